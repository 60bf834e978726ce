"""Asking for approval: the form, filled in from an answer, the request that it makes, and taking it back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from handlers.approving.cards import card, unknown, without_line
from handlers.approving.fields import day_in, purposes_in, wrong_end, wrong_words
from handlers.approving.views import View, view_of
from handlers.approving.word_form import ANY_PURPOSE, PURPOSE, REASON, UNTIL, purposes_of
from handlers.approving.words import (
    TOPIC,
    capacities_of,
    facts_in_words,
    in_turn,
    lines_of,
    pair_of,
    passages_of,
    question_of,
    words_of,
)
from handlers.forms import Field, FieldKind, Form, Option
from handlers.orders import Desk, Order
from handlers.recording import Recorded, find_own
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.approving import (
    ApprovalRequest,
    Response,
    Said,
    Standing,
    State,
    asked_today,
    latest_end,
    needs_for,
    people_of,
    standing_of,
    suggested_end,
)
from knowledge.findings import VERDICT_WORDS, Verdict
from knowledge.inquiry import Question, facts_of, is_known
from knowledge.reasons import reason_of
from knowledge.register import Register
from knowledge.stated import in_words
from knowledge.visibility import visible_to
from storage.requests import APPROVAL_REQUEST, DECISION, Requests, find_request, write_request, write_said

ASK = "Ask for approval"
ANSWER_ID = "Answer"


@dataclass(frozen=True, slots=True)
class _Asked:
    """An answer's question as it stands when it is asked again now."""

    answer: str
    standing: Standing

    @property
    def question(self) -> Question:
        return self.standing.decision.question

    @property
    def is_for_somebody(self) -> bool:
        """Whether it is for a person to decide, and nothing else stands in the way."""
        return bool(self.standing.missing) and self.standing.decision.verdict is Verdict.ASK


def show_form(order: Order, desk: Desk) -> Note:
    """`ask for approval of A-1042`: the form, with whom it goes to; or why nobody need be asked."""
    asked = _ask_again(order.subject, desk)
    if isinstance(asked, Note):
        return asked
    same = _find_same(asked.question, desk)
    if same is not None:
        return card(same, desk.person)
    return _form(asked, desk, {}) if asked.is_for_somebody else _not_needed(asked, desk)


def send(order: Order, desk: Desk) -> Note:
    """The form sent: the request on record, and everybody told whose word is missing."""
    if not order.get(ANSWER_ID):
        return without_line("answer", f"{ANSWER_ID}: A-12")
    asked = _ask_again(order.get(ANSWER_ID), desk)
    if isinstance(asked, Note):
        return asked
    values = dict(order.form.values) if order.form is not None else {}
    purposes = purposes_in(order.get(PURPOSE), desk.visible)
    problems = tuple(dict.fromkeys(_problems(order, asked, desk, purposes)))
    if problems:
        return _form(asked, desk, values, problems)
    if purposes:
        question = replace(asked.question, purpose=purposes)
        asked = replace(asked, standing=standing_of(question, desk.visible))
    same = _find_same(asked.question, desk)
    if same is not None:
        return card(same, desk.person)
    if not asked.is_for_somebody:
        return _not_needed(asked, desk)
    return _record(order, asked, desk)


def _ask_again(answer: str, desk: Desk) -> _Asked | Note:
    """The question of the asker's own answer, asked again on the register of now."""
    recorded = find_own(desk.session, desk.person, answer)
    if recorded is None:
        return Note(topic=TOPIC, headline=f"You have no answer {one_line(answer)}.")
    id, question = recorded.answer.id, _question(recorded, desk)
    if question is None:
        return Note(topic=TOPIC, headline=f"{id} is about nothing that could be approved; ask the question again.")
    return _Asked(id, standing_of(question, desk.visible))


def _question(recorded: Recorded, desk: Desk) -> Question | None:
    """What was asked, with the facts as they are understood now; None where a record it named is not there."""
    answer, register = recorded.answer, desk.visible
    if answer.partner is None or (answer.asset is None and answer.source is None):
        return None
    if not is_known(register, asset=answer.asset, source=answer.source, partner=answer.partner):
        return None
    question = Question(
        asset=answer.asset,
        partner=answer.partner,
        source=answer.source,
        asker=desk.person,
        on=answer.on,
        **facts_of(recorded.understand(register)),
    )
    return asked_today(question, desk.today)


def _find_same(question: Question, desk: Desk) -> View | None:
    """The open request by the same person about the same, as it stands."""
    for request in desk.snapshots.beside(Requests).list(desk.session):
        if request.state is State.OPEN and request.is_same(question):
            view = view_of(request, desk.visible, desk.today)
            if view is not None and view.open:
                return view
    return None


def _not_needed(asked: _Asked, desk: Desk) -> Note:
    """That no word is missing any more, with the answer of now."""
    decision = asked.standing.decision
    told = f"Today the answer is {VERDICT_WORDS[decision.verdict]}: {reason_of(decision, desk.visible)}"
    headline = "Nobody's approval is missing."
    if asked.standing.missing:
        is_open = decision.verdict is Verdict.UNKNOWN
        headline = "A fact is missing first." if is_open else "An approval would not make it a yes."
    return Note(topic=TOPIC, headline=headline, lines=(told,), choices=_see(asked.answer))


