"""Lists: how the numbers of one list run on, what comes after each, and how they join into a clause number."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from knowledge.clauses.marks import Mark

_ROMAN = (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TAIL = "xyz"
EVERY = "1"
"""Markdown numbers the items of a list itself, so an author may type "1." before each."""


@lru_cache(maxsize=1024)
def read_values(token: str) -> tuple[tuple[str, int], ...]:
    """Each kind of list the token may belong to, with its place there; `i` is the ninth letter or the first numeral.

    Kinds: `1` digits, `i` Roman, `a` letters, `aa` doubled letters, `x` the letters x, y, z; in capitals likewise.
    """
    if token.isdigit():
        return (("1", int(token)),)
    lower = token.lower()
    if token not in (lower, token.upper()):
        return ()
    values = []
    if (roman := _read_roman(lower)) is not None:
        values.append(("i", roman))
    if len(token) == 1:
        values.append(("a", _LETTERS.index(lower) + 1))
        if lower in _TAIL:
            values.append(("x", _TAIL.index(lower) + 1))
    elif len(token) == 2 and lower[0] == lower[1]:  # noqa: PLR2004
        values.append(("aa", _LETTERS.index(lower[0]) + 1))
        values.append(("a", len(_LETTERS) + _LETTERS.index(lower[0]) + 1))
    return tuple(values) if token == lower else tuple((kind.upper(), value) for kind, value in values)


@lru_cache(maxsize=1024)
def write_value(kind: str, value: int) -> str:
    """The token of that place in a list of that kind; empty past its end."""
    match kind.lower():
        case "1":
            return str(value)
        case "i":
            token = _write_roman(value)
        case "a" if value > len(_LETTERS):
            token = _LETTERS[value - len(_LETTERS) - 1 : value - len(_LETTERS)] * 2
        case "aa":
            token = _LETTERS[value - 1 : value] * 2
        case "x":
            token = _TAIL[value - 1 : value]
        case _:
            token = _LETTERS[value - 1]
    return token if kind.islower() else token.upper()


def join_number(parent: str, annex: bool, token: str, delimiter: str) -> str:
    """The number of a clause from that of the clause it lies in: `14` and `(b)` give `14(b)`, `5` and `A.` give `5.A`.

    A lower-case letter or numeral is cited in brackets even where it is typed `i.`: `2(a)(i)`.
    """
    bracketed = delimiter in ("()", ")") or token.islower()
    if not parent:
        return f"({token})" if token.islower() else token
    if annex:
        return f"{parent}({token})" if bracketed else f"{parent}, {token}"
    return f"{parent}.{token}" if not bracketed and parent[-1].isdigit() else f"{parent}({token})"


@dataclass(slots=True)
class Run:
    """A list while it is being read, standing at its latest item.

    `path` is the item's number as figures where it has one (3, 1 for `3.1`). `clause` is the index of the item's
    clause; a run without one only keeps count. `plain` runs began on their own line or after a wide gap, the others
    inside a sentence. `whole` holds while every earlier item was part of one sentence. `scanned` is how far the text
    of the latest item has been searched for its end, `ended` where a heading ended it. `inner` is the kind, delimiter
    and place of the last list inside the latest item, `carried` that of the item before.
    """

    kind: str
    delimiter: str
    value: int
    number: str
    path: tuple[int, ...]
    clause: int | None
    plain: bool
    indent: int
    depth: int
    scanned: int
    items: int = 1
    repeated: bool = False
    whole: bool = True
    ended: int | None = None
    inner: tuple[str, str, int] | None = None
    carried: tuple[str, str, int] | None = None

    def follows(self, mark: Mark) -> tuple[str, int] | None:
        """The kind and place of the mark if it is the next item of this run."""
        if mark.delimiter != self.delimiter:
            return None
        if (self.kind, self.value + 1) in read_values(mark.token):
            return self.kind, self.value + 1
        if self.repeated and mark.token == EVERY and mark.indent == self.indent:
            return self.kind, self.value + 1
        return None


def find_home(runs: list[Run], path: tuple[int, ...], start: int) -> int:
    """Where among the open lists, from `start` on, a dotted number belongs: after the deepest whose item it extends."""
    home = start
    for position in range(start, len(runs)):
        own = runs[position].path
        if own and len(own) < len(path) and path[: len(own)] == own:
            home = position + 1
    if home == start and len(runs) > start and runs[start].kind == "1" and path[0] <= runs[start].value:
        home = start + 1
    return home


def _read_roman(token: str) -> int | None:
    rest, value = token, 0
    for sign, worth in _ROMAN:
        while rest.startswith(sign) and value < 50:  # noqa: PLR2004
            value, rest = value + worth, rest[len(sign) :]
    return value if not rest and value and _write_roman(value) == token else None


def _write_roman(value: int) -> str:
    signs = ""
    for sign, worth in _ROMAN:
        signs += sign * (value // worth)
        value %= worth
    return signs
