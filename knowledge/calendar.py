"""Reckoning with dates: windows with both ends included, and lengths of time (rules 1 and 15)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from knowledge.company import Company, Weekday
from knowledge.terms import Duration

FIRST_DAY = date.min
LAST_DAY = date.max
_A_DAY = timedelta(days=1)
_LAST_BUT_ONE = LAST_DAY - _A_DAY
_WEEK = tuple(Weekday)


@dataclass(frozen=True, slots=True)
class Window:
    """A run of days, both ends included; empty when the last lies before the first."""

    first: date = FIRST_DAY
    last: date = LAST_DAY

    def __contains__(self, day: date) -> bool:
        """True when the day lies inside."""
        return self.first <= day <= self.last

    def __and__(self, other: "Window") -> "Window":
        """The days that lie in both."""
        return Window(max(self.first, other.first), min(self.last, other.last))

    @property
    def empty(self) -> bool:
        """True when no day lies inside."""
        return self.last < self.first

    def changes(self) -> tuple[date, ...]:
        """The days on which being inside begins or ends to be true: its first day and the day after its last."""
        first, last = self.first, self.last
        if last < first:
            return ()
        begins = (first,) if FIRST_DAY < first < LAST_DAY else ()
        return (*begins, last + _A_DAY) if last < _LAST_BUT_ONE else begins


ALWAYS = Window()


def window(first: date | None, last: date | None) -> Window:
    """The days from first to last, an end left open when None."""
    return Window(first or FIRST_DAY, last or LAST_DAY)


def day_at(instant: datetime, company: Company) -> date:
    """The company's day at that instant (rule 1)."""
    return instant.astimezone(ZoneInfo(company.time_zone)).date()


def day_after(day: date) -> date:
    """The next day; the last day there is stays itself."""
    return day if day == LAST_DAY else day + _A_DAY


def day_before(day: date) -> date:
    """The day before; the first day there is stays itself."""
    return day if day == FIRST_DAY else day - _A_DAY


def add(day: date, duration: Duration, company: Company) -> date:
    """The last day of a length of time that is counted from the day after `day` (rule 1).

    Months and years keep the day of the month and shorten it where the month is too short: 29 February becomes 28
    (rule 15). Working days follow the company's calendar. Beyond the calendar's end, and for `forever`, `date.max`.
    """
    if duration.forever:
        return LAST_DAY
    try:
        if duration.working_days is not None:
            return _add_working_days(day, duration.working_days, company)
        if duration.days is not None:
            return day + timedelta(days=duration.days)
        months = (duration.years or 0) * 12 + (duration.months or 0)
        year, month = divmod(day.month - 1 + months, 12)
        year, month = day.year + year, month + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return LAST_DAY


def _add_working_days(day: date, count: int, company: Company) -> date:
    working = frozenset(company.working_days)
    if not working:
        return LAST_DAY
    holidays = frozenset(company.holidays)
    while count > 0:
        day += timedelta(days=1)
        if _WEEK[day.weekday()] in working and day not in holidays:
            count -= 1
    return day
