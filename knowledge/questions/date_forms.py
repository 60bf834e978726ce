"""The forms of words that state a date, first match first, each with what tells the day it means."""

import re

from knowledge.lexicon.dates import (
    DAY_NAMES,
    DAYS_IN_WORDS,
    FIXED_DAYS,
    MONTH_NAMES,
    NUMBER_WORDS,
    ORDINALS,
    VAGUE,
    VAGUE_PAST,
)
from knowledge.questions import date_periods as periods
from knowledge.questions import date_words as words
from knowledge.questions.date_parts import Resolver

_MONTH = (
    r"(?P<month>" + "|".join(rf"{name[:3]}(?:{name[3:]}|t)?\.?" if name[3:] else name for name in MONTH_NAMES) + r")"
)
_WEEKDAY = (
    r"(?P<weekday>"
    + "|".join(
        rf"{name[:3]}(?:{name[3:]}|{ending})?"
        for name, ending in zip(DAY_NAMES, ("", "s", "s|nes", "r|rs|", "", "", ""), strict=True)
    )
    + r")"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAY_IN_WORDS = rf"(?P<nth>{'|'.join(sorted(DAYS_IN_WORDS, key=len, reverse=True))})"
_YEAR = r"(?P<year>\d{4}|['\u2019]\d\d)"
_COUNT = r"(?P<count>\d{1,3}|an?|" + "|".join(NUMBER_WORDS) + r")"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"
_NAMED_DAY = rf"(?:{_WEEKDAY}(?:,| the|, the)? )?"
_PART = (
    r"(?P<part>q[1-4]|[1-4]q|h[12]|(?:first|second|1st|2nd) half|"
    r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th) quarter)"
)
_TURN = r"(?P<turn>beginning|start|begin|end|close|last day|first day|first|1st)"
_NAMES = "|".join(name.replace("years", "year['\u2019]?s").replace("nes ", "ne['\u2019]?s ") for name in FIXED_DAYS)
_CUE = (
    r"(?P<cue>(?:not |no )?(?:beyond|later than)(?: the end of)?|end of|end(?= (?!may\b))|close of|"
    r"last day of|(?:beginning|start|first day) of|in|next|this|come|by|since|until|till|"
    r"during|back in|last|from|through|before|as of)"
)
_FOR_DAY = r"(?:on |by |until |till |before |since |from |for |as of )?"
_SHORT_PERIOD = r"(?P<unit>week|month|year|quarter|half(?:[ -]year)?)"

