"""The form on which a disclosure is logged, filled in from a message or from an answer."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import assert_never

from handlers.forms import Field, FieldKind, Form, Option
from handlers.messages import Asked
from handlers.orders import Desk, Order
from handlers.recording import find_own
from handlers.replies import Note, one_line, sentence
from knowledge.assets import Aspect
from knowledge.assets import Form as DataForm
from knowledge.disclosing.disclosures import Disclosure, Kept
from knowledge.disclosing.judging import judged
from knowledge.disclosing.recounting import THE_PUBLIC, in_short, judgement_of, partner_name
from knowledge.findings import Verdict
from knowledge.inquiry import Fact, facts_of, is_known
from knowledge.lexicon.classes import CLASSES
from knowledge.matching import Found, Mention, Nothing, Several
from knowledge.partners import Partner
from knowledge.prompts import say_asset, say_partner
from knowledge.questions import Intent, Thread, Understood
from knowledge.questions.objects import words_of_disclosed
from knowledge.register import Register
from knowledge.stated import in_words
from knowledge.terms import Channel

LOOK_OVER = "Look it over and send it; nothing is on record before that."
TITLE = "Log a disclosure"
TITLE_OF_CORRECTION = "Correct a disclosure"
ENTRY, WHY = "Entry", "Why"
WHAT, VERSION, TO, PEOPLE, ON, HOW = "What", "Version", "To", "Received by", "On", "How"
PURPOSE, FORM, MARKING, KEPT_AT, BY = "Purpose", "Form", "Marking", "Kept at", "Disclosed by"
USED_IN, VERTICAL, ASPECT = "Used in", "Line of business", "Aspect"
UNDER, MISTAKE, NOTE, ANSWER_ID, AS_IT_IS = "Under", "By mistake", "Note", "Answer", "As it is"
YES = "yes"
SEPARATOR = ";"
CHANNELS = (
    Option("In writing", Channel.WRITTEN),
    Option("Orally", Channel.ORAL),
    Option("In a demo", Channel.DEMO),
    Option("By giving access", Channel.ACCESS),
)
_MOST_JUDGED = 6
_DEEDS = frozenset((
    *CLASSES["gave"].split(), *CLASSES["given"].split(), "the", "a", "an", "our", "my", "some",
    "accidentally", "mistakenly", "inadvertently", "just", "also", "already",
))  # fmt: skip
_POINTING = frozenset({"it", "this", "that", "them", "these", "those"})
_ASPECTS = (
    Option("What it does", Aspect.WHAT),
    Option("How it works", Aspect.HOW),
    Option("The data", Aspect.DATA),
)
_MISTAKE = (Option("No", ""), Option("Yes, it was an accident", YES))


def log_form(values: Mapping[str, str]) -> Form:
    """The form, filled in with these values by field."""
    return Form(
        title=TITLE,
        fields=(*_fields(values), *_hidden(values, ANSWER_ID, AS_IT_IS)),
        submit="Log this disclosure",
    )


def correction_form(values: Mapping[str, str]) -> Form:
    """The form on which a disclosure that is on record is corrected, filled in with these values by field."""
    why = Field(name=WHY, value=values.get(WHY, ""), needed=True, hint="what was wrong")
    return Form(
        title=TITLE_OF_CORRECTION,
        fields=(why, *_fields(values), *_hidden(values, ENTRY, ANSWER_ID, AS_IT_IS)),
        submit="Put the correction on record",
    )


def _fields(values: Mapping[str, str]) -> tuple[Field, ...]:
    def line(name: str, hint: str = "", *, needed: bool = False) -> Field:
        return Field(name=name, value=values.get(name, ""), hint=hint, needed=needed)

    def one(name: str, options: tuple[Option, ...]) -> Field:
        return Field(name=name, kind=FieldKind.ONE, value=values.get(name, ""), options=options)

    return (
        line(WHAT, f"the asset; several with `{SEPARATOR}` between them", needed=True),
        line(VERSION, "which version or part"),
        line(TO, "the partner, or `the public`", needed=True),
        line(PEOPLE, f"the partner's people or teams, with `{SEPARATOR}` between them"),
        Field(name=ON, kind=FieldKind.DATE, value=values.get(ON, ""), needed=True),
        one(HOW, (Option("Not said", ""), *CHANNELS)),
        line(PURPOSE, "what it was given for"),
        line(USED_IN, f"countries or regions, with `{SEPARATOR}` between them"),
        line(VERTICAL, "the partner's line of business it is for"),
        one(FORM, (Option("Not said", ""), *(Option(each.capitalize(), each) for each in DataForm))),
        one(ASPECT, (Option("All of it", ""), *_ASPECTS)),
        line(MARKING, "how it was marked, such as `confidential`"),
        line(KEPT_AT, "where it lies: a name or an address, never the thing itself"),
        line(UNDER, "the agreement, where it is not the one that covers it"),
        line(BY, "who disclosed it, where that was somebody else"),
        one(MISTAKE, _MISTAKE),
        Field(name=NOTE, kind=FieldKind.TEXT, value=values.get(NOTE, "")),
    )


def _hidden(values: Mapping[str, str], *names: str) -> tuple[Field, ...]:
    return tuple(Field(name=name, kind=FieldKind.HIDDEN, value=values.get(name, "")) for name in names)


def draft_from_record(kept: Kept, register: Register) -> Form:
    """The form of a correction, filled in with what is on record."""
    made = kept.disclosure
    asset, partner = register.assets.get(made.asset or ""), register.partners.get(made.partner or "")
    values = {
        ENTRY: kept.id,
        WHAT: say_asset(asset) if asset is not None else made.asset_words,
        VERSION: made.version,
        TO: _say(partner, register) if made.partner is not None else made.partner_words,
        PEOPLE: _join(made.people),
        ON: str(made.on),
        HOW: made.channel or "",
        PURPOSE: _join(in_words(Fact.PURPOSE, made.purpose, register)),
        USED_IN: _join(made.territory),
        VERTICAL: _join(in_words(Fact.VERTICAL, made.vertical, register)),
        FORM: made.form,
        ASPECT: made.aspect,
        MARKING: made.marking,
        KEPT_AT: made.kept_at,
        BY: register.people[made.by].name if made.by != kept.logged_by and made.by in register.people else "",
        MISTAKE: YES if made.accidental else "",
        NOTE: made.note,
    }
    return correction_form(values)


def _say(partner: Partner | None, register: Register) -> str:
    return THE_PUBLIC if partner is None else say_partner(partner, register)


def _join(words: Iterable[str]) -> str:
    return f"{SEPARATOR} ".join(words)


def draft_from_message(understood: Understood, asked: Asked, *, by_mistake: bool = False) -> Note:
    """The form as the message fills it in; nothing is on record before it is sent."""
    day = asked.on or (None if "on" in understood.carried else understood.on)
    values = _stated(_said_now(understood), asked.register) | {
        WHAT: _join(_listed(understood.assets, asked.register)) or one_line(words_of_disclosed(asked.text)),
        TO: _join((*_listed(understood.partners, asked.register), *((THE_PUBLIC,) if understood.publication else ()))),
        ON: "" if day is None and understood.date_unclear else str(day or asked.today),
        MISTAKE: YES if by_mistake else "",
    }
    is_open = understood.date_unclear and day is None
    unclear = ("On which day it was is not clear: please fill it in.",) if is_open else ()
    lines = (*unclear, *_said_of(understood, asked, day or asked.today))
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=LOOK_OVER,
        lines=lines,
        form=log_form(values),
    )


def _said_of(understood: Understood, asked: Asked, day: date) -> Iterator[str]:
    """What the terms say of each pair that is named, so that nobody is surprised by what goes on record."""
    register, facts = asked.register, _said_now(understood)
    found = [
        Disclosure(
            asset=asset.id,
            partner=partner.id,
            on=day,
            by=understood.discloser or asked.asker,
            purpose=facts.purpose,
            people=facts.recipient,
            territory=facts.territory,
            vertical=facts.vertical,
            form=next(iter(facts.form), ""),
            aspect=next(iter(facts.aspect), ""),
            channel=facts.channel,
            logged_on=asked.today,
        )
        for partner in understood.partners
        for asset in understood.assets
        if isinstance(asset, Found) and isinstance(partner, Found)
    ]
    for each in found[:_MOST_JUDGED]:
        made, _ = judged(each, asked.asker, register)
        yield sentence(f"{in_short(made, register)}: {judgement_of(made)}")


def draft_from_answer(order: Order, desk: Desk) -> Note:
    """The form as one of the person's own answers fills it in: one confirmation, and it is on record."""
    recorded = find_own(desk.session, desk.person, order.subject)
    if recorded is None:
        return Note(topic=Intent.LOG_DISCLOSURE, headline=f"You have no answer {one_line(order.subject)}.")
    answer, register = recorded.answer, desk.visible
    known = is_known(register, asset=answer.asset, partner=answer.partner)
    if answer.asset is None or answer.partner is None or not known:
        headline = f"Answer {answer.id} is not about one asset and one partner; write what was disclosed to whom."
        return Note(topic=Intent.LOG_DISCLOSURE, headline=headline, form=log_form({ON: str(desk.today)}))
    marked = any(condition.startswith("marked") for condition in answer.conditions)
    values = _stated(recorded.understand(register), register) | {
        WHAT: say_asset(register.assets[answer.asset]),
        TO: _say(register.partners.get(answer.partner), register),
        ON: str(min(answer.on, desk.today)),
        MARKING: "confidential" if marked else "",
        ANSWER_ID: answer.id,
    }
    allowed = answer.verdict in (Verdict.YES, Verdict.YES_IF)
    what, whom = register.assets[answer.asset].name, partner_name(answer.partner, register)
    headline = f"{what} to {whom}: send this to put it on record."
    lines = tuple(f"Condition: {condition}." for condition in answer.conditions)
    if not allowed:
        lines = (f"Answer {answer.id} was no yes: if it was disclosed all the same, it is logged as an exception.",)
    return Note(topic=Intent.LOG_DISCLOSURE, headline=headline, lines=lines, form=log_form(values))


