"""The day that each form of words for a date means: the date library resolves what it knows, the rest is told here.

A month, week or other period is its first day, "end of" it its last (rule 2).
"""

from calendar import monthrange
from datetime import date, timedelta

from knowledge.lexicon.dates import DAY_NAMES, DAYS_IN_WORDS, FIXED_DAYS, MONTH_NAMES, NUMBER_WORDS, ORDINALS
from knowledge.questions.date_parts import (
    Match,
    Resolver,
    When,
    day_of,
    day_of_year,
    month_number,
    neighbouring,
    period_around,
    weekday_number,
    year_of,
)
from knowledge.questions.days import Prefer, Within, find_day


def iso(match: Match, _: When) -> date | None:
    """Year, month and day in that order."""
    return day_of(int(match["year"]), int(match["m"]), int(match["day"]))


def dotted(match: Match, when: When) -> date | None:
    """For "3.12." and "3.12.2027": day first."""
    return day_of_year(when, int(match["day"]), int(match["m"]), year_of(match))


def slashed(match: Match, when: When) -> date | None:
    """Day and month in either order: where both readings are days of the calendar and differ, none is meant."""
    first, second = int(match["day"]), int(match["m"])
    days = {day_of_year(when, day, month, year_of(match)) for day, month in ((first, second), (second, first))} - {None}
    return days.pop() if len(days) == 1 else None


def day_month(match: Match, when: When) -> date | None:
    """For "Friday 27 November"; none where the weekday is not that day's."""
    found = day_of_year(when, int(match["day"]), month_number(match), year_of(match))
    if found is not None and match.groupdict().get("weekday") and found.weekday() != weekday_number(match):
        return None
    return found


def day_range(match: Match, when: When) -> date | None:
    """A range of days is its first; "1 or 2 March" is none."""
    return None if " or " in match[0] else day_of_year(when, int(match["day"]), month_number(match), year_of(match))


def ordinal(match: Match, when: When) -> date | None:
    """For "the first of December"."""
    return day_of_year(when, DAYS_IN_WORDS.index(match["nth"]) + 1, month_number(match), year_of(match))


def numbered_month(match: Match, _: When) -> date | None:
    """For "01/2027" and "2027-01"."""
    return day_of(int(match["year"]), int(match["m"]), 1)


def month(match: Match, when: When) -> date | None:
    """A month is its first day, "end of" its last; "by" and "until" a month are its first."""
    cue, month, year = match["cue"] or "", month_number(match), year_of(match)
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
    found = find_day(DAY_NAMES[weekday_number(match)], when.today, prefer)
    return found + timedelta(days=7) if found and (match["later"] or match["week"]) else found


def week_of_month(match: Match, when: When) -> date | None:
    """For "the first week of December": the first, the eighth and so on; the last begins six days before its end."""
    year = year_of(match)
    first = date(year, month_number(match), 1) if year else _first_of_month(month_number(match), when)
    if first is None:
        return None
    if match["nth"] == "last":
        return first.replace(day=monthrange(first.year, first.month)[1] - 6)
    return day_of(first.year, first.month, 1 + 7 * ORDINALS.index(match["nth"]))


def weekday_of_week(match: Match, when: When) -> date | None:
    """For "Friday last week" and "next week on Tuesday"."""
    week = neighbouring(match["which"], "week", when.today)
    return week[0] + timedelta(days=weekday_number(match)) if week else None


def weekday_weeks_ago(match: Match, when: When) -> date | None:
    """For "two weeks ago on Friday": that day of the week so long ago."""
    weeks = _number(match["count"])
    return period_around(when.today - timedelta(days=7 * weeks), "week")[0] + timedelta(days=weekday_number(match))


def half_a_year(_: Match, when: When) -> date | None:
    """Six months on."""
    return find_day("in 6 months", when.today)


def nth_weekday(match: Match, when: When) -> date | None:
    """For "the first Monday of December", "the last Friday in January"."""
    month, year = month_number(match), year_of(match)
    first = day_of_year(when, 1, month, year) if year else _first_of_month(month, when)
    if first is None:
        return None
    if match["nth"] == "last":
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return last - timedelta(days=(last.weekday() - weekday_number(match)) % 7)
    days = (weekday_number(match) - first.weekday()) % 7 + 7 * ORDINALS.index(match["nth"])
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
        base = find_day(DAY_NAMES[weekday_number(match)], base) or base
    elif "tomorrow" in match[0]:
        base += timedelta(days=1)
    return find_day(words, base)


def as_said(words: str) -> Resolver:
    """A resolver of fixed words."""
    return lambda _, when: find_day(words, when.today)


def day_of_month(match: Match, when: When) -> date | None:
    """The next such day, today included, or the last one gone by; "of next month" tells the month."""
    named = match.groupdict().get("nth")
    day = DAYS_IN_WORDS.index(named) + 1 if named else int(match["day"])
    if match["which"]:
        period = neighbouring(match["which"], "month", when.today)
        return day_of(period[0].year, period[0].month, day) if period else None
    month = when.today
    for _ in range(13):
        found = day_of(month.year, month.month, day)
        if found and (found <= when.today if when.past else found >= when.today):
            return found
        around = neighbouring("last" if when.past else "next", "month", month)
        if around is None:
            return None
        month = around[0]
    return None


def fixed_day(match: Match, when: When) -> date | None:
    """For "Christmas Eve"."""
    day, month = FIXED_DAYS[match["name"].replace("'", "").replace("\u2019", "")]
    return day_of_year(when, day, month, year_of(match))


def part_of_month(match: Match, when: When) -> date | None:
    """Early in a month is its first day, its middle the 15th; late in it fixes none."""
    day = {"early": 1, "mid": 15, "the middle of": 15}.get(match["part"])
    return day_of_year(when, day, month_number(match), year_of(match)) if day else None


def no_day(_: Match, __: When) -> None:
    """Words that fix no day."""
    return


def same_day(_: Match, when: When) -> date:
    """For "today", and what means it."""
    return when.today
