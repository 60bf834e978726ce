"""What happened, free of any platform: who wrote what, where, and who can read the reply."""

from dataclasses import dataclass, field
from datetime import date, datetime

from knowledge.questions import Thread


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

    @property
    def readers(self) -> frozenset[str]:
        """Everybody who can read the reply, the writer included."""
        return self.audience | {self.person}
