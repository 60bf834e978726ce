"""Messages about other worlds are read as well as they were: what is learned for one does not unlearn another."""

import csv
from datetime import date
from pathlib import Path

import pytest

from benchmarks.understanding import SAMPLE, SLOTS, Score, labels, read_folder, read_messages, score

WORLDS = Path(__file__).resolve().parent / "worlds_asked"
LEARNED = ("helix", "ledgerline", "halmgard", "aurora-more", "helix-more", "ledgerline-more")
SET_ASIDE = ("windfarm", "studio", "corvida")


def measure(name: str) -> Score:
    folder = WORLDS / name.removesuffix("-more")
    register = read_folder(folder if folder.is_dir() else SAMPLE)
    today = register.company.today
    assert today == date(2026, 11, 22)
    with (WORLDS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return score((read, labels(row, register)) for row, read in read_messages(rows, register, today))


@pytest.mark.parametrize("name", LEARNED)
def test_what_was_learned_is_read(name: str) -> None:
    found = measure(name)
    assert found.intents >= 0.93 * found.rows
    assert found.entities >= 0.9 * found.rows
    assert found.f1(*SLOTS) >= 0.8
    assert found.silent_wrong <= 0.02 * found.rows
    assert found.wrong_actions <= 0.02 * found.rows


@pytest.mark.parametrize("name", SET_ASIDE)
def test_what_is_new_is_mostly_read(name: str) -> None:
    found = measure(name)
    assert found.intents >= 0.85 * found.rows
    assert found.entities >= 0.8 * found.rows
    assert found.f1(*SLOTS) >= 0.65
    assert found.silent_wrong <= 0.05 * found.rows
    assert found.wrong_actions <= 0.02 * found.rows
