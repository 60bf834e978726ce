"""What stands on record about the partner and the discloser: holds, screening, vetting, courses."""

from knowledge.company import Course
from knowledge.partners import DiligenceStatus, Partner, ScreeningResult
from knowledge.terms import Action, Agreement
from tests.oracle.coverage import of_needed_kind, permitted, personal, usable, usable_dpas
from tests.oracle.documents import DAY, parents_of, within
from tests.oracle.fitting import Facts, required
from tests.oracle.scene import Scene

Opinion = str | None
ATTESTED = (Action.CERTIFICATE, Action.CONTROL, Action.INSURANCE)


def hold(scene: Scene) -> Opinion:
    """Holds on asset, partner and its parents; screening (rules 14, 16, 29)."""
    family = [scene.question.partner, *parents_of(scene.register, scene.question.partner)]
    for stop in scene.register.holds.values():
        touched = stop.partner in family or (scene.asset is not None and stop.asset == scene.asset.id)
        if touched and within(scene.day, stop.from_on, stop.until_on):
            return "no"
    if scene.partner is None:
        return None
    if not any(screening.screened_on <= scene.day for screening in scene.partner.screenings):
        return "no"
    for member in family:
        company = scene.register.partners[member]
        if screened_badly(scene, company, stale_counts=member == scene.partner.id):
            return "no"
    return None


def screened_badly(scene: Scene, partner: Partner, *, stale_counts: bool) -> bool:
    """Whether the newest screening of some list is a hit, or stale."""
    for screening in partner.screenings:
        if screening.screened_on > scene.day:
            continue
        newest = True
        for other in partner.screenings:
            if other.list == screening.list and screening.screened_on < other.screened_on <= scene.day:
                newest = False
        if newest and screening.result is ScreeningResult.HIT:
            return True
        if newest and stale_counts and not within(scene.day, None, screening.until_on):
            return True
    return False


def vetting(scene: Scene, facts: Facts) -> Opinion:
    """Due diligence and what a `require` wants attested (rule 29)."""
    if scene.partner is None or scene.public:
        return None
    diligence = scene.partner.due_diligence
    if diligence is None or diligence.status is not DiligenceStatus.APPROVED:
        return "no"
    if not within(scene.day, diligence.decided_on, diligence.until_on):
        return "no"
    for said in required(scene, facts, *ATTESTED):
        held = False
        for attestation in scene.partner.attestations:
            if attestation.kind.value == said.term.action.value and attestation.name == said.term.name:
                held = held or within(scene.day, attestation.from_on, attestation.until_on)
        if not held:
            return "no"
    return None


def employed(scene: Scene) -> Opinion:
    """Whether the discloser works here that day, with a verified account (rule 3)."""
    person = scene.register.people.get(scene.question.discloser_id)
    if person is None or not person.verified or not within(scene.day, person.joined_on, person.left_on):
        return "no"
    return None


def people(scene: Scene, facts: Facts) -> Opinion:
    """Who discloses, and the courses that takes (rule 28)."""
    if scene.public or scene.asset is None:
        return None
    if employed(scene):
        return "no"
    courses = scene.register.courses.values()
    for course in courses:
        needed = course.company or (course.partner is not None and course.partner == scene.question.partner)
        if needed and not passed(scene, course):
            return "no"
    besides: list[Agreement | None] = [None]
    if personal(scene, facts):
        besides = [*usable_dpas(scene)]
    for aspect in facts.aspect:
        options = [
            agreement
            for agreement in usable(scene)
            if of_needed_kind(scene, agreement, aspect) and permitted(scene, facts, agreement, aspect)
        ]
        taken = [
            trained(scene, option) and (dpa is None or trained(scene, dpa)) for option in options for dpa in besides
        ]
        if taken and not any(taken):
            return "no"
    return None


def trained(scene: Scene, agreement: Agreement) -> bool:
    """Whether the discloser passed all courses of the agreement and of what it amends."""
    for course in scene.register.courses.values():
        if course.agreement == agreement.id and not passed(scene, course):
            return False
    return agreement.amends is None or trained(scene, scene.register.agreements[agreement.amends])


def passed(scene: Scene, course: Course) -> bool:
    """Whether a pass of the discloser counts on the day."""
    begun = sorted((version for version in course.versions if version.from_on <= scene.day), key=lambda v: v.from_on)
    if not begun:
        return False
    counting = [begun[-1].version]
    if len(begun) > 1 and scene.day < begun[-1].from_on + begun[-1].grace_days * DAY:
        counting.append(begun[-2].version)
    for event in scene.register.passes.values():
        if event.person != scene.question.discloser_id or event.course != course.id or event.version not in counting:
            continue
        start = next(version.from_on for version in course.versions if version.version == event.version)
        last = None if course.valid_days is None else event.passed_on + (course.valid_days - 1) * DAY
        if start <= event.passed_on and within(scene.day, event.passed_on, last):
            return True
    return False
