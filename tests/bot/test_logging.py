"""Logging disclosures on the command line: from an answer in two actions, from a message, and from fields."""

from pathlib import Path

import pytest

from tests.bot.console import Console

SAMPLE = Path(__file__).resolve().parents[2] / "bot" / "sample"


@pytest.fixture
def loaded(console: Console) -> Console:
    assert console("load", str(SAMPLE)).exit_code == 0
    return console


def test_from_a_question_to_the_record_in_two_actions(loaded: Console) -> None:
    assert "Log this disclosure: log A-1" in loaded("ask", "--as", "ana", "product roadmap to Orion?").output
    result = loaded("log", "--as", "ana", "A-1", typed="y\n")
    assert result.exit_code == 0
    assert "On record as D-" in result.output
    assert "(logged as ana, on the operator's word)" in result.output


def test_nothing_is_recorded_without_a_yes(loaded: Console) -> None:
    loaded("ask", "--as", "ana", "product roadmap to Orion?")
    result = loaded("log", "--as", "ana", "A-1", typed="n\n")
    assert result.exit_code == 1
    assert "nothing was put on record" in result.output


def test_fields_are_filled_in_by_name(loaded: Console) -> None:
    words = ("--set", "to", "Hydra", "--set", "What", "press kit", "--set", "How", "in a demo", "--yes")
    result = loaded("log", "--as", "ana", *words)
    assert "How: In a demo" in result.output
    assert "On record as D-" in result.output


def test_an_unknown_field_is_told_with_those_there_are(loaded: Console) -> None:
    result = loaded("log", "--as", "ana", "--set", "Colour", "blue")
    assert result.exit_code == 1
    assert "there is no field `Colour`; the fields are: What, Version, To" in result.output


def test_what_is_missing_is_asked_for_on_the_terminal(loaded: Console) -> None:
    typed = "y\nbasket trends\nLyra\n2026-11-22\n" * 3
    result = loaded("log", "--as", "ana", "I gave Lyra the basket trends today", typed=typed)
    assert "Nothing is on record yet." in result.output


def test_with_yes_nothing_is_asked(loaded: Console) -> None:
    result = loaded("log", "--as", "ana", "--yes", "I gave Lyra the basket trends today")
    assert result.exit_code == 1
    assert "give what is missing with `--set`" in result.output


def test_what_is_not_registered_is_logged_with_a_flag(loaded: Console) -> None:
    words = ("log", "--as", "ana", "--set", "What", "flux capacitor", "--set", "To", "Orion", "--yes")
    refused = loaded(*words)
    assert (refused.exit_code, "or `--as-it-is`" in refused.output) == (1, True)
    result = loaded(*words, "--as-it-is")
    assert (result.exit_code, "On record as D-" in result.output) == (0, True)


def test_what_is_refused_ends_with_1(loaded: Console) -> None:
    token = "ghp_" + "Ab3dEf6hIj9l" * 3
    words = ("--set", "What", "product roadmap", "--set", "To", "Orion", "--set", "Kept at", token, "--yes")
    result = loaded("log", "--as", "ana", *words)
    assert (result.exit_code, "On record" in result.output) == (1, False)


def test_what_a_partner_gave_us_is_logged_too(loaded: Console) -> None:
    words = ("--set", "What", "price list", "--set", "From", "Orion", "--yes")
    assert "On record as D-" in loaded("log", "--as", "ana", "--received", *words).output


def test_words_that_tell_of_no_disclosure_are_told_so(loaded: Console) -> None:
    result = loaded("log", "--as", "ana", "good morning")
    assert result.exit_code == 1
    assert "that tells of no disclosure" in result.output


def test_an_outsider_gets_the_neutral_line(loaded: Console) -> None:
    assert "Mayshare answers employees of this company" in loaded("log", "--as", "nobody", "A-1").output


def test_what_waits_for_somebody_is_shown(loaded: Console) -> None:
    assert "0 waiting" in loaded("home", "--as", "dana").output
    loaded("log", "--as", "ana", "--set", "What", "product roadmap", "--set", "To", "Draco", "--yes")
    result = loaded("home", "--as", "dana")
    assert "Ana Ferreira logged a disclosure that the terms did not allow" in result.output
    assert "1 waiting (shown as dana, on the operator's word)" in result.output
