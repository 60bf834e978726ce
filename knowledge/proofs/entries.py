"""An entry's fields, the leaf they hash to, and how some of them are erased without changing it.

Every entry has 32 random bytes as its salt; a field's own salt is HMAC-SHA256 of the field's name under it. Digests
and leaf are those of `verifying`. An entry of which something was erased has no salt any more, and looks like this:

    {"answer": {...}, "erased": {"digests": {"body": "...", "body.message": "...", "by": "..."},
                                 "salts": {"at": "...", "body.answer": "...", ...}}}

Its body holds what is left of it, and under `erased` the digests of the erased fields and the salts of all others.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from knowledge.proofs.verifying import (
    BODY,
    BODY_PREFIX,
    HASH_SIZE,
    HEADER,
    Json,
    canonical_json,
    entry_leaf,
    field_digest,
    name_bytes,
)

NO_LEAF = "0" * 64
"""What the first entry names as the leaf before it."""
ERASED = "erased"
PURGE = "purge"
"""The kind of the entry that says which entries had something erased."""
_PURGED = "entries"
_PURGED_RECORDS = "records"
_BLOCK = 64
_INNER = bytes(number ^ 0x36 for number in range(256))
_OUTER = bytes(number ^ 0x5C for number in range(256))
_Pads = tuple[bytes, bytes]
_ERASABLE = ("by", "platform", "delivery", BODY)


class EntryError(Exception):
    """An entry that is not in a form that can be hashed, or that cannot be erased as asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """All that an entry's leaf is made of, as it is stored."""

    sequence: int
    id: str
    kind: str
    at: datetime
    by: str
    platform: str | None
    delivery: str | None
    previous: str
    """The leaf of the entry before, in hex."""
    body: str
    salt: str | None
    """In hex; None where something was erased."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A field's value with the salt that shows it is the one that was hashed."""

    value: Json
    salt: bytes


