"""Whether a person's pass of a course counts on a day (rule 28)."""

from datetime import date, timedelta

from knowledge.calendar import LAST_DAY, Window, day_before
from knowledge.cases import Case
from knowledge.company import Course, CourseVersion
from knowledge.findings import Change
from knowledge.people import CoursePass
from knowledge.register import Register


def has_passed(case: Case, course: Course) -> bool:
    """True when the discloser has, or is supposed to have, a pass that counts that day."""
    if case.supposed and case.has(Change.TRAIN, course.id):
        return True
    known: dict[tuple[str, str], tuple[Window, ...]] = case.register.remember(_PASSED, dict)
    key = (case.discloser, course.id)
    spells = known.get(key)
    if spells is None:
        spells = known[key] = pass_spells(case.register, case.discloser, course)
    return any(case.on in spell for spell in spells) if spells else False


_PASSED = ("passed", "")


def pass_spells(register: Register, person: str, course: Course) -> tuple[Window, ...]:
    """The runs of days on which a pass of the person counts, the last day of each included."""
    spells: list[Window] = []
    for event in register.passes_of.get((person, course.id), ()):
        days = sorted({day for day in boundaries(event, course) if day >= event.passed_on})
        ends = [day_before(day) for day in days[1:]] + [LAST_DAY]
        spells.extend(
            Window(first, last) for first, last in zip(days, ends, strict=True) if counts(event, course, first)
        )
    return tuple(spells)


def counts(event: CoursePass, course: Course, day: date) -> bool:
    """True when the pass is valid that day: of the current version, or of the one before while a grace period runs.

    A course without a version current that day cannot have been passed.
    """
    first, last = _days(event, course)
    if not first <= day <= last:
        return False
    current = current_version(course, day)
    if current is None:
        return False
    if event.version == current.version:
        return event.passed_on >= current.from_on
    before = _version_before(course, current)
    if before is None or event.version != before.version or not current.grace_days:
        return False
    return event.passed_on >= before.from_on and day < current.from_on + timedelta(days=current.grace_days)


def _days(event: CoursePass, course: Course) -> tuple[date, date]:
    if course.valid_days is None:
        return event.passed_on, date.max
    try:
        return event.passed_on, event.passed_on + timedelta(days=course.valid_days - 1)
    except OverflowError:
        return event.passed_on, date.max


def current_version(course: Course, day: date) -> CourseVersion | None:
    """The newest version whose first day has come; None before the first."""
    begun = [version for version in course.versions if version.from_on <= day]
    return max(begun, key=lambda version: (version.from_on, version.version), default=None)


def _version_before(course: Course, current: CourseVersion) -> CourseVersion | None:
    older = [version for version in course.versions if version.from_on < current.from_on]
    return max(older, key=lambda version: (version.from_on, version.version), default=None)


def boundaries(event: CoursePass, course: Course) -> tuple[date, ...]:
    """The first days on which the pass can begin or cease to count."""
    first, last = _days(event, course)
    found = [first] if last == date.max else [first, last + timedelta(days=1)]
    for version in course.versions:
        found.append(version.from_on)
        if version.grace_days:
            found.append(version.from_on + timedelta(days=version.grace_days))
    return tuple(found)
