"""Records changed, added, taken out and cleared by a form, in the shape of the register files."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.changing.making import (
    TOPIC,
    Plan,
    apply,
    flaws_note,
    offices_in_words,
    plan,
    stands_against,
)
from handlers.changing.proposals import propose
from handlers.changing.subjects import find_of_kind
from handlers.forms import Field, FieldKind, Form, Option
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.alterations import Alteration, find_record
from knowledge.assets import Clearance
from knowledge.commands import KINDS, Command, Deed
from knowledge.ids import id_for
from knowledge.loosening import loosenings
from knowledge.matching import fold
from knowledge.reading import (
    FieldShape,
    Flaw,
    Shape,
    encode,
    encode_text,
    name_of,
    noun_of,
    read_fields,
    shapes_of,
    write_fields,
)
from knowledge.rights import entitled_by_role, may_change

CHANGE = "Change a record"
ADD = "Add a record"
REMOVE = "Take a record out"
CLEAR = "Clear an asset"
_RECORD, _ID, _WHY, _STATE, _TEXT = "Record", "Id", "Why", "State", "Text"
_ASSET, _OF, _FROM = "Asset", "Of", "From"
_AGREEMENT, _COMPANY, _TEXT_KIND = "agreement", "company", "text"
_MOST_LETTERS = 20_000
_FORM_KINDS = {Shape.DAY: FieldKind.DATE, Shape.ONE: FieldKind.ONE, Shape.LINE: FieldKind.LINE}
_TOO_LONG = Note(
    topic=TOPIC,
    headline=f"A message holds at most {_MOST_LETTERS:,} characters; nothing was changed.",
    lines=("A longer agreement comes in with its files: `mayshare export`, add them, and `mayshare load`.",),
)


def show(order: Order, desk: Desk) -> Note | None:
    """The form that a command asks for, filled in; None where it names nothing its reader knows."""
    command = order.command
    if command is None:
        return None
    match command.deed:
        case Deed.ADD:
            return _show_addition(command, desk)
        case Deed.CLEAR:
            return _show_clearance(command, desk)
        case _:
            return _show_record(command, desk)


def _show_record(command: Command, desk: Desk) -> Note | None:
    id = _COMPANY if command.kind == _COMPANY else find_of_kind(command.kind, command.subject, desk.visible)
    if id is None:
        return None
    record = find_record(desk.visible, command.kind, id)
    if command.deed is Deed.REMOVE and command.kind == _COMPANY:
        return None
    if not may_change(desk.person, Alteration(command.kind, id, record, None), desk.visible):
        return _not_hers(command.kind, name_of(command.kind, id, record), desk)
    if command.deed is Deed.REMOVE:
        told = f"Nothing is changed yet. Send this to take {name_of(command.kind, id, record)} out."
        return _note(told, _removal(command.kind, id))
    return _note(
        f"This is {name_of(command.kind, id, record)}. Nothing is changed until you send it.",
        _form(CHANGE, command.kind, id, _values(command.kind, id, desk), state=_state(command.kind, id, desk)),
    )


def _show_addition(command: Command, desk: Desk) -> Note | None:
    """None for whoever has no role that adds such records: what she says is a request to those who do."""
    if command.kind == _COMPANY or desk.person not in entitled_by_role(command.kind, desk.visible):
        return None
    name = one_line(command.subject)
    values = {"name": name} if name and any(shape.name == "name" for shape in shapes_of(command.kind)) else {}
    return _note(
        sentence(f"Nothing is changed yet. Fill in the new {noun_of(command.kind)} and send it"),
        _form(ADD, command.kind, _suggested_id(name), values),
    )


def _suggested_id(name: str) -> str:
    return "-".join("".join(letter if letter.isascii() and letter.isalnum() else " " for letter in fold(name)).split())


def _show_clearance(command: Command, desk: Desk) -> Note | None:
    asset = find_of_kind("asset", command.subject, desk.visible)
    partner = find_of_kind("partner", command.other, desk.visible)
    if asset is None or partner is None:
        return None
    if desk.person not in entitled_by_role("clearance", desk.visible):
        return _not_hers("clearance", f"what {desk.visible.assets[asset].name} contains", desk)
    form = _clearance_form(asset, partner, str(desk.today), "")
    name, whose = desk.visible.assets[asset].name, desk.visible.partners[partner].name
    return _note(
        sentence(f"Nothing is changed yet. Send this to record that nothing of {whose} is left in {name}"), form
    )


def change(order: Order, desk: Desk) -> Note:
    """Changes the record; what the form leaves out stays as it is."""
    found = _read_target(order, desk)
    if isinstance(found, Note):
        return found
    kind, id = found
    if order.get(_STATE) and order.get(_STATE) != _state(kind, id, desk):
        again = _form(CHANGE, kind, id, _values(kind, id, desk), state=_state(kind, id, desk))
        return _note("It was changed since this form was shown; nothing was changed. This is what it is now.", again)
    values = _values(kind, id, desk) | _filled(order, kind)
    form = _form(CHANGE, kind, id, values, why=order.get(_WHY), state=_state(kind, id, desk))
    return _make(order, desk, (kind, id), values, form)


def add(order: Order, desk: Desk) -> Note:
    """Adds the record."""
    if len(desk.message.text) > _MOST_LETTERS:
        return _TOO_LONG
    kind, id = _kind(order.get(_RECORD)), order.get(_ID)
    if not kind or kind == _COMPANY:
        return _note("Say which kind of record it is.", _empty(ADD, order))
    values = _filled(order, kind)
    form = _form(ADD, kind, id, values, why=order.get(_WHY))
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
    if kind == _AGREEMENT:
        edits[_TEXT_KIND, id] = None
    name = name_of(kind, id, find_record(desk.visible, kind, id))
    done = f"{name[:1].upper()}{name[1:]} is taken out."
    return carry_out(desk, plan(desk, edits, order.get(_WHY)), f"take {name} out", done)


def clear(order: Order, desk: Desk) -> Note:
    """Records that nothing of a partner is left in an asset (rule 25); an event, and loosening."""
    asset = find_of_kind("asset", order.get(_ASSET), desk.visible)
    partner = find_of_kind("partner", order.get(_OF), desk.visible)
    form = _clearance_form(order.get(_ASSET), order.get(_OF), order.get(_FROM), order.get(_WHY))
    if asset is None or partner is None:
        return _note("Name one asset and one partner; nothing was recorded.", form)
    record, flaws = read_fields(
        "clearance",
        id_for("CL", f"{desk.person}\n{desk.message.at.isoformat()}\n{asset}\n{partner}"),
        {
            "asset": asset,
            "partner": partner,
            "cleared_by": desk.person,
            "cleared_on": order.get(_FROM) or str(desk.today),
            "reason": order.get(_WHY),
        },
    )
    if not isinstance(record, Clearance):
        return replace(flaws_note(flaws), form=form)
    planned = plan(desk, {("clearance", record.id): encode(record)}, record.reason)
    name, whose = desk.visible.assets[asset].name, desk.visible.partners[partner].name
    barred = stands_against(desk, planned)
    return barred or propose(desk, planned, f"record that nothing of {whose} is left in {name}")


def carry_out(desk: Desk, planned: Plan, doing: str, done: str, *, choices: tuple[Choice, ...] = ()) -> Note:
    """Makes the change at once where it surely only protects, else proposes it; tells why not where it may not be."""
    barred = stands_against(desk, planned)
    if barred is not None:
        return barred
    if loosenings(desk.visible, planned.seen):
        return propose(desk, planned, doing)
    return apply(desk, planned, done, choices=choices)


def _make(order: Order, desk: Desk, key: tuple[str, str], values: dict[str, str], form: Form) -> Note:
    """The change that the filled form comes to."""
    kind, id = key
    if len(desk.message.text) > _MOST_LETTERS:
        return _TOO_LONG
    strange = tuple(_strange(order, kind, id))
    record, flaws = read_fields(kind, id, values)
    if flaws or strange:
        return replace(flaws_note((*flaws, *strange)), form=form)
    before = find_record(desk.visible, kind, id)
    edits: dict[tuple[str, str], str | None] = {(kind, id): encode(record)}
    text = values.get(_TEXT, "")
    if kind == _AGREEMENT and text and _plain(text) != _plain(desk.visible.texts.get(id, "")):
        edits[_TEXT_KIND, id] = encode_text(f"{_plain(text)}\n")
    planned = plan(desk, edits, order.get(_WHY))
    name = name_of(kind, id, record)
    doing = f"change {name}" if before is not None else f"add {name}"
    done = f"{name[:1].upper()}{name[1:]} {'is changed' if before is not None else 'is in the register'}."
    made = carry_out(desk, planned, doing, done)
    return replace(made, form=form) if made.headline.startswith("Nothing was changed") else made


def _plain(text: str) -> str:
    """The text without what a form does not keep: spaces at the ends of lines, empty lines around it."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _read_target(order: Order, desk: Desk) -> tuple[str, str] | Note:
    """The kind and id of the record that the form is about, if its reader knows of it."""
    kind, id = _kind(order.get(_RECORD)), order.get(_ID)
    if kind == _COMPANY:
        id = _COMPANY
    if not kind or find_record(desk.visible, kind, id) is None:
        known = f"There is no {noun_of(kind)} `{one_line(id)}`" if kind else "Say which kind of record it is"
        return _note(sentence(f"{known}; nothing was changed"), _empty(order.name, order))
    return kind, id


