"""What an answer is worked out from besides the message, and what is understood of the message on that ground."""

from dataclasses import dataclass

from sqlmodel import Session

from handlers.messages import Asked, Message, understand_message
from handlers.recording import Origin
from knowledge.questions import Understood
from knowledge.register import Register
from knowledge.sightings import visible_then
from storage.snapshots import Snapshots


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """All an answer is worked out from besides the message; where it comes from is put on record."""

    origin: Origin
    visible: Register
    """The register of the moment as the readers see it."""
    number: int
    """The moment by the readers' own count."""


def basis_of(session: Session, snapshots: Snapshots, message: Message, origin: Origin) -> Basis:
    """What the message is answered from, where the answer comes from there."""
    now, then = snapshots.get(session, origin.head), snapshots.get(session, origin.moment)
    return Basis(
        origin=origin,
        visible=visible_then(then, now, message.readers, origin.today),
        number=snapshots.number_for(session, message.readers, origin.today, origin.moment),
    )


def hear(message: Message, basis: Basis) -> tuple[Understood, Asked]:
    """What was understood, and what it is replied from: nothing but the message and the basis."""
    visible, today = basis.visible, basis.origin.today
    understood = understand_message(message, visible, today)
    asked = Asked(
        asker=message.person,
        today=today,
        register=visible,
        revision=basis.number,
        on=message.on,
        text=message.text,
        thread=message.thread,
        is_private=message.readers == {message.person},
    )
    return understood, asked
