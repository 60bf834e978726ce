"""What was stated beside the disclosure and no clause speaks about: silence is not permission."""

from collections.abc import Iterator

from knowledge.assets import Sensitivity
from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.dealings import bindings_of, house_rules
from knowledge.decisions import Decision
from knowledge.findings import Verdict
from knowledge.partners import PUBLIC
from knowledge.reasons import recipient_of
from knowledge.register import Register
from knowledge.terms import Action, Effect, Information
from knowledge.wording import either, stated_use


def silence_of(decision: Decision, register: Register) -> str:
    """That a yes does not permit the later uses stated, where no term speaks about them; empty where one does.

    What is public is published already, and the public is told of no use.
    """
    question = decision.question
    if decision.verdict not in {Verdict.YES, Verdict.YES_IF} or question.asset is None or question.partner == PUBLIC:
        return ""
    case = Case(question, register)
    spoken = {binding.term.action for binding in _binding(case)}
    if case.asset.sensitivity is Sensitivity.PUBLIC:
        spoken.add(Action.PUBLISH)
    silent = [stated_use(use) for use in question.uses if use not in spoken]
    if not silent:
        return ""
    whom = recipient_of(decision, register)
    return f"No clause says that {whom} may use it for {either(silent)}; this is only about giving it to them"


def _binding(case: Case) -> Iterator[Binding]:
    """The terms on what is ours that bind the partner that day and name the asset."""
    partners = (case.partner_id, *case.register.ancestors(case.partner_id))
    signed = (binding for partner in partners for binding in bindings_of(case.register, partner))
    for binding in (*signed, *house_rules(case.register)):
        granted = binding.term.effect is not Effect.PERMIT or case.is_granted(binding)
        ours = binding.term.information is Information.OURS
        if ours and granted and case.on in binding.binds and case.names(binding):
            yield binding
