"""Every row of the database. Those of the register, the ledger and its checkpoints are append-only by triggers.

Sign-in links, sessions, conversations and their turns are no records: they say who sits at which browser and what was
on the screen. Nor are the inbox and the outbox: they say what a chat platform brought and what it must still be given.
They expire and are deleted. What was answered is in the ledger, whatever becomes of them.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine
from sqlmodel import Field, SQLModel


def as_utc(instant: datetime) -> datetime:
    """The same instant in UTC. Raises ValueError for one without a time zone."""
    if instant.tzinfo is None:
        raise ValueError(f"the instant `{instant.isoformat()}` has no time zone")
    return instant.astimezone(UTC)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant to the microsecond, on SQLite as well; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002, D102
        return None if value is None else as_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002, D102
        # SQLite keeps no zone; what was stored is UTC.
        return None if value is None else as_utc(value if value.tzinfo else value.replace(tzinfo=UTC))


def _column(
    kind: type[TypeEngine[Any]], *constraints: SchemaItem, nullable: bool = False, primary_key: bool = False
) -> Any:
    """A column whose values we give ourselves, a number that is a key included."""
    return Field(sa_column=Column(kind, *constraints, nullable=nullable, primary_key=primary_key, autoincrement=False))


def _numbered() -> Any:
    """A key that the database counts up."""
    return Field(default=None, sa_column=Column(Integer, primary_key=True, autoincrement=True))


class RevisionRow(SQLModel, table=True):
    """One revision of the register. It is written after its records and seals them."""

    __tablename__ = "revision"

    number: int = _column(Integer, primary_key=True)
    made_at: datetime = _column(Instant)
    made_by: str = _column(Text)
    via: str = _column(Text)
    note: str = _column(Text)
    digest: str = _column(Text)
    ledger_position: int = _column(Integer)


class RecordVersionRow(SQLModel, table=True):
    """What one revision made of one record; no body means that the revision removed it."""

    __tablename__ = "record_version"
    __table_args__ = (Index("record_version_newest", "kind", "id", "revision"),)

    revision: int = _column(
        Integer,
        ForeignKey("revision.number", name="record_version_revision", deferrable=True, initially="DEFERRED"),
        primary_key=True,
    )
    kind: str = _column(Text, primary_key=True)
    id: str = _column(Text, primary_key=True)
    body: str | None = _column(Text, nullable=True)


class LedgerRow(SQLModel, table=True):
    """One entry of the ledger, with what proves it.

    Salts and hashes are hexadecimal text: both databases keep, compare and print it alike, and so does who looks.
    """

    __tablename__ = "ledger"
    __table_args__ = (
        UniqueConstraint("id", name="ledger_id"),
        UniqueConstraint("platform", "delivery", name="ledger_delivery"),
        CheckConstraint("delivery IS NULL OR platform IS NOT NULL", name="ledger_delivery_has_platform"),
        Index("ledger_kind", "kind", "sequence"),
        Index("ledger_by", "by", "kind", "sequence"),
    )

    sequence: int = _column(Integer, primary_key=True)
    id: str = _column(Text)
    kind: str = _column(Text)
    at: datetime = _column(Instant)
    by: str = _column(Text)
    body: str = _column(Text)
    platform: str | None = _column(Text, nullable=True)
    delivery: str | None = _column(Text, nullable=True)
    salt: str | None = _column(Text, nullable=True)
    """32 random bytes; none where something of the entry was erased."""
    previous: str = _column(Text)
    """The leaf of the entry before; zeros for the first."""
    leaf: str = _column(Text)
    subtree: str = _column(Text)
    """The hash of the largest whole subtree that ends with this entry."""


class CheckpointRow(SQLModel, table=True):
    """One signed checkpoint of the ledger."""

    __tablename__ = "checkpoint"

    number: int = _column(Integer, primary_key=True)
    size: int = _column(Integer)
    root: str = _column(Text)
    note: str = _column(Text)
    made_at: datetime = _column(Instant)


class SignInLinkRow(SQLModel, table=True):
    """A link that signs one person in once; of its secret only the SHA-256 is kept."""

    __tablename__ = "sign_in_link"
    __table_args__ = (Index("sign_in_link_expires", "expires_at"),)

    digest: str = _column(Text, primary_key=True)
    person: str = _column(Text)
    expires_at: datetime = _column(Instant)
    used_at: datetime | None = _column(Instant, nullable=True)


class BrowserSessionRow(SQLModel, table=True):
    """A browser that is signed in as one person; of its secret only the SHA-256 is kept."""

    __tablename__ = "browser_session"
    __table_args__ = (Index("browser_session_seen", "seen_at"),)

    digest: str = _column(Text, primary_key=True)
    person: str = _column(Text)
    began_at: datetime = _column(Instant)
    seen_at: datetime = _column(Instant)


class ConversationRow(SQLModel, table=True):
    """What one person's conversation remembers. Two persons may use one id: their conversations are two."""

    __tablename__ = "conversation"
    __table_args__ = (Index("conversation_changed", "changed_at"),)

    person: str = _column(Text, primary_key=True)
    id: str = _column(Text, primary_key=True)
    thread: str = _column(Text)
    changed_at: datetime = _column(Instant)


