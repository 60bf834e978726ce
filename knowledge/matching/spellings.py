"""Known spellings and which of them a typed one is one slip away from, in little room."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

_BEHIND_ALL = "\U0010ffff"
_MANY = 128
"""From so many spellings on it is quicker to look more closely where the slip may be than to compare them all."""

_BITS_EACH, _OTHER_BITS = 16, 32
_HALVES = 4
"""So many different halves of a spelling are marked."""
_NONE: tuple[list[str], list[str]] = ([], [])


class Spellings:
    """Spellings by length, sorted from their beginning and from their end.

    A slip somewhere in a word leaves what stands before and behind it whole, so that only spellings are compared that
    begin or end in the same way. Most words are near none: two words a slip apart become the same when a letter of each
    is left out, or of one, and what the spellings become so has left its mark in a table of bits. So have their halves,
    of which a slip leaves one as it is: that is looked at first.
    """

    def __init__(self, spellings: Iterable[str]) -> None:
        by_length: dict[int, list[str]] = {}
        for spelling in spellings:
            by_length.setdefault(len(spelling), []).append(spelling)
        self._by_length = {
            length: (sorted(known), sorted(each[::-1] for each in known)) for length, known in by_length.items()
        }

        traces = sum((length + 1 + _HALVES) * len(known) for length, known in by_length.items())
        self._last_bit = (1 << max(10, (traces * _BITS_EACH).bit_length())) - 1
        self._marks = bytearray((self._last_bit + 1) // 8)
        for known in by_length.values():
            for spelling in known:
                self._mark(spelling)

    def _mark(self, spelling: str) -> None:
        marks, last_bit = self._marks, self._last_bit
        size = len(spelling)
        left_out = {spelling[:at] + spelling[at + 1 :] for at in range(size + 1)}
        halves = {half for typed in (size - 1, size, size + 1) for half in _halves(spelling, typed)}
        for trace in map(hash, (*left_out, *halves)):
            first, second = trace & last_bit, (trace >> _OTHER_BITS) & last_bit
            marks[first >> 3] |= 1 << (first & 7)
            marks[second >> 3] |= 1 << (second & 7)

    def may_be_near(self, typed: str) -> bool:
        """False where the word is no slip away: only one that may be has a half as it is in a known spelling."""
        marks, last_bit = self._marks, self._last_bit
        for half in _halves(typed, len(typed)):
            trace = hash(half)
            first = trace & last_bit
            if marks[first >> 3] >> (first & 7) & 1:
                second = (trace >> _OTHER_BITS) & last_bit
                if marks[second >> 3] >> (second & 7) & 1:
                    return True
        return False

    def _marked(self, typed: str) -> list[int]:
        """Which letters of a word may be wrong, too many or swapped; its length where one may be missing."""
        marks, last_bit = self._marks, self._last_bit
        found = []
        for at in range(len(typed) + 1):
            trace = hash(typed[:at] + typed[at + 1 :])
            first = trace & last_bit
            if marks[first >> 3] >> (first & 7) & 1:
                second = (trace >> _OTHER_BITS) & last_bit
                if marks[second >> 3] >> (second & 7) & 1:
                    found.append(at)
        return found

    def one_slip_away(self, typed: str) -> tuple[str, ...]:
        """The spellings one letter away: wrong, missing, too many, or two neighbours swapped. A digit is no letter."""
        size, found = len(typed), set[str]()
        if not self.may_be_near(typed):
            return ()
        search = _Search(typed, typed[::-1])
        for at in self._marked(typed):
            if at < size:
                for length in (size - 1, size):
                    found.update(search.between(max(0, at - 1), at + 1, *self._by_length.get(length, _NONE)))
            else:
                longer = self._by_length.get(size + 1, _NONE)
                found.update(search.between(0, size // 2, *longer))
                found.update(search.between(size // 2, size + 1, *longer))
        return tuple(sorted(each for each in found if _differs_in_a_letter(each, typed)))


@dataclass(frozen=True, slots=True)
class _Search:
    """A typed word, and the same from its end."""

    typed: str
    reverse: str

    def between(self, first: int, last: int, ahead: list[str], backward: list[str]) -> Iterator[str]:
        """The known words of one length that a slip at a letter from `first` on, before `last`, makes the typed one."""
        begun = _beginning_with(self.typed[:first], ahead)
        ended = _beginning_with(self.reverse[: max(0, len(self.typed) - last - 1)], backward)
        fewest = min(len(begun), len(ended))
        if fewest > _MANY and last - first > 1:
            middle = (first + last) // 2
            yield from self.between(first, middle, ahead, backward)
            yield from self.between(middle, last, ahead, backward)
        elif fewest == len(begun):
            yield from _one_away(self.typed, ahead[begun.start : begun.stop])
        else:
            yield from (each[::-1] for each in _one_away(self.reverse, backward[ended.start : ended.stop]))


def _halves(spelling: str, typed: int) -> tuple[str, str]:
    """What stands before the middle of a typed word of so many letters, or behind it: one slip leaves one of the two.

    Each is told from the other, and from whole spellings, by a sign that is in none.
    """
    middle = typed // 2
    return f"{spelling[:middle]}-", f"-{spelling[len(spelling) - (typed - middle - 1) :]}"


def _beginning_with(letters: str, known: list[str]) -> range:
    if not letters:
        return range(len(known))
    first = bisect_left(known, letters)
    if first == len(known) or not known[first].startswith(letters):
        return range(0)
    return range(first, bisect_left(known, letters + _BEHIND_ALL, first))


def _one_away(typed: str, known: list[str]) -> Iterator[str]:
    if known:
        near = process.extract(typed, known, scorer=OSA.distance, score_cutoff=1, limit=None)
        yield from (spelling for spelling, distance, _ in near if distance == 1)


def _differs_in_a_letter(spelling: str, typed: str) -> bool:
    return _digits(spelling) == _digits(typed) and typed.isascii() >= spelling.isascii()


def _digits(key: str) -> str:
    return "".join(character for character in key if character.isdigit())
