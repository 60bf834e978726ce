"""Which words of a message state a date, and the calendar date they mean to somebody for whom it is `today` (rule 2).

The date library resolves the words; what no library knows is told here: how messages cut off months, weeks and other
periods, what is ambiguous, and what describes something else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from knowledge.lexicon.dates import LOOSE_WEEKDAYS, MISSPELT
from knowledge.questions.date_forms import FORMS, SIGN, VAGUE_FORMS
from knowledge.questions.date_parts import Match, Resolver, When
from knowledge.slips import is_slip

_MOST = 40
"""The dates of one message that are worked out; what stands behind them is unclear."""


@dataclass(frozen=True, slots=True)
class Said:
    """A date found in a text; `day` is None where the words fix none, `past` where they point backwards."""

    start: int
    end: int
    day: date | None
    past: bool = False


_COMPILED = tuple((re.compile(pattern), resolve, past) for pattern, resolve, past in FORMS)
_NO_DATE_BEFORE = re.compile(
    r"\b(?:(?:forget|not|instead of|rather than|never ?mind|skip|scrap)(?: about)?|"
    r"(?:reports?|numbers|figures|data|files?|versions?|slides|deck|minutes|notes|results|draft|release|statistics|stats|"
    r"logs?|export|trends|photos|pictures) (?:of|from|for))(?: on| the)? $"
)
_NO_DATE_AFTER = re.compile(
    r"['\u2019]s\b(?! (?:\w+ )?(?:call|meeting|demo|workshop|review|sync|visit|session|fair|event|conference)\b)"
    r"|[ ]+(?:roadmap|figures|numbers|report|version|meeting|notes|review|planning|results|budget|forecast)\b"
)


@lru_cache(maxsize=16)
def find_dates(text: str, today: date, *, past: bool = False, periods: bool = False) -> tuple[Said, ...]:
    """The dates a text states, in its order. With `past`, a weekday or a day without a year is the last one gone by.

    "Last week's" and the like describe something else and are no date. Words with two readings, such as `03/12`, fix
    none. A quarter, half or year is its first day with `periods`, else it fixes none.
    """
    when = When(today, past, periods)
    matches, places = _worded(text)
    found = [
        Said(
            places[match.start()],
            places[match.end() - 1] + 1,
            _safely(resolve, match, when) if at < _MOST else None,
            backwards,
        )
        for at, (match, resolve, backwards) in enumerate(matches)
    ]
    return tuple(sorted(found, key=lambda said: said.start))


@lru_cache(maxsize=16)
def _worded(text: str) -> tuple[list[tuple[Match, Resolver, bool]], Sequence[int]]:
    """The words that may state a date, with what makes them one, and where each character of them stands."""
    plain, places = _spelt(text)
    taken = bytearray(len(plain))
    found: list[tuple[Match, Resolver, bool]] = []
    for pattern, resolve, backwards in _COMPILED if SIGN.search(plain) else _COMPILED[-len(VAGUE_FORMS) :]:
        for match in pattern.finditer(plain):
            if any(taken[match.start() : match.end()]) or _NO_DATE_AFTER.match(plain, match.end()) or _is_loose(match):
                continue
            taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
            if not _NO_DATE_BEFORE.search(plain[max(0, match.start() - 30) : match.start()]):
                found.append((match, resolve, backwards))
    return found, places


def _is_loose(match: Match) -> bool:
    weekday = match.groupdict().get("weekday")
    return weekday is not None and weekday == match[0] and weekday in LOOSE_WEEKDAYS


def _safely(resolve: Resolver, match: Match, when: When) -> date | None:
    try:
        return resolve(match, when)
    except (ValueError, OverflowError):
        return None


def _spelt(text: str) -> tuple[str, Sequence[int]]:
    """The text in lower case, one slip in the longer words of a date put right, and where each character stands."""
    plain = text.casefold()
    plain = plain if len(plain) == len(text) else text.lower() if len(text.lower()) == len(text) else text
    slips = [(match.start(), match.end(), meant) for match in _WORDS.finditer(plain) if (meant := _meant(match[0]))]
    if not slips:
        return plain, range(len(plain))
    parts, places, at = [], [], 0
    for start, end, meant in slips:
        parts += [plain[at:start], meant]
        places += [*range(at, start), *(min(start + step, end - 1) for step in range(len(meant)))]
        places[-1] = end - 1
        at = end
    return "".join((*parts, plain[at:])), [*places, *range(at, len(plain))]


_WORDS = re.compile(r"[a-z]{5,10}")


@lru_cache(maxsize=4_096)
def _meant(word: str) -> str | None:
    """The word of a date that one slip made this of; None where it is spelt right or an everyday word."""
    near = _BY_LETTER.get(word[0], ())
    return None if word in near else next((name for name in near if is_slip(word, name)), None)


_BY_LETTER = {
    letter: tuple(name for name in MISSPELT if name[0] == letter) for letter in {name[0] for name in MISSPELT}
}
