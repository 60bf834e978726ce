"""Signing in by a link that works once: a link is made for a person, used for a session, and the session ends.

Secrets are 256 random bits, so nobody guesses one and attempts need no limit. The database holds their SHA-256 alone:
whoever reads it can sign in as nobody.
"""

import hashlib
import secrets
from datetime import datetime, timedelta

from sqlalchemy import Engine

from handlers.viewers import Viewer, find_viewer
from storage.engine import reading, transaction
from storage.errors import StorageError
from storage.sessions import (
    begin_session,
    end_all_of,
    end_session,
    find_session,
    forget_expired,
    see_session,
    store_link,
    use_link,
)
from storage.snapshots import Snapshots

LINK_LASTS = timedelta(minutes=15)
"""A link that was not used by then signs nobody in."""
SESSION_LASTS = timedelta(hours=12)
"""A session ends after a working day, in use or not."""
SESSION_RESTS = timedelta(hours=2)
"""A session that was not used for so long has ended."""
_NOTED_EVERY = timedelta(minutes=1)
_SECRET_BYTES = 32


class SigningInError(Exception):
    """What keeps a sign-in link from being made."""


class UnknownPersonError(SigningInError):
    """Nobody of this id works here today; `person` is the id."""

    def __init__(self, person: str) -> None:
        super().__init__(f"`{person}` is nobody who works here today; a link is only for people of the register")
        self.person = person


def make_link(person: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> str:
    """The secret of a new link for the person, which is kept nowhere else.

    Raises UnknownPersonError, and NoRegisterError while nothing has been loaded.
    """
    with reading(engine) as session:
        if find_viewer(session, snapshots, person, at) is None:
            raise UnknownPersonError(person)
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    with transaction(engine) as session:
        store_link(session, digest=_digest(secret), person=person, expires_at=at + LINK_LASTS)
    return secret


def sign_in(link: str, engine: Engine, snapshots: Snapshots, *, at: datetime, former: str = "") -> str | None:
    """The secret of a new session for the person of the link, which works no second time.

    It takes the place of the browser's `former` session, which ends. None where the link is unknown, used or expired,
    and where the person has become an outsider.
    """
    secret = secrets.token_urlsafe(_SECRET_BYTES)
    with transaction(engine) as session:
        person = use_link(session, _digest(link), at)
        if person is None or find_viewer(session, snapshots, person, at) is None:
            return None
        forget_expired(session, links_before=at, seen_before=at - SESSION_RESTS, began_before=at - SESSION_LASTS)
        end_session(session, _digest(former))
        begin_session(session, digest=_digest(secret), person=person, at=at)
    return secret


def find_signed_in(secret: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> Viewer | None:
    """Whose session it is; None where it has ended, and for a person who is an outsider today."""
    digest = _digest(secret)
    with reading(engine) as session:
        found = find_session(session, digest)
        if found is None or at - found.began_at >= SESSION_LASTS or at - found.seen_at >= SESSION_RESTS:
            return None
        viewer = find_viewer(session, snapshots, found.person, at)
    if viewer is not None and at - found.seen_at >= _NOTED_EVERY:
        _note_seen(digest, engine, at)
    return viewer


def _note_seen(digest: str, engine: Engine, at: datetime) -> None:
    """Notes that the session was in use; where somebody else is writing the next request will, and none waits."""
    try:
        with transaction(engine, waits=False) as session:
            see_session(session, digest, at)
    except StorageError as error:
        if not error.retry:
            raise


def sign_out(secret: str, engine: Engine) -> None:
    """Ends the session; one that has ended stays so."""
    with transaction(engine) as session:
        end_session(session, _digest(secret))


def sign_out_everywhere(person: str, engine: Engine) -> int:
    """Ends every session of the person, whoever that is by now, and every link not used yet; how many sessions ended.

    For a person who lost a device, and for the administrator who must cut somebody off at once.
    """
    with transaction(engine) as session:
        return end_all_of(session, person)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
