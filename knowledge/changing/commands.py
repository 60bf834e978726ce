"""Commands that change the register or show its past: read word for word, or not at all.

Nothing is read into a message. What is asked, denied, supposed or told of somebody else is no command; where a message
is like one and holds more than its words, it is in doubt, and whoever carries it out lets it be confirmed first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from knowledge.changing.alterations import TABLES
from knowledge.reading import noun_of
from knowledge.reading.sections import COMPANY, EVENT_KINDS, TEXT

MOST_LETTERS = 1_000
"""A longer message is no command."""


class Deed(StrEnum):
    """What is to be done."""

    HOLD = "hold"
    LIFT = "lift"
    CHANGE = "change"
    ADD = "add"
    REMOVE = "remove"
    CLEAR = "clear"
    UNDO = "undo"
    HISTORY = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command as it was given."""

    deed: Deed
    subject: str
    """The words for what it is about; empty where it names nothing."""
    kind: str = ""
    """The kind of record, where it is said."""
    until: str = ""
    """The words for the last day."""
    reason: str = ""
    other: str = ""
    """The words for the second record: of whom something is cleared."""
    is_sure: bool = True
    """False where it holds more than its words, or is put as a question: it must be confirmed."""


KINDS = tuple(kind for kind in (*TABLES, COMPANY) if kind not in (*EVENT_KINDS, TEXT))
"""The kinds of records that are changed by a form; an agreement brings its text."""
_NAMES = {noun_of(kind): kind for kind in KINDS} | {"rule": "rule", "employee": "person", "company": COMPANY}
_KIND = "|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True))

_BEFORE = re.compile(
    r"(?:(?:hi|hello|hey|ok|okay)\b[ ,!.]*)?(?:@?mayshare\b[ ,:]*)?(?:(?:please|pls|kindly)\b[ ,]*)?"
    r"(?P<asks>(?:can|could|would|will) (?:you|we|i|somebody|someone)\b[ ,]*)?(?:(?:please|pls|kindly)\b[ ,]*)?",
    re.IGNORECASE,
)
_BEHIND = (
    r"(?:,? (?:until|till|up to|through) (?P<until>[^:;]+?))?"
    r"(?:(?: ?[:;] ?| - | [\u2013\u2014] |,? because (?:of )?|,? due to )(?P<reason>.+?))?"
    r"(?:,? (?:please|pls|now|at once|immediately|asap))?[.! ]*"
)
_HOLD = (
    r"(?:put|place|set) (?P<subject>.+?) on hold",
    r"(?:put|place) a hold on (?P<subject>.+?)",
    r"(?:hold|freeze|suspend) (?P<subject>.+?)",
    r"(?:stop|suspend|freeze) (?:all |any )?sharing (?:anything )?with (?P<subject>.+?)",
)
_LIFT = (
    r"(?:lift|remove|end|release|cancel) (?:the |all )?holds? (?:on|from|for|of) (?P<subject>.+?)",
    r"(?:take|put) (?P<subject>.+?) off hold",
    r"resume (?:all )?sharing (?:anything )?with (?P<subject>.+?)",
    r"unhold (?P<subject>.+?)",
)
_NAMED = (
    r"(?:the |a |an )?(?:new )?(?P<kind>"
    + _KIND
    + r")(?:(?: ?: ?| )(?P<subject>(?!(?:for|to|with|from|of|in|as|record)\b).+?))?"
)
_PLAIN = (
    (Deed.CHANGE, rf"(?:change|edit|update) {_NAMED}[.! ]*"),
    (Deed.ADD, rf"(?:add|register|enter|create) {_NAMED}[.! ]*"),
    (Deed.REMOVE, rf"(?:remove|delete) {_NAMED}[.! ]*"),
    (Deed.CLEAR, r"clear (?P<subject>.+?) of (?P<other>.+?)(?:'s information)?[.! ]*"),
    (Deed.UNDO, r"undo (?:the )?(?:revision|change) (?P<subject>\d{1,9})[.! ]*"),
    (Deed.HISTORY, r"(?:show |see )?(?:me )?(?:the )?(?:change )?(?:history|changes) of (?P<subject>.+?)[.! ]*"),
)
_SURE = tuple(
    (deed, re.compile(rf"{pattern}{_BEHIND}", re.IGNORECASE))
    for deed, patterns in ((Deed.HOLD, _HOLD), (Deed.LIFT, _LIFT))
    for pattern in patterns
)
_EXACT = tuple((deed, re.compile(pattern, re.IGNORECASE)) for deed, pattern in _PLAIN)
_LIKE = (
    (
        Deed.LIFT,
        re.compile(
            r"(?:lift|remove|end|release|cancel|take|resume|unhold)\b.*\b(?:hold|holds|sharing)\b.*", re.IGNORECASE
        ),
    ),
    (Deed.HOLD, re.compile(r"(?:put|place|set|stop|freeze|suspend)\b.*\b(?:hold|sharing)\b.*", re.IGNORECASE)),
)
_NO_COMMAND = re.compile(
    r"\b(?:not|never|no|nobody|don'?t|doesn'?t|won'?t|shouldn'?t|can'?t|cannot|needn'?t|if|unless|when|whether|once|"
    r"should|shall|may|might|maybe|perhaps|would|were|was|is|are|been|had|has|have|did|said|says|say|heard|told|tells|"
    r"asked|asks|thinks?|wants?|already|yesterday|ago|last|why|how|who|what|which|imagine|suppose|assum\w+|"
    r"before|after|instead|otherwise|phone|call|music|breath|meeting)\b|n[\u2019']t\b|[\"\u201c\u201d\u00ab\u00bb>]",
    re.IGNORECASE,
)
"""What makes a message that is only like a command no command at all."""


def read_command(text: str) -> Command | None:
    """The command that the whole message is; None for everything else, however near it comes.

    1. The verb comes first, but for a greeting and a "please"; behind it stands what it is about, for a hold until
       when, and why. So a question, a denial, a condition and what somebody reports are none.
    2. A command put as a request in the form of a question ("could you put ...?") is in doubt.
    3. So is one of a hold that begins like one and goes on in other words, if none of them asks, denies, supposes,
       reports or looks back.
    """
    plain = " ".join(text.replace("\u2019", "'").split())
    if not plain or len(plain) > MOST_LETTERS or "\n" in text.strip():
        return None
    before = _BEFORE.match(plain)
    start = before.end() if before is not None else 0
    asks = before is not None and before["asks"] is not None
    said = plain[start:].strip()
    if asks:
        said = said.rstrip("? ")
    if "?" in said:
        return None
    return next(_read(said, asks=asks), None)


def _read(said: str, *, asks: bool) -> Iterator[Command]:
    for deed, pattern in _EXACT:
        found = pattern.fullmatch(said)
        if found is not None:
            parts = {name: (words or "").strip(" \"'") for name, words in found.groupdict().items()}
            parts["kind"] = _NAMES.get(parts.get("kind", "").casefold(), "")
            yield Command(deed=deed, is_sure=not asks, **parts)
    for deed, pattern in _SURE:
        found = pattern.fullmatch(said)
        if found is not None and _NO_COMMAND.search(found["subject"]) is None:
            parts = {name: (words or "").strip() for name, words in found.groupdict().items()}
            yield Command(deed=deed, is_sure=not asks, **parts)
    for deed, pattern in _LIKE:
        if pattern.fullmatch(said) and _NO_COMMAND.search(said) is None:
            yield Command(deed=deed, subject=said, is_sure=False)
