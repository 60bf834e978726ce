"""The other gates' opinions on a question whose facts are complete, and the worst of all."""

from knowledge.assets import Aspect
from knowledge.partners import PUBLIC, Tent
from knowledge.terms import LATER_USES, Action, Effect
from tests.oracle.coverage import coverage, personal
from tests.oracle.documents import within
from tests.oracle.fitting import Facts, broader, fields_of, hits, lifted, registered_forms, required, same_name, unclear
from tests.oracle.ownership import ownership
from tests.oracle.scene import Scene
from tests.oracle.standing import employed, hold, people, vetting
from tests.oracle.words import filled, refused, refused_for_some_purpose, slot_for

Opinion = str | None


def worst(scene: Scene, facts: Facts) -> str:
    """The class of a question with complete facts: the worst of all opinions."""
    if scene.asset is None and scene.partner is None:
        opinions = [ownership(scene, facts), employed(scene)]
    elif scene.asset is None:
        opinions = [
            hold(scene),
            vetting(scene, facts),
            tents(scene, facts),
            ownership(scene, facts),
            employed(scene),
        ]
    else:
        opinions = [
            hold(scene),
            vetting(scene, facts),
            coverage(scene, facts),
            prohibition(scene, facts),
            tents(scene, facts),
            ownership(scene, facts),
            data(scene, facts),
            people(scene, facts),
            approval(scene, facts),
        ]
    return "no" if "no" in opinions else "ask" if "ask" in opinions else "yes"


def prohibition(scene: Scene, facts: Facts) -> Opinion:
    """Forbids, exclusivity, tents of others; and clauses nobody can read (rules 8, 12, 19, 22)."""
    if scene.asset is None:
        return None
    for tent in scene.register.tents.values():
        if scene.asset.id in tent.assets and tent.partner != scene.question.partner:
            return "no"
    for said in (*scene.ours, *scene.exclusive):
        term = said.term
        if term.effect is not Effect.FORBID or hits(scene, facts, term) != "yes":
            continue
        published = scene.question.partner == PUBLIC and term.action is Action.PUBLISH
        stated = term.action in LATER_USES and term.action in scene.question.uses
        if term.action is not Action.DISCLOSE and not published and not stated:
            continue
        if not lifted(scene, facts, said, list(scene.ours)):
            return "no"
    return "ask" if unclear(scene, facts, list(scene.ours)) else None


def tents(scene: Scene, facts: Facts) -> Opinion:
    """Period and people of the tents that limit this disclosure to their own partner (rule 8)."""
    if scene.public:
        return None
    for tent in scene.register.tents.values():
        limits_this = tent.hides_partner or (scene.asset is not None and scene.asset.id in tent.assets)
        if limits_this and tent.partner == scene.question.partner and outside(scene, facts, tent):
            return "no"
    return None


def outside(scene: Scene, facts: Facts, tent: Tent) -> bool:
    """Whether day, discloser or a named recipient is not within the tent."""
    listed = [same_name(name) for name in tent.partner_people]
    if not within(scene.day, tent.from_on, tent.until_on) or scene.question.discloser_id not in tent.people:
        return True
    return any(same_name(name) not in listed for name in facts.recipient)


def data(scene: Scene, facts: Facts) -> Opinion:
    """Forms, legal basis and the fields a purpose needs (rules 27 and 35)."""
    if scene.asset is None:
        return None
    if personal(scene, facts) and scene.asset.personal is not None and not scene.asset.personal.basis:
        return "no"
    known = registered_forms(scene)
    formed = scene.asset.forms or Aspect.DATA in scene.asset.aspects
    if formed and any(form not in known for form in scene.question.form):
        return "no"
    if scene.public:
        return None
    for purpose in facts.purpose:
        for at in broader(scene.register, purpose):
            listed = scene.register.purposes[at].fields if at in scene.register.purposes else None
            if listed is not None:
                if any(field not in listed for field in fields_of(scene)):
                    return "no"
                break
    return None


def approval(scene: Scene, facts: Facts) -> Opinion:
    """A no on record, and the yes of everybody a term wants asked (rules 30 and 31)."""
    if scene.public or scene.asset is None:
        return None
    if refused(scene, facts):
        return "no"
    for said in required(scene, facts, Action.APPROVE, Action.CONSENT):
        for approver in said.term.approvers:
            if not filled(scene, facts, slot_for(scene, said, approver)):
                return "ask"
    return "ask" if refused_for_some_purpose(scene, facts) else None
