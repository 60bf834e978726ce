"""An office to ask for approval in: the sample register whose approvals have ended, and what people say there."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from handlers import answering
from handlers.messages import Message
from handlers.orders import read_notice
from handlers.replies import Note
from knowledge.reading import write_register
from storage.engine import reading
from storage.notices import list_open
from tests.case_worlds import Table, world
from tests.databases import content_of, fill
from tests.handlers.desk import NOW, Desk

SOURCE = "may I share the scheduler source with Vega?"
ROADMAP = "may I share the roadmap with Orion?"
ENDED: Table = {
    "company": {"today": None},
    "approvals": [{"id": id, "until_on": date(2026, 10, 31)} for id in ("approval-1", "approval-2")],
}
"""The days are those of the messages, and nobody's word on the scheduler source counts any more."""


def merged(*changes: Table) -> Table:
    """The changes together; lists are joined."""
    found: Table = {}
    for change in changes:
        for name, given in change.items():
            found[name] = (
                [*found.get(name, []), *given] if isinstance(given, list) else {**found.get(name, {}), **given}
            )
    return found


CLAUSE = {
    "clause": "9.2",
    "quote": "It may be changed, and this clause may be waived, only in a document signed by both Parties.",
}


def consent_of(*approvers: str) -> Table:
    """Orion's NDA asks for these before anything goes to Orion."""
    term = {"id": "consent", "effect": "require", "action": "consent", "approvers": list(approvers), **CLAUSE}
    return {"agreements": [{"id": "orion-mnda", "terms": [term]}]}


SILENT: Table = {
    "agreements": [{"id": "orion-mnda", "terms": [{"id": "what", "covers": {"assets": ["interface-description"]}}]}]
}
"""Orion's NDA names nothing but the interface description."""


def open_office(desk: Desk, *changes: Table) -> Desk:
    """The desk with the sample register and these changes; what was loaded once is taken from memory."""
    key = repr(changes)
    in_memory = desk.engine.url.render_as_string() == "sqlite://"
    if in_memory and key in _LOADED:
        fill(desk.engine, _LOADED[key])
        return desk
    desk.load(write_register(world("aurora").changed(merged(ENDED, *changes)).register()))
    if in_memory:
        _LOADED[key] = content_of(desk.engine)
    return desk


_LOADED: dict[str, bytes] = {}


def reload(desk: Desk, *changes: Table, revision: int = 1) -> None:
    """Another revision of the register after that one, with these changes instead."""
    register = world("aurora").changed(merged(ENDED, *changes)).register()
    desk.load(write_register(replace(register, approvals={}), revision))


def on(day: date) -> datetime:
    """Noon of the day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def form(title: str, **values: str) -> str:
    """A form that is sent."""
    return "\n".join([title, *(f"{name.capitalize()}: {value}" for name, value in values.items())])


def say(
    desk: Desk,
    text: str,
    person: str = "ana",
    *,
    at: datetime = NOW,
    place: str = "",
    delivery: str | None = None,
    audience: Collection[str] = (),
) -> Note:
    """What somebody is told who says this."""
    message = Message(
        person=person,
        text=text,
        at=at,
        place=place,
        platform=None if delivery is None else "web",
        delivery=delivery,
        audience=frozenset(audience),
    )
    reply = answering.answer(message, desk.engine, desk.snapshots).reply
    assert isinstance(reply, Note), reply
    return reply


def request(desk: Desk, text: str = SOURCE, person: str = "ana", *, place: str = "", **values: Any) -> str:
    """The id of a request for approval by this person, who asks the question first."""
    (answer,) = desk.answers(text, person)
    asked = {"answer": answer.id, "reason": "joint tests", "until": "2027-03-31", **values}
    note = say(desk, form("Ask for approval", **asked), person, place=place)
    assert note.headline.startswith("Asked as R-"), note
    return note.headline.split()[2].rstrip(";")


def decide(desk: Desk, id: str, person: str, word: str = "approve", *, at: datetime = NOW, **values: str) -> Note:
    """What the person is told who decides the request."""
    given = {"until": "2027-03-31"} if word == "approve" else {"reason": "too early"}
    return say(desk, form("Decide a request", request=id, word=word, **{**given, **values}), person, at=at)


def told(desk: Desk, person: str) -> list[Note]:
    """The notices that are open to the person, newest first."""
    with reading(desk.engine) as session:
        return [read_notice(notice) for notice in list_open(session, person)]


def verdict(desk: Desk, text: str = SOURCE, person: str = "ana", *, at: datetime = NOW) -> str:
    """The answer's one word."""
    (answer,) = desk.answers(text, person, at=at)
    return answer.verdict


def values_of(note: Note) -> dict[str, str]:
    """What the note's form is filled in with."""
    return {} if note.form is None else {field.name: field.value for field in note.form.fields if field.value}
