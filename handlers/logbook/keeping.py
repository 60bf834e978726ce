"""Logging what went to a partner, and correcting what was logged: the record that a sent form makes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from handlers.logbook.checking import FILL_IN, again
from handlers.logbook.finding import find_named, find_own
from handlers.logbook.form import (
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
from handlers.logbook.telling import tell, word_corrected, word_given, word_logged, word_named
from handlers.orders import Desk, Errand, Order
from handlers.replies import Choice, Note, sentence
from knowledge.disclosing.disclosures import Act, Disclosure, Kept, Step
from knowledge.disclosing.informing import who_must_know
from knowledge.disclosing.judging import judged
from knowledge.disclosing.recounting import duty_in_words, in_short, judgement_of
from knowledge.questions import Intent
from knowledge.terms import Action
from knowledge.visibility import visible_to
from knowledge.wording import either
from storage.disclosures import DISCLOSURE, STEP, write_disclosure, write_step

PREFIX = "D"
_CORRECT = "can correct"


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
    kept = find_own(order.subject, desk, _CORRECT)
    if isinstance(kept, Note):
        return kept
    form = draft_from_record(kept, desk.visible)
    return Note(topic=Intent.LOG_DISCLOSURE, headline=f"Correct {kept.id} and say why.", form=form)


def correct(order: Order, desk: Desk) -> Note:
    """Puts a correction on record beside the disclosure, which stays as it was."""
    kept = find_named(order, desk, _CORRECT)
    if isinstance(kept, Note):
        return kept
    if kept.is_withdrawn:
        return Note(topic=Intent.LOG_DISCLOSURE, headline=f"{kept.id} was withdrawn; log it anew if it happened.")
    if not order.get(WHY):
        return again(order, correction_form, (f"{WHY} is not filled in.",))
    found = read_form(order, desk, kept)
    if isinstance(found, Note):
        return found
    if len(found) != 1:
        return again(order, correction_form, ("A correction is of one asset and one partner.",))
    made = _corrected(found[0], kept)
    told = _who_must_know(made, desk)
    body = write_disclosure(made, desk.head, is_plain=_is_plain(made, kept.logged_by, desk), told=told)
    step = Step(act=Act.CORRECTED, at=desk.message.at, by=desk.person, reason=order.get(WHY))
    desk.record(STEP, write_step(kept.id, step, body), prefix="S")
    desk.settle(kept.id)
    tell(kept.id, (*told, *kept.told), word_corrected, desk)
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


def _corrected(made: Disclosure, kept: Kept) -> Disclosure:
    """The correction with what no correction changes: that it was late, and the answer it was done on."""
    was = kept.disclosure
    is_same = (made.asset, made.partner) == (was.asset, was.partner)
    return replace(made, late=kept.first.late or made.late, answer=made.answer or (was.answer if is_same else None))


@dataclass(frozen=True, slots=True)
class Logged:
    """A disclosure that is on record now."""

    id: str
    disclosure: Disclosure
    told: tuple[str, ...]
    """The names of those who are told of it and whom its logger can know to be."""


def keep(disclosure: Disclosure, desk: Desk, index: int, *, also: Collection[str] = ()) -> Logged:
    """Puts the disclosure on record, and tells those who must know of it and `also` these people.

    `index` counts the entries that one message makes.
    """
    told = _who_must_know(disclosure, desk)
    body = write_disclosure(
        disclosure, desk.head, is_plain=_is_plain(disclosure, desk.person, desk), told=(*told, *also)
    )
    id, _ = desk.record(DISCLOSURE, body, prefix=PREFIX, index=index)
    tell(id, told, word_logged, desk)
    tell(id, (person for person in also if person not in told), word_given, desk)
    if disclosure.by not in (*told, *also):
        tell(id, (disclosure.by,), word_named, desk)
    seen = who_must_know(disclosure, desk.person, desk.visible, desk.today)
    return Logged(id, disclosure, tuple(person.name for person in seen))


def _who_must_know(made: Disclosure, desk: Desk) -> tuple[str, ...]:
    """By id; those also whom a register without what is hidden from the person at the desk would have told."""
    found = (
        *who_must_know(made, desk.person, desk.whole, desk.today),
        *who_must_know(made, desk.person, desk.visible, desk.today),
    )
    return tuple(dict.fromkeys(person.id for person in found))


def _is_plain(disclosure: Disclosure, asker: str, desk: Desk) -> bool:
    """Whether the terms say the same of it to every employee, so that what is stored can be shown to each of them."""
    everybody = visible_to(desk.whole, desk.whole.people, desk.today)
    known = tuple(id for id in disclosure.agreements if id in everybody.agreements)
    return judged(replace(disclosure, agreements=known), asker, everybody)[0] == disclosure


def _logged(found: list[Logged], desk: Desk) -> Note:
    """What is told once it is on record."""
    lines: list[str] = []
    choices: list[Choice] = []
    for each in found:
        made = each.disclosure
        lines.append(sentence(f"{each.id}: {in_short(made, desk.visible)}: {judgement_of(made)}"))
        lines.extend(sentence(f"Still to do: {words}") for words in map(duty_in_words, made.duties))
        if each.told:
            lines.append(f"{either(each.told, 'and')} {'is' if len(each.told) == 1 else 'are'} told of it.")
        choices.append(Choice(f"Show {each.id}", f"show {each.id}"))
        if any(duty.action is Action.CONFIRM for duty in made.duties):
            choices.append(Choice("Draft the letter that confirms it", f"letter {each.id}"))
    ids = either((each.id for each in found), "and")
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=f"On record as {ids}.",
        lines=tuple(lines),
        choices=tuple(choices),
    )


COMMANDS: Mapping[str, Errand] = {
    "log": Errand(draft_from_answer, writes=False),
    "correct": Errand(show_correction, writes=False),
}
FORMS: Mapping[str, Errand] = {
    TITLE: Errand(log, writes=True),
    TITLE_OF_CORRECTION: Errand(correct, writes=True),
}
