"""A disclosure in words, the same on every surface."""

from collections.abc import Iterator
from typing import assert_never

from knowledge.calendar import day_at
from knowledge.disclosing.disclosures import Act, Direction, Disclosure, Duty, Kept, Step
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import Fact
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.stated import in_words
from knowledge.wording import either

THE_PUBLIC = "the public"


def in_short(disclosure: Disclosure, register: Register) -> str:
    """What went to whom and when, as `Product roadmap to Orion Systems GmbH on 2026-11-22`."""
    way = "to" if disclosure.direction is Direction.OUT else "from"
    return f"{what_of(disclosure, register)} {way} {whom_of(disclosure, register)} on {disclosure.on}"


def what_of(disclosure: Disclosure, register: Register) -> str:
    """What it was, as people call it; between quotation marks what is not registered."""
    if disclosure.asset_words or disclosure.asset is None:
        return f"“{disclosure.asset_words}”"
    return register.assets[disclosure.asset].name


def whom_of(disclosure: Disclosure, register: Register) -> str:
    """Who got it, or gave it, as people call it; between quotation marks what is not registered."""
    return f"“{disclosure.partner_words}”" if disclosure.partner is None else partner_name(disclosure.partner, register)


def judgement_of(disclosure: Disclosure) -> str:
    """What the terms say of it, in words that begin with the verdict; whether it is an exception, late, an accident."""
    marks = [
        words
        for is_so, words in (
            (disclosure.accidental, "an accident"),
            (disclosure.is_exception, "an exception"),
            (disclosure.late, "logged late"),
        )
        if is_so
    ]
    said = disclosure.reason
    if disclosure.verdict is not None:
        word = VERDICT_WORDS[disclosure.verdict]
        said = f"{word} {'; '.join(disclosure.conditions)}" if disclosure.conditions else f"{word}: {said}"
    told = [either(marks, "and").capitalize()] if marks else []
    return ". ".join(filter(None, (*told, said)))


def judged_in_words(made: Disclosure, register: Register) -> str:
    """What went to whom when, and what the terms say of it."""
    return ": ".join(filter(None, (in_short(made, register), judgement_of(made))))


def duty_in_words(duty: Duty) -> str:
    """What must be done, until when and by which clause."""
    until = f", by {duty.due_on}" if duty.due_on is not None else ""
    source = f" ({duty.agreement}, {duty.clause})" if duty.agreement is not None else ""
    return f"{duty.says}{until}{source}"


def partner_name(partner: str, register: Register) -> str:
    """What people call the partner; `the public` for publication."""
    return THE_PUBLIC if partner == PUBLIC else register.partners[partner].name


def facts_in_words(kept: Kept, register: Register, reader: str) -> tuple[tuple[str, str], ...]:
    """What is on record of the disclosure, each with its name; nothing that was left open.

    The answer it was done on is told the one to whom it was given: answers are numbered by how many there are, hidden
    ones too.
    """
    return tuple((name, value) for name, value in _facts(kept, register, reader) if value)


def _facts(kept: Kept, register: Register, reader: str) -> Iterator[tuple[str, str]]:
    made = kept.disclosure
    if made.direction is Direction.IN and made.asset is not None and made.asset_words:
        yield "Went into", register.assets[made.asset].name
    yield "Version", made.version
    yield ("Received by" if made.direction is Direction.OUT else "Shown to"), ", ".join(people_of(made, register))
    yield "How", made.channel or ""
    yield "Purpose", ", ".join(in_words(Fact.PURPOSE, made.purpose, register))
    yield "Used in", ", ".join(made.territory)
    yield "Line of business", ", ".join(in_words(Fact.VERTICAL, made.vertical, register))
    yield "Form", made.form
    yield "Aspect", made.aspect
    yield "Marking", made.marking
    yield "Kept at", made.kept_at
    yield "Under", ", ".join(register.get_agreement_name(id) for id in made.agreements)
    yield "Answer", (made.answer or "") if reader == kept.logged_by else ""
    yield "Note", made.note
    yield "By", person_name(made.by, register)
    yield "Logged", f"by {person_name(kept.logged_by, register)} on {kept.first.logged_on}"


def people_of(made: Disclosure, register: Register) -> tuple[str, ...]:
    """Their people who got it, as they were named; ours to whom it was shown, by name."""
    if made.direction is Direction.OUT:
        return made.people
    return tuple(person_name(each, register) for each in made.people)


def step_in_words(step: Step, register: Register) -> str:
    """What was recorded about a disclosure afterwards, by whom and when."""
    who = f"by {person_name(step.by, register)} on {day_at(step.at, register.company)}"
    why = f": {step.reason}" if step.reason else ""
    match step.act:
        case Act.CORRECTED:
            return f"Corrected {who}{why}"
        case Act.WITHDRAWN:
            return f"Withdrawn {who}{why}"
        case Act.DONE:
            return f"Done on {step.on} ({step.duty.partition(' ')[0]}), recorded {who}{why}"
        case _:
            assert_never(step.act)


def person_name(id: str, register: Register) -> str:
    """What the person is called; her id where the register no longer has her."""
    return register.people[id].name if id in register.people else id