@dataclass(frozen=True, slots=True)
class Openings:
    """An entry's fields by name: those that can be shown, and the digests of the erased ones."""

    shown: Mapping[str, Opening]
    erased: Mapping[str, bytes]

    def digests(self) -> dict[str, bytes]:
        """The digest of every field."""
        found = {
            name: field_digest(name_bytes(name), opening.value, opening.salt) for name, opening in self.shown.items()
        }
        return {**found, **self.erased}

    def leaf(self) -> bytes:
        """The entry's leaf."""
        return entry_leaf({name_bytes(name): digest for name, digest in self.digests().items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry whose place in the ledger is not known yet, with as much of it hashed as can be."""

    kind: str
    at: datetime
    by: str
    platform: str | None
    delivery: str | None
    body: str
    salt: str
    hashed: tuple[tuple[bytes, bytes], ...]
    """The names of its fields with their digests, each as it goes into the leaf."""

    def seal(self, sequence: int, id: str, previous: str) -> tuple[Contents, str]:
        """The entry in that place, and its leaf in hex."""
        pads = _pads(_read_salt(self.salt))
        placed = (_hash("sequence", sequence, pads), _hash("id", id, pads), _hash("previous", previous, pads))
        contents = Contents(
            sequence=sequence,
            id=id,
            kind=self.kind,
            at=self.at,
            by=self.by,
            platform=self.platform,
            delivery=self.delivery,
            previous=previous,
            body=self.body,
            salt=self.salt,
        )
        return contents, entry_leaf(dict((*self.hashed, *placed))).hex()


def draft(
    *, kind: str, at: datetime, by: str, platform: str | None, delivery: str | None, body: str, salt: str
) -> Draft:
    """The entry as far as it is known before its turn to be appended has come. Raises EntryError."""
    pads = _pads(_read_salt(salt))
    hashed = [
        _hash("kind", kind, pads),
        _hash("at", write_instant(at), pads),
        _hash("by", by, pads),
        _hash("platform", platform, pads),
        _hash("delivery", delivery, pads),
        _hash(BODY, body, pads),
    ]
    parts = _parse(body)
    if isinstance(parts, dict):
        hashed += [_hash(BODY_PREFIX + name, value, pads) for name, value in parts.items()]
    return Draft(
        kind=kind,
        at=at,
        by=by,
        platform=platform,
        delivery=delivery,
        body=body,
        salt=salt,
        hashed=tuple(hashed),
    )


def seal(contents: Contents) -> str:
    """The leaf of an entry of which nothing is erased, in hex. Raises EntryError."""
    pads = _pads(_read_salt(contents.salt))
    return entry_leaf(dict(_hash(name, value, pads) for name, value in _fields(contents))).hex()


def read_leaf(contents: Contents) -> str:
    """The leaf of any entry, in hex. Raises EntryError."""
    return seal(contents) if contents.salt is not None else open_entry(contents).leaf().hex()


def open_entry(contents: Contents) -> Openings:
    """The entry's fields. Raises EntryError."""
    if contents.salt is None:
        return _open_erased(contents)
    pads = _pads(_read_salt(contents.salt))
    return Openings(
        {name: Opening(value, _field_salt(name_bytes(name), pads)) for name, value in _fields(contents)}, {}
    )


def erase(contents: Contents, names: Collection[str]) -> Contents:
    """The entry with these fields erased for good, which has the same leaf; more may be erased later.

    `by`, `platform`, `delivery` and the body or its parts (`body.NAME`) can be erased. The body's whole text always is,
    since it repeats its parts, and the delivery goes with its platform. Raises EntryError for any other field.
    """
    openings = open_entry(contents)
    unknown = sorted(set(names) - {*openings.shown, *openings.erased})
    if unknown:
        raise EntryError(f"the entry has no field `{unknown[0]}`")
    kept = sorted(name for name in names if name not in _ERASABLE and not name.startswith(BODY_PREFIX))
    if kept:
        raise EntryError(f"the field `{kept[0]}` cannot be erased: the ledger would no longer be whole without it")
    gone = {*names, BODY, *(("delivery",) if "platform" in names else ())}
    digests = openings.digests()
    erased = {name: digests[name] for name in {*gone, *openings.erased}}
    shown = {name: opening for name, opening in openings.shown.items() if name not in erased}
    if BODY_PREFIX + ERASED in shown:
        raise EntryError(f"the field `{BODY_PREFIX}{ERASED}` must be erased too: its name is taken")
    parts = {
        name.removeprefix(BODY_PREFIX): opening.value for name, opening in shown.items() if name.startswith(BODY_PREFIX)
    }
    body: dict[str, Json] = {
        **parts,
        ERASED: {
            "digests": {name: digest.hex() for name, digest in erased.items()},
            "salts": {name: opening.salt.hex() for name, opening in shown.items()},
        },
    }
    return replace(
        contents,
        by="" if "by" in erased else contents.by,
        platform=None if "platform" in erased else contents.platform,
        delivery=None if "delivery" in erased else contents.delivery,
        body=canonical_json(body).decode(),
        salt=None,
    )


def write_purge(
    sequences: Collection[int], records: Mapping[tuple[int, str, str], str] | None = None, *, why: str = ""
) -> str:
    """The body of the entry that says which entries had something erased, and why.

    `records` are the versions of records that were, by revision, kind and id, each with the digest of what it was.
    """
    named: list[Json] = [*sorted(sequences)]
    versions: list[Json] = [[*version, digest] for version, digest in sorted((records or {}).items())]
    return canonical_json({_PURGED: named, _PURGED_RECORDS: versions, "why": why}).decode()


def read_purge(body: str) -> frozenset[int]:
    """The entries that a purge names; none where its body says nothing of the kind."""
    found = _parse(body)
    named = found.get(_PURGED) if isinstance(found, dict) else None
    return frozenset(each for each in named if isinstance(each, int)) if isinstance(named, list) else frozenset()


def read_purged_records(body: str) -> dict[tuple[int, str, str], str]:
    """The versions of records that a purge names, each with the digest of what it was."""
    found = _parse(body)
    named = found.get(_PURGED_RECORDS) if isinstance(found, dict) else None
    versions: dict[tuple[int, str, str], str] = {}
    for each in named if isinstance(named, list) else ():
        match each:
            case [int(revision), str(kind), str(id), str(digest)]:
                versions[revision, kind, id] = digest
            case _:
                continue
    return versions


def write_instant(instant: datetime) -> str:
    """An instant as it is hashed: in UTC, to the microsecond."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


def _hash(name: str, value: Json, pads: _Pads) -> tuple[bytes, bytes]:
    key = name_bytes(name)
    return key, field_digest(key, value, _field_salt(key, pads))


def _pads(salt: bytes) -> _Pads:
    """The entry's salt as HMAC mixes it into both of its hashes (RFC 2104); made once for all fields."""
    whole = salt.ljust(_BLOCK, b"\0")
    return whole.translate(_INNER), whole.translate(_OUTER)


def _field_salt(name: bytes, pads: _Pads) -> bytes:
    inner, outer = pads
    return hashlib.sha256(outer + hashlib.sha256(inner + name).digest()).digest()


def _fields(contents: Contents) -> Iterator[tuple[str, Json]]:
    yield from _header(contents)
    yield BODY, contents.body
    parts = _parse(contents.body)
    if isinstance(parts, dict):
        for name, value in parts.items():
            yield BODY_PREFIX + name, value


def _header(contents: Contents) -> tuple[tuple[str, Json], ...]:
    return (
        ("sequence", contents.sequence),
        ("id", contents.id),
        ("kind", contents.kind),
        ("at", write_instant(contents.at)),
        ("by", contents.by),
        ("platform", contents.platform),
        ("delivery", contents.delivery),
        ("previous", contents.previous),
    )


def _refuse(_: str) -> None:
    raise ValueError


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:
        raise ValueError
    return number


def _parse(body: str) -> Json:
    """The body as JSON; None for one that is not, which then is hashed as a whole alone."""
    try:
        found: Json = json.loads(body, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        return None
    return found


def _open_erased(contents: Contents) -> Openings:
    found = _parse(contents.body)
    record = found.pop(ERASED, None) if isinstance(found, dict) else None
    if not isinstance(found, dict) or not isinstance(record, dict) or set(record) != {"digests", "salts"}:
        raise EntryError("the entry has no salt, and does not say what of it was erased")
    if contents.body != canonical_json({**found, ERASED: record}).decode():
        raise EntryError("what is left of the erased entry is not written as it must be")
    erased, salts = _read_hashes(record["digests"]), _read_hashes(record["salts"])
    values = dict((*_header(contents), *((BODY_PREFIX + name, value) for name, value in found.items())))
    for name in erased:
        if (name in values and name.startswith(BODY_PREFIX)) or values.pop(name, None):
            raise EntryError(f"the field `{name}` is erased, and there all the same")
    if BODY not in erased or set(values) != set(salts) or not set(erased) <= {*_ERASABLE, *_parts(erased)}:
        raise EntryError("what was erased of the entry is not what is missing")
    return Openings({name: Opening(value, salts[name]) for name, value in values.items()}, erased)


def _parts(names: Collection[str]) -> set[str]:
    return {name for name in names if name.startswith(BODY_PREFIX)}


def _read_hashes(value: Json) -> dict[str, bytes]:
    if not isinstance(value, dict):
        raise EntryError("what was erased of the entry cannot be read")
    return {name: _read_hash(each) for name, each in value.items()}


def _read_hash(value: Json) -> bytes:
    """The bytes of the only way to write them. Raises EntryError."""
    try:
        found = bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        found = b""
    if len(found) != HASH_SIZE or found.hex() != value:
        raise EntryError("a salt or digest is not 64 hexadecimal digits in small letters")
    return found


def _read_salt(salt: str | None) -> bytes:
    return _read_hash(salt)


assert HEADER == ("sequence", "id", "kind", "at", "by", "platform", "delivery", "previous")  # noqa: S101