def _kind(words: str) -> str:
    """The kind of record that the words name; empty where they name none."""
    plain = words.strip().casefold()
    return next((kind for kind in KINDS if plain in (kind, noun_of(kind))), "")


def _values(kind: str, id: str, desk: Desk) -> dict[str, str]:
    """What the form of a record is filled in with: the record as its reader sees it."""
    values = write_fields(kind, find_record(desk.visible, kind, id))
    if kind == _AGREEMENT:
        values[_TEXT] = desk.visible.texts.get(id, "")
    return values


def _filled(order: Order, kind: str) -> dict[str, str]:
    """By field what was filled in; the fields left out are left out."""
    named = {_label(shape): shape.name for shape in shapes_of(kind)}
    values = {named[label]: value for label, value in _given(order) if label in named}
    if kind == _AGREEMENT and order.get(_TEXT):
        values[_TEXT] = order.get(_TEXT)
    return values


def _given(order: Order) -> Iterator[tuple[str, str]]:
    if order.form is not None:
        yield from order.form.values.items()


def _strange(order: Order, kind: str, id: str) -> Iterator[Flaw]:
    """What the form holds that is no field of the record."""
    own = {_RECORD, _ID, _WHY, _STATE, *(_label(shape) for shape in shapes_of(kind))}
    if kind == _AGREEMENT:
        own.add(_TEXT)
    for label, value in _given(order):
        if label not in own:
            what = f"there is no field “{label}”" if label else f"this belongs to no field: “{one_line(value)}”"
            yield Flaw(kind, id, (), what, "begin a line that goes on with two spaces")


