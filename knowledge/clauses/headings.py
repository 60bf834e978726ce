"""Headings: the words after a clause's number that name it."""

from __future__ import annotations

from knowledge.clauses.marks import Mark

_LONGEST = 100
_LONGEST_TITLE = 10
_DECORATION = 12
_SMALL_WORDS = frozenset((
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "under", "with",
    "without", "&", ";", "-",
))  # fmt: skip


def find_heading(text: str, mark: Mark, end: int) -> str:
    """The heading that follows a clause's number, empty when its text begins at once.

    It is bold words, words written like a title that end with a full stop, a wide gap or their line, or any short line
    that ends no sentence and has the clause's text below it.
    """
    line, broken, below = text[mark.end : min(end, mark.end + _LONGEST + _DECORATION)].partition("\n")
    line = line.strip()
    lead = line.lstrip("*_ ")
    bold = line[: len(line) - len(lead)].strip() or _leading_bold(text, mark)
    if bold and bold in lead:
        return lead.split(bold, 1)[0].strip().rstrip(".:")
    lead = lead.lstrip("-\u2013\u2014: ")
    cuts = [cut for cut in (lead.find("  "), lead.find(". ")) if cut >= 0]
    whole = lead[: min(cuts)] if cuts else lead
    title = whole.rstrip(" -\u2013\u2014:*.")
    if not title or len(title) > _LONGEST or not title[0].isalnum():
        return ""
    words = [word for word in title.split() if word.lower() not in _SMALL_WORDS]
    if not words:
        return ""
    if not cuts and whole[-1] == "." and not broken:
        return ""
    written = all(not word[0].isalpha() or not word.islower() for word in words)
    open_end = title.split()[-1].lower() in _SMALL_WORDS or title[-1] in ",;"
    text_below = below.lstrip()[:1] not in ("", "(")
    short = not cuts and text_below and len(words) <= _LONGEST_TITLE and whole[-1].isalnum() and title[0].isupper()
    return title if (written or short) and not open_end else ""


def _leading_bold(text: str, mark: Mark) -> str:
    return next((bold for bold in ("**", "__") if text.startswith(bold, mark.start)), "")
