"""Which errand an order is: every command and every form, and who carries it out."""

import re
from collections.abc import Mapping

from handlers import approving, changing, logbook, notices, objecting, steps
from handlers.forms import read_form
from handlers.orders import Errand, Order
from handlers.replies import Note
from storage.ledger import Entry
from storage.snapshots import REVISION

_COMMAND = re.compile(r"(?P<words>[a-z][a-z ]{0,40}?)\s+(?P<subject>[a-z]{1,2}-[a-z0-9]{1,18})[.!]?", re.IGNORECASE)

COMMANDS: Mapping[str, Errand] = {
    **logbook.COMMANDS,
    **notices.COMMANDS,
    **objecting.COMMANDS,
    **steps.COMMANDS,
    **approving.COMMANDS,
    **changing.COMMANDS,
}
"""By the words before the id: `log A-1042`."""

FORMS: Mapping[str, Errand] = {
    **logbook.FORMS,
    **objecting.FORMS,
    **approving.FORMS,
    **changing.FORMS,
}
"""By the title of the form."""


def find_order(text: str) -> tuple[Order, Errand] | None:
    """The order that the text is, with how it is carried out; None for what must be understood first."""
    form = read_form(text, FORMS)
    if form is not None:
        return Order(form.title, form=form), FORMS[form.title]
    said = _COMMAND.fullmatch(" ".join(text.split()))
    if said is None:
        return changing.find_change(text)
    words, subject = said["words"].casefold(), said["subject"].upper()
    # What can be done to records of several kinds is told apart by the letter of the id.
    errand = COMMANDS.get(f"{words} {subject.partition('-')[0].casefold()}") or COMMANDS.get(words)
    return changing.find_change(text) if errand is None else (Order(words, subject), errand)


def on_record(entries: tuple[Entry, ...]) -> Note:
    """What is told when a message comes again whose order was carried out."""
    # A revision's number counts what its reader may not know of; her own count of it was told the first time.
    names = ", ".join(entry.id.rpartition(":")[2] for entry in entries if entry.kind != REVISION)
    return Note(topic="order", headline=f"That is on record{f': {names}' if names else ''}. Nothing was done twice.")
