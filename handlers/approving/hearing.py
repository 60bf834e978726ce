"""What somebody says about approvals in her own words, answered with the list, card or form; nothing is recorded."""

import re
from collections.abc import Iterator
from itertools import product

from handlers.approving.cards import card, unknown
from handlers.approving.giving import offer
from handlers.approving.views import View, view_of
from handlers.approving.waiting import Waiting, waiting_among
from handlers.approving.word_form import PURPOSE, REASON, UNTIL, WORD
from handlers.approving.words import TOPIC, words_of
from handlers.messages import Asked
from handlers.replies import Choice, Note
from knowledge.approving import Response, needs_for
from knowledge.inquiry import Question
from knowledge.matching import Found
from knowledge.prompts import say_asset, say_partner
from knowledge.questions import Intent, Understood, understand
from knowledge.stems import words_in

ALONE = "Approvals are given where nobody else can read them: say it again in a direct message."
_ID = re.compile(r"\bR-[A-Z2-7]{8}\b", re.IGNORECASE)
_REASONED = re.compile(rf"^[^:]*{_ID.pattern}[^:]*:", re.IGNORECASE)
"""Behind a colon that comes after the id stands the reason."""
_LISTS = frozenset(
    {
        "approvals",
        "my approvals",
        "my requests",
        "open requests",
        "pending approvals",
        "which approvals are pending",
        "what approvals wait for me",
        "which approvals wait for me",
        "what waits for my approval",
        "what is waiting for my approval",
        "what's waiting for my approval",
        "what needs my approval",
        "what do I have to approve",
    }
)
_BARE = frozenset({"approve it", "approve this", "approve that", "decline it", "decline this", "reject it"})
_NOT = frozenset(
    {
        "no", "not", "never", "don't", "cannot", "can't", "won't",
        "decline", "declined", "reject", "rejected", "refuse", "refused", "deny", "denied",
    }
)  # fmt: skip
_NOT_IN_THE_WAY = frozenset({"objection", "objections", "problem", "problems", "issue", "issues", "concerns"})


def is_about_approvals(understood: Understood, text: str) -> bool:
    """True for a yes or no, for what asks what waits for one, and for what names a request by its id."""
    return understood.intent is Intent.APPROVE or _said(text) in _LISTS | _BARE or _names_request(understood, text)


def _names_request(understood: Understood, text: str) -> bool:
    asks = (Intent.NONE, Intent.DUE, Intent.WHO_DECIDES, Intent.EXPLAIN_TERMS, Intent.LIST_DISCLOSURES, Intent.OVERVIEW)
    return understood.intent in asks and _ID.search(text) is not None


def _said(text: str) -> str:
    return " ".join(text.split()).rstrip("?.!").casefold()


def hear(understood: Understood, asked: Asked) -> Note:
    """The request or the pair that is meant, with the form filled in from what was said; else what waits."""
    ids = tuple(dict.fromkeys(id.upper() for id in _ID.findall(asked.text)))
    pairs = _pairs(understood, asked)
    if not asked.is_private:
        return _in_public(pairs, asked)
    if ids:
        return _about(ids[0], understood, asked)
    if len(pairs) == 1:
        return _of_pair(pairs[0], understood, asked)
    if pairs:
        return _one_at_a_time(pairs, asked)
    waiting = waiting_among(asked.requests, asked.asker, asked.register, asked.today)
    if len(waiting.to_decide) == 1 and _said(asked.text) not in _LISTS:
        return _about(waiting.to_decide[0].id, understood, asked)
    return _listed(waiting)


def _pairs(understood: Understood, asked: Asked) -> list[tuple[str, str]]:
    """Each asset with each partner that is meant, those of the thread where the words only point at them."""
    assets = [each.id for each in understood.assets if isinstance(each, Found)]
    partners = [each.id for each in understood.partners if isinstance(each, Found)]
    if not (assets or partners) and _said(asked.text) in _BARE:
        thread = asked.thread
        assets = [id for id in thread.assets if id in asked.register.assets]
        partners = [id for id in thread.partners if id in asked.register.partners]
    return list(product(assets, partners))


