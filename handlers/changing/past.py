"""What a record was before, who changed it and why; and a change undone by a further one."""

import json
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from handlers.changing.editing import carry_out
from handlers.changing.making import IN_PRIVATE, TOPIC, day_of, lines_of, plan
from handlers.changing.reasons import told_why
from handlers.changing.subjects import Subject, find_subject, get_command
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, one_line, sentence
from handlers.revising import LOAD
from knowledge.changing.alterations import Alteration, alterations, find_record
from knowledge.naming import find_person
from knowledge.prompts import say_partner
from knowledge.reading import EVENT_KINDS, encode, encode_text, name_of
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.sightings import visible_then
from knowledge.wording import either
from storage.registers import Revision, find_revision, list_versions
from storage.snapshots import Moment

_MOST = 10
"""So many changes of a record are told, the newest first."""
_HELD = ("partner", "asset", "agreement")


class _Changed(NamedTuple):
    """One change as its reader may see it."""

    number: int
    """The revision by her own count."""
    revision: Revision
    changes: tuple[Alteration, ...]


def show_history(order: Order, desk: Desk) -> Note | None:
    """The changes of one record that its readers may see, the newest first; None where they know of none such."""
    words = get_command(order).subject
    subject = find_subject(words, desk.visible) or _person(words, desk.visible)
    if subject is None:
        return None
    name = name_of(subject.kind, subject.id, find_record(desk.visible, subject.kind, subject.id))
    changed = tuple(islice(_changes_of(subject, desk), _MOST + 1))
    shown = changed[:_MOST]
    count = f"the newest {_MOST} changes" if len(changed) > _MOST else f"{len(changed)} changes, the newest first"
    return Note(
        topic=TOPIC,
        headline=f"{name[:1].upper()}{name[1:]}: {count if len(changed) != 1 else '1 change'}.",
        lines=(*(line for each in shown for line in _told(each, desk)), *_cleared(subject, desk)),
        choices=_next(subject, desk),
    )


def _person(words: str, register: Register) -> Subject | None:
    id = find_person(words, register).id
    return None if id is None else Subject("person", id)


def _changes_of(subject: Subject, desk: Desk) -> Iterator[_Changed]:
    """The changes of the record, of its text and of the holds on it."""
    keys = {(subject.kind, subject.id), *_holds_on(subject, desk)}
    if subject.kind == "agreement":
        keys.add(("text", subject.id))
    touched = {version.revision for kind, id in keys for version in list_versions(desk.session, kind, id)}
    counts = desk.snapshots.counts(desk.session, desk.message.readers, desk.today)
    numbers: dict[int, int] = {}
    for moment, count in counts.items():
        numbers.setdefault(moment.revision, count)
    for number in sorted(touched, reverse=True):
        before, after = (_seen_at(each, desk) for each in (number - 1, number))
        changes = tuple(each for each in alterations(before, after) if (each.kind, each.id) in keys)
        if changes:
            yield _Changed(numbers[number], get_revision(desk, number), changes)


def get_revision(desk: Desk, number: int) -> Revision:
    """The revision of a number that the records name."""
    found = find_revision(desk.session, number)
    assert found is not None  # noqa: S101 - each record version belongs to a revision
    return found


def _holds_on(subject: Subject, desk: Desk) -> Iterator[tuple[str, str]]:
    """Every hold there ever was on it."""
    if subject.kind not in _HELD:
        return
    for version in list_versions(desk.session, "hold"):
        if version.body is not None and json.loads(version.body).get(subject.kind) == subject.id:
            yield "hold", version.id


def _seen_at(revision: int, desk: Desk) -> Register:
    """The register at a revision as its readers may see it now, events left out; before the first one it is empty."""
    if revision == 0:
        return Register(company=desk.visible.company)
    then = desk.snapshots.get(desk.session, Moment(revision, 0))
    return visible_then(then, desk.whole, desk.message.readers, desk.today)


def _told(each: _Changed, desk: Desk) -> Iterator[str]:
    revision = each.revision
    who = names_of(desk.visible, (revision.made_by,))[0]
    by = f"loaded by {who}" if revision.via == LOAD else who
    note = told_why(revision.note, revision.made_by, revision.ledger_position, desk.message.readers, desk)
    why = f": {note}" if note else ""
    yield sentence(f"Revision {each.number}, {day_of(revision.made_at, desk.visible)}, {by}{why}")
    yield from lines_of(each.changes)


def _cleared(subject: Subject, desk: Desk) -> Iterator[str]:
    if subject.kind != "asset":
        return
    for event in desk.visible.clearances_of.get(subject.id, ()):
        who, whose = names_of(desk.visible, (event.cleared_by,))[0], desk.visible.partners[event.partner].name
        why = f": {event.reason}" if event.reason else ""
        yield sentence(f"{event.cleared_on}, {who}: recorded that nothing of {whose} is left in it{why}")


def _next(subject: Subject, desk: Desk) -> tuple[Choice, ...]:
    match subject.kind:
        case "partner":
            partner = desk.visible.partners[subject.id]
            name = say_partner(partner, desk.visible)
            return (Choice(f"What was shared with {name}", f"what have we shared with {name}?"),)
        case _:
            return ()


def undo(order: Order, desk: Desk) -> Note:
    """A further change that brings back what the revision changed, as far as its reader sees it.

    Where any of it was changed again since, nothing is done, and it is told which.
    """
    if desk.message.audience:
        return IN_PRIVATE
    number = int(get_command(order).subject)
    found = _moments(number, desk)
    if found is None:
        return _note(f"There is no revision {number} that can be undone.")
    before, after = (
        visible_then(desk.snapshots.get(desk.session, moment), desk.whole, desk.message.readers, desk.today)
        for moment in found
    )
    changes = alterations(before, after)
    events = [each for each in changes if each.kind in EVENT_KINDS]
    if events:
        told = either([name_of(each.kind, each.id, each.record) for each in events], "and")
        return _note(sentence(f"Nothing was changed: what happened stays on record: {told}"))
    later = [each for each in changes if find_record(desk.visible, each.kind, each.id) != each.after]
    if later:
        told = either([name_of(each.kind, each.id, each.record) for each in later], "and")
        return _note(sentence(f"Nothing was changed: changed again since revision {number}: {told}"))
    doing = _said(found[1], desk)
    planned = plan(desk, {(each.kind, each.id): _encoded(each.before) for each in changes}, doing)
    return carry_out(desk, planned, doing, f"Revision {number} is undone.").note


def _moments(number: int, desk: Desk) -> tuple[Moment, Moment] | None:
    """The moment before the readers' own count became that number, and the one at which it did."""
    counts = desk.snapshots.counts(desk.session, desk.message.readers, desk.today)
    for (before, old), (after, new) in pairwise(counts.items()):
        if old < new == number:
            return before, after
    return None


def _said(moment: Moment, desk: Desk) -> str:
    """The change in words that mean the same to everybody: the number is each reader's own."""
    revision = get_revision(desk, moment.revision)
    who = names_of(desk.visible, (revision.made_by,))[0]
    return f"undo what {one_line(who)} changed on {day_of(revision.made_at, desk.visible)}"


def _encoded(record: object) -> str | None:
    if record is None:
        return None
    return encode_text(record) if isinstance(record, str) else encode(record)


def _note(headline: str) -> Note:
    return Note(topic=TOPIC, headline=headline)
