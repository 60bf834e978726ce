"""In which capacities somebody can say yes or no today, and what her word puts on record (rule 31)."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from knowledge.approving import Need, Standing, needs_for
from knowledge.deciders import PARTNER
from knowledge.inquiry import Question
from knowledge.people import Approval, Word
from knowledge.register import Register

_SUCCESSOR = re.compile(r"(?P<base>.+)\.(?P<count>\d{3})-\w+-\d+")


class Voice(NamedTuple):
    """In which capacity somebody speaks, and for whom."""

    capacity: str | None
    """None for whatever she is when the question is asked."""
    consent_of: str | None = None
    """The partner whose consent it is; None for her own word."""


def voices_of(person: str, standing: Standing, register: Register) -> tuple[Voice, ...]:
    """The capacities in which the person can say yes or no today.

    1. A capacity that somebody else has for another agreement or partner is left open, as is that of a person whom a
    term names: then her word counts for what she is, and not for what the other is (rule 31).
    2. Whoever said no can take it back, whatever she is by now.
    """
    needs = [need for need in needs_for(person, standing.required) if need.is_approval]
    found = dict.fromkeys(_voice(person, need, standing, register) for need in needs)
    question = standing.decision.question
    said = [each for each in register.approvals_of.get((question.asset or "", question.partner), ())
            if each.approver == person and each.capacity != PARTNER]  # fmt: skip
    if said and said[-1].word is Word.NO and not any(voice.consent_of is None for voice in found):
        found[Voice(None)] = None
    return tuple(found)


def _voice(person: str, need: Need, standing: Standing, register: Register) -> Voice:
    slot = need.slot
    if slot.capacity == PARTNER:
        return Voice(PARTNER, slot.subject)
    same = (each for each in standing.required if each.slot.capacity == slot.capacity)
    is_open = slot.capacity in register.people or any(person not in each.people for each in same)
    return Voice(None if is_open else slot.capacity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A yes or no as it is said: for which purposes, why, from when and until when."""

    by: str
    word: Word
    reason: str
    purposes: tuple[str, ...]
    """Purpose ids; none where it is said for any purpose."""
    on: date
    until: date | None
    requested_by: str | None = None


def words_on_record(
    spoken: Spoken, voices: tuple[Voice, ...], question: Question, register: Register, *, key: str
) -> tuple[Approval, ...]:
    """What is put on record of it: a yes for each capacity, a no once for each who speaks; each for each purpose.

    `key` makes their ids, which come after those of every other word on the pair that day: the latest word counts.
    """
    asset = question.asset or ""
    if spoken.word is Word.NO:
        voices = tuple({voice.consent_of: voice for voice in reversed(voices)}.values())[::-1]
    before = [event.id for event in register.approvals_of.get((asset, question.partner), ())
              if event.given_on == spoken.on]  # fmt: skip
    stem = _after(max(before, default=""), key)
    said = [(voice, purpose) for voice in voices for purpose in spoken.purposes or (None,)]
    return tuple(
        Approval(
            id=f"{stem}-{number}",
            approver=spoken.by,
            capacity=voice.capacity,
            consent_of=voice.consent_of,
            asset=asset,
            partner=question.partner,
            purpose=purpose,
            word=spoken.word,
            reason=spoken.reason,
            given_on=spoken.on,
            until_on=spoken.until,
            requested_by=spoken.requested_by,
            basis=register.basis_of(asset),
        )
        for number, (voice, purpose) in enumerate(said, 1)
    )


def _after(last: str, key: str) -> str:
    """The key itself where it comes after the last id, else the last id's successor that ends like the key."""
    if key > last:
        return key
    found = _SUCCESSOR.fullmatch(last)
    base, count = (found["base"], int(found["count"]) + 1) if found is not None else (last, 1)
    return f"{base}.{count:03}-{key.rpartition('-')[2]}"


def with_words(register: Register, words: tuple[Approval, ...]) -> Register:
    """The register once these have been said."""
    return replace(register, approvals={**register.approvals, **{word.id: word for word in words}})
