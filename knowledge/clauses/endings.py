"""Endings: where a list is over, told by the sentence or paragraph that its items share."""

from __future__ import annotations

import re

from knowledge.clauses.lists import Run
from knowledge.clauses.marks import strip_noise

_SENTENCE = re.compile(
    r"(?P<word>[^\s.!?\"')\]]{0,12})[.!?][\"')\]\u2019\u201d]{0,3}"
    r"(?:\s+(?=[\"'(\[\u201c]?(?:[A-Z]|[a-z]{1,2}[A-Z]))|\s*\Z)"
)
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
_ABBREVIATIONS = frozenset((
    "inc", "ltd", "co", "corp", "no", "nos", "dr", "mr", "mrs", "ms", "st", "g", "e", "art", "sec", "cf", "vs",
    "approx", "llc", "dept", "cl", "para", "etc", "jr", "sr",
))  # fmt: skip


def find_list_end(text: str, run: Run, position: int) -> int | None:
    """Where the last item of a list ended of itself before the position, None if it did not or nobody can tell.

    1. A list inside a sentence ends with the sentence, or where ", then" turns back to its beginning.
    2. A list of lines that share a sentence ends with the first paragraph that closes with a full stop.
    """
    if run.path or run.items == 1 or not run.whole:
        return None
    if run.plain:
        end = _find_paragraph_end(text, run.scanned, position)
    else:
        then = text.find(", then ", run.scanned, position)
        end = _find_sentence_end(text, run.scanned, then if then >= 0 else position)
        end = then if end is None and then >= 0 else end
    if end is None:
        run.scanned = max(run.scanned, position)
    return end


def is_part_of_sentence(text: str, run: Run, end: int) -> bool:
    """Whether the list's latest item, which ends here, is part of a sentence that goes on in the next."""
    if not run.plain:
        return _find_sentence_end(text, run.scanned, end) is None
    tail = strip_noise(text, run.scanned, end).removesuffix(" and").removesuffix(" or").rstrip()
    return tail.endswith((";", ","))


def _find_sentence_end(text: str, start: int, end: int) -> int | None:
    """Where the first sentence of the span ends, None if it goes on; "Inc." and an initial such as "P." end none."""
    for match in _SENTENCE.finditer(text, start, end):
        word = match["word"]
        if word.lower() not in _ABBREVIATIONS and not (len(word) == 1 and word.isupper()):
            return match.start() + len(match[0].rstrip())
    return None


def _find_paragraph_end(text: str, start: int, end: int) -> int | None:
    """Where the first paragraph of the span that closes with a full stop ends, None if there is none."""
    for match in _PARAGRAPH.finditer(text, start, end):
        if strip_noise(text, start, match.start()).endswith((".", '."', ".)")):
            return match.start()
    return None
