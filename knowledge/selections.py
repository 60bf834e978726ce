"""Which records of a list are asked for: the conditions in words, such as "on hold" or "owned by Bo"."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from knowledge.assets import Asset, Sensitivity
from knowledge.bindings import Standing, stand
from knowledge.calendar import window
from knowledge.explaining import holds_in_words, kind_in_words
from knowledge.partners import DiligenceStatus, Partner, Tier
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.stated import one_of_kind
from knowledge.terms import Agreement, AgreementKind
from knowledge.wording import either

_KINDS = {
    AgreementKind.NDA: r"m?ndas?|non.?disclosure agreements?|confidentiality agreements?",
    AgreementKind.DEVELOPER_TERMS: r"dev(?:eloper)?[ -](?:terms|agreements?)",
    AgreementKind.FRAMEWORK: r"frameworks?(?: agreements?)?",
    AgreementKind.DATA_LICENCE: r"data[ -]licen[cs]es?",
    AgreementKind.DPA: r"dpas?|data[ -]processing agreements?",
    AgreementKind.ADDENDUM: r"addend(?:um|ums|a)",
}
_ANY_KIND = r"agreements?|contracts?|anything signed"
_ON_HOLD = r"on hold|on ice|suspended|frozen"
_OWNED = r"own|owns|owned|belongs?|belonging|mine|my"
_MANAGED = r"manages?|managed|looks? after|looked after|responsible"
_NOT = (
    r"(?P<no>(?:\b(?:not|no|never|without|lack|lacks|lacking|missing|un)|n't)"
    r"(?: (?:an?|any|have|has|been|yet|our|valid|current|approved|single))*[ -]?)?"
)
"""A denial right before the words turns a condition round."""
_OF_PARTNERS = re.compile(
    r"^\W*(?:\w+ ){0,3}partners? (?:(?:that|who|which|still|currently) )*"
    r"(?:have|has|lack|lacks|lacking|with|without|do|does|don't|are|aren't|is|isn't|miss|missing)\b"
)

Record = TypeVar("Record", Asset, Partner, Agreement)


@dataclass(frozen=True, slots=True)
class Condition(Generic[Record]):
    """One condition that records can meet."""

    about: str
    """What it is about: of several conditions about the same thing one is enough, of those about different ones all
    count."""
    pattern: str
    """The words that state it."""
    words: str
    """How it is said after "are"."""
    is_met: Callable[[Record], bool]
    denied: str = ""
    """How its contrary is said; `not` before the words where this is empty."""


def select(
    records: Iterable[Record], text: str, conditions: Iterable[Condition[Record]]
) -> tuple[tuple[Record, ...], str]:
    """The records that meet what the text states, and that in words; all of them and no words where it states nothing.

    What states one condition does not state a later one: "data processing agreement" is no "agreement" besides.
    """
    left = _folded(text)
    stated: dict[str, list[tuple[str, Callable[[Record], bool]]]] = defaultdict(list)
    for each in conditions:
        found = re.search(rf"{_NOT}(?:\b|(?<=un))(?:{each.pattern})\b", left)
        if found is None:
            continue
        left = f"{left[: found.start()]} {left[found.end() :]}"
        if found["no"]:
            # A denial counts by itself: "neither an NDA nor a DPA".
            stated[f"no {each.pattern}"].append((each.denied or f"not {each.words}", _contrary(each.is_met)))
        else:
            stated[each.about].append((each.words, each.is_met))
    chosen = tuple(
        record for record in records if all(any(meets(record) for _, meets in each) for each in stated.values())
    )
    return chosen, either((either(words for words, _ in each) for each in stated.values()), "and") if stated else ""


def _contrary(is_met: Callable[[Record], bool]) -> Callable[[Record], bool]:
    return lambda record: not is_met(record)


def asks_partners(text: str) -> bool:
    """True for a question which partners meet something, even where it speaks of agreements: "partners with no NDA"."""
    return _OF_PARTNERS.search(_folded(text)) is not None


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("\u2019", "'").split())


def partner_conditions(register: Register, people: tuple[str, ...], today: date) -> Iterator[Condition[Partner]]:
    """What can be asked of partners; `people` are those named, who may manage them."""

    def signed(partner: Partner) -> tuple[Standing, ...]:
        return tuple(stand(each, register) for each in register.agreements_of.get(partner.id, ()))

    def in_force(partner: Partner, kind: AgreementKind | None = None) -> bool:
        return any(today in each.force and kind in (None, each.kind) for each in signed(partner))

    yield Condition("hold", _ON_HOLD, "on hold", lambda one: bool(holds_in_words(register, one.id, today)))
    yield Condition(
        "ended",
        rf"(?:expired|lapsed|ended) (?:{'|'.join((*_KINDS.values(), _ANY_KIND))})",
        "without an agreement in force any more",
        lambda one: bool(signed(one)) and not in_force(one),
    )
    for kind, pattern in _KINDS.items():
        name = one_of_kind(kind)
        yield Condition(
            "agreement",
            rf"(?:{pattern})(?: in force)?",
            f"with {name} in force",
            lambda one, kind=kind: in_force(one, kind),  # type: ignore[misc]  # the kind of this round
            f"without {name} in force",
        )
    yield Condition(
        "agreement",
        rf"(?:{_ANY_KIND})(?: in force)?",
        "with an agreement in force",
        in_force,
        "without an agreement in force",
    )
    yield Condition(
        "vetting",
        r"vetted|due diligence(?: approved| done| finished)?",
        "vetted",
        lambda one: one.due_diligence is not None and one.due_diligence.status is DiligenceStatus.APPROVED,
    )
    yield Condition("screening", r"screened|screening", "screened", lambda one: bool(one.screenings))
    for tier in Tier:
        yield Condition("tier", tier, tier, lambda one, tier=tier: one.tier is tier)  # type: ignore[misc]
    for status in sorted({partner.status for partner in register.partners.values()}):
        yield Condition(
            "status",
            f"{re.escape(status.casefold())}s?",
            f"recorded as {status}",
            lambda one, status=status: one.status == status,  # type: ignore[misc]
        )
    if people:
        yield Condition("manager", _MANAGED, _by("managed", people, register), lambda one: one.manager in people)


def asset_conditions(
    register: Register, people: tuple[str, ...], asker: str, today: date
) -> Iterator[Condition[Asset]]:
    """What can be asked of assets; `people` are those named, who may own them, else the asker is."""
    owners = people or (asker,)
    yield Condition("hold", _ON_HOLD, "on hold", lambda one: _is_held(one, register, today))
    yield Condition("owner", _OWNED, _by("owned", owners, register), lambda one: one.owner in owners)
    for level in Sensitivity:
        yield Condition("level", level, level, lambda one, level=level: one.sensitivity is level)  # type: ignore[misc]
    yield Condition(
        "personal",
        "personal(?: data)?",
        "with personal data",
        lambda one: one.personal is not None,
        "without personal data",
    )


def agreement_conditions(register: Register, today: date) -> Iterator[Condition[Agreement]]:
    """What can be asked of agreements."""
    yield Condition(
        "force",
        r"in force|active|current|running",
        "in force",
        lambda one: today in stand(one, register).force,
    )
    yield Condition(
        "force", r"expired|ended|lapsed|run out", "at an end", lambda one: stand(one, register).force.last < today
    )
    for kind, pattern in _KINDS.items():
        yield Condition(
            "kind",
            pattern,
            f"of the kind {kind_in_words(kind)}",
            lambda one, kind=kind: one.kind is kind,  # type: ignore[misc]
        )


def _is_held(asset: Asset, register: Register, today: date) -> bool:
    holds = register.holds_on_asset.get(asset.id, ())
    return any(today in window(hold.from_on, hold.until_on) for hold in holds)


def _by(done: str, people: tuple[str, ...], register: Register) -> str:
    return f"{done} by {either(names_of(register, people))}"
