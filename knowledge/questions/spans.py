"""The days from which to which a message asks: "since March", "last month", "between 1 and 5 May" (rule 2)."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from knowledge.calendar import ALWAYS, FIRST_DAY, LAST_DAY, Window, day_after, day_before
from knowledge.lexicon.dates import DAYS_IN_WORDS, MONTH_NAMES, NUMBER_WORDS
from knowledge.questions.date_parts import neighbouring, period_around
from knowledge.questions.dates import find_dates
from knowledge.questions.values import Understood
from knowledge.questions.wording import Wording

_SIGHT = 24
"""How many letters before a date tell how it bounds the time."""
_COUNTED = re.compile(
    rf"\b(?:last|past|previous) (?P<count>\d{{1,3}}|{'|'.join(NUMBER_WORDS)}|couple of) "
    r"(?P<unit>day|week|month|quarter|year)s?\b"
)
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_BOUND = re.compile(
    r"\b(?P<word>since|from|starting|as of|between|after|until|till|through|up to|to|by|before|and|or|[-\u2013])"
    r"(?: on)?(?: the)? ?$"
)
_LEADING = re.compile(r"(?P<word>since|from|between|after|until|till|through|by|before|as of)\b")
_FROM = frozenset({"since", "from", "starting", "as of", "between"})
_UP_TO = frozenset({"until", "till", "through", "up to", "to", "by", "-", "\u2013"})
_JOINED = frozenset({"and", "or"})
_MONTH = re.compile(rf"\b(?:{'|'.join(f'{name[:3]}(?:{name[3:]}|t)?' for name in MONTH_NAMES)})\b")
_MONTH_BEHIND = re.compile(
    rf"\b(?:to|and|or|between|after|starting|up to|[-\u2013]) (?={_MONTH.pattern}(?! ?\d{{1,2}}\b))"
)
"""Where a month is named without a word that the forms of dates know."""
_FORMER = re.compile(r"\blast (?P<unit>quarter|half)\b(?! of)")
_DAY = re.compile(rf"(?<![\d\u2019'])\d{{1,2}}(?:st|nd|rd|th)?(?!\d)|\b(?:{'|'.join(DAYS_IN_WORDS)})\b")
_TO_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)? ?(?:-|\u2013|to|and|until|till|or) ?(?:the )?(?P<last>\d{1,2})(?!\d)")
_NUMBERED_MONTH = re.compile(r"(?:20\d\d-\d\d|\d{1,2}/20\d\d)\Z")
_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")
_UNIT = re.compile(r"\b(?P<unit>week|month|quarter|half|year|q[1-4]|[1-4]q|h[12])\b")
_ONE_DAY = re.compile(r"\b(?:ago|back|end|close|start|beginning|first|last day|eo[wmyq])\b(?! (?:half|quarter))")


@dataclass(frozen=True, slots=True)
class _Stated:
    """A period that is stated, and the word that says how it bounds the time."""

    days: Window
    word: str
    has_year: bool


def with_span(understood: Understood, own: Wording, today: date) -> Understood:
    """With the days that the message asks about."""
    span = find_span(own.text, today)
    if span is None:
        return understood
    return replace(
        understood,
        since=None if span.first == FIRST_DAY else span.first,
        until=None if span.last == LAST_DAY else span.last,
    )


def find_span(text: str, today: date) -> Window | None:
    """The days that a question about the past is about, first and last included; None where it states none.

    What is stated with "since" has no end, and with "until" no beginning. A day or month without a year is the last one
    gone by; a period without such a word is meant whole.
    """
    plain = _MONTH_BEHIND.sub(r"\g<0>in ", text.casefold())
    counted = _COUNTED.search(plain)
    if counted is not None:
        return Window(_back(today, counted), today)
    stated = list(_stated(plain, today))
    return _bounded(stated) if stated else None


def _back(today: date, counted: re.Match[str]) -> date:
    said = counted["count"]
    number = int(said) if said.isdigit() else 2 if said == "couple of" else NUMBER_WORDS.index(said) + 1
    unit = counted["unit"]
    try:
        if unit in _DAYS:
            return today - timedelta(days=number * _DAYS[unit] - 1)
        months = today.year * 12 + today.month - 1 - number * _MONTHS[unit]
        first = date(months // 12, months % 12 + 1, 1)
        return day_after(min(first + timedelta(days=today.day - 1), period_around(first, "month")[1]))
    except (OverflowError, ValueError):
        return FIRST_DAY


def _stated(plain: str, today: date) -> Iterator[_Stated]:
    lower = False
    for said in find_dates(plain, today, past=True, periods=True):
        if said.day is None:
            continue
        words = plain[said.start : said.end]
        before = _LEADING.match(words) or _BOUND.search(plain[max(0, said.start - _SIGHT) : said.start])
        word = before["word"] if before is not None else ""
        if word in _JOINED:
            word = "until" if lower else ""
        lower = lower or word in _FROM or word == "after"
        several = _TO_DAY.search(words)
        if several is not None and not _NUMBERED_MONTH.search(words):
            yield _Stated(_from_to(said.day, int(several["last"])), "", has_year=True)
        else:
            yield _Stated(_days(words, said.day, today), word, has_year=_YEAR.search(words) is not None)


def _days(words: str, day: date, today: date) -> Window:
    """The first and last day of what the words name."""
    unit = _UNIT.search(words)
    former = _FORMER.search(words)
    if former is not None:
        period = neighbouring("last", former["unit"], today)
        return Window(*period) if period is not None else Window(day, day)
    if _ONE_DAY.search(words):
        return Window(day, day)
    if unit is not None:
        return Window(*period_around(day, _unit(unit["unit"])))
    if _NUMBERED_MONTH.search(words) or (_MONTH.search(words) and not _DAY.search(words)):
        return Window(*period_around(day, "month"))
    if _YEAR.search(words) and not _DAY.search(_YEAR.sub("", words)):
        return Window(*period_around(day, "year"))
    return Window(day, day)


def _from_to(day: date, number: int) -> Window:
    """From the day to the one of that number in the same month."""
    return Window(day, max(day, day.replace(day=min(number, period_around(day, "month")[1].day))))


def _unit(word: str) -> str:
    if word[0] == "h":
        return "half"
    return "quarter" if "q" in word else word


def _bounded(stated: list[_Stated]) -> Window:
    first, last = FIRST_DAY, LAST_DAY
    whole: list[Window] = []
    from_year = True
    for each in stated:
        if each.word in _FROM:
            first, from_year = each.days.first, each.has_year
        elif each.word == "after":
            first, from_year = day_after(each.days.last), each.has_year
        elif each.word in _UP_TO:
            last = each.days.last
        elif each.word == "before":
            last = day_before(each.days.first)
        else:
            whole.append(each.days)
    if (first, last) == (ALWAYS.first, ALWAYS.last):
        return Window(min(each.first for each in whole), max(each.last for each in whole))
    if first > last and not from_year:
        first = date(first.year - 1, first.month, min(first.day, monthrange(first.year - 1, first.month)[1]))
    return Window(first, last)
