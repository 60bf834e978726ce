"""The days from which to which a question about the past is, as they are meant on Sunday 2026-11-22 (rule 2)."""

from datetime import date

import pytest

from knowledge.calendar import Window, window
from knowledge.questions import Intent, understand
from knowledge.questions.spans import find_span
from tests.worlds import TODAY, aurora


def span(text: str) -> Window | None:
    return find_span(text, TODAY)


def days(first: str, last: str = "") -> Window:
    return window(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("since March", days("2026-03-01")),
        ("since 3 March", days("2026-03-03")),
        ("since 2025", days("2025-01-01")),
        ("since Monday", days("2026-11-16")),
        ("since the beginning of the year", days("2026-01-01")),
        ("from 1 March", days("2026-03-01")),
        ("after 3 March", days("2026-03-04")),
        ("after March", days("2026-04-01")),
        ("before June", days("", "2026-05-31")),
        ("until 3 June 2026", days("", "2026-06-03")),
        ("up to last month", days("", "2026-10-31")),
        ("by the end of March", days("", "2026-03-31")),
    ],
)
def test_an_open_end_stays_open(words: str, meant: Window) -> None:
    assert span(f"what did we share with Orion {words}?") == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("in March", days("2026-03-01", "2026-03-31")),
        ("last month", days("2026-10-01", "2026-10-31")),
        ("this week", days("2026-11-16", "2026-11-22")),
        ("this year", days("2026-01-01", "2026-12-31")),
        ("in 2025", days("2025-01-01", "2025-12-31")),
        ("in Q1", days("2026-01-01", "2026-03-31")),
        ("last quarter", days("2026-07-01", "2026-09-30")),
        ("in the first half of 2026", days("2026-01-01", "2026-06-30")),
        ("in 2026-03", days("2026-03-01", "2026-03-31")),
        ("yesterday", days("2026-11-21", "2026-11-21")),
        ("on 3 March", days("2026-03-03", "2026-03-03")),
        ("on the third of March", days("2026-03-03", "2026-03-03")),
        ("a week ago", days("2026-11-15", "2026-11-15")),
        ("in March and April", days("2026-03-01", "2026-04-30")),
    ],
)
def test_a_period_is_meant_whole_and_a_day_alone(words: str, meant: Window) -> None:
    assert span(f"disclosures {words}") == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("from March to May", days("2026-03-01", "2026-05-31")),
        ("from November to March", days("2025-11-01", "2026-03-31")),
        ("between 1 March and 5 May", days("2026-03-01", "2026-05-05")),
        ("between 1 and 5 May", days("2026-05-01", "2026-05-05")),
        ("from 10 to 20 March", days("2026-03-10", "2026-03-20")),
        ("on 28-31 February", days("2026-02-28", "2026-02-28")),
        ("2026-03-01 to 2026-04-30", days("2026-03-01", "2026-04-30")),
        ("between January and today", days("2026-01-01", "2026-11-22")),
        ("in the last 30 days", days("2026-10-24", "2026-11-22")),
        ("over the past two weeks", days("2026-11-09", "2026-11-22")),
        ("in the past couple of days", days("2026-11-21", "2026-11-22")),
        ("in the last 12 months", days("2025-11-23", "2026-11-22")),
        ("in the last 999 years", days("1027-11-23", "2026-11-22")),
    ],
)
def test_two_ends_are_both_included(words: str, meant: Window) -> None:
    assert span(f"what went to Orion {words}?") == meant


def test_a_stretch_over_the_turn_of_the_year_keeps_its_first_day() -> None:
    assert span("what did we share from 30 November to 5 January?") == days("2025-11-30", "2026-01-05")


def test_a_stretch_never_begins_before_the_calendar() -> None:
    assert find_span("the last 999 years", date(900, 1, 1)) == Window(last=date(900, 1, 1))


@pytest.mark.parametrize("text", ["what did Orion get?", "disclosures on 03/04", "everything so far"])
def test_what_states_no_day_has_no_end(text: str) -> None:
    assert span(text) is None


def test_only_a_question_about_what_was_disclosed_has_a_span() -> None:
    listed = understand("what did we share with Orion since March?", aurora(), TODAY)
    assert (listed.intent, listed.since, listed.until) == (Intent.LIST_DISCLOSURES, date(2026, 3, 1), None)
    shared = understand("may I share the roadmap with Orion until March?", aurora(), TODAY)
    assert (shared.intent, shared.since, shared.until) == (Intent.SHARE, None, None)
    ended = understand("what went to Orion before June?", aurora(), TODAY)
    assert (ended.since, ended.until) == (None, date(2026, 5, 31))
    assert understand("what went to Orion?", aurora(), TODAY).since is None
