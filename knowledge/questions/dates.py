"""Dates in words, as the calendar date they mean to somebody for whom it is `today` (rule 2)."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_YEARS_AHEAD = 100

_MONTH = r"(?P<month>" + "|".join(rf"{name[:3]}(?:{name[3:]}|t)?\.?" if name[3:] else name for name in _MONTHS) + r")"
_WEEKDAY = r"(?P<weekday>" + "|".join(rf"{name[:3]}(?:{name[3:]}|s|rs|nes)?" for name in _DAYS) + r")"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_COUNT = r"(?P<count>\d{1,3}|an?|" + "|".join(_NUMBERS[1:]) + r")"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"


@dataclass(frozen=True, slots=True)
class Said:
    """A date found in a text; `day` is None where the words fix none, `past` where they point backwards."""

    start: int
    end: int
    day: date | None
    past: bool = False


def _shifted(today: date, count: int, unit: str) -> date:
    if unit == "day":
        return today + timedelta(days=count)
    if unit in {"week", "fortnight"}:
        return today + timedelta(weeks=count * (2 if unit == "fortnight" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _find_day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] and year > 0 else None  # noqa: PLR2004


def _month_of(match: re.Match[str]) -> int:
    return next(at for at, name in enumerate(_MONTHS, 1) if name.startswith(match["month"][:3]))


def _count_of(match: re.Match[str]) -> int:
    words = match["count"]
    return int(words) if words.isdigit() else 1 if words in {"a", "an"} else _NUMBERS.index(words)


def _nearest_year(today: date, month: int, day: int, *, past: bool) -> date | None:
    """The next such day to come, or the last one gone by."""
    years = range(today.year, today.year - 9, -1) if past else range(today.year, today.year + 9)
    days = (_find_day(year, month, day) for year in years)
    return next((found for found in days if found and (found <= today if past else found >= today)), None)


def _iso(match: re.Match[str], _: date, __: bool) -> date | None:
    return _find_day(int(match["year"]), int(match["m"]), int(match["day"]))


def _dotted(match: re.Match[str], today: date, past: bool) -> date | None:
    day, month, year = int(match["day"]), int(match["m"]), match["year"]
    if year:
        return _find_day(int(year) + (2000 if len(year) == 2 else 0), month, day)  # noqa: PLR2004
    return _nearest_year(today, month, day, past=past)


def _day_month(match: re.Match[str], today: date, past: bool) -> date | None:
    month, day = _month_of(match), int(match["day"])
    return _find_day(int(match["year"]), month, day) if match["year"] else _nearest_year(today, month, day, past=past)


def _month_only(match: re.Match[str], today: date, past: bool) -> date | None:
    month, cue = _month_of(match), match["cue"]
    backwards = past or "last" in cue or "back" in cue
    if match["year"]:
        first = date(int(match["year"]), month, 1)
    elif backwards:
        first = date(today.year if month <= today.month else today.year - 1, month, 1)
    else:
        first = date(
            today.year if month > today.month or (month == today.month and "next" not in cue) else today.year + 1,
            month,
            1,
        )
    last = first.replace(day=monthrange(first.year, first.month)[1])
    return last if "end" in cue or "last day" in cue else first


def _weekday(match: re.Match[str], today: date, past: bool) -> date:
    wanted = next(at for at, name in enumerate(_DAYS) if name.startswith(match["weekday"][:3]))
    if (past and not match["which"]) or "last" in (match["which"] or ""):
        return today - timedelta(days=(today.weekday() - wanted - 1) % 7 + 1)
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _period(match: re.Match[str], today: date, _: bool) -> date:
    step = {"next": 1, "last": -1, "this": 0}[match["which"]]
    if match["unit"] == "week":
        return today + timedelta(days=7 * step - today.weekday()) if step else today
    shifted = _shifted(today, step, match["unit"])
    return (shifted.replace(day=1) if match["unit"] == "month" else shifted.replace(month=1, day=1)) if step else today


def _day_of_month(match: re.Match[str], today: date, past: bool) -> date | None:
    day = int(match["day"])
    firsts = (_shifted(today.replace(day=1), -count if past else count, "month") for count in range(13))
    found = (_find_day(first.year, first.month, day) for first in firsts)
    return next((each for each in found if each and (each <= today if past else each >= today)), None)


_EVENT = (
    r"(?:expir(?:e|es|ed|y|ation|ing)|end(?:s|ed|ing)?|laps(?:e|es|ed|ing)|terminat(?:es|ed|ion)|over|up|lifted|signed|"
    r"renew(?:ed|al)|exten(?:ded|sion)|start(?:s|ed)?|begins|began|launch(?:es|ed)?|releas(?:e|es|ed)|clos(?:es|ed|ing)|open(?:s|ed)?|"
    r"declared|announced|finish(?:es|ed)|completed?|ready|done|gone|passed|runs? out|ran out|merger|acquisition|ipo|"
    r"holidays|christmas|easter|kick-?off|go-?live|closing|signing|signature)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_AT = (
    r"(?:in|by|during|over|from|until|till|since|before|after|around|about|early|late|mid|end of|start of|next|this|"
    r"come|throughout|within|as of|say|towards?|circa|post|pre)"
)
_VAGUE = "|".join(
    (
        rf"{_AT} (?:the )?(?:year )?(?:19|20|21)\d\d(?:s\b|/\d\d\b)?"
        r"(?! ?(?:rows|seats|users|requests|records|stores|groups))",
        rf"{_AT} (?:the )?(?:(?:early|late|mid)[ -])?(?:{_SEASON}|q[1-4]|h[12])(?:[ /-]?(?:of )?(?:\d{{4}}|\d\d))?",
        r"q[1-4][ /-](?:19|20|21)\d\d|fy ?\d{2,4}",
        r"(?:next|this|the (?:first|second|third|fourth|last|next|coming)) "
        r"(?:quarter|half(?: ?-?year)?|season|term|decade|century)",
        r"(?:next|the (?:next|coming|following)) years?|in (?:the )?(?:coming|next) (?:days|weeks|months|years)",
        r"(?:at|over) (?:christmas|easter|new year)|(?:in|over) the new year|(?:week|month|quarter|year) after next",
        r"(?:on )?(?:its|the|their|our) (?:very )?(?:first|last|final) day"
        r"(?: of (?:the|our|its|their)(?! (?:week|month|year)))?(?! of)",
        r"(?:within|over|during) (?:the )?(?:next |coming )?(?:\d+|an?|two|three|four|five|six|ten|few|some|several)"
        r" (?:days|weeks|months|years|decades)|the (?:turn|end) of the (?:decade|century)|"
        r"(?:post|pre)-(?:expiry|launch|release)",
        r"soon(?:er)?|shortly|eventually|some ?day|one day|one of these days|some ?time|"
        r"some other (?:time|day)|another day",
        r"(?:at )?any ?time|whenever|at (?:some|a (?:later|future)) (?:point|date|time|stage)|a later date|later on",
        r"(?<!no )(?<!not )later(?! (?:than|version|stage|use|release|draft|part|section))|"
        r"in (?:the |near |distant )*future|in due (?:course|time)",
        r"in (?:a few|a couple of|some|several|many|two or three) (?:days|weeks|months|years)|for ever|forever",
        r"around (?:christmas|easter)|(?:early|mid|late) (?:next )?(?:week|month|year)",
        rf"(?:after|once|when|as soon as|until|till|before|by the time|following|upon|on)"
        rf" (?:(?!i\b|we\b|and\b|or\b|but\b)[\w'\u2019-]+ ){{0,6}}?{_EVENT}",
        r"if (?:(?:the|our|their|its|this|that|it|[\w-]+) ){1,4}?(?:is |are |was |has |have |had |been |gets )+"
        r"(?:renewed|extended|expired|ended|lapsed|terminated|lifted|over)",
    )
)


def _end_of(match: re.Match[str], today: date, _: bool) -> date:
    match match["unit"] or match["close"]:
        case "week":
            return today + timedelta(days=6 - today.weekday())
        case "month":
            return today.replace(day=monthrange(today.year, today.month)[1])
        case _:
            return date(today.year, 12, 31)


Resolver = Callable[[re.Match[str], date, bool], date | None]

_FORMS: tuple[tuple[str, Resolver, bool], ...] = (
    (r"\b(?P<year>\d{4})-(?P<m>\d{1,2})-(?P<day>\d{1,2})\b", _iso, False),
    (r"(?<![\d.])(?P<day>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>\d{4}|\d{2}(?!\d))?(?!\d)", _dotted, False),
    (r"(?<![\d/.])\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\d/])", lambda *_: None, False),
    (
        rf"\b(?P<cue>end of|last day of|in|next|this|come|by|since|until|till|during|back in|last|from|early in) "
        rf"{_MONTH}(?:,? {_YEAR})?\b(?! ?\d)",
        _month_only,
        False,
    ),
    (rf"\b{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?\b", _day_month, False),
    (rf"\b{_MONTH} (?:the )?{_DAY}(?!\d)(?:,? {_YEAR})?\b", _day_month, False),
    (rf"\b{_MONTH} {_YEAR}\b(?P<cue>)", _month_only, False),
    (r"\b(?:on )?new year['\u2019]?s? eve\b", lambda _, today, __: date(today.year, 12, 31), False),
    (r"\b(?:the )?day after tomorrow\b", lambda _, today, __: today + timedelta(days=2), False),
    (r"\b(?:tomorrow|tmrw|tmr)\b", lambda _, today, __: today + timedelta(days=1), False),
    (r"\byesterday\b", lambda _, today, __: today - timedelta(days=1), True),
    (
        r"\b(?:this morning|just now|earlier today|(?:a minute|an hour|a moment) ago)\b",
        lambda _, today, __: today,
        True,
    ),
    (
        r"(?<!from )\b(?:today|right now|now(?! that)|at the moment|tonight|this (?:afternoon|evening)|immediately)\b",
        lambda _, today, __: today,
        False,
    ),
    (
        rf"\bin (?:the next )?{_COUNT} {_UNIT}(?:'s?)? ?(?:time)?\b",
        lambda match, today, _: _shifted(today, _count_of(match), match["unit"]),
        False,
    ),
    (
        rf"\b{_COUNT} {_UNIT} from (?:now|today)\b",
        lambda match, today, _: _shifted(today, _count_of(match), match["unit"]),
        False,
    ),
    (rf"\b{_COUNT} {_UNIT} ago\b", lambda match, today, _: _shifted(today, -_count_of(match), match["unit"]), True),
    (r"\b(?P<which>this|next(?! year)) (?P<unit>week|month|year)\b", _period, False),
    (r"\b(?P<which>last) (?P<unit>week|month|year)\b", _period, True),
    (
        r"\b(?:by |at |until |through )?(?:the )?"
        r"(?:end of (?:the |this )?(?P<unit>week|month|year)|(?P<close>year|month)[ -]end)\b",
        _end_of,
        False,
    ),
    (rf"\b(?P<which>last) {_WEEKDAY}\b", _weekday, True),
    (
        rf"\b(?:on |by |until |till |before |since |next |this |coming )?(?P<which>next |this |coming )?{_WEEKDAY}\b",
        _weekday,
        False,
    ),
    (r"\b(?:on|by|until|till) the (?P<day>\d{1,2})(?:st|nd|rd|th)\b", _day_of_month, False),
    (
        rf"\b(?:{_VAGUE})\b",
        lambda *_: None,
        False,
    ),
)
_COMPILED = tuple((re.compile(pattern), resolve, past) for pattern, resolve, past in _FORMS)
_LOOSE_WEEKDAYS = frozenset({"sun", "mon", "wed", "sat"})
_NO_DATE_AFTER = re.compile(
    r"['\u2019]s\b(?! (?:\w+ )?(?:call|meeting|demo|workshop|review|sync|visit|session|fair|event|conference)\b)"
    r"|[ ]+(?:roadmap|figures|numbers|report|version|meeting|notes)\b"
)


def find_dates(text: str, today: date, *, past: bool = False) -> tuple[Said, ...]:
    """The dates a text states, in its order. With `past`, a weekday or a day without a year is the last one gone by.

    "Last week's" and the like describe something else and are no date.
    Words with two readings, such as `03/12`, fix none.
    """
    plain = text.casefold()
    plain = plain if len(plain) == len(text) else text.lower() if len(text.lower()) == len(text) else text
    found: list[Said] = []
    for pattern, resolve, backwards in _COMPILED:
        for match in pattern.finditer(plain):
            overlaps = any(match.start() < said.end and said.start < match.end() for said in found)
            loose = match.groupdict().get("weekday") in _LOOSE_WEEKDAYS and match["weekday"] == match[0]
            if overlaps or loose or _NO_DATE_AFTER.match(plain, match.end()):
                continue
            found.append(Said(match.start(), match.end(), _safely(resolve, match, today, past), backwards))
    return tuple(sorted(found, key=lambda said: said.start))


def _safely(resolve: Resolver, match: re.Match[str], today: date, past: bool) -> date | None:
    try:
        return resolve(match, today, past)
    except (ValueError, OverflowError):
        return None