FORMS: tuple[tuple[str, Resolver, bool], ...] = (
    (r"\b(?P<year>\d{4})[-/](?P<m>\d{1,2})[-/](?P<day>\d{1,2})\b", words.iso, False),
    (r"(?<![\d.])(?P<day>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>\d{4}|\d{2}(?!\d))?(?!\d)", words.dotted, False),
    (
        r"(?<![\w/.])(?!24/7\b)(?P<day>\d{1,2})/(?P<m>\d{1,2})(?:/(?P<year>\d{4}|\d{2}))?(?![\d/])",
        words.slashed,
        False,
    ),
    (r"(?<![\d-])(?P<day>\d{1,2})-(?P<m>\d{1,2})-(?P<year>\d{4})(?![\d-])", words.slashed, False),
    (r"(?<![\d./-])(?P<m>0?[1-9]|1[0-2])/(?P<year>20\d\d)(?![\d/])", words.numbered_month, False),
    (r"(?<![\d-])(?P<year>20\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])", words.numbered_month, False),
    (
        rf"\b(?:the )?{_DAY}(?: ?[-\u2013] ?| (?:to|and|until|till|or) (?:the )?)\d{{1,2}}(?:st|nd|rd|th)?(?: of)? "
        rf"{_MONTH}(?:,? {_YEAR})?\b",
        words.day_range,
        False,
    ),
    (
        rf"\b{_MONTH} {_DAY} ?(?:-|\u2013|to|until) ?\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,? {_YEAR})?\b",
        words.day_range,
        False,
    ),
    (rf"\b(?:on )?(?:the )?{_DAY_IN_WORDS}(?: of)? {_MONTH}(?:,? {_YEAR})?\b", words.ordinal, False),
    (rf"\b(?:on )?{_MONTH} (?:the )?{_DAY_IN_WORDS}\b(?:,? {_YEAR})?(?! \w)", words.ordinal, False),
    (
        rf"\b(?:on |by )?(?:the )?{_DAY_IN_WORDS} (?:of|in) (?P<which>this|next|last) month\b",
        words.day_of_month,
        False,
    ),
    (
        r"\b(?:on|by|until|till|since|before) (?P<day>0?[1-9]|[12]\d|3[01])\.(?P<m>0[1-9]|1[0-2])(?P<year>)"
        r"(?![\d.]*\d| ?%| percent| million)",
        words.dotted,
        False,
    ),
    (rf"\b(?:on )?{_WEEKDAY} (?:of )?(?P<which>last|next|this) week\b", words.weekday_of_week, False),
    (
        rf"\b(?P<which>last|next|this) week(?:['\u2019]s)?,? (?:on )?{_WEEKDAY}\b(?!-)",
        words.weekday_of_week,
        False,
    ),
    (rf"\b(?:on )?{_WEEKDAY} in (?P<week>a) week\b(?P<which>)(?P<later>)", words.weekday, False),
    (rf"\b{_COUNT} weeks? (?P<ago>ago)(?: on)? {_WEEKDAY}\b", words.weekday_weeks_ago, True),
    (r"\b(?:last|yesterday) (?:night|evening|afternoon|morning)\b", words.as_said("yesterday"), True),
    (r"\b(?:the )?(?P<unit>week|month|quarter|year) (?P<which>before last)\b", periods.relative_period, True),
    (
        rf"\b(?:in |by |during )?(?:the )?(?P<nth>{'|'.join(ORDINALS)}|last) week (?:of|in) {_MONTH}(?:,? {_YEAR})?\b",
        words.week_of_month,
        False,
    ),
    (r"\bin (?P<count>half) a (?P<unit>year)\b", words.half_a_year, False),
    (rf"\b(?P<part>early|mid|late|the middle of)(?: in)?[ -]{_MONTH}(?:,? {_YEAR})?\b", words.part_of_month, False),
    (r"\b(?:as soon as|once|when) (?P<year>20\d\d) (?:starts|begins|comes)\b(?P<turn>)", periods.year_begun, False),
    (
        rf"\b(?:the )?week (?:of|beginning|starting|commencing) (?:the )?{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?\b",
        periods.week_of,
        False,
    ),
    (
        rf"\b(?:in |by )?(?:calendar week|week|kw|cw) ?(?P<week>5[0-3]|[1-4]\d|[1-9])(?!\d)"
        rf"(?:[ ,/]+(?:of )?{_YEAR})?\b",
        periods.week_number,
        False,
    ),
    (
        rf"\b(?:the )?(?P<nth>{'|'.join(ORDINALS)}|last) {_WEEKDAY} (?:of|in) {_MONTH}(?:,? {_YEAR})?\b",
        words.nth_weekday,
        False,
    ),
    (rf"\b{_FOR_DAY}{_NAMED_DAY}{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?\b", words.day_month, False),
    (rf"\b{_FOR_DAY}{_NAMED_DAY}{_MONTH} (?:the )?{_DAY}(?!\d)(?:,? {_YEAR})?\b", words.day_month, False),
    (rf"\b(?P<cue>end)-{_MONTH}(?:,? {_YEAR})?\b", words.month, False),
    (rf"\b{_CUE}(?: the)?(?: next)? {_MONTH}(?:,? {_YEAR})?\b(?! ?\d)", words.month, False),
    (rf"\b{_MONTH} {_YEAR}\b(?P<cue>)", words.month, False),
    (
        rf"\A\W*(?:(?:and|or|say|then|rather|better|maybe|make it) )*{_MONTH}\W*\Z(?P<cue>)(?P<year>)",
        words.month,
        False,
    ),
    (rf"\b(?:on |by |until )?(?P<name>{_NAMES})(?:,? {_YEAR})?\b", words.fixed_day, False),
    (r"\b(?:the )?day after tomorrow\b", words.as_said("day after tomorrow"), False),
    (r"\b(?:the )?day before yesterday\b", words.as_said("day before yesterday"), True),
    (rf"\b{_COUNT} {_UNIT} (?:from|on|after) (?:{_WEEKDAY}|tomorrow)\b", words.counted, False),
    (r"\b(?:tomm?orr?ow|tmrw|tmr|2moro)\b", words.as_said("tomorrow"), False),
    (r"\byesterday\b", words.as_said("yesterday"), True),
    (r"\b(?:this morning|just now|earlier today|(?:a minute|an hour|a moment) ago)\b", words.same_day, True),
    (
        r"(?<!from )\b(?:today|right now|this (?:very )?(?:minute|moment)|"
        r"(?<!for )now(?=,? or\b| ?\?)|(?<=\band )now(?=\W*\Z)|at the moment|tonight|this (?:afternoon|evening)|"
        r"immediately|(?:by |at )?(?:the )?(?:end of (?:the |this )?(?:business )?day|end of play|"
        r"close of business)|eod|cob)\b",
        words.same_day,
        False,
    ),
    (rf"\bin (?:the next )?{_COUNT} {_UNIT}(?:['\u2019]?s?['\u2019]? time)?\b", words.counted, False),
    (rf"\b{_COUNT} {_UNIT} (?:from (?:now|today)|hence)\b", words.counted, False),
    (rf"\b{_COUNT} {_UNIT} (?P<ago>ago|back)\b", words.counted, True),
    (
        rf"\b(?:by |at |until |till |through )?(?:the )?{_TURN} of (?:the )?(?P<which>next |last |this |coming )?"
        rf"{_SHORT_PERIOD}\b",
        periods.turn_of_period,
        False,
    ),
    (
        r"\b(?:by |at |until )?(?:the )?(?:(?P<close>week|month|year|quarter)(?:['\u2019]s)?[ -]end|"
        r"eo(?P<letter>[wmyq]))\b",
        periods.period_end,
        False,
    ),
    (
        rf"\b(?:(?P<cue>in|by|during|until|from|since|for|over|throughout) )?(?:the )?(?:{_TURN} of (?:the )?)?{_PART}"
        r"(?:(?: of|,)? (?P<year>\d{4}|['\u2019]\d\d)|[ /-](?P<short>\d{4}|\d\d))?\b",
        periods.quarter,
        False,
    ),
    (
        rf"\b(?:(?:by |at |until )?(?:the )?{_TURN} of|in|by|during|since|until|till|from|throughout|say|around|before|"
        r"after|as of|the year) (?:the )?(?:year )?(?P<year>(?:19|20|21)\d\d)\b(?![-/.\d])"
        r"(?! ?(?:rows|seats|users|requests|records|stores|groups))",
        periods.calendar_year,
        False,
    ),
    (
        r"\b(?:on |by |until |till |from |since )?the (?P<day>\d{1,2})(?:st|nd|rd|th) (?:of|in) "
        r"(?P<which>this|next|last) month",
        words.day_of_month,
        False,
    ),
    (
        r"\b(?:in |during |until |by )?(?P<which>this|next) (?P<unit>week|month|year|quarter|half(?:[ -]year)?)\b",
        periods.relative_period,
        False,
    ),
    (r"\b(?P<which>last) (?P<unit>week|month|year|quarter|half(?:[ -]year)?)\b(?! of)", periods.relative_period, True),
    (r"\b(?:the )?(?P<unit>week|month|quarter|year) (?P<which>after next)\b", periods.relative_period, False),
    (rf"\b(?P<which>last|this past|past) {_WEEKDAY}\b(?P<week>)(?P<later>)", words.weekday, True),
    (
        rf"(?<!-)\b(?:a (?P<week>week) )?{_FOR_DAY}(?P<which>next |this coming |this |coming )?"
        rf"{_WEEKDAY}\b(?!-)(?: (?P<later>week|after next)\b)?",
        words.weekday,
        False,
    ),
    (
        r"\b(?:on |by |until |till |from |since )?the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?P<which>)"
        r"(?! (?:of|version|time|floor|edition|draft|clause|one))",
        words.day_of_month,
        False,
    ),
    (rf"\b(?:{'|'.join(VAGUE)})\b", words.no_day, False),
    (rf"\b(?:{'|'.join(VAGUE_PAST)})\b", words.no_day, True),
)
"""Pattern, resolver, and whether the words point backwards."""

VAGUE_FORMS = FORMS[-2:]
"""The forms of words that fix no day: every other form holds a `SIGN`."""

SIGN = re.compile(
    r"\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|week|month|quarter|half|year"
    r"|fortnight|night|eve|noon|morning|now|oment|inute|hour|mediately|tom|moro|tmrw|tmr|play|business|eo|cob|halloween"
)
"""What a text holds, within some word, that states a date in one of the other forms; most texts hold none."""
