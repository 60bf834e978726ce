"""What a message was understood to say, and what a thread remembers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.inquiry import Fact, Facts
from knowledge.matching import Mention


class Intent(StrEnum):
    """What a person wants."""

    SHARE = "share"
    LOG_DISCLOSURE = "log_disclosure"
    LIST_DISCLOSURES = "list_disclosures"
    EXPLAIN_TERMS = "explain_terms"
    DUE = "due"
    TRAINING = "training"
    APPROVE = "approve"
    INCIDENT = "incident"
    WHO_DECIDES = "who_decides"
    OVERVIEW = "overview"
    REGISTER = "register"
    HELP = "help"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread(Facts):
    """What one person settled before in one thread (rule 37); another person starts with an empty one."""

    intent: Intent = Intent.NONE
    """What the last message that was understood wanted."""
    asked: Fact | None = None
    """The fact the last reply asked for: set by who replies, so that a bare "route optimisation" is taken for it."""
    unknown: tuple[str, ...] = ()
    """The names the last reply did not know: set by who replies, so that "register it" is about them."""
    assets: tuple[str, ...] = ()
    """Asset ids."""
    partners: tuple[str, ...] = ()
    """Partner ids."""
    sources: tuple[str, ...] = ()
    """The partners whose information it is."""
    pairs: tuple[tuple[str, str], ...] = ()
    """Asset and partner of each pair, where they were paired off."""
    agreements: tuple[str, ...] = ()
    """Ids of the agreements a question about terms named."""
    earlier_assets: tuple[str, ...] = ()
    """Ids of the assets that were meant before and are no more: what "both" and "the other one" mean."""
    earlier_partners: tuple[str, ...] = ()
    """Likewise of the partners."""
    publication: bool = False
    """Whether the public is the recipient."""
    on: date | None = None
    """The stated date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood(Facts):
    """What one message says, the thread's facts carried over where it does not restate them (rule 37).

    Mentions stand in the order of the text; a mention carried over has start and end 0. A fact not stated is empty.
    """

    intent: Intent
    """What the person wants; NONE when the message asks and tells nothing."""
    assets: tuple[Mention, ...] = ()
    """Assets named to be shared; Several and Nothing must be asked about."""
    partners: tuple[Mention, ...] = ()
    """Partners named to receive them; Several and Nothing must be asked about."""
    sources: tuple[Mention, ...] = ()
    """The partners whose own information is meant ("what Draco told us"), alone or together with assets."""
    pairs: tuple[tuple[Mention, Mention], ...] = ()
    """Asset and partner of each pair, where the words pair them off clearly; empty: every asset with every partner."""
    publication: bool = False
    """The recipient is the public (rule 25)."""
    agreements: tuple[str, ...] = ()
    """Ids of the agreements named: by id, by name, or by their kind and the partner."""
    clauses: tuple[str, ...] = ()
    """Clause numbers as the agreements write them: "4.2", "7(b)"."""
    listing: str = ""
    """What an overview is asked of: "partners", "agreements", "assets", "shareable" or "not_shareable"; "partner" or
    "asset" where it is of the one record named."""
    topic: str = ""
    """What is asked about in an agreement: "source code" in "what does our NDA say about source code?"."""
    answers: tuple[str, ...] = ()
    """Ids of the answers named: "A-1042"."""
    people: tuple[str, ...] = ()
    """Ids of the colleagues named."""
    discloser_unclear: bool = False
    """Somebody is named as the discloser who is not one known colleague."""
    incoming: bool = False
    """It is a partner that would give us something, which is the partner's to decide."""
    on: date | None = None
    """The stated date."""
    date_unclear: bool = False
    """A date was stated in words that fix none; it is a missing fact (rule 2)."""
    since: date | None = None
    """Of what was disclosed: the first day that is asked about; None where that is open."""
    until: date | None = None
    """Of what was disclosed: the last day that is asked about."""
    language_foreign: bool = False
    """The message is in another language than English (rule 39)."""
    too_long: bool = False
    """The message has more than 20,000 characters and was not read (rule 39)."""
    taken: tuple[tuple[str, str], ...] = ()
    """Slips taken: the words as typed and the id they were taken for; the reply begins by saying so (rule 34)."""
    carried: tuple[str, ...] = ()
    """Names of the fields above that were taken over from the thread, in their order."""
