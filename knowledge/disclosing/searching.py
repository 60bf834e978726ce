"""What is looked for among the disclosures, in words and as an address; the same on every surface."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from knowledge.disclosing.disclosures import Direction, Kept
from knowledge.disclosing.findable import Counts, Mark, Query, marks_of
from knowledge.disclosing.recounting import THE_PUBLIC, partner_name
from knowledge.naming import Named, find_agreement, find_asset, find_partner, find_person
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import Channel
from knowledge.wording import either

MARK_WORDS: Mapping[Mark, str] = {
    Mark.EXCEPTION: "exception",
    Mark.ACCIDENT: "accident",
    Mark.UNCONFIRMED: "not confirmed in writing",
    Mark.OVERDUE: "overdue",
    Mark.OPEN: "something to do",
    Mark.LATE: "logged late",
    Mark.WITHDRAWN: "withdrawn",
}
"""What stands out, as it is said of one disclosure, the most pressing first."""
_BEFORE = {Mark.LATE: "late", Mark.WITHDRAWN: "withdrawn", Mark.UNCONFIRMED: "unconfirmed", Mark.ACCIDENT: "accidental"}
_BEHIND = {Mark.OVERDUE: "with something overdue", Mark.OPEN: "with something to do"}
WAYS = {"given": Direction.OUT, "received": Direction.IN}
"""Which way it went, as it is seen from us."""
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, as it was read from a form or an address."""

    query: Query
    problems: tuple[str, ...] = ()
    """What could not be read, each in a sentence; where there is any, nothing is meant."""


def read_query(values: Iterable[tuple[str, str]], register: Register) -> Sought:
    """What is looked for, by names and values such as `partner` and `Orion`; `register` is as the reader sees it.

    A name comes as often as it has values, and what is empty says nothing. A record that is hidden is as unknown as one
    that is not there.
    """
    query, problems = Query(), []
    for name, value in values:
        said = " ".join(value.split())
        if not said or name not in _READERS:
            continue
        found = _READERS[name](query, said, register)
        if found is None:
            problems.append(f"“{said}” is no {_NOUNS[name]} that is known here.")
        else:
            query = found
    if query.since is not None and query.until is not None and query.since > query.until:
        problems.append(f"{query.until} lies before {query.since}.")
    return Sought(query, tuple(problems))


def write_query(query: Query) -> tuple[tuple[str, str], ...]:
    """The names and values from which the query is read again, in a fixed order."""
    return tuple(_written(query))


def _written(query: Query) -> Iterator[tuple[str, str]]:
    for name, ids in (
        ("partner", query.partners),
        ("asset", query.assets),
        ("person", query.people),
        ("agreement", query.agreements),
    ):
        yield from ((name, id) for id in sorted(ids))
    if query.since is not None:
        yield "since", str(query.since)
    if query.until is not None:
        yield "until", str(query.until)
    if query.direction is not None:
        yield "way", next(word for word, way in WAYS.items() if way is query.direction)
    if query.channel is not None:
        yield "how", query.channel
    yield from (("only", mark) for mark in Mark if mark in query.marks)
    if query.with_withdrawn:
        yield "withdrawn", _YES


Read = Callable[[Query, str, Register], Query | None]


def _naming(field: str, find: Callable[[str, Register], Named]) -> Read:
    def read(query: Query, said: str, register: Register) -> Query | None:
        id = PUBLIC if field == "partners" and said.casefold() in (PUBLIC, THE_PUBLIC) else find(said, register).id
        return None if id is None else replace(query, **{field: getattr(query, field) | {id}})

    return read


def _dated(field: str) -> Read:
    def read(query: Query, said: str, register: Register) -> Query | None:  # noqa: ARG001 - as every reader
        try:
            return replace(query, **{field: date.fromisoformat(said)})  # type: ignore[arg-type]
        except ValueError:
            return None

    return read


def _way(query: Query, said: str, register: Register) -> Query | None:  # noqa: ARG001 - as every reader
    way = WAYS.get(said.casefold())
    return None if way is None else replace(query, direction=way)


