"""What a thread carries from one message to the next (rule 37)."""

from dataclasses import replace

from knowledge.inquiry import FACTS, facts_of
from knowledge.lexicon.intents import BOTH, FIRST_ONE, LAST_ONE, OTHER_ONE
from knowledge.lexicon.things import EXCLUDED_ASSETS
from knowledge.matching import Found, Mention, tokenize
from knowledge.questions.likeness import Likenesses
from knowledge.questions.phrases import ends_in_any, says
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.wording import Kind, Wording
from knowledge.register import Register

NEW_THREAD = Thread()
"""What a thread holds before its first message."""

_REPORTED = frozenset({Intent.LOG_DISCLOSURE, Intent.INCIDENT})
_UNSTATED = (None, ())
_MOST_EARLIER = 10
_REACH = 4


def both_of(own: Wording, thread: Thread) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The assets and the partners that "both", "the other one" and "only the first" mean in the thread."""
    plain = own.plain()
    kinds = (thread.assets, thread.earlier_assets), (thread.partners, thread.earlier_partners)
    for at, (now, earlier) in enumerate(kinds):
        one = now[:1] if says(plain, FIRST_ONE) else now[-1:] if says(plain, LAST_ONE) else ()
        if one and len(now) > 1:
            chosen = tuple(Found(each, 0, 0, "") for each in one)
            return ((), chosen) if at else (chosen, ())
        other = says(plain, OTHER_ONE)
        if (
            not earlier
            or (len(now) != 1 and not (other and len(earlier) == 1))
            or (at == 0 and len(earlier) > 1 and len(thread.earlier_partners) == 1)
        ):
            continue
        meant = (*earlier[-1:], *now) if len(now) == 1 and says(plain, BOTH) else earlier[-1:] if other else ()
        found = tuple(Found(each, 0, 0, "") for each in meant)
        return ((), found) if at else (found, ())
    return (), ()


def left_out(own: Wording, thread: Thread, register: Register, likenesses: Likenesses) -> frozenset[str]:
    """The thread's assets that are left out by their last noun alone: "scrap the notes" behind the design notes."""
    found: set[str] = set()
    if len(thread.assets) < 2:  # noqa: PLR2004 - none, or one of which nothing would be left
        return frozenset()
    for at, item in enumerate(own.items):
        start, _ = own.sentence_of(at)
        before = own.plain(max(start, at - _REACH), at)
        if item.kind is not Kind.WORD or not ends_in_any(before, EXCLUDED_ASSETS):
            continue
        said = tokenize(own.text[item.start : item.end])
        for asset in (register.assets[each] for each in thread.assets if each in register.assets):
            named = tokenize(f"{asset.name} . {' . '.join(asset.aliases)}")
            if likenesses.find_head(said, named) == asset.id:
                found.add(asset.id)
    return frozenset(found)


def follow(understood: Understood, thread: Thread, dropped: frozenset[str] = frozenset()) -> Understood:
    """What is left open is taken over; a new asset clears form and fields, a new partner the recipient (rule 37).

    The `dropped` records are named only to leave them out, so they are not taken over. The day and the way of what was
    reported are its own: a question that comes after it is about another time.
    """
    if understood.intent is Intent.SHARE and thread.intent in _REPORTED:
        thread = replace(thread, on=None, channel=None)
    old_asset = not understood.assets and not understood.sources
    old_partner = not understood.partners and not understood.publication
    same_asset = old_asset or (
        settled(understood.assets) == thread.assets and settled(understood.sources) == thread.sources
    )
    same_partner = old_partner or (
        settled(understood.partners) == thread.partners and understood.publication == thread.publication
    )
    followed = replace(
        understood,
        assets=_again(thread.assets, dropped) if old_asset else understood.assets,
        partners=_again(thread.partners, dropped) if old_partner else understood.partners,
        sources=_again(thread.sources, dropped) if old_asset else understood.sources,
        pairs=_again_pairs(thread, dropped) if old_asset and old_partner else understood.pairs,
        publication=thread.publication if old_partner else understood.publication,
        on=understood.on or (None if understood.date_unclear else thread.on),
    )
    cleared = {
        "discloser": understood.discloser_unclear,
        "recipient": not same_partner,
        "form": not same_asset,
        "fields": not same_asset,
    }
    taken_over = {
        name: value
        for name, value in facts_of(thread).items()
        if getattr(understood, name) in _UNSTATED and not cleared.get(name, False)
    }
    followed = replace(followed, **taken_over)
    names = ("assets", "partners", "sources", "publication", "on", *FACTS)
    return replace(
        followed, carried=tuple(name for name in names if getattr(followed, name) != getattr(understood, name))
    )


def without_returned(understood: Understood) -> Understood:
    """Without the partner taken over from the thread where the message is about what that very partner told us.

    "May we tell anybody what Draco told us?" asks about others, and a yes to giving it back would mislead (rule 25).
    """
    carried = understood.carried
    told_by = {each.id for each in understood.sources if isinstance(each, Found)}
    returned_to = {each.id for each in understood.partners if isinstance(each, Found)}
    if "partners" not in carried or "sources" in carried or told_by.isdisjoint(returned_to):
        return understood
    return replace(understood, partners=(), carried=tuple(name for name in carried if name != "partners"))


def _again(ids: tuple[str, ...], dropped: frozenset[str]) -> tuple[Mention, ...]:
    return tuple(Found(each, 0, 0, "") for each in ids if each not in dropped)


def _again_pairs(thread: Thread, dropped: frozenset[str]) -> tuple[tuple[Mention, Mention], ...]:
    return tuple(
        (Found(asset, 0, 0, ""), Found(partner, 0, 0, ""))
        for asset, partner in thread.pairs
        if not {asset, partner} & dropped
    )


def settled(mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The ids of the mentions that are exactly one record."""
    return tuple(each.id for each in mentions if isinstance(each, Found))


def remember(understood: Understood, thread: Thread = NEW_THREAD) -> Thread:
    """The thread after the message: only what was settled stays; a message without an intent changes nothing.

    A question such as "why?", which names no records anew, leaves a thread about sharing one about sharing.
    """
    if understood.intent in {Intent.NONE, Intent.HELP, Intent.REGISTER}:
        return thread
    assets, partners = settled(understood.assets), settled(understood.partners)
    aside = thread.intent is Intent.SHARE and (assets, partners) == (thread.assets, thread.partners)
    return Thread(
        intent=Intent.SHARE if aside else understood.intent,
        assets=assets,
        partners=partners,
        sources=settled(understood.sources),
        pairs=tuple(
            (one.id, two.id) for one, two in understood.pairs if isinstance(one, Found) and isinstance(two, Found)
        ),
        agreements=understood.agreements,
        earlier_assets=_earlier(thread.earlier_assets, thread.assets, assets),
        earlier_partners=_earlier(thread.earlier_partners, thread.partners, partners),
        publication=understood.publication,
        on=understood.on,
        **facts_of(understood),
    )


def _earlier(before: tuple[str, ...], last: tuple[str, ...], now: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(each for each in dict.fromkeys((*before, *last)) if each not in now)[-_MOST_EARLIER:]
