"""How a term's limits compare with what is known of a question: met, not met, or unknown."""

from enum import StrEnum
from typing import NamedTuple

from knowledge.inquiry import Fact


class Limit(StrEnum):
    """What besides the facts can lie outside a grant."""

    PERIOD = "period"
    VOLUME = "volume"
    GROUP = "group size"
    FIELDS = "fields"
    PARTNER = "partner"
    CHANNEL = "channel"


class Fit(StrEnum):
    """A constraint, or all of a term's, held against what is known: met, not met, or unknown."""

    MET = "met"
    NOT_MET = "not met"
    UNKNOWN = "unknown"


class Judgement(NamedTuple):
    """How a term's limits compare with the question."""

    fit: Fit
    open: tuple[Fact, ...] = ()
    """With UNKNOWN: the facts that are not stated."""
    outside: tuple[Fact | Limit, ...] = ()
    """With NOT_MET: what lies outside."""
    channel_open: bool = False
    """With UNKNOWN: it hangs on how it is disclosed, which is never asked for."""


MET = Judgement(Fit.MET)
NOT_MET = Judgement(Fit.NOT_MET)
