"""Agreements and what their clauses do, as data."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.assets import Aspect, Form, Sensitivity
from knowledge.company import STRICT
from knowledge.partners import Tier
from knowledge.people import Raci

HOUSE = "house"
"""The agreement id under which house rules are cited."""
HOUSE_POLICY = "house policy"
"""What people call it."""


class Effect(StrEnum):
    """What a clause does."""

    PERMIT = "permit"
    FORBID = "forbid"
    REQUIRE = "require"
    UNCLEAR = "unclear"


class Action(StrEnum):
    """What is permitted, forbidden or required."""

    DISCLOSE = "disclose"
    USE = "use"
    PUBLISH = "publish"
    RESELL = "resell"
    SUBLICENSE = "sublicense"
    REVERSE_ENGINEER = "reverse-engineer"
    TRAIN_MODELS = "train-models"
    RE_IDENTIFY = "re-identify"
    BENCHMARK = "benchmark"
    MARK = "mark"
    LOG = "log"
    CONFIRM = "confirm"
    DELETE = "delete"
    RETURN = "return"
    NOTIFY = "notify"
    CONSENT = "consent"
    APPROVE = "approve"
    CERTIFICATE = "certificate"
    CONTROL = "control"
    INSURANCE = "insurance"
    AGREEMENT = "agreement"


LATER_USES = frozenset(
    {
        Action.USE,
        Action.PUBLISH,
        Action.RESELL,
        Action.SUBLICENSE,
        Action.REVERSE_ENGINEER,
        Action.TRAIN_MODELS,
        Action.RE_IDENTIFY,
        Action.BENCHMARK,
    }
)
"""What the partner may later do with it: a forbid on one matches only a stated use (rule 19)."""

DUTIES = frozenset({Action.MARK, Action.LOG, Action.CONFIRM, Action.DELETE, Action.RETURN, Action.NOTIFY})
"""What must follow a disclosure."""


class Information(StrEnum):
    """Whose information a term is about."""

    OURS = "ours"
    THEIRS = "theirs"
    JOINT = "joint"


class Reach(StrEnum):
    """Against whom a forbid on our own information works."""

    PARTNER = "partner"
    COMPETITORS = "competitors"
    OTHERS = "others"


class Channel(StrEnum):
    """How something is disclosed."""

    WRITTEN = "written"
    ORAL = "oral"
    DEMO = "demo"
    ACCESS = "access"


@dataclass(frozen=True, slots=True, kw_only=True)
class Covers:
    """Which assets a term names; any one match is enough."""

    __pydantic_config__ = STRICT

    any: bool = False
    """Every asset."""
    assets: tuple[str, ...] = ()
    """Asset ids."""
    kinds: tuple[str, ...] = ()
    """Kind ids, narrower kinds included."""
    lines: tuple[str, ...] = ()
    """Product lines."""


EVERYTHING = Covers(any=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time; exactly one unit is given."""

    __pydantic_config__ = STRICT

    days: int | None = None
    """Calendar days, counted from the day after (rule 1)."""
    working_days: int | None = None
    """Days of the company's working calendar."""
    months: int | None = None
    """Calendar months."""
    years: int | None = None
    """Calendar years; 29 February becomes 28 (rule 15)."""
    forever: bool = False
    """Without end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What a clause does; it cites its clause and quotes it byte for byte."""

    __pydantic_config__ = STRICT

    id: str
    """Id, unique within its agreement."""
    clause: str
    """Number of the clause in the agreement's text."""
    quote: str
    """Exact words of that clause."""
    effect: Effect
    """Permit, forbid, require; `unclear` when nobody settled yet what the clause means: its questions answer ASK."""
    action: Action = Action.DISCLOSE
    """What is permitted, forbidden or required."""
    information: Information = Information.OURS
    """Whose information it is about: ours, theirs (onward disclosure of what the partner gave us) or joint."""
    covers: Covers = EVERYTHING
    """Which assets it names."""
    aspects: tuple[Aspect, ...] | None = None
    """Which aspects; required on a permit of our information. Empty means every aspect."""
    sensitivities: tuple[Sensitivity, ...] | None = None
    """Only assets of these sensitivities. A require without them reaches every asset that is not public (rule 23)."""
    recipients: tuple[str, ...] | None = None
    """Names of the partner's people or teams it is limited to."""
    affiliates: bool | tuple[str, ...] = False
    """`true`, or the ids of the affiliates it extends to (rule 16)."""
    partners: tuple[str, ...] | None = None
    """House rules: only these partners. Terms on their information: the onward recipients it is limited to."""
    tiers: tuple[Tier, ...] | None = None
    """House rules only: only partners of these tiers."""
    purposes: tuple[str, ...] | None = None
    """Purpose ids, narrower ones included (rule 20)."""
    territories: tuple[str, ...] | None = None
    """Country codes and region ids where the asset is used (rule 21)."""
    verticals: tuple[str, ...] | None = None
    """Vertical ids."""
    from_on: date | None = None
    """First day of the term's own period; the agreement's when empty."""
    until_on: date | None = None
    """Last day of the term's own period; the agreement's when empty."""
    forms: tuple[Form, ...] | None = None
    """The forms it is limited to."""
    min_group: int | None = None
    """The smallest group (k) allowed in aggregated data."""
    fields: tuple[str, ...] | None = None
    """The data fields it is limited to."""
    volume: dict[str, int] | None = None
    """Largest amounts by unit, such as `seats: 20`."""
    channels: tuple[Channel, ...] | None = None
    """Only disclosures made this way."""
    reach: Reach = Reach.PARTNER
    """On a forbid of our information: the partner itself, its competitors, or everybody else (exclusivity)."""
    survives: bool | Duration | None = None
    """Whether it binds after the agreement's last day: `true` for the agreement's survival, or its own length.
    Empty: only a forbid to disclose their information survives (rule 15)."""
    lifts: tuple[str, ...] = ()
    """On a permit: the forbids it lifts, as `term` or `agreement/term` (rule 12)."""
    replaces: tuple[str, ...] = ()
    """In an addendum: the terms of the amended agreement it takes the place of (rule 13)."""
    approvers: tuple[str, ...] = ()
    """On `approve` and `consent`: person ids, role names, `owner`, `accountable`, `partner-manager` or `partner`."""
    within: Duration | None = None
    """On a duty: how long one has."""
    name: str | None = None
    """On `certificate`, `control`, `insurance`: which. On `agreement`: the agreement kind needed besides.
    On `notify`: who is to be told."""


