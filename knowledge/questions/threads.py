"""What a thread carries from one message to the next (rule 37)."""

from dataclasses import replace

from knowledge.inquiry import FACTS, facts_of
from knowledge.matching import Found, Mention
from knowledge.questions.shared import is_excluded
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.wording import Wording

NEW_THREAD = Thread()
"""What a thread holds before its first message."""

_UNSTATED = (None, ())


def follow(understood: Understood, own: Wording, thread: Thread) -> Understood:
    """What is left open is taken over; a new asset clears form and fields, a new partner the recipient (rule 37)."""
    items = enumerate(own.items)
    dropped = {item.mention.id for at, item in items if isinstance(item.mention, Found) and is_excluded(own, at)}
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
        assets=tuple(Found(each, 0, 0, "") for each in thread.assets if each not in dropped)
        if old_asset
        else understood.assets,
        partners=tuple(Found(each, 0, 0, "") for each in thread.partners) if old_partner else understood.partners,
        sources=tuple(Found(each, 0, 0, "") for each in thread.sources) if old_asset else understood.sources,
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


def settled(mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """The ids of the mentions that are exactly one record."""
    return tuple(each.id for each in mentions if isinstance(each, Found))


def remember(understood: Understood, thread: Thread = NEW_THREAD) -> Thread:
    """The thread after the message: only what was settled stays; a message without an intent changes nothing."""
    if understood.intent in {Intent.NONE, Intent.HELP}:
        return thread
    return Thread(
        intent=understood.intent,
        assets=settled(understood.assets),
        partners=settled(understood.partners),
        sources=settled(understood.sources),
        publication=understood.publication,
        on=understood.on,
        **facts_of(understood),
    )
