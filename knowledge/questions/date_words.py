"""The day that each form of words for a date means: the date library resolves what it knows, the rest is told here.

A month, week or other period is its first day, "end of" it its last (rule 2).
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge.lexicon.dates import DAY_NAMES, DAYS_IN_WORDS, FIXED_DAYS, MONTH_NAMES, NUMBER_WORDS, ORDINALS
from knowledge.questions.days import Prefer, Within, find_day


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


def _date(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and year > 0 and 1 <= day <= monthrange(year, month)[1] else None  # noqa: PLR2004


def _year(match: Match) -> int | None:
    digits = (match["year"] or "").lstrip("'\u2019")
    return int(digits) + (2000 if len(digits) == 2 else 0) if digits else None  # noqa: PLR2004


def _month_number(match: Match) -> int:
    return next(at for at, name in enumerate(MONTH_NAMES, 1) if name.startswith(match["month"][:3]))


def _weekday_number(match: Match) -> int:
    return next(at for at, name in enumerate(DAY_NAMES) if name.startswith(match["weekday"][:3]))


def _day_of_year(when: When, day: int, month: int, year: int | None, *, past: bool = False) -> date | None:
    """The day of that year; without one, the next such day, today included, or the last one gone by."""
    if year is not None:
        return _date(year, month, day)
    past = past or when.past
    start = when.today if past else when.today - timedelta(days=1)
    words = f"{day} {MONTH_NAMES[month - 1]}" if 1 <= month <= 12 and 1 <= day <= 31 else ""  # noqa: PLR2004
    found = find_day(words, start, Prefer.PAST if past else Prefer.FUTURE) if words else None
    return found if found is not None and (found.day, found.month) == (day, month) else None


def iso(match: Match, _: When) -> date | None:
    """Year, month and day in that order."""
    return _date(int(match["year"]), int(match["m"]), int(match["day"]))


def dotted(match: Match, when: When) -> date | None:
    """For "3.12." and "3.12.2027": day first."""
    return _day_of_year(when, int(match["day"]), int(match["m"]), _year(match))


def slashed(match: Match, when: When) -> date | None:
    """Day and month in either order: where both readings are days of the calendar and differ, none is meant."""
    first, second = int(match["day"]), int(match["m"])
    days = {_day_of_year(when, day, month, _year(match)) for day, month in ((first, second), (second, first))} - {None}
    return days.pop() if len(days) == 1 else None


def day_month(match: Match, when: When) -> date | None:
    """For "Friday 27 November"; none where the weekday is not that day's."""
    found = _day_of_year(when, int(match["day"]), _month_number(match), _year(match))
    if found is not None and match.groupdict().get("weekday") and found.weekday() != _weekday_number(match):
        return None
    return found


def day_range(match: Match, when: When) -> date | None:
    """A range of days is its first; "1 or 2 March" is none."""
    return None if " or " in match[0] else _day_of_year(when, int(match["day"]), _month_number(match), _year(match))


def ordinal(match: Match, when: When) -> date | None:
    """For "the first of December"."""
    return _day_of_year(when, DAYS_IN_WORDS.index(match["nth"]) + 1, _month_number(match), _year(match))


def numbered_month(match: Match, _: When) -> date | None:
    """For "01/2027" and "2027-01"."""
    return _date(int(match["year"]), int(match["m"]), 1)


def month(match: Match, when: When) -> date | None:
    """A month is its first day, "end of" its last; "by" and "until" a month are its first."""
    cue, month, year = match["cue"] or "", _month_number(match), _year(match)
    past = when.past or (cue.startswith(("last", "since", "back")) and not cue.startswith("last day"))
    last = any(word in cue for word in ("end", "last day", "close", "beyond", "later than"))
    if year is None:
        today = when.today
        start = today if past or "next" in match[0] else today.replace(day=1) - timedelta(days=1)
        found = find_day(MONTH_NAMES[month - 1], start, Prefer.PAST if past else Prefer.FUTURE, Within.FIRST)
        if found is None:
            return None
        year = found.year
    return date(year, month, monthrange(year, month)[1] if last else 1)


