"""Reads the whole ledger in order and finds the first entry that does not hold.

What is looked at is the database as somebody may have changed it with other programs: triggers, keys and types are not
relied on. An entry's instant is not compared with that of the entry before, because clocks differ; one that was dated
back after it was written no longer hashes to its leaf. Whoever rewrites an entry and everything after it leaves a whole
ledger behind, which only a checkpoint kept elsewhere shows to be another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from knowledge.proofs.checkpoints import open_by_any
from knowledge.proofs.entries import NO_LEAF, Contents, EntryError, read_leaf
from knowledge.proofs.merkle import positions_before, root_of, subtree
from knowledge.proofs.verifying import Checkpoint, Key, VerifyingError, read_checkpoint
from storage.announcements import OtherRecordsError, Purged, compare_announced, last_revision, purged_records
from storage.auditing_rows import OddError, StoredEntry, find_double, find_doubles, read_entries, read_purged
from storage.checkpoints import StoredCheckpoint, list_checkpoints
from storage.ledger import ANSWER
from storage.snapshots import REVISION
from storage.untrusted import UntrustedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What does not hold. The first bad entry is one from `first` to `last`; None where it is no entry's fault."""

    what: str
    first: int | None = None
    last: int | None = None
    is_missing: bool = False
    """Whether it is that an entry is gone."""

    def __str__(self) -> str:
        if self.first is None:
            return self.what
        where = str(self.first) if self.first == self.last else f"one of {self.first} to {self.last}"
        return f"{self.what}; the first bad entry is {where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A checkpoint that the ledger must still agree with, and what to call it."""

    name: str
    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """What was found."""

    entries: int
    """How many entries hold, from the first on."""
    revisions: int
    """How many revisions of the register are stored as they were announced."""
    checkpoints: int
    """How many checkpoints agree; one that is both stored and posted counts once."""
    fault: Fault | None


def audit(session: Session, *, keys: Sequence[Key] = (), posted: Sequence[Claim] = ()) -> Audit:
    """The ledger's first fault, looked for from its beginning, in the one moment that the session sees.

    Signatures of stored checkpoints are verified with the keys, where any are given; their roots always are.
    """
    walk = _Walk(session, keys, posted)
    fault = walk.find_fault()
    return Audit(entries=walk.held, revisions=walk.revisions, checkpoints=walk.agreed, fault=fault)


