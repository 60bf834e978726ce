"""Marks: every place in a text that could be a clause number, with how plainly it stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, IntEnum
from typing import NamedTuple


class Place(IntEnum):
    """How plainly a mark begins something: inside a sentence, after a wide gap, on a new line, on a new paragraph."""

    INLINE = 0
    GAP = 1
    LINE = 2
    PARAGRAPH = 3


class Form(Enum):
    """What a mark looks like. `TITLE` is a heading without a number, `CLOSING` the words that end the numbered part."""

    SINGLE = "3. or (a) or A."
    DOTTED = "3.1"
    ANNEX = "Exhibit B"
    TITLE = "## Notes"
    CLOSING = "IN WITNESS WHEREOF"


class Mark(NamedTuple):
    """One possible clause number.

    `delimiter` is what stands round the token (`.`, `)`, `()`, or `section`); marks of one list share it.
    `depth` is the number of `#` of a Markdown heading, 0 for none, and `border` is where that begins: what came before
    ends there. `indent` counts from the start of the line, -1 within one.
    """

    form: Form
    token: str
    delimiter: str
    border: int
    start: int
    end: int
    place: Place
    indent: int
    depth: int


# One short step per position and no nested repetition: the time to read grows with the length of the text only.
_MARK = re.compile(
    r"""(?<![^\s)])
    (?:(?P<hash>\#{1,6})[ \t]{1,8})?
    (?:\*\*|__)?
    (?P<mark>
        \((?P<inner>[0-9]{1,3}|[A-Za-z]{1,7})\)
      | (?P<word>(?i:section|sec\.|article|art\.|clause|§)[ \t]{0,3})?
        (?:
            (?P<dotted>[0-9]{1,3}(?:\.[0-9]{1,3}){1,5})(?:\\?[.:)])?
          | (?P<single>[0-9]{1,3}|[A-Za-z]|[ivxlc]{2,7}|[IVXLC]{2,7})(?P<after>\\?[.:)])?
        )(?=[\s*_]|\Z)
      | (?P<annex>(?i:exhibit|schedule|annex|appendix|attachment))[ \t]{1,3}
        (?P<label>[A-Z]?[0-9]{1,2}|[A-Z]|[IVX]{2,5})(?![\w.-]*\w)
      | (?P<closing>IN[ ]WITNESS[ ]WHEREOF|-[ ]END[ ]OF[ ])
      | (?(hash)(?=\S)|(?!))
    )""",
    re.VERBOSE,
)
_LINE = re.compile(r"\n[ \t>]{0,240}")
_SPACES = re.compile(r"  (?=\S)")
_TAB = re.compile(r"\t(?=\S)")
_BRACKET = re.compile(r"\((?=[0-9A-Za-z]{1,7}\))")
_CLOSED = re.compile(r"\)(?=\s)")
_CAPITALS = re.compile(r"^[ \t]*([A-Z][A-Z0-9 &,'/\".-]{2,78})\r?$", re.MULTILINE)
_NOISE = re.compile(r"\s*(?:[0-9]{1,4}|[A-Z]-[0-9]{1,3}|-\s?[0-9]{1,4}\s?-|Page [0-9]{1,4}.{0,12}|Source: .{0,200})\s*")
_LEADER = re.compile(r"(?:\.{3,}|\t)\s{0,20}[0-9]{1,4}\s{0,20}\Z")
_REFERENCE = frozenset((
    "section", "sections", "sec.", "clause", "clauses", "subclause", "subclauses", "sub-clause", "sub-clauses",
    "subsection", "subsections", "paragraph", "paragraphs", "subparagraph", "subparagraphs", "article", "articles",
    "exhibit", "exhibits", "schedule", "schedules", "annex", "annexes", "appendix", "§", "§§", "art.", "part",
    "parts", "rule", "rules", "regulation", "no.", "nos.", "chapter",
))  # fmt: skip
_JOINING = frozenset((
    "and", "or", "and/or", "to", "through", "&", "-", "\N{EN DASH}",
))  # fmt: skip
_COUNTS = frozenset((
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "first", "second", "third",
))  # fmt: skip
_FIRM_END = frozenset(".;:,!?)]\"'*_\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}")
_WINDOW = 240
_HEADING = 80
_NOISE_LINES = 4
_CITED = 12


def find_marks(text: str) -> list[Mark]:
    """All marks of the text in order. References ("Section 5", "one (1) year") and contents lines are left out."""
    marks: list[Mark] = []
    line, searched, taken = 0, 0, 0
    for start in _find_starts(text):
        match = _MARK.match(text, start) if start >= taken else None
        if match is None:
            continue
        line = max(line, text.rfind("\n", searched, start) + 1)
        searched, taken = start, match.end()
        mark = _read(text, match, line, marks[-1] if marks else None)
        if mark is not None:
            marks.append(mark)
    annex = next((mark.start for mark in marks if mark.form is Form.ANNEX), None)
    if annex is not None:
        marks.extend(_capital_titles(text, annex, {mark.start for mark in marks}))
        marks.sort(key=lambda mark: mark.start)
    return marks


def _find_starts(text: str) -> list[int]:
    """Where a mark can begin. Each search has a fixed first character, which is far quicker than one for them all."""
    starts = {
        0,
        *(match.end() for match in _LINE.finditer(text)),
        *(match.start() for match in _BRACKET.finditer(text)),
    }
    starts.update(match.end() for gap in (_SPACES, _TAB) for match in gap.finditer(text))
    for match in _CLOSED.finditer(text):
        token = text[max(0, match.start() - 3) : match.start()].split()[-1:]
        starts.add(match.start() - len("".join(token)))
    return sorted(starts)


def strip_noise(text: str, start: int, end: int) -> str:
    """The last words of the span, without page numbers and page footers that follow them."""
    words = text[max(start, end - _WINDOW) : end].rstrip()
    for _ in range(_NOISE_LINES):
        above, _, last = words.rpartition("\n")
        if not last or not _NOISE.fullmatch(last):
            break
        words = above.rstrip()
    return words


def _read(text: str, match: re.Match[str], line: int, previous: Mark | None) -> Mark | None:
    start, end = match.span()
    form, token, delimiter = _form(match)
    if form is Form.SINGLE and not delimiter and text[end : end + 1] in ("", "\r", "\n"):
        return None
    joined = start > 0 and text[start - 1] == ")"
    if joined and (delimiter != "()" or previous is None or previous.end != start):
        return None
    if joined and previous is not None:
        place = previous.place
    else:
        before = strip_noise(text, 0, start)
        place = Place.PARAGRAPH if match["hash"] else _place(text, start, line, before)
        if form in (Form.SINGLE, Form.DOTTED) and _is_reference(before, token, delimiter, place):
            return None
    rest = text[end : end + _WINDOW].split("\n", 1)[0]
    depth = len(match["hash"] or "")
    if not (depth and form is not Form.SINGLE) and not _may_begin(form, token, delimiter, place, rest):
        return None
    indent = start - line if place >= Place.LINE else -1
    return Mark(
        form=form, token=token, delimiter=delimiter, border=start, end=end, place=place,
        start=match.start("mark") if depth else start, indent=indent, depth=depth,
    )  # fmt: skip


def _form(match: re.Match[str]) -> tuple[Form, str, str]:
    if match["inner"]:
        return Form.SINGLE, match["inner"], "()"
    if match["dotted"]:
        return Form.DOTTED, match["dotted"], "."
    if match["single"]:
        after = (match["after"] or "").removeprefix("\\")
        return Form.SINGLE, match["single"], "section" if match["word"] else after
    if match["annex"]:
        return Form.ANNEX, f"{match['annex'].capitalize()} {match['label']}", ""
    return (Form.CLOSING if match["closing"] else Form.TITLE), "", ""


def _place(text: str, start: int, line: int, before: str) -> Place:
    if start - line > _WINDOW or text[line:start].strip(" \t>"):
        wide = text[start - 1] == "\t" or text[max(0, start - 2) : start].isspace()
        return Place.GAP if wide else Place.INLINE
    above = line - 1
    while above > 0 and text[above - 1] in " \t\r":
        above -= 1
    if above <= 0 or text[above - 1] == "\n":
        return Place.PARAGRAPH
    last = before.rsplit("\n", 1)[-1].strip()
    heading = last.isupper() or last.startswith("#") or (len(last) <= _HEADING and _MARK.match(last) is not None)
    firm = last[-1:] in _FIRM_END or last.endswith((" and", " or")) or heading
    return Place.LINE if firm else Place.INLINE


def _may_begin(form: Form, token: str, delimiter: str, place: Place, rest: str) -> bool:
    """Whether a mark at this place, followed by this rest of its line, can begin a clause at all."""
    following = rest.lstrip(" \t*_")
    if form is Form.SINGLE and delimiter == "()":
        return place > Place.INLINE or not rest or rest[0].isspace() or rest[0] == "("
    if form is Form.SINGLE and delimiter == ")" and place is Place.INLINE:
        return True
    if place is Place.INLINE or _LEADER.search(rest):
        return False
    if place is Place.GAP:
        sentence = token[:1].isdigit() and following[:1].islower()
        return form in (Form.SINGLE, Form.DOTTED) and delimiter in (".", ")") and not sentence
    match form:
        case Form.ANNEX:
            return (
                not following or following[0] in ":.-\N{EN DASH}\N{EM DASH}" or rest.startswith("  ") or rest.isupper()
            )
        case Form.DOTTED:
            return not following.startswith("%")
        case Form.SINGLE if delimiter in ("", "section"):
            short = len(rest) <= _HEADING and rest.rstrip()[-1:] not in (".", ",", ";")
            return (
                not following[:1].islower()
                and (bool(following) or delimiter == "section")
                and (delimiter != "" or short)
            )
        case Form.SINGLE:
            return delimiter != ":"
        case _:
            return True


def _is_reference(before: str, token: str, delimiter: str, place: Place) -> bool:
    """Whether the words before a mark make it a reference ("clauses (a) or (b)") or a figure ("one (1)")."""
    words = before[-80:].split()
    if not words:
        return False
    if delimiter == "()" and token.isdigit() and place < Place.PARAGRAPH:
        last = words[-1].strip("(\"'\N{LEFT DOUBLE QUOTATION MARK}").lower()
        if last.rsplit("-", 1)[-1] in _COUNTS:
            return True
    if place is Place.PARAGRAPH:
        return words[-1] in _REFERENCE
    for chained, word in enumerate(reversed(words)):
        plain = word.lstrip("([").lower()
        if plain in _REFERENCE:
            last = words[-1].lower()
            return chained == 0 or last in _JOINING or delimiter == "()" or (plain.endswith("s") and last.endswith(","))
        if not (plain in _JOINING or _is_cited(word, bracketed=delimiter == "()")):
            return False
    return False


def _is_cited(word: str, *, bracketed: bool) -> bool:
    plain = word.rstrip(",")
    return len(plain) <= _CITED and (plain.endswith(")") if bracketed else plain[-1:].isdigit())


def _capital_titles(text: str, start: int, taken: set[int]) -> Iterator[Mark]:
    """Lines in capitals that stand alone: they part an annex, which seldom has numbers of its own."""
    for match in _CAPITALS.finditer(text, start):
        begin = match.start(1)
        alone = (
            text[max(0, match.start() - 2) : match.start()] == "\n\n" and text[match.end() : match.end() + 2].isspace()
        )
        if alone and begin not in taken:
            yield Mark(
                form=Form.TITLE, token="", delimiter="", border=begin, start=begin, end=match.end(1),
                place=Place.PARAGRAPH, indent=begin - match.start(), depth=0,
            )  # fmt: skip
