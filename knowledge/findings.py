"""What a gate reports: findings, and the changes that could cure them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from knowledge.bindings import Citation
from knowledge.inquiry import Fact


class Gate(StrEnum):
    """One rule family, in the order in which findings are listed."""

    RESOLUTION = "resolution"
    HOLD = "hold"
    VETTING = "vetting"
    COVERAGE = "coverage"
    PROHIBITION = "prohibition"
    SCOPE = "scope"
    OWNERSHIP = "ownership"
    DATA = "data"
    PEOPLE = "people"
    APPROVAL = "approval"
    DUTIES = "duties"


class Result(StrEnum):
    """What a gate found, the worst last."""

    PASS = "pass"  # noqa: S105 - a verdict, no password
    DUTY = "duty"
    APPROVAL = "approval"
    NOT_COVERED = "not_covered"
    MISSING = "missing"
    BLOCK = "block"


class Verdict(StrEnum):
    """The answer's one word, the worst last."""

    YES = "yes"
    YES_IF = "yes_if"
    ASK = "ask"
    UNKNOWN = "unknown"
    NO = "no"


VERDICT_WORDS: Mapping[str, str] = {
    Verdict.YES: "YES",
    Verdict.YES_IF: "YES, IF",
    Verdict.ASK: "ASK",
    Verdict.UNKNOWN: "UNKNOWN",
    Verdict.NO: "NO",
}
"""The verdicts as they are shown, from the best to the worst."""

VERDICT_OF = {
    Result.PASS: Verdict.YES,
    Result.DUTY: Verdict.YES_IF,
    Result.APPROVAL: Verdict.ASK,
    Result.NOT_COVERED: Verdict.ASK,
    Result.MISSING: Verdict.UNKNOWN,
    Result.BLOCK: Verdict.NO,
}
"""The verdict each result gives when nothing is worse."""


class Change(StrEnum):
    """What somebody can do about a finding. Reclassifying is never one (rule 33)."""

    TRAIN = "train"
    LOG_IN = "log in"
    APPROVE = "approve"
    SIGN = "sign"
    VET = "vet"
    SCREEN = "screen"
    ATTEST = "attest"
    SHARE_INSTEAD = "share instead"
    USE_FORM = "use form"
    DROP_FIELDS = "drop fields"
    WAIT = "wait"


class Slot(NamedTuple):
    """One word that must be said: by whom, in which capacity (rule 31)."""

    capacity: str
    """A person id, a role, `owner`, `accountable`, `partner-manager` or `partner`."""
    subject: str
    """What the capacity belongs to: an agreement id for `accountable`, a partner id for `partner` and
    `partner-manager`, else empty."""
    people: tuple[str, ...]
    """Ids of the people who can say it now."""


class Cure(NamedTuple):
    """One step that could change an answer."""

    change: Change
    subject: str
    """What it is done to: a course, a slot, an agreement kind, an asset, a form, a date."""
    who: tuple[str, ...] = ()
    """Ids of the people who can do it; empty means the asker."""


class Finding(NamedTuple):
    """What one gate found at one source."""

    gate: Gate
    result: Result
    reason: str
    """Why, as a clause that can stand in a sentence."""
    citation: Citation | None = None
    condition: str | None = None
    """What must be kept when the verdict is YES IF."""
    facts: tuple[Fact, ...] = ()
    """The facts whose lack left it open."""
    slot: Slot | None = None
    """The word that is needed."""
    cures: tuple[Cure, ...] = ()
    """Steps that could remove it."""
