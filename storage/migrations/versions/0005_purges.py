"""Where law demands it, what a purge on record names may be erased; everything else stays as it was written."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the one hole in the safeguards."""
    for statement in _POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE:
        op.execute(statement)


_SQLITE = (
    "DROP TRIGGER ledger_no_update",
    """
    CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
    WHEN NOT (
        NEW.sequence IS OLD.sequence AND NEW.id IS OLD.id AND NEW.kind IS OLD.kind AND NEW.at IS OLD.at
        AND NEW."by" IS OLD."by" AND NEW.previous IS OLD.previous AND NEW.leaf IS OLD.leaf
        AND NEW.subtree IS OLD.subtree AND NEW.salt IS NULL
        AND (NEW.platform IS OLD.platform OR NEW.platform IS NULL)
        AND (NEW.delivery IS OLD.delivery OR NEW.delivery IS NULL)
        AND EXISTS (
            SELECT 1 FROM ledger AS purge, json_each(purge.body, '$.entries') AS named
            WHERE purge.kind = 'purge' AND purge.sequence > OLD.sequence AND named.value = OLD.sequence
        )
    )
    BEGIN SELECT RAISE(ABORT, '`ledger` is append-only: its rows are never changed or removed'); END
    """,
    "DROP TRIGGER record_version_no_update",
    """
    CREATE TRIGGER record_version_no_update BEFORE UPDATE ON record_version
    WHEN NOT (
        NEW.revision IS OLD.revision AND NEW.kind IS OLD.kind AND NEW.id IS OLD.id AND NEW.body IS NOT NULL
        AND EXISTS (
            SELECT 1 FROM ledger AS purge, json_each(purge.body, '$.records') AS named
            WHERE purge.kind = 'purge' AND json_extract(named.value, '$[0]') = OLD.revision
                AND json_extract(named.value, '$[1]') = OLD.kind AND json_extract(named.value, '$[2]') = OLD.id
        )
    )
    BEGIN SELECT RAISE(ABORT, '`record_version` is append-only: its rows are never changed or removed'); END
    """,
    # An entry of which something was erased has no salt; a backup brings it back before the purge that says so.
    "DROP TRIGGER ledger_chained",
    """
    CREATE TRIGGER ledger_chained BEFORE INSERT ON ledger
    WHEN NEW.previous IS NOT coalesce(
        (SELECT leaf FROM ledger ORDER BY sequence DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000'
    )
    BEGIN SELECT RAISE(ABORT, '`ledger` is a chain: the new entry is not hashed upon the last one'); END
    """,
)

_POSTGRESQL = (
    "DROP TRIGGER ledger_no_change ON ledger",
    """
    CREATE TRIGGER ledger_no_change BEFORE DELETE OR TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    """
    CREATE FUNCTION ledger_purged() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.sequence IS DISTINCT FROM OLD.sequence OR NEW.id IS DISTINCT FROM OLD.id
            OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.at IS DISTINCT FROM OLD.at
            OR NEW."by" IS DISTINCT FROM OLD."by" OR NEW.previous IS DISTINCT FROM OLD.previous
            OR NEW.leaf IS DISTINCT FROM OLD.leaf
            OR NEW.subtree IS DISTINCT FROM OLD.subtree OR NEW.salt IS NOT NULL
            OR (NEW.platform IS DISTINCT FROM OLD.platform AND NEW.platform IS NOT NULL)
            OR (NEW.delivery IS DISTINCT FROM OLD.delivery AND NEW.delivery IS NOT NULL)
            OR NOT EXISTS (
                SELECT 1 FROM ledger AS purge
                WHERE purge.kind = 'purge' AND purge.sequence > OLD.sequence
                    AND purge.body::jsonb -> 'entries' @> to_jsonb(OLD.sequence)
            ) THEN
            RAISE EXCEPTION '`ledger` is append-only: its rows are never changed or removed'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    "CREATE TRIGGER ledger_purged BEFORE UPDATE ON ledger FOR EACH ROW EXECUTE FUNCTION ledger_purged()",
    "DROP TRIGGER record_version_no_change ON record_version",
    """
    CREATE TRIGGER record_version_no_change BEFORE DELETE OR TRUNCATE ON record_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    """
    CREATE FUNCTION record_version_purged() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.revision IS DISTINCT FROM OLD.revision OR NEW.kind IS DISTINCT FROM OLD.kind
            OR NEW.id IS DISTINCT FROM OLD.id OR NEW.body IS NULL
            OR NOT EXISTS (
                SELECT 1 FROM ledger AS purge, jsonb_array_elements(purge.body::jsonb -> 'records') AS named
                WHERE purge.kind = 'purge' AND named -> 0 = to_jsonb(OLD.revision)
                    AND named -> 1 = to_jsonb(OLD.kind) AND named -> 2 = to_jsonb(OLD.id)
            ) THEN
            RAISE EXCEPTION '`record_version` is append-only: its rows are never changed or removed'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER record_version_purged BEFORE UPDATE ON record_version
    FOR EACH ROW EXECUTE FUNCTION record_version_purged()
    """,
    """
    CREATE OR REPLACE FUNCTION ledger_follows() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger) THEN
            RAISE EXCEPTION '`ledger` has no gaps and no doubles: the new entry is not the next one'
                USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.previous IS DISTINCT FROM coalesce(
            (SELECT leaf FROM ledger ORDER BY sequence DESC LIMIT 1),
            '0000000000000000000000000000000000000000000000000000000000000000'
        ) THEN
            RAISE EXCEPTION '`ledger` is a chain: the new entry is not hashed upon the last one'
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
)
