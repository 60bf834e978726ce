"""Logging at a test's desk: forms filled in and sent, and the ids that come back."""

import re
from collections.abc import Mapping

from handlers.forms import write_form
from handlers.notices import Told, waiting_for
from handlers.replies import Note
from knowledge.disclosing.disclosures import Kept
from storage.disclosures import find_disclosure, list_disclosures, shown_to
from storage.engine import reading
from tests.handlers.desk import NOW, Desk

_ID = re.compile(r"\bD-[A-Z2-7]{8}\b")


Fields = Mapping[str, str]


def send(desk: Desk, title: str, fields: Fields | None = None, person: str = "ana", **named: str) -> Note:
    """The reply to a form with these fields; in the names of those named, underscores stand for spaces."""
    filled = {**(fields or {}), **{name.replace("_", " "): value for name, value in named.items()}}
    reply = desk.ask(write_form(title, filled.items()), person).reply
    assert isinstance(reply, Note)
    return reply


def log(desk: Desk, person: str = "ana", **named: str) -> str:
    """The id of a disclosure logged with these fields; where something is in doubt it is sent as it is."""
    values = {"What": "product roadmap", "To": "Orion", "On": str(NOW.date())} | named
    return id_in(as_it_is(desk, "Log a disclosure", person, **values))


def as_it_is(desk: Desk, title: str, person: str = "ana", **named: str) -> Note:
    """The reply to the form, sent again as it is where something was in doubt."""
    note = send(desk, title, None, person, **named)
    if note.form is None:
        return note
    again = desk.ask(note.form.text, person).reply
    assert isinstance(again, Note)
    return again


def id_in(note: Note) -> str:
    found = _ID.search(note.headline)
    assert found is not None, note
    return found[0]


def kept(desk: Desk, id: str) -> Kept:
    """The disclosure as it stands on record."""
    with reading(desk.engine) as session:
        stored = find_disclosure(session, id)
    assert stored is not None
    return stored.kept


def seen_by(desk: Desk, person: str) -> list[Kept]:
    """Every disclosure that the person may see, as she sees it."""
    with reading(desk.engine) as session:
        head = desk.snapshots.find_head(session)
        assert head is not None
        whole = desk.snapshots.get(session, head)
        found = [
            shown_to(session, desk.snapshots, stored, (person,), whole=whole, today=NOW.date())
            for stored in list_disclosures(session)
        ]
    return [each for each in found if each is not None]


def waiting(desk: Desk, person: str) -> list[Told]:
    return list(waiting_for(person, desk.engine, desk.snapshots, at=NOW))
