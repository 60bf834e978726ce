"""A database is brought to the newest version once, whole or not at all."""

import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Engine, bindparam, inspect, text

import storage.migrations
from storage.auditing import Audit, audit
from storage.engine import NewerDatabaseError, migrate, open_engine, reading, transaction
from storage.errors import StorageError
from storage.migrations import VERSIONS
from storage.tables import METADATA, Instant
from tests.storage.entries import NOW, add, entries

OLD_INSERT = text(
    "INSERT INTO ledger (sequence, id, kind, at, by, body, platform, delivery)"
    " VALUES (:sequence, :id, 'answer', :at, :by, :body, :platform, :delivery)"
).bindparams(bindparam("at", type_=Instant()))
OLD_ENTRIES = (
    ('{"message": {"text": "Gr\\u00f6\\u00dfe \\ud800"}, "number": 1.50, "none": null}', "slack", "Ev1"),
    ("[]", None, None),
    ('{"far": 1e999}', "slack", None),
    ("no JSON", "slack", "Ev2"),
    ('{"not": NaN}', None, None),
    *((f'{{"number": {number}}}', None, None) for number in range(600)),
)
"""As they were before entries were hashed."""


@pytest.fixture
def empty(empty_url: str) -> Iterator[Engine]:
    engine = open_engine(empty_url)
    yield engine
    engine.dispose()


def test_the_upgraded_schema_is_the_declared_one(empty: Engine) -> None:
    migrate(empty)
    with empty.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, METADATA) == []


@pytest.mark.parametrize("table", sorted(METADATA.tables))
def test_what_the_comparison_does_not_see_is_the_same_too(empty: Engine, table: str) -> None:
    migrate(empty)
    declared = METADATA.tables[table]
    found = inspect(empty)
    assert found.get_pk_constraint(table)["constrained_columns"] == [column.name for column in declared.primary_key]
    assert {str(check["name"]) for check in found.get_check_constraints(table)} == {
        str(check.name) for check in declared.constraints if isinstance(check, CheckConstraint)
    }
    assert {str(key["name"]): key["options"].get("initially") for key in found.get_foreign_keys(table)} == {
        str(key.name): key.initially for key in declared.foreign_key_constraints
    }


def test_the_list_of_versions_is_that_of_the_files() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(storage.migrations.__file__).parent))
    script = ScriptDirectory.from_config(config)
    assert tuple(reversed([upgrade.revision for upgrade in script.walk_revisions()])) == VERSIONS


def test_the_upgrades_are_part_of_the_package() -> None:
    assert files("storage.migrations").joinpath("env.py").is_file()
    assert files("storage.migrations.versions").joinpath("0001_register_and_ledger.py").is_file()


def test_a_database_that_is_up_to_date_is_left_alone(empty: Engine) -> None:
    migrate(empty)
    entry = add(empty)
    migrate(empty)
    assert entries(empty) == (entry,)


def upgrade(engine: Engine, version: str) -> None:
    """Brings a new database to an older version."""
    config = Config()
    config.set_main_option("script_location", str(Path(storage.migrations.__file__).parent))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)


def test_an_older_database_is_upgraded_and_keeps_its_ledger(empty: Engine) -> None:
    upgrade(empty, VERSIONS[0])
    kept = [
        {"sequence": number, "id": f"A-{number}", "by": "ana", "body": body, "platform": platform, "delivery": delivery}
        for number, (body, platform, delivery) in enumerate(OLD_ENTRIES, start=1)
    ]
    with transaction(empty) as session:
        session.connection().execute(OLD_INSERT, [{**values, "at": NOW} for values in kept])
    migrate(empty)
    found = entries(empty)
    names = ("sequence", "id", "by", "body", "platform", "delivery")
    assert [{name: getattr(entry, name) for name in names} for entry in found] == kept
    assert {(entry.kind, entry.at) for entry in found} == {("answer", NOW)}
    assert add(empty).previous == found[-1].leaf
    with reading(empty) as session:
        assert audit(session) == Audit(entries=len(kept) + 1, revisions=0, checkpoints=0, fault=None)
    with pytest.raises(StorageError, match="append-only"), transaction(empty) as session:
        session.connection().execute(text("DELETE FROM ledger"))


def test_a_database_of_a_newer_program_is_refused(engine: Engine) -> None:
    entry = add(engine)
    with transaction(engine) as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(
        NewerDatabaseError, match=r"the database has version `9999` .* install the newer program"
    ) as caught:
        migrate(engine)
    assert (caught.value.version, caught.value.retry) == ("9999", False)
    assert entries(engine) == (entry,)


def test_an_upgrade_that_fails_leaves_nothing(empty: Engine) -> None:
    with transaction(empty) as session:
        session.connection().execute(text("CREATE TABLE ledger (words TEXT)"))
    with pytest.raises(StorageError, match=r'(table ledger|relation "ledger") already exists'):
        migrate(empty)
    assert inspect(empty).get_table_names() == ["ledger"]


def test_a_database_without_tables_says_so(empty: Engine) -> None:
    with pytest.raises(StorageError, match="ledger"), reading(empty) as session:
        session.connection().execute(text("SELECT * FROM ledger"))


def test_programs_that_start_together_upgrade_once(empty_url: str) -> None:
    command = [sys.executable, "-m", "tests.storage.writer", empty_url, "ana", "1", "1"]
    programs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    ends = [(*program.communicate(timeout=60), program.returncode) for program in programs]
    assert [(errors, code) for _, errors, code in ends] == [("", 0)] * 4
    assert sorted(int(output) for output, _, _ in ends) == [1, 2, 3, 4]
