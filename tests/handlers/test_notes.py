"""What is told without a verdict: whole replies, as tests/cases/notes.toml has them, and nothing on record."""

import json
import tomllib
from typing import Any

import pytest

from handlers.replies import Note, note_as_object, to_json
from knowledge.questions import Thread
from tests.case_worlds import HERE
from tests.handlers.desk import Desk

FILE = HERE / "cases" / "notes.toml"
CASES: list[dict[str, Any]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["case"]


def told(note: Note) -> dict[str, Any]:
    """The note as the table writes it."""
    quotes = [{"clause": f"{p.agreement} {p.clause}", "says": p.says, "quote": p.quote} for p in note.passages]
    choices = [{"label": choice.label, "text": choice.text} for choice in note.choices]
    form = {} if note.form is None else {"form": note.form.text.splitlines()}
    return {
        **form,
        "topic": note.topic,
        "headline": note.headline,
        "lines": list(note.lines),
        "quotes": quotes,
        "choices": choices,
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_reply_is_the_whole_note_of_the_table(desk: Desk, case: dict[str, Any]) -> None:
    thread = Thread()
    reply: object = None
    for text in case["says"]:
        answered = desk.ask(text, case["who"], thread=thread)
        thread, reply = answered.thread, answered.reply
    assert isinstance(reply, Note)
    wanted = {"quotes": [], "choices": []} | {key: case[key] for key in case.keys() - {"name", "who", "says"}}
    assert told(reply) == wanted


@pytest.mark.parametrize("case", [case for case in CASES if case.get("quotes")], ids=lambda case: case["name"])
def test_every_quotation_stands_in_its_clause_byte_for_byte(desk: Desk, case: dict[str, Any]) -> None:
    files = {path: content.decode() for path, content in desk.export().items() if path.endswith(".md")}
    for quoted in case["quotes"]:
        agreement, _, _ = quoted["clause"].partition(" ")
        path = "house.md" if agreement == "house" else f"agreements/{agreement}.md"
        assert quoted["quote"] in files[path]


def test_a_note_is_not_recorded_and_a_request_is(desk: Desk) -> None:
    before = len(desk.ledger())
    for text in (
        "help",
        "what does our agreement with Orion say?",
        "which partners are there?",
    ):
        desk.note(text)
    assert len(desk.ledger()) == before
    desk.note("please register Northlight Optics as a partner")
    desk.note("we leaked the roadmap")
    assert [entry.kind for entry in desk.ledger()[before:]] == ["request", "incident"]


def test_a_note_as_json_has_its_keys(desk: Desk) -> None:
    note = desk.note("what does our agreement with Orion say about marking?")
    found = note_as_object(note)
    assert list(found) == ["topic", "headline", "lines", "passages", "choices"]
    assert list(found["passages"][0]) == ["agreement", "clause", "quote", "says"]
    assert json.loads(to_json(note)) == found


def test_a_question_about_terms_leaves_no_facts_in_the_thread(desk: Desk) -> None:
    """Else "what does it say about reverse engineering" would make the next question one about reverse engineering."""
    first = desk.ask("what does the agreement with Vega say about reverse engineering?")
    (answer,) = replies(desk, "may I share the product roadmap?", first.thread)
    assert (answer.partner, answer.verdict) == ("vega", "yes_if")


def test_an_aside_leaves_the_question_open(desk: Desk) -> None:
    first = desk.ask("may I share basket trends with Lyra?")
    second = desk.ask("why?", thread=first.thread)
    assert second.thread == first.thread
    (answer,) = replies(desk, "store planning in Ireland", second.thread)
    assert answer.verdict == "yes_if"


def replies(desk: Desk, text: str, thread: Thread) -> tuple[Any, ...]:
    reply = desk.ask(text, thread=thread).reply
    assert isinstance(reply, tuple), reply
    return reply


def test_who_approves_gets_the_verdict_of_may_i_and_names_the_person(desk: Desk) -> None:
    """Rule 36."""
    (asked,) = desk.answers("who approves the product roadmap with Hydra?")
    (may,) = desk.answers("may I share the product roadmap with Hydra?")
    assert (asked.verdict, asked.reason, asked.grounds, asked.ask_whom) == (
        may.verdict,
        may.reason,
        may.grounds,
        may.ask_whom,
    )
    assert asked.headline == "Product roadmap may not go to Hydra Labs; the person to ask is Eve Marchetti"
    assert all(desk.replay(each.id).same for each in (asked, may))