class TurnRow(SQLModel, table=True):
    """One message of a conversation with its reply."""

    __tablename__ = "turn"
    __table_args__ = (
        UniqueConstraint("person", "conversation", "delivery", name="turn_delivery"),
        ForeignKeyConstraint(
            ["person", "conversation"], ["conversation.person", "conversation.id"], name="turn_conversation"
        ),
    )

    person: str = _column(Text, primary_key=True)
    conversation: str = _column(Text, primary_key=True)
    number: int = _column(Integer, primary_key=True)
    delivery: str = _column(Text)
    body: str = _column(Text)
    at: datetime = _column(Instant)


class NoticeRow(SQLModel, table=True):
    """What must reach one person; it says when it was settled."""

    __tablename__ = "notice"
    __table_args__ = (Index("notice_open", "person", "settled_at"), Index("notice_subject", "subject"))

    id: str = _column(Text, primary_key=True)
    person: str = _column(Text)
    subject: str = _column(Text)
    place: str = _column(Text)
    body: str = _column(Text)
    at: datetime = _column(Instant)
    settled_at: datetime | None = _column(Instant, nullable=True)


class InboxRow(SQLModel, table=True):
    """What a chat platform brought, until it is dealt with; its content is dropped then."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("platform", "id", name="inbox_id"),
        Index("inbox_open", "platform", "ended_at", "free_at"),
        Index("inbox_lane", "platform", "lane", "ended_at"),
    )

    number: int | None = _numbered()
    platform: str = _column(Text)
    id: str = _column(Text)
    lane: str = _column(Text)
    """What must be dealt with one after the other."""
    body: str | None = _column(Text, nullable=True)
    made_at: datetime = _column(Instant)
    free_at: datetime = _column(Instant)
    """From then on anybody may take it."""
    attempts: int = _column(Integer)
    ended_at: datetime | None = _column(Instant, nullable=True)


class OutboxRow(SQLModel, table=True):
    """What a chat platform must be given, until it has it; its content is dropped then."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("platform", "id", name="outbox_id"),
        Index("outbox_open", "platform", "ended_at", "free_at"),
        Index("outbox_lane", "platform", "lane", "ended_at"),
        Index("outbox_subject", "platform", "subject"),
    )

    number: int | None = _numbered()
    platform: str = _column(Text)
    id: str = _column(Text)
    lane: str = _column(Text)
    body: str | None = _column(Text, nullable=True)
    made_at: datetime = _column(Instant)
    free_at: datetime = _column(Instant)
    attempts: int = _column(Integer)
    ended_at: datetime | None = _column(Instant, nullable=True)
    subject: str = _column(Text)
    """What it tells of, where it is looked for again; else empty."""
    failure: str = _column(Text)
    """Why it ended without arriving; empty where it did."""
    address: str = _column(Text)
    """Where it stands now, as the platform names it; empty where that has no name."""


class InstallationRow(SQLModel, table=True):
    """What a chat platform gave us when one workspace let us in; the adapter keeps it unreadable for others."""

    __tablename__ = "installation"

    platform: str = _column(Text, primary_key=True)
    workspace: str = _column(Text, primary_key=True)
    body: str = _column(Text)
    made_at: datetime = _column(Instant)


METADATA = SQLModel.metadata
REVISION: Table = METADATA.tables["revision"]
RECORD_VERSION: Table = METADATA.tables["record_version"]
LEDGER: Table = METADATA.tables["ledger"]
CHECKPOINT: Table = METADATA.tables["checkpoint"]
SIGN_IN_LINK: Table = METADATA.tables["sign_in_link"]
BROWSER_SESSION: Table = METADATA.tables["browser_session"]
CONVERSATION: Table = METADATA.tables["conversation"]
TURN: Table = METADATA.tables["turn"]
NOTICE: Table = METADATA.tables["notice"]
INBOX: Table = METADATA.tables["inbox"]
OUTBOX: Table = METADATA.tables["outbox"]
INSTALLATION: Table = METADATA.tables["installation"]
