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


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Friday 27 November", "2026-11-27"),
        ("Friday the 27th of November", "2026-11-27"),
        ("Fri, 27 Nov 2026", "2026-11-27"),
        ("3 March '27", "2027-03-03"),
        ("December 1st, 2027", "2027-12-01"),
        ("the first of December", "2026-12-01"),
        ("25/12", "2026-12-25"),
        ("5/5/2027", "2027-05-05"),
        ("13/12/2026", "2026-12-13"),
        ("12/25/2026", "2026-12-25"),
        ("13-12-2026", "2026-12-13"),
        ("2027/02/03", "2027-02-03"),
        ("01/2027", "2027-01-01"),
        ("2027-03", "2027-03-01"),
        ("Friday week", "2026-12-04"),
        ("a week on Friday", "2026-12-04"),
        ("Friday after next", "2026-12-04"),
        ("a week from Monday", "2026-11-30"),
        ("two weeks from tomorrow", "2026-12-07"),
        ("in 10 days' time", "2026-12-02"),
        ("3 days hence", "2026-11-25"),
        ("in 12 months", "2027-11-22"),
        ("the first Monday of December", "2026-12-07"),
        ("the second Tuesday of March 2027", "2027-03-09"),
        ("the last Friday in January", "2027-01-29"),
        ("the 1st of next month", "2026-12-01"),
        ("the 15th of next month", "2026-12-15"),
        ("first of next month", "2026-12-01"),
        ("end of next week", "2026-11-29"),
        ("end of next month", "2026-12-31"),
        ("start of next year", "2027-01-01"),
        ("by EOW", "2026-11-22"),
        ("by EOM", "2026-11-30"),
        ("eoy", "2026-12-31"),
        ("by close of business", "2026-11-22"),
        ("end of the quarter", "2026-12-31"),
        ("end of Q1", "2027-03-31"),
        ("start of Q2 2027", "2027-04-01"),
        ("end of the first half of 2027", "2027-06-30"),
        ("end of 2027", "2027-12-31"),
        ("start of 2028", "2028-01-01"),
        ("as soon as 2027 starts", "2027-01-01"),
        ("in week 50", "2026-12-07"),
        ("calendar week 3 2027", "2027-01-18"),
        ("in week 3", "2027-01-18"),
        ("the week of 9 December", "2026-12-07"),
        ("the week after next", "2026-11-30"),
        ("the month after next", "2027-01-01"),
        ("on Christmas Eve", "2026-12-24"),
        ("on New Year's Day", "2027-01-01"),
        ("New Year's Eve 2027", "2027-12-31"),
        ("this quarter", "2026-11-22"),
        ("between 1 and 15 December", "2026-12-01"),
        ("3-5 March 2027", "2027-03-03"),
        ("March 3-5", "2027-03-03"),
        ("early in March", "2027-03-01"),
        ("mid January", "2027-01-15"),
        ("next Wendesday", "2026-11-25"),
        ("on thrusday", "2026-11-26"),
        ("tomorow", "2026-11-23"),
        ("tommorow", "2026-11-23"),
        ("in Decembr", "2026-12-01"),
        ("this coming friday", "2026-11-27"),
        ("on sat", "2026-11-28"),
        ("by the end of the day", "2026-11-22"),
        ("now", "2026-11-22"),
    ],
)
def test_periods_ordinals_and_slips_mean_a_day(words: str, day: str) -> None:
    assert days(f"can it go {words}?") == [day]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("this year", "2026-01-01"),
        ("this month", "2026-11-01"),
        ("this week", "2026-11-16"),
        ("last year", "2025-01-01"),
        ("next year", "2027-01-01"),
        ("the year after next", "2028-01-01"),
        ("next quarter", "2027-01-01"),
        ("in 2030", "2030-01-01"),
        ("in Q1 2027", "2027-01-01"),
        ("in Q4", "2026-10-01"),
        ("by Q2", "2027-04-01"),
        ("in the first half of 2027", "2027-01-01"),
        ("H2/27", "2027-07-01"),
        ("the last quarter", "2026-10-01"),
    ],
)
def test_a_period_is_its_first_day_where_periods_count(words: str, day: str) -> None:
    assert [said.day for said in find_dates(f"what expires {words}?", TODAY, periods=True)] == [date.fromisoformat(day)]


@pytest.mark.parametrize("words", ["Q1 2027", "in 2030", "next year", "next quarter", "last year", "in year 0000"])
def test_a_long_period_fixes_no_day_of_a_disclosure(words: str) -> None:
    assert days(f"can it go {words}") in ([None], [])


def test_a_quarter_in_a_report_is_the_last_one() -> None:
    assert [said.day for said in find_dates("it went in Q4 and Q1", date(2026, 5, 5), past=True, periods=True)] == [
        date(2025, 10, 1),
        date(2026, 1, 1),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "3-12-2026",
        "Monday 27 November",
        "29 February 2027",
        "the fifth Monday of February 2027",
        "late March",
        "1 or 2 March",
        "in 5 working days",
        "within 30 days",
        "in a couple of weeks",
        "between Christmas and New Year",
        "in spring",
        "on the 45th",
        "in week 53 2027",
    ],
)
def test_what_no_calendar_fixes_is_unclear(words: str) -> None:
    assert days(f"can it go {words}") == [None]


