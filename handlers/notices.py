"""Notices: what somebody else did that a person must know of or decide, until she has noted it or it is settled."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.orders import Desk, Errand, Order, read_notice
from handlers.replies import Choice, Note, one_line
from handlers.viewers import Viewer, find_viewer, get_present
from knowledge.indiscretions import find_named, hidden_names
from storage.engine import reading
from storage.notices import (
    Notice,
    find_notice,
    list_in_place,
    list_open,
    list_to_close,
    list_untold,
    settle_one,
)
from storage.snapshots import Snapshots

TOLD, CLOSED = "notice:", "settled:"
"""What begins the subject of the post that tells a notice, and the id of the one that says it is settled."""
_TOPIC = "notice"
_TOLD_WITHIN = timedelta(days=30)
_MOST_AT_ONCE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One notice."""

    id: str
    subject: str
    """The record it is about."""
    at: datetime
    note: Note
    is_settled: bool

    @property
    def next(self) -> tuple[Choice, ...]:
        """What can be done about it; one that is open can be noted."""
        noted = () if self.is_settled else (Choice("I have taken note", f"noted {self.id}"),)
        return (*self.note.choices, *noted)


def waiting_for(person: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> tuple[Told, ...]:
    """What the person has neither noted nor settled, newest first; nothing for an outsider today."""
    with reading(engine) as session:
        viewer = find_viewer(session, snapshots, person, at)
        if viewer is None:
            return ()
        hidden = _hidden(session, snapshots, viewer, at)
        return tuple(_told(each, hidden) for each in list_open(session, person))


def told_in(person: str, place: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> tuple[Told, ...]:
    """What the person was told in one conversation without having asked just then, oldest first."""
    with reading(engine) as session:
        viewer = find_viewer(session, snapshots, person, at)
        if viewer is None:
            return ()
        hidden = _hidden(session, snapshots, viewer, at)
        return tuple(_told(each, hidden) for each in list_in_place(session, person, place))


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTell:
    """A notice that a chat platform has not been given yet, and whose it is."""

    told: Told
    person: str
    place: str
    """The conversation it belongs to; empty where it belongs to none."""
    account: str
    """Her account on the platform, where the register names it."""
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToClose:
    """A notice that is settled and stands on a chat platform as an open one."""

    told: Told
    address: str
    """Where it stands, as the platform names it."""


def find_untold(
    platform: str, engine: Engine, snapshots: Snapshots, *, at: datetime
) -> tuple[tuple[ToTell, ...], tuple[ToClose, ...]]:
    """What a platform must be given of the notices of the last month, and which of those it has are settled.

    Nothing is told to whoever is an outsider today, and nothing that its reader may no longer know of.
    """
    since = at - _TOLD_WITHIN
    with reading(engine) as session:
        untold = list_untold(session, platform, TOLD, since, _MOST_AT_ONCE)
        closing = list_to_close(session, platform, TOLD, CLOSED, since=since, most=_MOST_AT_ONCE)
        if not untold and not closing:
            return (), ()
        people = get_present(session, snapshots, at).register.people
        to_tell = []
        for each in untold:
            viewer = find_viewer(session, snapshots, each.person, at)
            if viewer is None:
                continue
            person = people[each.person]
            to_tell.append(
                ToTell(
                    told=_told(each, _hidden(session, snapshots, viewer, at)),
                    person=each.person,
                    place=each.place,
                    account=(person.accounts or {}).get(platform, ""),
                    email=person.email,
                )
            )
        to_close = []
        for each, address in closing:
            viewer = find_viewer(session, snapshots, each.person, at)
            if viewer is not None:
                told = _told(each, _hidden(session, snapshots, viewer, at))
                to_close.append(ToClose(told=told, address=address))
    return tuple(to_tell), tuple(to_close)


def note(order: Order, desk: Desk) -> Note:
    """Settles one of the person's own notices: she has taken note of it."""
    found = find_notice(desk.session, desk.person, order.subject)
    if found is None:
        return Note(topic=_TOPIC, headline=f"You have no notice {one_line(order.subject)}.")
    settle_one(desk.session, found.id, desk.message.at)
    told = without_hidden(found, hidden_names(desk.whole, desk.visible))
    return Note(topic=_TOPIC, headline=f"Noted: {told.headline}")


def _hidden(session: Session, snapshots: Snapshots, viewer: Viewer, at: datetime) -> Mapping[str, str]:
    return hidden_names(get_present(session, snapshots, at).register, viewer.register)


def without_hidden(notice: Notice, hidden: Mapping[str, str]) -> Note:
    """What the notice tells; only that there is one where it names what its reader may no longer know of (rule 2)."""
    note = read_notice(notice)
    if find_named(notice.body, hidden) is None:
        return note
    seen = (each for each in note.choices if find_named(f"{each.label} {each.text}", hidden) is None)
    return Note(topic=note.topic, headline=f"There is something new about {notice.subject}.", choices=tuple(seen))


def _told(notice: Notice, hidden: Mapping[str, str]) -> Told:
    return Told(
        id=notice.id,
        subject=notice.subject,
        at=notice.at,
        note=without_hidden(notice, hidden),
        is_settled=notice.settled_at is not None,
    )


COMMANDS: Mapping[str, Errand] = {"noted": Errand(note, writes=True)}
