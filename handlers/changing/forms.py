"""The forms by which records are changed: filled in from a record, and what somebody filled in."""

from collections.abc import Iterator

from handlers.forms import Field, FieldKind, Form, Option
from handlers.orders import Desk, Order
from handlers.replies import one_line
from knowledge.changing.alterations import find_record
from knowledge.changing.commands import KINDS
from knowledge.ids import id_for
from knowledge.reading import FieldShape, Flaw, Shape, encode, noun_of, shapes_of, write_fields

CHANGE = "Change a record"
ADD = "Add a record"
REMOVE = "Take a record out"
CLEAR = "Clear an asset"
ASK = "Ask for a change"
RECORD, ID, WHY, STATE, TEXT, WHAT = "Record", "Id", "Why", "State", "Text", "What"
ASSET, OF, FROM = "Asset", "Of", "From"
"""The names of fields that every record's form has, or that of a clearance or of a request."""
AGREEMENT, COMPANY, TEXT_KIND = "agreement", "company", "text"
MOST_LETTERS = 20_000
"""The longest message that is read."""
_FORM_KINDS = {Shape.DAY: FieldKind.DATE, Shape.ONE: FieldKind.ONE, Shape.LINE: FieldKind.LINE}


def kind_named(words: str) -> str:
    """The kind of record that the words name; empty where they name none."""
    plain = words.strip().casefold()
    return next((kind for kind in KINDS if plain in (kind, noun_of(kind))), "")


def values_of(kind: str, id: str, desk: Desk) -> dict[str, str]:
    """What the form of a record is filled in with: the record as its reader sees it."""
    values = write_fields(kind, find_record(desk.visible, kind, id))
    if kind == AGREEMENT:
        values[TEXT] = desk.visible.texts.get(id, "")
    return values


def filled_fields(order: Order, kind: str) -> dict[str, str]:
    """By field what was filled in; the fields left out are left out."""
    named = {_label(shape): shape.name for shape in shapes_of(kind)}
    values = {named[label]: value for label, value in _given(order) if label in named}
    if kind == AGREEMENT and order.get(TEXT):
        values[TEXT] = order.get(TEXT)
    return values


def _given(order: Order) -> Iterator[tuple[str, str]]:
    return iter(order.form.values.items() if order.form is not None else ())


def strange_lines(order: Order, kind: str, id: str) -> Iterator[Flaw]:
    """What the form holds that is no field of the record."""
    own = {RECORD, ID, WHY, STATE, *(_label(shape) for shape in shapes_of(kind))}
    if kind == AGREEMENT:
        own.add(TEXT)
    for label, value in _given(order):
        if label not in own:
            what = f"there is no field “{label}”" if label else f"this belongs to no field: “{one_line(value)}”"
            yield Flaw(kind, id, (), what, "begin a line that goes on with two spaces")


def state_of(kind: str, id: str, desk: Desk) -> str:
    """What tells whether a record is still what its form was filled in with."""
    record = find_record(desk.visible, kind, id)
    return id_for("S", f"{encode(record)}\n{desk.visible.texts.get(id, '') if kind == AGREEMENT else ''}")


def _label(shape: FieldShape) -> str:
    return shape.name.replace("_", " ").capitalize()


def record_form(title: str, kind: str, id: str, values: dict[str, str], *, why: str = "", state: str = "") -> Form:
    """The form of a record with these values; a long text is left out of it, and so stays as it is."""
    is_new = title == ADD
    fields = [Field(name=RECORD, kind=FieldKind.HIDDEN, value=noun_of(kind))]
    if kind != COMPANY:
        hint = "Lower-case letters, digits and hyphens; it never changes"
        fields.append(
            Field(name=ID, kind=FieldKind.LINE if is_new else FieldKind.HIDDEN, value=id, needed=is_new, hint=hint)
        )
    fields.extend(_field(shape, values.get(shape.name, "")) for shape in shapes_of(kind))
    if kind == AGREEMENT:
        text, says = values.get(TEXT, ""), "The agreement's own text, with numbered clauses"
        if is_new or len(text) < MOST_LETTERS // 2:
            fields.append(Field(name=TEXT, kind=FieldKind.TEXT, value=text, needed=is_new, hint=says))
    fields.append(Field(name=WHY, value=why, hint="It is kept with the change"))
    if state:
        fields.append(Field(name=STATE, kind=FieldKind.HIDDEN, value=state))
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


def removal_form(kind: str, id: str, why: str = "") -> Form:
    """The form by which a record is taken out."""
    fields = (
        Field(name=RECORD, kind=FieldKind.HIDDEN, value=noun_of(kind)),
        Field(name=ID, kind=FieldKind.HIDDEN, value=id),
        Field(name=WHY, value=why, hint="It is kept with the change"),
    )
    return Form(title=REMOVE, fields=fields, submit="Take it out")


def clearance_form(asset: str, partner: str, day: str, why: str) -> Form:
    """The form by which an asset is recorded as clear of a partner's information."""
    fields = (
        Field(name=ASSET, value=asset, needed=True, hint="The asset that is clear"),
        Field(name=OF, value=partner, needed=True, hint="The partner of whom nothing is left in it"),
        Field(name=FROM, kind=FieldKind.DATE, value=day, hint="The first day on which it counts; today when empty"),
        Field(name=WHY, value=why, needed=True, hint="How that was found out"),
    )
    return Form(title=CLEAR, fields=fields, submit="Propose it")


def asking_form(kind: str, id: str, what: str, *, of: str = "") -> Form:
    """The form by which those who may change a record are asked to; `of` names of whom an asset is to be cleared."""
    fields = (
        Field(name=WHAT, kind=FieldKind.TEXT, value=what, needed=True, hint="What is to be changed, and why"),
        Field(name=RECORD, kind=FieldKind.HIDDEN, value=noun_of(kind)),
        Field(name=ID, kind=FieldKind.HIDDEN, value=id),
        *((Field(name=OF, kind=FieldKind.HIDDEN, value=of),) if of else ()),
    )
    return Form(title=ASK, fields=fields, submit="Ask for it")


def form_again(title: str, order: Order) -> Form:
    """The form as it was sent, to be sent again."""
    given = dict(_given(order))
    options = tuple(Option(noun_of(kind), noun_of(kind)) for kind in KINDS)
    fields = [
        Field(name=RECORD, kind=FieldKind.ONE, value=given.pop(RECORD, ""), options=options, needed=True),
        Field(name=ID, value=given.pop(ID, ""), needed=True),
        *(Field(name=label, kind=FieldKind.TEXT, value=value) for label, value in given.items() if label),
    ]
    return Form(title=title, fields=tuple(fields), submit="Send it")


def plain_text(text: str) -> str:
    """The text without what a form does not keep: spaces at the ends of lines, empty lines around it."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
