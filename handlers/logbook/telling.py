"""Who is told of a disclosure, each as far as she may know of it herself."""

from collections.abc import Callable, Iterable

from handlers.orders import Desk
from handlers.replies import Choice, Note, sentence
from knowledge.disclosing.disclosures import Direction, Kept
from knowledge.disclosing.recounting import duty_in_words, in_short, judgement_of
from knowledge.questions import Intent
from knowledge.register import Register
from knowledge.visibility import is_outsider, visible_to
from storage.disclosures import find_disclosure, shown_to

Word = Callable[[Kept, Register, str], Note]
"""What is told of the disclosure, as its reader sees it and the register, of what somebody of that name did."""


def tell(id: str, people: Iterable[str], word: Word, desk: Desk) -> None:
    """Tells each of these people, but not who did it, nobody who left, and nobody who may not learn of it."""
    stored = find_disclosure(desk.session, id)
    who = desk.whole.people[desk.person].name
    for person in dict.fromkeys(people):
        if stored is None or person == desk.person or is_outsider(desk.whole, person, desk.today):
            continue
        kept = shown_to(desk.session, desk.snapshots, stored, (person,), whole=desk.whole, today=desk.today)
        if kept is not None:
            note = word(kept, visible_to(desk.whole, (person,), desk.today), who)
            desk.notify(person, note, subject=id)


def word_logged(kept: Kept, register: Register, who: str) -> Note:
    """For those who must know of it."""
    return _judged(kept, register, f"{who} logged {_kind_of(kept)}")


def word_corrected(kept: Kept, register: Register, who: str) -> Note:
    """For those who must know of it, or were told before."""
    return _judged(kept, register, f"{who} corrected {_kind_of(kept)}")


def word_withdrawn(kept: Kept, register: Register, who: str) -> Note:
    """For those who were told before."""
    return _note(kept, f"{who} withdrew {kept.id}: {in_short(kept.disclosure, register)}.")


def word_named(kept: Kept, register: Register, who: str) -> Note:
    """For the one under whose name somebody else logged it."""
    done = "disclosed" if kept.disclosure.direction is Direction.OUT else "received"
    what = in_short(kept.disclosure, register)
    return _note(kept, f"{who} logged that you {done}: {what}.", "If that is not so, correct or withdraw it.")


def word_given(kept: Kept, register: Register, who: str) -> Note:
    """For those who own what it went into."""
    return _note(
        kept,
        f"{who} logged what we were given: {in_short(kept.disclosure, register)}.",
        "What of yours it went into may go to others only as the giver's terms permit it.",
        "If that is not so, change what it contains, or have it cleared.",
    )


def _judged(kept: Kept, register: Register, did: str) -> Note:
    made = kept.disclosure
    return _note(
        kept,
        f"{did}: {in_short(made, register)}.",
        sentence(judgement_of(made)),
        *(sentence(f"To do: {duty_in_words(duty)}") for duty in kept.open_duties),
    )


def _kind_of(kept: Kept) -> str:
    if kept.disclosure.accidental:
        return "an accident"
    return "a disclosure that the terms did not allow" if kept.disclosure.is_exception else "a disclosure"


def _note(kept: Kept, headline: str, *lines: str) -> Note:
    return Note(
        topic=Intent.LOG_DISCLOSURE,
        headline=headline,
        lines=tuple(filter(None, lines)),
        choices=(Choice(f"Show {kept.id}", f"show {kept.id}"),),
    )
