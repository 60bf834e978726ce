"""Where a message ends and its signature begins."""

import re
from functools import lru_cache

_SIGNED = re.compile(
    r"\b(?:regards|sincerely|cheers|yours|wishes|greetings)\b"
    r"|(?:^|\s)(?:--|\u2014)\s{0,9}(?=(?-i:[A-Z]))"
    r"|(?:^|[\n.!?])[ \t]{0,9}(?:best|thanks|thx|ta|bye|br|kr)\s{0,9}[,!\n]",
    re.IGNORECASE,
)
_LONGEST = 12
"""The most words of a signature: what is longer goes on with the message."""


@lru_cache(maxsize=16)
def signature(text: str) -> int:
    """Where the signature begins; the end of the text without one. What asks something is none."""
    for match in _SIGNED.finditer(text):
        rest = text[match.end() :]
        if "?" not in rest and len(rest[:400].split()) <= _LONGEST:
            return match.end()
    return len(text)
