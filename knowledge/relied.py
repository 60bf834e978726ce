"""Which permit a decision relies on, and whether its agreement's courses are passed (rules 12 and 28)."""

from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.company import Course
from knowledge.grants import Cover, Granted
from knowledge.register import Register
from knowledge.training import has_passed


def courses_of(case: Case, agreement: str) -> tuple[Course, ...]:
    """The courses tied to the agreement, and to what it amends."""
    return case.register.remember(("courses", agreement), lambda: _courses_of(case.register, agreement))


def _courses_of(register: Register, agreement: str) -> tuple[Course, ...]:
    found: list[Course] = []
    at: str | None = agreement
    seen: set[str] = set()
    while at is not None and at not in seen:
        seen.add(at)
        found.extend(register.courses_of_agreement.get(at, ()))
        record = register.agreements.get(at)
        at = record.amends if record is not None else None
    return tuple(found)


def missing_courses(case: Case, agreement: str) -> tuple[Course, ...]:
    """The agreement's courses that the discloser has not passed."""
    courses = courses_of(case, agreement)
    return tuple(course for course in courses if not has_passed(case, course)) if courses else ()


def relied_permit(case: Case, cover: Cover) -> Binding | None:
    """Of the permits that fit, the one a careful person would use: its courses passed, the fewest limits, by key."""
    fitting = cover.fitting
    if len(fitting) <= 1:
        return fitting[0] if fitting else None

    def burden(binding: Binding) -> tuple[int, int, str]:
        courses = len(missing_courses(case, binding.citation.agreement))
        return (courses, len(binding.term.volume or ()), binding.key)

    return min(fitting, key=burden)


def relied_permits(case: Case, granted: Granted) -> tuple[Binding, ...]:
    """The permit relied on for each aspect."""
    found = [relied_permit(case, cover) for cover in granted.covers]
    return tuple([binding for binding in found if binding is not None])
