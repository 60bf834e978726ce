"""A request for approval as it is told: its words, its card, and the form with which it is decided."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from handlers.forms import Field, FieldKind, Form, Option
from handlers.replies import Choice, Note, Passage, sentence
from knowledge.approving import (
    ApprovalRequest,
    Need,
    Reply,
    Said,
    Standing,
    State,
    Voice,
    asked_today,
    is_known,
    needs_for,
    people_of,
    standing_of,
    still_open,
    suggested_end,
    voices_of,
)
from knowledge.deciders import ACCOUNTABLE, LEGAL, PARTNER, PARTNER_MANAGER
from knowledge.decisions import Decision
from knowledge.disclosures import Kept
from knowledge.explaining import standing_of as days_in_force
from knowledge.findings import VERDICT_WORDS, Result
from knowledge.inquiry import FACTS, Question
from knowledge.people import Approval
from knowledge.questions import Intent
from knowledge.reasons import reason_of, recipient_of, subject_of
from knowledge.recounting import in_short
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.stated import in_words
from knowledge.visibility import visible_to
from knowledge.wording import either, spaced

TOPIC = Intent.APPROVE
DECIDE = "Decide a request"
REQUEST, WORD, WHOSE, REASON, UNTIL, PURPOSE = "Request", "Word", "Whose", "Reason", "Until", "Purpose"
OWN = "my own"
ANY_PURPOSE = "any"
MOST_LETTERS = 500
_MOST_WORDS = 6
_AGAINST = (Result.APPROVAL, Result.NOT_COVERED, Result.BLOCK)
_DONE = {
    Reply.APPROVE: "approved",
    Reply.DECLINE: "declined",
    Reply.ANSWER: "answered",
    Reply.WITHDRAW: "withdrew the request",
}


@dataclass(frozen=True, slots=True)
class View:
    """A request as it stands today, on the register as both its asker and whoever looks at it may see it."""

    request: ApprovalRequest
    register: Register
    standing: Standing
    today: date
    exceptions: tuple[Kept, ...] = ()
    """What went out of it although the terms did not allow it, newest first."""

    @property
    def question(self) -> Question:
        """What is asked, as of today."""
        return self.standing.decision.question

    @property
    def open(self) -> tuple[Need, ...]:
        """The words that are waited for."""
        return still_open(self.request, self.standing)

    def has_party(self, person: str) -> bool:
        """True for the asker, for those named in it or who said something, and for whoever may decide today."""
        request = self.request
        spoke = {said.by for said in request.said}
        named = {request.asker, *request.named, *spoke}
        return person in named or person in people_of((*self.standing.missing, *self.standing.required))

    def may_decide(self, person: str) -> bool:
        """True for who can see to a word that is waited for, and for who can take back what she said."""
        if person == self.request.asker or self.request.state is State.WITHDRAWN:
            return False
        spoke = any(said.by == person for said in self.request.said)
        return bool(needs_for(person, self.open)) or (spoke and bool(voices_of(person, self.standing, self.register)))


def view_of(request: ApprovalRequest, register: Register, today: date, shown: Iterable[Kept] = ()) -> View | None:
    """The request as it stands today; None where the reader of this register, or the asker, may not know of all.

    `shown` are the disclosures that the reader may see.
    """
    seen = visible_to(register, (request.asker,), today)
    question = asked_today(request.question, today)
    if not is_known(request, seen, today):
        return None
    pair = question.asset, question.partner
    exceptions = tuple(
        kept
        for kept in shown
        if (kept.disclosure.asset, kept.disclosure.partner) == pair
        and kept.disclosure.is_exception
        and not kept.is_withdrawn
    )
    return View(request, seen, standing_of(question, seen), today, exceptions)


def unknown(id: str) -> Note:
    """What is told of a request that there is not, and of one that is not for these readers."""
    return Note(topic=TOPIC, headline=f"There is no request {id} that can be shown here.")


def plain(words: str, most: int = MOST_LETTERS) -> str:
    """What somebody wrote, on one line and without anything invisible, shortened."""
    shown = " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"


def question_of(view: View) -> str:
    """The question in one sentence, from what was understood: the asker's own text may name more than this."""
    asker = names_of(view.register, (view.request.asker,))[0]
    return f"{asker} asks: may {pair_of(view.standing.decision, view.register, 'go to')}?"


def pair_of(decision: Decision, register: Register, link: str = "to") -> str:
    """What would go to whom, as it stands in a sentence."""
    what = subject_of(decision, register)
    what = what if decision.question.asset is not None else f"{what[0].lower()}{what[1:]}"
    return f"{what} {link} {recipient_of(decision, register)}"


def facts_of(question: Question, register: Register, today: date) -> Iterator[str]:
    """What was stated of the disclosure, a fact a line."""
    if question.on > today:
        yield f"On: {question.on}."
    for fact in FACTS:
        said = in_words(fact, getattr(question, fact), register)
        if said:
            yield sentence(f"{spaced(fact).capitalize()}: {plain(', '.join(said))}")


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
            return f"for the consent of {_partner(subject, register)}"
        case _ if capacity == PARTNER_MANAGER:
            return f"as manager of {_partner(subject, register)}"
        case _ if capacity in register.people:
            return "as named approver"
        case _:
            return f"as {spaced(capacity)}"


def _office(capacity: str, register: Register) -> str:
    return register.people[capacity].name if capacity in register.people else f"the {spaced(capacity)}"


