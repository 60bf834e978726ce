"""Dates in words, as the day they mean on Sunday 2026-11-22 (rule 2)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.questions.dates import find_dates
from tests.worlds import TODAY


def days(text: str, *, past: bool = False) -> list[str | None]:
    return [said.day.isoformat() if said.day else None for said in find_dates(text, TODAY, past=past)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2027-1-5", "2027-01-05"),
        ("on 3 March", "2027-03-03"),
        ("3rd of March 2028", "2028-03-03"),
        ("March 3", "2027-03-03"),
        ("Mar. 3rd, 2027", "2027-03-03"),
        ("23 Nov", "2026-11-23"),
        ("22 November", "2026-11-22"),
        ("29 February", "2028-02-29"),
        ("03.12.", "2026-12-03"),
        ("3.12.27", "2027-12-03"),
        ("in March", "2027-03-01"),
        ("next November", "2027-11-01"),
        ("in November", "2026-11-01"),
        ("March 2028", "2028-03-01"),
        ("end of January", "2027-01-31"),
        ("last day of June 2027", "2027-06-30"),
        ("today", "2026-11-22"),
        ("right now", "2026-11-22"),
        ("the day after tomorrow", "2026-11-24"),
        ("in three days", "2026-11-25"),
        ("in a fortnight", "2026-12-06"),
        ("in 3 months", "2027-02-22"),
        ("two years from now", "2028-11-22"),
        ("on Sunday", "2026-11-29"),
        ("next Friday", "2026-11-27"),
        ("next week", "2026-11-23"),
        ("this week", "2026-11-22"),
        ("next month", "2026-12-01"),
        ("this month", "2026-11-22"),
        ("by the end of the week", "2026-11-22"),
        ("end of the month", "2026-11-30"),
        ("month end", "2026-11-30"),
        ("by year end", "2026-12-31"),
        ("on new year's eve", "2026-12-31"),
        ("by the 5th", "2026-12-05"),
        ("on the 31st", "2026-12-31"),
    ],
)
def test_words_mean_the_next_such_day(words: str, day: str) -> None:
    assert days(f"can it go {words}?") == [day]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Sunday", "2026-11-15"),
        ("last Friday", "2026-11-20"),
        ("on the 12th", "2026-11-12"),
        ("on 3 March", "2026-03-03"),
        ("in December", "2025-12-01"),
        ("on 1.12.", "2025-12-01"),
        ("yesterday", "2026-11-21"),
        ("last month", "2026-10-01"),
        ("three weeks ago", "2026-11-01"),
    ],
)
def test_in_a_report_words_mean_the_last_such_day(words: str, day: str) -> None:
    assert days(f"it went {words}.", past=True) == [day]


@pytest.mark.parametrize(
    "words",
    ["03/12", "3/4/2027", "30 February", "31.4.", "2027-13-01", "soon", "in a few weeks", "99 November", "0 May 0000"],
)
def test_words_that_fix_no_day_are_unclear(words: str) -> None:
    assert days(f"can it go {words}") == [None]


@pytest.mark.parametrize(
    "words", ["last week's figures", "today's roadmap", "the sun", "a may be", "version 2.0.1", "now that it is done"]
)
def test_what_describes_something_else_is_no_date(words: str) -> None:
    assert days(words) == []


def test_a_day_of_a_meeting_is_a_date() -> None:
    assert days("at tomorrow's meeting") == ["2026-11-23"]


def test_several_dates_stand_in_their_order() -> None:
    assert days("on 2027-01-01, tomorrow and soon") == ["2027-01-01", "2026-11-23", None]


def test_the_end_of_a_month_is_kept_within_it() -> None:
    assert [said.day for said in find_dates("in a month", date(2027, 1, 31))] == [date(2027, 2, 28)]


@given(st.text(max_size=100), st.dates())
def test_any_text_on_any_day_has_dates_in_order(text: str, today: date) -> None:
    found = find_dates(text, today)
    assert [said.start for said in found] == sorted(said.start for said in found)


@given(
    st.sampled_from(
        ["in 999 years", "999 years ago", "next week", "last month", "on friday", "31 december", "end of january"]
    ),
    st.dates(),
)
def test_a_day_outside_the_calendar_is_unclear(text: str, today: date) -> None:
    assert len(find_dates(text, today)) == 1
