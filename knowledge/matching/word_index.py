"""The words of many names, each with the names it occurs in, in little room."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from math import log

from knowledge.matching.spellings import Spellings

LINKING = frozenset({"the", "and", "of", "for", "'s"})
"""Words that tell no name from another."""
INITIALS = "="
"""What stands before the initials of a name among its words."""
SHORTEST_SLIP = 4
"""The fewest letters of a word for which a slip is looked at."""

_BEHIND_ALL = "\U0010ffff"
_FEWEST_INITIALS, _MOST_INITIALS = 2, 6


class WordIndex:
    """Names as they are said, by their words and their initials; a name is known by its place among them."""

    def __init__(self, spoken: Mapping[str, tuple[str, ...]]) -> None:
        self.names = tuple(spoken)
        counts: dict[str, int] = {}
        for name in self.names:
            for word in set(_indexed(name)):
                counts[word] = counts.get(word, 0) + 1
        self._words = sorted(counts)
        self._starts = array("I", accumulate((counts[word] for word in self._words), initial=0))
        self._places = array("I", bytes(4 * self._starts[-1]))
        filled = {word: self._starts[at] for at, word in enumerate(self._words)}
        for place, name in enumerate(self.names):
            for word in set(_indexed(name)):
                self._places[filled[word]] = place
                filled[word] += 1

    @cached_property
    def _spellings(self) -> Spellings:
        return Spellings(word for word in self._words if len(word) >= SHORTEST_SLIP and word[0] != INITIALS)

    def places(self, word: str) -> Sequence[int]:
        """The places of the names that hold the word."""
        at = bisect_left(self._words, word)
        known = at < len(self._words) and self._words[at] == word
        return self._places[self._starts[at] : self._starts[at + 1]] if known else ()

    def rarity(self, word: str) -> float:
        """How much a word tells: the more, the fewer names hold it."""
        at = bisect_left(self._words, word)
        known = at < len(self._words) and self._words[at] == word
        return log(1 + len(self.names) / (self._starts[at + 1] - self._starts[at] if known else 1))

    def beginning_with(self, letters: str, limit: int) -> list[str]:
        """The first words, in alphabetical order, that begin with the letters."""
        first = bisect_left(self._words, letters)
        last = bisect_left(self._words, letters + _BEHIND_ALL, first)
        return self._words[first : min(last, first + limit)]

    def one_slip_away(self, word: str) -> tuple[str, ...]:
        """The words one letter away."""
        return self._spellings.one_slip_away(word)


def telling_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words without those that only link others; all of them where nothing else is left."""
    every = tuple(words)
    return tuple(word for word in every if word not in LINKING) or every


def _indexed(name: str) -> Iterator[str]:
    words = telling_words(name.split(" "))
    yield from words
    if _FEWEST_INITIALS <= len(words) <= _MOST_INITIALS:
        yield INITIALS + "".join(word[0] for word in words)
