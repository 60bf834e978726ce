"""The one entry: a message in, the reply out, each answer on record before it is given."""

from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.approving import is_about_approvals
from handlers.disclosures import shown_to_all
from handlers.messages import Asked, Message
from handlers.next_steps import with_next_steps
from handlers.ordering import find_order, on_record
from handlers.orders import Desk, Errand, Order
from handlers.pasted import refuse
from handlers.recording import (
    Origin,
    Recorded,
    find_deliveries,
    find_past,
    read_asked,
    read_recorded,
    record_answers,
)
from handlers.replies import Answer, Neutral, Note, Reply, one_line
from handlers.requests import RECEIVED, file_request, unknown_names, words_to_register
from handlers.routing import asks_for_past, reply_to
from handlers.share import answer_share
from handlers.viewers import Present, get_present
from knowledge.inquiry import Fact, facts_of
from knowledge.questions import Intent, Thread, Understood, remember, understand, vocabulary
from knowledge.register import Register
from knowledge.sightings import visible_then
from knowledge.visibility import is_outsider
from knowledge.withholding import may_read
from storage.engine import reading, take_turn, transaction
from storage.ledger import ANSWER, REQUEST, Entry, find_entry
from storage.requests import list_requests
from storage.snapshots import Snapshots

_MOST_PAST = 500
"""Of a person's own answers the newest are looked at when she asks for them."""
_OF_A_DISCLOSURE = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE})
"""What states facts of a disclosure without asking about it."""


class AnsweringError(Exception):
    """What keeps a message from being answered."""


class UnknownRevisionError(AnsweringError):
    """The viewer has seen no revision of this `number`; `last` is the newest she has seen."""

    def __init__(self, number: int, last: int) -> None:
        seen = "you have seen only revision 1" if last == 1 else f"revisions go from 1 to {last}"
        super().__init__(f"there is no revision `{number}`; {seen}")
        self.number = number
        self.last = last


class UnknownAnswerError(AnsweringError):
    """No answer of this `id` is on record."""

    def __init__(self, id: str) -> None:
        super().__init__(f"there is no answer `{id}`; answer ids look like `A-1042`")
        self.id = id


class AlteredDeliveryError(AnsweringError):
    """A `delivery` has come again from somebody else, for other readers or with another text."""

    def __init__(self, delivery: str) -> None:
        super().__init__(f"the delivery `{delivery}` has been answered, and was another message")
        self.delivery = delivery


@dataclass(frozen=True, slots=True)
class Replay:
    """A past answer worked out again."""

    answer: Answer
    """As it comes out now; as it stands on record where nothing comes out any more."""
    same: bool
    """Whether it is what was answered then, byte for byte. A later version may read the same words otherwise."""

    def as_given(self, recorded: Answer) -> Answer:
        """What was answered then: with all that is for drawing where it comes out the same, else as recorded."""
        return self.answer if self.same else recorded


@dataclass(frozen=True, slots=True)
class Answered:
    """The reply, and what the thread remembers from now on (rule 37)."""

    reply: Reply
    thread: Thread
    is_kept: bool = True
    """Whether the message's own text may be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Basis:
    """All an answer is worked out from besides the message; where it comes from is put on record."""

    origin: Origin
    visible: Register
    """The register of the moment as the readers see it."""
    number: int
    """The moment by the readers' own count."""


