"""What comes after a disclosure is on record: looking at it, withdrawing it, and doing what must follow."""

from collections.abc import Iterator, Mapping

from handlers.forms import Field, FieldKind, Form, Option
from handlers.logbook.checking import NOT_YET
from handlers.logbook.finding import find, find_named, find_own
from handlers.logbook.form import ENTRY, NOTE, ON, WHY, find_day
from handlers.logbook.telling import tell, word_withdrawn
from handlers.orders import Desk, Errand, Order
from handlers.replies import Choice, Note, Passage, one_line, sentence
from knowledge.disclosing.disclosures import Act, Kept, Step
from knowledge.disclosing.informing import Deed, deeds_for, prompts_for
from knowledge.disclosing.letters import confirmation_letter
from knowledge.disclosing.recounting import (
    duty_in_words,
    facts_in_words,
    in_short,
    judged_in_words,
    judgement_of,
    step_in_words,
)
from knowledge.questions import Intent
from knowledge.terms import HOUSE, HOUSE_POLICY, Action
from storage.disclosures import STEP, write_step

WITHDRAW_TITLE = "Withdraw a disclosure"
DONE_TITLE = "Record what was done"
DUTY = "Duty"
_TOPIC = Intent.LOG_DISCLOSURE


def show(order: Order, desk: Desk) -> Note:
    """The disclosure as it stands, with everything recorded about it since and what is still to do."""
    kept = find(order.subject, desk)
    if kept is None:
        return _nothing(order.subject)
    register, made = desk.visible, kept.disclosure
    lines = [
        sentence(judgement_of(made)) if judgement_of(made) else "",
        *(f"{name}: {value}" for name, value in facts_in_words(kept, register, desk.person)),
        sentence(f"First logged: {judged_in_words(kept.first, register)}") if kept.first != made else "",
        *(sentence(step_in_words(step, register)) for step in kept.steps),
        *(sentence(f"Still to do: {duty_in_words(duty)}") for duty in kept.open_duties),
    ]
    withdrawn = ", withdrawn" if kept.is_withdrawn else ""
    return Note(
        topic=_TOPIC,
        headline=f"{kept.id}{withdrawn}: {in_short(made, register)}.",
        lines=tuple(filter(None, lines)),
        passages=tuple(_passages(kept, desk)),
        choices=tuple(Choice(*prompt) for prompt in prompts_for(kept, desk.person, register)),
    )


def _passages(kept: Kept, desk: Desk) -> Iterator[Passage]:
    for duty in kept.open_duties:
        if duty.agreement is not None and duty.clause is not None:
            source = HOUSE_POLICY if duty.agreement == HOUSE else desk.visible.get_agreement_name(duty.agreement)
            yield Passage(
                agreement=duty.agreement, clause=duty.clause, quote=duty.quote or "", source=source, says=duty.says
            )


def show_withdrawal(order: Order, desk: Desk) -> Note:
    """The form on which a disclosure that did not happen is withdrawn."""
    kept = find_own(order.subject, desk)
    if isinstance(kept, Note):
        return kept
    return Note(
        topic=_TOPIC,
        headline=f"Withdraw {kept.id} ({in_short(kept.disclosure, desk.visible)}) if it did not happen.",
        lines=("The record stays and shows that it was withdrawn, by whom and why. This cannot be undone.",),
        form=_withdrawal_form(kept.id, ""),
    )


def withdraw(order: Order, desk: Desk) -> Note:
    """Puts on record that a disclosure did not happen; the entry itself stays."""
    kept = find_named(order, desk)
    if isinstance(kept, Note):
        return kept
    if kept.is_withdrawn:
        return Note(topic=_TOPIC, headline=f"{kept.id} was withdrawn before.")
    if not order.get(WHY):
        line = f"{WHY} is not filled in."
        return Note(topic=_TOPIC, headline=NOT_YET, lines=(line,), form=_withdrawal_form(kept.id, ""))
    step = Step(act=Act.WITHDRAWN, at=desk.message.at, by=desk.person, reason=order.get(WHY))
    desk.record(STEP, write_step(kept.id, step), prefix="S")
    desk.settle(kept.id)
    tell(kept.id, kept.told, word_withdrawn, desk)
    return Note(topic=_TOPIC, headline=f"The withdrawal of {kept.id} is on record.", lines=("The entry itself stays.",))


def _withdrawal_form(id: str, why: str) -> Form:
    return Form(
        title=WITHDRAW_TITLE,
        fields=(
            Field(name=ENTRY, kind=FieldKind.HIDDEN, value=id),
            Field(name=WHY, value=why, needed=True, hint="why it is not so"),
        ),
        submit="Withdraw it",
    )


