"""A backup holds everything of one moment and comes back whole, on either database, or not at all."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from handlers.backups import MANIFEST, BackupError, back_up, restore
from storage.auditing import audit
from storage.copies import COPIED, OccupiedError
from storage.engine import migrate, open_engine, reading
from storage.tables import METADATA
from tests.handlers.desk import Desk, sample_files
from tests.handlers.logbook.diary import log, seen_by, waiting


@pytest.fixture
def full(desk: Desk) -> Desk:
    desk.answers()
    log(desk, How="oral")
    log(desk, To="Draco")
    files = desk.export()
    path = next(path for path in files if path.startswith("partners"))
    desk.load(files | {path: files[path].replace(b"Orion Systems GmbH", b"Orion Systems AG")})
    return desk


def copy_of(desk: Desk) -> bytes:
    target = io.BytesIO()
    back_up(desk.engine, target)
    return target.getvalue()


def test_what_comes_back_is_what_was_there(full: Desk, any_desk: Desk) -> None:
    migrate(any_desk.engine)
    found = restore(any_desk.engine, io.BytesIO(copy_of(full)))
    other = Desk(any_desk.engine)
    assert found.entries == len(full.ledger()) == len(other.ledger())
    assert other.ledger() == full.ledger()
    assert other.export() == full.export()
    assert seen_by(other, "ana") == seen_by(full, "ana")
    assert waiting(other, "dana") == waiting(full, "dana")
    with reading(other.engine) as session:
        assert audit(session).fault is None
    assert other.answers()[0].verdict == "yes_if"


def test_the_same_rows_make_the_same_bytes(full: Desk, tmp_path: Path) -> None:
    again = open_engine(f"sqlite:///{tmp_path / 'again.db'}")
    migrate(again)
    first = copy_of(full)
    restore(again, io.BytesIO(first))
    assert copy_of(full) == first == copy_of(Desk(again))
    again.dispose()


def test_nothing_is_restored_over_something(full: Desk, any_desk: Desk) -> None:
    migrate(any_desk.engine)
    any_desk.load(sample_files())
    before = any_desk.ledger()
    with pytest.raises(OccupiedError, match="the database is not empty"):
        restore(any_desk.engine, io.BytesIO(copy_of(full)))
    assert any_desk.ledger() == before


Damage = Callable[[dict[str, bytes]], None]


def _change(name: str, old: bytes, new: bytes) -> Damage:
    def change(files: dict[str, bytes]) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new, 1)

    return change


def _cut(name: str) -> Damage:
    def cut(files: dict[str, bytes]) -> None:
        files[name] = files[name][:-5]

    return cut


def _drop(name: str) -> Damage:
    def drop(files: dict[str, bytes]) -> None:
        del files[name]

    return drop


def _manifest(**changes: object) -> Damage:
    def change(files: dict[str, bytes]) -> None:
        files[MANIFEST] = json.dumps(json.loads(files[MANIFEST]) | changes).encode()

    return change


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (_change("ledger.jsonl", b'"by":"ana"', b'"by":"bob"'), "`ledger.jsonl` is not what the manifest says"),
        (_change("notice.jsonl", b"dana", b"data"), "`notice.jsonl` is not what the manifest says"),
        (_change("record_version.jsonl", b"Orion", b"Orino"), "`record_version.jsonl` is not what the manifest says"),
        (_cut("revision.jsonl"), "too long or cut off"),
        (_drop("ledger.jsonl"), "the file is no backup, or it was damaged"),
        (_drop(MANIFEST), "the file is no backup, or it was damaged"),
        (_manifest(database="9999"), "it is of a database of version `9999`"),
        (_manifest(format="other"), "its manifest is not one of this program"),
        (_manifest(tables={}), "its manifest is not one of this program"),
        (_manifest(ledger=3), "its manifest cannot be read"),
        (_manifest(ledger={"size": 3, "root": ""}), "the ledger is not the one that the manifest names"),
    ],
)
def test_a_damaged_backup_is_refused_and_nothing_is_kept(full: Desk, tmp_path: Path, damage: Damage, told: str) -> None:
    with zipfile.ZipFile(io.BytesIO(copy_of(full))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    damage(files)
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with pytest.raises(BackupError, match=told):
        restore(engine, changed)
    assert Desk(engine).ledger() == []
    engine.dispose()


def test_a_ledger_that_does_not_verify_is_refused_even_where_the_manifest_agrees(full: Desk, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(copy_of(full))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    _change("ledger.jsonl", b'"by":"ana"', b'"by":"bob"')(files)
    told = json.loads(files[MANIFEST])
    told["tables"]["ledger"]["sha256"] = hashlib.sha256(files["ledger.jsonl"]).hexdigest()
    files[MANIFEST] = json.dumps(told).encode()
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with pytest.raises(BackupError, match="the ledger in it does not verify"):
        restore(engine, changed)
    engine.dispose()


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04 and then nothing"])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with pytest.raises(BackupError, match="the file is no backup"):
        restore(engine, io.BytesIO(content))
    engine.dispose()


def test_every_table_is_copied_but_who_is_signed_in() -> None:
    left_out = METADATA.tables.keys() - {table.name for table in COPIED}
    assert left_out == {"browser_session", "sign_in_link"}
