"""The one entry: a message in, the reply out, each answer on record before it is given."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count
from typing import Any, assert_never
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.agreements import NOTHING_TO_EXPLAIN, explain_terms
from handlers.deciding import show_approvals, who_decides
from handlers.disclosures import list_disclosures, log_disclosure
from handlers.due import list_due
from handlers.help import show_help, suggest
from handlers.incidents import report_incident
from handlers.messages import Asked, Message, PastAnswer, read_message, write_message
from handlers.overview import show_overview
from handlers.replies import Answer, Neutral, Note, Reply, as_object, one_line
from handlers.requests import RECEIVED, unknown_names, words_to_register
from handlers.share import answer_share, explain_why
from handlers.training import list_training
from handlers.unresolved import ask_which, explain_unknown
from knowledge.inquiry import Fact, facts_of
from knowledge.matching import Found
from knowledge.questions import Intent, Thread, Understood, remember, understand, vocabulary
from knowledge.register import Register
from knowledge.sightings import visible_then
from knowledge.stems import words_in
from knowledge.visibility import is_outsider
from storage.engine import reading, take_turn, transaction
from storage.ledger import ANSWER, REQUEST, Entry, append, find_delivered, find_entry, newest_by
from storage.snapshots import Moment, Snapshots

_MOST_PAST = 500
"""Of a person's own answers the newest are looked at when she asks for them."""
_ANSWER_ID = re.compile(r"\bA-\d+\b", re.IGNORECASE)
_SHOWS_ANSWER = frozenset({"answer", "answers", "show", "see", "open", "me", "my", "the", "and", "again", "please"})
"""What may stand beside the id of an answer where nothing but that answer is wanted."""


class AnsweringError(Exception):
    """What keeps a message from being answered."""


class EmptyRegisterError(AnsweringError):
    """Nothing has been loaded yet."""

    def __init__(self) -> None:
        super().__init__("no register has been loaded; load one with `mayshare load DIR`")


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
    same: bool
    """Whether it is what was answered then, byte for byte."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The reply, and what the thread remembers from now on (rule 37)."""

    reply: Reply
    thread: Thread


@dataclass(frozen=True, slots=True, kw_only=True)
class _Basis:
    """All an answer is worked out from besides the message; its moments and today are put on record."""

    head: Moment
    """The newest moment when it was asked: visibility is that of then, whatever revision is asked about (rule 2)."""
    moment: Moment
    """What the answer is worked out from."""
    today: date
    visible: Register
    """The register of the moment as the readers see it."""
    number: int
    """The moment by the readers' own count."""


def answer(message: Message, engine: Engine, snapshots: Snapshots) -> Answered:
    """The reply to the message; every answer is durably on record with all it was worked out from.

    An outsider, or an audience with one, gets the neutral line, and nothing is recorded. A note decides nothing, so it
    is not recorded either; a request to register a name is. A delivery that was answered gets its first answer again.
    No answer is recorded after a change that it does not know of. Raises EmptyRegisterError, UnknownRevisionError,
    AlteredDeliveryError, and StorageError where the answer cannot be recorded: then there is no answer.
    """
    # What is no text cannot be put on record: half a character becomes `?`.
    message = replace(message, text=message.text.encode(errors="replace").decode())
    while True:
        with reading(engine) as session:
            found = _prepare(session, snapshots, message)
            if isinstance(found, Answered):
                return found
            understood, asked = _hear(message, found)
            asked = _with_past(session, understood, asked)
        if _asks_for_past(understood, message.text):
            return Answered(_recall(understood.answers, asked, engine, snapshots), message.thread)
        reply = _reply(understood, asked)
        if isinstance(reply, Note) and understood.intent is not Intent.REGISTER:
            return Answered(reply, _remembered(understood, message.thread, reply))
        with transaction(engine) as session:
            take_turn(session)
            is_current = snapshots.find_head(session) == found.head and not _deliveries(session, message)
            if is_current:
                reply = _record_reply(session, message, reply, found, words_to_register(understood, asked))
        if is_current:
            return Answered(reply, _remembered(understood, message.thread, reply))