def answer(message: Message, engine: Engine, snapshots: Snapshots) -> Answered:
    """The reply to the message; every answer is durably on record with all it was worked out from.

    An outsider, or an audience with one, gets the neutral line, and nothing is recorded. A note decides nothing, so it
    is not recorded either; a request to register a name is. A delivery that was answered gets its first answer again.
    No answer is recorded after a change that it does not know of. Raises NoRegisterError, UnknownRevisionError,
    AlteredDeliveryError, and StorageError where the answer cannot be recorded: then there is no answer.
    """
    # What is no text cannot be put on record: half a character becomes `?`.
    message = replace(message, text=message.text.encode(errors="replace").decode())
    ordered = find_order(message.text)
    refused = refuse(message.text, files=ordered is not None and not ordered[1].holds_text)
    if refused is not None:
        return _refuse(refused, message, engine, snapshots)
    carried_out = None if ordered is None else _carry_out(*ordered, message, engine, snapshots)
    if carried_out is not None:
        return carried_out
    while True:
        with reading(engine) as session:
            found = _prepare(session, snapshots, message)
            if isinstance(found, Answered):
                return found
            understood, asked = _hear(message, found)
            asked = _with_requests(session, understood, _with_past(session, understood, asked))
            asked = _with_shown(session, snapshots, understood, asked, message)
        if asks_for_past(understood, message.text):
            return Answered(_recall(understood.answers, asked, engine, snapshots), message.thread)
        reply = reply_to(understood, asked)
        if isinstance(reply, Note) and understood.intent is not Intent.REGISTER:
            return Answered(reply, _remembered(understood, message.thread, reply))
        with transaction(engine) as session:
            take_turn(session)
            is_current = snapshots.find_head(session) == found.origin.head and not find_deliveries(session, message)
            if is_current and isinstance(reply, tuple):
                reply = with_next_steps(record_answers(session, message, reply, found.origin))
            elif is_current:
                now = get_present(session, snapshots, message.at)
                file_request(words_to_register(understood, asked), _desk(session, snapshots, message, now))
        if is_current:
            return Answered(reply, _remembered(understood, message.thread, reply))


def _refuse(refused: Note, message: Message, engine: Engine, snapshots: Snapshots) -> Answered:
    """The refusal of a message of which nothing may be kept; an outsider is not even told that."""
    with reading(engine) as session:
        now = get_present(session, snapshots, message.at)
    if any(is_outsider(now.register, person, now.today) for person in message.readers):
        return Answered(Neutral(), message.thread, is_kept=False)
    return Answered(refused, message.thread, is_kept=False)


def _carry_out(order: Order, errand: Errand, message: Message, engine: Engine, snapshots: Snapshots) -> Answered | None:
    """The reply to an order; what it puts on record and the reply come of one transaction.

    None where it is no order after all, and where its delivery was answered otherwise before.
    """
    with (transaction if errand.writes else reading)(engine) as session:
        if errand.writes:
            take_turn(session)
        now = get_present(session, snapshots, message.at)
        if any(is_outsider(now.register, person, now.today) for person in message.readers):
            return Answered(Neutral(), message.thread)
        delivered = find_deliveries(session, message)
        if delivered and delivered[0].kind in (ANSWER, REQUEST):
            return None
        if delivered:
            _require_same(delivered[0], message)
            return Answered(on_record(delivered), message.thread)
        reply = errand.carry(order, _desk(session, snapshots, message, now))
        return None if reply is None else Answered(reply, message.thread)


def _desk(session: Session, snapshots: Snapshots, message: Message, now: Present) -> Desk:
    """The desk at which an order is carried out."""
    basis = _basis(session, snapshots, message, Origin(head=now.head, moment=now.head, today=now.today))
    return Desk(
        session=session,
        snapshots=snapshots,
        message=message,
        today=now.today,
        head=now.head,
        whole=now.register,
        visible=basis.visible,
        number=basis.number,
    )


def replay(answer_id: str, engine: Engine, snapshots: Snapshots) -> Replay:
    """The answer of that id, worked out again from the revision, the ledger position and the day it was given on.

    Raises UnknownAnswerError.
    """
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        if entry is None or entry.kind != ANSWER:
            raise UnknownAnswerError(answer_id)
        recorded = read_recorded(entry)
        found = _basis(session, snapshots, recorded.message, recorded.origin)
    (again,) = _work_out((recorded,), *_hear(recorded.message, found))
    return replace(again, answer=with_next_steps((again.answer,))[0])


