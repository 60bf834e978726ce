"""Purges: what law demands to be erased is erased, the ledger says so, and every proof still holds."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import and_, delete, or_, select, update
from sqlmodel import Session

from knowledge.proofs.entries import Contents, erase
from storage.ledger import Entry
from storage.tables import (
    BROWSER_SESSION,
    CONVERSATION,
    LEDGER,
    NOTICE,
    RECORD_VERSION,
    SIGN_IN_LINK,
    TURN,
)

_FEWEST_LETTERS = 3
"""Shorter words are everybody's."""

Version = tuple[int, str, str]
"""The version of a record that a revision wrote: the revision, and the record's kind and id."""


def erase_fields(session: Session, entry: Entry, names: Collection[str]) -> None:
    """Erases fields of an entry that a purge on record names; its leaf stays what it was. Raises EntryError."""
    contents = Contents(**{each.name: getattr(entry, each.name) for each in fields(Contents)})
    erased = erase(contents, names)
    changed = {name: getattr(erased, name) for name in ("platform", "delivery", "body", "salt")}
    session.connection().execute(update(LEDGER).where(LEDGER.c.sequence == entry.sequence).values(changed))


def versions_of(session: Session, kind: str, id: str) -> Iterator[tuple[Version, str]]:
    """Every version of the record, with its body, oldest first; those that removed it are left out."""
    own = RECORD_VERSION.c
    query = select(own.revision, own.body).where(own.kind == kind, own.id == id).order_by(own.revision)
    for row in session.connection().execute(query).all():
        if row.body is not None:
            yield (row.revision, kind, id), row.body


def rewrite_versions(session: Session, bodies: Mapping[Version, str]) -> None:
    """Puts these bodies in the place of those that a purge on record names."""
    own = RECORD_VERSION.c
    for (revision, kind, id), body in bodies.items():
        place = (own.revision == revision) & (own.kind == kind) & (own.id == id)
        session.connection().execute(update(RECORD_VERSION).where(place).values(body=body))


def replace_words(session: Session, words: Collection[str], by: str) -> None:
    """Puts other words in the place of these in what others were told and shown, which is no record."""
    spellings = {spelling for word in words for spelling in (word, json.dumps(word)[1:-1])}
    for table in (NOTICE, TURN):
        keys = tuple(table.primary_key.columns)
        named = or_(*(table.c.body.contains(spelling, autoescape=True) for spelling in spellings))
        for row in session.connection().execute(select(*keys, table.c.body).where(named)).mappings().all():
            body = row["body"]
            for spelling in sorted(spellings, key=len, reverse=True):
                body = body.replace(spelling, by)
            place = and_(*(key == row[key.name] for key in keys))
            session.connection().execute(update(table).where(place).values(body=body))


def replace_said(session: Session, subject: str, words: Collection[str], by: str) -> None:
    """Puts other words in the place of what was said about this subject, in all that others were told and shown of it.

    Only where it stands by itself, and in nothing but text that people read.
    """
    lines = {line.strip() for text in words for line in (text, *text.splitlines())}
    spoken = sorted(filter(_is_telling, lines | {" ".join(line.split()) for line in lines}), key=len, reverse=True)
    if not spoken:
        return
    found = re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in spoken))
    for table in (NOTICE, TURN):
        keys = tuple(table.primary_key.columns)
        about = select(*keys, table.c.body).where(table.c.body.contains(subject, autoescape=True))
        if "subject" in table.c:
            about = select(*keys, table.c.body).where(table.c.subject == subject)
        for row in session.connection().execute(about).mappings().all():
            told = json.loads(row["body"])
            cleared = _cleared(told, found, by)
            if cleared != told:
                place = and_(*(key == row[key.name] for key in keys))
                body = json.dumps(cleared, ensure_ascii=False)
                session.connection().execute(update(table).where(place).values(body=body))


def _is_telling(words: str) -> bool:
    return len(words) >= _FEWEST_LETTERS


def _cleared(told: Any, found: re.Pattern[str], by: str) -> Any:
    """The same without these words; what has no space in it is no sentence, but the name of something."""
    match told:
        case str():
            return found.sub(lambda _: by, told) if " " in told else told
        case list():
            return [_cleared(each, found, by) for each in told]
        case dict():
            return {name: _cleared(each, found, by) for name, each in told.items()}
        case _:
            return told


def forget_person(session: Session, person: str) -> dict[str, int]:
    """Deletes what is no record: her notices, conversations and sessions; how many rows of each."""
    counts: dict[str, int] = {}
    for table, column in (
        (NOTICE, NOTICE.c.person),
        (TURN, TURN.c.person),
        (CONVERSATION, CONVERSATION.c.person),
        (SIGN_IN_LINK, SIGN_IN_LINK.c.person),
        (BROWSER_SESSION, BROWSER_SESSION.c.person),
    ):
        counts[table.name] = session.connection().execute(delete(table).where(column == person)).rowcount
    return counts
