"""What is replied, free of any platform: the neutral line, a note, or one answer for each asset and partner."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, assert_never

from handlers.forms import Form
from knowledge.findings import VERDICT_WORDS

NEUTRAL = "Mayshare answers employees of this company, where nobody else can read it."
"""All that an outsider, or an audience with an outsider in it, is ever told (rule 3)."""

_RANKS = {verdict: rank for rank, verdict in enumerate(VERDICT_WORDS)}
_MOST_LETTERS = 80


@dataclass(frozen=True, slots=True)
class Neutral:
    """The fixed line."""

    message: str = NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A finding as it is shown."""

    gate: str
    result: str
    agreement: str | None
    clause: str | None
    quote: str | None
    reason: str
    source: str | None = None
    """The agreement as people call it."""
    standing: str = ""
    """Until when it is, or was, in force; empty where that is open."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, and the words it stands for, which a person could have typed."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A quoted clause."""

    agreement: str
    """The agreement's id."""
    clause: str
    quote: str
    source: str
    """The agreement as people call it."""
    standing: str = ""
    """Until when it is, or was, in force; empty where that is open."""
    says: str = ""
    """What the clause does, in a few words; empty where only its text is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What is told without a verdict: help, an explanation, a list."""

    topic: str
    """The intent it replies to."""
    headline: str
    """One sentence that says it all."""
    lines: tuple[str, ...] = ()
    """Further facts, one a line."""
    passages: tuple[Passage, ...] = ()
    form: Form | None = None
    """What can be filled in and sent back."""
    choices: tuple[Choice, ...] = ()
    page: str = ""
    """The address, on our own page, of what shows it whole; empty where there is no more to see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer about one asset and one partner. What `as_object` leaves out is only for drawing."""

    id: str
    verdict: str
    partner: str | None
    asset: str | None
    source: str | None
    on: date
    revision: int
    reason: str
    grounds: tuple[Ground, ...] = ()
    conditions: tuple[str, ...] = ()
    ask_for: tuple[str, tuple[str, ...]] | None = None
    """The one missing fact and its likeliest values."""
    ask_whom: str | None = None
    to_yes: tuple[tuple[tuple[str, str | None], ...], ...] = ()
    """Each set of steps: what to do, and who can; best first, with the ids of records."""
    valid_until: date | None = None
    taken: tuple[str, ...] = ()
    """What a slip of the pen was taken for; the reply begins with it (rule 34)."""
    carried: tuple[str, ...] = ()
    """What was taken over from the thread, as people say it (rule 37)."""
    headline: str = ""
    """The verdict as people speak, without a full stop; empty where the reason says it all."""
    why: str = ""
    """What it rests on, without a full stop."""
    silence: str = ""
    """That no clause permits a later use which was stated, without a full stop; empty where one speaks about it."""
    lead: Ground | None = None
    """The one finding whose clause is quoted first."""
    names: Mapping[str, str] | None = None
    """Ids of people in this answer to their names."""
    today: date | None = None
    """The day on which it was worked out."""
    choices: tuple[Choice, ...] = ()
    """What can be asked or said next, as buttons."""
    best_way: tuple[str, ...] = ()
    """The first of `to_yes` as people say it, step by step."""


Reply = Neutral | Note | tuple[Answer, ...]


def kind_of(reply: Reply) -> str:
    """Which of the three it is, in one word."""
    match reply:
        case Neutral():
            return "neutral"
        case Note():
            return "note"
        case tuple():
            return "answers"
        case _:
            assert_never(reply)


def worst_of(answers: tuple[Answer, ...]) -> Answer:
    """The first of the answers with the worst verdict, which is the one that counts."""
    return max(answers, key=lambda answer: _RANKS[answer.verdict])


def sentence(words: str) -> str:
    """The words with a full stop, unless they end in one, as names of companies do."""
    return words if words.endswith(".") else f"{words}."


def one_line(words: str, most: int = _MOST_LETTERS) -> str:
    """Somebody's words on one line, without anything invisible, shortened."""
    shown = "".join(letter if letter.isprintable() else " " for letter in words)
    shown = " ".join(shown.split())
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def as_object(answer: Answer) -> dict[str, Any]:
    """The answer as DOMAIN.md's JSON object."""
    found: dict[str, Any] = {
        "answer": answer.id,
        "verdict": answer.verdict,
        "partner": answer.partner,
        "asset": answer.asset,
        "on": answer.on.isoformat(),
        "revision": answer.revision,
        "reason": answer.reason,
        "findings": [_ground(ground) for ground in answer.grounds],
        "conditions": list(answer.conditions),
        "ask_for": None if answer.ask_for is None else {"fact": answer.ask_for[0], "choices": list(answer.ask_for[1])},
        "ask_whom": answer.ask_whom,
        "to_yes": [{"steps": [{"do": do, "who": who} for do, who in steps]} for steps in answer.to_yes],
        "valid_until": None if answer.valid_until is None else answer.valid_until.isoformat(),
    }
    if answer.source is not None:
        found["source"] = answer.source
    if answer.taken:
        found["taken"] = list(answer.taken)
    if answer.silence:
        found["silence"] = answer.silence
    return found


def from_object(found: Mapping[str, Any], today: date) -> Answer:
    """The answer that the object was made of, as far as that tells; `today` is when it was worked out."""
    asked = found["ask_for"]
    return Answer(
        id=found["answer"],
        verdict=found["verdict"],
        partner=found["partner"],
        asset=found["asset"],
        source=found.get("source"),
        on=date.fromisoformat(found["on"]),
        revision=found["revision"],
        reason=found["reason"],
        grounds=tuple(Ground(**ground) for ground in found["findings"]),
        conditions=tuple(found["conditions"]),
        ask_for=None if asked is None else (asked["fact"], tuple(asked["choices"])),
        ask_whom=found["ask_whom"],
        to_yes=tuple(tuple((step["do"], step["who"]) for step in way["steps"]) for way in found["to_yes"]),
        valid_until=None if found["valid_until"] is None else date.fromisoformat(found["valid_until"]),
        taken=tuple(found.get("taken", ())),
        silence=found.get("silence", ""),
        today=today,
    )


def _ground(ground: Ground) -> dict[str, str | None]:
    return {
        "gate": ground.gate,
        "result": ground.result,
        "agreement": ground.agreement,
        "clause": ground.clause,
        "quote": ground.quote,
        "reason": ground.reason,
    }


def note_as_object(note: Note) -> dict[str, Any]:
    """The note as a JSON object."""
    return {
        "topic": note.topic,
        "headline": note.headline,
        "lines": list(note.lines),
        "passages": [
            {"agreement": each.agreement, "clause": each.clause, "quote": each.quote, "says": each.says}
            for each in note.passages
        ],
        "choices": [each.text for each in note.choices],
        **({} if note.form is None else {"form": note.form.text}),
        **({"page": note.page} if note.page else {}),
    }


def to_json(reply: Reply) -> str:
    """The reply as one line of JSON: an object, or a list of them where several pairs were asked about."""
    if isinstance(reply, Neutral):
        return _json({"message": reply.message})
    if isinstance(reply, Note):
        return _json(note_as_object(reply))
    objects = [as_object(answer) for answer in reply]
    return _json(objects[0] if len(objects) == 1 else objects)


def _json(value: object) -> str:
    """JSON in which everything that does not print is escaped, so that it can be shown anywhere."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)
