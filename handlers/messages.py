"""What happened, free of any platform: who wrote what, where, who can read the reply, and what it is replied from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from handlers.replies import Answer
from knowledge.approving import ApprovalRequest
from knowledge.disclosing.disclosures import Kept
from knowledge.naming import names_in
from knowledge.questions import Thread, Understood, understand
from knowledge.register import Register
from knowledge.stems import words_in

_THREAD = TypeAdapter(Thread)
_POINTERS = frozenset({"it", "its", "that", "this", "them", "they", "their", "there", "those", "these"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message to the assistant."""

    person: str
    """Id of the person who wrote it; an id the register does not hold is an outsider's (rule 3)."""
    text: str
    at: datetime
    """The instant it was written, aware."""
    audience: frozenset[str] = frozenset()
    """Ids of everybody else who can read the reply; none for a private answer (rule 6)."""
    on: date | None = None
    """The day of the disclosure where it is given apart from the text."""
    revision: int | None = None
    """The revision to answer from, by the viewer's own count; the newest when None."""
    thread: Thread = field(default_factory=Thread)
    """What this person settled before in this thread."""
    platform: str | None = None
    """Where it came from, with `delivery`."""
    delivery: str | None = None
    """The platform's id of the delivery; the same one again is the same message."""
    place: str = ""
    """The conversation it was written in, as the platform names it; empty where there is none to come back to."""

    @property
    def readers(self) -> frozenset[str]:
        """Everybody who can read the reply, the writer included."""
        return self.audience | {self.person}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Who asked, when, and the register as everybody sees it who can read the reply (rule 6)."""

    asker: str
    today: date
    register: Register
    revision: int
    on: date | None = None
    """The day of the disclosure where it was given apart from the text."""
    text: str = ""
    """The message."""
    thread: Thread = field(default_factory=Thread)
    """What was settled before it."""
    past: tuple[Answer, ...] = ()
    """The asker's own answers on record, newest first, where nobody else can read the reply and they are asked for."""
    requests: tuple[ApprovalRequest, ...] = ()
    """Every request for approval, where nobody else can read the reply and it is about approvals."""
    shown: tuple[Kept, ...] = ()
    """The disclosures that everybody may see who can read the reply, newest first, where they are asked for."""
    is_private: bool = True
    """Whether nobody but the asker can read the reply."""

    def names(self, understood: Understood, field: str) -> bool:
        """Whether the message itself is about the field's records: names them, or points back to them ("it")."""
        return field not in understood.carried or not _POINTERS.isdisjoint(words_in(self.text))


def write_message(message: Message) -> dict[str, Any]:
    """The message as it is put on record, with all that a replay needs of it."""
    return {
        "person": message.person,
        "text": message.text,
        "at": message.at.isoformat(),
        "audience": sorted(message.audience),
        "on": None if message.on is None else message.on.isoformat(),
        "thread": _THREAD.dump_python(message.thread, mode="json"),
        "place": message.place,
    }


def read_message(stored: Mapping[str, Any]) -> Message:
    """The message that was put on record."""
    return Message(
        person=stored["person"],
        text=stored["text"],
        at=datetime.fromisoformat(stored["at"]),
        audience=frozenset(stored["audience"]),
        on=None if stored["on"] is None else date.fromisoformat(stored["on"]),
        thread=_THREAD.validate_python(stored["thread"]),
        place=stored.get("place", ""),
    )


def understand_message(message: Message, register: Register, today: date) -> Understood:
    """What the message says, on this register; dates in words are read in the asker's own time zone (rule 2).

    `today` is the company's day when it was written.
    """
    day = _askers_day(message, register, today)
    return understand(message.text, register, day, message.thread, names=names_in(register))


def _askers_day(message: Message, register: Register, today: date) -> date:
    person = register.people.get(message.person)
    if register.company.today is not None or person is None or person.time_zone is None:
        return today
    return message.at.astimezone(ZoneInfo(person.time_zone)).date()
