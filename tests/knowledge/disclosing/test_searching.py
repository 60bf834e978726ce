"""What is looked for reads back from its address, says itself in words, and tells what it cannot read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.disclosing.disclosures import Direction
from knowledge.disclosing.findable import Counts, Mark, Query
from knowledge.disclosing.searching import Sought, counts_in_words, in_words, read_query, write_query
from knowledge.partners import PUBLIC
from knowledge.terms import Channel
from tests.worlds import aurora

REGISTER = aurora()
AGREEMENT = next(iter(REGISTER.agreements))


def ids(*found: str) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(found), max_size=2)


QUERIES = st.builds(
    Query,
    partners=ids("orion", "vega", PUBLIC),
    assets=ids("product-roadmap", "press-kit"),
    people=ids("ana", "bo"),
    agreements=ids(AGREEMENT),
    since=st.none() | st.dates(max_value=date(2026, 1, 1)),
    until=st.none() | st.dates(min_value=date(2026, 1, 1)),
    direction=st.none() | st.sampled_from(Direction),
    channel=st.none() | st.sampled_from(Channel),
    marks=st.frozensets(st.sampled_from(Mark)),
    with_withdrawn=st.booleans(),
)


@given(QUERIES)
def test_it_reads_back_as_it_was_written(query: Query) -> None:
    assert read_query(write_query(query), REGISTER) == Sought(query)


def test_names_are_read_as_people_write_them_and_what_is_empty_or_strange_says_nothing() -> None:
    given = (("partner", "Orion"), ("asset", ""), ("person", " ana "), ("colour", "red"), ("partner", "the public"))
    wanted = Query(partners=frozenset({"orion", PUBLIC}), people=frozenset({"ana"}))
    assert read_query(given, REGISTER) == Sought(wanted)


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("partner", "umbrella", "“umbrella” is no partner that is known here."),
        ("asset", "flux capacitor", "“flux capacitor” is no asset that is known here."),
        ("since", "yesterday", "“yesterday” is no day, such as 2026-03-01, that is known here."),
        ("way", "sideways", "“sideways” is no way, which is given or received, that is known here."),
        (
            "how",
            "pigeon",
            "“pigeon” is no way of disclosing, which is written, oral, demo or access, that is known here.",
        ),
        ("withdrawn", "perhaps", "“perhaps” is no answer, which is yes, that is known here."),
    ],
)
def test_what_cannot_be_read_is_told(name: str, value: str, problem: str) -> None:
    assert read_query(((name, value),), REGISTER).problems == (problem,)


def test_a_sort_that_there_is_not_and_an_end_before_the_beginning_are_told() -> None:
    (problem,) = read_query((("only", "funny"),), REGISTER).problems
    assert problem.startswith("“funny” is no sort, which is exception, accident,")
    swapped = read_query((("since", "2026-03-01"), ("until", "2026-02-01")), REGISTER)
    assert swapped.problems == ("2026-02-01 lies before 2026-03-01.",)


@pytest.mark.parametrize(
    ("query", "number", "words"),
    [
        (Query(), 0, "no disclosures"),
        (Query(partners=frozenset({"orion"})), 1, "1 disclosure with Orion Systems GmbH"),
        (
            Query(partners=frozenset({"orion"}), direction=Direction.OUT, since=date(2026, 3, 1)),
            2,
            "2 disclosures to Orion Systems GmbH since 2026-03-01",
        ),
        (Query(direction=Direction.IN, until=date(2026, 3, 1)), 2, "2 disclosures received until 2026-03-01"),
        (
            Query(partners=frozenset({PUBLIC}), direction=Direction.IN, since=date(2026, 3, 1), until=date(2026, 3, 1)),
            1,
            "1 disclosure from the public on 2026-03-01",
        ),
        (
            Query(marks=frozenset({Mark.EXCEPTION, Mark.LATE, Mark.OVERDUE}), channel=Channel.ORAL),
            3,
            "3 late oral exceptions with something overdue",
        ),
        (
            Query(
                assets=frozenset({"press-kit"}),
                people=frozenset({"ana"}),
                agreements=frozenset({AGREEMENT}),
                since=date(2026, 1, 1),
                until=date(2026, 12, 31),
            ),
            5,
            f"5 disclosures of Press kit by Ana Lind under {REGISTER.get_agreement_name(AGREEMENT)} "
            "from 2026-01-01 to 2026-12-31",
        ),
    ],
)
def test_it_is_said_in_words(query: Query, number: int, words: str) -> None:
    assert in_words(query, REGISTER, number) == words


def test_only_what_there_is_any_of_is_counted_out() -> None:
    assert counts_in_words(Counts(total=9, exceptions=1, accidents=2, overdue=1, unconfirmed=1, late=3)) == (
        "1 exception",
        "2 accidents",
        "1 overdue",
        "1 not confirmed in writing",
        "3 logged late",
    )
    assert counts_in_words(Counts(total=9)) == ()
