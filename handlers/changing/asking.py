"""Whoever may not change a record asks those who may: by a form that says what she wants."""

from collections.abc import Iterable

from handlers.changing.forms import ASK, COMPANY, ID, OF, RECORD, WHAT, asking_form, form_again, kind_named
from handlers.changing.making import IN_PRIVATE, TOPIC
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, one_line
from handlers.requests import file_request
from knowledge.changing.alterations import find_record
from knowledge.changing.rights import changers_of, entitled_by_role
from knowledge.reading import name_of, noun_of


def ask(order: Order, desk: Desk) -> Note:
    """The form: those who may change the record, and may know of all that is named, are told what is wanted."""
    kind, id, partner = kind_named(order.get(RECORD)), order.get(ID), order.get(OF)
    if kind == COMPANY:
        id = COMPANY
    if not kind or not id:
        return Note(topic=TOPIC, headline="Say which record is to be changed.", form=form_again(ASK, order))
    if not order.get(WHAT):
        return Note(topic=TOPIC, headline="Say what is to be changed.", form=asking_form(kind, id, "", of=partner))
    if partner:
        people: Iterable[str] = entitled_by_role("clearance", desk.visible)
        button = Choice("Clear it", f"clear {one_line(id)} of {one_line(partner)}")
    else:
        people = changers_of(desk.visible, kind, id, desk.today)
        button = _button(kind, id, desk)
    return request(desk, (button,), people)


def _button(kind: str, id: str, desk: Desk) -> Choice:
    record = find_record(desk.visible, kind, id)
    if record is None:
        return Choice(f"Add {noun_of(kind)} {one_line(id)}", f"add {noun_of(kind)}: {one_line(id)}")
    return Choice(
        f"Change {name_of(kind, id, record)}", "change company" if kind == COMPANY else f"change {noun_of(kind)} {id}"
    )


def request(desk: Desk, buttons: Iterable[Choice], people: Iterable[str]) -> Note:
    """What the person may not do herself, asked of these people and of those who keep the register."""
    return IN_PRIVATE if desk.message.audience else file_request((), desk, buttons, people)
