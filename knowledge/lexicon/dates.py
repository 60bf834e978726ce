"""How people state a date, as patterns over text in lower case, spaces made even."""

MONTH_NAMES = (
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
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBER_WORDS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
ORDINALS = ("first", "second", "third", "fourth", "fifth")
_TEENS = (
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
)
DAYS_IN_WORDS = (
    *ORDINALS,
    *_TEENS,
    *(f"twenty-{name}" for name in (*ORDINALS, *_TEENS[:4])),
    "thirtieth",
    "thirty-first",
)
"""The days of a month in words, in order."""

MISSPELT = (*(name for name in (*MONTH_NAMES, *DAY_NAMES) if len(name) > 5), "tomorrow", "yesterday")  # noqa: PLR2004
"""Words of a date that are long enough to be known with one slip."""

FIXED_DAYS = {
    "new years eve": (31, 12),
    "new years day": (1, 1),
    "christmas eve": (24, 12),
    "christmas day": (25, 12),
    "boxing day": (26, 12),
    "halloween": (31, 10),
    "valentines day": (14, 2),
    "xmas eve": (24, 12),
    "xmas day": (25, 12),
}
"""Days of the year with a name: day and month."""

LOOSE_WEEKDAYS = frozenset({"sun", "mon", "wed", "sat"})
"""Short forms of weekdays that are also words: alone they are no date."""

_EVENT = (
    r"(?:expir(?:e|es|ed|y|ation|ing)|end(?:s|ed|ing)?|laps(?:e|es|ed|ing)|terminat(?:es|ed|ion)|over|up|lifted|signed|"
    r"renew(?:ed|al)|exten(?:ded|sion)|start(?:s|ed)?|begins|began|launch(?:es|ed)?|releas(?:e|es|ed)|"
    r"clos(?:es|ed|ing)|open(?:s|ed)?|"
    r"declared|announced|finish(?:es|ed)|completed?|ready|done|gone|passed|runs? out|ran out|merger|acquisition|ipo|"
    r"holidays|christmas|easter|kick-?off|go-?live|closing|signing|signature)"
)
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_AT = (
    r"(?:in|by|during|over|from|until|till|since|before|after|around|about|early|late|mid|end of|start of|next|this|"
    r"last|come|throughout|within|as of|say|towards?|circa|post|pre|back in)"
)
_LENGTHS = r"(?:days|weeks|months|years|decades)"

VAGUE = (
    rf"{_AT} (?:the )?(?:early |late |mid[ -]?)?{_SEASON}(?: (?:of )?(?:\d{{4}}|\d\d))?",
    rf"{_AT} the (?:19|20|21)\d\ds\b",
    r"(?:next|this|the (?:last|next|coming)) (?:season|term|decade|century)",
    r"(?:the (?:coming|following)) years?|in (?:the )?(?:coming|next) (?:days|weeks|months|years)",
    r"(?:at|over|around|before|after|by|between) (?:christmas|easter|new year|the holidays)\b(?! (?:eve|day))"
    r"|(?:in|over) the new year",
    r"(?:on )?(?:its|the|their|our) (?:very )?(?:first|last|final) day"
    r"(?: of (?:the|our|its|their)(?! (?:week|month|year|quarter)))?(?! of)",
    rf"(?:within|over|during) (?:the )?(?:next |coming )?(?:\d+|an?|two|three|four|five|six|ten|few|some|several)"
    rf" {_LENGTHS}|the (?:turn|end) of the (?:decade|century)|(?:post|pre)-(?:expiry|launch|release)",
    r"in (?:\d+|an?|two|three|four|five|six|ten) (?:working|business) days",
    r"soon(?:er)?(?! as)|shortly|eventually|some ?day|one day|one of these days|some ?time(?! ago)|"
    r"some other (?:time|day)|another day",
    r"(?:at )?any ?time(?! ago)|whenever|at (?:some|a (?:later|future)) (?:point|date|time|stage)|"
    r"a later date|later on",
    r"(?<!no )(?<!not )later(?! (?:than|version|stage|use|release|draft|part|section|today|this|in))|"
    r"in (?:the |near |distant )*future|in due (?:course|time)",
    rf"in (?:a few|a couple of|some|several|many|two or three) {_LENGTHS}|for ever|forever",
    r"(?:in )?(?:mid|late)[ -](?:the |next |this )?(?:week|month|year)|early (?:next |this )?(?:week|month|year)",
    rf"(?:after|once|when|as soon as|until|till|before|by the time|following|upon|on)"
    rf" (?:(?!i\b|we\b|and\b|or\b|but\b)[\w'\u2019-]+ ){{0,6}}?{_EVENT}",
    r"if (?:(?:the|our|their|its|this|that|it|[\w-]+) ){1,4}?(?:is |are |was |has |have |had |been |gets )+"
    r"(?:renewed|extended|expired|ended|lapsed|terminated|lifted|over)",
)
"""Words that fix no day (rule 2)."""

VAGUE_PAST = (
    r"the other (?:day|week|month|night)|recently|lately|a while (?:ago|back)|(?:some time|ages|long) ago|"
    r"(?:a few|a couple of|some|several|many) (?:minutes|hours|days|weeks|months|years) (?:ago|back)",
    r"once upon a time|in the past",
)
"""Words that point backwards and fix no day."""
