"""Dates: no period ends before it begins, and none is empty of days."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from knowledge.company import Course
from knowledge.partners import Attestation, Competitor, DueDiligence, Hold, Partner, Screening, Tent
from knowledge.people import Absence, Approval, Person
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path
from knowledge.reading.sections import AGREEMENTS, ALL_SECTIONS
from knowledge.terms import Agreement, Term

_PERIODS: Mapping[type, tuple[tuple[str, str], ...]] = {
    Person: (("joined_on", "left_on"),),
    Absence: (("from_on", "until_on"),),
    DueDiligence: (("decided_on", "until_on"),),
    Screening: (("screened_on", "until_on"),),
    Attestation: (("from_on", "until_on"),),
    Competitor: (("from_on", "until_on"),),
    Hold: (("from_on", "until_on"),),
    Tent: (("from_on", "until_on"),),
    Approval: (("given_on", "until_on"),),
    Agreement: (("effective_on", "expires_on"), ("effective_on", "terminated_on")),
    Term: (("from_on", "until_on"),),
}
_NESTED: Mapping[type, tuple[str, ...]] = {
    Person: ("away",),
    Partner: ("due_diligence", "screenings", "attestations", "competitors"),
    Agreement: ("terms",),
}


def check_dates(draft: Draft) -> None:
    """First days come before last days; a term's own period has a day in common with its agreement's."""
    for section in ALL_SECTIONS:
        for entry in draft.every(section):
            _check_periods(draft, entry, entry.record, ())
    for entry in draft.every(AGREEMENTS):
        agreement: Agreement = entry.record
        for number, term in enumerate(agreement.terms):
            if term.from_on or term.until_on:
                _check_term(draft, entry, agreement, term, ("terms", number))
    for entry in draft.every("courses"):
        _check_versions(draft, entry)


def _check_periods(draft: Draft, entry: Entry, record: Any, path: Path) -> None:
    kind = type(record)
    for first, last in _PERIODS.get(kind, ()):
        begin, end = getattr(record, first), getattr(record, last)
        if begin is not None and end is not None and end < begin:
            draft.complain(entry, (*path, last), f"`{last}` {end} lies before `{first}` {begin}", "correct one of them")
    for field in _NESTED.get(kind, ()):
        for place, item in _items(getattr(record, field), (*path, field)):
            _check_periods(draft, entry, item, place)


def _items(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, tuple):
        yield from (((*path, number), item) for number, item in enumerate(value))
    elif value is not None:
        yield path, value


def _check_term(draft: Draft, entry: Entry, agreement: Agreement, term: Term, path: Path) -> None:
    if term.until_on is not None and term.until_on < agreement.effective_on:
        what = f"the term ends on {term.until_on}, before the agreement takes effect on {agreement.effective_on}"
        draft.complain(entry, (*path, "until_on"), what, "correct one of them")
    last = _last_day(agreement)
    if term.from_on is not None and last is not None and term.from_on > last and not term.survives:
        what = f"the term begins on {term.from_on}, after the agreement's last day {last}"
        draft.complain(entry, (*path, "from_on"), what, "correct one of them")


def _last_day(agreement: Agreement) -> date | None:
    return min((day for day in (agreement.expires_on, agreement.terminated_on) if day is not None), default=None)


def _check_versions(draft: Draft, entry: Entry) -> None:
    course: Course = entry.record
    names: set[str] = set()
    days: set[date] = set()
    for number, version in enumerate(course.versions):
        path: Path = ("versions", number)
        if version.version in names:
            what = f"the version `{version.version}` stands above already"
            draft.complain(entry, (*path, "version"), what, "choose another name")
        if version.from_on in days:
            what = f"another version is current from {version.from_on} already"
            draft.complain(entry, (*path, "from_on"), what, "correct one of them")
        names.add(version.version)
        days.add(version.from_on)
