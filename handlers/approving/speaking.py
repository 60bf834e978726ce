"""An approver's word put on record, and what follows at once: requests that it closes, and who is told (rule 31)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from handlers.approving.asking import tell_approver
from handlers.approving.fields import Heard
from handlers.approving.views import View, view_of
from handlers.approving.words import TOPIC, in_turn, said_in_words
from handlers.orders import Desk
from handlers.replies import Choice, Note, sentence
from handlers.revising import RefusedChangeError, record_event, require_sound
from knowledge.approving import ApprovalRequest, Response, Said, State, people_of
from knowledge.findings import VERDICT_WORDS, Verdict
from knowledge.ids import id_for
from knowledge.inquiry import Fact, Question
from knowledge.people import Approval, Word
from knowledge.prompts import ask_share, give_fact
from knowledge.reading import encode
from knowledge.reasons import reason_of
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.visibility import visible_to
from knowledge.voices import Spoken, with_words, words_on_record
from storage.requests import DECISION, Requests, write_said

_APPROVAL = "approval"
REFUSED = "It cannot be put on record as it stands; ask Legal."
"""What is told where the register would not be sound with a word, and its speaker may not know why."""
_ASKED_AGAIN = (Fact.PURPOSE, Fact.RECIPIENT, Fact.TERRITORY, Fact.VERTICAL, Fact.FORM)


class RefusedWordError(Exception):
    """The word cannot go on record as it stands; `problems` say why."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Outcome:
    """A request after the word was said: as its asker sees it."""

    view: View
    was: State

    @property
    def request(self) -> ApprovalRequest:
        """The request with what was said to it."""
        return self.view.request

    @property
    def said(self) -> Said:
        """What was said to it last."""
        return self.request.said[-1]

    @property
    def is_anew(self) -> bool:
        """Whether it was closed and is open again, because somebody took back her no."""
        return self.was is not State.OPEN and not self.is_closed

    @property
    def is_closed(self) -> bool:
        """Whether nobody's word is waited for any more."""
        return self.request.state is not State.OPEN


def say(heard: Heard, question: Question, desk: Desk, request: ApprovalRequest | None = None) -> Outcome | None:
    """Puts the word on record, in the one transaction; what became of the request where it was said to one.

    Every other open request about the pair that it settles is closed with it. Raises RefusedWordError, with nothing
    recorded.
    """
    words = _events(heard, question, desk, request)
    whole = with_words(desk.whole, words)
    said = Said(
        by=desk.person, reply=heard.reply, on=desk.today, until=heard.until, reason=heard.reason, state=State.OPEN
    )
    own = None if request is None else _follow(request, said, whole, desk)
    outcomes = [own] if own is not None else []
    outcomes += _settled_besides(request, question, said, whole, desk) if words else []
    ids = [word.id for word in words]
    if own is None:
        state = State.DECLINED if heard.reply is Response.DECLINE else State.APPROVED
        desk.record(DECISION, write_said(None, replace(said, state=state), question, ids), prefix="W")
    for index, outcome in enumerate(outcomes, 0 if own is not None else 1):
        told = write_said(outcome.request.id, outcome.said, outcome.request.question, ids)
        desk.record(DECISION, told, prefix="W", index=index)
        desk.settle(outcome.request.id, None if outcome.is_closed or outcome.is_anew else desk.person)
    for word in words:
        record_event(desk, word)
    for outcome in outcomes:
        _tell(outcome, desk, whole)
    return own


def _events(heard: Heard, question: Question, desk: Desk, request: ApprovalRequest | None) -> tuple[Approval, ...]:
    """The events of the word; none for an answer, and none where no word settles anything."""
    if heard.reply is Response.ANSWER or not heard.voices:
        return ()
    spoken = Spoken(
        by=desk.person,
        word=Word.YES if heard.reply is Response.APPROVE else Word.NO,
        reason=heard.reason,
        purposes=heard.purposes,
        on=desk.today,
        until=heard.until,
        requested_by=None if request is None else request.asker,
    )
    content = "\n".join((desk.person, str(question.asset), question.partner, spoken.word, spoken.reason))
    key = f"approval-{desk.message.at:%Y%m%dT%H%M%S%f}{id_for('', content)}"
    return _sound(words_on_record(spoken, heard.voices, question, desk.whole, key=key), desk)


def _sound(words: tuple[Approval, ...], desk: Desk) -> tuple[Approval, ...]:
    """The words as they can go on record: where only their reason is in the way, and she cannot know why, without it.

    Who writes by chance the name of what is hidden from her must not notice; those who are told of the request read
    her reason all the same (rule 7).
    """
    refused = _refusal(words, desk)
    if refused is None:
        return words
    if refused.seen:
        raise RefusedWordError(tuple(dict.fromkeys(f"Write it otherwise: {flaw.what}." for flaw in refused.seen)))
    bare = tuple(replace(word, reason="") for word in words)
    if _refusal(bare, desk) is not None:
        raise RefusedWordError((REFUSED,))
    return bare


