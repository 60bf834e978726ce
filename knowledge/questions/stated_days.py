"""The day a message states for the disclosure, or asks about (rule 2)."""

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta

from knowledge.lexicon.dates import NUMBER_WORDS
from knowledge.lexicon.things import CARRIERS
from knowledge.questions.dates import Said, find_dates
from knowledge.questions.phrases import says
from knowledge.questions.values import Intent, Understood
from knowledge.questions.wording import Item, Kind, Wording

_SIGHT = 200
"""How many letters before a date tell what it is of."""
_REPORTING = frozenset({Intent.LOG_DISCLOSURE, Intent.INCIDENT, Intent.LIST_DISCLOSURES})
_ABOUT_THE_PAST = (
    "was|were|wasn't|weren't|did ** allowed|ok|okay|fine|permitted|right|disclosable|shareable|free|we|i|that|it",
    "had ** :given|:gave",
    "had i|we|it|they|he|she|you|this|that|PARTNER|ASSET",
    "back then|in|on|when",
    "should|could|might have|not",
)


_TOLD_OF_TRAINING = (
    "^ finished|passed|did|completed|took|failed|attended",
    "i|we|he|she|PERSON sat|went|was|were|got|had",
    "COURSE|course|training|refresher|module :|is|was? done|finished|passed|completed|behind|✔|✅",
    "i|we|he|she|PERSON have|has|just|already? finished|passed|did|completed|took|done|failed|attended",
)
_ENDING = re.compile(r"\b(?:lapses?|lapsed|expires?|expired|ends?|ended|runs? out|ran out) (?:on |in |by )?$")
"""Words before a date that say when an agreement ends, which is not when something would be shared."""
_UNDATED = frozenset({Intent.DUE, Intent.EXPLAIN_TERMS, Intent.TRAINING, Intent.WHO_DECIDES})
_MOVED = re.compile(
    rf"\b(?P<count>an?|\d{{1,2}}|{'|'.join(NUMBER_WORDS)}) (?P<unit>day|week)s? (?P<where>later|earlier|after|before)\b"
    r"(?! (?:the|that|our|their|it|now|today|tomorrow|\d))",
    re.IGNORECASE,
)
"""How far a day is moved: "a week later"."""
_DAY_ALONE = re.compile(r"\bthe \d{1,2}(?:st|nd|rd|th)\b(?! (?:of|in|to|and|or|clause|floor|version))", re.IGNORECASE)
_TOLD_THEN = re.compile(
    r"(?:told|gave|sent|showed|shown|shared|disclosed|handed|given|supplied)"
    r"(?: (?:it|them|that))?(?: (?:with|to))? (?:us|me)"
    r"(?: (?:back|already|once|only))? (?:on )?$"
    r"|\b(?:like|as|than|when) (?:[\w'\u2019]+ ){1,4}?(?:got|had|did|received|gave|sent|saw|was|were)(?: \w+){0,3} $"
)
"""Words before a date that say when something else was done."""


def with_date(understood: Understood, own: Wording, today: date, last: date | None = None) -> Understood:
    """The stated date. What points backwards counts only in a report or a question about the past.

    A follow-up may count from the thread's `last` date: "a week later", "no, the 10th".
    """
    counted = _counted_from(own.text, last, today) if last is not None else None
    if counted is not None:
        return replace(understood, on=counted)
    past = understood.intent in _REPORTING
    backwards = past = past or says(own.plain(), _ABOUT_THE_PAST)
    approving = understood.intent in {Intent.APPROVE, Intent.DUE, Intent.LIST_DISCLOSURES}
    days, unclear = [], False
    told = past or (understood.intent is Intent.TRAINING and says(own.plain(), _TOLD_OF_TRAINING))
    for said in find_dates(own.text, today, past=told, periods=understood.intent is not Intent.SHARE):
        before_it = own.text[max(0, said.start - _SIGHT) : said.start].lower()
        if _TOLD_THEN.search(before_it) or _describes_asset(own, said):
            continue
        if understood.intent is Intent.SHARE and _ENDING.search(before_it):
            continue
        before = own.text[max(0, said.start - 8) : said.start].lower().split()
        if (said.past and not backwards) or (
            not (approving or past) and own.text[said.start : said.end].lower().startswith(("until", "till", "since"))
        ):
            continue
        if said.day is None:
            unclear = unclear or not {"back", "as", "like", "when"} & set(before[-1:])
        else:
            days.append(said.day)
    distinct = list(dict.fromkeys(days))
    if len(distinct) > 1:
        distinct = [day for day in distinct if day != today]
    if understood.intent is Intent.SHARE and (len(distinct) > 1 or unclear):
        return replace(understood, date_unclear=True)
    unclear = unclear and understood.intent not in _UNDATED
    return replace(understood, on=distinct[0] if distinct else None, date_unclear=unclear and not distinct)


def _counted_from(text: str, last: date, today: date) -> date | None:
    """The day told by the one the thread is about; None where the words tell none."""
    moved = _MOVED.search(text)
    if moved is not None:
        count = 1 if moved["count"].lower() in {"a", "an", "one"} else _number(moved["count"])
        days = timedelta(days=count * (7 if moved["unit"].lower() == "week" else 1))
        try:
            return last + days if moved["where"].lower() in {"later", "after"} else last - days
        except OverflowError:
            return None
    alone = _DAY_ALONE.findall(text)
    if len(alone) != 1 or last <= today or any(said.day is None for said in find_dates(text, today)):
        return None
    nearest = find_dates(text, last.replace(day=1))
    day = nearest[0].day if len(nearest) == 1 else None
    return day if day is not None and day.month == last.month else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBER_WORDS.index(word.lower()) + 1


def _start(item: Item) -> int:
    return item.start


def _describes_asset(own: Wording, said: Said) -> bool:
    """True for words that tell which edition: "the Q1 2028 roadmap" where they fix no day, "the index of week 46"."""
    here = bisect_left(own.items, said.start, key=_start)
    before = own.items[max(0, here - 2) : here]
    if [item.kind for item in before[:1]] == [Kind.ASSET] and before[-1].key == "of":
        return True
    at = bisect_left(own.items, said.end, key=_start)
    after = own.items[at] if at < len(own.items) else None
    return said.day is None and after is not None and (after.kind is Kind.ASSET or after.key in CARRIERS)
