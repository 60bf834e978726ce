"""Verifies what Mayshare's ledger shows of itself, without Mayshare: this one file and Python 3.10 are all it needs.

    python verify_mayshare.py RECEIPT --key KEY [--checkpoint FILE]

RECEIPT is a file that shows one entry of the ledger, or that a later ledger begins with the whole of an earlier one; or
it is an audit pack, a ZIP with a receipt for each of its entries and a signed list of the SHA-256 of every file in it.
KEY is the ledger's public key, which you must have from somebody you trust, not from the receipt. FILE holds
checkpoints that were posted where the company could not change them afterwards; the receipt must agree with one.

Exit code: 0 when all of it holds, 1 when something does not match, 2 when a file cannot be read or the usage is wrong.

How an entry is hashed. An entry is a set of named fields: `sequence`, `id`, `kind`, `at`, `by`, `platform`, `delivery`,
`previous` (the leaf of the entry before), `body` (its text as it was stored) and, where that text is a JSON object, one
field `body.NAME` for each of its keys. All numbers are big-endian.

    value   the JSON of the field's value in ASCII: keys sorted, no spaces
    salt    32 bytes, another one for every field of every entry
    digest  SHA-256(salt, length of the name in 4 bytes, name in UTF-8, value)
    leaf    SHA-256(0x00, "mayshare-entry/1", newline, then for each field in the order of the names' bytes:
            length of the name in 4 bytes, name, digest)

Names are hashed into the leaf in the clear, so that no entry can hold two fields of one name. A field whose salt is not
shown cannot be guessed from its digest. Entries are the leaves of the Merkle tree of RFC 6962; a checkpoint is a C2SP
`tlog-checkpoint`, a signed note with an Ed25519 signature (RFC 8032).

How an audit pack is signed. `manifest.note` is a signed note by the same key, of two lines: "mayshare-pack/1", and
"SHA-256 of manifest.json: " with the hash in hex. A checkpoint has three lines or more, so that neither is ever taken
for the other. The ZIP is the one that can be made of its files, byte by byte: in the order of their names, not packed
smaller, all of one time, with nothing before, between or behind them, so that all programs read the same from it.
"""

import argparse
import base64
import binascii
import hashlib
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, NoReturn, TypeAlias

RECEIPT = "mayshare-receipt/1"
CONSISTENCY = "mayshare-consistency/1"
PACK = "mayshare-pack/1"
MANIFEST = "manifest.json"
"""Of a pack: the SHA-256 of every other file but the note, by path."""
MANIFEST_NOTE = "manifest.note"
"""Of a pack: the signed note of its manifest."""
PACK_LIST = "disclosures.csv"
"""Of a pack: the disclosures, one line each, which begins with the id."""
PACK_CHECKPOINT = "checkpoint.txt"
"""Of a pack: the signed note that all its receipts are made for."""
PACK_RECEIPTS = "receipts"
"""Of a pack: the folder of its receipts."""
HEADER = ("sequence", "id", "kind", "at", "by", "platform", "delivery", "previous")
BODY = "body"
"""The field that is the body's whole text."""
BODY_PREFIX = "body."
DISCLOSURE = "disclosure"
"""The kind of the entry with which a disclosure begins."""
HASH_SIZE = 32
MOST_BYTES = 16 * 1024 * 1024
"""A larger file is not read."""
MOST_BYTES_OF_A_PACK = 512 * 1024 * 1024
"""A larger pack is not read either."""

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

_LEAF = b"\x00"
_NODE = b"\x01"
_ENTRY = b"mayshare-entry/1\n"
_ED25519 = b"\x01"
_SIGNATURE = "\u2014 "
_MOST_SIGNATURES = 64
_MOST_FIELDS = 10_000
_LONGEST_PATH = 128
_ENCODER = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)
_SIZE = re.compile(r"0|[1-9][0-9]{0,17}")
_HEX = re.compile(r"[0-9a-f]{64}")
_KEY_ID = re.compile(r"[0-9a-f]{8}")


class VerifyingError(Exception):
    """What was to be verified is not; nothing of it may be relied on."""


class MalformedError(VerifyingError):
    """A file or key that is not in the form it must have."""


class TooLargeError(MalformedError):
    """A file that is larger than any of ours can be."""

    def __init__(self, path: object) -> None:
        super().__init__(f"`{path}` is too large to be one of ours")
        self.path = str(path)


