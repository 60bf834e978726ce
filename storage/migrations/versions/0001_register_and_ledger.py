"""The register's revisions and the ledger, with the triggers that keep both append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = ("revision", "record_version", "ledger")


def upgrade() -> None:
    """Makes the tables and their triggers."""
    _create_tables()
    for statement in _POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE:
        op.execute(statement)


def _create_tables() -> None:
    # tables.Instant is spelled out: an upgrade must not change when the code does.
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "revision",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("made_at", instant, nullable=False),
        sa.Column("made_by", sa.Text, nullable=False),
        sa.Column("via", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("ledger_position", sa.Integer, nullable=False),
    )
    op.create_table(
        "record_version",
        sa.Column("revision", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=True),
        sa.ForeignKeyConstraint(
            ["revision"], ["revision.number"], name="record_version_revision", deferrable=True, initially="DEFERRED"
        ),
    )
    op.create_index("record_version_newest", "record_version", ["kind", "id", "revision"])
    op.create_table(
        "ledger",
        sa.Column("sequence", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("platform", sa.Text, nullable=True),
        sa.Column("delivery", sa.Text, nullable=True),
        sa.Column("salt", sa.Text, nullable=True),
        sa.UniqueConstraint("id", name="ledger_id"),
        sa.UniqueConstraint("platform", "delivery", name="ledger_delivery"),
        sa.CheckConstraint("delivery IS NULL OR platform IS NOT NULL", name="ledger_delivery_has_platform"),
    )
    op.create_index("ledger_kind", "ledger", ["kind", "sequence"])


_SQLITE = (
    *(
        f"""
        CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table}
        BEGIN SELECT RAISE(ABORT, '`{table}` is append-only: its rows are never changed or removed'); END
        """
        for table in _TABLES
        for event in ("UPDATE", "DELETE")
    ),
    """
    CREATE TRIGGER revision_follows BEFORE INSERT ON revision
    WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM revision)
    BEGIN SELECT RAISE(ABORT, '`revision` has no gaps: the new number is not the next one'); END
    """,
    """
    CREATE TRIGGER record_version_unsealed BEFORE INSERT ON record_version
    WHEN NEW.revision <= (SELECT coalesce(max(number), 0) FROM revision)
    BEGIN SELECT RAISE(ABORT, '`record_version` takes no rows for a revision that is already there'); END
    """,
    # The last two conditions keep INSERT OR REPLACE from removing an older row.
    """
    CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
        OR EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)
        OR EXISTS (SELECT 1 FROM ledger WHERE platform = NEW.platform AND delivery = NEW.delivery)
    BEGIN SELECT RAISE(ABORT, '`ledger` has no gaps and no doubles: the new entry is not the next one'); END
    """,
)

_POSTGRESQL = (
    """
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION '`%` is append-only: its rows are never changed or removed', TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
    END $$
    """,
    *(
        f"""
        CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
        """
        for table in _TABLES
    ),
    """
    CREATE FUNCTION revision_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM revision) THEN
            RAISE EXCEPTION '`revision` has no gaps: the new number is not the next one'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    "CREATE TRIGGER revision_follows BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION revision_follows()",
    """
    CREATE FUNCTION record_version_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.revision <= (SELECT coalesce(max(number), 0) FROM revision) THEN
            RAISE EXCEPTION '`record_version` takes no rows for a revision that is already there'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER record_version_unsealed BEFORE INSERT ON record_version
    FOR EACH ROW EXECUTE FUNCTION record_version_unsealed()
    """,
    """
    CREATE FUNCTION ledger_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger) THEN
            RAISE EXCEPTION '`ledger` has no gaps and no doubles: the new entry is not the next one'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    "CREATE TRIGGER ledger_follows BEFORE INSERT ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_follows()",
)