def weekday(match: Match, when: When) -> date | None:
    """The next one to come, in a report the last one gone by; "Friday week" is a week later."""
    which = (match["which"] or "").strip()
    ahead = which in {"next", "this", "coming", "this coming"}
    prefer = Prefer.PAST if which in {"last", "this past", "past"} else Prefer.FUTURE if ahead else when.prefer
    found = find_day(DAY_NAMES[_weekday_number(match)], when.today, prefer)
    return found + timedelta(days=7) if found and (match["later"] or match["week"]) else found


def week_of_month(match: Match, when: When) -> date | None:
    """For "the first week of December": the first, the eighth and so on; the last begins six days before its end."""
    year = _year(match)
    first = date(year, _month_number(match), 1) if year else _first_of_month(_month_number(match), when)
    if first is None:
        return None
    if match["nth"] == "last":
        return first.replace(day=monthrange(first.year, first.month)[1] - 6)
    return _date(first.year, first.month, 1 + 7 * ORDINALS.index(match["nth"]))


def weekday_of_week(match: Match, when: When) -> date | None:
    """For "Friday last week" and "next week on Tuesday"."""
    week = _around(match["which"], "week", when.today)
    return week[0] + timedelta(days=_weekday_number(match)) if week else None


def weekday_weeks_ago(match: Match, when: When) -> date | None:
    """For "two weeks ago on Friday": that day of the week so long ago."""
    weeks = _number(match["count"])
    return _period(when.today - timedelta(days=7 * weeks), "week")[0] + timedelta(days=_weekday_number(match))


def half_a_year(_: Match, when: When) -> date | None:
    """Six months on."""
    return find_day("in 6 months", when.today)


def nth_weekday(match: Match, when: When) -> date | None:
    """For "the first Monday of December", "the last Friday in January"."""
    month, year = _month_number(match), _year(match)
    first = _day_of_year(when, 1, month, year) if year else _first_of_month(month, when)
    if first is None:
        return None
    if match["nth"] == "last":
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return last - timedelta(days=(last.weekday() - _weekday_number(match)) % 7)
    days = (_weekday_number(match) - first.weekday()) % 7 + 7 * ORDINALS.index(match["nth"])
    found = first + timedelta(days=days)
    return found if found.month == month else None


def _first_of_month(month: int, when: When) -> date | None:
    start = when.today if when.past else when.today.replace(day=1) - timedelta(days=1)
    return find_day(MONTH_NAMES[month - 1], start, when.prefer, Within.FIRST)


def _number(count: str) -> int:
    return int(count) if count.isdigit() else 1 if count in {"a", "an"} else NUMBER_WORDS.index(count) + 1


def counted(match: Match, when: When) -> date | None:
    """So many days, weeks, months or years on or back."""
    count, unit = match["count"], match["unit"]
    number = _number(count)
    if unit == "fortnight":
        number, unit = number * 2, "week"
    words = f"{number} {unit}s ago" if match.groupdict().get("ago") else f"in {number} {unit}s"
    base = when.today
    if match.groupdict().get("weekday"):
        base = find_day(DAY_NAMES[_weekday_number(match)], base) or base
    elif "tomorrow" in match[0]:
        base += timedelta(days=1)
    return find_day(words, base)


def as_said(words: str) -> Resolver:
    """A resolver of fixed words."""
    return lambda _, when: find_day(words, when.today)


def _period(first: date, unit: str) -> tuple[date, date]:
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


def _around(which: str, unit: str, today: date) -> tuple[date, date] | None:
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
    period = _period(today, unit)
    for _ in range(abs(steps.get(which, 0))):
        try:
            period = _period(period[0] - timedelta(days=1) if steps[which] < 0 else period[1] + timedelta(days=1), unit)
        except OverflowError:
            return None
    return period


def relative_period(match: Match, when: When) -> date | None:
    """The first day of next or last week, month or year; of the running one today, where it is to come.

    A quarter, half or year fixes no day of a disclosure.
    """
    which, unit = match["which"], match["unit"]
    period = _around(which, unit, when.today)
    if period is None or (unit not in {"week", "month"} and not when.periods and which != "this"):
        return None
    return when.today if which == "this" and not when.periods else period[0]


def _turn(match: Match, first: date, last: date) -> date:
    return last if match["turn"] in {"end", "close", "last day"} else first


