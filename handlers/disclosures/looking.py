"""Looking disclosures up: those that are meant, and one with all that was recorded about it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.replies import Choice
from handlers.viewers import Present, get_present
from knowledge.deciders import LEGAL
from knowledge.disclosing.disclosures import Direction, Duty, Kept
from knowledge.disclosing.findable import Counts, Query, count, find
from knowledge.disclosing.informing import prompts_for
from knowledge.disclosing.recounting import (
    duty_in_words,
    in_short,
    judged_in_words,
    judgement_of,
    people_of,
    person_name,
    step_in_words,
    what_of,
    whom_of,
)
from knowledge.disclosing.searching import Sought, in_words, marks_in_words, read_query
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import Fact
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.stated import in_words as fact_in_words
from knowledge.visibility import is_outsider, visible_to
from storage.engine import reading
from storage.listings import Listings
from storage.snapshots import Snapshots

_WAYS = {Direction.OUT: "given", Direction.IN: "received"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One disclosure in words."""

    id: str
    on: str
    way: str
    """`given` or `received`."""
    what: str
    version: str
    whom: str
    """Who got it, or gave it."""
    people: str
    how: str
    purpose: str
    form: str
    marking: str
    kept_at: str
    under: str
    """The agreements."""
    verdict: str
    """What the terms said, in one word; empty where they were not asked."""
    terms: str
    """What the terms say of it, whole."""
    marks: tuple[str, ...]
    """What stands out."""
    to_do: tuple[str, ...]
    by: str
    logged_by: str
    logged_on: str
    answer: str
    """The answer it was done on, where that is the reader's own."""
    note: str
    steps: tuple[str, ...]
    """What was recorded about it since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The disclosures somebody looked for, as she may see them."""

    reader: str
    register: Register
    """As she sees it."""
    today: date
    sought: Sought
    found: tuple[Kept, ...]
    """Newest first."""
    counts: Counts
    options: "Options"

    @property
    def is_legal(self) -> bool:
        """Whether the reader is one of Legal."""
        return any(person.id == self.reader for person in self.register.people_with_role.get(LEGAL, ()))

    @property
    def title(self) -> str:
        """How many of what there are."""
        return in_words(self.sought.query, self.register, self.counts.total or self.counts.withdrawn)

    def page(self, before: str, most: int) -> tuple[tuple[Kept, ...], str]:
        """So many of the disclosures behind the mark, and the mark behind which the rest stand; empty on the last page.

        A mark is a day and an id, as `2026-03-01_D-7K3QM9XA`: where that one is no longer listed, the day decides.
        """
        start = 0
        day, _, id = before.partition("_")
        if before:
            at = next((at for at, kept in enumerate(self.found) if kept.id == id), None)
            older = (at for at, kept in enumerate(self.found) if str(kept.disclosure.on) < day)
            start = next(older, len(self.found)) if at is None else at + 1
        shown = self.found[start : start + most]
        last = shown[-1] if start + most < len(self.found) else None
        return shown, "" if last is None else f"{last.disclosure.on}_{last.id}"

    def rows(self, among: Iterable[Kept] | None = None) -> Iterator[Row]:
        """The disclosures in words: all of them, or those given."""
        return (row_of(kept, self) for kept in (self.found if among is None else among))


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """By what can be looked for: the id and name of everything that any disclosure names which the reader may see."""

    partners: tuple[tuple[str, str], ...]
    assets: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]
    agreements: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One disclosure, looked at by somebody."""

    row: Row
    short: str
    first: str
    """What was logged first, where it has been corrected since."""
    duties: tuple[Duty, ...]
    """What must still be done."""
    choices: tuple[Choice, ...]
    """What she can do about it, as words for the conversation."""


def look_up(
    person: str, values: Iterable[tuple[str, str]], engine: Engine, snapshots: Snapshots, *, at: datetime
) -> Listing | None:
    """The disclosures that the names and values describe (`read_query`); None for an outsider today."""
    with reading(engine) as session:
        now = get_present(session, snapshots, at)
        if is_outsider(now.register, person, now.today):
            return None
        among = shown_to_all(session, snapshots, (person,), now)
    register = visible_to(now.register, (person,), now.today)
    sought = read_query(values, register)
    found = () if sought.problems else find(among, sought.query, register, now.today)
    return Listing(
        reader=person,
        register=register,
        today=now.today,
        sought=sought,
        found=found,
        counts=count(found, now.today),
        options=_options(among, sought.query, register),
    )


def look_at(id: str, person: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> Looked | None:
    """The disclosure of that id; None where the person may not see it or there is none, and for an outsider today."""
    listing = look_up(person, (("withdrawn", "yes"),), engine, snapshots, at=at)
    kept = None if listing is None else next((each for each in listing.found if each.id == id), None)
    if listing is None or kept is None:
        return None
    register = listing.register
    first = judged_in_words(kept.first, register) if kept.first != kept.disclosure else ""
    return Looked(
        row=row_of(kept, listing),
        short=in_short(kept.disclosure, register),
        first=first,
        duties=kept.open_duties,
        choices=tuple(Choice(*prompt) for prompt in prompts_for(kept, person, register)),
    )


def shown_to_all(session: Session, snapshots: Snapshots, readers: Collection[str], now: Present) -> tuple[Kept, ...]:
    """Every disclosure that all these readers may see, newest first."""
    listings = snapshots.beside(Listings)
    return listings.shown(session, snapshots, readers, head=now.head, whole=now.register, today=now.today)


def row_of(kept: Kept, listing: Listing) -> Row:
    """The disclosure in words.

    Answers are numbered by how many there are, so an answer is named to nobody but the one to whom it was given.
    """
    made, register = kept.disclosure, listing.register
    return Row(
        id=kept.id,
        on=str(made.on),
        way=_WAYS[made.direction],
        what=what_of(made, register),
        version=made.version,
        whom=whom_of(made, register),
        people=", ".join(people_of(made, register)),
        how=made.channel or "",
        purpose=", ".join(fact_in_words(Fact.PURPOSE, made.purpose, register)),
        form=made.form,
        marking=made.marking,
        kept_at=made.kept_at,
        under=", ".join(register.get_agreement_name(id) for id in made.agreements),
        verdict="" if made.verdict is None else VERDICT_WORDS[made.verdict],
        terms=judgement_of(made),
        marks=marks_in_words(kept, listing.today),
        to_do=tuple(map(duty_in_words, kept.open_duties)),
        by=person_name(made.by, register),
        logged_by=person_name(kept.logged_by, register),
        logged_on=str(kept.first.logged_on),
        answer=(made.answer or "") if kept.logged_by == listing.reader else "",
        note=made.note,
        steps=tuple(step_in_words(step, register) for step in kept.steps),
    )


def _options(among: Iterable[Kept], query: Query, register: Register) -> Options:
    """What the disclosures name, and what is looked for now."""
    partners, assets = set(query.partners), set(query.assets)
    people, agreements = set(query.people), set(query.agreements)
    for kept in among:
        made = kept.disclosure
        partners.add(made.partner or "")
        assets.add(made.asset or "")
        people.update((made.by, kept.logged_by))
        agreements.update(made.agreements)
    public = ((PUBLIC, "The public"),) if PUBLIC in partners else ()
    return Options(
        partners=(*_named(partners, register.partners), *public),
        assets=_named(assets, register.assets),
        people=_named(people, register.people),
        agreements=_named(agreements, register.agreements),
    )


def _named(ids: Collection[str], records: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Id and name of each, in the order of names."""
    found = ((id, records[id].name) for id in ids if id in records)
    return tuple(sorted(found, key=lambda each: (each[1].casefold(), each[0])))
