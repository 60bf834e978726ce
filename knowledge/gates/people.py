"""Whether the discloser may speak and the recipient may listen: employment, courses, tents (rules 3, 4, 8, 28)."""

from collections.abc import Iterable, Iterator

from knowledge.asking import may_ask
from knowledge.bindings import fold
from knowledge.cases import Case
from knowledge.company import Course
from knowledge.findings import Change, Cure, Finding, Gate, Result
from knowledge.gates.prohibition import tent_citation
from knowledge.grants import Cover, Granted
from knowledge.inquiry import Fact
from knowledge.partners import Tent
from knowledge.relied import missing_courses
from knowledge.training import has_passed
from knowledge.wording import either

_PASS = (Finding(Gate.PEOPLE, Result.PASS, "the discloser may, and nobody else is named"),)
_COURSE_OPEN = Finding(
    Gate.PEOPLE,
    Result.MISSING,
    "whether a course is needed depends on the form",
    facts=(Fact.FORM,),
)
_PUBLIC = (Finding(Gate.PEOPLE, Result.PASS, "a public asset may be shared by anybody"),)


def people(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block for a discloser who is no employee, untrained or outside the tent, and a recipient not on its list."""
    if case.public:
        return _PUBLIC
    found: list[Finding] = []
    register = case.register
    person = register.people.get(case.discloser)
    if person is None or not person.verified or not person.works_on(case.on):
        found.extend(_employment(case))
    if case.tents:
        found.extend(_tents(case))
    if case.question.source is not None:
        return found or _PASS
    for courses in (register.company_courses, register.courses_of_partner.get(case.partner_id, ())):
        found.extend([_untrained(case, course) for course in courses if not has_passed(case, course)])
    if register.courses_of_agreement:
        for cover in granted.covers:
            if cover.fitting:
                found.extend(_agreement_courses(case, granted, cover))
    return found or _PASS


def _employment(case: Case) -> Iterator[Finding]:
    person = case.register.people.get(case.discloser)
    if person is None or not person.works_on(case.on):
        name = person.name if person is not None else "the discloser"
        yield Finding(Gate.PEOPLE, Result.BLOCK, f"{name} is no employee on {case.on}")
    elif not person.verified and not case.has(Change.LOG_IN, person.id):
        cure = Cure(Change.LOG_IN, person.id, (person.id,))
        yield Finding(Gate.PEOPLE, Result.BLOCK, f"the chat account of {person.name} is not verified", cures=(cure,))


def _tents(case: Case) -> Iterator[Finding]:
    for tent in case.tents:
        if tent.partner != case.partner_id:
            continue
        citation = tent_citation(tent)
        if case.discloser not in tent.people:
            reason = f"{_name(case)} is not one of tent {tent.name}'s people"
            yield Finding(Gate.PEOPLE, Result.BLOCK, reason, citation)
        if case.question.recipient:
            yield from _listed(case, tent)
        elif may_ask(case, Fact.RECIPIENT):
            reason = f"tent {tent.name} limits who may hear it"
            yield Finding(Gate.PEOPLE, Result.MISSING, reason, citation, _only_to(tent), facts=(Fact.RECIPIENT,))
        else:
            yield Finding(
                Gate.PEOPLE, Result.DUTY, f"tent {tent.name} limits who may hear it", citation, _only_to(tent)
            )


def _listed(case: Case, tent: Tent) -> Iterator[Finding]:
    listed = frozenset(map(fold, tent.partner_people))
    strangers = [recipient for recipient in case.question.recipient if fold(recipient) not in listed]
    if strangers:
        reason = f"{either(strangers, 'and')} is not on tent {tent.name}'s list"
        yield Finding(Gate.PEOPLE, Result.BLOCK, reason, tent_citation(tent))
    else:
        yield Finding(
            Gate.PEOPLE, Result.DUTY, "the recipient is on the tent's list", tent_citation(tent), _only_to(tent)
        )


def _only_to(tent: Tent) -> str:
    names = either(tent.partner_people, "and") if tent.partner_people else "none named yet"
    return f"only to tent {tent.name}'s people: {names}"


def _name(case: Case) -> str:
    person = case.register.people.get(case.discloser)
    return person.name if person is not None else case.discloser


def _agreement_courses(case: Case, granted: Granted, cover: Cover) -> Iterator[Finding]:
    """Rule 28: needed if the agreement, or its data processing agreement, covers the asset and no other agreement,
    whose course is passed or absent, does.
    """
    extra = () if granted.data_processing is None else _processing_courses(case, granted.data_processing)
    missing = {b.citation.agreement: missing_courses(case, b.citation.agreement) for b in cover.fitting}
    fewest = min(missing.values(), key=lambda courses: (len(courses), [course.id for course in courses]))
    if extra and granted.personal is None:
        yield _COURSE_OPEN
        return
    needed = tuple({course.id: course for course in (*fewest, *extra)}.values())
    if not needed:
        return
    unsettled = [] if extra else [
        (binding, facts) for binding, facts in cover.open if not missing_courses(case, binding.citation.agreement)
    ]  # fmt: skip
    for binding, facts in unsettled:
        reason = f"whether a course is needed depends on the {' and the '.join(facts)}"
        yield Finding(Gate.PEOPLE, Result.MISSING, reason, binding.citation, facts=facts)
    if unsettled:
        return
    if not case.aspects:
        yield Finding(Gate.PEOPLE, Result.MISSING, "whether a course is needed is open", facts=(Fact.ASPECT,))
        return
    for course in needed:
        yield _untrained(case, course)


def _processing_courses(case: Case, dpa: Cover) -> tuple[Course, ...]:
    options = [missing_courses(case, standing.agreement.id) for standing in dpa.silent]
    return min(options, key=len, default=())


def _untrained(case: Case, course: Course) -> Finding:
    reason = f"{_name(case)} has no current pass of {course.name or course.id}"
    return Finding(Gate.PEOPLE, Result.BLOCK, reason, cures=(Cure(Change.TRAIN, course.id, (case.discloser,)),))
