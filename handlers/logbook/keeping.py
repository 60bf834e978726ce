"""Logging what went to a partner, and correcting what was logged: the record that a sent form makes."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.logbook.checking import FILL_IN, again
from handlers.logbook.form import (
    ENTRY,
    ON,
    TITLE,
    TITLE_OF_CORRECTION,
    WHY,
    correction_form,
    draft_from_answer,
    draft_from_record,
    log_form,
)
from handlers.logbook.reading import read_form
from handlers.orders import Desk, Errand, Order
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.disclosing.disclosures import Act, Direction, Disclosure, Kept, Step
from knowledge.disclosing.informing import may_amend, who_must_know, who_was_told
from knowledge.disclosing.judging import judged
from knowledge.disclosing.recounting import duty_in_words, in_short, judgement_of
from knowledge.questions import Intent
from knowledge.terms import Action
from knowledge.visibility import is_outsider, may_see, visible_to
from knowledge.wording import either
from storage.disclosures import DISCLOSURE, STEP, find_disclosure, shown_to, write_disclosure, write_step

PREFIX = "D"


def log(order: Order, desk: Desk) -> Note:
    """Puts what the form says on record, one entry for each asset and partner, and tells who must know of it.

    1. What cannot be read is told with the form as it was, and nothing is recorded.
    2. What is not registered, and a fact without which the terms say neither yes nor no, is asked for once; sent again
       as it is, it is recorded as it is.
    3. What the terms did not allow is recorded as an exception.
    """
    if order.form is None or not order.form.values:
        return Note(topic=Intent.LOG_DISCLOSURE, headline=FILL_IN, form=log_form({ON: str(desk.today)}))
    found = read_form(order, desk)
    return found if isinstance(found, Note) else _logged([keep(each, desk, at) for at, each in enumerate(found)], desk)


def show_correction(order: Order, desk: Desk) -> Note:
    """The form on which the disclosure is corrected, filled in with what is on record."""
    kept = _find(order.subject, desk)
    if kept is None or not may_amend(kept, desk.person, desk.visible):
        return _not_hers(order.subject)
    form = draft_from_record(kept, desk.visible)
    return Note(topic=Intent.LOG_DISCLOSURE, headline=f"Correct {kept.id} and say why.", form=form)


def correct(order: Order, desk: Desk) -> Note:
    """Puts a correction on record beside the disclosure, which stays as it was."""
    kept = _find(order.get(ENTRY), desk)
    if kept is None or not may_amend(kept, desk.person, desk.visible):
        return _not_hers(order.get(ENTRY))
    if kept.is_withdrawn:
        return Note(topic=Intent.LOG_DISCLOSURE, headline=f"{kept.id} was withdrawn; log it anew if it happened.")
    if not order.get(WHY):
        return again(order, correction_form, (f"{WHY} is not filled in.",))
    found = read_form(order, desk)
    if isinstance(found, Note):
        return found
    if len(found) != 1:
        return again(order, correction_form, ("A correction is of one asset and one partner.",))
    made = replace(
        found[0],
        logged_on=kept.first.logged_on,
        late=kept.first.late,
        answer=found[0].answer or kept.disclosure.answer,
    )
    told = who_must_know(made, desk.person, desk.whole, desk.today)
    body = write_disclosure(made, desk.head, is_plain=_is_plain(made, desk), told=(person.id for person in told))
    step = Step(act=Act.CORRECTED, at=desk.message.at, by=desk.person, reason=order.get(WHY))
    desk.record(STEP, write_step(kept.id, step, body), prefix="S")
    before = who_was_told(kept, made, desk.person, desk.whole, desk.today)
    desk.settle(kept.id)
    for id in dict.fromkeys(person.id for person in (*told, *before)):
        desk.notify(id, _notice(kept.id, made, desk, "corrected"), subject=kept.id)
    lines = [
        sentence(f"{in_short(made, desk.visible)}: {judgement_of(made)}"),
        "What was logged first stays on record.",
    ]
    lines.extend(sentence(f"Still to do: {words}") for words in map(duty_in_words, made.duties))
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=f"The correction of {kept.id} is on record.",
        lines=tuple(lines),
        choices=(Choice(f"Show {kept.id}", f"show {kept.id}"),),
    )


def _find(id: str, desk: Desk) -> Kept | None:
    stored = find_disclosure(desk.session, id.strip().upper())
    if stored is None:
        return None
    return shown_to(desk.session, desk.snapshots, stored, desk.message.readers, whole=desk.whole, today=desk.today)


def _not_hers(id: str) -> Note:
    headline = f"There is no disclosure {one_line(id)} that you can correct."
    return Note(topic=Intent.LOG_DISCLOSURE, headline=headline)


def keep(disclosure: Disclosure, desk: Desk, index: int) -> tuple[str, Disclosure, tuple[str, ...]]:
    """The id under which the disclosure is on record now, the disclosure, and the names of those who are told.

    `index` counts the entries that one message makes.
    """
    told = who_must_know(disclosure, desk.person, desk.whole, desk.today)
    body = write_disclosure(
        disclosure, desk.head, is_plain=_is_plain(disclosure, desk), told=(person.id for person in told)
    )
    id, _ = desk.record(DISCLOSURE, body, prefix=PREFIX, index=index)
    for person in told:
        desk.notify(person.id, _notice(id, disclosure, desk, "logged"), subject=id)
    if disclosure.by != desk.person and disclosure.by not in {person.id for person in told}:
        _tell_the_one_named(id, disclosure, desk)
    return id, disclosure, tuple(person.name for person in told)


def _tell_the_one_named(id: str, disclosure: Disclosure, desk: Desk) -> None:
    """Somebody else logged it under her name; she is told as far as she may know of it."""
    if not may_see(
        desk.whole, disclosure.by, desk.today, asset=disclosure.asset, partner=disclosure.partner
    ) or is_outsider(desk.whole, disclosure.by, desk.today):
        return
    who = desk.whole.people[desk.person].name
    done = "disclosed" if disclosure.direction is Direction.OUT else "received"
    note = Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=f"{who} logged that you {done}: {in_short(disclosure, desk.visible)}.",
        lines=("If that is not so, correct or withdraw it.",),
        choices=(Choice(f"Show {id}", f"show {id}"),),
    )
    desk.notify(disclosure.by, note, subject=id)


def _is_plain(disclosure: Disclosure, desk: Desk) -> bool:
    """Whether the terms say the same of it to every employee, so that what is stored can be shown to each of them."""
    everybody = visible_to(desk.whole, desk.whole.people, desk.today)
    return judged(disclosure, desk.person, everybody)[0] == disclosure


def _logged(found: list[tuple[str, Disclosure, tuple[str, ...]]], desk: Desk) -> Note:
    """What is told once it is on record."""
    lines: list[str] = []
    choices: list[Choice] = []
    for id, disclosure, told in found:
        lines.append(sentence(f"{id}: {in_short(disclosure, desk.visible)}: {judgement_of(disclosure)}"))
        lines.extend(sentence(f"Still to do: {words}") for words in map(duty_in_words, disclosure.duties))
        if told:
            lines.append(f"{either(told, 'and')} {'is' if len(told) == 1 else 'are'} told of it.")
        choices.append(Choice(f"Show {id}", f"show {id}"))
        if any(duty.action is Action.CONFIRM for duty in disclosure.duties):
            choices.append(Choice("Draft the letter that confirms it", f"letter {id}"))
    ids = either((id for id, _, _ in found), "and")
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=f"On record as {ids}.",
        lines=tuple(lines),
        choices=tuple(choices),
    )


def _notice(id: str, disclosure: Disclosure, desk: Desk, did: str) -> Note:
    """What is told to those who must know of it."""
    who = desk.whole.people[desk.person].name
    what = "a disclosure that the terms did not allow" if disclosure.is_exception else "a disclosure"
    what = "an accident" if disclosure.accidental else what
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=f"{who} {did} {what}: {in_short(disclosure, desk.visible)}.",
        lines=(
            sentence(judgement_of(disclosure)),
            *(sentence(f"To do: {words}") for words in map(duty_in_words, disclosure.duties)),
        ),
        choices=(Choice(f"Show {id}", f"show {id}"),),
    )


COMMANDS: Mapping[str, Errand] = {
    "log": Errand(draft_from_answer, writes=False),
    "correct": Errand(show_correction, writes=False),
}
FORMS: Mapping[str, Errand] = {
    TITLE: Errand(log, writes=True),
    TITLE_OF_CORRECTION: Errand(correct, writes=True),
}