class _Walk:
    """One walk from the first entry to the last. What it keeps does not grow with the ledger."""

    def __init__(self, session: Session, keys: Sequence[Key], posted: Sequence[Claim]) -> None:
        self.held = 0
        self.revisions = 0
        self.agreed = 0
        self._session = session
        self._keys = keys
        self._posted = posted
        self._claims: list[Claim] = []
        self._agreed_size = 0
        self._answers = 0
        self._leaf = NO_LEAF
        self._whole: list[bytes] = []
        """The whole subtrees of the entries so far, largest first."""
        self._purged: dict[int, int] = {}
        self._versions: Purged | None = None
        """The versions of records that a purge erased something of; read once, when a revision is met."""
        self._doubles: dict[int, str] = {}
        self._doubtful: Fault | None = None
        """The first fault that a purge would explain which is gone."""
        self._unsaid: str = ""
        """The first entry of which something was erased without a purge that says so, in words."""

    def find_fault(self) -> Fault | None:
        """The first fault. An entry that is gone may be the purge that explains a fault before it, and is told then."""
        found, doubtful = next(self._faults(), None), self._doubtful
        if doubtful is None or doubtful.first is None or (found is not None and found.is_missing):
            return found
        self.held = doubtful.first - 1
        if self._unsaid in doubtful.what:
            return doubtful
        return replace(doubtful, what=f"{doubtful.what}; and {self._unsaid}")

    def _faults(self) -> Iterator[Fault]:
        """The faults as they are met; only the first is sure to be one, so nobody should look further."""
        yield from self._read_claims()
        self._purged = read_purged(self._session)
        self._doubles = find_doubles(self._session)
        yield from self._agree()
        try:
            for entry in read_entries(self._session):
                yield from self._take(entry)
        except OddError as error:
            yield self._missing_or(error.sequence, f"is not what was written: {error}")
        yield from self._finish()

    def _missing_or(self, sequence: int, what: str) -> Fault:
        position = self.held + 1
        if sequence > position:
            return _missing(position, f"entry {position} is missing")
        return _at(sequence, f"entry {sequence} {what}")

    def _take(self, entry: StoredEntry) -> Iterator[Fault]:
        contents, position = entry.contents, self.held + 1
        if contents.sequence != position:
            yield self._missing_or(contents.sequence, "is there twice, or has a number that no entry has")
        leaf = _leaf_of(contents)
        if leaf != entry.leaf:
            yield _at(position, f"entry {position} is not what was written: it does not hash to its leaf")
        if contents.previous != self._leaf:
            yield self._unchained(entry, self.held)
        parts = positions_before(position)
        whole = self._whole_with(leaf, parts)
        if whole != entry.subtree:
            yield _at(position, f"the hash of the entries up to entry {position}, which is kept with it, is not theirs")
        del self._whole[len(self._whole) - len(parts) :]
        self._whole.append(bytes.fromhex(whole))
        yield from self._judge(contents)
        self._leaf = leaf
        self.held = position
        yield from self._agree()

    def _whole_with(self, leaf: str, parts: Sequence[int]) -> str:
        """The whole subtree that ends with the leaf and holds the last so many of those before."""
        return subtree(bytes.fromhex(leaf), reversed(self._whole[len(self._whole) - len(parts) :])).hex()

    def _judge(self, contents: Contents) -> Iterator[Fault]:
        """What is wrong with an entry that hashes as it should."""
        position = contents.sequence
        if position in self._doubles:
            yield _at(position, f"entry {position} has the {self._doubles[position]} of an earlier entry")
        if contents.salt is None and self._purged.get(position, 0) <= position:
            told = f"something of entry {position} was erased, and no later entry says so"
            self._unsaid = self._unsaid or f"{told}: the purge that did it is gone, or there never was one"
            self._doubt(_at(position, self._unsaid))
        if contents.kind == ANSWER:
            self._answers += 1
            if contents.id != f"A-{self._answers}":
                yield _at(position, f"entry {position} should be the answer `A-{self._answers}`")
        if contents.kind == REVISION:
            try:
                if self._versions is None:
                    self._versions = purged_records(self._session)
                compare_announced(self._session, contents, self.revisions + 1, self._versions)
            except OtherRecordsError as error:
                self._doubt(_at(position, f"entry {position} does not hold: {error}"))
            except (UntrustedError, SQLAlchemyError, ValueError) as error:
                why = str(error) if isinstance(error, UntrustedError) else "what it announces cannot be read"
                yield _at(position, f"entry {position} does not hold: {why}")
            self.revisions += 1

    def _doubt(self, fault: Fault) -> None:
        self._doubtful = self._doubtful or fault

    def _unchained(self, entry: StoredEntry, before: int) -> Fault:
        """Who is to blame where an entry that hashes as it should was not hashed upon the one before it.

        The entry that follows tells: where it was hashed upon this one, this one is as it was, and the one before was
        rewritten. Without one that follows, what this one's subtree was made of may tell.
        """
        position = entry.contents.sequence
        if not before:
            return _at(position, f"entry {position} was not written as the first one")
        rewritten = _at(
            position - 1, f"entry {position - 1} was rewritten: entry {position} was hashed upon another one"
        )
        following = next(read_entries(self._session, after=position), None)
        if following is not None:
            is_confirmed = following.contents.previous == entry.leaf and _leaf_of(following.contents) == following.leaf
            if is_confirmed:
                return rewritten
        elif position % 2 == 0:
            is_made_of_both = self._whole_with(entry.leaf, positions_before(position)) == entry.subtree
            return (
                _at(position, f"entry {position} was not hashed upon the one before") if is_made_of_both else rewritten
            )
        return Fault(
            what=f"entry {position} was not hashed upon entry {before}: one of them is not what was written",
            first=before,
            last=position,
        )

    def _read_claims(self) -> Iterator[Fault]:
        found = list(self._posted)
        try:
            stored = list_checkpoints(self._session)
        except (SQLAlchemyError, ValueError):
            yield Fault(what="the stored checkpoints cannot be read")
            return
        for number, each in enumerate(stored, start=1):
            try:
                found.append(self._claim(each, number))
            except VerifyingError as error:
                yield Fault(what=f"stored checkpoint {number}: {error}")
        self._claims = sorted(found, key=lambda claim: claim.checkpoint.size, reverse=True)

    def _claim(self, stored: StoredCheckpoint, number: int) -> Claim:
        checkpoint = open_by_any(stored.note, self._keys) if self._keys else read_checkpoint(stored.note)
        if (stored.number, stored.size, stored.root) != (number, checkpoint.size, checkpoint.root.hex()):
            raise VerifyingError("its row does not say what its note says")
        return Claim(name=f"the checkpoint of {stored.made_at:%Y-%m-%d}", checkpoint=checkpoint)

    def _agree(self) -> Iterator[Fault]:
        """Compares with the checkpoints of as many entries as have been read."""
        root, agreed = b"", set[Checkpoint]()
        while self._claims and self._claims[-1].checkpoint.size == self.held:
            claim = self._claims.pop()
            root = root or root_of(self._whole)
            if root != claim.checkpoint.root:
                yield from self._rewritten_last()
                yield Fault(
                    what=f"entries 1 to {self.held} are not those of {claim.name}; {self._so_far()}",
                    first=self._agreed_size + 1 if self.held else None,
                    last=self.held or None,
                )
            agreed.add(claim.checkpoint)
        self.agreed += len(agreed)
        if root:
            self._agreed_size = self.held

    def _rewritten_last(self) -> Iterator[Fault]:
        """The last entry read, where the one that follows shows that it was rewritten."""
        following = next(read_entries(self._session, after=self.held), None)
        if following is None or following.contents.sequence != self.held + 1:
            return
        if following.contents.previous != self._leaf and _leaf_of(following.contents) == following.leaf:
            yield self._unchained(following, self.held)

    def _so_far(self) -> str:
        if not self._agreed_size:
            return "no earlier checkpoint agrees either"
        return f"the last checkpoint that agrees has {self._agreed_size} entries"

    def _finish(self) -> Iterator[Fault]:
        if self._claims:
            claim = self._claims[-1]
            first = self.held + 1
            yield _missing(first, f"entry {first} is missing: {claim.name} has {claim.checkpoint.size} entries")
        if (double := find_double(self._session)) is not None:
            yield _at(double, f"entry {double} is there twice")
        try:
            number = last_revision(self._session)
        except (SQLAlchemyError, TypeError):
            number = self.revisions + 1
        if number > self.revisions:
            yield Fault(what=f"no entry announces revision {self.revisions + 1} of the register, which is stored")


def _at(position: int, what: str) -> Fault:
    return Fault(what=what, first=position, last=position)


def _missing(position: int, what: str) -> Fault:
    return replace(_at(position, what), is_missing=True)


def _leaf_of(contents: Contents) -> str:
    """The entry's leaf; empty where it has none."""
    try:
        return read_leaf(contents)
    except (EntryError, ValueError):
        return ""