class AgreementKind(StrEnum):
    """What was signed."""

    NDA = "nda"
    DEVELOPER_TERMS = "developer-terms"
    FRAMEWORK = "framework"
    DATA_LICENCE = "data-licence"
    DPA = "dpa"
    ADDENDUM = "addendum"


class Discloser(StrEnum):
    """Whose disclosures an agreement covers (rule 9)."""

    MUTUAL = "mutual"
    US = "us"
    THEM = "them"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A signed document with one partner; its text lies beside it under the same name."""

    __pydantic_config__ = STRICT

    id: str
    """Unique id, the file's name."""
    name: str
    """What people call it."""
    kind: AgreementKind
    """What it is."""
    partner: str
    """Id of the partner."""
    discloser: Discloser = Discloser.MUTUAL
    """Whose disclosures it covers: `mutual`, `us` or `them`."""
    effective_on: date
    """First day in force."""
    expires_on: date | None = None
    """Last day in force; empty means without end."""
    terminated_on: date | None = None
    """Last day in force when it was ended early."""
    survival: Duration | None = None
    """How long surviving terms bind, counted from the last day in force (rule 15)."""
    governing_law: str = ""
    """The law that governs it."""
    amends: str | None = None
    """For an addendum: id of the agreement it amends."""
    supersedes: tuple[str, ...] = ()
    """Ids of agreements that end the day before this one takes effect."""
    readers: tuple[str, ...] | None = None
    """The only people who may know of it; empty means every employee."""
    raci: Raci | None = None
    """Who answers for what under it."""
    review_on: date | None = None
    """The next review."""
    terms: tuple[Term, ...] = ()
    """What its clauses do."""