def _partner(id: str, register: Register) -> str:
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
        capacity = f" for {_partner(event.consent_of or event.partner, register)}"
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
        why = f": {plain(event.reason)}" if say_why and event.reason else ""
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
    yield from facts_of(view.question, register, view.today)
    if request.reason:
        yield sentence(f"What it is for: {plain(request.reason)}")
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
    why = f": {plain(said.reason)}" if said.reason else ""
    return sentence(f"{names_of(register, (said.by,))[0]} {_DONE[said.reply]} on {said.on}{until}{why}")


def card(view: View, person: str, filled: Mapping[str, str] | None = None, problems: tuple[str, ...] = ()) -> Note:
    """The request with all that bears on it, and the form for whoever may decide it.

    `filled` stands in the form instead of what is offered; `problems` come first.
    """
    request, register = view.request, view.register
    lines = [
        f"{request.id}, asked on {request.asked_on}.",
        *lines_of(view),
        *(said_in_words(said, register) for said in request.said if said.reply is Reply.ANSWER),
        *words_of(view.question, register, view.today),
        *(
            sentence(f"It was not allowed and went out: {in_short(kept.disclosure, register)} ({kept.id})")
            for kept in view.exceptions[:_MOST_WORDS]
        ),
    ]
    form = decision_form(view, person, filled or {}) if view.may_decide(person) else None
    return Note(
        topic=TOPIC,
        headline=problems[0] if problems else _headline(view),
        lines=(*problems[1:], *lines),
        passages=passages_of(view),
        form=form,
        choices=tuple(_choices(view, person)),
    )


def _headline(view: View) -> str:
    request = view.request
    if request.state is not State.OPEN:
        last = said_in_words(request.said[-1], view.register)
        return f"{request.id} is closed: {last}"
    if not view.open:
        return f"{question_of(view)} Nobody's word is missing any more."
    return question_of(view)


def _choices(view: View, person: str) -> Iterator[Choice]:
    request = view.request
    if person != request.asker:
        return
    yield Choice("Show the answer", f"answer {request.answer}")
    if request.state is State.OPEN:
        yield Choice("Withdraw", f"withdraw {request.id}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a person says a word on, and who will read it."""

    person: str
    standing: Standing
    waited_for: tuple[Need, ...]
    register: Register
    """What everybody may see who reads the reason."""
    known: Register
    """What the person may see who writes it."""
    today: date
    wanted: date | None = None
    """The last day for which it is asked."""

    @property
    def question(self) -> Question:
        """What is to be decided."""
        return self.standing.decision.question

    @property
    def voices(self) -> tuple[Voice, ...]:
        """In which capacities the person can say yes or no."""
        return voices_of(self.person, self.standing, self.register)


def matter_of(view: View, person: str, known: Register) -> Matter:
    """The request as it is to this person, who may see `known`."""
    return Matter(
        person=person,
        standing=view.standing,
        waited_for=view.open,
        register=view.register,
        known=known,
        today=view.today,
        wanted=view.request.until,
    )


def decision_form(view: View, person: str, filled: Mapping[str, str]) -> Form:
    """The form with which the person decides the request."""
    hidden = Field(name=REQUEST, kind=FieldKind.HIDDEN, value=view.request.id)
    fields = word_fields(matter_of(view, person, view.register), filled)
    return Form(title=DECIDE, fields=(hidden, *fields), submit="Decide")


def word_fields(matter: Matter, filled: Mapping[str, str]) -> Iterator[Field]:
    """What is asked of whoever says a word: which, whose, why, until when and what for."""
    voices, question, register = matter.voices, matter.question, matter.register
    options = [Option("Approve", Reply.APPROVE)] if voices else []
    if any(not need.is_approval for need in needs_for(matter.person, matter.waited_for)):
        options.append(Option("Answer what will be done", Reply.ANSWER))
    options.append(Option("Decline", Reply.DECLINE))
    yield Field(name=WORD, kind=FieldKind.ONE, value=filled.get(WORD, ""), options=tuple(options), needed=True)
    consents = dict.fromkeys(voice.consent_of for voice in voices)
    if len(consents) > 1:
        whose = tuple(
            Option("My own", OWN) if id is None else Option(f"The consent of {_partner(id, register)}", id)
            for id in consents
        )
        yield Field(name=WHOSE, kind=FieldKind.ONE, value=filled.get(WHOSE, ""), options=whose, needed=True)
    why = filled.get(REASON, "")
    yield Field(name=REASON, kind=FieldKind.TEXT, value=why, hint="needed unless you approve")
    if voices:
        until = filled.get(UNTIL) or str(suggested_end(question, register, matter.today, matter.wanted))
        yield Field(name=UNTIL, kind=FieldKind.DATE, value=until, hint="the last day")
        yield purpose_field(question, register, filled.get(PURPOSE))


def purpose_field(question: Question, register: Register, value: str | None) -> Field:
    """For which purpose it is said: for those that were stated only, unless something else is picked."""
    stated = purposes_of(question, register)
    offered = [Option("For any purpose", ANY_PURPOSE)]
    if len(stated) > 1:
        both = either(in_words("purpose", stated, register), "and")
        offered.insert(0, Option(f"For {both} only", "; ".join(stated)))
    ids = sorted(register.purposes, key=lambda id: (id not in stated, register.purposes[id].name or id))
    offered.extend(Option(f"For {in_words('purpose', (id,), register)[0]} only", id) for id in ids)
    default = "; ".join(stated) if stated else "" if question.purpose else ANY_PURPOSE
    return Field(name=PURPOSE, kind=FieldKind.ONE, value=default if value is None else value, options=tuple(offered))


def purposes_of(question: Question, register: Register) -> tuple[str, ...]:
    """The purposes stated that the tree has; only for those can a word be given."""
    return tuple(purpose for purpose in question.purpose if purpose in register.purposes)
