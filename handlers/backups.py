"""Backups: all that is kept in one file, and that file back into an empty database, proved before it counts.

The file is a zip: a text file of JSON lines for each table, and `manifest.json` with the SHA-256 and the number of
rows of each, the version of the database, and the ledger's size and root.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any

from sqlalchemy import Engine
from sqlmodel import Session

from knowledge.proofs.verifying import Key
from storage.auditing import audit
from storage.copies import COPIED, read_rows, require_empty, write_rows
from storage.engine import reading, take_turn, transaction
from storage.ledger import head_position
from storage.migrations import VERSIONS
from storage.proofs import root_at

FORMAT = "mayshare-backup/1"
MANIFEST = "manifest.json"
_LONGEST_LINE = 64 * 1024 * 1024
_LONGEST_MANIFEST = 1024 * 1024
_AT = (1980, 1, 1, 0, 0, 0)
"""The instant that a zip says its files are of: the same rows make the same bytes."""


class BackupError(Exception):
    """What keeps a backup from being made or restored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What a backup holds."""

    rows: Mapping[str, int]
    """By table."""
    entries: int
    """The size of the ledger."""
    root: str
    """The ledger's root, in hex; empty for an empty ledger."""


def back_up(engine: Engine, target: IO[bytes]) -> Backup:
    """Writes everything as it is at one moment, and says what it wrote; writers go on meanwhile."""
    rows: dict[str, int] = {}
    digests: dict[str, str] = {}
    with reading(engine) as session, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in COPIED:
            digest, count = hashlib.sha256(), 0
            with archive.open(_member(_file(table.name)), "w", force_zip64=True) as member:
                for line in read_rows(session, table):
                    data = f"{line}\n".encode()
                    member.write(data)
                    digest.update(data)
                    count += 1
            rows[table.name], digests[table.name] = count, digest.hexdigest()
        found = _describe(session, rows)
        manifest = {
            "format": FORMAT,
            "database": VERSIONS[-1],
            "tables": {name: {"rows": rows[name], "sha256": digests[name]} for name in rows},
            "ledger": {"size": found.entries, "root": found.root},
        }
        archive.writestr(_member(MANIFEST), json.dumps(manifest, indent=1, sort_keys=True))
    return found


def restore(engine: Engine, source: IO[bytes], *, keys: Sequence[Key] = ()) -> Backup:
    """Puts a backup into the empty database, all or nothing, and says what it holds.

    Before anything counts, every table must be what the manifest says, and the whole ledger must verify, its
    checkpoints included. Raises BackupError, and StorageError where the database is not empty.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            return _restore(engine, archive, keys)
    except (zipfile.BadZipFile, EOFError, KeyError, UnicodeDecodeError, zipfile.LargeZipFile, RuntimeError):
        raise BackupError("the file is no backup, or it was damaged; nothing was restored") from None


def _restore(engine: Engine, archive: zipfile.ZipFile, keys: Sequence[Key]) -> Backup:
    manifest = _read_manifest(archive)
    with transaction(engine) as session:
        take_turn(session)
        require_empty(session)
        files = {name: _Lines(archive, name) for name in manifest["tables"]}
        write_rows(session, files)
        for name, told in manifest["tables"].items():
            if (files[name].count, files[name].digest.hexdigest()) != (told["rows"], told["sha256"]):
                raise BackupError(f"`{_file(name)}` is not what the manifest says; nothing was restored")
        found = _describe(session, {name: lines.count for name, lines in files.items()})
        if {"size": found.entries, "root": found.root} != manifest["ledger"]:
            raise BackupError("the ledger is not the one that the manifest names; nothing was restored")
        fault = audit(session, keys=keys).fault
        if fault is not None:
            raise BackupError(f"the ledger in it does not verify: {fault}; nothing was restored")
    return found


def _describe(session: Session, rows: Mapping[str, int]) -> Backup:
    size = head_position(session)
    return Backup(rows=rows, entries=size, root=root_at(session, size).hex() if size else "")


class _Lines:
    """The lines of a table's file, read once; its digest and count are of what was read."""

    def __init__(self, archive: zipfile.ZipFile, table: str) -> None:
        self.digest = hashlib.sha256()
        self.count = 0
        self._archive = archive
        self._table = table

    def __iter__(self) -> Iterator[str]:
        with self._archive.open(_file(self._table)) as member:
            while line := member.readline(_LONGEST_LINE):
                if not line.endswith(b"\n"):
                    raise BackupError(f"a line of `{_file(self._table)}` is too long or cut off; nothing was restored")
                self.digest.update(line)
                self.count += 1
                yield line[:-1].decode()


def _read_manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    if archive.getinfo(MANIFEST).file_size > _LONGEST_MANIFEST:
        raise BackupError("its manifest is too long; nothing was restored")
    try:
        found: dict[str, Any] = json.loads(archive.read(MANIFEST))
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
