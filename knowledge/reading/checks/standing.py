"""What must hold inside one record of the company, a person, an asset, a partner, a hold, a tent or a course."""

import zoneinfo
from collections.abc import Mapping
from functools import cache

from knowledge.assets import Asset, Form, Sensitivity
from knowledge.company import Company, Course
from knowledge.partners import Hold
from knowledge.people import Person
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path, Severity, did_you_mean, listed

_RANK = {sensitivity: rank for rank, sensitivity in enumerate(Sensitivity)}
_GROUPED = frozenset({Form.AGGREGATED, Form.ANONYMISED})


def check_standing(draft: Draft) -> None:
    """Time zones exist, amounts are positive, courses and holds have one subject, derived assets are as sensitive."""
    if draft.company is not None:
        company: Company = draft.company.record
        _check_time_zone(draft, draft.company, company.time_zone)
        check_least(draft, draft.company, ("min_group",), company.min_group, 1)
        if not company.working_days:
            draft.complain(draft.company, ("working_days",), "the week has no working day", "name at least one")
    for entry in draft.every("people"):
        person: Person = entry.record
        if person.time_zone is not None:
            _check_time_zone(draft, entry, person.time_zone)
    for entry in draft.every("courses"):
        _check_course(draft, entry)
    for entry in draft.every("assets"):
        _check_asset(draft, entry)
    for entry in draft.every("holds"):
        hold: Hold = entry.record
        subjects = {"partner": hold.partner, "asset": hold.asset, "agreement": hold.agreement}
        check_exactly_one(draft, entry, "a hold is on", subjects)
    for section, field in (("tents", "people"), ("tents", "assets"), ("regions", "members"), ("courses", "versions")):
        for entry in draft.every(section):
            if not getattr(entry.record, field):
                draft.complain(entry, (field,), f"`{field}` is an empty list", "name at least one")


def check_least(draft: Draft, entry: Entry, path: Path, number: int | None, least: int) -> None:
    """Adds a complaint when the number is below the least allowed."""
    if number is not None and number < least:
        draft.complain(entry, path, f"`{path[-1]}` must be {least} or more, not `{number}`", None)


def check_exactly_one(draft: Draft, entry: Entry, begins: str, values: Mapping[str, object], path: Path = ()) -> None:
    """Adds a complaint unless exactly one of the values is set."""
    chosen = [name for name, value in values.items() if value]
    if len(chosen) == 1 or not entry.is_whole(path):
        return
    found = f"this has {listed(chosen, 'and')}" if chosen else "this has none"
    draft.complain(entry, path, f"{begins} exactly one of {listed(values)}; {found}", _keep_one(chosen))


def _keep_one(chosen: list[str]) -> str:
    return "keep one of them" if chosen else "add one of them"


def _check_time_zone(draft: Draft, entry: Entry, name: str) -> None:
    if not _is_time_zone(name):
        what = f"there is no time zone `{name}`"
        near = did_you_mean(name, zoneinfo.available_timezones())
        draft.complain(entry, ("time_zone",), what, near or "write one such as `Europe/Berlin`")


@cache
def _is_time_zone(name: str) -> bool:
    return name in zoneinfo.available_timezones()


def _check_course(draft: Draft, entry: Entry) -> None:
    course: Course = entry.record
    subjects = {"agreement": course.agreement, "partner": course.partner, "company": course.company}
    check_exactly_one(draft, entry, "a course is tied to", subjects)
    check_least(draft, entry, ("valid_days",), course.valid_days, 1)
    for number, version in enumerate(course.versions):
        check_least(draft, entry, ("versions", number, "grace_days"), version.grace_days, 0)


def _check_asset(draft: Draft, entry: Entry) -> None:
    asset: Asset = entry.record
    if not asset.aspects:
        draft.complain(entry, ("aspects",), "`aspects` is an empty list", "name `what`, `how` or `data`")
    for number, form in enumerate(asset.forms):
        path: Path = ("forms", number, "group_size")
        check_least(draft, entry, path, form.group_size, 1)
        if form.group_size is not None and form.form not in _GROUPED:
            what = f"`group_size` belongs to aggregated data, not to `{form.form}`"
            draft.complain(entry, path, what, "leave it out", at_key=True)
    if {form.form for form in asset.forms} & _GROUPED or not entry.is_whole():
        return
    for number, id in enumerate(asset.derived_from):
        source = draft.entries["assets"].get(id)
        if source and source.is_whole() and _RANK[source.record.sensitivity] > _RANK[asset.sensitivity]:
            what = f"`{asset.id}` is {asset.sensitivity} but derived from `{id}`, which is {source.record.sensitivity}"
            path = ("derived_from", number)
            draft.complain(entry, path, what, "check its sensitivity", severity=Severity.WARNING)
