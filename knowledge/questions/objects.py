"""What somebody says that went over, in her own words, where it is nothing that is registered."""

import re

_BEHIND = (
    r"(?= (?:yesterday|today|on|in|into|under|last|this|at|by|via|from|off|during|for|to|with|accidentally|instead)\b"
    r"|[.!?,;]|\Z)"
)
_RECEIVED = re.compile(
    r"\b(?:us|me|got|received|obtained) (?:their|its|his|her|the|a|an|some)? ?(\S.*?)" + _BEHIND,
    re.IGNORECASE,
)
_DISCLOSED = re.compile(
    r"\b(?:attached|sent|shared|gave|e-?mailed|mailed|forwarded|posted|uploaded|leaked|showed|pasted|copied|disclosed|put)"
    r" (?:[\w'\u2019-]+ ){0,3}?(?:the|our|my|a|an|some) (?!mistake\b|accident\b)(\S.*?)" + _BEHIND,
    re.IGNORECASE,
)


def words_of_received(text: str) -> str:
    """The words behind "us" or "received": what a partner gave; empty where the text says none."""
    return _said(_RECEIVED, text)


def words_of_disclosed(text: str) -> str:
    """The words behind "sent" or "attached": what went to a partner; empty where the text says none."""
    return _said(_DISCLOSED, text)


def _said(pattern: re.Pattern[str], text: str) -> str:
    # With single spaces no run of them is tried again and again.
    found = pattern.search(" ".join(text.split()))
    return found[1].strip() if found is not None else ""
