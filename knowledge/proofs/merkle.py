"""The Merkle tree of RFC 6962 over a ledger of which each row keeps two hashes, so that nothing is kept in memory.

Row n keeps its leaf and its `subtree`: the hash of the largest whole subtree that ends with it, which has as many
leaves as the lowest set bit of n says (a Fenwick tree). So an append, a root or a proof needs a few rows, by number:
first ask which, then give their hashes.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from knowledge.proofs.verifying import empty_root, node_hash


class Hashes(NamedTuple):
    """What a row keeps."""

    leaf: bytes
    subtree: bytes


class Range(NamedTuple):
    """The entries after `start` up to `end` as one subtree, however many they are."""

    start: int
    end: int


Rows = Mapping[int, Hashes]


def positions_before(position: int) -> tuple[int, ...]:
    """The rows whose subtrees, smallest first, make that of the row at `position` together with its own leaf."""
    found: list[int] = []
    size = 1
    while position % (2 * size) == 0:
        found.append(position - size)
        size *= 2
    return tuple(found)


def subtree(leaf: bytes, before: Iterable[bytes]) -> bytes:
    """The subtree that ends with the leaf, above those before it, smallest first."""
    found = leaf
    for left in before:
        found = node_hash(left, found)
    return found


def inclusion_ranges(position: int, size: int) -> tuple[Range, ...]:
    """The subtrees that prove the entry at `position`, from 1, to a ledger of that size (RFC 6962 2.1.1)."""
    found: list[Range] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _left(end - start)
        if position <= middle:
            found.append(Range(middle, end))
            end = middle
        else:
            found.append(Range(start, middle))
            start = middle
    return tuple(reversed(found))


def consistency_ranges(old: int, new: int) -> tuple[Range, ...]:
    """The subtrees that prove that a ledger of size `new` begins with that of size `old` (RFC 6962 2.1.2)."""
    if old in (0, new):
        return ()
    found: list[Range] = []
    start, end = 0, new
    while old != end:
        middle = start + _left(end - start)
        if old <= middle:
            found.append(Range(middle, end))
            end = middle
        else:
            found.append(Range(start, middle))
            start = middle
    if start:
        found.append(Range(start, end))
    return tuple(reversed(found))


def positions_needed(ranges: Iterable[Range]) -> tuple[int, ...]:
    """The rows from whose hashes these subtrees are made."""
    found: set[int] = set()
    for start, end in ranges:
        for peak, size in _peaks(start, end):
            found.add(peak)
            if _lowest_bit(peak) != size:
                found.update(_lefts(peak, size))
    return tuple(sorted(found))


def hash_of(wanted: Range, rows: Rows) -> bytes:
    """The hash of the subtree. Raises KeyError where a row that it needs is not given."""
    hashes = [_perfect(peak, size, rows) for peak, size in _peaks(*wanted)]
    if not hashes:
        return empty_root()
    found = hashes.pop()
    while hashes:
        found = node_hash(hashes.pop(), found)
    return found


def root_of(peaks: Sequence[bytes]) -> bytes:
    """The root above whole subtrees that follow one another, largest first; without any, the empty ledger's."""
    found = peaks[-1] if peaks else empty_root()
    for left in reversed(peaks[:-1]):
        found = node_hash(left, found)
    return found


def _perfect(end: int, size: int, rows: Rows) -> bytes:
    if _lowest_bit(end) == size:
        return rows[end].subtree
    return subtree(rows[end].leaf, (rows[position].subtree for position in _lefts(end, size)))


def _lefts(end: int, size: int) -> list[int]:
    """The rows before `end` that make, with its leaf, the whole subtree of that size, smallest first."""
    return [end - (1 << height) for height in range(size.bit_length() - 1)]


def _peaks(start: int, end: int) -> list[tuple[int, int]]:
    """The whole subtrees that follow one another from `start` to `end`: where each ends, and its size."""
    found: list[tuple[int, int]] = []
    left = end - start
    while left:
        size = 1 << (left.bit_length() - 1)
        start += size
        left -= size
        found.append((start, size))
    return found


def _left(size: int) -> int:
    """The largest power of two below the size."""
    return 1 << ((size - 1).bit_length() - 1)


def _lowest_bit(number: int) -> int:
    return number & -number