def _refusal(words: tuple[Approval, ...], desk: Desk) -> RefusedChangeError | None:
    try:
        require_sound({(_APPROVAL, word.id): encode(word) for word in words}, desk)
    except RefusedChangeError as refused:
        return refused
    return None


def _follow(request: ApprovalRequest, said: Said, whole: Register, desk: Desk) -> Outcome | None:
    """The request once this is said; None where its asker may no longer know of what it names."""
    seen = visible_to(whole, (request.asker,), desk.today)
    view = view_of(replace(request, said=(*request.said, said)), seen, desk.today)
    if view is None:
        return None
    # What was said closes it by itself only where it declines; a yes leaves what is missing besides.
    latest = {each.by: each.reply for each in view.request.said}
    if Response.DECLINE in latest.values():
        state = State.DECLINED
    elif view.open:
        state = State.OPEN
    else:
        state = State.ANSWERED if Response.ANSWER in latest.values() else State.APPROVED
    told = replace(view.request, said=(*request.said, replace(said, state=state)))
    return Outcome(replace(view, request=told), request.state)


def _settled_besides(
    request: ApprovalRequest | None, question: Question, said: Said, whole: Register, desk: Desk
) -> list[Outcome]:
    """The other open requests about the pair that the word settles, too."""
    found = []
    for other in desk.snapshots.beside(Requests).list(desk.session):
        is_about_it = (other.question.asset, other.question.partner) == (question.asset, question.partner)
        is_own = request is not None and other.id == request.id
        if other.state is not State.OPEN or not is_about_it or is_own or other.asker == desk.person:
            continue
        outcome = _follow(other, said, whole, desk)
        if outcome is None or not outcome.is_closed:
            continue
        if said.reply is Response.APPROVE or outcome.view.standing.decision.verdict is Verdict.NO:
            found.append(outcome)
    return found


def _tell(outcome: Outcome, desk: Desk, whole: Register) -> None:
    """Tells the asker what was said once it closes, and those whose word is waited for again where it opens anew."""
    request, view = outcome.request, outcome.view
    if outcome.is_closed or outcome.is_anew or outcome.said.reply is not Response.APPROVE:
        decision, register = view.standing.decision, view.register
        note = Note(
            topic=TOPIC,
            headline=f"{request.id}: {said_in_words(outcome.said, register)}",
            lines=(
                *([] if not view.open else [sentence(f"Still missing: {in_turn(view.open, register)}")]),
                f"Now the answer is {VERDICT_WORDS[decision.verdict]}: {reason_of(decision, register)}",
            ),
            choices=(*_ask_again(view), Choice("Show the request", f"request {request.id}")),
        )
        desk.notify(request.asker, note, subject=request.id, place=request.place)
    if outcome.is_anew:
        for person in people_of(view.open):
            if person != desk.person:
                tell_approver(person, request, desk, whole)


def _ask_again(view: View) -> Iterator[Choice]:
    """The question once more, in words that are understood when they are sent back."""
    question, register = view.question, view.register
    partner = register.partners.get(question.partner)
    if question.asset is None or partner is None:
        return
    text = ask_share(register.assets[question.asset], partner, register).text.removesuffix("?")
    for fact in _ASKED_AGAIN:
        prompts = (give_fact(fact, value, register) for value in getattr(question, fact))
        text += "".join(f" {prompt.text}" for prompt in prompts if prompt is not None)
    on = f" on {question.on}" if question.on > view.today else ""
    yield Choice("Ask again", f"{text}{on}?")


def report(outcome: Outcome | None, heard: Heard, desk: Desk) -> Note:
    """What the approver is told once her word is on record."""
    until = f" until {heard.until}" if heard.until is not None else ""
    headline = {Response.APPROVE: f"Approved{until}.", Response.DECLINE: f"Declined{until}."}.get(
        heard.reply, "Answered."
    )
    if outcome is None:
        return Note(topic=TOPIC, headline=headline)
    view = view_of(outcome.request, visible_to(outcome.view.register, desk.message.readers, desk.today), desk.today)
    asker = names_of(outcome.view.register, (outcome.request.asker,))[0]
    lines = [f"{outcome.request.id} is closed; {asker} is told."]
    if view is not None and not outcome.is_closed:
        lines = [sentence(f"{outcome.request.id} stays open. Still missing: {in_turn(view.open, view.register)}")]
    choices = (Choice("Show the request", f"request {outcome.request.id}"),)
    return Note(topic=TOPIC, headline=headline, lines=tuple(lines), choices=choices)
