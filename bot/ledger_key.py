"""The key that signs the ledger's checkpoints: in a file of its own, never in the database.

Only what makes checkpoints and receipts needs it; asking never does. Where several machines make checkpoints of one
database, all of them must have the same file: make it once and give it to each through MAYSHARE_LEDGER_KEY. Keep a
copy: without it nobody can go on with the same key.
"""

import os
import secrets
import stat
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from handlers.proofs import ProofsError
from knowledge.proofs.checkpoints import Signer, name_for, read_private_key, write_private_key
from knowledge.proofs.verifying import Key, MalformedError, read_key

_SEED_BYTES = 32
_OTHERS = 0o077
_MOST_BYTES = 10_000


class LedgerKeyError(ProofsError):
    """A key file that cannot be used."""


def get_signer(path: Path, *, may_make: bool) -> Signer:
    """The key of the file, which is made first where there is none and it may be. Raises LedgerKeyError."""
    found = find_signer(path)
    if found is None and may_make:
        _make(path)
        found = find_signer(path)
    if found is None:
        raise LedgerKeyError(
            f"there is no key file `{path}`; every machine that makes checkpoints of one database needs the same one"
        )
    return found


def find_signer(path: Path) -> Signer | None:
    """The key of the file; None where there is no such file. Raises LedgerKeyError."""
    try:
        with path.open("rb") as stream:
            if stat.S_IMODE(os.fstat(stream.fileno()).st_mode) & _OTHERS:
                raise LedgerKeyError(
                    f"others may open the key file `{path}`, and who reads it can sign in your name; "
                    "close it to them (chmod 600), or put a new key in its place"
                )
            name, seed = read_private_key(stream.read(_MOST_BYTES).decode())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise LedgerKeyError(f"the key file `{path}` cannot be read: {error.strerror}") from None
    except (MalformedError, UnicodeError):
        raise LedgerKeyError(f"the key file `{path}` holds no private key of a ledger") from None
    private = Ed25519PrivateKey.from_private_bytes(seed)
    return Signer(Key(name, private.public_key().public_bytes_raw()), private.sign)


def find_keys(path: Path, given: Collection[str]) -> tuple[Key, ...]:
    """The public keys given; else the file's own, or none where there is no such file.

    Raises LedgerKeyError, and VerifyingError for what is no key.
    """
    if given:
        return tuple(map(read_key, given))
    own = find_signer(path)
    return () if own is None else (own.key,)


def _make(path: Path) -> None:
    """Makes the file with a new key; of several programs that do so at once, one does, and all have its key."""
    seed = secrets.token_bytes(_SEED_BYTES)
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
            stream.write(write_private_key(name_for(public), public, seed))
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
    except OSError as error:
        raise LedgerKeyError(f"the key file `{path}` cannot be made: {error.strerror}") from None
    finally:
        draft.unlink(missing_ok=True)
