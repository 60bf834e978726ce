"""Orders: messages that are a command or a filled form, and the desk at which they are carried out."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session

from handlers.forms import Filled
from handlers.messages import Message, write_message
from handlers.replies import Note
from knowledge.changing.commands import Command
from knowledge.ids import id_for
from knowledge.register import Register
from storage.ledger import Entry, append, find_entry, ledger_id
from storage.notices import Notice, put_notice, settle
from storage.snapshots import Moment, Snapshots

_NOTE = TypeAdapter(Note)
_ANSWER_ID = re.compile(r"\bA-\d+\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Order:
    """What a person wants done, said so that nothing is left to be understood."""

    name: str
    """The command's words, or the form's title."""
    subject: str = ""
    """The id it is about; empty where it names none."""
    form: Filled | None = None
    """What was filled in, where it is a form."""
    command: Command | None = None
    """What was said, where it is a command that changes the register or shows its past."""

    def get(self, field: str) -> str:
        """What the field was filled in with; empty where it was left out."""
        return self.form.get(field) if self.form is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """All that an order is carried out with: one transaction, and what the readers of the reply may know."""

    session: Session
    snapshots: Snapshots
    message: Message
    today: date
    """The company's today."""
    head: Moment
    """The newest moment."""
    whole: Register
    """Everything, whoever may see it: to find who must be told, never to reply from."""
    visible: Register
    """The register as everybody sees it who can read the reply."""
    number: int
    """The newest revision by the readers' own count."""

    @property
    def person(self) -> str:
        """Who gives the order."""
        return self.message.person

    def record(self, kind: str, told: Mapping[str, Any], *, prefix: str = "", index: int = 0) -> tuple[str, Entry]:
        """What was told, now on record with the message, and the id that people call it by.

        With a prefix the id follows from the message alone (`id_for`), else it is the entry's own. `index` counts the
        entries that one message makes, from 0.
        """
        body = json.dumps({**told, "message": write_message(self.message)}, ensure_ascii=True, sort_keys=True)
        id = self._free_id(kind, prefix, index, body) if prefix else None
        delivery = self.message.delivery
        entry = append(
            self.session,
            kind=kind,
            at=self.message.at,
            by=self.person,
            body=body,
            id=id,
            platform=self.message.platform,
            delivery=None if delivery is None else f"{delivery}#{index}",
        )
        return id or entry.id, entry

    def _free_id(self, kind: str, prefix: str, index: int, body: str) -> str:
        """The id that follows from what was said, when and by whom; another one where it is taken by something else.

        What was worked out is left out of it, and so are the numbers of answers: these depend on what is hidden.
        """
        said = _ANSWER_ID.sub("A", self.message.text)
        content = json.dumps([kind, self.person, self.message.at.isoformat(), index, said])
        while True:
            id = id_for(prefix, content)
            taken = find_entry(self.session, ledger_id(kind, id))
            if taken is None or taken.body == body:
                return id
            content = f"{content}\n{id}"

    def notify(self, person: str, note: Note, *, subject: str, place: str = "") -> None:
        """Makes sure that the person is told; by one message nobody is told the same twice about one subject."""
        body, at = _NOTE.dump_json(note).decode(), self.message.at
        put_notice(
            self.session,
            Notice(
                id=id_for("N", f"{person}\n{subject}\n{place}\n{at.isoformat()}\n{self.message.delivery}\n{body}"),
                person=person,
                subject=subject,
                place=place,
                body=body,
                at=at,
            ),
        )

    def settle(self, subject: str, person: str | None = None) -> None:
        """Settles what was still open about the subject, for one person or for everybody."""
        settle(self.session, subject, self.message.at, person)


Carry = Callable[[Order, Desk], Note | None]
"""Carries an order out, or tells why not; it sees nothing but the order and the desk. None where the message is no
order after all, because of what its words mean to its readers: then nothing is on record, and it is understood."""


@dataclass(frozen=True, slots=True)
class Errand:
    """How one kind of order is carried out."""

    carry: Carry
    writes: bool
    """Whether it puts anything on record."""
    holds_text: bool = False
    """Whether the text of an agreement may be filled in, which looks like the content of a file and is none."""


def read_notice(notice: Notice) -> Note:
    """What the notice tells."""
    return _NOTE.validate_json(notice.body)