def _how(query: Query, said: str, register: Register) -> Query | None:  # noqa: ARG001 - as every reader
    return replace(query, channel=Channel(said.casefold())) if said.casefold() in set(Channel) else None


def _only(query: Query, said: str, register: Register) -> Query | None:  # noqa: ARG001 - as every reader
    return replace(query, marks=query.marks | {Mark(said.casefold())}) if said.casefold() in set(Mark) else None


def _withdrawn(query: Query, said: str, register: Register) -> Query | None:  # noqa: ARG001 - as every reader
    return replace(query, with_withdrawn=True) if said.casefold() == _YES else None


_READERS: Mapping[str, Read] = {
    "partner": _naming("partners", find_partner),
    "asset": _naming("assets", find_asset),
    "person": _naming("people", find_person),
    "agreement": _naming("agreements", find_agreement),
    "since": _dated("since"),
    "until": _dated("until"),
    "way": _way,
    "how": _how,
    "only": _only,
    "withdrawn": _withdrawn,
}
NAMES = tuple(_READERS)
"""The names that a form or an address can have."""
_NOUNS = {
    **{name: name for name in ("partner", "asset", "person", "agreement")},
    "since": "day, such as 2026-03-01,",
    "until": "day, such as 2026-03-01,",
    "way": f"way, which is {either(WAYS)},",
    "how": f"way of disclosing, which is {either(Channel)},",
    "only": f"sort, which is {either(Mark)},",
    "withdrawn": f"answer, which is {_YES},",
}


def in_words(query: Query, register: Register, number: int) -> str:
    """So many of what is looked for, as `2 exceptions to Orion Systems GmbH since 2026-03-01`."""
    one = "exception" if Mark.EXCEPTION in query.marks else "disclosure"
    before = [words for mark, words in _BEFORE.items() if mark in query.marks]
    if query.channel is not None:
        before.append(query.channel)
    noun = " ".join((*before, one if number == 1 else f"{one}s"))
    return " ".join((str(number) if number else "no", noun, *_limits(query, register)))


def _limits(query: Query, register: Register) -> Iterator[str]:
    if query.assets:
        yield f"of {either(sorted(register.assets[id].name for id in query.assets))}"
    if query.people:
        yield f"by {either(sorted(register.people[id].name for id in query.people))}"
    if query.partners:
        way = "with" if query.direction is None else "to" if query.direction is Direction.OUT else "from"
        yield f"{way} {either(sorted(partner_name(id, register) for id in query.partners))}"
    elif query.direction is Direction.IN:
        yield "received"
    if query.agreements:
        yield f"under {either(sorted(register.get_agreement_name(id) for id in query.agreements))}"
    yield from _period(query.since, query.until)
    yield from (words for mark, words in _BEHIND.items() if mark in query.marks)


def _period(since: date | None, until: date | None) -> Iterator[str]:
    if since is not None and since == until:
        yield f"on {since}"
    elif since is not None and until is not None:
        yield f"from {since} to {until}"
    elif since is not None:
        yield f"since {since}"
    elif until is not None:
        yield f"until {until}"


def counts_in_words(counts: Counts) -> tuple[str, ...]:
    """What stands out among so many, the most pressing first; nothing of what there is none of."""
    found = (
        (counts.exceptions, "exception", "exceptions"),
        (counts.accidents, "accident", "accidents"),
        (counts.overdue, "overdue", "overdue"),
        (counts.unconfirmed, "not confirmed in writing", "not confirmed in writing"),
        (counts.late, "logged late", "logged late"),
    )
    return tuple(f"{number} {one if number == 1 else many}" for number, one, many in found if number)


def marks_in_words(kept: Kept, today: date) -> tuple[str, ...]:
    """What stands out about one disclosure, the most pressing first; that something is to do where nothing else is."""
    marks = marks_of(kept, today)
    if marks & {Mark.OVERDUE, Mark.UNCONFIRMED}:
        marks -= {Mark.OPEN}
    return tuple(words for mark, words in MARK_WORDS.items() if mark in marks)
