"""What was disclosed, told in the conversation; and the asker's own answers, where answers are asked for."""

import re
from urllib.parse import urlencode

from handlers.messages import Asked
from handlers.replies import Answer, Choice, Note, sentence
from knowledge.disclosing.disclosures import Direction, Kept
from knowledge.disclosing.findable import Mark, Query, count, find
from knowledge.disclosing.recounting import in_short
from knowledge.disclosing.searching import counts_in_words, in_words, marks_in_words, write_query
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import is_known
from knowledge.matching import Found
from knowledge.partners import PUBLIC
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.stems import words_in

MOST_LINES = 10
PAGE = "/disclosures"
"""Where the page with the whole list is."""
OWN = "Your own answers about that, newest first."
NO_OWN = "You have no answers about that."
ALONE = "Your answers are listed where nobody else can read them: ask again in a direct message."
_ANSWERS = frozenset({"answer", "answers", "ask", "asked", "question", "questions"})
_GOES_ON = frozenset({"and", "also", "but", "just", "only", "since", "in", "or", "until", "between", "from"})
"""With such a word a message goes on about what the list before it was of."""
_SHOW_ME = re.compile(r"^\W*(?:please |can you |could you )?(?:show|give|tell|send|get|find|list)(?: me| us)?\b")
_GIVE = (
    r"(?:give|gave|given|send|sent|tell|told|show|showed|shown|share|shared|disclose|disclosed|hand|handed|supply|"
    r"supplied|provide|provided|present|presented|publish|published)"
)
_GET = r"(?:get|got|gotten|receive|received|obtain|obtained|hear|heard)"
_FROM_US = re.compile(r"\b(?:from us|of ours|from our)\b")
_TO_US = re.compile(
    rf"\b{_GIVE}\b(?: \w+){{0,3}}? (?:to |with )?(?:us|me)\b|\b(?:we|i|\w+) {_GET}\b(?: \w+){{0,3}}? from\b"
    rf"|\b{_GIVE} to \w+ by\b|\b(?:inbound|incoming)\b"
)
_BY_US = re.compile(
    rf"\b(?:we|i|us)\b(?: \w+){{0,3}}? {_GIVE}\b|\b(?:went|gone|go|goes|out|disclosures?|{_GIVE}) (?:to|with)\b"
    rf"|\b(?:has|have|had|did|does) \w+(?: \w+){{0,3}}? (?:{_GET}|have|hold|seen|see|know)\b"
)
_MINE = re.compile(
    r"\bmy (?:\w+ )?disclosures\b|\b(?:did|have|had) i\b"
    rf"|\bi (?:have |had |did )?(?:logged|log|{_GIVE})\b"
)
_MARKS = (
    (Mark.EXCEPTION, re.compile(r"\b(?:exceptions?|not allowed|without permission)\b")),
    (Mark.ACCIDENT, re.compile(r"\b(?:accidents?|accidental|accidentally|by mistake)\b")),
    (Mark.UNCONFIRMED, re.compile(r"\b(?:unconfirmed|(?:not|never)(?: yet| been)* confirmed|to be confirmed)\b")),
    (Mark.OVERDUE, re.compile(r"\boverdue\b")),
    (Mark.OPEN, re.compile(r"\b(?:still to do|open duties|with (?:open )?duties)\b")),
    (Mark.LATE, re.compile(r"\blate\b")),
    (Mark.WITHDRAWN, re.compile(r"\b(?:withdrawn|withdrawals?)\b")),
)


def list_disclosures(understood: Understood, asked: Asked) -> Note:
    """The disclosures that the message asks about, as everybody may see them who can read the reply; newest first.

    Where it asks for answers it is the asker's own, and nobody else's are ever listed.
    """
    if not _ANSWERS.isdisjoint(words_in(asked.text)):
        return _list_answers(understood, asked)
    query = _query(understood, asked)
    found = find(asked.shown, query, asked.register, asked.today)
    counts = count(found, asked.today)
    words = in_words(query, asked.register, counts.total or counts.withdrawn)
    standing_out = ", ".join(counts_in_words(counts)) if not query.marks else ""
    headline = sentence(f"{words[0].upper()}{words[1:]}{f': {standing_out}' if standing_out else ''}")
    lines = [_line(kept, asked) for kept in found[:MOST_LINES]]
    if len(found) > MOST_LINES:
        lines.append(f"and {len(found) - MOST_LINES} older")
    if not found:
        lines.append("Only what was logged here is known.")
    return Note(
        topic=Intent.LIST_DISCLOSURES,
        headline=headline,
        lines=tuple(lines),
        choices=tuple(Choice(f"Show {kept.id}", f"show {kept.id}") for kept in found[:MOST_LINES]),
        page=address_of(query) if asked.is_private else "",
    )


