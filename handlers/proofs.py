"""Proving the ledger: verifying the whole of it, making checkpoints and receipts.

These are the operator's: whoever has the database sees every entry, whoever else may know of it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from knowledge.proofs.checkpoints import Signer, is_signed, open_by_any, write_checkpoint
from knowledge.proofs.entries import Contents, EntryError, open_entry
from knowledge.proofs.receipts import write_extension, write_receipt
from knowledge.proofs.verifying import (
    Checkpoint,
    Key,
    MismatchError,
    Posted,
    VerifyingError,
    open_checkpoint,
    verify_extension,
    verify_receipt,
)
from storage.auditing import Audit, Claim, audit
from storage.checkpoints import StoredCheckpoint, newest_checkpoint, store_checkpoint
from storage.engine import reading, take_turn, transaction
from storage.errors import StorageError
from storage.ledger import Entry, find_called, find_entry, find_numbered, head_position
from storage.proofs import consistency_path, inclusion_path, root_at


class ProofsError(Exception):
    """What keeps a proof from being made."""


class UnknownEntryError(ProofsError):
    """There is no entry of this `id`."""

    def __init__(self, entry_id: str) -> None:
        super().__init__(
            f"there is no entry `{entry_id}`; entries are named as `A-1042`, `D-7K3QM9XA`, `ap-7` or by their number"
        )
        self.id = entry_id


class OtherKeyError(ProofsError):
    """The checkpoints so far are signed with a key that is not the one at hand, `key`."""

    def __init__(self, key: Key) -> None:
        super().__init__(
            f"the last checkpoint was not signed with this machine's key `{key}`; every machine that makes checkpoints "
            "of one database must have the same key file (MAYSHARE_LEDGER_KEY), or begin anew with `--new-key`"
        )
        self.key = key


class BrokenLedgerError(ProofsError):
    """The ledger no longer holds what it held."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}; nothing was signed: `mayshare ledger verify` says where the ledger was changed")


def verify_ledger(engine: Engine, *, keys: Sequence[Key], posted: Sequence[Posted] = ()) -> Audit:
    """What is found when the whole ledger is read; it must agree with its own checkpoints and with those posted.

    Signatures are verified with the keys, any of which may have been used; without any they are not looked at.
    Raises VerifyingError for a posted checkpoint that no key has signed.
    """
    claims = [Claim(name=_name(each), checkpoint=open_by_any(each.note, keys)) for each in posted]
    with reading(engine) as session:
        return audit(session, keys=keys, posted=claims)


def make_checkpoint(engine: Engine, signer: Signer, *, at: datetime, is_new_key: bool = False) -> StoredCheckpoint:
    """A new checkpoint of the whole ledger. Raises OtherKeyError and BrokenLedgerError."""
    with transaction(engine) as session:
        take_turn(session)
        return _make(session, signer, at, is_new_key=is_new_key)


def get_checkpoint(engine: Engine, signer: Signer, *, at: datetime) -> StoredCheckpoint:
    """A checkpoint of the whole ledger: the last one made where it still is one, signed with this key; else a new one.

    Raises OtherKeyError and BrokenLedgerError.
    """
    with reading(engine) as session:
        newest = newest_checkpoint(session)
        is_of_all = newest is not None and _is_of_all(session, newest)
    if newest is not None and is_of_all and is_signed(newest.note, signer.key):
        return newest
    return make_checkpoint(engine, signer, at=at)


def make_due_checkpoint(engine: Engine, signer: Signer, *, at: datetime, every: timedelta) -> StoredCheckpoint | None:
    """A new checkpoint where the last one is so old; None where it is not: of several programs one makes it.

    Raises OtherKeyError and BrokenLedgerError.
    """
    with transaction(engine) as session:
        take_turn(session)
        newest = newest_checkpoint(session)
        if newest is not None and newest.made_at > at - every:
            return None
        return _make(session, signer, at, is_new_key=False)


def find_newest(engine: Engine) -> StoredCheckpoint | None:
    """The last checkpoint made."""
    with reading(engine) as session:
        return newest_checkpoint(session)


