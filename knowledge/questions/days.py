"""The day that a few words mean, as the date library resolves them: pure, the day to count from is always given."""

from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache

from dateparser.date import DateDataParser


class Prefer(StrEnum):
    """Which of several such days is meant: the next one to come, or the last one gone by."""

    FUTURE = "future"
    PAST = "past"


class Within(StrEnum):
    """Which day of a month is meant where the words name none; the same as the day counted from, with `CURRENT`."""

    FIRST = "first"
    LAST = "last"
    CURRENT = "current"


@lru_cache(maxsize=4_096)
def find_day(words: str, today: date, prefer: Prefer = Prefer.FUTURE, within: Within = Within.CURRENT) -> date | None:
    """The day that words such as "3 march", "friday" or "in 2 weeks" mean, counted from `today`; None for other words.

    `today` itself is neither to come nor gone by for a weekday. Raises OverflowError or ValueError where the day lies
    outside the calendar and the library does not notice.
    """
    found = _library(today, prefer, within).get_date_data(words).date_obj
    return found.date() if found is not None else None


@lru_cache(maxsize=64)
def _library(today: date, prefer: Prefer, within: Within) -> DateDataParser:
    """A parser that looks at nothing outside: neither the clock nor the time zone of the machine."""
    return DateDataParser(
        languages=["en"],
        settings={
            "RELATIVE_BASE": datetime.combine(today, time(12)),
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
            "PREFER_DATES_FROM": prefer.value,
            "PREFER_DAY_OF_MONTH": within.value,
            "DATE_ORDER": "DMY",
            "PARSERS": ["relative-time", "absolute-time"],
        },
    )
