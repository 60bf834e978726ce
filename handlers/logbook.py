"""Logging disclosures: the form, filled in from an answer or a message, and the record that it makes."""

from collections.abc import Mapping

from handlers.orders import Desk, Errand, Order
from handlers.replies import Note

TITLE = "Log a disclosure"


def show_form(order: Order, desk: Desk) -> Note:  # noqa: ARG001
    return Note(topic="log_disclosure", headline="")


COMMANDS: Mapping[str, Errand] = {"log": Errand(show_form, writes=False)}
FORMS: Mapping[str, Errand] = {}
