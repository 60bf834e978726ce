"""What a message was understood to say, and what a thread remembers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.inquiry import Fact
from knowledge.matching import Mention
from knowledge.terms import Action, Channel


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
    HELP = "help"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What one person settled before in one thread (rule 37); another person starts with an empty one."""

    intent: Intent = Intent.NONE
    """What the last message that was understood wanted."""
    asked: Fact | None = None
    """The fact the last reply asked for: set by who replies, so that a bare "route optimisation" is taken for it."""
    assets: tuple[str, ...] = ()
    """Asset ids."""
    partners: tuple[str, ...] = ()
    """Partner ids."""
    sources: tuple[str, ...] = ()
    """The partners whose information it is."""
    publication: bool = False
    """Whether the public is the recipient."""
    discloser: str | None = None
    """A colleague named as the discloser."""
    on: date | None = None
    """The stated date."""
    purpose: tuple[str, ...] = ()
    """Purpose ids or words."""
    recipient: tuple[str, ...] = ()
    """Recipients as stated."""
    territory: tuple[str, ...] = ()
    """Country codes and region ids."""
    vertical: tuple[str, ...] = ()
    """Vertical ids."""
    form: tuple[str, ...] = ()
    """Forms."""
    aspect: tuple[str, ...] = ()
    """Aspects."""
    uses: tuple[Action, ...] = ()
    """Later uses."""
    volume: tuple[tuple[str, int], ...] = ()
    """Amounts by unit."""
    group_size: int | None = None
    """The stated smallest group."""
    fields: tuple[str, ...] | None = None
    """Data fields."""
    channel: Channel | None = None
    """How it would be disclosed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
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
    publication: bool = False
    """The recipient is the public (rule 25)."""
    discloser: str | None = None
    """Id of a colleague named as the discloser (rule 4)."""
    discloser_unclear: bool = False
    """Somebody is named as the discloser who is not one known colleague."""
    on: date | None = None
    """The stated date."""
    date_unclear: bool = False
    """A date was stated in words that fix none; it is a missing fact (rule 2)."""
    purpose: tuple[str, ...] = ()
    """Purpose ids where the tree knows the words, else the words."""
    recipient: tuple[str, ...] = ()
    """The partner's people and teams: as registered where known, else the words."""
    territory: tuple[str, ...] = ()
    """Country codes and region ids where it will be used."""
    vertical: tuple[str, ...] = ()
    """Vertical ids."""
    form: tuple[str, ...] = ()
    """Forms."""
    aspect: tuple[str, ...] = ()
    """Aspects said apart from the asset's name."""
    uses: tuple[Action, ...] = ()
    """Later uses that were stated."""
    volume: tuple[tuple[str, int], ...] = ()
    """Stated amounts by unit."""
    group_size: int | None = None
    """The stated smallest group."""
    fields: tuple[str, ...] | None = None
    """The stated data fields, when they are fields of the assets named."""
    channel: Channel | None = None
    """How it would be disclosed."""
    language_foreign: bool = False
    """The message is in another language than English (rule 39)."""
    too_long: bool = False
    """The message has more than 20,000 characters and was not read (rule 39)."""
    taken: tuple[tuple[str, str], ...] = ()
    """Slips taken: the words as typed and the id they were taken for; the reply begins by saying so (rule 34)."""
    carried: tuple[str, ...] = ()
    """Names of the fields above that were taken over from the thread, in their order."""