def split(said: str) -> tuple[str, ...]:
    """The values of a field that takes several, each once."""
    parts = (part.strip() for line in said.splitlines() for part in line.split(SEPARATOR))
    return tuple(dict.fromkeys(part for part in parts if part))


def find_day(said: str) -> date | None:
    """The day that is written as YYYY-MM-DD."""
    try:
        return date.fromisoformat(said.strip())
    except ValueError:
        return None


def find_channel(said: str) -> Channel | None:
    """The way of disclosing, by its name or as the form shows it."""
    words = said.strip().casefold()
    return next((Channel(each.value) for each in CHANNELS if words in (each.value, each.label.casefold())), None)


def _said_now(understood: Understood) -> Understood:
    """What was understood without the facts of earlier messages: another disclosure happened another way."""
    carried = {name: value for name, value in facts_of(Thread()).items() if name in understood.carried}
    return replace(understood, **carried)


def _listed(mentions: tuple[Mention, ...], register: Register) -> list[str]:
    return [name for each in mentions if (name := _name(each, register)).casefold() not in _POINTING]


def _name(mention: Mention, register: Register) -> str:
    match mention:
        case Found(id=id) if id in register.assets:
            return say_asset(register.assets[id])
        case Found(id=id):
            return say_partner(register.partners[id], register)
        case Several(text=text):
            return text
        case Nothing(words=words):
            return _thing(words)
        case _:
            assert_never(mention)


def _thing(words: str) -> str:
    """The words for a thing without what was done with it: `sent the flux capacitor` is about the flux capacitor."""
    said = words.split()
    while len(said) > 1 and said[0].casefold() in _DEEDS:
        said = said[1:]
    return " ".join(said)


def _stated(understood: Understood, register: Register) -> dict[str, str]:
    """The facts of the message by field."""
    fields = {
        PURPOSE: "purpose",
        PEOPLE: "recipient",
        USED_IN: "territory",
        VERTICAL: "vertical",
        FORM: "form",
        ASPECT: "aspect",
        BY: "discloser",
    }
    found = {field: _join(in_words(fact, getattr(understood, fact), register)) for field, fact in fields.items()}
    return found | {HOW: understood.channel or ""}
