"""The day a follow-up states by the one the thread is about (rule 2)."""

from datetime import date

import pytest

from knowledge.questions.stated_days import with_date
from knowledge.questions.values import Intent, Understood
from tests.knowledge.questions.messages import reading

TODAY = date(2026, 11, 22)


def stated(text: str, last: date | None) -> date | None:
    return with_date(Understood(intent=Intent.SHARE), reading(text), TODAY, last).on


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("a week later", date(2027, 3, 10)),
        ("or 2 days earlier?", date(2027, 3, 1)),
        ("two weeks after", date(2027, 3, 17)),
        ("make it the 10th", date(2027, 3, 10)),
        ("the 10th of April", date(2027, 4, 10)),
        ("friday", date(2026, 11, 27)),
        ("a day after the launch", None),
    ],
)
def test_a_follow_up_counts_from_the_thread(text: str, day: date | None) -> None:
    assert stated(text, date(2027, 3, 3)) == day


def test_a_day_alone_is_the_next_one_where_the_thread_has_none_to_come() -> None:
    assert stated("make it the 30th", date(2026, 9, 3)) == date(2026, 11, 30)
    assert stated("make it the 30th", None) == date(2026, 11, 30)
    assert stated("the 31st", date(2027, 2, 3)) == date(2026, 12, 31)


def test_no_day_lies_outside_the_calendar() -> None:
    assert stated("a week later", date.max) is None
