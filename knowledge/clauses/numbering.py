"""Numbering: which marks of a text are its clause numbers, told by how they continue one another."""

from __future__ import annotations

from knowledge.clauses.endings import find_list_end, is_part_of_sentence
from knowledge.clauses.headings import find_heading
from knowledge.clauses.lists import EVERY, Run, find_home, join_number, read_values, write_value
from knowledge.clauses.marks import Form, Mark, Place, find_marks
from knowledge.clauses.outlook import Outlook
from knowledge.clauses.texts import AgreementText, Clause

_ANNEX = "annex"
_DEEPEST = 8
_RESERVED = 3


def read_clauses(text: str) -> AgreementText:
    """The numbered clauses of a text; any text can be read, one without numbers has none.

    A mark is a clause number where it continues the numbering:
    1. the next item of the list being read, or of one that list lies in;
    2. else the first item of a list within it; inside a sentence only if a second item follows;
    3. on its own line also a repeated number, or one after at most three left out; after Markdown's `#` any number.
    A second enumeration inside one clause's sentences stays unnumbered, as `7(a)` would no longer name one passage.
    """
    reader = _Reader(text, find_marks(text))
    reader.read()
    return AgreementText(text, tuple(reader.clauses()))


class _Reader:
    """One pass over the marks, keeping the lists that are open: the last lies innermost."""

    def __init__(self, text: str, marks: list[Mark]) -> None:
        self._text = text
        self._marks = marks
        self._runs: list[Run] = []
        self._found: list[tuple[str, Mark, int]] = []  # number, mark, level
        self._ends: list[int] = []
        self._numbers: set[str] = set()
        self._numbered = False
        self._outlook = Outlook(marks)

    def read(self) -> None:
        for index, mark in enumerate(self._marks):
            match mark.form:
                case Form.SINGLE:
                    self._read_single(index, mark)
                case Form.DOTTED:
                    self._read_dotted(mark)
                case Form.ANNEX if self._found:
                    self._close_to(0, mark.border)
                    self._open(mark, _ANNEX, 1, mark.token)
                case Form.TITLE:
                    self._read_title(index, mark)
                case Form.CLOSING:
                    self._close_to(0, mark.border)
                case _:
                    pass
        self._close_to(0, len(self._text))

    def clauses(self) -> list[Clause]:
        return [
            Clause(
                number,
                find_heading(self._text, mark, end) if mark.place > Place.INLINE else "",
                mark.start,
                end,
                level,
            )
            for (number, mark, level), end in zip(self._found, self._ends, strict=True)
        ]

    # -- single numbers: 3. (a) A. i. --

    def _read_single(self, index: int, mark: Mark) -> None:
        following = self._find_followed(index, mark)
        if following is not None:
            position, (kind, value) = following
            self._advance(position, mark, kind, value)
        elif not self._repeat_or_skip(mark):
            self._begin(index, mark)

    def _find_followed(self, index: int, mark: Mark) -> tuple[int, tuple[str, int]] | None:
        """The open list that the mark continues: the innermost, or one with the same indent before others."""
        matches = []
        for position in range(len(self._runs) - 1, -1, -1):
            run = self._runs[position]
            following = run.follows(mark)
            if following is None:
                continue
            inside = run.plain and mark.place is Place.INLINE
            if inside and self._outlook.comes(index, mark.delimiter, mark.token, plain=True):
                continue
            if following in (("a", 9), ("A", 9)) and self._outlook.begins_numerals(index, mark):
                continue
            matches.append((position, following))
        if mark.place >= Place.LINE:
            matches.sort(key=lambda match: self._runs[match[0]].indent != mark.indent)
        return matches[0] if matches else None

    def _repeat_or_skip(self, mark: Mark) -> bool:
        """Take a number that repeats the latest of its list or leaves some out, where it stands on its own line."""
        if mark.place < Place.LINE:
            return False
        for position in range(len(self._runs) - 1, -1, -1):
            run = self._runs[position]
            if run.delimiter == mark.delimiter and run.plain and run.indent == mark.indent:
                for kind, value in read_values(mark.token):
                    near = value == run.value or run.value + 1 < value <= run.value + 1 + _RESERVED
                    anew = value == 1 and run.items > 1
                    if kind == run.kind and ((near and not anew) or (mark.depth and mark.depth == run.depth)):
                        self._advance(position, mark, kind, value)
                        return True
        return False

    def _begin(self, index: int, mark: Mark) -> None:
        self._close_finished(mark.border)
        inner = self._runs[-1] if self._runs else None
        first = next((pair for pair in read_values(mark.token) if pair[1] == 1), None)
        plain = mark.place > Place.INLINE
        if first is None:
            if inner and inner.carried and plain:
                kind, delimiter, value = inner.carried
                if delimiter == mark.delimiter and (kind, value + 1) in read_values(mark.token):
                    self._open(mark, kind, value + 1, mark.token)
            elif mark.depth and mark.token.isdigit():
                self._close_to(0, mark.border)
                self._open(mark, "1", int(mark.token), mark.token)
            return
        kind, value = first
        if self._needs_second(mark) and not self._has_second(index, mark, write_value(kind, 2)):
            return
        if plain and kind == "1" and mark.delimiter != "()" and self._is_top(index, mark):
            self._close_to(0, mark.border)
        if plain:
            self._close_same(index, mark, kind)
        self._open(mark, kind, value, mark.token)

    def _needs_second(self, mark: Mark) -> bool:
        """Whether one item alone is too little to believe in the list."""
        if mark.place is Place.INLINE:
            return True
        letter = not mark.token.isdigit() and mark.delimiter not in ("()", "section")
        return letter and (mark.place is Place.GAP or not self._runs)

    def _has_second(self, index: int, mark: Mark, token: str) -> bool:
        if mark.place is Place.INLINE or self._runs:
            return self._outlook.comes(index, mark.delimiter, token)
        return self._outlook.find_next(index, mark.delimiter, token, plain=True) is not None

    def _is_top(self, index: int, mark: Mark) -> bool:
        """Whether a first "1." begins the agreement's own numbering, after lettered recitals that are over."""
        if self._numbered or not self._runs or self._runs[0].kind == _ANNEX:
            return False
        top = self._runs[0]
        known = top.carried is not None and top.carried[:2] == ("1", mark.delimiter)
        return not known and not self._outlook.goes_on(index, top) and top.kind in ("A", "I", "a", "i")

    def _close_same(self, index: int, mark: Mark, kind: str) -> None:
        """End a list of the same style at the same indent: its numbers begin anew and do not lie in its last item."""
        if mark.place < Place.LINE:
            return
        for position in range(len(self._runs) - 1, -1, -1):
            run = self._runs[position]
            if run.kind == kind and run.delimiter == mark.delimiter and mark.indent <= max(run.indent, 0):
                if position or not self._outlook.goes_on(index, run):
                    self._close_to(position, mark.border)
                return

    # -- dotted numbers: 3.1 --

    def _read_dotted(self, mark: Mark) -> None:
        path = tuple(map(int, mark.token.split(".")))
        number = ".".join(map(str, path))
        position = find_home(self._runs, path, 1 if self._runs and self._runs[0].kind == _ANNEX else 0)
        if not self._continues(mark, path, position) and self._full(number, position) not in self._numbers:
            return
        if position < len(self._runs) and self._runs[position].kind == ".":
            self._advance(position, mark, ".", path[-1], token=number, path=path)
            return
        self._close_to(position, mark.border)
        self._open(mark, ".", path[-1], number, path=path)

    def _continues(self, mark: Mark, path: tuple[int, ...], position: int) -> bool:
        """Whether a dotted number comes next, or further on where it begins a paragraph."""
        clear = mark.place is Place.PARAGRAPH or mark.depth > 0
        sibling = self._runs[position].path if position < len(self._runs) else ()
        last = sibling[-1] if sibling[:-1] == path[:-1] and len(sibling) == len(path) else 0
        if last or (position and self._runs[position - 1].path == path[:-1]):
            return path[-1] == last + 1 or (clear and path[-1] > last)
        top = next((run.path[0] for run in self._runs if run.path), 0)
        return clear and (path[-1] == 1 or path[0] > top)

    def _full(self, number: str, position: int) -> str:
        annexed = position > 0 and self._runs[0].kind == _ANNEX
        return f"{self._runs[0].number}, {number}" if annexed else number

    # -- headings without a number --

    def _read_title(self, index: int, mark: Mark) -> None:
        """End what an unnumbered heading ends: lettered lists, and the clauses whose own heading is no higher.

        In capitals it counts in annexes only: elsewhere it may be a page header. A numbered list may go on below it.
        """
        annexed = bool(self._runs) and self._runs[0].kind == _ANNEX
        if not mark.depth and not annexed:
            return
        for position, run in enumerate(self._runs):
            higher = bool(run.depth) and run.depth < mark.depth
            if higher or (run.kind == _ANNEX and not mark.depth):
                continue
            numbered = run.path and (run.kind == "." or run.repeated or self._outlook.goes_on(index, run))
            if not numbered:
                self._close_to(position, mark.border)
                return
            run.ended = mark.border if run.ended is None else run.ended

    # -- opening and closing --

    def _open(self, mark: Mark, kind: str, value: int, token: str, *, path: tuple[int, ...] = ()) -> None:
        if len(self._runs) >= _DEEPEST:
            return
        outer = self._runs[-1] if self._runs else None
        run = Run(
            kind=kind, delimiter=mark.delimiter, value=value, number="", path=path, clause=None,
            plain=mark.place > Place.INLINE, indent=mark.indent, depth=mark.depth, scanned=mark.end,
            repeated=mark.token == EVERY and mark.delimiter == "." and mark.place >= Place.LINE and not mark.depth,
        )  # fmt: skip
        self._runs.append(run)
        if not run.path and kind in ("1", "I") and mark.delimiter in (".", "", "section"):
            run.path = (*(outer.path if outer else ()), value) if not outer or outer.path else ()
            run.path = (value,) if outer is not None and outer.kind == _ANNEX else run.path
        self._number(run, mark, token, hidden=outer is not None and outer.clause is None)

    def _number(self, run: Run, mark: Mark, token: str, *, hidden: bool) -> None:
        """Give the run's latest item its number and clause, unless it only keeps count."""
        position = len(self._runs) - 1
        outer = self._runs[position - 1] if position else None
        if run.kind == _ANNEX:
            run.number = token
        elif run.kind == ".":
            run.number = self._full(token, position)
        else:
            run.number = join_number(
                outer.number if outer else "", outer is not None and outer.kind == _ANNEX, token, run.delimiter
            )
        for above in self._runs[:-1]:
            above.scanned = max(above.scanned, mark.end)
            above.ended = None
        if hidden or (not run.plain and run.items == 1 and run.number in self._numbers):
            return
        run.clause = len(self._found)
        self._found.append((run.number, mark, position + 1))
        self._ends.append(mark.end)
        self._numbers.add(run.number)
        self._numbered = self._numbered or (run.kind == "1" and position == 0) or run.kind == "."

    def _advance(
        self, position: int, mark: Mark, kind: str, value: int, *, token: str = "", path: tuple[int, ...] = ()
    ) -> None:
        self._close_to(position + 1, mark.border)
        run = self._runs[position]
        run.whole = run.whole and is_part_of_sentence(self._text, run, mark.border)
        self._end_item(run, mark.border)
        hidden = run.clause is None
        run.items += 1
        run.repeated = run.repeated and mark.token == EVERY
        run.path = path or ((*run.path[:-1], value) if run.path else ())
        run.kind, run.value, run.scanned, run.indent, run.ended = kind, value, mark.end, mark.indent, None
        run.carried, run.inner = run.inner, None
        self._number(run, mark, token or write_value(kind, value), hidden=hidden)

    def _close_finished(self, position: int) -> None:
        """Close the innermost lists whose sentence, or last paragraph, was over before this position."""
        while self._runs:
            run = self._runs[-1]
            end = find_list_end(self._text, run, position)
            if end is None:
                return
            self._close_to(len(self._runs) - 1, end)

    def _close_to(self, keep: int, position: int) -> None:
        end = 0
        while len(self._runs) > keep:
            run = self._runs.pop()
            own = find_list_end(self._text, run, position)
            end = max(end, position if own is None else own)
            self._end_item(run, end)
            if self._runs:
                self._runs[-1].inner = (run.kind, run.delimiter, run.value)

    def _end_item(self, run: Run, end: int) -> None:
        if run.clause is None:
            return
        end = min(end, run.ended) if run.ended is not None else end
        mark = self._found[run.clause][1]
        self._ends[run.clause] = max(mark.start + len(self._text[mark.start : end].rstrip()), mark.end)