def replay(answer_id: str, engine: Engine, snapshots: Snapshots) -> Replay:
    """The answer of that id, worked out again from the revision, the ledger position and the day it was given on.

    Raises UnknownAnswerError.
    """
    with reading(engine) as session:
        entry = find_entry(session, answer_id)
        if entry is None or entry.kind != ANSWER:
            raise UnknownAnswerError(answer_id)
        stored = json.loads(entry.body)
        message = read_message(stored["message"])
        found = _read_basis(session, snapshots, message, stored)
    # Only what is answered about sharing is on record, whatever the message was taken for.
    worked_out = answer_share(*_hear(message, found))[stored["index"]]
    return Replay(replace(worked_out, id=answer_id), _without_id(worked_out) == stored["answer"])


def _prepare(session: Session, snapshots: Snapshots, message: Message) -> _Basis | Answered:
    """What the answer is worked out from, or the reply where nothing is to be worked out."""
    head = snapshots.find_head(session)
    if head is None:
        raise EmptyRegisterError
    register = snapshots.get(session, head)
    today = _today(register, message.at)
    if any(is_outsider(register, person, today) for person in message.readers):
        return Answered(Neutral(), message.thread)
    delivered = _deliveries(session, message)
    if delivered:
        return _given_before(session, snapshots, message, delivered)
    moment = head
    if message.revision is not None:
        chosen = snapshots.find_moment(session, message.readers, today, message.revision)
        if chosen is None:
            raise UnknownRevisionError(message.revision, snapshots.number_for(session, message.readers, today, head))
        moment = chosen
    return _basis(session, snapshots, message, today=today, head=head, moment=moment)


def _basis(
    session: Session, snapshots: Snapshots, message: Message, *, today: date, head: Moment, moment: Moment
) -> _Basis:
    now, then = snapshots.get(session, head), snapshots.get(session, moment)
    return _Basis(
        head=head,
        moment=moment,
        today=today,
        visible=visible_then(then, now, message.readers, today),
        number=snapshots.number_for(session, message.readers, today, moment),
    )


def _read_basis(session: Session, snapshots: Snapshots, message: Message, stored: Mapping[str, Any]) -> _Basis:
    today = date.fromisoformat(stored["today"])
    head, moment = Moment(*stored["head"]), Moment(*stored["moment"])
    return _basis(session, snapshots, message, today=today, head=head, moment=moment)


def _deliveries(session: Session, message: Message) -> tuple[Entry, ...]:
    """The answers on record for the message's delivery, in their order."""
    if message.platform is None or message.delivery is None:
        return ()
    platform, delivery = message.platform, message.delivery
    found = (find_delivered(session, platform, _delivery(delivery, index)) for index in count())
    return tuple(iter(lambda: next(found), None))


def _given_before(session: Session, snapshots: Snapshots, message: Message, delivered: tuple[Entry, ...]) -> Answered:
    """The first answer to the delivery, worked out again from what is on record of it."""
    stored = json.loads(delivered[0].body)
    first = read_message(stored["message"])
    if (first.person, first.audience, first.text) != (message.person, message.audience, message.text):
        raise AlteredDeliveryError(message.delivery or "")
    if delivered[0].kind == REQUEST:
        return Answered(RECEIVED, message.thread)
    understood, asked = _hear(first, _read_basis(session, snapshots, first, stored))
    replies = answer_share(understood, asked)
    reply = tuple(replace(each, id=entry.id) for each, entry in zip(replies, delivered, strict=True))
    return Answered(reply, _remembered(understood, first.thread, reply))


def _remembered(understood: Understood, thread: Thread, reply: Reply) -> Thread:
    """What the thread remembers, with what the reply asked for, so that a bare word is taken for it."""
    if understood.intent in (Intent.NONE, Intent.HELP, Intent.REGISTER):
        return thread
    remembered = remember(understood, thread)
    if not isinstance(reply, tuple):
        return remembered if understood.intent in _OF_A_DISCLOSURE else _named(remembered, thread)
    asked = next((each.ask_for[0] for each in reply if each.ask_for is not None), None)
    return replace(remembered, asked=Fact(asked) if asked in set(Fact) else None, unknown=unknown_names(understood))


_OF_A_DISCLOSURE = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE})
"""What states facts of a disclosure without asking about it."""


