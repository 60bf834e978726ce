"""The ledger's proofs: every entry salted, hashed and chained, old ones too; and the checkpoints made of it."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ROWS_AT_ONCE = 500
_NO_LEAF = "0" * 64
# Every hash below is spelled out: an upgrade must not change when the code does.
_FILLED = sa.table(
    "ledger",
    *(
        sa.column(name)
        for name in (
            "sequence",
            "id",
            "kind",
            "by",
            "body",
            "platform",
            "delivery",
            "salt",
            "previous",
            "leaf",
            "subtree",
        )
    ),
    sa.column("at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    """Adds the columns, fills them, makes the table of checkpoints, and protects both."""
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    if is_postgresql:
        for name in ("previous", "leaf", "subtree"):
            op.add_column("ledger", sa.Column(name, sa.Text, nullable=True))
        op.execute("ALTER TABLE ledger DISABLE TRIGGER ledger_no_change")
    else:
        _rebuild_on_sqlite()
    _fill()
    if is_postgresql:
        op.execute("ALTER TABLE ledger ENABLE TRIGGER ledger_no_change")
        for name in ("previous", "leaf", "subtree"):
            op.alter_column("ledger", name, nullable=False)
    op.create_table(
        "checkpoint",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("root", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    )
    for statement in _POSTGRESQL if is_postgresql else _SQLITE:
        op.execute(statement)


def _rebuild_on_sqlite() -> None:
    """SQLite adds no column that must be filled; the triggers go with the old table."""
    op.create_table(
        "ledger_filled",
        sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=True),
        sa.Column("delivery", sa.Text, nullable=True),
        sa.Column("salt", sa.Text, nullable=True),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("leaf", sa.Text, nullable=False),
        sa.Column("subtree", sa.Text, nullable=False),
        sa.UniqueConstraint("id", name="ledger_id"),
        sa.UniqueConstraint("platform", "delivery", name="ledger_delivery"),
        sa.CheckConstraint("delivery IS NULL OR platform IS NOT NULL", name="ledger_delivery_has_platform"),
    )
    op.execute(
        "INSERT INTO ledger_filled SELECT sequence, id, kind, at, by, body, platform, delivery, '', '', '', ''"
        " FROM ledger ORDER BY sequence"
    )
    op.drop_table("ledger")
    op.rename_table("ledger_filled", "ledger")
    op.create_index("ledger_kind", "ledger", ["kind", "sequence"])
    op.create_index("ledger_by", "ledger", ["by", "kind", "sequence"])


def _fill() -> None:
    bind = op.get_bind()
    own = _FILLED.c
    previous, whole = _NO_LEAF, dict[int, bytes]()
    for rows in _batches(bind):
        filled: list[dict[str, Any]] = []
        for row in rows:
            salt = secrets.token_bytes(32)
            leaf = _leaf(row, previous, salt)
            # The largest whole subtree that ends here; those it is made of are not needed again.
            found, size = leaf, 1
            while row["sequence"] % (2 * size) == 0:
                found = hashlib.sha256(b"\x01" + whole.pop(row["sequence"] - size) + found).digest()
                size *= 2
            whole[row["sequence"]] = found
            filled.append(
                {
                    "filled": row["sequence"],
                    "salt": salt.hex(),
                    "previous": previous,
                    "leaf": leaf.hex(),
                    "subtree": found.hex(),
                }
            )
            previous = leaf.hex()
        bind.execute(
            sa.update(_FILLED)
            .where(own.sequence == sa.bindparam("filled"))
            .values({name: sa.bindparam(name) for name in ("salt", "previous", "leaf", "subtree")}),
            filled,
        )


def _batches(bind: sa.Connection) -> Iterator[list[dict[str, Any]]]:
    last = 0
    while True:
        query = sa.select(_FILLED).where(_FILLED.c.sequence > last).order_by(_FILLED.c.sequence).limit(_ROWS_AT_ONCE)
        rows = [dict(row) for row in bind.execute(query).mappings()]
        if not rows:
            return
        yield rows
        last = rows[-1]["sequence"]


def _leaf(row: dict[str, Any], previous: str, salt: bytes) -> bytes:
    fields: dict[bytes, Any] = {
        b"sequence": row["sequence"],
        b"id": row["id"],
        b"kind": row["kind"],
        b"at": _instant(row["at"]),
        b"by": row["by"],
        b"platform": row["platform"],
        b"delivery": row["delivery"],
        b"previous": previous,
        b"body": row["body"],
    }
    try:
        parts = json.loads(row["body"], parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        parts = None
    if isinstance(parts, dict):
        fields |= {f"body.{name}".encode("utf-8", "surrogatepass"): value for name, value in parts.items()}
    hashed = [b"\x00mayshare-entry/1\n"]
    for name in sorted(fields):
        own_salt = hmac.digest(salt, name, "sha256")
        value = json.dumps(fields[name], ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")
        length = len(name).to_bytes(4, "big")
        hashed += (length, name, hashlib.sha256(own_salt + length + name + value).digest())
    return hashlib.sha256(b"".join(hashed)).digest()


def _instant(at: datetime) -> str:
    # SQLite keeps no zone; what was stored is UTC.
    return (at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)).isoformat(timespec="microseconds")


def _refuse(_: str) -> None:
    raise ValueError


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:
        raise ValueError
    return number


_SQLITE = (
    *(
        f"""
        CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table}
        BEGIN SELECT RAISE(ABORT, '`{table}` is append-only: its rows are never changed or removed'); END
        """
        for table in ("ledger", "checkpoint")
        for event in ("UPDATE", "DELETE")
    ),
    # The last two conditions keep INSERT OR REPLACE from removing an older row.
    """
    CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
        OR EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)
        OR EXISTS (SELECT 1 FROM ledger WHERE platform = NEW.platform AND delivery = NEW.delivery)
    BEGIN SELECT RAISE(ABORT, '`ledger` has no gaps and no doubles: the new entry is not the next one'); END
    """,
    """
    CREATE TRIGGER ledger_chained BEFORE INSERT ON ledger
    WHEN NEW.salt IS NULL
        OR NEW.previous IS NOT coalesce(
            (SELECT leaf FROM ledger ORDER BY sequence DESC LIMIT 1),
            '0000000000000000000000000000000000000000000000000000000000000000'
        )
    BEGIN SELECT RAISE(ABORT, '`ledger` is a chain: the new entry is not hashed upon the last one'); END
    """,
    """
    CREATE TRIGGER checkpoint_follows BEFORE INSERT ON checkpoint
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM checkpoint)
        OR NEW.size < (SELECT coalesce(max(size), 0) FROM checkpoint)
    BEGIN SELECT RAISE(ABORT, '`checkpoint` has no gaps and never shrinks: the new one is not the next'); END
    """,
)

_POSTGRESQL = (
    """
    CREATE OR REPLACE FUNCTION ledger_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger) THEN
            RAISE EXCEPTION '`ledger` has no gaps and no doubles: the new entry is not the next one'
                USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.salt IS NULL OR NEW.previous IS DISTINCT FROM coalesce(
            (SELECT leaf FROM ledger ORDER BY sequence DESC LIMIT 1),
            '0000000000000000000000000000000000000000000000000000000000000000'
        ) THEN
            RAISE EXCEPTION '`ledger` is a chain: the new entry is not hashed upon the last one'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER checkpoint_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    """
    CREATE FUNCTION checkpoint_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM checkpoint)
            OR NEW.size < (SELECT coalesce(max(size), 0) FROM checkpoint) THEN
            RAISE EXCEPTION '`checkpoint` has no gaps and never shrinks: the new one is not the next'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    "CREATE TRIGGER checkpoint_follows BEFORE INSERT ON checkpoint FOR EACH ROW EXECUTE FUNCTION checkpoint_follows()",
)
