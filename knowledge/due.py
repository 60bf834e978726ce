"""What runs out when, from the dates of the register alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from knowledge.bindings import stand
from knowledge.calendar import LAST_DAY, day_after
from knowledge.disclosing.disclosures import Kept
from knowledge.disclosing.recounting import in_short
from knowledge.partners import newest_screenings
from knowledge.register import Register
from knowledge.training import pass_spells


class Dated(StrEnum):
    """What a date belongs to."""

    AGREEMENT = "agreement"
    REVIEW = "review"
    APPROVAL = "approval"
    HOLD = "hold"
    TENT = "tent"
    VETTING = "vetting"
    ATTESTATION = "attestation"
    COURSE = "course"
    DUTY = "duty"
    """Something that must follow a disclosure."""


WORDS = {
    Dated.AGREEMENT: "agreement nda licence license contract terms dpa",
    Dated.REVIEW: "review",
    Dated.APPROVAL: "approval",
    Dated.HOLD: "hold",
    Dated.TENT: "tent",
    Dated.VETTING: "vetting diligence screening sanctions",
    Dated.ATTESTATION: "certificate certification insurance control",
    Dated.COURSE: "course training refresher pass",
    Dated.DUTY: "duty duties obligation confirmation deletion disclosure",
}
"""How people speak of each."""


@dataclass(frozen=True, slots=True, order=True)
class DueDate:
    """A last day, or a day on which something is to be looked at."""

    on: date
    what: str
    """What happens that day, without a full stop."""
    kind: Dated
    partner: str | None = None
    """Id of the partner it is about, itself or by an agreement with it."""
    subject: str = ""
    """Id of the agreement, asset, course or other record it is about."""


def due_dates(register: Register, person: str, today: date, upto: date) -> tuple[DueDate, ...]:
    """All that runs out from today to that day, both included, and reviews that are overdue; soonest first.

    Courses are those of the person alone.
    """
    found = (
        *_agreements(register),
        *_approvals(register),
        *_closings(register),
        *_partners(register, today),
        *_courses(register, person, today),
    )
    return tuple(sorted(each for each in found if each.on <= upto and (today <= each.on or each.kind is Dated.REVIEW)))


def duty_dates(among: Iterable[Kept], register: Register, upto: date) -> tuple[DueDate, ...]:
    """The last days of all that must still follow these disclosures, up to that day and soonest first."""
    return tuple(
        sorted(
            DueDate(
                duty.due_on,
                f"{kept.id}, {in_short(kept.disclosure, register)}: {duty.says}",
                Dated.DUTY,
                kept.disclosure.partner,
                kept.id,
            )
            for kept in among
            for duty in kept.open_duties
            if duty.due_on is not None and duty.due_on <= upto
        )
    )


def _agreements(register: Register) -> Iterator[DueDate]:
    for record in register.agreements.values():
        force = stand(record, register).force
        if not force.empty and force.last != LAST_DAY:
            yield DueDate(force.last, f"last day of {record.name}", Dated.AGREEMENT, record.partner, record.id)
        if record.review_on is not None and record.review_on <= force.last:
            yield DueDate(record.review_on, f"review of {record.name}", Dated.REVIEW, record.partner, record.id)


def _approvals(register: Register) -> Iterator[DueDate]:
    for event in register.approvals.values():
        if event.until_on is not None and event.asset in register.assets and event.partner in register.partners:
            person = register.people.get(event.approver)
            by = person.name if person is not None else "an approver"
            asset, partner = register.assets[event.asset].name, register.partners[event.partner].name
            what = f"last day of the {event.word} of {by} on {asset} to {partner}"
            yield DueDate(event.until_on, what, Dated.APPROVAL, event.partner, event.asset)


def _closings(register: Register) -> Iterator[DueDate]:
    for hold in register.holds.values():
        if hold.until_on is None:
            continue
        held = (
            register.partners.get(hold.partner or ""),
            register.assets.get(hold.asset or ""),
            register.agreements.get(hold.agreement or ""),
        )
        what = f"last day of the hold on {' and '.join(each.name for each in held if each is not None)}"
        partner = hold.partner or _signed_with(register, hold.agreement)
        yield DueDate(hold.until_on, what, Dated.HOLD, partner, hold.asset or hold.agreement or "")
    for tent in register.tents.values():
        yield DueDate(tent.until_on, f"last day of tent {tent.name}", Dated.TENT, tent.partner, tent.id)


def _signed_with(register: Register, agreement: str | None) -> str | None:
    record = register.agreements.get(agreement or "")
    return record.partner if record is not None else None


def _partners(register: Register, today: date) -> Iterator[DueDate]:
    for partner in register.partners.values():
        vetted = partner.due_diligence
        if vetted is not None and vetted.until_on is not None:
            what = f"last day of the due diligence on {partner.name}"
            yield DueDate(vetted.until_on, what, Dated.VETTING, partner.id)
        for screening in newest_screenings(partner, today):
            if screening.until_on is not None:
                what = f"last day of the {screening.list} screening of {partner.name}"
                yield DueDate(screening.until_on, what, Dated.VETTING, partner.id)
        for held in partner.attestations:
            if held.until_on is not None:
                what = f"last day of {partner.name}'s {held.kind} {held.name}"
                yield DueDate(held.until_on, what, Dated.ATTESTATION, partner.id)


def _courses(register: Register, person: str, today: date) -> Iterator[DueDate]:
    for course in register.courses.values():
        last = passed_until(register, person, course.id, today)
        if last is not None and last != LAST_DAY:
            what = f"last day of your pass of {course.name or course.id}"
            partner = course.partner or _signed_with(register, course.agreement)
            yield DueDate(last, what, Dated.COURSE, partner, course.id)


def passed_until(register: Register, person: str, course: str, on: date) -> date | None:
    """The last day to which the person's passes of the course count without a gap; None when none counts that day."""
    spells = pass_spells(register, person, register.courses[course])
    last: date | None = None
    day = on
    while last != LAST_DAY and (counting := [spell.last for spell in spells if day in spell]):
        last = max(counting)
        day = day_after(last)
    return last


def passed_before(register: Register, person: str, course: str, on: date) -> date | None:
    """The last day before that one on which a pass of the course counted; None where none ever did."""
    spells = pass_spells(register, person, register.courses[course])
    return max((spell.last for spell in spells if spell.last < on), default=None)