def address_of(query: Query) -> str:
    """The address of the page that lists the same."""
    values = urlencode(write_query(query))
    return f"{PAGE}?{values}" if values else PAGE


def _line(kept: Kept, asked: Asked) -> str:
    made = kept.disclosure
    verdict = () if made.verdict is None else (VERDICT_WORDS[made.verdict].rstrip(","),)
    said = "; ".join((*verdict, *marks_in_words(kept, asked.today)))
    how = f", {made.channel}" if made.channel else ""
    return f"{kept.id}: {in_short(made, asked.register)}{how}{f': {said}' if said else ''}"


def _query(understood: Understood, asked: Asked) -> Query:
    """What the message asks for. The words alone tell the way it went, and what is to stand out about it."""
    plain = _SHOW_ME.sub("", asked.text.casefold())
    partners = _ids((*understood.partners, *understood.sources) if _is_meant("partners", understood, asked) else ())
    if understood.publication and "publication" not in understood.carried:
        partners |= {PUBLIC}
    people = frozenset(id for id in understood.people if id in asked.register.people)
    if _MINE.search(plain):
        people |= {asked.asker}
    marks = frozenset(mark for mark, words in _MARKS if words.search(plain))
    return Query(
        partners=partners,
        assets=_ids(understood.assets if _is_meant("assets", understood, asked) else ()),
        people=people,
        agreements=frozenset(id for id in understood.agreements if id in asked.register.agreements),
        since=asked.on or understood.since,
        until=asked.on or understood.until,
        direction=_direction(plain, understood, asked),
        channel=None if "channel" in understood.carried else understood.channel,
        marks=marks,
    )


def _ids(mentions: tuple[object, ...]) -> frozenset[str]:
    return frozenset(each.id for each in mentions if isinstance(each, Found))


def _is_meant(field: str, understood: Understood, asked: Asked) -> bool:
    """Whether the message is about the field's records, though it may name them no more: it goes on with a list."""
    goes_on = asked.thread.intent is Intent.LIST_DISCLOSURES and bool(_GOES_ON & set(words_in(asked.text)[:1]))
    return goes_on or asked.names(understood, field)


def _direction(plain: str, understood: Understood, asked: Asked) -> Direction | None:
    if _FROM_US.search(plain):
        return Direction.OUT
    ours = {name.casefold() for id in understood.people for name in (id, *asked.register.people[id].name.split()[:1])}
    from_ours = any(f"from {name}" in plain for name in ours)
    if _TO_US.search(plain) and not from_ours:
        return Direction.IN
    return Direction.OUT if from_ours or _BY_US.search(plain) else None


def _list_answers(understood: Understood, asked: Asked) -> Note:
    if not asked.is_private:
        return Note(topic=Intent.LIST_DISCLOSURES, headline=ALONE)
    found = [each for each in asked.past if _is_about(each, understood, asked.register)]
    lines = [_answer_line(each, asked.register) for each in found[:MOST_LINES]]
    if len(found) > MOST_LINES:
        lines.append(f"and {len(found) - MOST_LINES} older")
    choices = tuple(Choice(f"Answer {each.id}", f"answer {each.id}") for each in found[:MOST_LINES])
    headline = OWN if found else NO_OWN
    return Note(topic=Intent.LIST_DISCLOSURES, headline=headline, lines=tuple(lines), choices=choices)


def _is_about(past: Answer, understood: Understood, register: Register) -> bool:
    """True for an answer about what was named, if the asker may still know of all it names."""
    partners = {each.id for each in understood.partners if isinstance(each, Found)}
    assets = {each.id for each in understood.assets if isinstance(each, Found)}
    return (
        is_known(register, asset=past.asset, source=past.source, partner=past.partner)
        and (past.asset is not None or past.source is not None)
        and (not partners or not partners.isdisjoint((past.partner, past.source)))
        and (not assets or past.asset in assets)
    )


def _answer_line(past: Answer, register: Register) -> str:
    what = register.assets[past.asset].name if past.asset is not None else "What they told us"
    if past.source is not None:
        what = f"What {register.partners[past.source].name} told us"
    partner = register.partners.get(past.partner or "")
    to = partner.name if partner is not None else "a partner" if past.partner is None else "the public"
    return f"{past.id}, {past.today}: {what} to {to}: {VERDICT_WORDS[past.verdict]}"
