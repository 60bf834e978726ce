"""Conversations keep every kind of reply as it was given, and what cannot be read any more is said to be so."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from handlers.conversations import (
    KEPT,
    UNREADABLE,
    Conversation,
    Saying,
    Turn,
    find_conversation,
    find_delivered,
    find_said,
    forget_old,
    keep_turn,
    recall_thread,
)
from handlers.replies import Choice, Neutral, Note, Passage, Reply
from knowledge.questions import Thread
from storage.engine import reading, transaction
from tests.handlers.desk import NOW, ROADMAP, Desk

NOTE = Note(
    topic="help",
    headline="Ask.",
    lines=("a", "b"),
    passages=(Passage(agreement="a", clause="1", quote="q", source="A", standing="s", says="x"),),
    choices=(Choice("Label", "words"),),
)


def keep(desk: Desk, reply: Reply, delivery: str = "d1", thread: Thread | None = None) -> Turn:
    saying = Saying(
        person="ana",
        conversation="c1",
        delivery=delivery,
        text="may I?\x00\ud83d",
        reply=reply,
        thread=thread or Thread(),
        at=NOW,
    )
    return keep_turn(saying, desk.engine)


def find(desk: Desk, person: str = "ana") -> Conversation:
    found = find_conversation(person, "c1", desk.engine)
    assert found is not None
    return found


@pytest.mark.parametrize("reply", [Neutral(), NOTE, Note(topic="none", headline="")])
def test_a_reply_without_a_verdict_comes_back_as_it_was(any_desk: Desk, reply: Reply) -> None:
    keep(any_desk, reply)
    (turn,) = find(any_desk).turns
    assert (turn.number, turn.text, turn.reply, turn.at) == (1, "may I?\x00\ud83d", reply, NOW)


@pytest.mark.parametrize("words", [ROADMAP, "basket trends to Lyra?", "product roadmap and design notes to Orion?"])
def test_answers_come_back_as_they_were(desk: Desk, words: str) -> None:
    answered = desk.ask(words)
    keep(desk, answered.reply, thread=answered.thread)
    found = find(desk)
    assert (found.turns[0].reply, found.thread) == (answered.reply, answered.thread)


def test_a_thread_is_remembered(desk: Desk) -> None:
    thread = Thread(assets=("a",), on=date(2026, 11, 22), volume=(("seats", 3),), fields=())
    keep(desk, NOTE, thread=thread)
    assert find(desk).thread == thread


def test_a_delivery_is_kept_once(desk: Desk) -> None:
    keep(desk, NOTE, "d1")
    keep(desk, Neutral(), "d1")
    keep(desk, Neutral(), "d2")
    assert [turn.reply for turn in find(desk).turns] == [NOTE, Neutral()]
    first = find_delivered("ana", "c1", "d1", desk.engine)
    assert first is not None
    assert first.reply == NOTE
    assert find_delivered("bo", "c1", "d1", desk.engine) is None


def test_nobody_elses_conversation_is_found(desk: Desk) -> None:
    keep(desk, NOTE)
    assert find_conversation("bo", "c1", desk.engine) is None
    assert find_conversation("ana", "c2", desk.engine) is None


def test_a_turn_keeps_what_was_remembered_after_it(desk: Desk) -> None:
    thread = Thread(assets=("a",), on=date(2026, 11, 22))
    assert keep(desk, NOTE, "d1", thread).thread == thread
    keep(desk, NOTE, "d2")
    first = find_said("ana", "d1", desk.engine)
    assert first is not None
    assert first.thread == thread
    assert find_said("bo", "d1", desk.engine) is None
    with reading(desk.engine) as session:
        assert recall_thread(session, "ana", "c1") == recall_thread(session, "bo", "c1") == Thread()


def test_a_conversation_is_deleted_a_month_after_its_last_turn(desk: Desk) -> None:
    keep(desk, NOTE)
    forget_old(desk.engine, at=NOW + KEPT)
    assert find(desk).turns
    forget_old(desk.engine, at=NOW + KEPT + timedelta(microseconds=1))
    assert find_conversation("ana", "c1", desk.engine) is None


@pytest.mark.parametrize("reply", ['"kind": "note", "reply": {"other": 1}', '"kind": "poem", "reply": {}'])
def test_what_another_version_wrote_is_said_to_be_unreadable(desk: Desk, reply: str) -> None:
    keep(desk, NOTE, thread=Thread(assets=("a",)))
    with transaction(desk.engine) as session:
        update = text("UPDATE turn SET body = :body")
        session.connection().execute(update, {"body": f'{{"text": "t", {reply}}}'})
        session.connection().execute(text("UPDATE conversation SET thread = '{\"assets\": 3}'"))
    found = find(desk)
    assert (found.turns[0].text, found.turns[0].reply, found.thread) == ("t", UNREADABLE, Thread())
