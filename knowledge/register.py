"""The whole register as one immutable value, with the look-ups the rules need."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar, cast

from knowledge.assets import Asset, Clearance
from knowledge.clauses import AgreementText, read_clauses
from knowledge.company import Company, Course, Kind, Purpose, Region, Vertical
from knowledge.partners import Hold, Partner, Tent
from knowledge.people import Acknowledgement, Approval, CoursePass, Person
from knowledge.terms import HOUSE, HOUSE_POLICY, Agreement, Term

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Register:
    """Every record of one revision, by id. Two registers are equal when they hold the same records.

    Look-ups are worked out once, when first needed; the mappings are never changed after construction.
    """

    company: Company
    purposes: Mapping[str, Purpose] = field(default_factory=dict)
    verticals: Mapping[str, Vertical] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    courses: Mapping[str, Course] = field(default_factory=dict)
    rules: Mapping[str, Term] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    assets: Mapping[str, Asset] = field(default_factory=dict)
    partners: Mapping[str, Partner] = field(default_factory=dict)
    holds: Mapping[str, Hold] = field(default_factory=dict)
    tents: Mapping[str, Tent] = field(default_factory=dict)
    agreements: Mapping[str, Agreement] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    """Agreement id, or `house`, to its own text."""
    passes: Mapping[str, CoursePass] = field(default_factory=dict)
    approvals: Mapping[str, Approval] = field(default_factory=dict)
    clearances: Mapping[str, Clearance] = field(default_factory=dict)
    acknowledgements: Mapping[str, Acknowledgement] = field(default_factory=dict)

    @cached_property
    def narrower_purposes(self) -> Mapping[str, frozenset[str]]:
        """Purpose id to itself and every narrower one (rule 20)."""
        return _descendants({purpose.id: purpose.broader for purpose in self.purposes.values()})

    @cached_property
    def broader_kinds(self) -> Mapping[str, frozenset[str]]:
        """Kind id to itself and every broader one."""
        parents = {kind.id: kind.broader for kind in self.kinds.values()}
        return {kind: frozenset(_chain(kind, parents)) for kind in parents}

    @cached_property
    def parents(self) -> Mapping[str, str | None]:
        """Partner id to its parent company's, None where it has none."""
        return {partner.id: partner.parent for partner in self.partners.values()}

    def ancestors(self, partner: str) -> tuple[str, ...]:
        """The partner's parent company, that one's parent, and so on; the partner itself left out."""
        return tuple(_chain(partner, self.parents))[1:]

    @cached_property
    def agreements_of(self) -> Mapping[str, tuple[Agreement, ...]]:
        """Partner id to its agreements, by id."""
        return _grouped(self.agreements.values(), lambda agreement: (agreement.partner,))

    @cached_property
    def addenda_of(self) -> Mapping[str, tuple[Agreement, ...]]:
        """Agreement id to the addenda that amend it."""
        return _grouped(self.agreements.values(), lambda agreement: (agreement.amends,) if agreement.amends else ())

    @cached_property
    def superseded_by(self) -> Mapping[str, tuple[Agreement, ...]]:
        """Agreement id to the agreements that supersede it."""
        return _grouped(self.agreements.values(), lambda agreement: agreement.supersedes)

    @cached_property
    def courses_of_agreement(self) -> Mapping[str, tuple[Course, ...]]:
        """Agreement id to the courses tied to it."""
        return _grouped(self.courses.values(), lambda course: (course.agreement,) if course.agreement else ())

    @cached_property
    def courses_of_partner(self) -> Mapping[str, tuple[Course, ...]]:
        """Partner id to the courses tied to it."""
        return _grouped(self.courses.values(), lambda course: (course.partner,) if course.partner else ())

    @cached_property
    def company_courses(self) -> tuple[Course, ...]:
        """Courses every discloser needs."""
        return tuple(course for _, course in sorted(self.courses.items()) if course.company)

    @cached_property
    def holds_on_partner(self) -> Mapping[str, tuple[Hold, ...]]:
        """Partner id to its holds."""
        return _grouped(self.holds.values(), lambda hold: (hold.partner,) if hold.partner else ())

    @cached_property
    def holds_on_asset(self) -> Mapping[str, tuple[Hold, ...]]:
        """Asset id to its holds."""
        return _grouped(self.holds.values(), lambda hold: (hold.asset,) if hold.asset else ())

    @cached_property
    def holds_on_agreement(self) -> Mapping[str, tuple[Hold, ...]]:
        """Agreement id to its holds."""
        return _grouped(self.holds.values(), lambda hold: (hold.agreement,) if hold.agreement else ())

    @cached_property
    def derivatives_of(self) -> Mapping[str, tuple[Asset, ...]]:
        """Asset id to the assets made from it."""
        return _grouped(self.assets.values(), lambda asset: asset.derived_from)

    @cached_property
    def tents_of_asset(self) -> Mapping[str, tuple[Tent, ...]]:
        """Asset id to the tents it belongs to."""
        return _grouped(self.tents.values(), lambda tent: tent.assets)

    @cached_property
    def hiding_tents(self) -> Mapping[str, tuple[Tent, ...]]:
        """Partner id to the tents that hide it (rule 8)."""
        return _grouped(self.tents.values(), lambda tent: (tent.partner,) if tent.hides_partner else ())

    @cached_property
    def passes_of(self) -> Mapping[tuple[str, str], tuple[CoursePass, ...]]:
        """Person and course ids to the passes on record."""
        return _grouped(self.passes.values(), lambda event: ((event.person, event.course),))

    @cached_property
    def approvals_of(self) -> Mapping[tuple[str, str], tuple[Approval, ...]]:
        """Asset and partner ids to the approvals on record, by day given and id."""
        grouped = _grouped(self.approvals.values(), lambda event: ((event.asset, event.partner),))
        return {
            key: tuple(sorted(events, key=lambda event: (event.given_on, event.id))) for key, events in grouped.items()
        }

    @cached_property
    def clearances_of(self) -> Mapping[str, tuple[Clearance, ...]]:
        """Asset id to the clearances on record."""
        return _grouped(self.clearances.values(), lambda event: (event.asset,))

    @cached_property
    def people_with_role(self) -> Mapping[str, tuple[Person, ...]]:
        """Role to the people who have it, by id."""
        return _grouped(self.people.values(), lambda person: person.roles)

    @cached_property
    def _remembered(self) -> dict[tuple[str, str], Any]:
        return {}

    def remember(self, key: tuple[str, str], make: Callable[[], T]) -> T:
        """What `make` gives, worked out once for this register; `key` names it, so `make` must be pure."""
        try:
            return cast(T, self._remembered[key])
        except KeyError:
            return cast(T, self._remembered.setdefault(key, make()))

    def find_text(self, agreement: str) -> AgreementText | None:
        """The agreement's own text with its clauses, or the house policy's for `house`; None when there is none."""
        if agreement not in self.texts:
            return None
        return self.remember(("text", agreement), lambda: read_clauses(self.texts[agreement]))

    def fields_for(self, purpose: str) -> frozenset[str] | None:
        """The data fields the purpose needs, from its own list or the nearest broader one's; None without a list."""
        return self._fields_by_purpose.get(purpose)

    @cached_property
    def fields_for_all(self) -> frozenset[str] | None:
        """The data fields that every purpose with a list needs; None where none has one."""
        lists = [fields for fields in self._fields_by_purpose.values() if fields is not None]
        return frozenset.intersection(*lists) if lists else None

    @cached_property
    def _fields_by_purpose(self) -> Mapping[str, frozenset[str] | None]:
        parents = {purpose.id: purpose.broader for purpose in self.purposes.values()}
        lists = {purpose.id: purpose.fields for purpose in self.purposes.values() if purpose.fields is not None}
        nearest = ((purpose, next((at for at in _chain(purpose, parents) if at in lists), None)) for purpose in parents)
        return {purpose: None if broader is None else frozenset(lists[broader]) for purpose, broader in nearest}

    def countries(self, place: str) -> frozenset[str]:
        """The country codes a region stands for, or the place itself (rule 21)."""
        region = self.regions.get(place)
        return frozenset(region.members) if region else frozenset({place})

    def get_agreement_name(self, agreement: str) -> str:
        """What people call the agreement; `house policy` for `house`."""
        return HOUSE_POLICY if agreement == HOUSE else self.agreements[agreement].name

    def basis_of(self, asset: str) -> str:
        """The asset's sensitivity and direct lineage in one line: what an approval was given on (rule 31)."""
        record = self.assets[asset]
        lineage = ",".join((*sorted(record.derived_from), *(f"@{partner}" for partner in sorted(record.contains))))
        return f"{record.sensitivity}|{lineage}"


def _chain(start: str, parents: Mapping[str, str | None]) -> Iterator[str]:
    seen: set[str] = set()
    at: str | None = start
    while at is not None and at not in seen:
        seen.add(at)
        yield at
        at = parents.get(at)


def _descendants(parents: Mapping[str, str | None]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {item: {item} for item in parents}
    for item in parents:
        for ancestor in _chain(item, parents):
            found.setdefault(ancestor, set()).add(item)
    return {item: frozenset(narrower) for item, narrower in found.items()}


K = TypeVar("K")


def _grouped(records: Iterable[T], keys: Callable[[T], Iterable[K]]) -> dict[K, tuple[T, ...]]:
    grouped: dict[K, dict[str, T]] = {}
    for record in records:
        for key in keys(record):
            grouped.setdefault(key, {})[str(getattr(record, "id", ""))] = record
    return {key: tuple(record for _, record in sorted(found.items())) for key, found in grouped.items()}
