"""Where a message ends and its signature begins."""

import re

_SIGNED = re.compile(r"\b(?:regards|sincerely|cheers|yours|wishes|greetings)\b|(?:^|\s)(?:--|\u2014)\s*(?=[A-Z])")


def signature(text: str) -> int:
    """Where the signature begins; the end of the text without one."""
    return next((match.end() for match in _SIGNED.finditer(text)), len(text))
