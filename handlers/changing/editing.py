"""Records changed, added, taken out and cleared by a form, in the shape of the register files."""

from dataclasses import replace

from handlers.changing.forms import (
    ADD,
    AGREEMENT,
    ASSET,
    CHANGE,
    COMPANY,
    FROM,
    ID,
    MOST_LETTERS,
    OF,
    RECORD,
    STATE,
    TEXT,
    TEXT_KIND,
    WHY,
    asking_form,
    clearance_form,
    filled_fields,
    form_again,
    kind_named,
    plain_text,
    record_form,
    removal_form,
    state_of,
    strange_lines,
    values_of,
)
from handlers.changing.making import (
    TOPIC,
    Made,
    Plan,
    apply,
    flaws_note,
    not_hers,
    plan,
    refused,
    stands_against,
)
from handlers.changing.proposals import propose
from handlers.changing.subjects import find_of_kind, get_command
from handlers.forms import Form
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.assets import Clearance
from knowledge.changing.alterations import Alteration, find_record
from knowledge.changing.commands import Command, Deed
from knowledge.changing.loosening import loosenings
from knowledge.changing.rights import changers_of, entitled_by_role, may_change
from knowledge.ids import id_for
from knowledge.matching import fold
from knowledge.reading import (
    encode,
    encode_text,
    name_of,
    noun_of,
    read_fields,
    shapes_of,
)

_TOO_LONG = Note(
    topic=TOPIC,
    headline=f"A message holds at most {MOST_LETTERS:,} characters; nothing was changed.",
    lines=("A longer agreement comes in with its files: `mayshare export`, add them, and `mayshare load`.",),
)


def show(order: Order, desk: Desk) -> Note | None:
    """The form that a command asks for, filled in; None where it names nothing its reader knows."""
    command = get_command(order)
    match command.deed:
        case Deed.ADD:
            return _show_addition(command, desk)
        case Deed.CLEAR:
            return _show_clearance(command, desk)
        case _:
            return _show_record(command, desk)


def _show_record(command: Command, desk: Desk) -> Note | None:
    id = COMPANY if command.kind == COMPANY else find_of_kind(command.kind, command.subject, desk.visible)
    if id is None:
        return None
    record = find_record(desk.visible, command.kind, id)
    if command.deed is Deed.REMOVE and command.kind == COMPANY:
        return None
    if not may_change(desk.person, Alteration(command.kind, id, record, None), desk.visible):
        wanted = "take it out" if command.deed is Deed.REMOVE else ""
        form = asking_form(command.kind, id, wanted)
        who = changers_of(desk.visible, command.kind, id, desk.today)
        return not_hers(desk, command.kind, name_of(command.kind, id, record), form, who)
    if command.deed is Deed.REMOVE:
        told = f"Nothing is changed yet. Send this to take {name_of(command.kind, id, record)} out."
        return _note(told, removal_form(command.kind, id))
    told = f"This is {name_of(command.kind, id, record)}. Nothing is changed until you send it."
    values, state = values_of(command.kind, id, desk), state_of(command.kind, id, desk)
    return _note(told, record_form(CHANGE, command.kind, id, values, state=state))


def _show_addition(command: Command, desk: Desk) -> Note | None:
    """None for whoever has no role that adds such records: what she says is a request to those who do."""
    if command.kind == COMPANY or desk.person not in entitled_by_role(command.kind, desk.visible):
        return None
    name = one_line(command.subject)
    values = {"name": name} if name and any(shape.name == "name" for shape in shapes_of(command.kind)) else {}
    return _note(
        sentence(f"Nothing is changed yet. Fill in the new {noun_of(command.kind)} and send it"),
        record_form(ADD, command.kind, _suggested_id(name), values),
    )


def _suggested_id(name: str) -> str:
    return "-".join("".join(letter if letter.isascii() and letter.isalnum() else " " for letter in fold(name)).split())


def _show_clearance(command: Command, desk: Desk) -> Note | None:
    asset = find_of_kind("asset", command.subject, desk.visible)
    partner = find_of_kind("partner", command.other, desk.visible)
    if asset is None or partner is None:
        return None
    name, whose = desk.visible.assets[asset].name, desk.visible.partners[partner].name
    may = entitled_by_role("clearance", desk.visible)
    if desk.person not in may:
        asking = asking_form("asset", asset, f"record that nothing of {whose} is left in {name}", of=partner)
        return not_hers(desk, "clearance", f"what {name} contains", asking, tuple(sorted(may)))
    form = clearance_form(asset, partner, str(desk.today), "")
    return _note(
        sentence(f"Nothing is changed yet. Send this to record that nothing of {whose} is left in {name}"), form
    )


def change(order: Order, desk: Desk) -> Note:
    """Changes the record; what the form leaves out stays as it is."""
    found = _read_target(order, desk)
    if isinstance(found, Note):
        return found
    kind, id = found
    if order.get(STATE) and order.get(STATE) != state_of(kind, id, desk):
        again = record_form(CHANGE, kind, id, values_of(kind, id, desk), state=state_of(kind, id, desk))
        return _note("It was changed since this form was shown; nothing was changed. This is what it is now.", again)
    values = values_of(kind, id, desk) | filled_fields(order, kind)
    form = record_form(CHANGE, kind, id, values, why=order.get(WHY), state=state_of(kind, id, desk))
    return _make(order, desk, (kind, id), values, form)


