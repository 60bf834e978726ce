"""Where on a chat platform a reply may be read: who asks from which account, who else can read the place, and so what
is told where (UX.md, private first).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.answering import Answered, Draft, answer, draft, find_draft
from handlers.messages import Message
from handlers.recording import find_own
from handlers.replaying import find_shareable
from handlers.replies import Answer, Neutral, Note, Reply
from handlers.viewers import get_present
from knowledge.questions import Thread
from knowledge.register import Register
from knowledge.visibility import is_outsider
from storage.engine import reading
from storage.snapshots import Snapshots

UNREGISTERED = Note(
    topic="unregistered",
    headline="Mayshare does not know you yet, so it can tell you nothing.",
    lines=(
        "Ask whoever keeps Mayshare's register in this company to enter you with the e-mail address of this account.",
    ),
)
"""What an employee is told whom the register lacks (rule 3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account on a chat platform."""

    platform: str
    id: str
    email: str = ""
    """Its confirmed e-mail address; empty where it has none."""
    is_member: bool = False
    """Whether it is a full member of our own workspace; a guest, a stranger and whoever is not known is none."""


class Room(StrEnum):
    """Who can read a place."""

    DIRECT = "direct"
    """The one who writes and nobody else."""
    PRIVATE = "private"
    """Known members of a closed group, none of them from outside."""
    OPEN = "open"
    """Anybody of the company."""
    MIXED = "mixed"
    """Somebody from outside, or nobody knows who."""


class Manner(StrEnum):
    """How a reply is given."""

    HERE = "here"
    """In the place, for all who are there."""
    ALONE = "alone"
    """In the place, so that nobody but the asker sees it."""
    APART = "apart"
    """To the asker directly; in the place there is only the neutral line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something was said."""

    conversation: str
    """The conversation in which the reply is given, as the platform names it."""
    room: Room
    members: tuple[Account, ...] = ()
    """Everybody who can read there, for a room in which that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody said to the assistant on a chat platform."""

    account: Account
    place: Place
    text: str
    at: datetime
    delivery: str
    is_seen: bool = False
    """Whether the others in the place can see what was said."""
    thread: Thread | None = field(default=None)
    """What the thread had settled where a button of an earlier reply was pressed; else it is as it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A reply, and how it is given."""

    answered: Answered | Draft
    """A draft is put on record where the reply is kept and sent."""
    manner: Manner
    person: str = ""
    """Who asked; empty for whoever is not in the register, and for an outsider."""
    can_share: bool = False
    """Whether it can be offered to show the reply to all who are there."""

    @property
    def reply(self) -> Reply:
        """What is told; the answers of a draft have no ids yet."""
        return self.answered.reply


Remembers = Callable[[Session, str], Thread]
"""What a person's conversation remembers."""


def respond(said: Said, remembers: Remembers, engine: Engine, snapshots: Snapshots) -> Given:
    """The reply to what was said, and where it may be read.

    1. Whoever is an outsider, or writes from an account that is no full member's, gets the neutral line, and where
       others can read it too nothing else.
    2. A full member whom the register lacks is told how to be added, privately.
    3. Where somebody from outside can read, or nobody knows who, the place gets the neutral line, and the asker her
       answer directly.
    4. In a place of the company only the asker sees the answer. In a closed one everybody sees it who could have asked
       for it herself, where the question was seen by them as well.
    Which room it is says `find_room`; `remembers` gives what the conversation of a person remembers. Raises as `answer`
    does.
    """
    with reading(engine) as session:
        now = get_present(session, snapshots, said.at)
        person = find_holder(now.register, said.account)
        is_known = person is not None and said.thread is None
        thread = remembers(session, person) if is_known and person is not None else said.thread
        message = None if person is None else _message(said, person, thread or Thread())
        is_colleague = person is None or not is_outsider(now.register, person, now.today)
        is_drafted = is_colleague and not (said.place.room is Room.PRIVATE and said.is_seen)
        drafted = find_draft(message, session, snapshots) if message is not None and is_drafted else None
    room = said.place.room
    if not said.account.is_member or not is_colleague:
        is_told_here = room is Room.DIRECT or said.is_seen
        return Given(answered=Answered(Neutral(), Thread()), manner=Manner.HERE if is_told_here else Manner.ALONE)
    manner = {Room.DIRECT: Manner.HERE, Room.MIXED: Manner.APART}.get(room, Manner.ALONE)
    if person is None or message is None:
        return Given(answered=Answered(UNREGISTERED, Thread()), manner=manner)
    if is_drafted:
        drafted = drafted or draft(message, engine, snapshots)
        can_share = isinstance(drafted.reply, tuple) and manner is Manner.ALONE
        return Given(answered=drafted, manner=manner, person=person, can_share=can_share)
    answered = answer(message, engine, snapshots)
    if isinstance(answered.reply, tuple):
        told = find_for_all(answered.reply, said.place.members, engine, snapshots, at=said.at)
        if told is not None:
            return Given(answered=replace(answered, reply=told), manner=Manner.HERE, person=person)
    can_share = isinstance(answered.reply, tuple) and manner is Manner.ALONE
    return Given(answered=answered, manner=manner, person=person, can_share=can_share)


def _message(said: Said, person: str, thread: Thread) -> Message:
    """What the person said, as it is answered."""
    return Message(
        person=person,
        text=said.text,
        at=said.at,
        thread=thread,
        platform=said.account.platform,
        delivery=said.delivery,
        place=said.place.conversation,
    )


def find_for_all(
    answers: Iterable[Answer], members: Iterable[Account], engine: Engine, snapshots: Snapshots, *, at: datetime
) -> tuple[Answer, ...] | None:
    """The answers as all of these accounts may be told them; None unless each is an employee's who could have been
    given just these (rule 6), and where nobody is known who is there.
    """
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
    people: set[str] = set()
    for each in members:
        person = find_holder(now.register, each)
        if person is None or is_outsider(now.register, person, now.today):
            return None
        people.add(person)
    if not people:
        return None
    found = []
    for given in answers:
        told = find_shareable(given.id, frozenset(people), engine, snapshots, counted_anew=True)
        if told is None:
            return None
        found.append(replace(told, choices=given.choices))
    return tuple(found)


def find_own_for_all(
    ids: Iterable[str],
    person: str,
    members: Iterable[Account],
    engine: Engine,
    snapshots: Snapshots,
    *,
    at: datetime,
) -> tuple[Answer, ...] | None:
    """The person's own answers of those ids as all of these accounts may be told them; None where that is not so."""
    with reading(engine) as session:
        own = [find_own(session, person, id) for id in ids]
    answers = [replace(each.answer, choices=()) for each in own if each is not None]
    if not answers or len(answers) < len(own):
        return None
    return find_for_all(answers, members, engine, snapshots, at=at)


def find_person(account: Account, engine: Engine, snapshots: Snapshots, *, at: datetime) -> str | None:
    """The employee whose account it is; None for an outsider today. Raises NoRegisterError."""
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
    person = find_holder(now.register, account)
    return None if person is None or is_outsider(now.register, person, now.today) else person


def find_room(room: Room, members: Iterable[Account], engine: Engine, snapshots: Snapshots, *, at: datetime) -> Room:
    """Who can read a place of which the platform says that it is a room of the company: the register may know better.

    Raises NoRegisterError.
    """
    if room not in (Room.PRIVATE, Room.OPEN):
        return room
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
    return Room.MIXED if has_outsider(now.register, members, now.today) else room


def find_holder(register: Register, account: Account) -> str | None:
    """The person whose account it is: the register names it, or else has its e-mail address."""
    if not account.is_member:
        return None
    by_id, by_email = _holders(register)
    return by_id.get((account.platform, account.id)) or by_email.get(account.email.casefold())


def has_outsider(register: Register, members: Iterable[Account], today: date) -> bool:
    """Whether any of the accounts is not a full member's, or is that of somebody who is an outsider today."""
    for each in members:
        person = find_holder(register, each)
        if not each.is_member or (person is not None and is_outsider(register, person, today)):
            return True
    return False


def _holders(register: Register) -> tuple[Mapping[tuple[str, str], str], Mapping[str, str]]:
    def make() -> tuple[Mapping[tuple[str, str], str], Mapping[str, str]]:
        people = register.people.values()
        by_id = {(platform, id): each.id for each in people for platform, id in (each.accounts or {}).items()}
        return by_id, {each.email.casefold(): each.id for each in people if each.email}

    return register.remember(("accounts", ""), make)
