"""Signed notes and keys as they are written: C2SP `tlog-checkpoint`, and the note of a pack; signed with Ed25519."""

import base64
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.proofs.verifying import (
    Checkpoint,
    Key,
    MalformedError,
    MismatchError,
    VerifyingError,
    is_key_name,
    manifest_text,
    open_checkpoint,
)

_PRIVATE = "PRIVATE+KEY+"
_ED25519 = b"\x01"
_SEED_SIZE = 32


@dataclass(frozen=True, slots=True)
class Signer:
    """A ledger's key that can sign: its public half, and what signs with the other."""

    key: Key
    sign: Callable[[bytes], bytes]


def name_for(public_key: bytes) -> str:
    """The name of a ledger's key, and the origin of its checkpoints, where nobody chose one."""
    return f"mayshare/{hashlib.sha256(public_key).hexdigest()[:16]}"


def write_checkpoint(size: int, root: bytes, signer: Signer) -> str:
    """The signed note that the ledger has this size and root. Its origin is the name of the key."""
    return _signed(f"{signer.key.name}\n{size}\n{base64.b64encode(root).decode()}\n", signer)


def write_manifest_note(manifest: bytes, signer: Signer) -> str:
    """The signed note that a pack has this manifest, which no one can take for a checkpoint."""
    return _signed(manifest_text(manifest), signer)


def open_by_any(note: str, keys: Sequence[Key]) -> Checkpoint:
    """What the note says, on the signature of any of the keys. Raises MalformedError and MismatchError."""
    if not keys:
        raise MismatchError("there is no key to verify the checkpoint with")
    signed = (key for key in keys if is_signed(note, key))
    return open_checkpoint(note, next(signed, keys[0]))


def _signed(text: str, signer: Signer) -> str:
    signature = base64.b64encode(signer.key.id + signer.sign(text.encode())).decode()
    return f"{text}\n\u2014 {signer.key.name} {signature}\n"


def is_signed(note: str, key: Key) -> bool:
    """Whether this is a checkpoint that the key signed."""
    try:
        open_checkpoint(note, key)
    except VerifyingError:
        return False
    return True


def write_private_key(name: str, public_key: bytes, seed: bytes) -> str:
    """The key as a line to be kept secret, in the form of Go's signed notes."""
    key = Key(name, public_key)
    return f"{_PRIVATE}{name}+{key.id.hex()}+{base64.b64encode(_ED25519 + seed).decode()}\n"


def read_private_key(text: str) -> tuple[str, bytes]:
    """Name and seed of such a line. Raises MalformedError."""
    line = text.strip()
    name, _, rest = line.removeprefix(_PRIVATE).partition("+")
    _, _, encoded = rest.partition("+")
    try:
        found = base64.b64decode(encoded.encode("ascii"), validate=True)
    except ValueError:
        found = b""
    if not line.startswith(_PRIVATE) or not is_key_name(name) or found[:1] != _ED25519:
        raise MalformedError("this is no private key of a ledger")
    if len(found) != 1 + _SEED_SIZE:
        raise MalformedError("this private key is not whole")
    return name, found[1:]