def add(order: Order, desk: Desk) -> Note:
    """Adds the record."""
    if len(desk.message.text) > MOST_LETTERS:
        return _TOO_LONG
    kind, id = kind_named(order.get(RECORD)), order.get(ID)
    if not kind or kind == COMPANY:
        return _note("Say which kind of record it is.", form_again(ADD, order))
    values = filled_fields(order, kind)
    form = record_form(ADD, kind, id, values, why=order.get(WHY))
    if not id:
        return _note("Give it an id: lower-case letters, digits and hyphens.", form)
    if find_record(desk.visible, kind, id) is not None:
        return _note(sentence(f"There is a {noun_of(kind)} `{id}` already; nothing was changed"), form)
    return _make(order, desk, (kind, id), values, form)


def remove(order: Order, desk: Desk) -> Note:
    """Takes the record out; past revisions keep it."""
    found = _read_target(order, desk)
    if isinstance(found, Note):
        return found
    kind, id = found
    edits: dict[tuple[str, str], str | None] = {(kind, id): None}
    if kind == AGREEMENT:
        edits[TEXT_KIND, id] = None
    name = name_of(kind, id, find_record(desk.visible, kind, id))
    done = f"{name[:1].upper()}{name[1:]} is taken out."
    made = carry_out(desk, plan(desk, edits, order.get(WHY)), f"take {name} out", done)
    return made.with_form(removal_form(kind, id, order.get(WHY)))


def clear(order: Order, desk: Desk) -> Note:
    """Records that nothing of a partner is left in an asset (rule 25); an event, and loosening."""
    asset = find_of_kind("asset", order.get(ASSET), desk.visible)
    partner = find_of_kind("partner", order.get(OF), desk.visible)
    form = clearance_form(order.get(ASSET), order.get(OF), order.get(FROM), order.get(WHY))
    if asset is None or partner is None:
        return _note("Name one asset and one partner; nothing was recorded.", form)
    record, flaws = read_fields(
        "clearance",
        id_for("CL", f"{desk.person}\n{desk.message.at.isoformat()}\n{asset}\n{partner}"),
        {
            "asset": asset,
            "partner": partner,
            "cleared_by": desk.person,
            "cleared_on": order.get(FROM) or str(desk.today),
            "reason": order.get(WHY),
        },
    )
    if not isinstance(record, Clearance):
        return replace(flaws_note(flaws), form=form)
    planned = plan(desk, {("clearance", record.id): encode(record)}, record.reason)
    name, whose = desk.visible.assets[asset].name, desk.visible.partners[partner].name
    barred = stands_against(desk, planned)
    doing = f"record that nothing of {whose} is left in {name}"
    made = propose(desk, planned, doing) if barred is None else refused(barred)
    return made.with_form(form)


def carry_out(desk: Desk, planned: Plan, doing: str, done: str, *, choices: tuple[Choice, ...] = ()) -> Made:
    """Makes the change at once where it surely only protects, else proposes it; tells why not where it may not be."""
    barred = stands_against(desk, planned)
    if barred is not None:
        return refused(barred)
    if loosenings(desk.visible, planned.seen):
        return propose(desk, planned, doing)
    return apply(desk, planned, done, choices=choices)


def _make(order: Order, desk: Desk, key: tuple[str, str], values: dict[str, str], form: Form) -> Note:
    """The change that the filled form comes to."""
    kind, id = key
    if len(desk.message.text) > MOST_LETTERS:
        return _TOO_LONG
    strange = tuple(strange_lines(order, kind, id))
    record, flaws = read_fields(kind, id, values)
    if flaws or strange:
        return replace(flaws_note((*flaws, *strange)), form=form)
    before = find_record(desk.visible, kind, id)
    edits: dict[tuple[str, str], str | None] = {(kind, id): encode(record)}
    text = values.get(TEXT, "")
    if kind == AGREEMENT and text and plain_text(text) != plain_text(desk.visible.texts.get(id, "")):
        edits[TEXT_KIND, id] = encode_text(f"{plain_text(text)}\n")
    planned = plan(desk, edits, order.get(WHY))
    name = name_of(kind, id, record)
    doing = f"change {name}" if before is not None else f"add {name}"
    done = f"{name[:1].upper()}{name[1:]} {'is changed' if before is not None else 'is in the register'}."
    return carry_out(desk, planned, doing, done).with_form(form)


def _read_target(order: Order, desk: Desk) -> tuple[str, str] | Note:
    """The kind and id of the record that the form is about, if its reader knows of it."""
    kind, id = kind_named(order.get(RECORD)), order.get(ID)
    if kind == COMPANY:
        id = COMPANY
    if not kind or find_record(desk.visible, kind, id) is None:
        known = f"There is no {noun_of(kind)} `{one_line(id)}`" if kind else "Say which kind of record it is"
        return _note(sentence(f"{known}; nothing was changed"), form_again(order.name, order))
    return kind, id


def _note(headline: str, form: Form) -> Note:
    return Note(topic=TOPIC, headline=headline, form=form)
