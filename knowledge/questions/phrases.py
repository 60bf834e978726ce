"""The small language the lexicon's phrases are written in, compiled."""

import re
from collections.abc import Iterable
from functools import lru_cache

from knowledge.lexicon.classes import CLASSES

_STOPS = r"(?:\.|\?|!|;)"
_WORD = rf"(?!{_STOPS} )\S+ "
_ASIDE = r"(?:[,:()] )?"
_GAPS = {"*": rf"(?:{_WORD}){{0,3}}?", "**": rf"(?:{_WORD}){{0,12}}?"}


def _alternatives(slot: str) -> str:
    words: list[str] = []
    for each in slot.split("|"):
        words += CLASSES[each[1:]].split() if each.startswith(":") and len(each) > 1 else [each]
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


@lru_cache(maxsize=4_096)
def compiled(phrase: str) -> re.Pattern[str]:
    """The phrase as a pattern over the plain form of a message: words apart by one space, one more at the end."""
    parts: list[str] = []
    for slot in phrase.split():
        if slot == "^":
            parts.append(rf"(?:(?<={_STOPS} )|\A ?)")
        elif slot == "$":
            parts.append(rf"(?=\Z|{_STOPS} )")
        elif slot in _GAPS:
            parts.append(_GAPS[slot])
        elif slot.endswith("?") and len(slot) > 1:
            parts.append(rf"(?:(?:{_alternatives(slot[:-1])}) )?")
        else:
            parts.append(rf"(?<!\S)(?:{_alternatives(slot)}) ")
        if slot not in {"^", "$"}:
            parts.append(_ASIDE if slot != "," else "")
    return re.compile("".join(parts))


def says(plain: str, phrases: Iterable[str]) -> bool:
    """True when the plain form holds one of the phrases."""
    return any(compiled(phrase).search(plain) for phrase in phrases)


def ends(plain: str, phrase: str) -> bool:
    """True when a part of a sentence, in plain form, ends with the phrase, written with a `$`. An empty one fits."""
    return not phrase or compiled(phrase).search(plain) is not None


def begins(plain: str, phrase: str) -> bool:
    """True when the plain form begins with the phrase, which is written with a `^`; an empty phrase fits everything."""
    return not phrase or compiled(phrase).match(plain) is not None
