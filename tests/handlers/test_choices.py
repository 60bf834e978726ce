"""A choice is a sentence that a person could have typed: sent back in the thread it gets the answer it promises."""

import pytest

from handlers.help import AND_THEN
from handlers.replies import Answer, Neutral, Note, Reply
from knowledge.questions import Thread
from tests.handlers.desk import Desk

PEOPLE = ("ana", "bo", "cy", "dana", "eve", "noor", "ravi", "ulrike")
ASKED = (
    "may I share the scheduler source with Orion?",
    "may I share the design notes with Orion?",
    "may I share the basket table with Lyra for store planning in GB?",
    "may I share basket trends with Lyra?",
    "may I share basket trends with Lyra for store planning?",
    "may I share the flux capacitor with Orion?",
    "may I share the product roadmap with Oriom?",
    "may I share it with Orion?",
    "may I share the product roadmap?",
    "may I share the product roadmap with Hydra?",
)
TOLD = (
    "help",
    "what does our agreement with Orion say?",
    "what does our agreement with Lyra say?",
    "what does our NDA say about marking?",
    "show me clause 9.9 of the Orion Mutual NDA",
    "who decides about Orion?",
    "who owns the design notes?",
    "which partners are there?",
    "which agreements are there?",
    "which assets are there?",
    "what can I share with Orion?",
    "what may I not share with anyone?",
    "approved: roadmap to Orion",
    "when does the Orion NDA expire?",
    "is the coffee machine broken again",
    "Orion is nice",
)


def choices(reply: Reply) -> list[tuple[str, str]]:
    assert not isinstance(reply, Neutral)
    parts: tuple[Answer | Note, ...] = reply if isinstance(reply, tuple) else (reply,)
    return [(choice.label, choice.text) for part in parts for choice in part.choices]


def send(desk: Desk, text: str, person: str = "ana", thread: Thread | None = None) -> Reply:
    return desk.ask(text, person, thread=thread).reply


@pytest.mark.parametrize("text", ASKED)
def test_every_choice_of_an_answer_leads_on(desk: Desk, text: str) -> None:
    """A fact that was chosen is no longer asked for, and another asset gets its own verdict."""
    first = desk.ask(text)
    assert isinstance(first.reply, tuple)
    (answer,) = first.reply
    assert answer.ask_for is None or answer.choices
    for label, chosen in choices(first.reply):
        reply = send(desk, chosen, thread=first.thread)
        if label == "Register it":
            assert isinstance(reply, Note)
            continue
        assert isinstance(reply, tuple), (chosen, reply)
        (next_answer,) = reply
        assert next_answer.partner is not None or (answer.ask_for and answer.ask_for[0] == "asset"), chosen
        if answer.ask_for is not None:
            assert next_answer.ask_for is None or next_answer.ask_for[0] != answer.ask_for[0], chosen


def test_the_better_asset_is_one_button_away(desk: Desk) -> None:
    first = desk.ask("may I share the scheduler source with Orion?")
    assert choices(first.reply)[0] == (
        "Ask about interface description",
        "may I share the interface description with Orion?",
    )
    reply = send(desk, choices(first.reply)[0][1], thread=first.thread)
    assert isinstance(reply, tuple)
    assert [(each.asset, each.partner, each.verdict) for each in reply] == [("interface-description", "orion", "yes")]


def test_the_values_of_a_missing_fact_are_its_buttons(desk: Desk) -> None:
    first = desk.ask("may I share basket trends with Lyra?")
    assert choices(first.reply)[:2] == [
        ("Store planning", "for store planning"),
        ("Advertising", "for advertising"),
    ]
    second = desk.ask("for store planning", thread=first.thread)
    assert choices(second.reply) == [("GB", "in GB"), ("IE", "in IE")]
    reply = send(desk, "in IE", thread=second.thread)
    assert isinstance(reply, tuple)
    assert reply[0].verdict == "yes_if"


@pytest.mark.parametrize("text", TOLD)
def test_every_choice_of_a_note_is_understood(desk: Desk, text: str) -> None:
    first = desk.ask(text)
    assert isinstance(first.reply, Note)
    for label, chosen in choices(first.reply):
        reply = send(desk, chosen, thread=first.thread)
        assert not (isinstance(reply, Note) and reply.topic == "none"), chosen
        if isinstance(reply, tuple):
            assert all(each.asset and each.partner for each in reply), chosen
        else:
            assert isinstance(reply, Note), (label, chosen)
            assert reply.topic == expected_topic(chosen), chosen


def expected_topic(text: str) -> str:
    """What a sentence of ours asks for, told by its words."""
    for words, topic in (
        ("show clause", "explain_terms"),
        ("what does our", "explain_terms"),
        ("who decides", "who_decides"),
        ("expire", "due"),
        ("courses", "training"),
    ):
        if words in text:
            return topic
    return "overview"


@pytest.mark.parametrize("person", PEOPLE)
def test_every_example_of_the_help_works_for_everybody(desk: Desk, person: str) -> None:
    help_note = desk.note("help", person)
    assert 4 <= len(help_note.choices) <= 8
    assert [each.text for each in help_note.choices] == list(help_note.lines[: len(help_note.choices)])
    for choice in help_note.choices:
        reply = send(desk, choice.text, person)
        if choice.text.startswith("may I share"):
            assert isinstance(reply, tuple)
            assert reply[0].verdict in {"yes", "yes_if"}, choice.text
        else:
            assert isinstance(reply, Note)
            assert reply.topic == expected_topic(choice.text), choice.text


@pytest.mark.parametrize("person", PEOPLE)
def test_everything_else_that_help_teaches_works_too(desk: Desk, person: str) -> None:
    lines = desk.note("help", person).lines
    taught = lines[lines.index(AND_THEN) + 1 :]
    assert len(taught) > 3
    for text in taught:
        note = desk.note(text, person)
        assert note.topic not in ("none", "help"), text


def test_the_follow_up_that_help_teaches_goes_on(desk: Desk) -> None:
    line = next(line for line in desk.note("help").lines if line.startswith("After an answer"))
    taught = line.split('"')[1]
    first = desk.ask("may I share the press kit with Orion?")
    reply = send(desk, taught, thread=first.thread)
    assert isinstance(reply, tuple)
    assert reply[0].asset == "press-kit"
    assert reply[0].partner not in {None, "orion"}


def test_no_choice_names_what_the_asker_may_not_know_of(desk: Desk) -> None:
    for text in (*ASKED, *TOLD):
        for label, chosen in choices(send(desk, text, "cy")):
            assert "scheduler" not in (label + chosen).casefold() or "scheduler" in text
            assert "blue" not in (label + chosen).casefold()
