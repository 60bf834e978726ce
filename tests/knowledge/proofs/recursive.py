"""The Merkle tree straight from the recursive definitions of RFC 6962 2.1, written for tests and sharing no code."""

from collections.abc import Sequence
from hashlib import sha256


def split(count: int) -> int:
    """The largest power of two smaller than the count."""
    power = 1
    while power * 2 < count:
        power *= 2
    return power


def tree_head(leaves: Sequence[bytes]) -> bytes:
    """MTH(D[n])."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    k = split(len(leaves))
    return sha256(b"\x01" + tree_head(leaves[:k]) + tree_head(leaves[k:])).digest()


def audit_path(m: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PATH(m, D[n])."""
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return [*audit_path(m, leaves[:k]), tree_head(leaves[k:])]
    return [*audit_path(m - k, leaves[k:]), tree_head(leaves[:k])]


def consistency_proof(m: int, leaves: Sequence[bytes]) -> list[bytes]:
    """PROOF(m, D[n])."""
    return _subproof(m, leaves, whole=True)


def _subproof(m: int, leaves: Sequence[bytes], *, whole: bool) -> list[bytes]:
    if m == len(leaves):
        return [] if whole else [tree_head(leaves)]
    k = split(len(leaves))
    if m <= k:
        return [*_subproof(m, leaves[:k], whole=whole), tree_head(leaves[k:])]
    return [*_subproof(m - k, leaves[k:], whole=False), tree_head(leaves[:k])]
