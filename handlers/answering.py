"""The one entry: a message in, the reply out, each answer on record before it is given."""

from dataclasses import dataclass, replace

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.approving import is_about_approvals
from handlers.disclosures import shown_to_all
from handlers.hearing import Basis, basis_of, hear
from handlers.incidents import ALARM, raise_alarm, with_told
from handlers.messages import Asked, Message
from handlers.next_steps import with_next_steps
from handlers.ordering import find_order, on_record
from handlers.orders import Desk, Errand, Order
from handlers.pasted import refuse
from handlers.recording import (
    Origin,
    find_deliveries,
    find_past,
    read_asked,
    read_recorded,
    record_answers,
)
from handlers.remembering import remembered
from handlers.replaying import replay, work_out
from handlers.replies import Answer, Neutral, Note, Reply, one_line
from handlers.requests import RECEIVED, file_request, words_to_register
from handlers.routing import asks_for_past, reply_to
from handlers.viewers import Present, get_present
from knowledge.disclosing.withholding import may_read
from knowledge.questions import Intent, Thread, Understood
from knowledge.visibility import is_outsider
from storage.engine import reading, take_turn, transaction
from storage.ledger import ANSWER, REQUEST, Entry
from storage.requests import Requests
from storage.snapshots import Snapshots

_RECORDED = (Intent.REGISTER, Intent.INCIDENT)
"""What is put on record though it is no answer."""
_MOST_PAST = 500
"""Of a person's own answers the newest are looked at when she asks for them."""


class AnsweringError(Exception):
    """What keeps a message from being answered."""


class UnknownRevisionError(AnsweringError):
    """The viewer has seen no revision of this `number`; `last` is the newest she has seen."""

    def __init__(self, number: int, last: int) -> None:
        seen = "you have seen only revision 1" if last == 1 else f"revisions go from 1 to {last}"
        super().__init__(f"there is no revision `{number}`; {seen}")
        self.number = number
        self.last = last


class AlteredDeliveryError(AnsweringError):
    """A `delivery` has come again from somebody else, for other readers or with another text."""

    def __init__(self, delivery: str) -> None:
        super().__init__(f"the delivery `{delivery}` has been answered, and was another message")
        self.delivery = delivery


@dataclass(frozen=True, slots=True)
class Answered:
    """The reply, and what the thread remembers from now on (rule 37)."""

    reply: Reply
    thread: Thread
    is_kept: bool = True
    """Whether the message's own text may be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A reply that was worked out and must be put on record before it is given."""

    message: Message
    origin: Origin
    understood: Understood
    asked: Asked
    reply: Note | tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class _Past:
    """That answers of before are asked for."""

    understood: Understood
    asked: Asked


def answer(message: Message, engine: Engine, snapshots: Snapshots) -> Answered:
    """The reply to the message; every answer is durably on record with all it was worked out from.

    An outsider, or an audience with one, gets the neutral line, and nothing is recorded. A note decides nothing, so it
    is not recorded either; a request to register a name is. A delivery that was answered gets its first answer again.
    No answer is recorded after a change that it does not know of. Raises NoRegisterError, UnknownRevisionError,
    AlteredDeliveryError, and StorageError where the answer cannot be recorded: then there is no answer.
    """
    while True:
        drafted = draft(message, engine, snapshots)
        if isinstance(drafted, Answered):
            return drafted
        with transaction(engine) as session:
            answered = put_on_record(drafted, session, snapshots)
        if answered is not None:
            return answered


def draft(message: Message, engine: Engine, snapshots: Snapshots) -> Answered | Draft:
    """The reply to the message, or what must be put on record before there is one; raises as `answer` does."""
    message = _as_text(message)
    ordered = find_order(message.text)
    refused = refuse(message.text, files=ordered is not None and not ordered[1].holds_text)
    if refused is not None:
        return _refuse(refused, message, engine, snapshots)
    carried_out = None if ordered is None else _carry_out(*ordered, message, engine, snapshots)
    if carried_out is not None:
        return carried_out
    with reading(engine) as session:
        found = _work_out(message, session, snapshots)
    if isinstance(found, _Past):
        return Answered(_recall(found.understood.answers, found.asked, engine, snapshots), message.thread)
    return found


def find_draft(message: Message, session: Session, snapshots: Snapshots) -> Answered | Draft | None:
    """As `draft`, in one look at the database; None where it takes more than that, as for an order."""
    message = _as_text(message)
    if find_order(message.text) is not None or refuse(message.text, files=False) is not None:
        return None
    found = _work_out(message, session, snapshots)
    return None if isinstance(found, _Past) else found