class MismatchError(VerifyingError):
    """It is in the right form, and something in it does not match."""


# Merkle trees: RFC 6962 2.1, and RFC 9162 2.1.3.2 and 2.1.4.2


def leaf_hash(data: bytes) -> bytes:
    """The hash of a leaf."""
    return hashlib.sha256(_LEAF + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node above two others."""
    return hashlib.sha256(_NODE + left + right).digest()


def empty_root() -> bytes:
    """The root of a tree without leaves."""
    return hashlib.sha256(b"").digest()


def verify_inclusion(index: int, size: int, leaf: bytes, path: Sequence[bytes], root: bytes) -> None:
    """Returns where the tree of that size and root holds the leaf at the index, from 0. Raises MismatchError."""
    if not 0 <= index < size:
        raise MismatchError(f"there is no entry {index + 1} in a ledger of {size} entries")
    within, last, found = index, size - 1, leaf
    for beside in path:
        if last == 0:
            raise MismatchError("the proof is longer than it can be for a ledger of this size")
        if within & 1 or within == last:
            found = node_hash(beside, found)
            while not within & 1 and within:
                within, last = within >> 1, last >> 1
        else:
            found = node_hash(found, beside)
        within, last = within >> 1, last >> 1
    if last != 0:
        raise MismatchError("the proof is shorter than it must be for a ledger of this size")
    if found != root:
        raise MismatchError("the entry shown is not the one that the checkpoint's ledger holds in this place")


def verify_consistency(old_size: int, new_size: int, old_root: bytes, new_root: bytes, path: Sequence[bytes]) -> None:
    """Returns where the newer tree begins with the whole of the older one. Raises MismatchError."""
    if old_size > new_size:
        raise MismatchError(f"the older ledger has {old_size} entries and the newer one only {new_size}")
    if old_size in (0, new_size):
        expected = empty_root() if old_size == 0 else new_root
        if path or old_root != expected:
            raise MismatchError("the two checkpoints are not of one ledger")
        return
    parts = [old_root, *path] if old_size & (old_size - 1) == 0 else list(path)
    if not parts:
        raise MismatchError("the proof is empty")
    within, last = old_size - 1, new_size - 1
    while within & 1:
        within, last = within >> 1, last >> 1
    old = new = parts[0]
    for beside in parts[1:]:
        if last == 0:
            raise MismatchError("the proof is longer than it can be for ledgers of these sizes")
        if within & 1 or within == last:
            old, new = node_hash(beside, old), node_hash(beside, new)
            while not within & 1 and within:
                within, last = within >> 1, last >> 1
        else:
            new = node_hash(new, beside)
        within, last = within >> 1, last >> 1
    if last != 0 or old != old_root or new != new_root:
        raise MismatchError("the newer ledger does not begin with the older one: something in it was changed")


# Entries


def canonical_json(value: Json) -> bytes:
    """The one way in which a value is written to be hashed. Raises ValueError for what JSON cannot say."""
    return _ENCODER.encode(value).encode("ascii")


def field_digest(name: bytes, value: Json, salt: bytes) -> bytes:
    """The digest of a field, from which neither value nor salt can be found."""
    return hashlib.sha256(salt + len(name).to_bytes(4, "big") + name + canonical_json(value)).digest()


def entry_leaf(digests: Mapping[bytes, bytes]) -> bytes:
    """The leaf of the entry whose fields, by name, have these digests."""
    parts = [_ENTRY]
    for name in sorted(digests):
        parts += (len(name).to_bytes(4, "big"), name, digests[name])
    return leaf_hash(b"".join(parts))


def name_bytes(name: str) -> bytes:
    """A field's name as it is hashed; JSON may name a key with half a surrogate pair."""
    return name.encode("utf-8", "surrogatepass")


# Ed25519: RFC 8032 5.1.7, without the cofactor and without any second way to write a signature

_P = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, _P) % _P
_ROOT_OF_MINUS_1 = pow(2, (_P - 1) // 4, _P)
_KEY_SIZE = 32
_SIGNATURE_SIZE = 64
_Point: TypeAlias = tuple[int, int, int, int]


def _add(one: _Point, other: _Point) -> _Point:
    a = (one[1] - one[0]) * (other[1] - other[0]) % _P
    b = (one[1] + one[0]) * (other[1] + other[0]) % _P
    c = 2 * one[3] * other[3] * _D % _P
    d = 2 * one[2] * other[2] % _P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % _P, g * h % _P, f * g % _P, e * h % _P)