def _see(answer: str) -> tuple[Choice, ...]:
    return (Choice("Show the answer", f"answer {answer}"),)


def _problems(order: Order, asked: _Asked, desk: Desk, purposes: tuple[str, ...] | None) -> Iterator[str]:
    question, register = asked.question, desk.visible
    if not order.get(REASON):
        yield "Say what it is for: whoever decides will ask."
    for person in people_of(asked.standing.missing):
        yield from wrong_words(order.get(REASON), register, visible_to(register, (person,), desk.today))
    if purposes is None:
        yield f"“{one_line(order.get(PURPOSE))}” is no purpose that is registered."
    if order.get(UNTIL):
        yield from wrong_end(order.get(UNTIL), desk.today, latest_end(question, register, desk.today))


def _form(asked: _Asked, desk: Desk, values: dict[str, str], problems: tuple[str, ...] = ()) -> Note:
    """The form of a request, with the question, whose words are missing and the clauses it rests on."""
    question, register = asked.question, desk.visible
    decision = asked.standing.decision
    until = suggested_end(question, register, desk.today)
    fields = [
        Field(name=ANSWER_ID, kind=FieldKind.HIDDEN, value=asked.answer),
        Field(name=REASON, kind=FieldKind.TEXT, value=values.get(REASON, ""), needed=True, hint="what it is for"),
    ]
    if not purposes_of(question, register) and register.purposes:
        names = ((in_words("purpose", (id,), register)[0], id) for id in register.purposes)
        options = (Option("No particular purpose", ANY_PURPOSE), *(Option(*each) for each in sorted(names)))
        fields.append(Field(name=PURPOSE, kind=FieldKind.ONE, value=values.get(PURPOSE, ""), options=options))
    fields.append(Field(name=UNTIL, kind=FieldKind.DATE, value=values.get(UNTIL, str(until)), hint="the last day"))
    lines = (
        *problems[1:],
        f"Question: may {pair_of(decision, register, 'go to')}?",
        *facts_in_words(question, register, desk.today),
        sentence(f"Asked will be: {in_turn(asked.standing.missing, register)}"),
    )
    headline = problems[0] if problems else sentence(f"Ask for approval of {pair_of(decision, register)}")
    return Note(topic=TOPIC, headline=headline, lines=lines, form=Form(title=ASK, fields=tuple(fields), submit="Ask"))


def _record(order: Order, asked: _Asked, desk: Desk) -> Note:
    missing = asked.standing.missing
    named = people_of(missing)
    if not named:
        return Note(topic=TOPIC, headline="Nobody is left who could decide this; ask whoever keeps the register.")
    request = ApprovalRequest(
        id="",
        asker=desk.person,
        asked_on=desk.today,
        question=asked.question,
        answer=asked.answer,
        reason=order.get(REASON),
        until=day_in(order.get(UNTIL), desk.today),
        place=desk.message.place,
        named=named,
    )
    id, _ = desk.record(APPROVAL_REQUEST, write_request(request, missing), prefix="R")
    request = replace(request, id=id)
    for person in named:
        tell_approver(person, request, desk, desk.whole)
    lines = (sentence(f"Asked: {in_turn(missing, desk.visible)}"),)
    choices = (Choice("Show the request", f"request {id}"), Choice("Withdraw", f"withdraw {id}"))
    return Note(topic=TOPIC, headline=f"Asked as {id}; you will be told here.", lines=lines, choices=choices)


def tell_approver(person: str, request: ApprovalRequest, desk: Desk, whole: Register) -> None:
    """A notice with all that bears on the request, as far as its reader may know."""
    view = view_of(request, visible_to(whole, (person,), desk.today), desk.today)
    if view is None:
        return
    mine = needs_for(person, view.open)
    note = Note(
        topic=TOPIC,
        headline=question_of(view),
        lines=(
            *([sentence(f"Your word is needed {capacities_of(mine, view.register)}")] if mine else []),
            *lines_of(view),
            *words_of(view.question, view.register, view.today),
        ),
        passages=passages_of(view),
        choices=(Choice(f"Decide {request.id}", f"request {request.id}"),),
    )
    desk.notify(person, note, subject=request.id)


def withdraw(order: Order, desk: Desk) -> Note:
    """`withdraw R-7K3QM9XA`: the asker needs it no longer."""
    request = find_request(desk.session, order.subject)
    view = None if request is None else view_of(request, desk.visible, desk.today)
    if request is None or view is None or desk.message.readers != {request.asker}:
        return unknown(order.subject)
    if request.state is not State.OPEN:
        return card(view, desk.person)
    said = Said(by=desk.person, reply=Response.WITHDRAW, on=desk.today, state=State.WITHDRAWN)
    desk.record(DECISION, write_said(request.id, said, request.question, ()), prefix="W")
    desk.settle(request.id)
    headline = f"{request.id} is withdrawn; those who were asked see that."
    return Note(topic=TOPIC, headline=headline, choices=_see(request.answer))