@pytest.mark.parametrize("words", ["the other day", "recently", "a few weeks ago", "a while back"])
def test_unclear_words_that_point_backwards_say_so(words: str) -> None:
    assert [(said.day, said.past) for said in find_dates(f"we sent it {words}", TODAY)] == [(None, True)]


@pytest.mark.parametrize(
    "words",
    [
        "24/7",
        "mon-fri",
        "forget tuesday",
        "not on Friday",
        "the figures of last October",
        "there is a channel now.",
        "ok for now?",
        "version 2.10",
        "the Monday review",
    ],
)
def test_what_is_excluded_or_describes_something_is_no_date(words: str) -> None:
    assert days(words) == []


def test_a_slip_keeps_its_place_in_the_text() -> None:
    text = "on thrusday and on wednesdayy, ok"
    assert [text[said.start : said.end] for said in find_dates(text, TODAY)] == ["on thrusday", "on wednesdayy"]


def test_in_a_report_the_first_monday_is_the_last_such_one() -> None:
    assert days("the first Monday of December", past=True) == ["2025-12-01"]


def test_of_very_many_dates_the_later_ones_are_unclear() -> None:
    found = days("tomorrow " * 50)
    assert found[:40] == ["2026-11-23"] * 40
    assert found[40:] == [None] * 10


@pytest.mark.parametrize(
    ("words", "today"),
    [
        ("in March", date(9999, 11, 22)),
        ("the first Monday of March", date(9999, 11, 22)),
        ("the 31st of next month", date(9999, 12, 1)),
        ("on the 5th", date(9999, 12, 22)),
        ("next month", date(9999, 12, 22)),
        ("tomorrow", date(9999, 12, 31)),
        ("in Q1", date(9999, 12, 31)),
        ("in Q1 0000", TODAY),
    ],
)
def test_what_lies_behind_the_last_day_of_the_calendar_is_unclear(words: str, today: date) -> None:
    assert [said.day for said in find_dates(words, today, periods=True)] == [None]


def test_the_machine_s_clock_and_zone_do_not_matter() -> None:
    assert [said.day for said in find_dates("in 2 weeks, on 3 March, on Friday", date(2001, 1, 1))] == [
        date(2001, 1, 15),
        date(2001, 3, 3),
        date(2001, 1, 5),
    ]


@given(st.text(max_size=100), st.dates())
def test_any_text_on_any_day_has_dates_in_order(text: str, today: date) -> None:
    found = find_dates(text, today)
    assert [said.start for said in found] == sorted(said.start for said in found)


@given(
    st.sampled_from(
        [
            "in 999 years",
            "999 years ago",
            "next week",
            "last month",
            "on friday",
            "31 december",
            "end of january",
            "the 31st",
            "the 31st of next month",
            "in march",
            "the fifth monday of may",
            "week 1",
            "the week of 1 january",
            "end of next quarter",
            "in Q1",
            "friday after next",
            "a week from tomorrow",
        ]
    ),
    st.dates(),
)
def test_a_day_outside_the_calendar_is_unclear(text: str, today: date) -> None:
    assert len(find_dates(text, today)) == 1


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the tenth of March", "2027-03-10"),
        ("May the twenty-first", "2027-05-21"),
        ("first of December", "2026-12-01"),
        ("on the third of next month", "2026-12-03"),
        ("by 31.12 at most", "2026-12-31"),
        ("Thursday of next week", "2026-11-26"),
        ("next week on Thursday", "2026-11-26"),
        ("Friday in a week", "2026-12-04"),
        ("in half a year", "2027-05-22"),
        ("in twenty days", "2026-12-12"),
        ("not beyond January", "2027-01-31"),
        ("end-Jan", "2027-01-31"),
        ("by year's end", "2026-12-31"),
        ("start of the month", "2026-12-01"),
        ("since the start of the month", "2026-11-01"),
        ("the first week of December", "2026-12-01"),
        ("third week of January 2028", "2028-01-15"),
        ("the last week of February", "2027-02-22"),
    ],
)
def test_other_words_for_days_to_come(words: str, day: str) -> None:
    assert days(words) == [day]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("last night", "2026-11-21"),
        ("on Tuesday last week", "2026-11-10"),
        ("two weeks ago on Friday", "2026-11-06"),
        ("the tenth of November", "2026-11-10"),
    ],
)
def test_other_words_for_days_gone_by(words: str, day: str) -> None:
    assert days(words, past=True) == [day]


def test_words_for_weeks_outside_the_calendar_fix_no_day() -> None:
    assert find_dates("Friday next week, the first week of December", date(9999, 12, 31))[0].day is None
