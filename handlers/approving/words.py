"""The words for requests for approval: what is asked, whose word is missing, and what was said."""

from collections.abc import Iterator
from datetime import date

from handlers.approving.views import View
from handlers.replies import Passage, one_line, sentence
from knowledge.approving import Need, Response, Said
from knowledge.deciders import ACCOUNTABLE, LEGAL, PARTNER, PARTNER_MANAGER
from knowledge.decisions import Decision
from knowledge.explaining import days_in_force
from knowledge.findings import VERDICT_WORDS, Result
from knowledge.inquiry import FACTS, Question
from knowledge.people import Approval
from knowledge.questions import Intent
from knowledge.reasons import reason_of, recipient_of, subject_of
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.stated import in_words
from knowledge.wording import either, spaced

TOPIC = Intent.APPROVE
MOST_LETTERS = 500
_MOST_WORDS = 6
_AGAINST = (Result.APPROVAL, Result.NOT_COVERED, Result.BLOCK)
_DONE = {
    Response.APPROVE: "approved",
    Response.DECLINE: "declined",
    Response.ANSWER: "answered",
    Response.WITHDRAW: "withdrew the request",
}


def question_of(view: View) -> str:
    """The question in one sentence, from what was understood: the asker's own text may name more than this."""
    asker = names_of(view.register, (view.request.asker,))[0]
    return f"{asker} asks: may {pair_of(view.standing.decision, view.register, 'go to')}?"


def pair_of(decision: Decision, register: Register, link: str = "to") -> str:
    """What would go to whom, as it stands in a sentence."""
    what = subject_of(decision, register)
    what = what if decision.question.asset is not None else f"{what[0].lower()}{what[1:]}"
    return f"{what} {link} {recipient_of(decision, register)}"


def facts_in_words(question: Question, register: Register, today: date) -> Iterator[str]:
    """What was stated of the disclosure, a fact a line."""
    if question.on > today:
        yield f"On: {question.on}."
    for fact in FACTS:
        said = in_words(fact, getattr(question, fact), register)
        if said:
            yield sentence(f"{spaced(fact).capitalize()}: {one_line(', '.join(said), MOST_LETTERS)}")


def capacity_of(need: Need, register: Register) -> str:
    """In which capacity the word is needed, as it stands behind a name."""
    capacity, subject = need.slot.capacity, need.slot.subject
    if need.is_vacant:
        return f"in place of {_office(capacity, register)}"
    match capacity:
        case _ if capacity == LEGAL:
            return "as Legal"
        case _ if capacity == ACCOUNTABLE:
            under = register.agreements.get(subject)
            return f"as accountable under {under.name}" if under is not None else "as accountable"
        case _ if capacity == PARTNER:
            return f"for the consent of {partner_called(subject, register)}"
        case _ if capacity == PARTNER_MANAGER:
            return f"as manager of {partner_called(subject, register)}"
        case _ if capacity in register.people:
            return "as named approver"
        case _:
            return f"as {spaced(capacity)}"


def _office(capacity: str, register: Register) -> str:
    return register.people[capacity].name if capacity in register.people else f"the {spaced(capacity)}"


def partner_called(id: str, register: Register) -> str:
    """The partner's name; the id in words where it is not known."""
    return register.partners[id].name if id in register.partners else spaced(id)


def capacities_of(needs: tuple[Need, ...], register: Register) -> str:
    """In which capacities the words are needed, as it stands behind a name."""
    return either(dict.fromkeys(capacity_of(need, register) for need in needs), "and")


def in_turn(needs: tuple[Need, ...], register: Register) -> str:
    """Whose words these are, and in which capacity."""
    told = [
        f"{either(names_of(register, need.people)) if need.people else 'nobody who could say it now'} "
        f"{capacity_of(need, register)}"
        for need in needs
    ]
    return either(dict.fromkeys(told), "and")


def word_of(event: Approval, register: Register, today: date) -> str:
    """A word on record: whose, in which capacity, for what and until when."""
    name = names_of(register, (event.approver,))[0]
    capacity = f" as {spaced(event.capacity)}" if event.capacity else ""
    if event.capacity == PARTNER:
        capacity = f" for {partner_called(event.consent_of or event.partner, register)}"
    purpose = f" for {', '.join(in_words('purpose', (event.purpose,), register))}" if event.purpose else ""
    until = f" until {event.until_on}" if event.until_on is not None else ""
    ended = ", which has ended" if event.until_on is not None and event.until_on < today else ""
    return f"{name} said {event.word}{capacity}{purpose} on {event.given_on}{until}{ended}"


def words_of(question: Question, register: Register, today: date, *, say_why: bool = True) -> Iterator[str]:
    """What was said before of the pair, the newest words in the order in which they were said."""
    events = register.approvals_of.get((question.asset or "", question.partner), ())
    said = [event for event in events if event.given_on <= today]
    if len(said) > _MOST_WORDS:
        yield f"{len(said) - _MOST_WORDS} older words are left out."
    for event in said[-_MOST_WORDS:]:
        why = f": {one_line(event.reason, MOST_LETTERS)}" if say_why and event.reason else ""
        yield sentence(f"{word_of(event, register, today)}{why}")


def passages_of(view: View) -> tuple[Passage, ...]:
    """The clauses on which the findings rest that stand against it."""
    register, decision = view.register, view.standing.decision
    cited = {f.citation: f.reason for f in reversed(decision.findings) if f.citation and f.result in _AGAINST}
    return tuple(
        Passage(
            agreement=citation.agreement,
            clause=citation.clause,
            quote=citation.quote,
            source=register.get_agreement_name(citation.agreement),
            standing=days_in_force(citation.agreement, register, decision.question.on),
            says=reason,
        )
        for citation, reason in reversed(cited.items())
    )


def lines_of(view: View) -> Iterator[str]:
    """What whoever decides has to know: the facts, what it is for, the answer today and what is missing."""
    request, register = view.request, view.register
    yield from facts_in_words(view.question, register, view.today)
    yield sentence(f"What it is for: {one_line(request.reason, MOST_LETTERS)}")
    if request.until is not None:
        yield f"Wanted until {request.until}."
    decision = view.standing.decision
    yield f"Today the answer is {VERDICT_WORDS[decision.verdict]}: {reason_of(decision, register)}"
    if view.open:
        yield sentence(f"Still missing: {in_turn(view.open, register)}")
    for need in view.open:
        if not need.is_approval:
            yield silence_of(need, register)


def silence_of(need: Need, register: Register) -> str:
    """Why no yes settles it, and what does."""
    if not need.is_vacant:
        return (
            f"No approval settles that {need.finding.reason}. A yes needs a signed term or another agreement; "
            "whoever is asked can decline, or answer what will be done."
        )
    return (
        f"Nobody is left who could say the word of {_office(need.slot.capacity, register)}; "
        "whoever is asked instead can decline, or answer what will be done."
    )


def said_in_words(said: Said, register: Register) -> str:
    """What somebody said to a request."""
    until = f" until {said.until}" if said.until is not None else ""
    why = f": {one_line(said.reason, MOST_LETTERS)}" if said.reason else ""
    return sentence(f"{names_of(register, (said.by,))[0]} {_DONE[said.reply]} on {said.on}{until}{why}")
