"""Proposals: changes that could let more out than before wait for the word of a second person."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import accumulate

from sqlmodel import Session

from handlers.changing.making import (
    IN_PRIVATE,
    MOST_LINES,
    TOPIC,
    UNFIT,
    Made,
    Plan,
    closing,
    day_of,
    find_unsound,
    flaws_note,
    lines_of,
    offices_in_words,
    refused,
    whole_lines_of,
)
from handlers.changing.reasons import told_why
from handlers.orders import Desk, Order
from handlers.recording import read_asked
from handlers.replies import Choice, Note, one_line, sentence
from handlers.revising import Edits, Event, RefusedChangeError, next_number, record_event, revise
from knowledge.changing.alterations import alterations, find_record
from knowledge.changing.rights import ROLES, entitled, entitled_by_role, offices_for
from knowledge.changing.seats import gainers
from knowledge.reading import EVENT_KINDS, amend
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.visibility import is_outsider, visible_to
from knowledge.wording import either
from storage.ledger import Entry, find_entry, history, ledger_id, own_id
from storage.notices import open_subjects, settle
from storage.registers import Change, load_records

PROPOSAL = "proposal"
WORD = "proposal-word"
LAPSES = timedelta(days=14)
"""A proposal that nobody has decided on lapses after so long."""
_PREFIX = "C"
_MOST_LETTERS = 4_000
"""So many letters of a change a notice tells at most; the rest is shown where it is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A proposal as it stands on record."""

    id: str
    entry: Entry
    why: str
    changes: tuple[Change, ...]

    @property
    def edits(self) -> dict[tuple[str, str], str | None]:
        """What it would make of the records."""
        return {(change.kind, change.id): change.after for change in self.changes}


def propose(desk: Desk, planned: Plan, doing: str) -> Made:
    """Puts the change on record as a proposal and asks everybody else who may make it; `doing` says what it does.

    Where nobody else may, nothing is put on record: nobody agrees to her own proposal.
    """
    unsound = find_unsound(desk, planned)
    if unsound is not None:
        return refused(unsound)
    others = [each for each in entitled(desk.visible, planned.seen, desk.today) if each != desk.person]
    if not others:
        return refused(_nobody_else(planned, desk))
    records = load_records(desk.session, desk.head.revision)
    changes = [
        Change(*key, None if key in planned.added else records.get(key), after)
        for key, after in sorted(planned.edits.items())
    ]
    settle_lapsed(desk.session, desk.message.at)
    told = {"why": planned.why, "changes": [change._asdict() for change in changes], "doing": doing}
    id, entry = desk.record(PROPOSAL, told, prefix=_PREFIX)
    for person in others:
        desk.notify(person, _asking(desk, planned, person, entry, doing), subject=id)
    asked = either(names_of(desk.visible, others))
    lines, rest = _excerpt(_telling(desk.visible, planned.seen), id)
    note = Note(
        topic=TOPIC,
        headline=sentence(f"Proposed as {id}, because it could let more out than before: {doing}"),
        lines=(sentence(f"Asked: {asked}; one of them must agree within {LAPSES.days} days"), *lines),
        choices=(*rest, Choice("Withdraw it", f"decline {id}")),
    )
    return Made(note, is_done=True)


def _nobody_else(planned: Plan, desk: Desk) -> Note:
    """That it takes two and there is one, and how a second is appointed: in the files, for in chat that takes two."""
    kind = planned.changes[0].kind
    role = next(office for office in offices_for(kind, desk.visible) if office in ROLES)
    here = [
        each for each in entitled_by_role("person", desk.visible) if not is_outsider(desk.visible, each, desk.today)
    ]
    two = f", or ask {either(names_of(desk.visible, sorted(here)))} to do it here" if len(here) > 1 else ""
    return Note(
        topic=TOPIC,
        headline="This takes a second person, and nobody else may agree to it; nothing was changed.",
        lines=(
            "It could let more out than before, or let somebody decide who could not.",
            sentence(f"It takes two of these: {offices_in_words(kind, desk.visible)}"),
            sentence(f"Appoint a second: give somebody `roles: [{role}]` in people.yaml and `mayshare load` it{two}"),
        ),
    )


def _asking(desk: Desk, planned: Plan, person: str, entry: Entry, doing: str) -> Note:
    """What somebody is asked, as she sees the change. She can agree at once where all of it is told."""
    was, is_to_be = _as_seen(planned.edits, (person,), desk)
    who, id = names_of(was, (desk.person,))[0], own_id(entry)
    why = told_why(planned.why, desk.person, entry.sequence, (person,), desk)
    lines, rest = _excerpt((*_reason(why), *_telling(was, is_to_be)), id)
    return Note(
        topic=TOPIC,
        headline=sentence(f"{who} proposes {id}: {doing}"),
        lines=lines,
        choices=rest + (_words(id)[1:] if rest else _words(id)),
    )


def _words(id: str) -> tuple[Choice, ...]:
    return (Choice("Agree", f"agree {id}"), Choice("Decline", f"decline {id}"))


def _reason(why: str) -> tuple[str, ...]:
    return (sentence(f"Why: {why}"),) if why else ()


def _telling(was: Register, is_to_be: Register) -> tuple[str, ...]:
    """All that the change does: who comes to decide by it, and each record, what it was and what it is to be."""
    people = names_of(is_to_be, gainers(was, is_to_be))
    gain = (sentence(f"{either(people, 'and')} could decide then what they cannot decide now"),) if people else ()
    return (*gain, *whole_lines_of(alterations(was, is_to_be)))


def _excerpt(lines: tuple[str, ...], id: str) -> tuple[tuple[str, ...], tuple[Choice, ...]]:
    """The first of these lines, none of them cut, and the button for all of them; every line where they are few."""
    shown = 0
    for shown, letters in enumerate(accumulate(map(len, lines)), 1):
        if shown > MOST_LINES or letters > _MOST_LETTERS:
            more = len(lines) - shown + 1
            rest = f"... and {more} line{'s' if more != 1 else ''} more: `show {id}` shows everything."
            return (*lines[: shown - 1], rest), (Choice("Show everything", f"show {id}"),)
    return lines, ()


def show(order: Order, desk: Desk) -> Note:
    """All that an open proposal does, as its reader sees it, and the buttons to decide on it."""
    found = _find_open(order.subject, desk, is_read=True)
    if isinstance(found, Note):
        return found
    was, is_to_be = _as_seen(found.edits, desk.message.readers, desk)
    who, doing = names_of(was, (found.entry.by,))[0], json.loads(found.entry.body)["doing"]
    is_own = found.entry.by == desk.person
    return Note(
        topic=TOPIC,
        headline=sentence(f"{who} proposes {found.id}: {doing}"),
        lines=(*_reason(_told_why(found, desk)), *_telling(was, is_to_be)),
        choices=(Choice("Withdraw it", f"decline {found.id}"),) if is_own else _words(found.id),
    )


def _as_seen(edits: Edits, readers: Iterable[str], desk: Desk) -> tuple[Register, Register]:
    """The register before and after the edits, as these people see it."""
    people = tuple(readers)
    before, after = desk.whole, amend(desk.whole, edits)
    return visible_to(before, people, desk.today), visible_to(after, people, desk.today)


def agree(order: Order, desk: Desk) -> Note:
    """Makes the proposed change on the register as it is now, if everything it touches is still what it was."""
    found = _find_open(order.subject, desk)
    if isinstance(found, Note):
        return found
    if found.entry.by == desk.person:
        return _note(f"You proposed {found.id} yourself; somebody else must agree to it.")
    stale = _changed_since(found, desk)
    if stale:
        return _note(
            sentence(f"{found.id} was not carried out: {either(stale, 'and')} changed since it was proposed"),
            choices=(Choice("Decline it", f"decline {found.id}"),),
        )
    lines = lines_of(alterations(*_as_seen(found.edits, desk.message.readers, desk)))
    try:
        number = _carry_out(found, desk)
    except RefusedChangeError as refused:
        told = f"{found.id} was not carried out; nothing was changed."
        return flaws_note(refused.seen, told) if refused.seen else UNFIT
    _close(found, desk, agreed=True)
    return Note(
        topic=TOPIC,
        headline=f"{found.id} is carried out: you agreed to it.",
        lines=(*lines, *closing(_as(desk, found.entry.by), _told_why(found, desk), number)),
        choices=(Choice("Undo it", f"undo revision {number}"),),
    )


def decline(order: Order, desk: Desk) -> Note:
    """Ends the proposal for everybody; the one who made it withdraws it so."""
    found = _find_open(order.subject, desk)
    if isinstance(found, Note):
        return found
    _close(found, desk, agreed=False)
    verb = "withdrawn" if found.entry.by == desk.person else "declined"
    return _note(f"{found.id} is {verb}; nothing was changed.")


def _told_why(found: Proposal, desk: Desk) -> str:
    return told_why(found.why, found.entry.by, found.entry.sequence, desk.message.readers, desk)


def settle_lapsed(session: Session, at: datetime) -> None:
    """Settles what is still open about proposals that lapsed before anybody decided on them."""
    for id in find_lapsed(session, at):
        settle(session, id, at)


def find_lapsed(session: Session, at: datetime) -> tuple[str, ...]:
    """The proposals that have lapsed undecided and of which a notice is still open."""
    entries = [find_entry(session, ledger_id(PROPOSAL, id)) for id in open_subjects(session, f"{_PREFIX}-")]
    lapsed = (own_id(entry) for entry in entries if entry is not None and entry.at + LAPSES < at)
    return tuple(id for id in lapsed if _word_on(id, session) is None)


def _word_on(id: str, session: Session) -> Entry | None:
    """The word by which the proposal was decided on; None while it is open."""
    # Read to the end: a cursor must not be left open.
    words = [each for each in history(session, kinds=(WORD,), naming=id) if json.loads(each.body)["proposal"] == id]
    return words[0] if words else None


def _find_open(id: str, desk: Desk, *, is_read: bool = False) -> Proposal | Note:
    """The proposal, if the person can still decide on it; else what she is told. Only read, it settles nothing."""
    if desk.message.audience:
        return IN_PRIVATE
    entry = find_entry(desk.session, ledger_id(PROPOSAL, id))
    if entry is None:
        return _unknown(id)
    body = json.loads(entry.body)
    changes = tuple(Change(**change) for change in body["changes"])
    found = Proposal(id=own_id(entry), entry=entry, why=body["why"], changes=changes)
    if desk.person != entry.by and not _may_decide(found, desk):
        return _unknown(id)
    word = _word_on(found.id, desk.session)
    if word is not None:
        said = "agreed to" if json.loads(word.body)["word"] == "agree" else "declined"
        who = names_of(desk.visible, (word.by,))[0]
        return _note(sentence(f"{id} is settled: {said} by {who} on {day_of(word.at, desk.visible)}"))
    if entry.at + LAPSES < desk.message.at:
        if not is_read:
            desk.settle(id)
        return _note(f"{id} has lapsed: nobody decided on it within {LAPSES.days} days. Propose it again.")
    return found


def _may_decide(proposal: Proposal, desk: Desk) -> bool:
    after = amend(desk.whole, proposal.edits)
    if not alterations(desk.whole, after):
        # All of it has come about otherwise; whoever may change these records may say so.
        after = amend(desk.whole, {(change.kind, change.id): change.before for change in proposal.changes})
    return desk.person in entitled(desk.whole, after, desk.today)


def _changed_since(proposal: Proposal, desk: Desk) -> list[str]:
    records = load_records(desk.session, desk.head.revision)
    return [
        f"{change.kind} `{change.id}`"
        for change in proposal.changes
        if records.get((change.kind, change.id)) != change.before
    ]


def _carry_out(proposal: Proposal, desk: Desk) -> int:
    """Makes the change in the name of the one who proposed it; the revision by the readers' own count."""
    events = {key: after for key, after in proposal.edits.items() if key[0] in EVENT_KINDS}
    edits = {key: after for key, after in proposal.edits.items() if key not in events}
    number = desk.number
    if edits:
        told = {"proposal": proposal.id, "agreed_by": desk.person}
        number = revise(desk, edits, why=proposal.why, by=proposal.entry.by, told=told, index=1).number
    register = desk.whole
    for kind, id in events:
        event: Event = find_record(amend(register, events), kind, id)
        _, register = record_event(replace(desk, whole=register), event, by=proposal.entry.by)
    return next_number(desk, register) if events else number


def _close(proposal: Proposal, desk: Desk, *, agreed: bool) -> None:
    """Records the word, settles everybody's notice and tells the one who proposed it where she did."""
    desk.record(WORD, {"proposal": proposal.id, "word": "agree" if agreed else "decline"})
    desk.settle(proposal.id)
    if proposal.entry.by == desk.person:
        return
    who = names_of(desk.whole, (desk.person,))[0]
    said = "agreed to" if agreed else "declined"
    outcome = "it is carried out" if agreed else "nothing was changed"
    note = _note(sentence(f"{who} {said} {proposal.id}: {outcome}"))
    desk.notify(proposal.entry.by, note, subject=proposal.id, place=read_asked(proposal.entry).place)


def _as(desk: Desk, person: str) -> Desk:
    """The desk as that of another person, for what is told of her."""
    return replace(desk, message=replace(desk.message, person=person))


def _unknown(id: str) -> Note:
    return _note(f"There is no proposal {one_line(id)} that you can decide on.")


def _note(headline: str, choices: tuple[Choice, ...] = ()) -> Note:
    return Note(topic=TOPIC, headline=headline, choices=choices)
