"""An agreement's own text with its clauses: looking them up, quoting them, and naming the nearest."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_WORDS = re.compile(
    r"\s*(?:(?:sub-?)?(?:clause|section|paragraph|article)s?|sec\.?|cl\.?|para\.?|art\.?|recital|no\.?|§+)(?![a-z])",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+")
_SEPARATORS = frozenset(" \t\n.,:()[]-*")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered piece of a text: `text[start:end]`, its sub-clauses included.

    `number` is as people cite it: `3.1`, `3.1(a)`, `14(b)(ii)`, `A` for a recital, `Exhibit B` for an annex.
    `heading` is empty when it has none. `level` is 1 for a clause that lies in no other.
    """

    number: str
    heading: str
    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class AgreementText:
    """A text and its clauses in document order, each before its sub-clauses.

    Two clauses either lie one in the other or do not touch.
    """

    text: str
    clauses: tuple[Clause, ...]

    @property
    def duplicates(self) -> tuple[str, ...]:
        """Numbers that more than one clause has, each once, in document order."""
        return tuple(number for number, count in Counter(clause.number for clause in self.clauses).items() if count > 1)

    @property
    def coverage(self) -> float:
        """The share of the text's visible characters that lie in clauses, from 0 to 1; 0 for a blank text."""
        visible = _count_visible(self.text)
        inside = sum(_count_visible(self.text[top.start : top.end]) for top in self.clauses if top.level == 1)
        return inside / visible if visible else 0.0

    def find_clause(self, number: str) -> Clause | None:
        """The clause of that number, also when written as `§3.1`, `Section 3.1.` or `3.1 (A)`; the first of duplicates.

        The exact spelling wins, so `1(a)` and `1(A)` can both be found.
        """
        for clause in self.clauses:
            if clause.number == number:
                return clause
        parts = _parts(number)
        if not parts:
            return None
        return next((clause for clause in self.clauses if _parts(clause.number) == parts), None)

    def get_text(self, clause: Clause) -> str:
        """The exact characters of the clause, its sub-clauses included."""
        return self.text[clause.start : clause.end]

    def quotes(self, number: str, quote: str) -> bool:
        """Whether the clause exists and holds the quote character for character; an empty quote is none."""
        clause = self.find_clause(number)
        return clause is not None and quote != "" and self.text.find(quote, clause.start, clause.end) >= 0

    def containing(self, quote: str) -> str | None:
        """The number of the innermost clause that holds the first such passage, or None when no clause does."""
        if not quote:
            return None
        for position, clause in enumerate(self.clauses):
            found = self.text.find(quote, clause.start, clause.end)
            if found >= 0:
                return self._innermost(position, found, found + len(quote)).number
        return None

    def nearest(self, number: str) -> str | None:
        """The existing number most like a wrong one, or None when nothing is like it.

        1. the longest common beginning, part by part (`3.7` is nearer to `3.1` than to `4.7`);
        2. then the fewest letters and digits to change;
        3. then the first in the text.
        """
        wanted = _parts(number)
        if not wanted:
            return None
        best: tuple[int, int] | None = None
        nearest = None
        for clause in self.clauses:
            parts = _parts(clause.number)
            shared = _count_shared(wanted, parts)
            if best is not None and shared < -best[0]:
                continue
            rank = (-shared, _count_edits(".".join(wanted), ".".join(parts)))
            if (shared or rank[1] <= 1) and (best is None or rank < best):
                best, nearest = rank, clause.number
        return nearest

    def _innermost(self, position: int, start: int, end: int) -> Clause:
        inner = outer = self.clauses[position]
        for clause in self.clauses[position + 1 :]:
            if clause.start >= outer.end or clause.start > start:
                break
            if end <= clause.end:
                inner = clause
        return inner


def _count_visible(text: str) -> int:
    return sum(map(len, text.split()))


def _parts(number: str) -> tuple[str, ...]:
    """The parts of a number, so that two spellings of it compare equal; empty when it is no clause number."""
    if len(number) > _LONGEST:
        return ()
    word = _WORDS.match(number)
    bare = number[word.end() :] if word else number
    if any(not (letter.isalnum() or letter in _SEPARATORS) for letter in bare):
        return ()
    return tuple(part.lower() for part in _TOKEN.findall(bare))


def _count_shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared


def _count_edits(one: str, other: str) -> int:
    """The fewest letters to add, drop or change to make one string of the other."""
    row = list(range(len(other) + 1))
    for down, left in enumerate(one, 1):
        corner, row[0] = row[0], down
        for across, right in enumerate(other, 1):
            corner, row[across] = row[across], min(row[across] + 1, row[across - 1] + 1, corner + (left != right))
    return row[-1]