def _about(id: str, understood: Understood, asked: Asked) -> Note:
    request = next((each for each in asked.requests if each.id == id), None)
    view = None if request is None else view_of(request, asked.register, asked.today, asked.shown)
    if view is None or not view.has_party(asked.asker):
        return unknown(id)
    return card(view, asked.asker, _filled(understood, asked))


def _of_pair(pair: tuple[str, str], understood: Understood, asked: Asked) -> Note:
    waiting = [view for view in _views(pair, asked) if needs_for(asked.asker, view.open)]
    if len(waiting) == 1:
        return card(waiting[0], asked.asker, _filled(understood, asked))
    if waiting:
        return _listed(waiting_among([view.request for view in waiting], asked.asker, asked.register, asked.today))
    return offer(pair, asked.asker, asked.register, asked.today, filled=_filled(understood, asked))


def _views(pair: tuple[str, str], asked: Asked) -> Iterator[View]:
    for request in asked.requests:
        if (request.question.asset, request.question.partner) == pair:
            view = view_of(request, asked.register, asked.today, asked.shown)
            if view is not None:
                yield view


def _filled(understood: Understood, asked: Asked) -> dict[str, str]:
    """What the message says of the form's fields; of a yes or no nothing unless it is plain."""
    found = {}
    said, why = _ID.sub("this", asked.text), ""
    if _REASONED.search(asked.text):
        said, _, why = said.partition(":")
    words = set(words_in(said))
    if understood.intent is Intent.APPROVE or _is_word(said, asked):
        found[REASON] = why.strip()
        if words.isdisjoint(_NOT):
            found[WORD] = str(Response.APPROVE)
        elif words.isdisjoint(_NOT_IN_THE_WAY):
            found[WORD] = str(Response.DECLINE)
    if understood.on is not None and "on" not in understood.carried:
        found[UNTIL] = understood.on.isoformat()
    purposes = [id for id in understood.purpose if id in asked.register.purposes]
    if purposes and "purpose" not in understood.carried:
        found[PURPOSE] = "; ".join(purposes)
    return found


def _is_word(said: str, asked: Asked) -> bool:
    """Whether it is a yes or no to what it points at, as it would be if the id were no id but `this`."""
    return _said(said) in _BARE or understand(said, asked.register, asked.today).intent is Intent.APPROVE


def _in_public(pairs: list[tuple[str, str]], asked: Asked) -> Note:
    lines = [line for pair in pairs for line in words_of(_question(pair, asked), asked.register, asked.today)]
    return Note(topic=TOPIC, headline=ALONE, lines=tuple(lines))


def _question(pair: tuple[str, str], asked: Asked) -> Question:
    return Question(asset=pair[0], partner=pair[1], asker=asked.asker, on=asked.today, today=asked.today)


def _one_at_a_time(pairs: list[tuple[str, str]], asked: Asked) -> Note:
    register = asked.register
    records = [(register.assets[asset], register.partners[partner]) for asset, partner in pairs]
    choices = tuple(
        Choice(
            f"{asset.name} to {partner.name}",
            f"I approve the {say_asset(asset)} for {say_partner(partner, register)}",
        )
        for asset, partner in records
    )
    return Note(topic=TOPIC, headline="An approval is for one asset and one partner; which first?", choices=choices)


def _listed(waiting: Waiting) -> Note:
    lines = [f"{line.id}: {line.question} Your word is needed {line.whose}." for line in waiting.to_decide]
    lines += [f"{line.id}, yours: {line.question} Missing: {line.whose}." for line in waiting.own]
    count = len(waiting.to_decide)
    headline = "Nothing waits for your approval."
    if count:
        headline = "One request waits for your approval." if count == 1 else f"{count} requests wait for your approval."
    choices = tuple(
        Choice(f"{'Decide' if line in waiting.to_decide else 'Show'} {line.id}", line.text)
        for line in (*waiting.to_decide, *waiting.own)
    )
    return Note(topic=TOPIC, headline=headline, lines=tuple(lines), choices=choices)
