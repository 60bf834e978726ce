"""Holds: placed at once by one command, lifted only with a second person (rule 14)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from handlers.changing.asking import request
from handlers.changing.making import IN_PRIVATE, TOPIC, Made, Plan, apply, plan, refused
from handlers.changing.proposals import propose
from handlers.changing.subjects import Subject, find_subject, find_subjects, get_command, mentioned
from handlers.forms import Field, FieldKind, Form
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, one_line, sentence
from handlers.revising import Edits
from knowledge.changing.alterations import find_record
from knowledge.changing.commands import Deed
from knowledge.changing.rights import entitled, may_change
from knowledge.ids import id_for
from knowledge.partners import Hold
from knowledge.prompts import say_partner
from knowledge.questions.dates import find_dates
from knowledge.reading import encode
from knowledge.register import Register
from knowledge.wording import either

PLACE = "Place a hold"
LIFT = "Lift a hold"
_ON, _UNTIL, _WHY = "On", "Until", "Why"


def carry_out(order: Order, desk: Desk) -> Note | None:
    """Places or lifts what the command says. None where it names nothing its reader knows, and so is no command.

    1. In doubt - other words besides, a question in form, an unclear date - a form is filled in and waits to be sent.
    2. By one who may not, it is a request to those who may.
    """
    command = get_command(order)
    subjects = find_subjects(command.subject, desk.visible)
    until = _day(command.until, desk)
    if not subjects:
        near = None if command.is_sure else mentioned(command.subject, desk.visible)
        return None if near is None else _form(command.deed, (near,), until, command.reason, desk)
    if not command.is_sure or until is _UNCLEAR:
        return _form(command.deed, subjects, until, command.reason, desk)
    return _made(command.deed, subjects, until, command.reason, desk).note


def place(order: Order, desk: Desk) -> Note:
    """The form of a hold."""
    return _of_form(order, desk, Deed.HOLD)


def lift(order: Order, desk: Desk) -> Note:
    """The form by which a hold is lifted."""
    return _of_form(order, desk, Deed.LIFT)


def _of_form(order: Order, desk: Desk, deed: Deed) -> Note:
    words = order.get(_ON)
    subjects = [find_subject(line, desk.visible) for line in words.splitlines()]
    known = tuple(subject for subject in subjects if subject is not None)
    until = _day(order.get(_UNTIL), desk)
    if not known or len(known) < len(subjects):
        told = f"No partner, asset or agreement is called “{one_line(words)}”." if words else "Say what is put on hold."
        return replace(_form(deed, known, until, order.get(_WHY), desk, words=words), headline=told)
    if until is _UNCLEAR:
        return replace(_form(deed, known, until, order.get(_WHY), desk), headline="The last day is not clear.")
    filled = _form(deed, known, until, order.get(_WHY), desk).form
    return _made(deed, known, until, order.get(_WHY), desk).with_form(filled)


_UNCLEAR = date.min
"""Words for a last day that fix none, or one that is over."""


def _day(words: str, desk: Desk) -> date | None:
    """The last day that the words say; None where there are none."""
    if not words.strip():
        return None
    said = find_dates(f"until {words.strip()}", desk.today)
    if len(said) != 1 or said[0].day is None or said[0].day < desk.today:
        return _UNCLEAR
    return said[0].day


def _form(
    deed: Deed, subjects: tuple[Subject, ...], until: date | None, why: str, desk: Desk, *, words: str = ""
) -> Note:
    """A form that is filled in as far as it was understood, and changes nothing until it is sent."""
    names = "\n".join(_name(subject, desk.visible) for subject in subjects)
    fields = [
        Field(
            name=_ON,
            kind=FieldKind.LINE if len(subjects) <= 1 else FieldKind.TEXT,
            value=names or words,
            needed=True,
            hint="A partner, an asset or an agreement",
        )
    ]
    is_hold = deed is Deed.HOLD
    if is_hold:
        day = "" if until in (None, _UNCLEAR) else str(until)
        fields.append(Field(name=_UNTIL, kind=FieldKind.DATE, value=day, hint="The last day; empty until it is lifted"))
    fields.append(Field(name=_WHY, value=why, hint="Everybody who asks is told it" if is_hold else ""))
    form = Form(title=PLACE if is_hold else LIFT, fields=tuple(fields), submit=PLACE if is_hold else "Propose it")
    asked = f"put {either(names.splitlines(), 'and')} on hold" if is_hold else f"lift the hold on {names}"
    headline = f"Nothing is changed yet. Send this to {asked}."
    return Note(topic=TOPIC, headline=headline if names else "Nothing is changed yet.", form=form)


def _made(deed: Deed, subjects: tuple[Subject, ...], until: date | None, why: str, desk: Desk) -> Made:
    if desk.message.audience:
        return refused(IN_PRIVATE)
    return _place(subjects, until, why, desk) if deed is Deed.HOLD else _lift(subjects, why, desk)


def _place(subjects: tuple[Subject, ...], until: date | None, why: str, desk: Desk) -> Made:
    """The hold, from today on. It needs nobody else: whatever it does, waiting would do more."""
    edits: dict[tuple[str, str], str | None] = {}
    for subject in subjects:
        hold = _hold(subject, until, why, desk)
        if not any(_lasts(each, hold) for each in _holds_on(subject, desk.visible)):
            edits["hold", hold.id] = encode(hold)
    planned = plan(desk, edits, why)
    if not all(may_change(desk.person, each, desk.visible) for each in planned.changes):
        return _asked(planned, _buttons(subjects, desk), desk)
    names = either([_name(subject, desk.visible) for subject in subjects], "and")
    if not edits:
        return refused(Note(topic=TOPIC, headline=sentence(f"{names} is on hold already; nothing was changed")))
    lasts = f" until {until}" if until is not None else ""
    return apply(
        desk,
        planned,
        sentence(f"{names} {'is' if len(subjects) == 1 else 'are'} on hold from now on{lasts}"),
        lines=tuple(_stops(subject, desk.visible) for subject in subjects),
        choices=_lift_buttons(subjects, desk),
    )


def _hold(subject: Subject, until: date | None, why: str, desk: Desk) -> Hold:
    on: dict[str, Any] = {subject.kind: subject.id}
    content = f"{desk.person}\n{desk.message.at.isoformat()}\n{subject.kind}\n{subject.id}"
    return Hold(
        id=id_for("hold", content).casefold(),
        from_on=desk.today,
        until_on=until,
        reason=why,
        placed_by=desk.person,
        **on,
    )


def _holds_on(subject: Subject, register: Register) -> tuple[Hold, ...]:
    of = {
        "partner": register.holds_on_partner,
        "asset": register.holds_on_asset,
        "agreement": register.holds_on_agreement,
    }
    return of[subject.kind].get(subject.id, ())


def _lasts(there: Hold, new: Hold) -> bool:
    """Whether a hold that is there already does all that a new one would."""
    return there.from_on <= new.from_on and (there.until_on or date.max) >= (new.until_on or date.max)


def _stops(subject: Subject, register: Register) -> str:
    """What a hold stops, in one sentence."""
    name = _name(subject, register)
    match subject.kind:
        case "partner":
            return sentence(f"Every answer about {name} is NO from the next question on, and about its affiliates too")
        case "asset":
            return sentence(f"Every answer about {name} is NO from the next question on, whoever is to get it")
        case _:
            partner = register.agreements[subject.id].partner
            others = [each.name for each in register.agreements_of.get(partner, ()) if each.id != subject.id]
            also = f"; what {either(others, 'and')} permits still goes" if others else ""
            return sentence(f"What {name} permits is suspended, its duties and prohibitions stay{also}")


def _lift(subjects: tuple[Subject, ...], why: str, desk: Desk) -> Made:
    """A proposal to end every hold on it that is in force or to come."""
    names = either([_name(subject, desk.visible) for subject in subjects], "and")
    holds = [hold for subject in subjects for hold in _holds_on(subject, desk.visible) if _is_open(hold, desk.today)]
    if not holds:
        return refused(Note(topic=TOPIC, headline=sentence(f"{names} is not on hold")))
    planned = plan(desk, _ended(holds, desk), why)
    if not all(may_change(desk.person, each, desk.visible) for each in planned.changes):
        return _asked(planned, _lift_buttons(subjects, desk), desk)
    return propose(desk, planned, f"lift the hold on {names}")


def _asked(planned: Plan, buttons: tuple[Choice, ...], desk: Desk) -> Made:
    """The request to everybody who may do it: all that can be done by one who may not."""
    return Made(request(desk, buttons, entitled(desk.visible, planned.seen, desk.today)), is_done=True)


def _is_open(hold: Hold, today: date) -> bool:
    return hold.until_on is None or today <= hold.until_on


def _ended(holds: Iterable[Hold], desk: Desk) -> Edits:
    """Each hold ended yesterday, so that what was asked then is still told of it; one of today is taken out."""
    yesterday = desk.today - timedelta(days=1)
    found: dict[tuple[str, str], str | None] = {}
    for hold in holds:
        found["hold", hold.id] = encode(replace(hold, until_on=yesterday)) if hold.from_on <= yesterday else None
    return found


def _buttons(subjects: tuple[Subject, ...], desk: Desk) -> tuple[Choice, ...]:
    return tuple(
        Choice(f"Put {_name(each, desk.visible)} on hold", f"put {_say(each, desk.visible)} on hold")
        for each in subjects
    )


def _lift_buttons(subjects: tuple[Subject, ...], desk: Desk) -> tuple[Choice, ...]:
    return tuple(
        Choice(f"Lift the hold on {_name(each, desk.visible)}", f"lift the hold on {_say(each, desk.visible)}")
        for each in subjects
    )


def _name(subject: Subject, register: Register) -> str:
    name: str = find_record(register, subject.kind, subject.id).name
    return name


def _say(subject: Subject, register: Register) -> str:
    """The words for it that a command understands."""
    if subject.kind == "partner":
        return say_partner(register.partners[subject.id], register)
    return subject.id