def make_receipt(
    engine: Engine,
    entry_id: str,
    signer: Signer,
    *,
    at: datetime,
    without: Collection[str] = (),
    posted: Sequence[Posted] = (),
) -> str:
    """The receipt of one entry without the fields named, made for the newest posted checkpoint that has the entry.

    Where none is given, it is made for the newest one stored, or for a new one. Raises UnknownEntryError,
    WithholdingError, MismatchError, OtherKeyError and BrokenLedgerError.
    """
    with reading(engine) as session:
        entry = _find(session, entry_id)
        note = _covering(posted, entry.sequence, signer.key) if posted else _stored(session, entry.sequence, signer.key)
    if note is None:
        note = make_checkpoint(engine, signer, at=at).note
    return make_receipts(engine, ((entry, without),), signer, note)[0]


def make_receipts(
    engine: Engine, asked: Iterable[tuple[Entry, Collection[str]]], signer: Signer, note: str
) -> tuple[str, ...]:
    """The receipt of each entry without the fields named with it, all made for the one checkpoint that has them.

    Raises WithholdingError, MismatchError where the key has not signed the note, and BrokenLedgerError.
    """
    checkpoint = open_checkpoint(note, signer.key)
    with reading(engine) as session:
        return tuple(_receipt(session, each, note, checkpoint, signer.key) for each in asked)


def make_extension(engine: Engine, old: str, signer: Signer, *, at: datetime) -> str:
    """The proof that the ledger as it is now begins with all that the older checkpoint has.

    Raises MismatchError where the key has not signed that one, OtherKeyError and BrokenLedgerError.
    """
    earlier = open_checkpoint(old, signer.key)
    newest = get_checkpoint(engine, signer, at=at)
    try:
        with reading(engine) as session:
            path = consistency_path(session, earlier.size, newest.size)
        proof = write_extension(old, newest.note, path, signer.key)
        verify_extension(proof, signer.key)
    except (VerifyingError, StorageError) as error:
        raise BrokenLedgerError(
            f"the ledger does not begin with the {earlier.size} entries of that one: {error}"
        ) from None
    return proof


def _is_of_all(session: Session, stored: StoredCheckpoint) -> bool:
    size = head_position(session)
    return stored.size == size and stored.root == root_at(session, size).hex()


def _receipt(
    session: Session, asked: tuple[Entry, Collection[str]], note: str, checkpoint: Checkpoint, key: Key
) -> str:
    entry, without = asked
    path = inclusion_path(session, entry.sequence, checkpoint.size)
    try:
        receipt = write_receipt(open_entry(_contents(entry)), without, path, note, key)
        verify_receipt(receipt, key, {note: checkpoint})
    except (EntryError, VerifyingError) as error:
        raise BrokenLedgerError(f"the ledger no longer holds `{entry.id}` as it did: {error}") from None
    return receipt


def _name(posted: Posted) -> str:
    return f"the posted checkpoint {posted.remark}".rstrip()


def _make(session: Session, signer: Signer, at: datetime, *, is_new_key: bool) -> StoredCheckpoint:
    newest = newest_checkpoint(session)
    size = head_position(session)
    if newest is not None:
        if not is_new_key and not is_signed(newest.note, signer.key):
            raise OtherKeyError(signer.key)
        # A log must not sign what contradicts that which it signed before.
        if newest.size > size or root_at(session, newest.size).hex() != newest.root:
            raise BrokenLedgerError(f"the ledger is not the one whose checkpoint was made on {newest.made_at:%Y-%m-%d}")
    root = root_at(session, size)
    return store_checkpoint(session, size=size, root=root, note=write_checkpoint(size, root, signer), made_at=at)


def _covering(posted: Sequence[Posted], position: int, key: Key) -> str:
    """The newest of the notes that has the entry. Raises MismatchError."""
    sizes = {each.note: open_checkpoint(each.note, key).size for each in posted}
    note = max(sizes, key=lambda each: sizes[each])
    if sizes[note] < position:
        raise MismatchError(f"no posted checkpoint has entry {position} yet: the newest has {sizes[note]} entries")
    return note


def _stored(session: Session, position: int, key: Key) -> str | None:
    newest = newest_checkpoint(session)
    return newest.note if newest is not None and newest.size >= position and is_signed(newest.note, key) else None


def _find(session: Session, entry_id: str) -> Entry:
    found = find_entry(session, entry_id) or find_called(session, entry_id)
    if found is None and entry_id.isascii() and entry_id.isdigit():
        found = find_numbered(session, int(entry_id[:18]))
    if found is None:
        raise UnknownEntryError(entry_id)
    return found


def _contents(entry: Entry) -> Contents:
    return Contents(**{each.name: getattr(entry, each.name) for each in fields(Contents)})
