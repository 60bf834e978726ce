"""Whether a person's pass of a course counts on a day (rule 28)."""

from datetime import date, timedelta

from knowledge.cases import Case
from knowledge.company import Course, CourseVersion
from knowledge.findings import Change
from knowledge.people import CoursePass


def has_passed(case: Case, course: Course) -> bool:
    """True when the discloser has, or is supposed to have, a pass that counts that day."""
    if case.supposed and case.has(Change.TRAIN, course.id):
        return True
    passes = case.register.passes_of.get((case.discloser, course.id), ())
    return any(counts(event, course, case.on) for event in passes)


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
