"""A list holds what is meant, page by page, and a disclosure by itself all that was recorded about it."""

from collections.abc import Iterator

import pytest

from handlers.disclosures import look_at, look_up
from handlers.replies import Choice
from knowledge.disclosing.findable import Counts
from storage.engine import migrate, open_engine
from tests.handlers.desk import NOW, Desk, sample_files
from tests.handlers.disclosures.records import LOG, fill, look, put, send


@pytest.fixture(scope="module")
def full() -> Iterator[tuple[Desk, dict[str, str]]]:
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(sample_files())
    yield desk, fill(desk)
    engine.dispose()


def ids(desk: Desk, reader: str = "ana", **values: str) -> list[str]:
    return [kept.id for kept in look(desk, reader, **values).found]


@pytest.mark.parametrize(
    ("values", "sorts"),
    [
        ({"partner": "Orion"}, ["oral", "plain", "overdue"]),
        ({"partner": "Orion,the public", "until": "2026-11-21"}, ["plain", "overdue"]),
        ({"asset": "product roadmap"}, ["oral", "exception", "overdue"]),
        ({"person": "bo"}, ["exception"]),
        ({"person": "bo", "withdrawn": "yes"}, ["exception", "withdrawn"]),
        ({"agreement": "Orion Mutual NDA"}, ["oral", "overdue"]),
        ({"since": "2026-10-01", "until": "2026-10-31"}, ["overdue"]),
        ({"how": "oral"}, ["oral", "overdue"]),
        ({"only": "unconfirmed"}, ["oral", "overdue"]),
        ({"only": "overdue"}, ["overdue"]),
        ({"only": "accident"}, ["accident"]),
        ({"only": "withdrawn"}, ["withdrawn"]),
        ({"way": "received"}, ["received"]),
        ({"partner": "public"}, ["published"]),
        ({"partner": "umbrella"}, []),
    ],
)
def test_what_is_meant_is_found_newest_first(
    full: tuple[Desk, dict[str, str]], values: dict[str, str], sorts: list[str]
) -> None:
    desk, logged = full
    assert ids(desk, **values) == [logged[sort] for sort in sorts]


def test_what_a_partner_gave_is_found_by_who_received_it_and_whom_it_was_shown_to(
    full: tuple[Desk, dict[str, str]],
) -> None:
    desk, logged = full
    assert ids(desk, "dana", way="received") == [logged["received"]]
    assert ids(desk, "dana", way="received", person="cy") == [logged["received"]]


def test_a_list_is_counted_and_titled(full: tuple[Desk, dict[str, str]]) -> None:
    desk, _ = full
    listing = look(desk, partner="Orion")
    assert listing.counts == Counts(total=3, given=3, overdue=1, unconfirmed=2, open=2, late=1)
    assert listing.title == "3 disclosures with Orion Systems GmbH"
    assert look(desk, only="withdrawn").title == "1 withdrawn disclosure"


def test_every_page_goes_on_where_the_last_one_ended(full: tuple[Desk, dict[str, str]]) -> None:
    desk, _ = full
    listing = look(desk, withdrawn="yes")
    pages, mark = [], ""
    while True:
        shown, mark = listing.page(mark, 3)
        pages.append(shown)
        if not mark:
            break
    assert [kept for page in pages for kept in page] == list(listing.found)
    assert [len(page) for page in pages] == [3, 3, 2]


def test_a_page_behind_what_is_no_longer_listed_begins_with_what_is_older(full: tuple[Desk, dict[str, str]]) -> None:
    desk, logged = full
    listing = look(desk)
    assert [kept.id for kept in listing.page("2026-11-10_D-AAAAAAAA", 9)[0]] == [logged["overdue"], logged["received"]]
    assert listing.page("2020-01-01_D-AAAAAAAA", 9) == ((), "")


def test_one_can_look_for_what_is_named_in_a_disclosure(full: tuple[Desk, dict[str, str]]) -> None:
    desk, _ = full
    options = look(desk, partner="Cetus").options
    assert ("cetus", "Cetus Cloud B.V.") in options.partners
    assert ("public", "The public") in options.partners
    assert [id for id, _ in options.assets][:3] == ["basket-table", "press-kit", "product-roadmap"]
    assert [name for _, name in options.assets][3:] == ["Vega's timing tables"]
    assert [id for id, _ in options.people] == ["ana", "bo", "cy", "dana", "eve"]


def test_one_is_shown_with_all_that_was_recorded_since_and_what_can_be_done(desk: Desk) -> None:
    logged = fill(desk)
    form = desk.note(f"correct {logged['plain']}", "eve").form
    assert form is not None
    desk.note(form.filled({"Version": "4", "Why": "the version was wrong"}), "eve")
    looked = look_at(logged["plain"], "dana", desk.engine, desk.snapshots, at=NOW)
    assert looked is not None
    assert looked.row.version == "4"
    assert looked.row.steps == ("Corrected by Eve Marchetti on 2026-11-22: the version was wrong",)
    assert looked.first.startswith("Press kit to Orion Systems GmbH on 2026-11-20: YES")
    assert Choice("Correct it", f"correct {logged['plain']}") in looked.choices
    oral = look_at(logged["oral"], "cy", desk.engine, desk.snapshots, at=NOW)
    assert oral is not None
    assert [choice.text.split()[0] for choice in oral.choices] == ["letter", "done", "correct", "withdraw"]
    assert [duty.clause for duty in oral.duties] == ["4.2"]
    withdrawn = look_at(logged["withdrawn"], "bo", desk.engine, desk.snapshots, at=NOW)
    assert withdrawn is not None
    assert (withdrawn.choices, withdrawn.row.marks[-1]) == ((), "withdrawn")
    received = look_at(logged["received"], "dana", desk.engine, desk.snapshots, at=NOW)
    assert received is not None
    assert [choice.label for choice in received.choices] == ["Withdraw it"]


def test_an_answer_is_named_to_whom_it_was_given_alone(desk: Desk) -> None:
    (answer,) = desk.answers()
    form = desk.note(f"log {answer.id}").form
    assert form is not None
    send(desk, LOG, "ana", dict(line.split(": ", 1) for line in form.text.splitlines()[1:]))
    (own,), (others,) = look(desk, "ana").rows(), look(desk, "cy").rows()
    assert (own.answer, others.answer) == (answer.id, "")


def test_what_is_not_there_what_is_hidden_and_what_an_outsider_looks_for_is_nothing(desk: Desk) -> None:
    hidden = put(desk, LOG, "ana", {"What": "scheduler source", "To": "Vega"})
    for id, person in ((hidden, "cy"), ("D-AAAAAAAA", "ana"), (hidden, "zed")):
        assert look_at(id, person, desk.engine, desk.snapshots, at=NOW) is None
    assert look_up("zed", (), desk.engine, desk.snapshots, at=NOW) is None
