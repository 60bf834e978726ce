"""A ledger with disclosures of every sort, logged at a test's desk."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from handlers.disclosures import Listing, look_up
from handlers.forms import write_form
from handlers.replies import Note
from tests.handlers.desk import NOW, Desk

TODAY = str(NOW.date())
LOG, RECEIVED, WITHDRAW = "Log a disclosure", "Log what we were given", "Withdraw a disclosure"
Fields = Mapping[str, str]
_ID = re.compile(r"\bD-[A-Z2-7]{8}\b")


def send(desk: Desk, title: str, person: str, fields: Fields, *, at: datetime = NOW) -> Note:
    """The reply to the form, sent again as it is where something was in doubt."""
    note = desk.ask(write_form(title, fields.items()), person, at=at).reply
    if isinstance(note, Note) and note.form is not None:
        note = desk.ask(note.form.text, person, at=at).reply
    assert isinstance(note, Note), note
    return note


def put(desk: Desk, title: str, person: str, fields: Fields, *, at: datetime = NOW) -> str:
    """The id under which what the form tells is on record."""
    note = send(desk, title, person, {"On": TODAY} | dict(fields), at=at)
    found = _ID.search(note.headline)
    assert found is not None, note
    return found[0]


def look(desk: Desk, reader: str = "ana", **values: str) -> Listing:
    """What the reader finds with these values; several of one name stand with commas between them."""
    given = [(name, value) for name, values_ in values.items() for value in values_.split(",")]
    listing = look_up(reader, given, desk.engine, desk.snapshots, at=NOW)
    assert listing is not None
    return listing


def fill(desk: Desk) -> dict[str, str]:
    """Logs one of every sort, each a minute after the one before; the id of each by its sort."""
    ids = {}
    for minute, (sort, who, fields) in enumerate(SORTS):
        title = RECEIVED if sort == "received" else LOG
        at = NOW + timedelta(minutes=minute)
        ids[sort] = put(desk, title, who, fields, at=at)
    send(desk, WITHDRAW, "bo", {"Entry": ids["withdrawn"], "Why": "the call was cancelled"})
    return ids


SORTS = (
    ("plain", "eve", {"What": "press kit", "To": "Orion", "How": "written", "On": "2026-11-20"}),
    ("oral", "cy", {"What": "product roadmap", "To": "Orion", "How": "oral", "Version": "3.2"}),
    ("overdue", "ana", {"What": "product roadmap", "To": "Orion", "How": "oral", "On": "2026-10-02"}),
    ("exception", "bo", {"What": "product roadmap", "To": "Draco", "On": "2026-11-10"}),
    ("accident", "ana", {"What": "basket table", "To": "Lyra", "By mistake": "yes"}),
    ("withdrawn", "bo", {"What": "press kit", "To": "Hydra", "How": "demo", "On": "2026-10-30"}),
    ("published", "eve", {"What": "press kit", "To": "the public"}),
    ("received", "dana", {"What": "timing tables", "From": "Vega", "On": "2026-09-10", "Shown to": "cy"}),
)
