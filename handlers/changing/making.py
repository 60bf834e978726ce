"""A change on its way: what it does as its reader sees it, whether she may make it, and the change itself."""

from dataclasses import dataclass
from typing import Any

from handlers.orders import Desk
from handlers.replies import Choice, Note, sentence
from handlers.revising import Edits, NoChangeError, RefusedChangeError, require_sound, revise
from knowledge.alterations import Alteration, alterations
from knowledge.questions import Intent
from knowledge.reading import Flaw, amend, differences, name_of, noun_of
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.rights import ROLES, entitled, may_change, offices_for
from knowledge.visibility import visible_to
from knowledge.wording import either

TOPIC = Intent.REGISTER
_MOST_LINES = 40

IN_PRIVATE = Note(
    topic=TOPIC,
    headline="The register is changed where nobody else can read it: say it again in a direct message.",
)
UNFIT = Note(
    topic=TOPIC,
    headline="It could not be entered as it stands, and nothing was changed.",
    lines=("Ask Legal to enter it.",),
)
"""Where only records that are hidden from the reader stand against it: they are not told, nor what stands against it."""
NO_CHANGE = Note(
    topic=TOPIC,
    headline="The register says all of this already, so nothing was changed.",
    lines=("What is left out of a form stays as it is; to empty a field write `none` in it.",),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A change that could be made."""

    edits: Edits
    """Of whole records and events, whoever may see them."""
    why: str
    whole: Register
    """The whole register after it."""
    seen: Register
    """The register after it as its reader sees it."""
    changes: tuple[Alteration, ...]
    """What she sees of it."""

    @property
    def lines(self) -> tuple[str, ...]:
        """What it changes, in words."""
        return lines_of(self.changes)


def plan(desk: Desk, edits: Edits, why: str) -> Plan:
    """What these edits come to. Raises RegisterError for what cannot be read."""
    whole = amend(desk.whole, edits)
    seen = visible_to(whole, desk.message.readers, desk.today)
    return Plan(edits=edits, why=why, whole=whole, seen=seen, changes=alterations(desk.visible, seen))


def lines_of(changes: tuple[Alteration, ...]) -> tuple[str, ...]:
    """What changes in words: each record with its fields, what they were and what they are."""
    found: list[str] = []
    for each in changes:
        name = name_of(each.kind, each.id, each.record)
        does = "is new" if each.before is None else "is taken out" if each.after is None else "changes"
        found.append(f"{name[:1].upper()}{name[1:]} {does}.")
        if each.after is not None:
            found.extend(differences(each.before, each.after))
    more = len(found) - _MOST_LINES
    return tuple(found) if more <= 0 else (*found[:_MOST_LINES], f"... and {more} lines more.")


def stands_against(desk: Desk, planned: Plan) -> Note | None:
    """Why the person may not make the change, or why it would not be sound; None where nothing stands against it."""
    if desk.message.audience:
        return IN_PRIVATE
    if not planned.changes:
        return NO_CHANGE
    barred = [each for each in planned.changes if not may_change(desk.person, each, desk.visible)]
    if barred:
        return _not_hers(desk, planned, barred[0])
    return None


def _not_hers(desk: Desk, planned: Plan, each: Alteration) -> Note:
    who = names_of(desk.visible, entitled(desk.visible, planned.seen, desk.today))
    name = name_of(each.kind, each.id, each.record)
    return Note(
        topic=TOPIC,
        headline=sentence(f"You may not change {name}, so nothing was changed"),
        lines=(sentence(f"It is changed by {offices_in_words(each.kind, desk.visible)}"), *_asked(who)),
    )


def offices_in_words(kind: str, register: Register) -> str:
    """Who may change records of the kind: `its partner manager, partnerships or Legal`."""
    words = {"legal": "Legal", "administrator": "an administrator", "partnerships": "partnerships"}
    return either([words[office] if office in ROLES else f"its {office}" for office in offices_for(kind, register)])


def _asked(who: tuple[str, ...]) -> tuple[str, ...]:
    return (sentence(f"Ask {either(who)}"),) if who else ()


def flaws_note(flaws: tuple[Flaw, ...], headline: str = "") -> Note:
    """What is wrong with a change, every problem of it; nothing was changed."""
    count = len(flaws)
    told = headline or f"Nothing was changed: {count} problem{'s' if count != 1 else ''}."
    return Note(topic=TOPIC, headline=told, lines=tuple(map(str, flaws)))


def find_unsound(desk: Desk, planned: Plan) -> Note | None:
    """The problems that the register would have, of those its reader may know; None where she would see none."""
    try:
        require_sound(planned.edits, desk)
    except RefusedChangeError as refused:
        return flaws_note(refused.seen) if refused.seen else None
    return None


def apply(
    desk: Desk, planned: Plan, headline: str, *, lines: tuple[str, ...] = (), choices: tuple[Choice, ...] = ()
) -> Note:
    """Makes the change at once and tells of it; tells why not where it would not be sound."""
    try:
        revised = revise(desk, planned.edits, why=planned.why)
    except RefusedChangeError as refused:
        return flaws_note(refused.seen) if refused.seen else UNFIT
    except NoChangeError:
        return NO_CHANGE
    return Note(
        topic=TOPIC,
        headline=headline,
        lines=(*lines, *planned.lines, *closing(desk, planned.why, revised.number)),
        choices=(*choices, Choice("Undo it", f"undo revision {revised.number}")),
    )


def closing(desk: Desk, why: str, number: int) -> tuple[str, ...]:
    """The revision by the readers' own count, who made it, and why."""
    who = names_of(desk.visible, (desk.person,))[0]
    return (sentence(f"Revision {number}, by {who}{f': {why}' if why else ''}"),)


def called(kind: str, id: str, register: Register) -> str:
    """The name of what is held or cleared, as it stands in a sentence."""
    table: Any = {"partner": register.partners, "asset": register.assets, "agreement": register.agreements}[kind]
    record = table.get(id)
    return record.name if record is not None else f"{noun_of(kind)} `{id}`"
