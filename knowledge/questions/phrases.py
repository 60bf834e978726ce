"""The small language the lexicon's phrases are written in, compiled."""

import re
from collections.abc import Iterable
from functools import lru_cache

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.rows import words

_STOPS = r"(?:\.|\?|!|;)"
_WORD = rf"(?!{_STOPS} )\S+ "
_ASIDE = r"(?:[,:()] )?"
_CLAUSE = (
    r"(?:\A ?|(?<=[.?!;:()] )|(?<=, )(?!which |who |whom |whose |where |when )|"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in sorted(words("and but so or then ok okay please pls hi hey me us tell know well now also hm hmm"))
    )
    + ")"
)
_GAPS = {"*": rf"(?:{_WORD}){{0,3}}?", "**": rf"(?:{_WORD}){{0,12}}?"}


def _words(slot: str) -> frozenset[str]:
    found: list[str] = []
    for each in slot.split("|"):
        found += CLASSES[each[1:]].split() if each.startswith(":") and len(each) > 1 else [each]
    return frozenset(found)


def _alternatives(slot: str) -> str:
    return "|".join(re.escape(word) for word in sorted(_words(slot), key=lambda word: (-len(word), word)))


@lru_cache(maxsize=4_096)
def _needed(phrase: str) -> tuple[frozenset[str], ...]:
    """For each word of the phrase that may not be missing, what it may be."""
    slots = (slot for slot in phrase.split() if slot not in {"^", "~", "$", *_GAPS} and not slot.endswith("|$"))
    return tuple(_words(slot) for slot in slots if slot == "?" or not slot.endswith("?"))


@lru_cache(maxsize=16)
def _spoken(plain: str) -> frozenset[str]:
    return frozenset(plain.split())


@lru_cache(maxsize=4_096)
def compiled(phrase: str) -> re.Pattern[str]:
    """The phrase as a pattern over the plain form of a message: words apart by one space, one more at the end."""
    parts: list[str] = []
    for slot in phrase.split():
        if slot == "^":
            parts.append(rf"(?:(?<={_STOPS} )|\A ?)")
        elif slot == "~":
            parts.append(_CLAUSE)
        elif slot == "$":
            parts.append(rf"(?=\Z|{_STOPS} )")
        elif slot in _GAPS:
            parts.append(_GAPS[slot])
        elif slot.endswith("|$"):
            parts.append(rf"(?:(?<!\S)(?:{_alternatives(slot[:-2])}) |(?=\Z|{_STOPS} ))")
        elif slot.endswith("?") and len(slot) > 1:
            parts.append(rf"(?:(?:{_alternatives(slot[:-1])}) )?")
        else:
            parts.append(rf"(?<!\S)(?:{_alternatives(slot)}) ")
        if slot not in {"^", "$", "~"}:
            parts.append(_ASIDE if slot != "," else "")
    return re.compile("".join(parts))


_Needed = tuple[frozenset[str], ...]


@lru_cache(maxsize=512)
def _by_word(phrases: tuple[str, ...]) -> tuple[dict[str, list[tuple[int, _Needed]]], tuple[int, ...]]:
    """The places of the phrases, with what else each needs, by a word that it needs; and of those that need none."""
    places: dict[str, list[tuple[int, _Needed]]] = {}
    free: list[int] = []
    for place, phrase in enumerate(phrases):
        fewest, *others = sorted(_needed(phrase), key=len) or (None,)
        if fewest is None:
            free.append(place)
        for word in fewest or ():
            places.setdefault(word, []).append((place, tuple(others)))
    return places, tuple(free)


def possible(plain: str, phrases: tuple[str, ...]) -> list[int]:
    """The places, in order, of those phrases whose words are all in the plain form: no other can fit."""
    by_word, free = _by_word(phrases)
    spoken = _spoken(plain)
    found = set(free)
    for word in spoken:
        for at, others in by_word.get(word, ()):
            for needed in others:
                if needed.isdisjoint(spoken):
                    break
            else:
                found.add(at)
    return sorted(found) if found else []


def says(plain: str, phrases: Iterable[str]) -> bool:
    """True when the plain form holds one of the phrases."""
    return bool(said(plain, tuple(phrases), most=1))


def said(plain: str, phrases: tuple[str, ...], *, most: int | None = None) -> list[int]:
    """The places, in order, of those phrases that the plain form holds; the first so many where `most` is given."""
    found: list[int] = []
    for at in possible(plain, phrases):
        if compiled(phrases[at]).search(plain):
            found.append(at)
            if len(found) == most:
                break
    return found


def ends(plain: str, phrase: str) -> bool:
    """True when a part of a sentence, in plain form, ends with the phrase, written with a `$`. An empty one fits."""
    return not phrase or compiled(phrase).search(plain) is not None


@lru_cache(maxsize=256)
def _either(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{compiled(phrase).pattern})" for phrase in phrases) or r"(?!)")


def ends_in_any(plain: str, phrases: tuple[str, ...]) -> bool:
    """True when it ends with one of several phrases."""
    return _either(phrases).search(plain) is not None


def begins_with_any(plain: str, phrases: tuple[str, ...]) -> bool:
    """True when it begins with one of several phrases."""
    return _either(phrases).match(plain) is not None


def begins(plain: str, phrase: str) -> bool:
    """True when the plain form begins with the phrase, which is written with a `^`; an empty phrase fits everything."""
    return not phrase or compiled(phrase).match(plain) is not None