def find_shareable(answer_id: str, listener: str, engine: Engine, snapshots: Snapshots) -> Answer | None:
    """The answer as it was given, where it is what would have been told with the listener reading; else None.

    So nobody learns from another's answer what may not be known to her. It is worked out twice, once with what was
    visible to her when it was given and once with what is visible to her now (rule 2).
    """
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        head = snapshots.find_head(session)
        if entry is None or entry.kind != ANSWER or head is None:
            return None
        recorded = read_recorded(entry)
        message = replace(recorded.message, audience=recorded.message.audience | {listener})
        bases = [
            _basis(session, snapshots, message, replace(recorded.origin, head=each))
            for each in (recorded.origin.head, head)
        ]
    for basis in bases:
        if not _work_out((recorded,), *_hear(message, basis))[0].same:
            return None
    return recorded.answer


def _work_out(recorded: tuple[Recorded, ...], understood: Understood, asked: Asked) -> tuple[Replay, ...]:
    """The recorded answers to one message, worked out again from what is understood of it now."""
    # Only what is answered about sharing is on record, whatever the message was taken for.
    replies = answer_share(understood, asked)
    found = []
    for each in recorded:
        again = replies[each.index] if each.index < len(replies) else None
        same = again is not None and each.is_same(again)
        found.append(Replay(each.answer if again is None else replace(again, id=each.answer.id), same))
    return tuple(found)


def _prepare(session: Session, snapshots: Snapshots, message: Message) -> _Basis | Answered:
    """What the answer is worked out from, or the reply where nothing is to be worked out."""
    now = get_present(session, snapshots, message.at)
    if any(is_outsider(now.register, person, now.today) for person in message.readers):
        return Answered(Neutral(), message.thread)
    delivered = find_deliveries(session, message)
    if delivered:
        return _given_before(session, snapshots, message, delivered)
    moment = now.head
    if message.revision is not None:
        chosen = snapshots.find_moment(session, message.readers, now.today, message.revision)
        if chosen is None:
            last = snapshots.number_for(session, message.readers, now.today, now.head)
            raise UnknownRevisionError(message.revision, last)
        moment = chosen
    return _basis(session, snapshots, message, Origin(head=now.head, moment=moment, today=now.today))


def _basis(session: Session, snapshots: Snapshots, message: Message, origin: Origin) -> _Basis:
    now, then = snapshots.get(session, origin.head), snapshots.get(session, origin.moment)
    return _Basis(
        origin=origin,
        visible=visible_then(then, now, message.readers, origin.today),
        number=snapshots.number_for(session, message.readers, origin.today, origin.moment),
    )


def _given_before(session: Session, snapshots: Snapshots, message: Message, delivered: tuple[Entry, ...]) -> Answered:
    """The first answer to the delivery, as it was given."""
    first = _require_same(delivered[0], message)
    if delivered[0].kind == REQUEST:
        return Answered(RECEIVED, message.thread)
    recorded = tuple(map(read_recorded, delivered))
    understood, asked = _hear(first, _basis(session, snapshots, first, recorded[0].origin))
    again = _work_out(recorded, understood, asked)
    reply = with_next_steps(tuple(each.as_given(one.answer) for each, one in zip(again, recorded, strict=True)))
    return Answered(reply, _remembered(understood, first.thread, reply))


def _require_same(delivered: Entry, message: Message) -> Message:
    """The message that led to the entry. Raises AlteredDeliveryError where it is another than this one."""
    first = read_asked(delivered)
    if (first.person, first.audience, first.text) != (message.person, message.audience, message.text):
        raise AlteredDeliveryError(message.delivery or "")
    return first