def show_done(order: Order, desk: Desk) -> Note:
    """The form on which it is recorded that something which had to follow was done."""
    kept = find_own(order.subject, desk)
    if isinstance(kept, Note):
        return kept
    if not kept.open_duties:
        return Note(topic=_TOPIC, headline=f"Nothing is left to do about {kept.id}.")
    return Note(
        topic=_TOPIC,
        headline=f"What was done about {kept.id} ({in_short(kept.disclosure, desk.visible)})?",
        form=_done_form(kept, {ON: str(desk.today)}),
    )


def record_done(order: Order, desk: Desk) -> Note:
    """Puts on record that a duty was done, on which day and how."""
    kept = find_named(order, desk)
    if isinstance(kept, Note):
        return kept
    duty = next((duty for duty in kept.open_duties if duty.key == order.get(DUTY)), None)
    on = find_day(order.get(ON))
    problems = []
    if duty is None:
        problems.append("Which of the things that must follow was done is not clear, or it is on record as done.")
    if on is None or not kept.disclosure.on <= on <= desk.today:
        problems.append(f"The day must lie between {kept.disclosure.on} and {desk.today}.")
    if problems or duty is None or on is None:
        form = _done_form(kept, order.form.values if order.form is not None else {}) if kept.open_duties else None
        return Note(topic=_TOPIC, headline=NOT_YET, lines=tuple(problems), form=form)
    step = Step(act=Act.DONE, at=desk.message.at, by=desk.person, reason=order.get(NOTE), duty=duty.key, on=on)
    desk.record(STEP, write_step(kept.id, step), prefix="S")
    late = f" It was due by {duty.due_on}." if duty.due_on is not None and on > duty.due_on else ""
    left = [each for each in kept.open_duties if each.key != duty.key]
    what, deed = in_short(kept.disclosure, desk.visible), duty.says.partition(" within ")[0]
    if not left:
        desk.settle(kept.id)
    return Note(
        topic=_TOPIC,
        headline=f"On record: {what} was {deed} on {on}.",
        lines=tuple(filter(None, (late.strip(), *(sentence(f"Still to do: {duty_in_words(each)}") for each in left)))),
        choices=(Choice(f"Show {kept.id}", f"show {kept.id}"),),
    )


def _done_form(kept: Kept, values: Mapping[str, str]) -> Form:
    options = tuple(Option(duty_in_words(duty), duty.key) for duty in kept.open_duties)
    return Form(
        title=DONE_TITLE,
        fields=(
            Field(name=ENTRY, kind=FieldKind.HIDDEN, value=kept.id),
            Field(
                name=DUTY, kind=FieldKind.ONE, value=values.get(DUTY, options[0].value), options=options, needed=True
            ),
            Field(name=ON, kind=FieldKind.DATE, value=values.get(ON, ""), needed=True),
            Field(name=NOTE, value=values.get(NOTE, ""), hint="how, and where the proof of it lies"),
        ),
        submit="Put it on record",
    )


def draft_letter(order: Order, desk: Desk) -> Note:
    """A letter that confirms an oral disclosure in writing, ready to be signed and sent."""
    kept = find(order.subject, desk)
    if kept is None:
        return _nothing(order.subject)
    duty = next((duty for duty in kept.open_duties if duty.action is Action.CONFIRM), None)
    if duty is None:
        return Note(topic=_TOPIC, headline=f"{kept.id} need not be confirmed in writing.")
    what = in_short(kept.disclosure, desk.visible)
    return Note(
        topic=_TOPIC,
        headline=f"A draft for {what}; send it by {duty.due_on or 'the agreed day'}.",
        lines=confirmation_letter(kept, duty, desk.visible, desk.today),
        choices=(Choice("It was sent: record it", f"done {kept.id}"),)
        if Deed.DONE in deeds_for(kept, desk.person, desk.visible)
        else (),
    )


def _nothing(id: str) -> Note:
    return Note(topic=_TOPIC, headline=f"There is no disclosure {one_line(id)} that you may see.")


COMMANDS: Mapping[str, Errand] = {
    "show": Errand(show, writes=False),
    "withdraw": Errand(show_withdrawal, writes=False),
    "done": Errand(show_done, writes=False),
    "letter": Errand(draft_letter, writes=False),
}
FORMS: Mapping[str, Errand] = {
    WITHDRAW_TITLE: Errand(withdraw, writes=True),
    DONE_TITLE: Errand(record_done, writes=True),
}
