"""A change on its way: what it does as its reader sees it, whether she may make it, and the change itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import accumulate
from zoneinfo import ZoneInfo

from handlers.changing.forms import AGREEMENT, TEXT_KIND, WHY, asking_form
from handlers.forms import Form
from handlers.orders import Desk
from handlers.replies import Choice, Note, one_line, sentence
from handlers.revising import Edits, RefusedChangeError, new_flaws, revise
from knowledge.assets import Clearance
from knowledge.changing.alterations import Alteration, alterations, find_record
from knowledge.changing.restoring import restored
from knowledge.changing.rights import ROLES, entitled, may_change, offices_for
from knowledge.indiscretions import gives_away
from knowledge.questions import Intent
from knowledge.reading import Flaw, amend, differences, encode, encode_text, name_of
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.sightings import without_strays
from knowledge.visibility import is_outsider, visible_to
from knowledge.wording import either

TOPIC = Intent.REGISTER
MOST_LINES = 40
"""So many lines a message has at most."""
_MOST_ASKED = 4_000
"""So many letters of a change that is asked for are filled in."""

IN_PRIVATE = Note(
    topic=TOPIC,
    headline="The register is changed where nobody else can read it: say it again in a direct message.",
)
UNFIT = Note(
    topic=TOPIC,
    headline="It could not be entered as it stands, and nothing was changed.",
    lines=("Ask Legal to enter it.",),
)
"""Where only what is hidden from the reader stands against it: that is not told."""
NO_CHANGE = Note(
    topic=TOPIC,
    headline="The register says all of this already, so nothing was changed.",
    lines=("What is left out of a form stays as it is; to empty a field write `none` in it.",),
)

OUT_OF_SIGHT = Note(
    topic=TOPIC,
    headline="You would not see it yourself any more, so nothing was changed.",
    lines=("Name yourself among its people, and whoever is to agree to it.",),
)


@dataclass(frozen=True, slots=True)
class Made:
    """What is told of a change that was wanted, and whether it was made or proposed."""

    note: Note
    is_done: bool

    def with_form(self, form: Form | None) -> Note:
        """What is told; where nothing was done with the form as it was filled in, so that nothing of it is lost."""
        return self.note if self.is_done or self.note.form is not None else replace(self.note, form=form)


def refused(note: Note) -> Made:
    """That nothing was done, and why."""
    return Made(note, is_done=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A change that could be made."""

    edits: Edits
    """Of whole records and events, with all that is hidden from its reader."""
    added: frozenset[tuple[str, str]]
    """The kinds and ids that are new to its reader."""
    is_free: bool
    """Whether these are new indeed; False where something hidden from its reader has one of these ids."""
    why: str
    seen: Register
    """The register after it as its reader sees it."""
    changes: tuple[Alteration, ...]
    """What she sees of it."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What it changes, in words."""
        return lines_of(self.changes)


def plan(desk: Desk, edits: Edits, why: str) -> Plan:
    """What these edits of the records come to that the reader sees; what is hidden in them from her stays.

    All that is told of it is worked out from the register as she sees it, and so is the same as if nothing were hidden.
    """
    edited = amend(desk.visible, edits)
    seen = visible_to(edited, desk.message.readers, desk.today)
    added = frozenset(key for key in edits if find_record(desk.visible, *key) is None)
    return Plan(
        edits={key: _whole(desk, key, edited) if after is not None else None for key, after in edits.items()},
        added=added,
        is_free=all(find_record(desk.whole, *key) is None for key in added),
        why=why,
        seen=seen,
        changes=alterations(desk.visible, seen),
    )


def _whole(desk: Desk, key: tuple[str, str], edited: Register) -> str:
    """The edited record with what is hidden in it."""
    after, before = find_record(edited, *key), find_record(desk.visible, *key)
    if isinstance(after, str):
        return encode_text(after)
    return encode(after if before is None else restored(find_record(desk.whole, *key), before, after))


def lines_of(changes: tuple[Alteration, ...]) -> tuple[str, ...]:
    """What was changed, in words, as far as a message goes: each record with its fields, before and after."""
    found = [line for each in changes for line in _told(each, whole=False)]
    more = len(found) - MOST_LINES
    return tuple(found) if more <= 0 else (*found[:MOST_LINES], f"... and {more} lines more.")


def whole_lines_of(changes: tuple[Alteration, ...]) -> tuple[str, ...]:
    """What changes in words, all of it: what is decided on is never cut."""
    return tuple(line for each in changes for line in _told(each, whole=True))


def _told(each: Alteration, *, whole: bool) -> Iterator[str]:
    """The record and what happens to it; of one that is taken out what it is, where it is wanted whole."""
    name = name_of(each.kind, each.id, each.record)
    does = "is new" if each.before is None else "is taken out" if each.after is None else "changes"
    yield f"{name[:1].upper()}{name[1:]} {does}."
    if each.after is not None or (whole and not isinstance(each.before, str)):
        yield from differences(each.before, each.after, whole=whole)


def stands_against(desk: Desk, planned: Plan) -> Note | None:
    """Why the person may not make the change, or why it would not be sound; None where nothing stands against it."""
    if desk.message.audience:
        return IN_PRIVATE
    if not planned.changes:
        return NO_CHANGE
    if any(after is not None and find_record(planned.seen, *key) is None for key, after in planned.edits.items()):
        return OUT_OF_SIGHT
    barred = [each for each in planned.changes if not may_change(desk.person, each, desk.visible)]
    if barred:
        return _not_hers_as_planned(desk, planned, barred[0])
    return None