def _hear(message: Message, basis: _Basis) -> tuple[Understood, Asked]:
    """What was understood, and what it is replied from: nothing but the message and the basis."""
    visible, today = basis.visible, basis.origin.today
    names = visible.remember(("vocabulary", ""), lambda: vocabulary(visible))
    day = _askers_day(visible, message, today)
    understood = understand(message.text, visible, day, message.thread, names=names)
    asked = Asked(
        asker=message.person,
        today=today,
        register=visible,
        revision=basis.number,
        on=message.on,
        text=message.text,
        thread=message.thread,
        is_private=message.readers == {message.person},
    )
    return understood, asked


def _askers_day(register: Register, message: Message, today: date) -> date:
    """Today in the asker's own time zone, in which dates in words are read (rule 2)."""
    person = register.people.get(message.person)
    if register.company.today is not None or person is None or person.time_zone is None:
        return today
    return message.at.astimezone(ZoneInfo(person.time_zone)).date()


def _with_past(session: Session, understood: Understood, asked: Asked) -> Asked:
    """With the asker's own answers where they are asked for, and nobody else can read the reply (rule 6)."""
    is_wanted = understood.intent is Intent.LIST_DISCLOSURES or asks_for_past(understood, asked.text)
    if not asked.is_private or not is_wanted:
        return asked
    return replace(asked, past=find_past(session, asked.asker, _MOST_PAST))


def _with_shown(
    session: Session, snapshots: Snapshots, understood: Understood, asked: Asked, message: Message
) -> Asked:
    """With the disclosures that all who can read the reply may see, where these or what must follow are asked for, or
    where it is about requests for approval.
    """
    if understood.intent not in (Intent.LIST_DISCLOSURES, Intent.DUE) and not asked.requests:
        return asked
    shown = shown_to_all(session, snapshots, message.readers, get_present(session, snapshots, message.at))
    if message.revision is not None:
        shown = tuple(kept for kept in shown if may_read(kept, message.readers, asked.register))
    return replace(asked, shown=shown)


def _with_requests(session: Session, understood: Understood, asked: Asked) -> Asked:
    """With the requests for approval where it is about these, and nobody else can read the reply (rule 6)."""
    if not asked.is_private or not is_about_approvals(understood, asked.text):
        return asked
    return replace(asked, requests=list_requests(session))


def _recall(ids: tuple[str, ...], asked: Asked, engine: Engine, snapshots: Snapshots) -> Note | tuple[Answer, ...]:
    """The asker's own answers of those ids as they stand on record; of anybody else's nothing is said."""
    own = {each.id: each for each in asked.past}
    found = tuple(replay(id, engine, snapshots).as_given(own[id]) for id in ids if id in own)
    if found:
        return with_next_steps(found)
    headline = f"You have no answer {one_line(' or '.join(ids))} among your newest."
    if not asked.is_private:
        headline = "Your answers are shown where nobody else can read them: ask again in a direct message."
    return Note(topic=Intent.LIST_DISCLOSURES, headline=headline)


def _remembered(understood: Understood, thread: Thread, reply: Reply) -> Thread:
    """What the thread remembers, with what the reply asked for, so that a bare word is taken for it."""
    if understood.intent in (Intent.NONE, Intent.HELP, Intent.REGISTER):
        return thread
    remembered = remember(understood, thread)
    if not isinstance(reply, tuple):
        return remembered if understood.intent in _OF_A_DISCLOSURE else _named(remembered, thread)
    asked = next((each.ask_for[0] for each in reply if each.ask_for is not None), None)
    return replace(remembered, asked=Fact(asked) if asked in set(Fact) else None, unknown=unknown_names(understood))


def _named(remembered: Thread, thread: Thread) -> Thread:
    """The thread after a question that states no facts of a disclosure: only the records it named are new.

    Where it named none, as with "why", everything stays, and what was asked for before is still open.
    """
    new = (remembered.assets, remembered.partners, remembered.sources)
    if new == (thread.assets, thread.partners, thread.sources):
        intent = remembered.intent if thread.intent is Intent.NONE else thread.intent
        return replace(thread, intent=intent, agreements=remembered.agreements)
    return replace(remembered, on=None, publication=False, **facts_of(Thread()))