def _named(remembered: Thread, thread: Thread) -> Thread:
    """The thread after a question that states no facts of a disclosure: only the records it named are new.

    Where it named none, as with "why", everything stays, and what was asked for before is still open.
    """
    new = (remembered.assets, remembered.partners, remembered.sources)
    if new == (thread.assets, thread.partners, thread.sources):
        intent = remembered.intent if thread.intent is Intent.NONE else thread.intent
        return replace(thread, intent=intent, agreements=remembered.agreements)
    return replace(remembered, on=None, publication=False, **facts_of(Thread()))


def _today(register: Register, at: datetime) -> date:
    """The company's today; a sample carries its own (rule 1)."""
    return register.company.today or at.astimezone(ZoneInfo(register.company.time_zone)).date()


def _hear(message: Message, basis: _Basis) -> tuple[Understood, Asked]:
    """What was understood, and what it is replied from: nothing but the message and the basis."""
    visible, today = basis.visible, basis.today
    names = visible.remember(("vocabulary", ""), lambda: vocabulary(visible))
    day = _askers_day(visible, message, today)
    understood = _unreturned(understand(message.text, visible, day, message.thread, names=names))
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


def _unreturned(understood: Understood) -> Understood:
    """Without the partner taken over from the thread where the message is about what that very partner told us.

    "May we tell anybody what Draco told us?" asks about others, and a yes to giving it back would mislead (rule 25).
    """
    carried = understood.carried
    told_by = {each.id for each in understood.sources if isinstance(each, Found)}
    returned_to = {each.id for each in understood.partners if isinstance(each, Found)}
    if "partners" not in carried or "sources" in carried or told_by.isdisjoint(returned_to):
        return understood
    return replace(understood, partners=(), carried=tuple(name for name in carried if name != "partners"))


def _reply(understood: Understood, asked: Asked) -> Note | tuple[Answer, ...]:
    """The handler's reply to what was understood."""
    if understood.too_long or understood.language_foreign:
        return answer_share(understood, asked)
    which = ask_which(understood, asked)
    if which is not None:
        return which
    match understood.intent:
        case Intent.SHARE:
            return answer_share(understood, asked)
        case Intent.WHO_DECIDES:
            # "Who approves ...?" gets the same verdict as "may I ...?" (rule 36).
            return answer_share(understood, asked) if _is_pair(understood) else who_decides(understood, asked)
        case Intent.EXPLAIN_TERMS:
            return _explain(understood, asked)
        case Intent.OVERVIEW:
            return show_overview(understood, asked)
        case Intent.LOG_DISCLOSURE:
            return log_disclosure(understood, asked)
        case Intent.LIST_DISCLOSURES:
            return list_disclosures(understood, asked)
        case Intent.DUE:
            return list_due(understood, asked)
        case Intent.TRAINING:
            return list_training(understood, asked)
        case Intent.APPROVE:
            return show_approvals(understood, asked)
        case Intent.INCIDENT:
            return report_incident(understood, asked)
        case Intent.REGISTER:
            return RECEIVED
        case Intent.HELP:
            return show_help(asked)
        case Intent.NONE if _asks_why(understood, asked):
            return explain_unknown(asked) if asked.thread.unknown else NOTHING_TO_EXPLAIN
        case Intent.NONE:
            return suggest(understood, asked)
        case _:
            assert_never(understood.intent)


def _is_pair(understood: Understood) -> bool:
    """True for a question about something that goes to somebody."""
    return bool((understood.assets or understood.sources) and (understood.partners or understood.publication))


def _explain(understood: Understood, asked: Asked) -> Note | tuple[Answer, ...]:
    """Why of a pair: all its gates where the thread settled it, its answer where the message states it (rule 36)."""
    if asked.thread.unknown and words_in(asked.text)[:1] == ("why",) and not _is_pair(understood):
        return explain_unknown(asked)
    is_about_terms = understood.agreements or understood.clauses or understood.topic
    if _is_pair(understood) and not is_about_terms:
        stated = {"assets", "partners", "sources", "publication"} - set(understood.carried)
        if not any(getattr(understood, name) for name in stated):
            return explain_why(understood, asked)
        if "why" in words_in(asked.text):
            return answer_share(understood, asked)
    return NOTHING_TO_EXPLAIN if _asks_why(understood, asked) else explain_terms(understood, asked)


