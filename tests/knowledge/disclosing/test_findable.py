"""Looking for disclosures gives those of which all that was said is true, and counts each sort of them."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.disclosing.disclosures import Act, Direction, Disclosure, Duty, Kept, Step
from knowledge.disclosing.findable import Counts, Mark, Query, count, find, marks_of, newest_first
from knowledge.findings import Verdict
from knowledge.terms import Action, Channel
from tests.worlds import TODAY, aurora

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
REGISTER = aurora()
CONFIRM = Duty(action=Action.CONFIRM, says="confirmed in writing", due_on=TODAY)
PERSON = next(iter(REGISTER.people.values()))


def made(id: str = "D-AAAAAAAA", *steps: Step, logged_by: str = "ana", at: datetime = AT, **facts: object) -> Kept:
    stated: dict[str, object] = {"on": TODAY, "by": "ana", "logged_on": TODAY, "verdict": Verdict.YES} | facts
    disclosure = Disclosure(**stated)  # type: ignore[arg-type]  # the tests name the fields
    return Kept(id=id, at=at, logged_by=logged_by, first=disclosure, disclosure=disclosure, steps=steps)


def step(act: Act, duty: str = "") -> Step:
    return Step(act=act, at=AT, by="ana", duty=duty)


def found(query: Query, *among: Kept) -> list[str]:
    return [kept.id for kept in find(among, query, REGISTER, TODAY)]


DAYS = st.dates(TODAY - timedelta(days=3), TODAY + timedelta(days=3))
IDS = st.sampled_from(["a", "b", None])
DISCLOSURES = st.builds(
    made,
    st.uuids().map(str),
    st.sampled_from([step(Act.WITHDRAWN), step(Act.DONE, duty=CONFIRM.key), step(Act.CORRECTED)]),
    logged_by=st.sampled_from(["a", "b"]),
    on=DAYS,
    by=st.sampled_from(["a", "b"]),
    asset=IDS,
    partner=IDS,
    agreements=st.sampled_from([(), ("a",), ("a", "b")]),
    direction=st.sampled_from(Direction),
    channel=st.sampled_from([None, *Channel]),
    verdict=st.sampled_from([None, *Verdict]),
    accidental=st.booleans(),
    late=st.booleans(),
    duties=st.sampled_from([(), (CONFIRM,), (replace(CONFIRM, due_on=TODAY - timedelta(days=1)),)]),
)
SETS = st.frozensets(st.sampled_from(["a", "b"]), max_size=2)
QUERIES = st.builds(
    Query,
    partners=SETS,
    assets=SETS,
    people=SETS,
    agreements=SETS,
    since=st.none() | DAYS,
    until=st.none() | DAYS,
    direction=st.none() | st.sampled_from(Direction),
    channel=st.none() | st.sampled_from(Channel),
    marks=st.frozensets(st.sampled_from(Mark), max_size=2),
    with_withdrawn=st.booleans(),
)


@given(st.lists(DISCLOSURES, max_size=6), QUERIES)
def test_what_is_meant_fits_every_limit_by_itself_and_keeps_its_order(among: list[Kept], query: Query) -> None:
    limits = [name for name in Query.__dataclass_fields__ if getattr(query, name) and name != "with_withdrawn"]
    alone = [Query(with_withdrawn=True, **{name: getattr(query, name)}) for name in limits]
    fits = [set(map(id, find(among, each, REGISTER, TODAY))) for each in alone]
    shown = {Mark.WITHDRAWN, Mark.EXCEPTION, Mark.ACCIDENT}
    leaves_out = not shown & query.marks and not query.with_withdrawn
    wanted = [
        kept for kept in among if all(id(kept) in each for each in fits) and not (leaves_out and kept.is_withdrawn)
    ]
    assert list(find(among, query, REGISTER, TODAY)) == wanted


@given(st.lists(DISCLOSURES, max_size=6))
def test_what_is_counted_is_what_is_found(among: list[Kept]) -> None:
    counts = count(among, TODAY)

    def number(**limits: object) -> int:
        return len(find(among, Query(**limits), REGISTER, TODAY))  # type: ignore[arg-type]  # the fields of a query

    assert counts == Counts(
        total=number(),
        given=number(direction=Direction.OUT),
        received=number(direction=Direction.IN),
        exceptions=number(marks=frozenset({Mark.EXCEPTION})),
        accidents=number(marks=frozenset({Mark.ACCIDENT})),
        unconfirmed=number(marks=frozenset({Mark.UNCONFIRMED})),
        overdue=number(marks=frozenset({Mark.OVERDUE})),
        open=number(marks=frozenset({Mark.OPEN})),
        late=number(marks=frozenset({Mark.LATE})),
        withdrawn=number(marks=frozenset({Mark.WITHDRAWN})),
    )


def test_neither_a_correction_nor_a_withdrawal_hides_that_it_was_an_exception_or_an_accident() -> None:
    before = made(verdict=Verdict.NO, accidental=True, asset="a", partner="b")
    corrected = replace(before, disclosure=replace(before.disclosure, verdict=Verdict.YES, accidental=False, asset="c"))
    withdrawn = replace(before, steps=(step(Act.WITHDRAWN),))
    for query in (
        Query(marks=frozenset({Mark.EXCEPTION})),
        Query(marks=frozenset({Mark.ACCIDENT}), assets=frozenset({"a"}), partners=frozenset({"b"})),
    ):
        assert found(query, corrected) == found(query, withdrawn) == [before.id]
    assert found(Query(), withdrawn) == []


def test_the_first_and_the_last_day_are_included() -> None:
    days = [TODAY - timedelta(days=back) for back in range(4)]
    among = [made(str(day), on=day) for day in days]
    assert found(Query(since=days[2], until=days[1]), *among) == [str(days[1]), str(days[2])]


def test_a_person_is_who_disclosed_it_logged_it_or_saw_what_a_partner_gave() -> None:
    query = Query(people=frozenset({PERSON.id}))
    among = (
        made("by", by=PERSON.id, logged_by="x"),
        made("logged", by="x", logged_by=PERSON.id),
        made("shown", by="x", logged_by="x", direction=Direction.IN, people=(PERSON.name.upper(),)),
        made("theirs", by="x", logged_by="x", people=(PERSON.name,)),
        made("another", by="x", logged_by="x", direction=Direction.IN, people=("Jo",)),
    )
    assert found(query, *among) == ["by", "logged", "shown"]


@pytest.mark.parametrize(
    ("kept", "marks"),
    [
        (made(), set()),
        (made(verdict=Verdict.ASK), {Mark.EXCEPTION}),
        (made(verdict=None, direction=Direction.IN), set()),
        (made(accidental=True, late=True), {Mark.ACCIDENT, Mark.LATE}),
        (made(duties=(CONFIRM,)), {Mark.OPEN, Mark.UNCONFIRMED}),
        (
            made(duties=(Duty(action=Action.DELETE, says="deleted", due_on=date(2026, 11, 21)),)),
            {Mark.OPEN, Mark.OVERDUE},
        ),
        (made("D", step(Act.DONE, duty=CONFIRM.key), duties=(CONFIRM,)), set()),
        (made("D", step(Act.WITHDRAWN), duties=(CONFIRM,)), {Mark.WITHDRAWN}),
    ],
)
def test_what_stands_out(kept: Kept, marks: Collection[Mark]) -> None:
    assert marks_of(kept, TODAY) == marks


def test_the_newest_comes_first_and_of_one_day_what_was_logged_last() -> None:
    later = AT + timedelta(minutes=1)
    among = (made("a", on=TODAY - timedelta(days=1), at=later), made("b"), made("c", at=later), made("d"))
    assert [kept.id for kept in newest_first(among)] == ["c", "d", "b", "a"]
