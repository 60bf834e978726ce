"""Changing the register in chat: holds by one command, everything else by a form, and what was changed before."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Engine

from handlers import requests
from handlers.changing import asking, editing, forms, holds, past, proposals
from handlers.orders import Errand, Order
from knowledge.changing.commands import Deed, read_command
from storage.engine import reading, take_turn, transaction

COMMANDS: Mapping[str, Errand] = {
    "agree c": Errand(proposals.agree, writes=True),
    "decline c": Errand(proposals.decline, writes=True),
    "show c": Errand(proposals.show, writes=False),
    **requests.COMMANDS,
}
"""By the words before the id, with its letter: `agree C-7K3QM9XA`."""

FORMS: Mapping[str, Errand] = {
    holds.PLACE: Errand(holds.place, writes=True),
    holds.LIFT: Errand(holds.lift, writes=True),
    forms.CHANGE: Errand(editing.change, writes=True, holds_text=True),
    forms.ADD: Errand(editing.add, writes=True, holds_text=True),
    forms.REMOVE: Errand(editing.remove, writes=True),
    forms.CLEAR: Errand(editing.clear, writes=True),
    forms.ASK: Errand(asking.ask, writes=True),
}
"""By the title of the form."""

DEEDS: Mapping[Deed, Errand] = {
    Deed.HOLD: Errand(holds.carry_out, writes=True),
    Deed.LIFT: Errand(holds.carry_out, writes=True),
    Deed.CHANGE: Errand(editing.show, writes=False),
    Deed.ADD: Errand(editing.show, writes=False),
    Deed.REMOVE: Errand(editing.show, writes=False),
    Deed.CLEAR: Errand(editing.show, writes=False),
    Deed.UNDO: Errand(past.undo, writes=True),
    Deed.HISTORY: Errand(past.show_history, writes=False),
}
"""By what a command says is to be done."""


def clear_away(engine: Engine, *, at: datetime) -> None:
    """Settles the notices of proposals that have lapsed; where there are none, nobody waits for it."""
    with reading(engine) as session:
        lapsed = proposals.find_lapsed(session, at)
    if lapsed:
        with transaction(engine) as session:
            take_turn(session)
            proposals.settle_lapsed(session, at)


def find_change(text: str) -> tuple[Order, Errand] | None:
    """The order that the text is if it is a command about the register."""
    command = read_command(text)
    if command is None:
        return None
    return Order(command.deed, command=command), DEEDS[command.deed]
