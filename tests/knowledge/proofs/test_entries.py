"""An entry is hashed field by field, and what is erased of it leaves its leaf as it was."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.proofs.entries import (
    NO_LEAF,
    Contents,
    EntryError,
    erase,
    open_entry,
    read_leaf,
    read_purge,
    seal,
    write_purge,
)

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SALT = bytes(range(32))
BODY = '{"message": {"text": "Gr\\u00f6\\u00dfe"}, "answer": ["yes", 1.50, null, true], "by": "the body\'s own"}'


def contents(**other: Any) -> Contents:
    return replace(
        Contents(
            sequence=12,
            id="A-3",
            kind="answer",
            at=AT,
            by="ana",
            platform="web",
            delivery="ana/c/1#0",
            previous=NO_LEAF,
            body=BODY,
            salt=SALT.hex(),
        ),
        **other,
    )


def leaf_by_hand(fields: Mapping[str, str], salt: bytes) -> str:
    """The leaf as the docstring of `verifying` says it, from each field's JSON."""
    data = b"mayshare-entry/1\n"
    for name in sorted(fields, key=str.encode):
        key = name.encode()
        length = len(key).to_bytes(4, "big")
        own = hmac.new(salt, key, hashlib.sha256).digest()
        data += length + key + hashlib.sha256(own + length + key + fields[name].encode()).digest()
    return hashlib.sha256(b"\0" + data).hexdigest()


HEADER = {
    "sequence": "12",
    "id": '"A-3"',
    "kind": '"answer"',
    "at": '"2026-11-22T09:30:00.000000+00:00"',
    "by": '"ana"',
    "platform": '"web"',
    "delivery": '"ana/c/1#0"',
    "previous": f'"{NO_LEAF}"',
}


def test_the_leaf_is_made_as_it_is_described() -> None:
    parts = {
        "body": json.dumps(BODY),
        "body.message": '{"text":"Gr\\u00f6\\u00dfe"}',
        "body.answer": '["yes",1.5,null,true]',
        "body.by": '"the body\'s own"',
    }
    assert seal(contents()) == leaf_by_hand({**HEADER, **parts}, SALT)


@pytest.mark.parametrize("body", ["[]", "3", "no JSON", "", '{"x": NaN}', '{"x": 1e999}', f'{{"x": {"9" * 5000}}}'])
def test_a_body_that_is_no_object_is_one_field(body: str) -> None:
    assert seal(contents(body=body)) == leaf_by_hand({**HEADER, "body": json.dumps(body)}, SALT)
    assert "body" in open_entry(contents(body=body)).shown


def test_an_instant_is_the_same_in_every_zone() -> None:
    assert seal(contents(at=AT.astimezone(timezone(timedelta(hours=13))))) == seal(contents())


OTHERS: dict[str, Any] = {
    "sequence": 13,
    "id": "A-4",
    "kind": "request",
    "at": AT + timedelta(microseconds=1),
    "by": "bo",
    "platform": None,
    "delivery": None,
    "previous": "1" * 64,
    "body": BODY.replace('": ', '":  '),
    "salt": "f" * 64,
}


@pytest.mark.parametrize("name", OTHERS)
def test_whatever_is_changed_changes_the_leaf(name: str) -> None:
    assert seal(contents(**{name: OTHERS[name]})) != seal(contents())


def test_no_value_moves_unseen_from_one_field_to_another() -> None:
    """Were fields only strung together, these would be the same."""
    leaves = {
        seal(contents(body=body))
        for body in ('{"a": 1, "b": 2}', '{"a": 2, "b": 1}', '{"b": 2, "a": 1}', '{"ab": 12}', '{"a": 1}', '{"a.b": 1}')
    }
    assert len(leaves) == 6


@pytest.mark.parametrize("salt", ["", "0" * 63, "0" * 65, "A" * 64, f"{'0' * 62} 0", "g" * 64])
def test_a_salt_is_written_in_one_way(salt: str) -> None:
    with pytest.raises(EntryError, match="64 hexadecimal digits"):
        seal(contents(salt=salt))


def test_every_field_has_a_salt_of_its_own() -> None:
    found = open_entry(contents())
    assert len({opening.salt for opening in found.shown.values()}) == len(found.shown)
    assert SALT not in {opening.salt for opening in found.shown.values()}
    assert (found.leaf().hex(), found.erased) == (seal(contents()), {})


# What is erased

NAMES = ("by", "platform", "delivery", "body", "body.message", "body.answer", "body.by")


