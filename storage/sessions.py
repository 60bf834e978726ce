"""Sign-in links and signed-in browsers, known by the digests of their secrets alone."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session

from storage.tables import BROWSER_SESSION, SIGN_IN_LINK


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserSession:
    """Who is signed in, since when, and when last seen."""

    person: str
    began_at: datetime
    seen_at: datetime


def store_link(session: Session, *, digest: str, person: str, expires_at: datetime) -> None:
    """Keeps a link that may be used once, up to and without `expires_at`."""
    session.connection().execute(
        insert(SIGN_IN_LINK), {"digest": digest, "person": person, "expires_at": expires_at, "used_at": None}
    )


def use_link(session: Session, digest: str, at: datetime) -> str | None:
    """The person the link signs in; None where there is no such link, or it has been used or has expired.

    One conditional update: of several uses at once one succeeds.
    """
    link = SIGN_IN_LINK.c
    person: str | None = session.connection().scalar(
        update(SIGN_IN_LINK)
        .where(link.digest == digest, link.used_at.is_(None), link.expires_at > at)
        .values(used_at=at)
        .returning(link.person)
    )
    return person


def begin_session(session: Session, *, digest: str, person: str, at: datetime) -> None:
    """Keeps a new session, which was seen just now."""
    session.connection().execute(
        insert(BROWSER_SESSION), {"digest": digest, "person": person, "began_at": at, "seen_at": at}
    )


def find_session(session: Session, digest: str) -> BrowserSession | None:
    """The session of that digest, whether or not it is too old."""
    own = BROWSER_SESSION.c
    query = select(own.person, own.began_at, own.seen_at).where(own.digest == digest)
    row = session.connection().execute(query).mappings().one_or_none()
    return None if row is None else BrowserSession(**row)


def see_session(session: Session, digest: str, at: datetime) -> None:
    """Notes that the session was in use."""
    session.connection().execute(update(BROWSER_SESSION).where(BROWSER_SESSION.c.digest == digest).values(seen_at=at))


def end_session(session: Session, digest: str) -> None:
    """Forgets the session; one that is not there is left alone."""
    session.connection().execute(delete(BROWSER_SESSION).where(BROWSER_SESSION.c.digest == digest))


def end_all_of(session: Session, person: str) -> int:
    """Forgets every session of the person and every link that was not used yet; the number of sessions ended."""
    connection = session.connection()
    link = SIGN_IN_LINK.c
    connection.execute(delete(SIGN_IN_LINK).where(link.person == person, link.used_at.is_(None)))
    return connection.execute(delete(BROWSER_SESSION).where(BROWSER_SESSION.c.person == person)).rowcount


def forget_expired(session: Session, *, links_before: datetime, seen_before: datetime, began_before: datetime) -> None:
    """Deletes links that expired, and sessions last seen or begun, before these instants."""
    own = BROWSER_SESSION.c
    session.connection().execute(delete(SIGN_IN_LINK).where(SIGN_IN_LINK.c.expires_at < links_before))
    session.connection().execute(
        delete(BROWSER_SESSION).where((own.seen_at < seen_before) | (own.began_at < began_before))
    )
