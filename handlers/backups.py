"""Backups: all that is kept in one file, and that file back into an empty database, proved before it counts.

The file is a zip: a text file of JSON lines for each table, and `manifest.json` with the SHA-256 and the number of
rows of each, the version of the database, and the ledger's size and root.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import IO, Any

from sqlalchemy import Engine, Table
from sqlmodel import Session

from knowledge.proofs.verifying import BROKEN_ZIP, Key, MalformedError, list_members
from storage.auditing import Fault, audit
from storage.copies import COPIED, OccupiedError, read_rows, require_empty, write_rows
from storage.engine import reading, take_turn, transaction
from storage.errors import StorageError
from storage.ledger import head_position
from storage.migrations import VERSIONS
from storage.proofs import BrokenHashError, MissingEntryError, root_at

FORMAT = "mayshare-backup/1"
MANIFEST = "manifest.json"
_LONGEST_LINE = 64 * 1024 * 1024
_LONGEST_MANIFEST = 1024 * 1024
_AT = (1980, 1, 1, 0, 0, 0)
"""The instant that a zip says its files are of: the same rows make the same bytes."""


class BackupError(Exception):
    """What keeps a backup from being made or restored."""


class DamagedError(BackupError):
    """The file is no backup, or not as it was written; `where` names what in it, where only a part cannot be read."""

    def __init__(self, where: str = "") -> None:
        place = f" in `{where}`" if where else ""
        super().__init__(
            f"the file is no backup, or it was damaged{place}; nothing was restored: restore another copy of it, "
            "or an older backup"
        )
        self.where = where


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What a backup holds."""

    rows: Mapping[str, int]
    """By table."""
    entries: int
    """The size of the ledger."""
    root: str
    """The ledger's root, in hex; empty for an empty ledger, and for one whose hashes cannot be read."""
    fault: Fault | None = None
    """Why the ledger does not verify, where it does not: then `restore` refuses the backup."""


def back_up(engine: Engine, target: IO[bytes]) -> Backup:
    """Writes everything as it is at one moment, and says what it wrote; writers go on meanwhile.

    A ledger that does not verify is written too: what is left of it may be all there is. Of its checkpoints only the
    roots are looked at, because making a backup needs no key.
    """
    with reading(engine) as session, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        written = {table.name: _write_table(session, table, archive) for table in COPIED}
        found = _describe(session, {name: rows for name, (rows, _) in written.items()})
        found = replace(found, fault=audit(session).fault)
        manifest = {
            "format": FORMAT,
            "database": VERSIONS[-1],
            "tables": {name: {"rows": rows, "sha256": digest} for name, (rows, digest) in written.items()},
            "ledger": {"size": found.entries, "root": found.root},
        }
        archive.writestr(_member(MANIFEST), json.dumps(manifest, indent=1, sort_keys=True))
    return found


def _write_table(session: Session, table: Table, archive: zipfile.ZipFile) -> tuple[int, str]:
    """Writes every row; how many there are, and the SHA-256 of what was written."""
    digest, count = hashlib.sha256(), 0
    with archive.open(_member(_file(table.name)), "w", force_zip64=True) as member:
        for line in read_rows(session, table):
            data = f"{line}\n".encode()
            member.write(data)
            digest.update(data)
            count += 1
    return count, digest.hexdigest()


def restore(engine: Engine, source: IO[bytes], *, keys: Sequence[Key] = ()) -> Backup:
    """Puts a backup into the empty database, all or nothing, and says what it holds.

    Before anything is written, every table must be what the manifest says; before anything counts, the whole ledger
    must verify, its checkpoints included. Raises BackupError, and OccupiedError where the database is not empty.
    """
    try:
        with transaction(engine) as session:
            take_turn(session)
            require_empty(session)
            return _restore(session, _open(source), keys)
    except OccupiedError:
        raise
    except StorageError as error:
        raise BackupError(f"{error}; nothing was restored") from None


