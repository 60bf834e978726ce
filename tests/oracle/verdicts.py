"""The oracle: the class of a question, and the fact it lacks, by trying every completion (rule 18)."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from knowledge.inquiry import ASKABLE, Question
from knowledge.register import Register
from tests.oracle.asking import asks
from tests.oracle.fitting import Facts, countries, registered_aspects, registered_forms
from tests.oracle.opinions import worst
from tests.oracle.scene import Scene, find_scene

ANOTHER_PERSON = "somebody else entirely"
ANOTHER_COUNTRY = "ZZ"
ANOTHER_PURPOSE = "something else"
ANOTHER_VERTICAL = "another-vertical"


def oracle_class(question: Question, register: Register) -> str:
    """`yes` (YES or YES IF), `ask`, `unknown` or `no`."""
    scene = find_scene(question, register)
    if scene is None:
        return "unknown"
    classes = set(try_all(scene).values())
    return classes.pop() if len(classes) == 1 else "unknown"


def oracle_missing(question: Question, register: Register) -> str | None:
    """The fact that is asked for when the class is `unknown`: the first whose values differ for some completion."""
    scene = find_scene(question, register)
    if scene is None:
        known = question.source in register.partners if question.asset is None else question.asset in register.assets
        return "partner" if known else "asset"
    tried = try_all(scene)
    for fact in ASKABLE:
        seen: dict[Facts, str] = {}
        for facts, found in tried.items():
            if seen.setdefault(replace(facts, **{fact.value: ()}), found) != found:
                return fact.value
    return None


def oracle_complete(question: Question, register: Register) -> str:
    """The class of a question as it stands, no completion tried: `yes`, `ask` or `no` (`unknown` if unresolved)."""
    scene = find_scene(question, register)
    return worst(scene, stated(scene)) if scene else "unknown"


def try_all(scene: Scene) -> dict[Facts, str]:
    """The class of every completion of the question."""
    return {facts: worst(scene, facts) for facts in completions(scene)}


def stated(scene: Scene) -> Facts:
    """The facts the question states or the register answers; a purpose outside the tree counts as not stated."""
    question = scene.question
    vertical = question.vertical
    if not vertical and scene.partner is not None and len(scene.partner.verticals) == 1:
        vertical = scene.partner.verticals
    forms = registered_forms(scene)
    form = tuple(value for value in question.form if value in forms)
    if not form and len(forms) == 1:
        form = forms
    aspects = registered_aspects(scene)
    aspect = question.aspect
    if any(value not in aspects for value in aspect):
        aspect = (*aspects, *(value for value in aspect if value not in aspects))
    if not aspect and (len(aspects) == 1 or scene.asset is None):
        aspect = aspects
    return Facts(
        purpose=question.purpose if all(purpose in scene.register.purposes for purpose in question.purpose) else (),
        recipient=question.recipient,
        territory=question.territory,
        vertical=vertical,
        form=form,
        aspect=aspect,
    )


def completions(scene: Scene) -> Iterator[Facts]:
    """Every way to fill in what is open and may be asked for, one value a fact."""
    facts = stated(scene)
    choices: dict[str, list[tuple[str, ...]]] = {}
    for fact in ASKABLE:
        if not getattr(facts, fact.value):
            values = domain(scene, fact.value)
            if values:
                choices[fact.value] = [(value,) for value in values]
    for values_taken in product(*choices.values()):
        yield replace(facts, **dict(zip(choices, values_taken, strict=True)))


def domain(scene: Scene, fact: str) -> list[str]:
    """The values worth trying for an open fact; none when it must not be asked for, or when nothing looks at it."""
    terms = scene.everything
    if fact == "purpose":
        # A stated purpose outside the tree may be one that no term names (rule 20).
        outside = [ANOTHER_PURPOSE] if scene.question.purpose else []
        return [*sorted(scene.register.purposes), *outside] if may_ask(scene, "purpose") else []
    if fact == "recipient":
        return recipients(scene)
    if fact == "territory":
        listed = [place for said in terms for place in said.term.territories or ()]
        found = {country for place in listed for country in countries(scene.register, place)}
        return [*sorted(found), ANOTHER_COUNTRY] if found else []
    if fact == "vertical":
        named = {vertical for said in terms for vertical in said.term.verticals or ()}
        if not named:
            return []
        if scene.partner is not None and scene.partner.verticals:
            return list(scene.partner.verticals)
        return [*sorted(named | set(scene.register.verticals)), ANOTHER_VERTICAL]
    if fact == "form":
        return list(registered_forms(scene))
    return list(registered_aspects(scene))


def recipients(scene: Scene) -> list[str]:
    """Every recipient a term or a tent lists, and another; none when a recipient may not be asked for (rule 19)."""
    if not may_ask(scene, "recipient"):
        return []
    found = {name for said in scene.everything for name in said.term.recipients or ()}
    for tent in scene.register.tents.values():
        if tent.partner == scene.question.partner:
            found |= set(tent.partner_people)
    return [*sorted(found), ANOTHER_PERSON]


def may_ask(scene: Scene, fact: str) -> bool:
    """Whether the purpose, or the recipient, may be asked for."""
    facts = stated(scene)
    return asks(scene, facts, facts.aspect or registered_aspects(scene), fact)
