"""Every message gets its answer, on record before it is given; an outsider gets one line and leaves no trace."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import text

from handlers.answering import (
    AlteredDeliveryError,
    UnknownRevisionError,
)
from handlers.replaying import UnknownAnswerError
from handlers.replies import NEUTRAL, Neutral, Note, as_object
from handlers.viewers import NoRegisterError
from knowledge.questions import Thread, Understood, understand
from storage.engine import transaction
from storage.errors import StorageError
from tests.handlers.desk import ROADMAP, Desk, edited, sample_files

OUTSIDERS = ("mallory", "finn", "", "ana ", "ANA", "\x00")
"""Nobody of these is an employee on 2026-11-22: Finn joins in January."""
QUESTIONS = (ROADMAP, "", "scheduler source to Vega?", "help", "x" * 30_000, "\ud800\x00\x1b[2J", "¿puedo compartirlo?")
NO_TODAY = ("  today: 2026-11-22 # only a sample has this: it is told on this day, whatever the calendar says\n", "")


def test_an_answer_is_on_record_as_it_was_given(desk: Desk) -> None:
    (answer,) = desk.answers()
    (entry,) = desk.ledger("answer")
    assert (entry.id, entry.by, answer.id) == ("A-1", "ana", "A-1")
    assert desk.replay("A-1").answer == answer


@pytest.mark.parametrize("person", OUTSIDERS)
def test_an_outsider_gets_the_neutral_line_whatever_is_asked_and_nothing_is_recorded(desk: Desk, person: str) -> None:
    before = desk.ledger()
    assert {desk.ask(question, person).reply for question in QUESTIONS} == {Neutral(NEUTRAL)}
    assert desk.ask(ROADMAP, person, revision=99, on=date(1999, 1, 1)).reply == Neutral()
    assert desk.ledger() == before


@pytest.mark.parametrize("outsider", OUTSIDERS)
def test_one_outsider_in_the_audience_makes_all_of_it_outsiders(desk: Desk, outsider: str) -> None:
    assert desk.ask(ROADMAP, audience=("bo", outsider)).reply == Neutral()
    assert desk.ledger("answer") == []


def test_an_outsider_keeps_the_thread_she_came_with(desk: Desk) -> None:
    thread = desk.ask(ROADMAP).thread
    assert desk.ask("and Vega?", "mallory", thread=thread).thread == thread


def test_without_a_register_there_is_no_answer(empty_desk: Desk) -> None:
    with pytest.raises(NoRegisterError, match="load one with `mayshare load DIR`"):
        empty_desk.ask()


@pytest.mark.parametrize("question", QUESTIONS)
def test_any_text_is_replied_to_and_every_answer_can_be_replayed(desk: Desk, question: str) -> None:
    reply = desk.ask(question).reply
    if isinstance(reply, Note):
        assert reply.headline
        assert desk.ledger("answer") == []
    else:
        assert isinstance(reply, tuple)
        assert reply
        assert all(desk.replay(answer.id).same for answer in reply)


def test_what_everybody_in_the_audience_may_not_know_is_not_in_the_answer(desk: Desk) -> None:
    (alone,) = desk.answers("scheduler source to Vega?", audience=("bo",))
    (with_cy,) = desk.answers("scheduler source to Vega?", audience=("cy",))
    (by_cy,) = desk.answers("scheduler source to Vega?", "cy")
    assert alone.asset == "scheduler-source"
    assert with_cy.asset is None
    assert as_object(replace(with_cy, id="")) == as_object(replace(by_cy, id=""))


def test_a_ledger_that_takes_nothing_gives_no_answer(desk: Desk) -> None:
    refuse(desk, "ledger")
    with pytest.raises(StorageError, match="the disk is full"):
        desk.ask()
    assert desk.ledger("answer") == []


def test_of_several_answers_all_are_recorded_or_none(desk: Desk) -> None:
    refuse(desk, "ledger", 'NEW.body LIKE \'%"partner": "vega"%\'')
    with pytest.raises(StorageError, match="the disk is full"):
        desk.ask("product roadmap to Orion and Vega?")
    assert desk.ledger("answer") == []


def refuse(desk: Desk, table: str, condition: str = "1") -> None:
    """Makes the database fail where a row that meets the condition is written."""
    with transaction(desk.engine) as session:
        session.connection().execute(
            text(
                f"CREATE TRIGGER full_disk BEFORE INSERT ON {table} WHEN {condition} "
                "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
            )
        )


def test_the_same_delivery_again_gives_the_first_answer(desk: Desk) -> None:
    first = desk.ask("product roadmap to Orion and Vega?", delivery="Ev1")
    desk.load(edited(sample_files(), "partners.yaml", ("    partner: cetus\n", "    partner: orion\n")))
    assert desk.answers()[0].verdict == "no"
    assert desk.ask("product roadmap to Orion and Vega?", delivery="Ev1") == first
    assert len(desk.ledger("answer")) == 3


def test_a_later_version_that_reads_the_words_otherwise_alters_nothing_that_was_given(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "product roadmap to Orion and Vega?"
    first = desk.ask(words, delivery="Ev1").reply
    assert isinstance(first, tuple)

    def read_otherwise(text: str, *rest: Any, **named: Any) -> Understood:
        return understand("press kit to Hydra?" if text == words else text, *rest, **named)

    monkeypatch.setattr("handlers.messages.understand", read_otherwise)
    again = desk.ask(words, delivery="Ev1").reply
    shown = desk.ask("answer A-1 and A-2").reply
    for told in (again, shown):
        assert isinstance(told, tuple)
        assert list(map(as_object, told)) == list(map(as_object, first))
    assert [desk.replay(each.id).same for each in first] == [False, False]
    assert len(desk.ledger("answer")) == 2


def test_another_delivery_is_another_message(desk: Desk) -> None:
    assert [desk.answers(delivery=delivery)[0].id for delivery in ("Ev1", "Ev2", "Ev1#0", "Ev1")] == [
        "A-1",
        "A-2",
        "A-3",
        "A-1",
    ]


def test_a_delivery_is_never_answered_to_other_readers(desk: Desk) -> None:
    desk.ask("scheduler source to Vega?", delivery="Ev1")
    with pytest.raises(AlteredDeliveryError):
        desk.ask("scheduler source to Vega?", "cy", delivery="Ev1")
    with pytest.raises(AlteredDeliveryError):
        desk.ask("scheduler source to Vega?", audience=("cy",), delivery="Ev1")
    assert desk.ask("scheduler source to Vega?", audience=("mallory",), delivery="Ev1").reply == Neutral()


def test_one_delivery_in_many_threads_is_answered_once(any_desk: Desk) -> None:
    any_desk.load(sample_files())
    start = Barrier(4)

    def work(_: int) -> str:
        start.wait()
        return any_desk.answers(delivery="Ev1")[0].id

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(work, range(4))) == {"A-1"}


def test_an_answer_is_never_older_than_the_register_before_it_in_the_ledger(any_desk: Desk) -> None:
    held = edited(sample_files(), "partners.yaml", ("    partner: cetus\n", "    partner: orion\n"))
    any_desk.load(sample_files())
    start = Barrier(2)

    def work(is_loading: bool) -> None:
        start.wait()
        for number in range(6):
            if is_loading:
                any_desk.load((held, sample_files())[number % 2])
            else:
                any_desk.ask()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, (True, False)))
    is_held = False
    for entry in any_desk.ledger():
        if entry.kind == "revision":
            is_held = int(entry.id.partition(":")[2]) % 2 == 0
        elif entry.kind == "answer":
            assert ('"verdict": "no"' in entry.body) == is_held


# Days and time zones (rules 1 and 2)


@pytest.mark.parametrize(
    ("at", "today"),
    [
        (datetime(2026, 7, 1, 21, 59, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 1, 22, 59, 59, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 1, 23, 0, tzinfo=UTC), date(2026, 12, 2)),
    ],
)
def test_today_is_that_of_the_company(empty_desk: Desk, at: datetime, today: date) -> None:
    empty_desk.load(edited(sample_files(), "company.yaml", NO_TODAY))
    (answer,) = empty_desk.answers(at=at)
    assert (answer.today, answer.on) == (today, today)


def test_a_sample_has_its_own_today(desk: Desk) -> None:
    (answer,) = desk.answers(at=datetime(2031, 5, 5, tzinfo=UTC))
    assert (answer.today, answer.on) == (date(2026, 11, 22), date(2026, 11, 22))
    assert desk.answers("roadmap with Orion tomorrow?", "eve")[0].on == date(2026, 11, 23)


def test_days_in_words_are_those_of_the_asker(empty_desk: Desk) -> None:
    """It is past midnight in Berlin and not yet in Lisbon, where Eve is."""
    empty_desk.load(edited(sample_files(), "company.yaml", NO_TODAY))
    at = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)
    asked = "may I share the product roadmap with Orion tomorrow?"
    assert empty_desk.answers(asked, "eve", at=at)[0].on == date(2026, 12, 2)
    assert empty_desk.answers(asked, "ana", at=at)[0].on == date(2026, 12, 3)
    assert empty_desk.answers(ROADMAP, "eve", at=at)[0].today == date(2026, 12, 2)


def test_a_day_given_apart_counts_before_one_in_the_text(desk: Desk) -> None:
    (answer,) = desk.answers("may I share the product roadmap with Orion tomorrow?", on=date(2028, 2, 1))
    assert (answer.on, answer.verdict) == (date(2028, 2, 1), "no")


# Threads (rule 37)


def test_a_thread_goes_on_and_says_what_it_took_over(desk: Desk) -> None:
    first = desk.ask("basket trends to Lyra?")
    second = desk.ask("for store planning in Ireland", thread=first.thread)
    assert isinstance(first.reply, tuple)
    assert isinstance(second.reply, tuple)
    assert first.reply[0].ask_for is not None
    assert first.reply[0].ask_for[0] == "purpose"
    assert second.reply[0].verdict == "yes_if"
    assert second.reply[0].carried == ("Basket trends", "Lyra Retail plc")
    assert desk.replay(second.reply[0].id) == replace(
        desk.replay(second.reply[0].id), answer=second.reply[0], same=True
    )


def test_thanks_leaves_the_thread_as_it_was(desk: Desk) -> None:
    first = desk.ask("basket trends to Lyra?")
    assert desk.ask("thanks!", thread=first.thread).thread == first.thread
    assert first.thread != Thread()


# Revisions (rule 6)


def test_an_older_revision_answers_as_of_then(desk: Desk) -> None:
    desk.load(edited(sample_files(), "partners.yaml", ("    partner: cetus\n", "    partner: orion\n")))
    assert [desk.answers(revision=number)[0].verdict for number in (1, 2)] == ["yes_if", "no"]
    assert [desk.answers(revision=number)[0].revision for number in (1, 2)] == [1, 2]
    assert desk.answers()[0].verdict == "no"
    assert all(desk.replay(entry.id).same for entry in desk.ledger("answer"))


def test_an_unknown_revision_tells_only_the_askers_own_range(desk: Desk) -> None:
    desk.load(edited(sample_files(), "tents.yaml", ("name: Blue", "name: Azure")))
    assert (desk.number("ana"), desk.number("cy")) == (2, 1)
    with pytest.raises(UnknownRevisionError, match="there is no revision `2`; you have seen only revision 1"):
        desk.ask(person="cy", revision=2)
    with pytest.raises(UnknownRevisionError, match="there is no revision `3`; revisions go from 1 to 2"):
        desk.ask(person="ana", revision=3)


def test_what_is_closed_now_is_closed_in_older_revisions_too(desk: Desk) -> None:
    """Visibility is that of today (rule 2)."""
    asset = "  - id: integration-guide\n"
    desk.load(edited(sample_files(), "assets.yaml", (asset, f"{asset}    readers: [ana, bo, dana, eve, noor, ravi]\n")))
    asked = "may I share the integration guide with Vega?"
    (then,) = desk.answers(asked, "cy", revision=1)
    (now,) = desk.answers(asked, "cy")
    assert (then.asset, then.verdict) == (None, "unknown")
    assert replace(then, id="", revision=0) == replace(now, id="", revision=0)
    assert desk.answers(asked, "ana", revision=1)[0].asset == "integration-guide"
    assert all(desk.replay(entry.id).same for entry in desk.ledger("answer"))


def test_somebody_who_came_later_may_ask_about_an_older_revision(empty_desk: Desk) -> None:
    empty_desk.load(sample_files())
    newcomer = "  - {id: zoe, name: Zoe Lund, teams: [engineering]}\n"
    empty_desk.load(edited(sample_files(), "people.yaml", ("  - id: finn\n", f"{newcomer}  - id: finn\n")))
    (answer,) = empty_desk.answers(person="zoe", revision=1)
    assert answer.revision == 1


# Replays


@pytest.mark.parametrize("answer_id", ["A-2", "A-0", "revision:1", "", "A-1'; --", "pass:pass-ana-1"])
def test_only_an_answer_on_record_can_be_replayed(desk: Desk, answer_id: str) -> None:
    desk.ask()
    with pytest.raises(UnknownAnswerError, match="answer ids look like `A-1042`"):
        desk.replay(answer_id)


def test_a_replay_changes_nothing(desk: Desk) -> None:
    desk.ask()
    before = desk.ledger()
    assert desk.replay("A-1").same
    assert desk.ledger() == before


def test_a_replay_tells_an_answer_that_would_differ(desk: Desk) -> None:
    desk.ask()
    with transaction(desk.engine) as session:
        connection = session.connection()
        (name,) = connection.execute(
            text(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger' AND sql LIKE '%UPDATE%'"
            )
        ).one()
        connection.execute(text(f"DROP TRIGGER {name}"))
        connection.execute(text("UPDATE ledger SET body = replace(body, 'yes_if', 'yes') WHERE id = 'A-1'"))
    assert not desk.replay("A-1").same


def test_the_agreement_asked_about_stays_for_the_next_clause(desk: Desk) -> None:
    first = desk.ask("what does clause 4 of the Vega developer terms say?")
    second = desk.ask("and clause 5?", thread=first.thread)
    assert isinstance(second.reply, Note)
    assert {(each.agreement, each.clause) for each in second.reply.passages} == {("vega-dev-terms", "5")}
