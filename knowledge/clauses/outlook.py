"""Outlook: what comes further on among the marks of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from knowledge.clauses.lists import Run, write_value
from knowledge.clauses.marks import Form, Mark, Place


class Outlook:
    """Finds later marks by what they look like; marks are named by their index. Each look takes logarithmic time."""

    def __init__(self, marks: list[Mark]) -> None:
        self._all: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._plain: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
        self._borders: list[int] = []
        for index, mark in enumerate(marks):
            plain = mark.place > Place.INLINE
            if mark.form is Form.SINGLE:
                self._all[mark.delimiter, mark.token].append(index)
                if plain:
                    self._plain[mark.delimiter, mark.token].append(index)
            if mark.form is not Form.SINGLE or (plain and mark.token.isdigit() and mark.delimiter != "()"):
                self._borders.append(index)

    def find_next(self, index: int, delimiter: str, token: str, *, plain: bool) -> int | None:
        """The next such mark after this one, None if there is none; `plain` leaves out those inside sentences."""
        found = (self._plain if plain else self._all).get((delimiter, token), ())
        position = bisect_right(found, index)
        return found[position] if position < len(found) else None

    def comes(self, index: int, delimiter: str, token: str, *, plain: bool = False) -> bool:
        """Whether such a mark comes before the next numbered clause or heading."""
        found = self.find_next(index, delimiter, token, plain=plain)
        border = bisect_right(self._borders, index)
        return found is not None and (border == len(self._borders) or found < self._borders[border])

    def goes_on(self, index: int, run: Run) -> bool:
        """Whether a later mark outside sentences looks like the next item of the list."""
        token = write_value(run.kind, run.value + 1)
        return self.find_next(index, run.delimiter, token, plain=True) is not None

    def begins_numerals(self, index: int, mark: Mark) -> bool:
        """Whether an `i` opens a list of numerals: an `ii` comes before another `i` and before a `j`."""
        kind, letter = ("i", "j") if mark.token.islower() else ("I", "J")
        plain = mark.place > Place.INLINE
        second = self.find_next(index, mark.delimiter, write_value(kind, 2), plain=plain)
        others = (self.find_next(index, mark.delimiter, token, plain=plain) for token in (mark.token, letter))
        return second is not None and all(other is None or second < other for other in others)