def _restore(session: Session, archive: zipfile.ZipFile, keys: Sequence[Key]) -> Backup:
    manifest = _read_manifest(archive)
    rows: dict[str, int] = {}
    for name, told in manifest["tables"].items():
        lines = _Lines(archive, name)
        rows[name] = sum(1 for _ in lines)
        if (rows[name], lines.digest.hexdigest()) != (told["rows"], told["sha256"]):
            raise BackupError(f"`{_file(name)}` is not what the manifest says; nothing was restored")
    write_rows(session, {name: _Lines(archive, name) for name in rows})
    found = _describe(session, rows)
    if {"size": found.entries, "root": found.root} != manifest["ledger"]:
        raise BackupError("the ledger is not the one that the manifest names; nothing was restored")
    fault = audit(session, keys=keys).fault
    if fault is not None:
        raise BackupError(f"the ledger in it does not verify: {fault}; nothing was restored")
    return found


def _describe(session: Session, rows: Mapping[str, int]) -> Backup:
    size = head_position(session)
    try:
        root = root_at(session, size).hex() if size else ""
    except (MissingEntryError, BrokenHashError):
        root = ""
    return Backup(rows=rows, entries=size, root=root)


class _Lines:
    """The lines of a table's file, read once; the digest is of what was read."""

    def __init__(self, archive: zipfile.ZipFile, table: str) -> None:
        self.digest = hashlib.sha256()
        self._archive = archive
        self._name = _file(table)

    def __iter__(self) -> Iterator[str]:
        with _damage(self._name):
            member = self._archive.open(self._name)
        with member:
            while line := self._next(member):
                self.digest.update(line)
                yield self._text(line)

    def _next(self, member: IO[bytes]) -> bytes:
        with _damage(self._name):
            line = member.readline(_LONGEST_LINE)
        if line and not line.endswith(b"\n"):
            raise BackupError(f"a line of `{self._name}` is too long or cut off; nothing was restored")
        return line

    def _text(self, line: bytes) -> str:
        with _damage(self._name):
            return line[:-1].decode()


@contextmanager
def _damage(where: str = "") -> Iterator[None]:
    try:
        yield
    except (*BROKEN_ZIP, MalformedError):
        raise DamagedError(where) from None


def _open(source: IO[bytes]) -> zipfile.ZipFile:
    with _damage():
        archive = zipfile.ZipFile(source)
        names = list_members(archive, (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)).keys()
    if names != {MANIFEST, *(_file(table.name) for table in COPIED)}:
        raise DamagedError
    return archive


def _read_manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    with _damage(MANIFEST):
        if archive.getinfo(MANIFEST).file_size > _LONGEST_MANIFEST:
            raise BackupError("its manifest is too long; nothing was restored")
        content = archive.read(MANIFEST)
    try:
        found: dict[str, Any] = json.loads(content)
        version, tables = found["database"], found["tables"]
        is_whole = found["format"] == FORMAT and tables.keys() == {table.name for table in COPIED}
        is_whole = is_whole and all(each.keys() == {"rows", "sha256"} for each in tables.values())
        is_whole = is_whole and found["ledger"].keys() == {"size", "root"}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise BackupError("its manifest cannot be read; nothing was restored") from None
    if not is_whole:
        raise BackupError("its manifest is not one of this program; nothing was restored")
    if version != VERSIONS[-1]:
        raise BackupError(
            f"it is of a database of version `{version}` and this program's is `{VERSIONS[-1]}`: restore it with the "
            "program that made it, and open that database with this one"
        )
    return found


def _file(table: str) -> str:
    return f"{table}.jsonl"


def _member(name: str) -> zipfile.ZipInfo:
    found = zipfile.ZipInfo(name, _AT)
    found.compress_type = zipfile.ZIP_DEFLATED
    found.external_attr = 0o600 << 16
    return found
