"""Keys, tokens and files are refused before anything is kept; names, addresses and ordinary words are not."""

import csv
from pathlib import Path

import pytest

from handlers.pasted import refuse
from handlers.replies import NEUTRAL, Neutral
from tests.handlers.desk import NOW, Desk
from tests.handlers.logbook.diary import send

WORLDS = Path(__file__).parents[1] / "worlds_asked"

# Put together so that this file holds no key itself.
KEYS = (
    "AKIA" + "IOSFODNN7EXAMPLE",
    "https://user:" + "hunter2@files.example/roadmap",
    "-----BEGIN RSA " + "PRIVATE KEY-----",
    "ghp_" + "abcdefghijklmnopqrstuvwxyz0123456789",
    "xoxb-" + "1234567890-abcdefghij",
    "https://files.example/x?X-Amz-Signature=" + "abcdef0123456789",
    "password: " + "hunter2hunter2",
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + "eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "9f86d081884c7d659a2feaa0c55ad015" + "a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "aGVsbG8gd29ybGQgdGhpcyBpcyBhIHRl" + "c3Qga2V5IDEyMzQ1Njc4OTA=",
)
ORDINARY = (
    "sharepoint folder Orion/roadmap v3",
    "https://files.example/sites/partners/orion/roadmap-2026-11-22.pdf",
    "https://drive.example/drive/folders/1A2b3C4d5E6f7G8h9I0jKLmNoPqRsTuVw",
    "commit 3f786850e387550fdab836ed7e6dc881de23001b",
    "ticket 550e8400-e29b-41d4-a716-446655440000",
    "the password reset roadmap is 5 pages long",
    "is the key account plan confidential?",
)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_refused_wherever_it_stands(key: str) -> None:
    for text in (key, f"may I share {key} with Orion?", f"Log a disclosure\nKept at: {key}"):
        note = refuse(text)
        assert note is not None
        assert key not in "\n".join((note.headline, *note.lines))


@pytest.mark.parametrize("text", ORDINARY)
def test_what_only_says_where_something_lies_is_kept(text: str) -> None:
    assert refuse(text, files=True) is None


def test_the_content_of_a_file_is_refused_in_a_record_only() -> None:
    text = "Note:\n" + "\n".join(f"  def step_{n}(self): return {n};" for n in range(8))
    assert refuse(text, files=True) is not None
    assert refuse(text) is None


def test_it_says_what_was_found_and_never_repeats_it() -> None:
    note = refuse("may they pay to DE89 3704 0044 0532 0130 00?")
    assert note is not None
    assert note.headline == "Nothing was kept: the message holds what looks like the number of a bank account."


def test_a_key_is_found_behind_invisible_letters_and_in_wide_ones() -> None:
    assert refuse("\u200b".join(KEYS[0])) is not None
    assert refuse("".join(chr(ord(letter) + 0xFEE0) for letter in KEYS[0])) is not None


@pytest.mark.parametrize("world", sorted(WORLDS.glob("*.csv")), ids=lambda path: path.stem)
def test_no_honest_message_is_refused(world: Path) -> None:
    with world.open(encoding="utf-8", newline="") as rows:
        refused = [row["text"] for row in csv.DictReader(rows) if refuse(row["text"], files=True) is not None]
    assert refused == []


def test_of_a_refused_message_nothing_is_stored(desk: Desk) -> None:
    before = desk.ledger()
    note = send(desk, "Log a disclosure", {"What": "roadmap", "To": "Orion", "On": str(NOW.date()), "Kept at": KEYS[0]})
    assert note.headline.startswith("Nothing was kept")
    answered = desk.ask(f"may I share {KEYS[0]} with Orion?")
    assert not answered.is_kept
    assert desk.ledger() == before


def test_an_outsider_is_not_told_what_was_found(desk: Desk) -> None:
    answered = desk.ask(KEYS[0], "stranger")
    assert answered.reply == Neutral(NEUTRAL)
    assert not answered.is_kept
