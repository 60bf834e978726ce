"""A receipt shows what it should, verifies with one file that needs nothing of ours, and anything changed is told."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.proofs import verifying
from knowledge.proofs.checkpoints import write_checkpoint
from knowledge.proofs.entries import Openings, erase, open_entry
from knowledge.proofs.merkle import (
    Hashes,
    Range,
    consistency_ranges,
    hash_of,
    inclusion_ranges,
    positions_before,
    subtree,
)
from knowledge.proofs.receipts import WithholdingError, write_extension, write_receipt
from knowledge.proofs.verifying import (
    MalformedError,
    MismatchError,
    VerifyingError,
    main,
    verify_extension,
    verify_receipt,
)
from tests.knowledge.proofs.signing import KEY, NAME, SIGNER
from tests.knowledge.proofs.test_entries import contents
from tests.knowledge.proofs.test_merkle import hashes

SIZE = 20
ENTRY = open_entry(contents())


def rows_with(entry: Openings) -> dict[int, Hashes]:
    """A ledger of 20 entries in which the entry has its place."""
    rows: dict[int, Hashes] = {}
    for position in range(1, SIZE + 1):
        leaf = entry.leaf() if position == 12 else bytes([position] * 32)
        rows[position] = Hashes(leaf, subtree(leaf, (rows[each].subtree for each in positions_before(position))))
    return rows


def checkpoint(size: int = SIZE, entry: Openings = ENTRY) -> str:
    return write_checkpoint(size, hash_of(Range(0, size), rows_with(entry)), SIGNER)


def receipt(*without: str, entry: Openings = ENTRY) -> str:
    path = hashes(inclusion_ranges(12, SIZE), rows_with(entry))
    return write_receipt(entry, without, path, checkpoint(entry=entry), KEY)


def extension(old: int = 7) -> str:
    path = hashes(consistency_ranges(old, SIZE), rows_with(ENTRY))
    return write_extension(checkpoint(old), checkpoint(), path, KEY)


WHOLE = receipt()


def test_a_receipt_shows_the_whole_entry() -> None:
    found = verify_receipt(WHOLE, KEY)
    assert (found.sequence, found.hidden, found.leaf, found.checkpoint.size) == (12, ("body",), ENTRY.leaf(), SIZE)
    assert found.shown["by"] == "ana"
    assert found.shown["body.message"] == {"text": "Größe"}


def test_what_is_left_out_is_named_and_not_shown() -> None:
    text = receipt("by", "message", "body.answer")
    found = verify_receipt(text, KEY)
    assert found.hidden == ("body", "body.answer", "body.message", "by")
    assert not [word for word in ('ana"', "Gr", "1.5") if word in text]
    assert found.shown["body.by"] == "the body's own"


def test_a_receipt_of_an_erased_entry_shows_what_is_left() -> None:
    erased = open_entry(erase(contents(), {"by", "body.message"}))
    text = receipt("platform", entry=erased)
    assert verify_receipt(text, KEY).hidden == ("body", "body.message", "by", "platform")
    assert text == receipt("platform", "by", entry=erased)


def test_a_body_without_parts_is_shown_whole() -> None:
    own = open_entry(contents(body="no JSON"))
    assert verify_receipt(receipt(entry=own), KEY).shown["body"] == "no JSON"
    assert verify_receipt(receipt("body", entry=own), KEY).hidden == ("body",)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("sequence", "the receipt cannot leave out `sequence`: the proof itself says it"),
        ("reason", "the receipt cannot leave out `reason`: the entry has no such field; it has id, kind, at, by,"),
    ],
)
def test_what_cannot_be_left_out_is_told(name: str, told: str) -> None:
    with pytest.raises(WithholdingError, match=told) as caught:
        receipt(name)
    assert caught.value.name == name


def changed(path: tuple[str | int, ...], value: Any, text: str = WHOLE) -> str:
    """The receipt with one thing in it replaced, or removed where the value is `...`."""
    found = json.loads(text)
    inner = found
    for step in path[:-1]:
        inner = inner[step]
    if value is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return json.dumps(found)


HASH = "0" * 64
MISMATCHES: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "another author": (("shown", "by", "value"), "bo"),
    "another day": (("shown", "at", "value"), "2026-11-21T09:30:00.000000+00:00"),
    "another salt": (("shown", "by", "salt"), HASH),
    "another place": (("shown", "sequence", "value"), 11),
    "a place beyond the ledger": (("shown", "sequence", "value"), 21),
    "a number for another": (("shown", "body.answer", "value"), ["yes", 2, None, True]),
    "one for true": (("shown", "body.answer", "value"), ["yes", 1.5, None, 1]),
    "another digest": (("hidden", "body"), HASH),
    "a field more": (("hidden", "body.more"), HASH),
    "a field less": (("shown", "body.answer"), ...),
    "another hash in the path": (("path", 0), HASH),
    "a shorter path": (("path", 0), ...),
    "no path": (("path",), []),
    "a longer path": (("path",), [*json.loads(WHOLE)["path"], HASH]),
    "the checkpoint of another time": (("checkpoint",), checkpoint(19)),
    "a checkpoint before the entry": (("checkpoint",), checkpoint(7)),
    "a checkpoint that says more": (("checkpoint",), checkpoint().replace("\n20\n", "\n21\n")),
    "a checkpoint of another name": (("checkpoint",), checkpoint().replace(NAME, "other.example")),
}


@pytest.mark.parametrize("what", MISMATCHES)
def test_what_does_not_match_is_told(what: str) -> None:
    with pytest.raises(MismatchError):
        verify_receipt(changed(*MISMATCHES[what]), KEY)


MALFORMED: dict[str, tuple[tuple[str | int, ...], Any]] = {
    "another form": (("format",), "mayshare-receipt/2"),
    "no form": (("format",), ...),
    "something besides": (("more",), 1),
    "no checkpoint": (("checkpoint",), ...),
    "a checkpoint that is no text": (("checkpoint",), 7),
    "a checkpoint that is no note": (("checkpoint",), "7"),
    "fields that are a list": (("shown",), []),
    "hidden fields that are a list": (("hidden",), ["by"]),
    "a field that is only a value": (("shown", "by"), "ana"),
    "a field without salt": (("shown", "by", "salt"), ...),
    "a salt in capitals": (("shown", "by", "salt"), "A" * 64),
    "a salt that is short": (("shown", "by", "salt"), "00"),
    "a salt in other digits": (("shown", "by", "salt"), "\u0660" * 64),
    "a digest that is a number": (("hidden", "body"), 7),
    "a field shown and hidden": (("hidden", "by"), HASH),
    "a field missing": (("shown", "by"), ...),
    "the place hidden": (("shown", "sequence"), ...),
    "a place that is no number": (("shown", "sequence", "value"), "12"),
    "a place that is a switch": (("shown", "sequence", "value"), True),
    "a place that is a fraction": (("shown", "sequence", "value"), 12.0),
    "a place before the first": (("shown", "sequence", "value"), 0),
    "an author that is a list": (("shown", "by", "value"), ["ana"]),
    "a kind that is nothing": (("shown", "kind", "value"), None),
    "a field no entry has": (("hidden", "author"), HASH),
    "the body twice": (("shown", "body"), {"value": "{}", "salt": HASH}),
    "a path that is text": (("path",), HASH),
    "a path of numbers": (("path", 0), 7),
    "a path without end": (("path",), [HASH] * 200),
    "fields without end": (("hidden",), {f"body.{number}": HASH for number in range(10_001)}),
}


@pytest.mark.parametrize("what", MALFORMED)
def test_what_is_no_receipt_is_told(what: str) -> None:
    with pytest.raises(MalformedError):
        verify_receipt(changed(*MALFORMED[what]), KEY)


def test_a_body_that_is_no_text_is_told() -> None:
    own = open_entry(contents(body="no JSON"))
    with pytest.raises(MalformedError, match="body must be text"):
        verify_receipt(changed(("shown", "body", "value"), 7, receipt(entry=own)), KEY)


HOSTILE = (
    "",
    "null",
    "[]",
    "7",
    '"mayshare-receipt/1"',
    "{",
    '{"format": "mayshare-receipt/1"}',
    WHOLE.replace('"format"', '"format": "x", "format"', 1),
    WHOLE.replace('"value": "ana"', '"value": "eve", "value": "ana"'),
    WHOLE.replace("1.5", "NaN"),
    WHOLE.replace("1.5", "1e999"),
    WHOLE.replace("1.5", "9" * 10_000),
    WHOLE.replace("1.5", "[" * 100_000 + "]" * 100_000),
    "[" * 100_000,
    '{"a":' * 100_000,
    WHOLE + WHOLE,
    "\ufeff" + WHOLE,
    "\0",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_malformed(text: str) -> None:
    with pytest.raises(MalformedError):
        verify_receipt(text, KEY)


@given(st.data())
def test_whatever_letter_is_changed_nothing_else_is_ever_verified(data: st.DataObject) -> None:
    """Spaces may be, and the key that is named for convenience; what is verified stays the same."""
    place = data.draw(st.integers(0, len(WHOLE) - 1))
    letter = data.draw(st.characters(max_codepoint=0x2FF))
    text = data.draw(
        st.sampled_from(
            (WHOLE[:place] + letter + WHOLE[place + 1 :], WHOLE[:place] + WHOLE[place + 1 :], WHOLE[:place])
        )
    )
    try:
        found = verify_receipt(text, KEY)
    except VerifyingError:
        return
    assert found == verify_receipt(WHOLE, KEY)


# Extensions


def test_a_later_ledger_is_shown_to_begin_with_an_earlier_one() -> None:
    old, new = verify_extension(extension(), KEY)
    assert (old.size, new.size) == (7, SIZE)
    assert verify_extension(extension(SIZE), KEY)[0].size == SIZE


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("path",), []),
        (("path", 0), HASH),
        (("old",), checkpoint(6)),
        (("old",), write_checkpoint(7, bytes(32), SIGNER)),
        (("new",), write_checkpoint(SIZE, bytes(32), SIGNER)),
        (("new",), checkpoint(6)),
    ],
)
def test_an_extension_that_is_none_is_told(path: tuple[str | int, ...], value: Any) -> None:
    with pytest.raises(MismatchError):
        verify_extension(changed(path, value, extension()), KEY)


# The file that a stranger runs


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (
        ("receipt", WHOLE),
        ("extension", extension()),
        ("posted", f"# made 2026-11-22\n{checkpoint(7)}\n{checkpoint()}"),
        ("other", checkpoint(7)),
        ("rewritten", write_checkpoint(SIZE, bytes(32), SIGNER)),
        ("hostile", changed(("shown", "by", "value"), "\x1b[2J\u202e")),
        ("shown", changed(("shown", "more\x1b[2J"), {})),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "bytes").write_bytes(b"\xff")
    (tmp_path / "empty").touch()
    return tmp_path


def test_the_file_alone_verifies_for_a_stranger(folder: Path) -> None:
    """Isolated: no installed package, no path, no environment."""
    (folder / "verify_mayshare.py").write_bytes(Path(verifying.__file__).read_bytes())
    command = [sys.executable, "-I", "-S", "-W", "error", "verify_mayshare.py"]
    words = ("receipt", "--key", str(KEY), "--checkpoint", "posted")
    ends = [
        subprocess.run([*command, *given], cwd=folder, capture_output=True, text=True, check=False)
        for given in (words, ("receipt", "--key", str(KEY)[:-1]))
    ]
    assert [(end.returncode, end.stderr) for end in ends] == [(0, ""), (2, "")]
    assert ends[0].stdout.splitlines() == [
        "verified: entry 12 of a ledger of 20 entries",
        '  id: "A-3"',
        '  kind: "answer"',
        '  at: "2026-11-22T09:30:00.000000+00:00"',
        '  by: "ana"',
        '  platform: "web"',
        '  delivery: "ana/c/1#0"',
        f'  previous: "{HASH}"',
        '  body.message: {"text": "Größe"}',
        '  body.answer: ["yes", 1.5, null, true]',
        '  body.by: "the body\'s own"',
        "  not shown: body",
        f"its checkpoint is signed with the key {KEY}",
        "its checkpoint is one of those posted",
    ]
    assert ends[1].stdout == "cannot be verified: this is no key: a key is one line of the form `name+id+base64`\n"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("receipt",), 0, "verified: entry 12 of a ledger of 20 entries"),
        (("extension",), 0, "verified: the ledger of 20 entries begins with the 7 entries of the older checkpoint"),
        (("extension", "--checkpoint", "posted"), 0, "the older checkpoint is one of those posted"),
        (("extension", "--checkpoint", "rewritten"), 1, "NOT verified: no posted checkpoint is of 7 entries"),
        (("receipt", "--checkpoint", "other"), 1, "NOT verified: no posted checkpoint is of 20 entries, so there is"),
        (("receipt", "--checkpoint", "rewritten"), 1, "NOT verified: the posted checkpoint of 20 entries has another"),
        (("hostile",), 1, "NOT verified: the entry shown is not the one that the checkpoint's ledger holds"),
        (("shown",), 2, 'cannot be verified: the field "more\\u001b[2J" must have a value and a salt'),
        (("posted",), 2, "cannot be verified: the file is not JSON"),
        (("receipt", "--checkpoint", "receipt"), 2, "cannot be verified: this is no checkpoint"),
        (("receipt", "--checkpoint", "receipt"), 2, "its lines end without a signature (`receipt`)"),
        (("receipt", "--checkpoint", "empty"), 2, "this is no checkpoint: there is none in it (`empty`)"),
        (("bytes",), 2, "cannot be verified: `bytes` is not text in UTF-8"),
        (("nowhere",), 2, "cannot be verified: `nowhere` cannot be read: No such file or directory"),
        ((".",), 2, "cannot be verified: `.` cannot be read: Is a directory"),
        (("a\0b",), 2, "cannot be verified: `a\\u0000b` cannot be read: embedded null byte"),
    ],
)
def test_every_end_is_told_in_plain_words(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int, told: str
) -> None:
    assert main([*words, "--key", str(KEY)]) == code
    output = capsys.readouterr().out
    assert told in output
    assert "\x1b" not in output


def test_a_file_that_is_too_large_is_not_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.truncate(folder / "receipt", verifying.MOST_BYTES + 1)
    assert main(["receipt", "--key", str(KEY)]) == 2
    assert "too large" in capsys.readouterr().out


def test_a_terminal_without_the_letters_gets_them_spelled(folder: Path) -> None:
    told = subprocess.run(
        [sys.executable, verifying.__file__, "receipt", "--key", str(KEY)],
        cwd=folder,
        env={"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    ).stdout
    assert b"Gr\\xf6\\xdfe" in told


@pytest.mark.parametrize("words", [(), ("receipt",), ("receipt", "--key"), ("a", "b", "--key", "c")])
def test_wrong_usage_is_told(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(words)
    assert "usage:" in capsys.readouterr().err