def _state(kind: str, id: str, desk: Desk) -> str:
    """What tells whether a record is still what its form was filled in with."""
    record = find_record(desk.visible, kind, id)
    return id_for("S", f"{encode(record)}\n{desk.visible.texts.get(id, '') if kind == _AGREEMENT else ''}")


def _label(shape: FieldShape) -> str:
    return shape.name.replace("_", " ").capitalize()


def _form(title: str, kind: str, id: str, values: dict[str, str], *, why: str = "", state: str = "") -> Form:
    is_new = title == ADD
    fields = [Field(name=_RECORD, kind=FieldKind.HIDDEN, value=noun_of(kind))]
    if kind != _COMPANY:
        hint = "Lower-case letters, digits and hyphens; it never changes"
        fields.append(
            Field(name=_ID, kind=FieldKind.LINE if is_new else FieldKind.HIDDEN, value=id, needed=is_new, hint=hint)
        )
    fields.extend(_field(shape, values.get(shape.name, "")) for shape in shapes_of(kind))
    if kind == _AGREEMENT:
        text, says = values.get(_TEXT, ""), "The agreement's own text, with numbered clauses"
        if len(text) < _MOST_LETTERS // 2:
            fields.append(Field(name=_TEXT, kind=FieldKind.TEXT, value=text, needed=is_new, hint=says))
    fields.append(Field(name=_WHY, value=why, hint="It is kept with the change"))
    if state:
        fields.append(Field(name=_STATE, kind=FieldKind.HIDDEN, value=state))
    return Form(title=title, fields=tuple(fields), submit="Add it" if is_new else "Change it")


def _field(shape: FieldShape, value: str) -> Field:
    says = shape.says
    if shape.shape is Shape.LINES:
        says = f"{says}; one a line"
    elif shape.shape is Shape.BLOCK:
        says = f"{says}; as in the register files, see `mayshare schema`"
    return Field(
        name=_label(shape),
        kind=_FORM_KINDS.get(shape.shape, FieldKind.TEXT),
        value=value,
        options=tuple(Option(choice, choice) for choice in shape.choices) if shape.shape is Shape.ONE else (),
        needed=shape.is_needed,
        hint=says,
    )


def _removal(kind: str, id: str) -> Form:
    fields = (
        Field(name=_RECORD, kind=FieldKind.HIDDEN, value=noun_of(kind)),
        Field(name=_ID, kind=FieldKind.HIDDEN, value=id),
        Field(name=_WHY, hint="It is kept with the change"),
    )
    return Form(title=REMOVE, fields=fields, submit="Take it out")


def _clearance_form(asset: str, partner: str, day: str, why: str) -> Form:
    fields = (
        Field(name=_ASSET, value=asset, needed=True, hint="The asset that is clear"),
        Field(name=_OF, value=partner, needed=True, hint="The partner of whom nothing is left in it"),
        Field(name=_FROM, kind=FieldKind.DATE, value=day, hint="The first day on which it counts; today when empty"),
        Field(name=_WHY, value=why, needed=True, hint="How that was found out"),
    )
    return Form(title=CLEAR, fields=fields, submit="Propose it")


def _empty(title: str, order: Order) -> Form:
    """The form as it was sent, to be sent again."""
    given = dict(_given(order))
    options = tuple(Option(noun_of(kind), noun_of(kind)) for kind in KINDS)
    fields = [
        Field(name=_RECORD, kind=FieldKind.ONE, value=given.pop(_RECORD, ""), options=options, needed=True),
        Field(name=_ID, value=given.pop(_ID, ""), needed=True),
        *(Field(name=label, kind=FieldKind.TEXT, value=value) for label, value in given.items() if label),
    ]
    return Form(title=title, fields=tuple(fields), submit="Send it")


def _not_hers(kind: str, name: str, desk: Desk) -> Note:
    return Note(
        topic=TOPIC,
        headline=sentence(f"You may not change {name}"),
        lines=(sentence(f"It is changed by {offices_in_words(kind, desk.visible)}"),),
    )


def _note(headline: str, form: Form) -> Note:
    return Note(topic=TOPIC, headline=headline, form=form)
