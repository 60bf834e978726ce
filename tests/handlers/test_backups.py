"""A backup holds everything of one moment and comes back whole, on either database, or not at all."""

import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from handlers import backups
from handlers.backups import MANIFEST, Backup, BackupError, DamagedError, back_up, restore
from handlers.proofs import make_checkpoint
from storage.auditing import audit
from storage.conversations import append_turn
from storage.copies import COPIED, OccupiedError, require_empty
from storage.engine import migrate, open_engine, reading, transaction
from storage.tables import METADATA
from tests.databases import fill, migrated
from tests.handlers.desk import NOW, Desk, sample_files
from tests.handlers.logbook.diary import log, seen_by, waiting
from tests.knowledge.proofs.signing import SIGNER


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


@pytest.mark.untraced
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
    files = files_of(copy_of(full))
    damage(files)
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with pytest.raises(BackupError, match=told):
        restore(engine, io.BytesIO(zipped(files)))
    assert Desk(engine).ledger() == []
    engine.dispose()


def files_of(backup: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(backup)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: Mapping[str, bytes], way: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", way) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def fitted(files: dict[str, bytes]) -> bytes:
    """The files with a manifest that agrees with them."""
    told = json.loads(files[MANIFEST])
    for name, table in told["tables"].items():
        content = files[f"{name}.jsonl"]
        table |= {"rows": content.count(b"\n"), "sha256": hashlib.sha256(content).hexdigest()}
    return zipped(files | {MANIFEST: json.dumps(told).encode()})


def test_a_ledger_that_does_not_verify_is_refused_even_where_the_manifest_agrees(full: Desk, empty: Engine) -> None:
    files = files_of(copy_of(full))
    _change("ledger.jsonl", b'"by":"ana"', b'"by":"bob"')(files)
    with pytest.raises(BackupError, match="the ledger in it does not verify"):
        restore(empty, io.BytesIO(fitted(files)))


def new() -> Engine:
    engine = open_engine("sqlite://")
    fill(engine, migrated())
    return engine


@pytest.fixture
def empty() -> Iterator[Engine]:
    engine = new()
    yield engine
    engine.dispose()


BAD_NUMBERS: tuple[Any, ...] = (2**70, 2**31, True, "1", None, 1.5, [])
BAD_TEXTS: tuple[Any, ...] = (7, None, True, "\ud800", ["ana"], 2**70)
BAD_INSTANTS: tuple[Any, ...] = (
    *(7, None, "", "2026-11-22", "2026-11-22T09:30:00", "20261122T093000Z"),
    "2026-11-22T09:30:00+01:00",
    "0001-01-01T00:00:00+23:59",
)
ROWS: tuple[tuple[str, str, Any], ...] = (
    *(("ledger", "sequence", value) for value in BAD_NUMBERS),
    *(("ledger", "by", value) for value in BAD_TEXTS),
    *(("ledger", "at", value) for value in BAD_INSTANTS),
    *((table, name, value) for table, name in (("revision", "number"), ("turn", "number")) for value in ("1", None)),
    *(("record_version", "revision", value) for value in ("1", None)),
    ("notice", "settled_at", "never"),
    ("notice", "more", None),
)


@pytest.mark.parametrize(("table", "column", "value"), ROWS, ids=range(len(ROWS)))
def test_a_row_that_no_database_could_have_held_is_named(
    whole: bytes, empty: Engine, table: str, column: str, value: Any
) -> None:
    files = files_of(whole)
    first, *rest = files[f"{table}.jsonl"].splitlines(keepends=True)
    changed = json.dumps(json.loads(first) | {column: value}).encode() + b"\n"
    files[f"{table}.jsonl"] = b"".join((changed, *rest))
    with pytest.raises(BackupError, match=f"line 1 of `{table}` is no row of that table: .*; nothing was restored"):
        restore(empty, io.BytesIO(fitted(files)))
    assert Desk(empty).ledger() == []


@pytest.fixture(scope="module")
def whole() -> bytes:
    """A backup with rows in every table."""
    engine = new()
    desk = Desk(engine)
    desk.load(sample_files())
    log(desk, How="oral")
    log(desk, To="Draco")
    with transaction(engine) as session:
        append_turn(session, "ana", "c", delivery="1", body="{}", thread="{}", at=NOW)
    make_checkpoint(engine, SIGNER, at=NOW)
    found = copy_of(desk)
    engine.dispose()
    return found


def test_a_row_that_is_there_twice_is_refused(whole: bytes, empty: Engine) -> None:
    files = files_of(whole)
    files["ledger.jsonl"] += files["ledger.jsonl"].splitlines(keepends=True)[-1]
    with pytest.raises(BackupError, match=r"the database refused: .*; nothing was restored"):
        restore(empty, io.BytesIO(fitted(files)))
    assert Desk(empty).ledger() == []


def test_a_backup_has_its_own_files_and_no_others(whole: bytes, empty: Engine) -> None:
    files = files_of(whole)
    for more in ("../ledger.jsonl", "/etc/passwd", "browser_session.jsonl"):
        with pytest.raises(DamagedError):
            restore(empty, io.BytesIO(zipped(files | {more: b""})))
    twice = io.BytesIO(whole)
    with zipfile.ZipFile(twice, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(MANIFEST, files[MANIFEST])
    with pytest.raises(DamagedError):
        restore(empty, twice)
    with pytest.raises(DamagedError):
        restore(empty, io.BytesIO(zipped(files, zipfile.ZIP_BZIP2)))
    assert restore(empty, io.BytesIO(zipped(files, zipfile.ZIP_STORED))).entries


def test_what_is_endless_is_not_taken_in(whole: bytes, empty: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    files = files_of(whole)
    with pytest.raises(BackupError, match="its manifest is too long"):
        restore(empty, io.BytesIO(zipped(files | {MANIFEST: bytes(1024 * 1024 + 1)})))
    monkeypatch.setattr(backups, "_LONGEST_LINE", 100)
    with pytest.raises(BackupError, match=r"a line of `checkpoint\.jsonl` is too long"):
        restore(empty, io.BytesIO(whole))


def test_what_is_no_text_is_named(whole: bytes, empty: Engine) -> None:
    files = files_of(whole)
    files["notice.jsonl"] = b"\xff\n"
    with pytest.raises(DamagedError, match=r"it was damaged in `notice\.jsonl`; nothing was restored") as caught:
        restore(empty, io.BytesIO(fitted(files)))
    assert caught.value.where == "notice.jsonl"


def test_whatever_bytes_are_others_all_is_restored_or_nothing(whole: bytes) -> None:
    """Some bytes of a ZIP say nothing of what is in it, such as the day of a file."""
    dice = random.Random(19)
    engine = new()
    found = restore(engine, io.BytesIO(whole))
    for _ in range(300):
        if Desk(engine).ledger():
            engine.dispose()
            engine = new()
        changed = bytearray(whole)
        for _ in range(dice.choice((1, 3, 10))):
            changed[dice.choice((dice.randrange(len(whole)), dice.randrange(-1000, 0)))] = dice.randrange(256)
        assert attempt(engine, bytes(changed)) in (None, found)
    engine.dispose()


def attempt(engine: Engine, backup: bytes) -> Backup | None:
    try:
        return restore(engine, io.BytesIO(backup))
    except BackupError:
        with reading(engine) as session:
            require_empty(session)
        return None


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04 and then nothing"])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'new.db'}")
    migrate(engine)
    with pytest.raises(BackupError, match="the file is no backup"):
        restore(engine, io.BytesIO(content))
    engine.dispose()


def test_every_table_is_copied_but_what_lets_in_and_what_is_on_its_way() -> None:
    left_out = METADATA.tables.keys() - {table.name for table in COPIED}
    assert left_out == {"browser_session", "sign_in_link", "installation", "inbox", "outbox"}
