"""Buttons: what one carries comes back as it was, and nothing else is taken for it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sentences import plain
from bot.slack.blocks import actions, section
from bot.slack.buttons import Press, draw_buttons, find_button, find_press, numbered, words_to_say, write_press
from handlers.replies import Choice
from tests.bot.slack.block_kit import require_message
from tests.bot.slack.seen import buttons, shown
from tests.bot.slack.strategies import choices, words


@given(words.filter(bool), words)
def test_a_press_comes_back_as_it_was(text: str, turn: str) -> None:
    value = write_press(Press(text, turn))
    if value is not None:
        assert len(value) <= 2000
        assert find_press(value) == Press(text, turn)
        assert value.isascii()
        assert not set(value) & set("&<>")


def test_a_press_is_short() -> None:
    assert write_press(Press("log A-1", "Ev3")) == '{"say":"log A-1","turn":"Ev3"}'


def test_words_that_do_not_fit_have_no_button() -> None:
    assert write_press(Press("x" * 1900)) is not None
    assert write_press(Press("x" * 2000)) is None
    assert find_button(Choice("Long", "x" * 2000), "") is None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "log A-1",
        "null",
        "3",
        "[]",
        "{}",
        '{"say":"log A-1"}',
        '{"say":"","turn":"1"}',
        '{"say":"log A-1","turn":1}',
        '{"say":"log A-1","turn":true}',
        '{"say":"log A-1","turn":null}',
        '{"say":7,"turn":"1"}',
        '{"say":"log A-1","turn":"1","more":1}',
        '{"say":"no","say":"log A-1","turn":"1"}',
        '{"say": "log A-1", "turn": "1"}',
        '{"turn":"1","say":"log A-1"}',
        '{"say":"a&b","turn":"1"}',
        '{"say":"' + "x" * 2000 + '","turn":"1"}',
        "[" * 2_000,
    ],
)
def test_anything_else_is_no_press(value: str) -> None:
    assert find_press(value) is None


@given(st.text(max_size=200))
def test_no_text_of_somebody_elses_is_an_error(value: str) -> None:
    assert find_press(value) is None


def test_a_label_that_shows_nothing_is_the_words_themselves() -> None:
    (button,) = draw_buttons([Choice("\u200b ", "log A-1")], "Ev1")[0]
    assert button["text"] == {"type": "plain_text", "text": "log A-1", "emoji": False}


def test_what_has_no_button_is_said_in_words() -> None:
    offered = [Choice("a", "say a"), Choice("b", "x" * 3000), Choice("a", "say a"), Choice("c", "say c")]
    drawn, without = draw_buttons(offered, "Ev1", most=1)
    assert [each["text"]["text"] for each in drawn] == ["a"]
    assert [each.label for each in without] == ["b", "c"]
    said = shown(words_to_say(without))
    assert said.startswith("Or say: xxx")
    assert said.endswith(" ... | say c")
    assert shown(words_to_say([Choice("", "go")] * 10)) == f"Or say: {' | '.join(['go'] * 8)} | and 2 more"
    assert list(words_to_say([])) == []


@given(st.lists(choices, max_size=60))
def test_every_row_of_buttons_is_one_that_slack_draws(offered: list[Choice]) -> None:
    drawn, without = draw_buttons(offered, "Ev7")
    assert len(drawn) + len(without) == len({choice for choice in offered if plain(choice.text).strip()})
    blocks = numbered([*actions(drawn), *words_to_say(without), section(["."])])
    require_message(blocks, "text")
    for button in buttons(blocks):
        press = find_press(button["value"])
        assert press is not None
        assert press.turn == "Ev7"
        assert press.text in {choice.text for choice in offered}


def test_every_button_of_a_surface_has_its_own_action() -> None:
    said = {"type": "button", "text": {}, "action_id": "say", "value": json.dumps({})}
    why, share = {**said, "action_id": "why"}, {**said, "action_id": "share"}
    blocks = [*actions([said, said, share]), section(["x"], why), section(["y"]), *actions([said, why])]
    found = [button["action_id"] for button in buttons(numbered(blocks))]
    assert found == ["say-0", "say-1", "share", "why-0", "say-2", "why-1"]
    assert [button["action_id"] for button in buttons(blocks)][:2] == ["say", "say"]