def _not_hers_as_planned(desk: Desk, planned: Plan, each: Alteration) -> Note:
    """That she may not make the change, and the form that asks for it as she has said it."""
    name = name_of(each.kind, each.id, each.record)
    told = "\n".join((*_within(whole_lines_of(planned.changes)), *((f"{WHY}: {planned.why}",) if planned.why else ())))
    record = each.record
    form = (
        asking_form("asset", record.asset, told, of=record.partner)
        if isinstance(record, Clearance)
        else asking_form(AGREEMENT if each.kind == TEXT_KIND else each.kind, each.id, told)
    )
    who = entitled(desk.visible, planned.seen, desk.today)
    return not_hers(desk, each.kind, f"{name}, so nothing was changed", form, who)


def not_hers(desk: Desk, kind: str, name: str, form: Form, who: tuple[str, ...]) -> Note:
    """That she may not change what is so named, who may, and the form by which she asks them."""
    them = either(names_of(desk.visible, who)) if who else "those who keep the register"
    return Note(
        topic=TOPIC,
        headline=sentence(f"You may not change {name}"),
        lines=(
            sentence(f"It is changed by {offices_in_words(kind, desk.visible)}"),
            sentence(f"Say what you want changed and send it to ask {them}"),
        ),
        form=form,
    )


def _within(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The first of these lines, as many as a request holds."""
    shown = tuple(
        line for line, letters in zip(lines, accumulate(map(len, lines)), strict=True) if letters <= _MOST_ASKED
    )
    return shown if len(shown) == len(lines) else (*shown, "...")


def offices_in_words(kind: str, register: Register) -> str:
    """Who may change records of the kind: `its partner manager, partnerships or Legal`."""
    words = {"legal": "Legal", "administrator": "an administrator", "partnerships": "partnerships"}
    return either([words[office] if office in ROLES else f"its {office}" for office in offices_for(kind, register)])


def flaws_note(flaws: tuple[Flaw, ...], headline: str = "") -> Note:
    """What is wrong with a change, every problem of it; nothing was changed."""
    count = len(flaws)
    told = headline or f"Nothing was changed: {count} problem{'s' if count != 1 else ''}."
    return Note(topic=TOPIC, headline=told, lines=tuple(map(str, flaws)))


def find_unsound(desk: Desk, planned: Plan) -> Note | None:
    """The problems that the register would have, of those its reader may know, else what of her reason tells too much;
    None where there is neither.
    """
    flaws = new_flaws(planned.seen, without_strays(desk.visible))
    if flaws:
        return flaws_note(flaws)
    name = _too_much_said(desk, planned)
    if name is None:
        return None
    told = f"Nothing was changed: not everybody who will read why may know of “{one_line(name)}”."
    return Note(topic=TOPIC, headline=told, lines=("Leave it out of the reason and send it again.",))


def _too_much_said(desk: Desk, planned: Plan) -> str | None:
    """A name in the reason that not everybody who will see a changed record may know of; None where there is none.

    Only what the writer may know is looked at, so that she learns nothing of what is hidden from her (rule 6).
    """
    known, today = planned.seen, desk.today
    people = [person for person in known.people if not is_outsider(known, person, today)]
    if gives_away(planned.why, known, visible_to(known, people, today)) is None:
        return None
    readers = [person for person in people if any(_will_see(person, each, desk, planned) for each in planned.changes)]
    return gives_away(planned.why, known, visible_to(known, readers, today))


def _will_see(person: str, each: Alteration, desk: Desk, planned: Plan) -> bool:
    """Whether the person will see that the record was changed; of one that is taken out whether she saw it."""
    register = desk.visible if each.after is None else planned.seen
    return find_record(visible_to(register, (person,), desk.today), each.kind, each.id) is not None


def apply(
    desk: Desk, planned: Plan, headline: str, *, lines: tuple[str, ...] = (), choices: tuple[Choice, ...] = ()
) -> Made:
    """Makes the change at once and tells of it; tells why not where it would not be sound."""
    unsound = find_unsound(desk, planned)
    if unsound is not None:
        return refused(unsound)
    if not planned.is_free:
        return refused(UNFIT)
    try:
        revised = revise(desk, planned.edits, why=planned.why)
    except RefusedChangeError:
        return refused(UNFIT)
    note = Note(
        topic=TOPIC,
        headline=headline,
        lines=(*lines, *planned.lines, *closing(desk, planned.why, revised.number)),
        choices=(*choices, Choice("Undo it", f"undo revision {revised.number}")),
    )
    return Made(note, is_done=True)


def day_of(at: datetime, register: Register) -> date:
    """The company's day at that instant (rule 1)."""
    return at.astimezone(ZoneInfo(register.company.time_zone)).date()


def closing(desk: Desk, why: str, number: int) -> tuple[str, ...]:
    """The revision by the readers' own count, who made it, and why."""
    who = names_of(desk.visible, (desk.person,))[0]
    return (sentence(f"Revision {number}, by {who}{f': {why}' if why else ''}"),)
