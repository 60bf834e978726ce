"""What the forms of words for dates share: what they count from, and the parts of the calendar they name."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.lexicon.dates import DAY_NAMES, MONTH_NAMES
from knowledge.questions.days import Prefer, find_day


@dataclass(frozen=True, slots=True)
class When:
    """What a date is counted from, and how."""

    today: date
    past: bool
    periods: bool

    @property
    def prefer(self) -> Prefer:
        """Which of several such days is meant."""
        return Prefer.PAST if self.past else Prefer.FUTURE


Match = re.Match[str]
Resolver = Callable[[Match, When], date | None]


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    return date(year, month, day) if 1 <= month <= 12 and year > 0 and 1 <= day <= monthrange(year, month)[1] else None  # noqa: PLR2004


def year_of(match: Match) -> int | None:
    """The year written with four digits or two; None where none is."""
    digits = (match["year"] or "").lstrip("'\u2019")
    return int(digits) + (2000 if len(digits) == 2 else 0) if digits else None  # noqa: PLR2004


def month_number(match: Match) -> int:
    """The number of the month named."""
    return next(at for at, name in enumerate(MONTH_NAMES, 1) if name.startswith(match["month"][:3]))


def weekday_number(match: Match) -> int:
    """The number of the weekday named; Monday is 0."""
    return next(at for at, name in enumerate(DAY_NAMES) if name.startswith(match["weekday"][:3]))


def day_of_year(when: When, day: int, month: int, year: int | None, *, past: bool = False) -> date | None:
    """The day of that year; without one, the next such day, today included, or the last one gone by."""
    if year is not None:
        return day_of(year, month, day)
    past = past or when.past
    start = when.today if past else when.today - timedelta(days=1)
    words = f"{day} {MONTH_NAMES[month - 1]}" if 1 <= month <= 12 and 1 <= day <= 31 else ""  # noqa: PLR2004
    found = find_day(words, start, Prefer.PAST if past else Prefer.FUTURE) if words else None
    return found if found is not None and (found.day, found.month) == (day, month) else None


def period_around(first: date, unit: str) -> tuple[date, date]:
    """First and last day of the period around a day; a week begins on Monday."""
    match unit:
        case "week":
            monday = first - timedelta(days=first.weekday())
            return monday, monday + timedelta(days=6)
        case "month":
            return first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1])
        case "quarter" | "half" | "half year" | "half-year":
            months = 3 if unit == "quarter" else 6
            begins = (first.month - 1) // months * months + 1
            ends = begins + months - 1
            return date(first.year, begins, 1), date(first.year, ends, monthrange(first.year, ends)[1])
        case _:
            return date(first.year, 1, 1), date(first.year, 12, 31)


def neighbouring(which: str, unit: str, today: date) -> tuple[date, date] | None:
    """This, the next or the last period, or the one after next; None outside the calendar."""
    steps = {
        "last": -1,
        "past": -1,
        "previous": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "after next": 2,
        "before last": -2,
    }
    period = period_around(today, unit)
    for _ in range(abs(steps.get(which, 0))):
        try:
            period = period_around(
                period[0] - timedelta(days=1) if steps[which] < 0 else period[1] + timedelta(days=1), unit
            )
        except OverflowError:
            return None
    return period
