"""The day that words for a week, month, quarter, half or year mean: its first, "end of" it its last (rule 2)."""

from calendar import monthrange
from datetime import date, timedelta

from knowledge.questions.date_parts import Match, When, day_of_year, month_number, neighbouring, period_around, year_of


def relative_period(match: Match, when: When) -> date | None:
    """The first day of next or last week, month or year; of the running one today, where it is to come.

    A quarter, half or year fixes no day of a disclosure.
    """
    which, unit = match["which"], match["unit"]
    period = neighbouring(which, unit, when.today)
    if period is None or (unit not in {"week", "month"} and not when.periods and which != "this"):
        return None
    return when.today if which == "this" and not when.periods else period[0]


def _turn(match: Match, first: date, last: date) -> date:
    return last if match["turn"] in {"end", "close", "last day"} else first


def turn_of_period(match: Match, when: When) -> date | None:
    """For "end of next month", "start of the year": the next one to come, unless it is reported or told which."""
    which = (match["which"] or "").strip()
    period = neighbouring(which or "this", match["unit"], when.today)
    since = match.string[: match.start()].endswith(("since ", "from "))
    if period and not (which or when.past or since) and _turn(match, *period) < when.today:
        period = neighbouring("next", match["unit"], when.today)
    return _turn(match, *period) if period else None


def period_end(match: Match, when: When) -> date | None:
    """For "month end", "EOY"."""
    unit = match["close"] or {"w": "week", "m": "month", "y": "year", "q": "quarter"}[match["letter"]]
    return period_around(when.today, unit)[1]


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
    year = year_of(match) or when.today.year
    found = date.fromisocalendar(year, int(match["week"]), 1)
    if match["year"] or when.past or found >= when.today - timedelta(days=6):
        return found
    return date.fromisocalendar(year + 1, int(match["week"]), 1)


def week_of(match: Match, when: When) -> date | None:
    """For "the week of 7 December": its Monday."""
    found = day_of_year(when, int(match["day"]), month_number(match), year_of(match))
    return found - timedelta(days=found.weekday()) if found else None


def year_begun(match: Match, _: When) -> date:
    """For "as soon as 2027 starts"."""
    return date(int(match["year"]), 1, 1)