@given(st.sets(st.sampled_from(NAMES)), st.sets(st.sampled_from(NAMES)))
def test_an_erased_entry_keeps_its_leaf_and_all_else(first: set[str], then: set[str]) -> None:
    once = erase(contents(), first)
    erased = erase(once, then)
    assert read_leaf(once) == read_leaf(erased) == seal(contents())
    assert erased == erase(contents(), first | then)
    gone = {*first, *then, "body", *(("delivery",) if "platform" in first | then else ())}
    found = open_entry(erased)
    assert set(found.erased) == gone
    assert {name: opening.value for name, opening in found.shown.items()} == {
        name: opening.value for name, opening in open_entry(contents()).shown.items() if name not in gone
    }
    assert (erased.salt, erased.sequence, erased.id, erased.at) == (None, 12, "A-3", AT)
    assert erased.by == ("" if "by" in gone else "ana")
    assert ("Gr" in erased.body) == ("body.message" not in gone)


def test_what_is_left_reads_as_before() -> None:
    left = json.loads(erase(contents(), {"body.message", "by"}).body)
    assert (left["answer"], left["by"], "message" in left) == (["yes", 1.5, None, True], "the body's own", False)


@pytest.mark.parametrize("name", ["sequence", "id", "kind", "at", "previous"])
def test_what_the_ledger_stands_on_is_never_erased(name: str) -> None:
    with pytest.raises(EntryError, match=f"the field `{name}` cannot be erased"):
        erase(contents(), {name})


def test_a_field_that_is_not_there_is_not_erased() -> None:
    with pytest.raises(EntryError, match=r"the entry has no field `body\.reason`"):
        erase(contents(), {"body.reason"})


def test_a_body_with_a_part_called_erased_loses_that_part_too() -> None:
    own = contents(body='{"erased": 1, "other": 2}')
    with pytest.raises(EntryError, match="must be erased too"):
        erase(own, {"by"})
    assert read_leaf(erase(own, {"by", "body.erased"})) == seal(own)


def test_a_body_that_is_no_object_can_be_erased() -> None:
    own = contents(body="no JSON")
    assert read_leaf(erase(own, {"body"})) == seal(own)


def forged(change: str) -> Contents:
    """An erased entry with one thing wrong in it."""
    erased = erase(contents(), {"by", "body.message"})
    body = json.loads(erased.body)
    record = body["erased"]
    match change:
        case "no record":
            del body["erased"]
        case "no list of salts":
            del record["salts"]
        case "salts that are no list":
            record["salts"] = 7
        case "a salt too few":
            del record["salts"]["at"]
        case "a salt too many":
            record["salts"]["body.more"] = "0" * 64
        case "a salt in capitals":
            record["salts"]["at"] = record["salts"]["at"].upper()
        case "a salt that is none":
            record["salts"]["at"] = 7
        case "a digest of what is there":
            record["digests"]["body.answer"] = "0" * 64
        case "a digest of what nobody may erase":
            record["digests"]["id"] = record["salts"].pop("id")
        case "the whole text not erased":
            del record["digests"]["body"]
        case "other spaces":
            return replace(erased, body=erased.body.replace(",", ", ", 1))
        case "the author is there":
            return replace(erased, by="bo")
        case _:
            return replace(erased, body="[]")
    return replace(erased, body=json.dumps(body, separators=(",", ":"), sort_keys=True))


@pytest.mark.parametrize(
    "change",
    [
        "no record",
        "no list of salts",
        "salts that are no list",
        "a salt too few",
        "a salt too many",
        "a salt in capitals",
        "a salt that is none",
        "a digest of what is there",
        "a digest of what nobody may erase",
        "the whole text not erased",
        "other spaces",
        "the author is there",
        "no object",
    ],
)
def test_an_erased_entry_is_written_in_one_way(change: str) -> None:
    with pytest.raises(EntryError):
        read_leaf(forged(change))


def test_what_is_left_cannot_be_changed() -> None:
    erased = erase(contents(), {"body.message"})
    for other in (replace(erased, by="bo"), replace(erased, body=erased.body.replace("yes", "no"))):
        assert read_leaf(other) != seal(contents())


def test_a_purge_names_the_entries() -> None:
    assert read_purge(write_purge({7, 3})) == {3, 7}
    for body in ("", "[]", "{}", '{"entries": 7}'):
        assert read_purge(body) == frozenset()
    assert read_purge('{"entries": [7, "8", null]}') == {7}
