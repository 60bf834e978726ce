"""References: every id that a record names belongs to a record."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from knowledge.assets import Asset, Clearance
from knowledge.company import Course, Kind, Purpose, Region
from knowledge.partners import PUBLIC, Competitor, Hold, Partner, Tent
from knowledge.people import Absence, Acknowledgement, Approval, Assignment, CoursePass, Person, Raci
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path, did_you_mean
from knowledge.reading.sections import AGREEMENTS, ALL_SECTIONS
from knowledge.terms import HOUSE, Agreement, Term
from knowledge.territories import country_codes, find_country

COUNTRIES = "countries"
TERRITORIES = "territories"
LINES = "lines"
PARTNERS_OR_PUBLIC = "partners or public"
AGREEMENTS_OR_HOUSE = "agreements or house"

_MOST_COMPARED = 300_000
"""How many ids are compared in search of near ones; a large register with everything wrong gets no further offers."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names records: `path` leads to an id or to several, `target` says where they stand."""

    path: tuple[str, ...]
    target: str
    get: Callable[[Any], Any]


def _to(path: str, target: str) -> Reference:
    return Reference(tuple(path.split(".")), target, attrgetter(path))


_READERS = _to("readers", "people")
_REFERENCES: Mapping[type, tuple[Reference, ...]] = {
    Purpose: (_to("broader", "purposes"),),
    Kind: (_to("broader", "kinds"),),
    Region: (_to("members", COUNTRIES),),
    Course: (_to("agreement", AGREEMENTS), _to("partner", "partners")),
    Person: (_to("manager", "people"),),
    Absence: (_to("delegate", "people"),),
    Asset: (
        _to("kind", "kinds"),
        _to("owner", "people"),
        _to("named_by", "people"),
        _READERS,
        _to("derived_from", "assets"),
        _to("contains", "partners"),
        _to("joint_owners", "partners"),
        _to("share_instead", "assets"),
    ),
    Partner: (
        _to("country", COUNTRIES),
        _to("parent", "partners"),
        _to("verticals", "verticals"),
        _to("manager", "people"),
        _READERS,
    ),
    Competitor: (_to("partner", "partners"),),
    Hold: (
        _to("partner", "partners"),
        _to("asset", "assets"),
        _to("agreement", AGREEMENTS),
        _to("placed_by", "people"),
        _READERS,
    ),
    Tent: (
        _to("partner", "partners"),
        _to("people", "people"),
        _to("assets", "assets"),
        _to("agreement", AGREEMENTS_OR_HOUSE),
    ),
    Agreement: (
        _to("partner", "partners"),
        _to("amends", AGREEMENTS),
        _to("supersedes", AGREEMENTS),
        _READERS,
    ),
    Assignment: (
        _to("accountable", "people"),
        _to("responsible", "people"),
        _to("consulted", "people"),
        _to("informed", "people"),
        _to("delegate", "people"),
    ),
    Term: (
        _to("covers.assets", "assets"),
        _to("covers.kinds", "kinds"),
        _to("covers.lines", LINES),
        _to("affiliates", "partners"),
        _to("partners", PARTNERS_OR_PUBLIC),
        _to("purposes", "purposes"),
        _to("territories", TERRITORIES),
        _to("verticals", "verticals"),
    ),
    CoursePass: (_to("person", "people"), _to("course", "courses")),
    Approval: (
        _to("approver", "people"),
        _to("consent_of", "partners"),
        _to("asset", "assets"),
        _to("partner", PARTNERS_OR_PUBLIC),
        _to("purpose", "purposes"),
        _to("requested_by", "people"),
    ),
    Clearance: (_to("asset", "assets"), _to("partner", "partners"), _to("cleared_by", "people")),
    Acknowledgement: (_to("person", "people"), _to("subject", AGREEMENTS_OR_HOUSE)),
}
_NESTED: Mapping[type, tuple[str, ...]] = {
    Person: ("away",),
    Partner: ("competitors",),
    Agreement: ("raci", "terms"),
    Raci: ("disclosure", "approval", "review", "incident"),
}


def check_references(draft: Draft) -> None:
    """Every id named exists. Where a file of the top folder is unreadable only agreements and countries are checked."""
    search = _Search(draft)
    for section in ALL_SECTIONS:
        for entry in draft.every(section):
            search.check(entry, entry.record, ())


class _Search:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        countries = set(country_codes())
        known: dict[str, set[str]] = {
            COUNTRIES: countries,
            AGREEMENTS: draft.known[AGREEMENTS],
            AGREEMENTS_OR_HOUSE: {*draft.known[AGREEMENTS], HOUSE},
        }
        if draft.complete:
            known |= draft.known
            known[TERRITORIES] = countries | draft.known["regions"]
            known[LINES] = {entry.record.line for entry in draft.every("assets") if entry.record.line}
            known[PARTNERS_OR_PUBLIC] = {*draft.known["partners"], PUBLIC}
        self.known = known
        self.near: dict[tuple[str, str], str | None] = {}
        self.compared = 0

    def check(self, entry: Entry, record: Any, path: Path) -> None:
        kind = type(record)
        for reference in _REFERENCES.get(kind, ()):
            value = reference.get(record)
            if value and value is not True and (known := self.known.get(reference.target)) is not None:
                self._check_value(entry, (*path, *reference.path), value, reference.target, known)
        for field in _NESTED.get(kind, ()):
            below = getattr(record, field)
            if isinstance(below, tuple):
                for number, item in enumerate(below):
                    self.check(entry, item, (*path, field, number))
            elif below is not None:
                self.check(entry, below, (*path, field))

    def _check_value(self, entry: Entry, path: Path, value: Any, target: str, known: set[str]) -> None:
        if isinstance(value, str):
            if value not in known:
                self._complain(entry, path, value, target, known)
            return
        for number, item in enumerate(value):
            if item not in known:
                self._complain(entry, (*path, number), item, target, known)

    def _complain(self, entry: Entry, path: Path, id: str, target: str, known: Collection[str]) -> None:
        if target in (COUNTRIES, TERRITORIES) and (code := find_country(id) or find_country(id.upper())):
            self.draft.complain(entry, path, f"`{id}` is no country code", f"write `{code}`")
            return
        what = _NOUNS.get(target) or ALL_SECTIONS[target].noun
        self.draft.complain(entry, path, f"there is no {what} `{id}`", self._near(id, target, known))

    def _near(self, id: str, target: str, known: Collection[str]) -> str | None:
        if (id, target) not in self.near:
            self.compared += len(known)
            self.near[id, target] = did_you_mean(id, known) if self.compared <= _MOST_COMPARED else None
        return self.near[id, target]


_NOUNS = {
    COUNTRIES: "country code",
    TERRITORIES: "country code or region",
    LINES: "product line",
    PARTNERS_OR_PUBLIC: "partner",
    AGREEMENTS_OR_HOUSE: "agreement",
}
