"""The tree that is made of two hashes a row is that of RFC 6962, and its proofs are what RFC 9162 verifies."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.proofs.merkle import (
    Hashes,
    Range,
    consistency_ranges,
    hash_of,
    inclusion_ranges,
    positions_before,
    positions_needed,
    root_of,
    subtree,
)
from knowledge.proofs.verifying import MismatchError, leaf_hash, verify_consistency, verify_inclusion
from tests.knowledge.proofs.recursive import audit_path, consistency_proof, tree_head
from tests.scale import count

LEAVES = tuple(
    bytes.fromhex(text)
    for text in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
)
EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
PATHS = {
    (1, 1): (),
    (1, 8): (
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ),
    (6, 8): (
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
    (3, 3): ("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",),
    (2, 5): (
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ),
}
EXTENSIONS = {
    (1, 1): (),
    (1, 8): PATHS[1, 8],
    (6, 8): (
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ),
    (2, 5): (
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ),
}
"""The test vectors of the certificate-transparency project, positions counted from 1."""


def ledger(leaves: Sequence[bytes]) -> dict[int, Hashes]:
    """What the rows of a ledger with these leaves keep, each made as an append makes it."""
    rows: dict[int, Hashes] = {}
    for position, data in enumerate(leaves, start=1):
        leaf = leaf_hash(data)
        before = positions_before(position)
        rows[position] = Hashes(leaf, subtree(leaf, (rows[each].subtree for each in before)))
    return rows


def hashes(ranges: Sequence[Range], rows: dict[int, Hashes]) -> list[bytes]:
    """The hashes, made of the rows that are said to be needed and of no others."""
    needed = {position: rows[position] for position in positions_needed(ranges)}
    return [hash_of(each, needed) for each in ranges]


def root(rows: dict[int, Hashes], size: int) -> bytes:
    return hashes((Range(0, size),), rows)[0]


def test_the_roots_are_those_published() -> None:
    rows = ledger(LEAVES)
    assert root(rows, 0).hex() == EMPTY == root_of(()).hex()
    assert tuple(root(rows, size).hex() for size in range(1, 9)) == ROOTS


def test_the_proofs_are_those_published() -> None:
    rows = ledger(LEAVES)
    for (position, size), path in PATHS.items():
        found = hashes(inclusion_ranges(position, size), rows)
        assert tuple(each.hex() for each in found) == path
        verify_inclusion(position - 1, size, rows[position].leaf, found, bytes.fromhex(ROOTS[size - 1]))
    for (old, new), path in EXTENSIONS.items():
        found = hashes(consistency_ranges(old, new), rows)
        assert tuple(each.hex() for each in found) == path
        verify_consistency(old, new, bytes.fromhex(ROOTS[old - 1]), bytes.fromhex(ROOTS[new - 1]), found)


@pytest.mark.parametrize("size", [*range(1, 20), 31, 32, 33, 64, 70])
def test_every_proof_is_that_of_the_recursive_definition(size: int) -> None:
    leaves = [f"leaf {number}".encode() for number in range(size)]
    rows, head = ledger(leaves), tree_head(leaves)
    assert root(rows, size) == head
    for position in range(1, size + 1):
        path = hashes(inclusion_ranges(position, size), rows)
        assert path == audit_path(position - 1, leaves)
        verify_inclusion(position - 1, size, rows[position].leaf, path, head)
        extension = hashes(consistency_ranges(position, size), rows)
        assert extension == consistency_proof(position, leaves)
        verify_consistency(position, size, tree_head(leaves[:position]), head, extension)


sizes = st.integers(1, 70)


@given(st.data(), sizes)
def test_no_other_proof_is_verified(data: st.DataObject, size: int) -> None:
    leaves = [f"{number}".encode() for number in range(size)]
    position = data.draw(st.integers(1, size))
    head, leaf, path = tree_head(leaves), leaf_hash(leaves[position - 1]), audit_path(position - 1, leaves)
    changed = data.draw(altered(path))
    other_place = data.draw(st.integers(1, size + 3))
    other_size = data.draw(st.integers(0, 75))
    for index, within, shown, proof, top in (
        (position - 1, size, leaf, changed, head),
        (position - 1, size, leaf_hash(b"other"), path, head),
        (position - 1, size, leaf, path, leaf_hash(b"root")),
        *([(other_place - 1, size, leaf, path, head)] if other_place != position else ()),
        *([(position - 1, other_size, leaf, path, tree_head([*leaves, b"x"]))] if other_size != size else ()),
    ):
        if (index, within, shown, proof, top) != (position - 1, size, leaf, path, head):
            with pytest.raises(MismatchError):
                verify_inclusion(index, within, shown, proof, top)


@given(st.data(), sizes)
def test_no_other_extension_is_verified(data: st.DataObject, size: int) -> None:
    leaves = [f"{number}".encode() for number in range(size)]
    old = data.draw(st.integers(1, size))
    before, head, proof = tree_head(leaves[:old]), tree_head(leaves), consistency_proof(old, leaves)
    changed = data.draw(altered(proof))
    rewritten = [*leaves]
    rewritten[data.draw(st.integers(0, old - 1))] = b"rewritten"
    with pytest.raises(MismatchError):
        verify_consistency(old, size, tree_head(rewritten[:old]), head, proof)
    with pytest.raises(MismatchError):
        verify_consistency(old, size, before, tree_head(rewritten), consistency_proof(old, rewritten))
    if changed != proof:
        with pytest.raises(MismatchError):
            verify_consistency(old, size, before, head, changed)
    if old < size:
        with pytest.raises(MismatchError):
            verify_consistency(size, old, head, before, proof)


@st.composite
def altered(draw: st.DrawFn, path: list[bytes]) -> list[bytes]:
    """The path with one thing done to it."""
    found = [*path]
    place = draw(st.integers(0, len(path)))
    match draw(st.sampled_from(("flip", "drop", "insert", "swap"))):
        case "flip" if place < len(found):
            found[place] = bytes([found[place][0] ^ 1]) + found[place][1:]
        case "drop" if place < len(found):
            del found[place]
        case "swap" if place + 1 < len(found):
            found[place], found[place + 1] = found[place + 1], found[place]
        case _:
            found.insert(place, leaf_hash(b"more"))
    return found


def test_the_empty_ledger_is_extended_by_every_ledger_without_a_proof() -> None:
    verify_consistency(0, 5, bytes.fromhex(EMPTY), tree_head([b"x"] * 5), [])
    for old_root, path in ((tree_head([b"x"]), []), (bytes.fromhex(EMPTY), [leaf_hash(b"x")])):
        with pytest.raises(MismatchError):
            verify_consistency(0, 5, old_root, tree_head([b"x"] * 5), path)


def test_a_proof_needs_few_rows_of_a_large_ledger() -> None:
    for position in (1, 2, 524_288, 524_289, 999_999, 1_000_000):
        assert len(positions_needed(inclusion_ranges(position, 1_000_000))) <= 200
        assert len(positions_needed(consistency_ranges(position, 1_000_000))) <= 200
    assert len(positions_needed((Range(0, 1_000_000),))) == 7


@pytest.mark.parametrize("size", range(1, count(quick=70, full=300)))
def test_an_append_needs_only_rows_before_it(size: int) -> None:
    assert all(position < size for position in positions_before(size))
    assert len(positions_before(size)) == (size & -size).bit_length() - 1
