"""What can be wrong with register files, and how it is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

Path = tuple[str | int, ...]
"""The way from the top of a file to a value: keys and positions in lists."""


_LONGEST = 60


class Severity(StrEnum):
    """An error keeps the register from loading, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the register files, at its place: line and column count from 1."""

    file: str
    line: int
    column: int
    what: str
    suggestion: str | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        note = "warning: " if self.severity is Severity.WARNING else ""
        hint = f"; {self.suggestion}" if self.suggestion else ""
        return f"{self.file}:{self.line}:{self.column}: {note}{self.what}{hint}"


@dataclass(frozen=True, slots=True)
class Complaint:
    """A problem whose place is still a path in a file, or already a line and column."""

    file: str
    path: Path
    what: str
    suggestion: str | None = None
    severity: Severity = Severity.ERROR
    at_key: bool = False
    """The place is the key that ends the path, not its value."""
    place: tuple[int, int] | None = None


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like the word, None when none is like it; the same for any order of the choices."""
    ordered = sorted(choices)
    folded = {choice.casefold(): choice for choice in reversed(ordered)}
    found = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None


def did_you_mean(word: str, choices: Iterable[str]) -> str | None:
    """The suggestion that offers the nearest choice, None when none is near."""
    found = nearest(word, choices)
    return f"did you mean `{found}`?" if found is not None else None


def shown(value: object) -> str:
    """A value of a file as a message shows it: one line, not too long, in backticks."""
    match value:
        case None:
            return "empty"
        case dict():
            return "a block"
        case list():
            return "a list"
        case _:
            words = " ".join(str(value).split())
            return f"`{words if len(words) <= _LONGEST else words[:_LONGEST] + '...'}`"


def listed(words: Iterable[str], last: str = "or") -> str:
    """The words as a sentence lists them: `a`, `b` or `c`."""
    *head, tail = [f"`{word}`" for word in words]
    return f"{', '.join(head)} {last} {tail}" if head else tail
