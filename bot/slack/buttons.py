"""Buttons: what one carries to Slack and back, and how it is drawn."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from bot.slack.blocks import Block, context, plain_text
from bot.slack.texts import cut
from handlers.replies import Choice

SAY = "say"
"""The action of a button that says something; its value is a press."""
FILL = "fill"
"""The action of the button that opens the form of a turn; its value is what the turn is called."""
SHARE = "share"
"""The action of the button that shares answers with the channel; its value is their ids, a space between them."""
WHY = "why"
"""The action of a button that shows an answer with all its steps; its value is the answer's id."""

MOST_VALUE = 2000
MOST_LABEL = 75
MOST_IN_A_ROW = 25
_NUMBERED = (SAY, WHY)
_MOST_WORDS = 8
_MOST_SAID = 200
# Slack escapes some of what it is given, so that a value of these would not come back as it was.
_KEPT = {letter: f"\\u{ord(letter):04x}" for letter in "&<>"}


@dataclass(frozen=True, slots=True)
class Press:
    """What pressing a button says."""

    text: str
    turn: str = ""
    """The turn whose reply had the button, as it is called; empty where it belongs to none."""


def write_press(press: Press) -> str | None:
    """The value of the button; None where it is longer than a value may be."""
    written = json.dumps({"say": press.text, "turn": press.turn}, separators=(",", ":"))
    for letter, kept in _KEPT.items():
        written = written.replace(letter, kept)
    return written if len(written) <= MOST_VALUE else None


def find_press(value: str) -> Press | None:
    """The press that was written into the value; None where it is anything else."""
    if len(value) > MOST_VALUE:
        return None
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    match found:
        case {"say": str(text), "turn": str(turn)} if text:
            press = Press(text, turn)
            return press if write_press(press) == value else None
        case _:
            return None


def draw_button(label: str, action: str, value: str) -> Block:
    """The button, its label shortened."""
    return {
        "type": "button",
        "text": plain_text(label, MOST_LABEL),
        "action_id": action,
        "value": value,
    }


def find_button(choice: Choice, turn: str) -> Block | None:
    """The button of the choice; None where its words do not fit into one."""
    value = write_press(Press(choice.text, turn))
    label = choice.label if cut(choice.label, MOST_LABEL).strip() else choice.text
    return None if value is None else draw_button(label, SAY, value)


def draw_buttons(choices: Iterable[Choice], turn: str, most: int = MOST_IN_A_ROW) -> tuple[list[Block], list[Choice]]:
    """The buttons of the choices, each once and at most so many, and the choices that have none."""
    buttons: list[Block] = []
    without: list[Choice] = []
    for choice in dict.fromkeys(choices):
        if not cut(choice.text, _MOST_SAID).strip():
            continue  # there are no words to say
        button = find_button(choice, turn) if len(buttons) < most else None
        if button is None:
            without.append(choice)
        else:
            buttons.append(button)
    return buttons, without


def words_to_say(choices: Sequence[Choice]) -> Iterator[Block]:
    """The words of choices that have no button, to be typed."""
    if choices:
        shown = [cut(choice.text, _MOST_SAID) for choice in choices[:_MOST_WORDS]]
        more = f" | and {len(choices) - len(shown)} more" if len(choices) > len(shown) else ""
        yield context(f"Or say: {' | '.join(shown)}{more}")


def numbered(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with each button's action unlike every other: `say-0`, `say-1` and so on."""
    numbers = {action: count() for action in _NUMBERED}
    return tuple(_numbered(block, numbers) for block in blocks)


def _numbered(block: Block, numbers: Mapping[str, Iterator[int]]) -> Block:
    action = block.get("action_id", "")
    if action in numbers:
        return {**block, "action_id": f"{action}-{next(numbers[action])}"}
    if "accessory" in block:
        return {**block, "accessory": _numbered(block["accessory"], numbers)}
    if block["type"] == "actions":
        return {**block, "elements": [_numbered(element, numbers) for element in block["elements"]]}
    return block
