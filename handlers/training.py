"""The asker's courses: which are needed for what, and until when each is passed."""

from handlers.messages import Asked
from handlers.replies import Note
from knowledge.calendar import LAST_DAY
from knowledge.company import Course
from knowledge.due import passed_before, passed_until
from knowledge.matching import Found
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.training import current_version

MOST_LINES = 12
NOT_KEPT = "Courses cannot be taken here yet: whoever runs the course records that you passed it."


def list_training(understood: Understood, asked: Asked) -> Note:
    """The courses tied to the partners and agreements named, else all of them; the asker's own standing alone."""
    courses = [course for _, course in sorted(asked.register.courses.items()) if _is_meant(course, understood, asked)]
    others = [person for person in understood.people if person != asked.asker]
    lines = [_standing(course, asked) for course in courses]
    if len(lines) > MOST_LINES:
        lines = [*lines[:MOST_LINES], f"and {len(lines) - MOST_LINES} more; name a partner to see fewer"]
    if others:
        lines.append("Whether a colleague has passed a course is told to that colleague alone.")
    passed = sum(passed_until(asked.register, asked.asker, course.id, asked.today) is not None for course in courses)
    if courses:
        headline = (
            f"Your pass is current for {passed} of {len(courses)} {'course' if len(courses) == 1 else 'courses'}."
        )
    else:
        headline = "No course is needed for that."
    return Note(topic=Intent.TRAINING, headline=headline, lines=(*lines, NOT_KEPT))


def _is_meant(course: Course, understood: Understood, asked: Asked) -> bool:
    named = understood.partners if asked.names(understood, "partners") else ()
    partners = {each.id for each in (*named, *understood.sources) if isinstance(each, Found)}
    if not partners and not understood.agreements:
        return True
    agreement = asked.register.agreements.get(course.agreement or "")
    return (
        course.company
        or course.partner in partners
        or course.agreement in understood.agreements
        or (not understood.agreements and agreement is not None and agreement.partner in partners)
    )


def _standing(course: Course, asked: Asked) -> str:
    name = course.name or course.id
    last = passed_until(asked.register, asked.asker, course.id, asked.today)
    if last is not None:
        told = "passed, without end" if last == LAST_DAY else f"passed until {last}"
    else:
        before = passed_before(asked.register, asked.asker, course.id, asked.today)
        told = "not passed" if before is None else f"lapsed; it last counted on {before}"
    version = current_version(course, asked.today)
    edition = "no version yet" if version is None else f"version {version.version}"
    return f"{name} ({edition}), needed {_need(course, asked.register)}: {told}."


def _need(course: Course, register: Register) -> str:
    if course.company:
        return "for every disclosure"
    partner = register.partners.get(course.partner or "")
    if partner is not None:
        return f"for everything not public to {partner.name}"
    agreement = register.agreements.get(course.agreement or "")
    return f"where {agreement.name} is relied on" if agreement is not None else "for nothing that is registered"