def _multiply(factor: int, point: _Point) -> _Point:
    found: _Point = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            found = _add(found, point)
        point = _add(point, point)
        factor >>= 1
    return found


def _encode(point: _Point) -> bytes:
    inverse = pow(point[2], -1, _P)
    x, y = point[0] * inverse % _P, point[1] * inverse % _P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def _decode(data: bytes) -> _Point | None:
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    if y >= _P:
        return None
    square = (y * y - 1) * pow(_D * y * y + 1, -1, _P) % _P
    x = pow(square, (_P + 3) // 8, _P)
    if (x * x - square) % _P:
        x = x * _ROOT_OF_MINUS_1 % _P
    if (x * x - square) % _P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = _P - x
    return (x, y, 1, x * y % _P)


_BASE_Y = 4 * pow(5, -1, _P) % _P
_BASE = _decode(_BASE_Y.to_bytes(32, "little"))


def is_signature(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the Ed25519 signature is one of the message by the key."""
    if len(public_key) != _KEY_SIZE or len(signature) != _SIGNATURE_SIZE or _BASE is None:
        return False
    key = _decode(public_key)
    factor = int.from_bytes(signature[32:], "little")
    if key is None or factor >= _ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % _ORDER
    minus = (_P - key[0], key[1], key[2], _P - key[3])
    return _encode(_add(_multiply(factor, _BASE), _multiply(challenge, minus))) == signature[:32]


# Keys, notes and checkpoints: C2SP signed-note and tlog-checkpoint


@dataclass(frozen=True, slots=True)
class Key:
    """A ledger's public key under its name."""

    name: str
    public: bytes

    @property
    def id(self) -> bytes:
        """The four bytes that tell the keys of one name apart."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(_ED25519 + self.public).decode()}"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """That the ledger of this origin had so many entries, and what its root was."""

    origin: str
    size: int
    root: bytes


class Posted(NamedTuple):
    """One note of a file of notes, with the line of remarks before it."""

    remark: str
    note: str


def is_key_name(name: str) -> bool:
    """Whether a key may have this name."""
    return bool(name) and name.isprintable() and not any(letter.isspace() or letter == "+" for letter in name)


def read_key(text: str) -> Key:
    """The key of `name+id+base64`. Raises MalformedError."""
    name, _, rest = text.strip().partition("+")
    id, _, encoded = rest.partition("+")
    found = _read_base64(encoded)
    if not is_key_name(name) or not _KEY_ID.fullmatch(id) or found is None:
        raise MalformedError("this is no key: a key is one line of the form `name+id+base64`")
    if found[:1] != _ED25519 or len(found) != 1 + _KEY_SIZE:
        raise MalformedError("this is no key for Ed25519 signatures")
    key = Key(name, found[1:])
    if key.id.hex() != id:
        raise MalformedError("the key's parts do not belong together; was it copied whole?")
    return key


def read_checkpoint(note: str) -> Checkpoint:
    """What the note says of the ledger, whoever signed it. Raises MalformedError."""
    return _read_checkpoint(_split_note(note)[0])


def open_note(note: str, key: Key, what: str = "checkpoint") -> str:
    """The note's text, on the key's signature; others say nothing. Raises MalformedError and MismatchError."""
    text, signatures = _split_note(note, what)
    own = [signature for name, id, signature in signatures if (name, id) == (key.name, key.id)]
    if not own:
        raise MismatchError(f"the {what} is not signed by the key `{key}`")
    if not all(is_signature(key.public, text.encode(), signature) for signature in own):
        raise MismatchError(f"the {what}'s signature is not one by the key `{key}`")
    return text


def open_checkpoint(note: str, key: Key) -> Checkpoint:
    """What the note says of the ledger, on the key's signature. Raises MalformedError and MismatchError."""
    checkpoint = _read_checkpoint(open_note(note, key))
    if checkpoint.origin != key.name:
        raise MismatchError(f"the checkpoint is of the ledger `{checkpoint.origin}`, and the key of `{key.name}`")
    return checkpoint


def manifest_text(manifest: bytes) -> str:
    """What the note of a pack's manifest says."""
    return f"{PACK}\nSHA-256 of {MANIFEST}: {hashlib.sha256(manifest).hexdigest()}\n"


def split_notes(text: str) -> tuple[Posted, ...]:
    """The notes of a file, in its order, each with the line before it that begins with `#`. Raises MalformedError."""
    found: list[Posted] = []
    remark, lines = "", list[str]()
    rows = text.split("\n")
    for number, line in enumerate(rows):
        if line.startswith("#"):
            remark, lines = line[1:].strip(), []  # what was cut off before it is no note
            continue
        if not lines and not line:
            continue
        lines.append(line)
        following = rows[number + 1] if number + 1 < len(rows) else ""
        if line.startswith(_SIGNATURE) and not following.startswith(_SIGNATURE):
            found.append(Posted(remark, "\n".join((*lines, ""))))
            remark, lines = "", []
    if lines or not found:
        why = "its lines end without a signature" if lines else "there is none in it"
        raise MalformedError(f"this is no checkpoint: {why}")
    return tuple(found)


def _split_note(note: str, what: str = "checkpoint") -> tuple[str, list[tuple[str, bytes, bytes]]]:
    if any(ord(letter) < ord(" ") and letter != "\n" for letter in note) or not _is_utf8(note):
        raise MalformedError(f"the {what} has letters in it that no signed note may have")
    text, blank, rest = note.rpartition("\n\n")
    lines = rest.split("\n")
    if not blank or lines[-1] or not lines[0] or len(lines) > _MOST_SIGNATURES:
        raise MalformedError(f"the {what} is not a signed note: text, an empty line, and lines of signatures")
    signatures: list[tuple[str, bytes, bytes]] = []
    for line in lines[:-1]:
        name, _, encoded = line.removeprefix(_SIGNATURE).partition(" ")
        found = _read_base64(encoded)
        if not line.startswith(_SIGNATURE) or not is_key_name(name) or found is None or len(found) <= len("0123"):
            raise MalformedError(f"the {what} has a line of signature that cannot be read")
        signatures.append((name, found[:4], found[4:]))
    return text + "\n", signatures


def _read_checkpoint(text: str) -> Checkpoint:
    lines = text.split("\n")[:-1]
    if len(lines) < len(("origin", "size", "root")) or not all(lines) or not _SIZE.fullmatch(lines[1]):
        raise MalformedError("the checkpoint does not say origin, size and root, each on a line")
    root = _read_base64(lines[2])
    if root is None or len(root) != HASH_SIZE:
        raise MalformedError("the checkpoint's root is not 32 bytes in base64")
    return Checkpoint(lines[0], int(lines[1]), root)


def _read_base64(text: str) -> bytes | None:
    """The bytes; None where this is not the one way to write them."""
    try:
        found = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeError, binascii.Error, ValueError):
        return None
    return found if base64.b64encode(found).decode() == text else None


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeError:
        return False
    return True


# Receipts


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifiedEntry:
    """One entry that a checkpoint's ledger holds."""

    shown: Mapping[str, Json]
    """The fields whose values are shown, by name."""
    hidden: tuple[str, ...]
    """The names of those that are not."""
    leaf: bytes
    checkpoint: Checkpoint

    @property
    def sequence(self) -> int:
        """The entry's place in the ledger, from 1."""
        found = self.shown["sequence"]
        assert isinstance(found, int)  # noqa: S101 - or it would not have been read
        return found


def verify_receipt(text: str, key: Key, opened: Mapping[str, Checkpoint] | None = None) -> VerifiedEntry:
    """The entry that the receipt shows, once all of it holds. Raises MalformedError and MismatchError.

    Of signed notes that were `opened` before with the same key the signature is not verified again.
    """
    receipt = _read_object(text, RECEIPT, ("format", "shown", "hidden", "path", "checkpoint", "key"))
    shown, digests = _read_fields(receipt["shown"], receipt["hidden"])
    note = _read_text(receipt["checkpoint"], "checkpoint")
    checkpoint = (opened or {}).get(note) or open_checkpoint(note, key)
    leaf = entry_leaf(digests)
    sequence = shown["sequence"]
    assert isinstance(sequence, int)  # noqa: S101 - `_read_fields` refuses any other
    verify_inclusion(sequence - 1, checkpoint.size, leaf, _read_path(receipt["path"]), checkpoint.root)
    hidden = tuple(sorted(receipt["hidden"])) if isinstance(receipt["hidden"], dict) else ()
    return VerifiedEntry(shown=shown, hidden=hidden, leaf=leaf, checkpoint=checkpoint)


def verify_extension(text: str, key: Key) -> tuple[Checkpoint, Checkpoint]:
    """The older and the newer checkpoint of a proof that the newer ledger begins with the older one, once it holds.

    Raises MalformedError and MismatchError.
    """
    proof = _read_object(text, CONSISTENCY, ("format", "old", "new", "path", "key"))
    old, new = (open_checkpoint(_read_text(proof[name], name), key) for name in ("old", "new"))
    verify_consistency(old.size, new.size, old.root, new.root, _read_path(proof["path"]))
    return old, new


def compare_posted(checkpoint: Checkpoint, posted: Sequence[Checkpoint]) -> None:
    """Returns where one of the posted checkpoints is this one, and none says otherwise. Raises MismatchError."""
    same_size = [each for each in posted if each.size == checkpoint.size]
    if any(each.root != checkpoint.root for each in same_size):
        raise MismatchError(f"the posted checkpoint of {checkpoint.size} entries has another root: one was changed")
    if not same_size:
        sizes = ", ".join(str(each.size) for each in posted[-5:])
        raise MismatchError(
            f"no posted checkpoint is of {checkpoint.size} entries, so there is nothing to compare with; "
            f"ask for a receipt that is made for one that was posted, such as of {sizes} entries"
        )


def read_format(text: str) -> str:
    """What kind of proof the text says it is. Raises MalformedError."""
    found = _parse(text)
    told = found.get("format") if isinstance(found, dict) else None
    if told not in (RECEIPT, CONSISTENCY):
        raise MalformedError(f"this is neither a receipt (`{RECEIPT}`) nor a proof of extension (`{CONSISTENCY}`)")
    return str(told)


def _parse(text: str) -> Json:
    def refuse(_: str) -> NoReturn:
        raise MalformedError("the file holds a number that JSON does not have")

    def take_once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        found = dict(pairs)
        if len(found) != len(pairs):
            raise MalformedError("the file says something twice under one name")
        return found

    try:
        found: Json = json.loads(text, object_pairs_hook=take_once, parse_constant=refuse)
    except (ValueError, RecursionError):
        raise MalformedError("the file is not JSON") from None
    return found


def _read_object(text: str, format: str, names: tuple[str, ...]) -> dict[str, Json]:  # noqa: A002
    found = _parse(text)
    if not isinstance(found, dict) or found.get("format") != format:
        raise MalformedError(f"this is not a `{format}`")
    if set(found) != set(names):
        wrong = sorted(set(found) ^ set(names))
        raise MalformedError(f"a `{format}` has {', '.join(names)} and nothing else; see {_shown(wrong[0])}")
    return found


def _read_fields(shown: Json, hidden: Json) -> tuple[dict[str, Json], dict[bytes, bytes]]:
    """The values shown, and the digests of all fields, by name."""
    if not isinstance(shown, dict) or not isinstance(hidden, dict):
        raise MalformedError("`shown` and `hidden` must say fields by name")
    if len(shown) + len(hidden) > _MOST_FIELDS or set(shown) & set(hidden):
        raise MalformedError("a field is said twice, or there are too many")
    values: dict[str, Json] = {}
    digests = {name_bytes(name): _read_hash(digest, "digest") for name, digest in hidden.items()}
    for name, opening in shown.items():
        if not isinstance(opening, dict) or set(opening) != {"value", "salt"}:
            raise MalformedError(f"the field {_shown(name)} must have a value and a salt")
        values[name] = opening["value"]
        try:
            digest = field_digest(name_bytes(name), opening["value"], _read_hash(opening["salt"], "salt"))
        except (ValueError, RecursionError):
            raise MalformedError(f"the field {_shown(name)} has a value that cannot be hashed") from None
        digests[name_bytes(name)] = digest
    _check_names(values, set(hidden))
    return values, digests


def _check_names(shown: Mapping[str, Json], hidden: set[str]) -> None:
    names = {*shown, *hidden}
    missing = [name for name in (*HEADER, BODY) if name not in names]
    if missing:
        raise MalformedError(f"the entry's field `{missing[0]}` is neither shown nor named as hidden")
    unknown = sorted(name for name in names - {*HEADER, BODY} if not name.startswith(BODY_PREFIX))
    if unknown:
        raise MalformedError(f"no entry has a field {_shown(unknown[0])}")
    sequence = shown.get("sequence")
    if isinstance(sequence, bool) or not isinstance(sequence, int) or sequence < 1:
        raise MalformedError("the entry's place in the ledger must be shown, as a number from 1")
    for name in HEADER[1:]:
        if name in shown and not (isinstance(shown[name], str) or (shown[name] is None and name in _MAY_BE_NULL)):
            raise MalformedError(f"the entry's field `{name}` must be text")
    if not isinstance(shown.get(BODY, ""), str):
        raise MalformedError("the entry's body must be text")
    if BODY in shown and any(name.startswith(BODY_PREFIX) for name in names):
        raise MalformedError("the entry's body is shown twice, as a whole and by its parts")


_MAY_BE_NULL = ("platform", "delivery")


def _read_text(value: Json, name: str) -> str:
    if not isinstance(value, str):
        raise MalformedError(f"`{name}` must be text")
    return value


def _read_path(value: Json) -> list[bytes]:
    if not isinstance(value, list) or len(value) > _LONGEST_PATH:
        raise MalformedError("`path` must be a short list of hashes")
    return [_read_hash(each, "path") for each in value]


def _read_hash(value: Json, name: str) -> bytes:
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise MalformedError(f"a {name} must be 64 hexadecimal digits in small letters")
    return bytes.fromhex(value)


# The command line


def read_file(path: Path) -> str:
    """The file's text. Raises MalformedError."""
    try:
        with path.open("rb") as stream:
            found = stream.read(MOST_BYTES + 1)
        if len(found) > MOST_BYTES:
            raise TooLargeError(path)
        return found.decode()
    except UnicodeError:
        raise MalformedError(f"`{path}` is not text in UTF-8") from None
    except (OSError, ValueError) as error:
        raise MalformedError(f"`{path}` cannot be read: {getattr(error, 'strerror', None) or error}") from None


def read_notes(path: Path) -> tuple[Posted, ...]:
    """The notes of the file (`split_notes`). Raises MalformedError."""
    text = read_file(path)
    try:
        return split_notes(text)
    except MalformedError as error:
        raise MalformedError(f"{error} (`{path}`)") from None


def verify_file(text: str, key: Key, posted: Sequence[Checkpoint] = ()) -> tuple[str, ...]:
    """What was verified, line by line. Raises MalformedError and MismatchError."""
    signed = f"signed with the key {key}"
    if read_format(text) == CONSISTENCY:
        old, new = verify_extension(text, key)
        if posted:
            compare_posted(old, posted)
        return (
            f"verified: the ledger of {new.size} entries begins with the {old.size} entries of the older checkpoint",
            f"both checkpoints are {signed}",
            *(("the older checkpoint is one of those posted",) if posted else ()),
        )
    entry = verify_receipt(text, key)
    if posted:
        compare_posted(entry.checkpoint, posted)
    return (
        f"verified: entry {entry.sequence} of a ledger of {entry.checkpoint.size} entries",
        *(f"  {name}: {_shown(value)}" for name, value in entry.shown.items() if name != "sequence"),
        *((f"  not shown: {', '.join(map(_plain, entry.hidden))}",) if entry.hidden else ()),
        f"its checkpoint is {signed}",
        *(("its checkpoint is one of those posted",) if posted else ()),
    )


def is_pack(path: Path) -> bool:
    """Whether the file is an audit pack; False also for what cannot be read."""
    try:
        return zipfile.is_zipfile(path)
    except ValueError:
        return False


def verify_pack(path: Path, key: Key, posted: Sequence[Checkpoint] = ()) -> tuple[str, ...]:
    """What was verified of an audit pack, line by line. Raises MalformedError and MismatchError.

    1. It is the one ZIP that can be made of its files (`write_zip`).
    2. The key signed its manifest.
    3. It has the files that its manifest names and no others, and each has the SHA-256 named.
    4. Every receipt in it holds, is in the file of its entry's id, and is made for the pack's one checkpoint.
    5. Its list has the disclosures that its receipts prove and no others.
    """
    files = _read_pack(path)
    if MANIFEST not in files:
        raise MalformedError(f"`{path}` is no audit pack of ours: it has no `{MANIFEST}`")
    manifest, note = files.pop(MANIFEST), files.pop(MANIFEST_NOTE, b"")
    if not note:
        raise MismatchError(f"the pack has no `{MANIFEST_NOTE}`: nobody signed it")
    if open_note(_decoded(note), key, "manifest's note") != manifest_text(manifest):
        raise MismatchError(f"`{MANIFEST}` is not the one that was signed")
    _compare_files(files, manifest)
    signed = _decoded(files.get(PACK_CHECKPOINT, b""))
    checkpoint = open_checkpoint(signed, key)
    if posted:
        compare_posted(checkpoint, posted)
    entries = _verify_receipts(files, {signed: checkpoint}, key)
    _compare_list(_decoded(files.get(PACK_LIST, b"")), entries)
    return (
        f"verified: {len(files)} files, as the manifest names them",
        f"verified: {len(entries)} entries of a ledger of {checkpoint.size} entries",
        f"its manifest and its checkpoint are signed with the key {key}",
        *(("its checkpoint is one of those posted",) if posted else ()),
    )


def _compare_files(files: Mapping[str, bytes], manifest: bytes) -> None:
    sums = _read_object(_decoded(manifest), PACK, ("format", "files"))["files"]
    if not isinstance(sums, dict):
        raise MalformedError("the manifest names no files")
    if sums.keys() != files.keys():
        raise MismatchError(f"`{min(sums.keys() ^ files.keys())}` is not both in the pack and in its manifest")
    for name, content in files.items():
        if sums[name] != hashlib.sha256(content).hexdigest():
            raise MismatchError(f"`{name}` is not the file that the manifest names")


def _verify_receipts(files: Mapping[str, bytes], opened: Mapping[str, Checkpoint], key: Key) -> list[VerifiedEntry]:
    entries: list[VerifiedEntry] = []
    for name in files:
        if not name.startswith(f"{PACK_RECEIPTS}/"):
            continue
        try:
            entry = verify_receipt(_decoded(files[name]), key, opened)
        except VerifyingError as error:
            raise type(error)(f"`{name}`: {error}") from None
        if entry.checkpoint not in opened.values():
            raise MismatchError(f"`{name}` is made for another checkpoint")
        if name != receipt_path(str(entry.shown.get("id"))):
            raise MismatchError(f"`{name}` is the receipt of another entry")
        entries.append(entry)
    return entries


def receipt_path(entry_id: str) -> str:
    """Where a pack has the receipt of the entry."""
    return f"{PACK_RECEIPTS}/{entry_id.replace(':', '-')}.json"


def _compare_list(text: str, entries: Iterable[VerifiedEntry]) -> None:
    proved = [str(entry.shown["id"]) for entry in entries if entry.shown.get("kind") == DISCLOSURE]
    listed = [f"{DISCLOSURE}:{id}" for id in _first_cells(text)[1:]]
    if sorted(listed) != sorted(proved):
        raise MismatchError(f"`{PACK_LIST}` does not list the disclosures that the receipts prove")


def _first_cells(text: str) -> list[str]:
    """The first cell of each row of a CSV whose first cells need no quotes."""
    found: list[str] = []
    is_quoted = False
    for line in text.split("\r\n"):
        if line and not is_quoted:
            found.append(line.partition(",")[0])
        is_quoted ^= line.count('"') % 2 == 1
    return found


# ZIP


BROKEN_ZIP = (
    KeyError,
    OSError,
    OverflowError,
    ValueError,
    EOFError,
    RuntimeError,
    struct.error,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)
"""What reading a damaged ZIP may raise."""
_NAME_IS_UTF_8 = 0x800
_JANUARY_1980 = 1 << 5 | 1
_MADE_ON_UNIX = 3 << 8
_PLAIN_FILE = 0o100644 << 16
_VERSION, _VERSION_64 = 20, 45
_MOST_COUNTED = 0xFFFF


def list_members(archive: zipfile.ZipFile, ways: Collection[int]) -> dict[str, zipfile.ZipInfo]:
    """The files of the ZIP by name. Raises MalformedError for one that is there twice or packed in none of the ways."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if info.filename in found:
            raise MalformedError(f"`{info.filename}` is in it twice")
        if info.compress_type not in ways:
            raise MalformedError(f"`{info.filename}` is packed in another way than ours")
        found[info.filename] = info
    return found


def write_zip(files: Mapping[str, bytes]) -> Iterator[bytes]:
    """The one ZIP of these files, piece by piece: the same on every machine."""
    listed: list[bytes] = []
    place = 0
    for path in sorted(files):
        name, content = path.encode(), files[path]
        how = 0 if path.isascii() else _NAME_IS_UTF_8
        size, check = len(content), zlib.crc32(content)
        facts = struct.pack("<5H3L2H", _VERSION, how, 0, 0, _JANUARY_1980, check, size, size, len(name), 0)
        listed.append(
            struct.pack("<4sH", b"PK\x01\x02", _VERSION | _MADE_ON_UNIX)
            + facts
            + struct.pack("<3H2L", 0, 0, 0, _PLAIN_FILE, place)
            + name
        )
        header = b"PK\x03\x04" + facts + name
        yield header
        yield content
        place += len(header) + size
    yield from listed
    yield _end_of_zip(len(listed), sum(map(len, listed)), place)


def _end_of_zip(count: int, size: int, place: int) -> bytes:
    more = b""
    if count > _MOST_COUNTED:
        more = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, _VERSION_64, _VERSION_64, 0, 0, count, count, size, place)
        more += struct.pack("<4sLQL", b"PK\x06\x07", 0, place + size, 1)
    count = min(count, _MOST_COUNTED)
    return more + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, size, place, 0)


def _read_pack(path: Path) -> dict[str, bytes]:
    """The files of the pack by path. Raises MalformedError where it is not the one ZIP of these files."""
    try:
        with path.open("rb") as stream:
            found = stream.read(MOST_BYTES_OF_A_PACK + 1)
        if len(found) > MOST_BYTES_OF_A_PACK:
            raise TooLargeError(path)
        with zipfile.ZipFile(io.BytesIO(found)) as pack:
            files = _read_members(pack)
        is_plain = _is_made_of(found, write_zip(files)) and all(map(_is_inside, files))
    except BROKEN_ZIP as error:
        raise MalformedError(f"`{path}` cannot be read: {error}") from None
    if not is_plain:
        raise MalformedError(f"`{path}` is not packed as ours are, so that programs may read different things from it")
    return files


def check_sizes(sizes: Iterable[tuple[str, int]]) -> None:
    """Returns where a pack may have files of these sizes, by path. Raises TooLargeError."""
    room = MOST_BYTES_OF_A_PACK
    for path, size in sizes:
        room -= size
        if size > MOST_BYTES or room < 0:
            raise TooLargeError(path)


def _read_members(pack: zipfile.ZipFile) -> dict[str, bytes]:
    check_sizes((info.filename, info.file_size) for info in pack.infolist())
    members = list_members(pack, (zipfile.ZIP_STORED,))
    return {name: pack.read(info) for name, info in members.items()}


def _is_made_of(whole: bytes, pieces: Iterable[bytes]) -> bool:
    place = 0
    for piece in pieces:
        if not whole.startswith(piece, place):
            return False
        place += len(piece)
    return place == len(whole)


def _is_inside(path: str) -> bool:
    """Whether unpacking it cannot lead out of the folder that it is unpacked into."""
    return "\\" not in path and ":" not in path and not {"", ".", ".."} & set(path.split("/"))


def _decoded(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeError:
        raise MalformedError("a file of the pack is not text in UTF-8") from None


def main(argv: Sequence[str] | None = None) -> int:
    """Verifies a file for somebody who has nothing else of ours, and says what was found; the exit code."""
    parser = argparse.ArgumentParser(description="Verify a receipt of a Mayshare ledger, or an audit pack.")
    parser.add_argument("receipt", type=Path, metavar="RECEIPT")
    parser.add_argument("--key", required=True, help="the ledger's public key, from somebody you trust")
    parser.add_argument("--checkpoint", type=Path, metavar="FILE", help="checkpoints that were posted")
    given = parser.parse_args(argv)
    try:
        key = read_key(given.key)
        posted = () if given.checkpoint is None else read_notes(given.checkpoint)
        checkpoints = [open_checkpoint(each.note, key) for each in posted]
        if is_pack(given.receipt):
            lines = verify_pack(given.receipt, key, checkpoints)
        else:
            lines = verify_file(read_file(given.receipt), key, checkpoints)
    except MalformedError as error:
        _print(f"cannot be verified: {error}")
        return 2
    except MismatchError as error:
        _print(f"NOT verified: {error}")
        return 1
    for line in lines:
        _print(line)
    return 0


def _shown(value: Json) -> str:
    return _plain(json.dumps(value, ensure_ascii=False))


def _plain(text: str) -> str:
    """The text without anything that could move a cursor or turn a line around."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)


def _print(text: str) -> None:
    plain = _plain(text)
    try:
        print(plain)  # noqa: T201 - this is a program too
    except UnicodeError:
        print(ascii(plain)[1:-1])  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main())
