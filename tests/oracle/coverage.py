"""Which agreements cover what would be given, and whether personal data may go with it."""

from knowledge.assets import Form
from knowledge.terms import Action, Agreement, AgreementKind, Effect, Information, Term
from tests.oracle.documents import covers_ours, in_force, kind_of, on_hold, parents_of, replaced
from tests.oracle.fitting import Facts, fits, group_size, required
from tests.oracle.scene import Scene, extends_to, names

Opinion = str | None
NEEDED = {"what": AgreementKind.NDA, "how": AgreementKind.DEVELOPER_TERMS, "data": AgreementKind.DATA_LICENCE}


def coverage(scene: Scene, facts: Facts) -> Opinion:
    """Rules 9 to 11 and 16, aspect by aspect; then what must be in force besides."""
    if scene.public or scene.asset is None:
        return None
    if scene.partner is None:
        return "no"
    opinion = None
    agreements = usable(scene)
    for aspect in facts.aspect:
        of_kind = [agreement for agreement in agreements if of_needed_kind(scene, agreement, aspect)]
        if not of_kind:
            return "no"
        naming = [
            term
            for agreement in of_kind
            for term in grants(scene, agreement)
            if (term.aspects is None or aspect in term.aspects) and names(scene.register, term, scene.asset)
        ]
        if not naming:
            opinion = "ask"
        elif not any(fits(scene, facts, term, aspect) for term in naming):
            return "no"
    if personal(scene, facts) and not usable_dpas(scene):
        return "no"
    for said in required(scene, facts, Action.AGREEMENT):
        besides = False
        for agreement in scene.register.agreements.values():
            wanted = kind_of(scene.register, agreement).value == said.term.name
            if wanted and agreement.partner == scene.partner.id and in_force(scene.register, agreement, scene.day):
                besides = besides or not on_hold(scene.register, agreement, scene.day)
        if not besides:
            return "no"
    return opinion


def grants(scene: Scene, agreement: Agreement) -> list[Term]:
    """The agreement's permits to disclose to this partner that no addendum has replaced, whatever they cover."""
    found = []
    for term in agreement.terms:
        ours = term.information is Information.OURS and term.effect is Effect.PERMIT and term.action is Action.DISCLOSE
        own = agreement.partner == scene.question.partner or extends_to(term, scene.question.partner)
        if ours and own and not replaced(scene.register, agreement, term, scene.day):
            found.append(term)
    return found


def usable(scene: Scene) -> list[Agreement]:
    """Agreements in force and not on hold under which we may give something to this partner (rules 9, 14, 16)."""
    found = []
    parents = parents_of(scene.register, scene.question.partner)
    for agreement in scene.register.agreements.values():
        if not covers_ours(agreement) or not in_force(scene.register, agreement, scene.day):
            continue
        if on_hold(scene.register, agreement, scene.day):
            continue
        if agreement.partner == scene.question.partner or (agreement.partner in parents and grants(scene, agreement)):
            found.append(agreement)
    return found


def of_needed_kind(scene: Scene, agreement: Agreement, aspect: str) -> bool:
    """Whether this kind of agreement can cover the aspect (rule 10)."""
    kind = kind_of(scene.register, agreement)
    if kind is NEEDED[aspect]:
        return True
    by_permit = {"what": (AgreementKind.FRAMEWORK, AgreementKind.DEVELOPER_TERMS), "how": (AgreementKind.FRAMEWORK,)}
    if kind not in by_permit.get(aspect, ()):
        return False
    return any(term.aspects is None or aspect in term.aspects for term in grants(scene, agreement))


def permitted(scene: Scene, facts: Facts, agreement: Agreement, aspect: str) -> bool:
    """Whether the agreement has a permit that names the asset and fits."""
    for term in grants(scene, agreement):
        if names(scene.register, term, scene.asset) and fits(scene, facts, term, aspect):
            return True
    return False


def personal(scene: Scene, facts: Facts) -> bool:
    """Whether what would be given is personal data (rule 27)."""
    if scene.asset is None or scene.asset.personal is None:
        return False
    for form in facts.form:
        size = group_size(scene, form)
        large = size is not None and size >= (scene.register.company.min_group or 1)
        if form != Form.ANONYMISED and not (form == Form.AGGREGATED and large):
            return True
    return False


def usable_dpas(scene: Scene) -> list[Agreement]:
    """Data processing agreements in force; which data they are about is for the licence to say."""
    return [agreement for agreement in usable(scene) if kind_of(scene.register, agreement) is AgreementKind.DPA]