def turn_of_period(match: Match, when: When) -> date | None:
    """For "end of next month", "start of the year": the next one to come, unless it is reported or told which."""
    which = (match["which"] or "").strip()
    period = _around(which or "this", match["unit"], when.today)
    since = match.string[: match.start()].endswith(("since ", "from "))
    if period and not (which or when.past or since) and _turn(match, *period) < when.today:
        period = _around("next", match["unit"], when.today)
    return _turn(match, *period) if period else None


def period_end(match: Match, when: When) -> date | None:
    """For "month end", "EOY"."""
    unit = match["close"] or {"w": "week", "m": "month", "y": "year", "q": "quarter"}[match["letter"]]
    return _period(when.today, unit)[1]


def _part_of_year(match: Match, when: When) -> tuple[date, date] | None:
    """First and last day of a quarter or half; without a year, of the next one, today's included, or the last."""
    part = match["part"].translate(str.maketrans("", "", "qh "))
    months = 6 if "h" in match["part"][:1] or "half" in match["part"] else 3
    number = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}.get(match["part"].split()[0])
    number = number or int(next(filter(str.isdecimal, part)))
    month = (number - 1) * months + 1
    digits = (match["year"] or match["short"] or "").lstrip("'\u2019")
    if digits:
        year = int(digits) + (2000 if len(digits) == 2 else 0)  # noqa: PLR2004
    else:
        over = month + months - 1 < when.today.month
        year = when.today.year + (1 if over and not when.past else -1 if when.past and month > when.today.month else 0)
    if not 0 < year < 10_000:  # noqa: PLR2004
        return None
    last = month + months - 1
    return date(year, month, 1), date(year, last, monthrange(year, last)[1])


def quarter(match: Match, when: When) -> date | None:
    """For "Q1 2027" and "the first half of 2027"; "end of Q1" is its last day."""
    period = _part_of_year(match, when)
    if match["turn"]:
        return _turn(match, *period) if period else None
    return period[0] if period and when.periods else None


def calendar_year(match: Match, when: When) -> date | None:
    """For "in 2027"; "end of 2027" is its last day."""
    year = int(match["year"])
    if match["turn"] and year:
        return _turn(match, date(year, 1, 1), date(year, 12, 31))
    return date(year, 1, 1) if when.periods and year else None


def week_number(match: Match, when: When) -> date | None:
    """For "week 50": its Monday, in the year to come where that one is over."""
    year = _year(match) or when.today.year
    found = date.fromisocalendar(year, int(match["week"]), 1)
    if match["year"] or when.past or found >= when.today - timedelta(days=6):
        return found
    return date.fromisocalendar(year + 1, int(match["week"]), 1)


def week_of(match: Match, when: When) -> date | None:
    """For "the week of 7 December": its Monday."""
    found = _day_of_year(when, int(match["day"]), _month_number(match), _year(match))
    return found - timedelta(days=found.weekday()) if found else None


def day_of_month(match: Match, when: When) -> date | None:
    """The next such day, today included, or the last one gone by; "of next month" tells the month."""
    named = match.groupdict().get("nth")
    day = DAYS_IN_WORDS.index(named) + 1 if named else int(match["day"])
    if match["which"]:
        period = _around(match["which"], "month", when.today)
        return _date(period[0].year, period[0].month, day) if period else None
    month = when.today
    for _ in range(13):
        found = _date(month.year, month.month, day)
        if found and (found <= when.today if when.past else found >= when.today):
            return found
        around = _around("last" if when.past else "next", "month", month)
        if around is None:
            return None
        month = around[0]
    return None


def fixed_day(match: Match, when: When) -> date | None:
    """For "Christmas Eve"."""
    day, month = FIXED_DAYS[match["name"].replace("'", "").replace("\u2019", "")]
    return _day_of_year(when, day, month, _year(match))


def part_of_month(match: Match, when: When) -> date | None:
    """Early in a month is its first day, its middle the 15th; late in it fixes none."""
    day = {"early": 1, "mid": 15, "the middle of": 15}.get(match["part"])
    return _day_of_year(when, day, _month_number(match), _year(match)) if day else None


def year_begun(match: Match, _: When) -> date:
    """For "as soon as 2027 starts"."""
    return date(int(match["year"]), 1, 1)


def no_day(_: Match, __: When) -> None:
    """Words that fix no day."""
    return


def same_day(_: Match, when: When) -> date:
    """For "today", and what means it."""
    return when.today
