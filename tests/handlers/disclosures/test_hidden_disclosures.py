"""Whoever may not know of a record finds what a register and a ledger without it would give, byte for byte."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from handlers.disclosures import draw_timeline, look_at, look_up, write_csv, write_xlsx
from handlers.replies import to_json
from tests.handlers.desk import NOW, Desk
from tests.handlers.disclosures.records import LOG, RECEIVED, WITHDRAW, fill, put, send
from tests.handlers.test_hidden_tents import TENT, desk_of

LOOKED_FOR: tuple[dict[str, str], ...] = (
    {},
    {"partner": "vega"},
    {"partner": "orion"},
    {"asset": "scheduler-source"},
    {"asset": "product-roadmap", "since": "2026-10-01"},
    {"person": "ana"},
    {"person": "bo", "withdrawn": "yes"},
    {"agreement": "vega-dev-terms"},
    {"agreement": "orion-mnda"},
    {"only": "exception"},
    {"only": "accident"},
    {"only": "unconfirmed"},
    {"only": "overdue"},
    {"only": "withdrawn"},
    {"way": "received"},
)
SAID = (
    "what did we share with Vega?",
    "what did we share with Orion since March?",
    "disclosures of the scheduler source",
    "what did ana disclose this month?",
    "everything under the Vega NDA",
    "exceptions this year",
    "all accidents",
    "what did Vega give us?",
    "what is overdue?",
    "what is due with Vega?",
    "what is due?",
)
_ID = re.compile(r"D-[A-Z2-7]{8}")


@dataclass(frozen=True)
class Side:
    """One of the two ledgers."""

    desk: Desk
    ids: tuple[str, ...]
    """Of the disclosures that are in both."""
    hidden: tuple[str, ...] = ()

    def plain(self, told: object) -> str:
        """What was told, with every id by its place among those that are in both."""
        names = {id: f"D-{at}" for at, id in enumerate(self.ids)}
        return _ID.sub(lambda match: names.get(match[0], match[0]), repr(told))


def side(*, with_hidden: bool) -> Iterator[Side]:
    for desk in desk_of(() if with_hidden else TENT):
        hidden = hide(desk) if with_hidden else ()
        ids = [*fill(desk).values()]
        note = {"Note": "like the Blue connector"} if with_hidden else {}
        people = "Jo; the tent Blue people" if with_hidden else "Jo"
        noted = {"What": "press kit", "To": "Orion", "Received by": people, "Marking": "none"} | note
        ids.append(put(desk, LOG, "ana", noted, at=NOW + timedelta(hours=1)))
        why = "not the scheduler source" if with_hidden else ""
        form = desk.note(f"correct {ids[0]}", "eve").form
        assert form is not None
        desk.note(form.filled({"Version": "4", "Why": "the version"}), "eve")
        if with_hidden:
            hide_more(desk, hidden, why)
        yield Side(desk, tuple(ids), hidden)


def hide(desk: Desk) -> tuple[str, ...]:
    """Logs what is about the tent: given and received, allowed, an exception, an accident and a withdrawal."""
    told = (
        ("ana", {"What": "scheduler source", "To": "Vega", "How": "oral"}),
        ("bo", {"What": "scheduler source", "To": "Orion", "On": "2026-10-05"}),
        ("ana", {"What": "blue connector", "To": "Vega", "On": "2025-03-05", "By mistake": "yes"}),
        ("bo", {"What": "blue connector", "To": "Vega"}),
    )
    ids = [put(desk, LOG, who, fields) for who, fields in told]
    ids.append(put(desk, RECEIVED, "ana", {"What": "blue spec", "From": "Vega", "Went into": "blue connector"}))
    return tuple(ids)


def hide_more(desk: Desk, hidden: tuple[str, ...], why: str) -> None:
    form = desk.note(f"correct {hidden[1]}", "bo").form
    assert form is not None
    desk.note(form.filled({"On": "2026-10-06", "Why": why}), "bo")
    send(desk, WITHDRAW, "bo", {"Entry": hidden[3], "Why": "it did not happen"})


@pytest.fixture(scope="module")
def whole() -> Iterator[Side]:
    yield from side(with_hidden=True)


@pytest.fixture(scope="module")
def bare() -> Iterator[Side]:
    yield from side(with_hidden=False)


@pytest.mark.parametrize("values", LOOKED_FOR, ids=str)
@pytest.mark.parametrize("person", ["cy", "eve"])
def test_lists_counts_files_and_timelines_are_those_without_it(
    whole: Side, bare: Side, person: str, values: dict[str, str]
) -> None:
    found = []
    for each in (whole, bare):
        listing = look_up(person, values.items(), each.desk.engine, each.desk.snapshots, at=NOW)
        assert listing is not None
        # The register is compared by what can be asked of it; here it is everything that is made of it.
        drawn = (
            listing.title,
            listing.sought,
            listing.counts,
            listing.options,
            listing.page("", 3)[1],
            *listing.rows(),
            draw_timeline(listing),
            write_csv(listing).decode(),
        )
        found.append(each.plain(drawn))
    assert found[0] == found[1]


@pytest.mark.parametrize("person", ["cy", "eve"])
def test_workbooks_are_those_without_it_to_the_byte(whole: Side, bare: Side, person: str) -> None:
    """The ids of both ledgers are made one, because they are packed."""
    books = []
    for each in (whole, bare):
        listing = look_up(person, (("withdrawn", "yes"),), each.desk.engine, each.desk.snapshots, at=NOW)
        assert listing is not None
        names = {id: f"D-{at:08}" for at, id in enumerate(each.ids)}
        books.append(write_xlsx(replace(listing, found=tuple(replace(k, id=names[k.id]) for k in listing.found))))
    assert books[0] == books[1]


@pytest.mark.parametrize("text", SAID)
@pytest.mark.parametrize(("person", "audience"), [("cy", ()), ("eve", ()), ("ana", ("cy",))])
def test_what_is_told_in_the_conversation_is_what_is_told_without_it(
    whole: Side, bare: Side, text: str, person: str, audience: tuple[str, ...]
) -> None:
    told = [each.plain(to_json(each.desk.ask(text, person, audience=audience).reply)) for each in (whole, bare)]
    assert told[0] == told[1]


@pytest.mark.parametrize("person", ["cy", "eve"])
def test_each_by_itself_is_what_it_is_without_it(whole: Side, bare: Side, person: str) -> None:
    for at, id in enumerate(whole.ids):
        found = [
            each.plain(look_at(each.ids[at], person, each.desk.engine, each.desk.snapshots, at=NOW))
            for each in (whole, bare)
        ]
        assert found[0] == found[1], id
    for id in whole.hidden:
        assert look_at(id, person, whole.desk.engine, whole.desk.snapshots, at=NOW) is None


def test_ids_are_those_without_it(whole: Side, bare: Side) -> None:
    """All but the last, whose form said something else."""
    assert whole.ids[:-1] == bare.ids[:-1]


def test_its_people_find_all_of_it(whole: Side) -> None:
    """Without that, two empty lists would be equal too."""
    listing = look_up("ana", (("withdrawn", "yes"),), whole.desk.engine, whole.desk.snapshots, at=NOW)
    assert listing is not None
    assert set(whole.hidden) <= {kept.id for kept in listing.found}
    assert "Scheduler source" in write_csv(listing).decode()
    outside = look_up("cy", (), whole.desk.engine, whole.desk.snapshots, at=NOW)
    assert outside is not None
    assert len(outside.found) >= 6