def _asks_why(understood: Understood, asked: Asked) -> bool:
    """True for "why" of nothing that is known."""
    named = (understood.assets, understood.partners, understood.sources, understood.agreements, understood.clauses)
    return words_in(asked.text)[:1] == ("why",) and not any(named)


def _asks_for_past(understood: Understood, text: str) -> bool:
    """True for "answer A-1042": the answer on record is wanted, and nothing is decided anew.

    Where the id stands alone, or with no more than such words, it is that whatever else the message is like.
    """
    if not understood.answers:
        return False
    asks = (Intent.NONE, Intent.EXPLAIN_TERMS, Intent.LIST_DISCLOSURES)
    return understood.intent in asks or _SHOWS_ANSWER.issuperset(words_in(_ANSWER_ID.sub(" ", text)))


def _with_past(session: Session, understood: Understood, asked: Asked) -> Asked:
    """With the asker's own answers where they are asked for, and nobody else can read the reply (rule 6)."""
    is_wanted = understood.intent is Intent.LIST_DISCLOSURES or _asks_for_past(understood, asked.text)
    if not asked.is_private or not is_wanted:
        return asked
    entries = newest_by(session, asked.asker, ANSWER, most=_MOST_PAST)
    return replace(asked, past=tuple(map(_read_past, entries)))


def _read_past(entry: Entry) -> PastAnswer:
    stored = json.loads(entry.body)
    told = stored["answer"]
    return PastAnswer(
        id=entry.id,
        day=date.fromisoformat(stored["today"]),
        verdict=told["verdict"],
        asset=told["asset"],
        partner=told["partner"],
        source=told.get("source"),
    )


def _recall(ids: tuple[str, ...], asked: Asked, engine: Engine, snapshots: Snapshots) -> Note | tuple[Answer, ...]:
    """The asker's own answers of those ids as they stand on record; of anybody else's nothing is said."""
    own = {each.id for each in asked.past}
    found = tuple(replay(id, engine, snapshots).answer for id in ids if id in own)
    if found:
        return found
    headline = f"You have no answer {one_line(' or '.join(ids))} among your newest."
    if not asked.is_private:
        headline = "Your answers are shown where nobody else can read them: ask again in a direct message."
    return Note(topic=Intent.LIST_DISCLOSURES, headline=headline)


def _askers_day(register: Register, message: Message, today: date) -> date:
    """Today in the asker's own time zone, in which dates in words are read (rule 2)."""
    person = register.people.get(message.person)
    if register.company.today is not None or person is None or person.time_zone is None:
        return today
    return message.at.astimezone(ZoneInfo(person.time_zone)).date()


def _record_reply(
    session: Session, message: Message, reply: Note | tuple[Answer, ...], basis: _Basis, names: tuple[str, ...]
) -> Note | tuple[Answer, ...]:
    """The answers with their ids, each now on record; of a note only the request that it confirms is."""
    if isinstance(reply, tuple):
        return tuple(_record(session, message, *each, basis) for each in enumerate(reply))
    _record_request(session, message, names)
    return reply


def _record(session: Session, message: Message, index: int, reply: Answer, basis: _Basis) -> Answer:
    body = {
        "message": write_message(message),
        "head": list(basis.head),
        "moment": list(basis.moment),
        "today": basis.today.isoformat(),
        "index": index,
        "answer": _without_id(reply),
    }
    entry = append(
        session,
        kind=ANSWER,
        at=message.at,
        by=message.person,
        body=json.dumps(body, ensure_ascii=True, sort_keys=True),
        platform=message.platform,
        delivery=None if message.delivery is None else _delivery(message.delivery, index),
    )
    return replace(reply, id=entry.id)


def _record_request(session: Session, message: Message, names: tuple[str, ...]) -> None:
    """Puts on record that somebody wants names registered; only administrators will be shown it."""
    append(
        session,
        kind=REQUEST,
        at=message.at,
        by=message.person,
        body=json.dumps({"message": write_message(message), "names": list(names)}, ensure_ascii=True, sort_keys=True),
        platform=message.platform,
        delivery=None if message.delivery is None else _delivery(message.delivery, 0),
    )


def _delivery(delivery: str, index: int) -> str:
    """The ledger's delivery of one of the answers to a message."""
    return f"{delivery}#{index}"


def _without_id(reply: Answer) -> dict[str, Any]:
    found = as_object(reply)
    del found["answer"]
    return found