def _as_text(message: Message) -> Message:
    """The message as it can be put on record: half a character, which is no text, becomes `?`."""
    return replace(message, text=message.text.encode(errors="replace").decode())


def _work_out(message: Message, session: Session, snapshots: Snapshots) -> Answered | Draft | _Past:
    found = _prepare(session, snapshots, message)
    if isinstance(found, Answered):
        return found
    understood, asked = hear(message, found)
    asked = _with_requests(session, snapshots, understood, _with_past(session, understood, asked))
    asked = _with_shown(session, snapshots, understood, asked, message)
    if asks_for_past(understood, message.text):
        return _Past(understood, asked)
    reply = reply_to(understood, asked)
    if isinstance(reply, Note) and understood.intent not in _RECORDED:
        return Answered(reply, remembered(understood, message.thread, reply))
    return Draft(message=message, origin=found.origin, understood=understood, asked=asked, reply=reply)


def put_on_record(drafted: Draft, session: Session, snapshots: Snapshots) -> Answered | None:
    """The reply, now on record in this transaction; None where something changed or the delivery was answered since it
    was worked out: then it must be worked out again.
    """
    message, understood, reply = drafted.message, drafted.understood, drafted.reply
    take_turn(session)
    if snapshots.find_head(session) != drafted.origin.head:
        return None
    if isinstance(reply, tuple):
        recorded = record_answers(session, message, reply, drafted.origin)
        if recorded is None:
            return None
        reply = with_next_steps(recorded)
    elif find_deliveries(session, message):
        return None
    else:
        desk = _desk(session, snapshots, message, get_present(session, snapshots, message.at))
        reply = _record_told(understood, drafted.asked, reply, desk)
    return Answered(reply, remembered(understood, message.thread, reply))


def _record_told(understood: Understood, asked: Asked, reply: Note, desk: Desk) -> Note:
    """The reply to an accident that is told, or to what somebody wants registered, now that it is on record."""
    if understood.intent is Intent.INCIDENT:
        raise_alarm(understood, desk)
        return with_told(reply, understood, asked)
    file_request(words_to_register(understood, asked), desk)
    return reply


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
        if delivered and delivered[0].kind in (ANSWER, REQUEST, ALARM):
            return None
        if delivered:
            _require_same(delivered[0], message)
            return Answered(on_record(delivered), message.thread)
        reply = errand.carry(order, _desk(session, snapshots, message, now))
        return None if reply is None else Answered(reply, message.thread)


def _desk(session: Session, snapshots: Snapshots, message: Message, now: Present) -> Desk:
    """The desk at which an order is carried out."""
    basis = basis_of(session, snapshots, message, Origin(head=now.head, moment=now.head, today=now.today))
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


def _prepare(session: Session, snapshots: Snapshots, message: Message) -> Basis | Answered:
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
    return basis_of(session, snapshots, message, Origin(head=now.head, moment=moment, today=now.today))


def _given_before(session: Session, snapshots: Snapshots, message: Message, delivered: tuple[Entry, ...]) -> Answered:
    """The first answer to the delivery, as it was given."""
    first = _require_same(delivered[0], message)
    if delivered[0].kind == REQUEST:
        return Answered(RECEIVED, message.thread)
    if delivered[0].kind == ALARM:
        now = get_present(session, snapshots, first.at)
        understood, asked = hear(
            first, basis_of(session, snapshots, first, Origin(head=now.head, moment=now.head, today=now.today))
        )
        reply = with_told(reply_to(understood, asked), understood, asked)
        return Answered(reply, remembered(understood, first.thread, reply))
    recorded = tuple(map(read_recorded, delivered))
    understood, asked = hear(first, basis_of(session, snapshots, first, recorded[0].origin))
    again = work_out(recorded, understood, asked)
    reply = with_next_steps(tuple(each.as_given(one.answer) for each, one in zip(again, recorded, strict=True)))
    return Answered(reply, remembered(understood, first.thread, reply))


def _require_same(delivered: Entry, message: Message) -> Message:
    """The message that led to the entry. Raises AlteredDeliveryError where it is another than this one."""
    first = read_asked(delivered)
    if (first.person, first.audience, first.text) != (message.person, message.audience, message.text):
        raise AlteredDeliveryError(message.delivery or "")
    return first


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


def _with_requests(session: Session, snapshots: Snapshots, understood: Understood, asked: Asked) -> Asked:
    """With the requests for approval where it is about these, and nobody else can read the reply (rule 6)."""
    if not asked.is_private or not is_about_approvals(understood, asked.text):
        return asked
    return replace(asked, requests=snapshots.beside(Requests).list(session))


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
