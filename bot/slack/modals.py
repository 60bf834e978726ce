"""Modals: a form, the ask box or something told in a window of its own, and what was filled in there."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.slack.blocks import Block, chunks, header, paragraph, plain_text, rich, section, span
from bot.slack.inputs import MOST_INPUT, MOST_LABEL, Shape, ViewError, draw_fields, draw_input, plain_lines, read_value
from bot.slack.texts import cut, size_of
from handlers.forms import Form, write_form

FORM = "form"
"""What the window of a form is called."""
ASK = "ask"
"""What the window of the ask box, its block and its input are called."""
MOST_METADATA = 3000
_MOST_TITLE = 24
_MOST_PLACEHOLDER = 150
_MOST_SAID = 8
"""So many blocks of what is told; with the fields, the header and what is left out no window has too many."""


def draw_form(form: Form, *, metadata: str, said: tuple[str, ...] = ()) -> Block:
    """The window of the form, with what was told above its fields."""
    drawn, left = draw_fields(form)
    blocks = [header(form.title), *_told(said), *map(draw_input, drawn)]
    if left:
        blocks.append(section([f"and {left} more, which stay as they are: change them on the page"]))
    return {
        **_window(FORM, form.title, blocks, metadata, close="Cancel"),
        "submit": plain_text(form.submit, _MOST_TITLE),
    }


def read_form(form: Form, state: Mapping[str, Any]) -> str:
    """The text of the form as it was filled in, of the values that Slack sends for the window of this same form.

    Raises ViewError where they are not those of this form.
    """
    drawn, _ = draw_fields(form)
    inputs = {each.block_id: each for each in drawn if each.shape is not Shape.KEPT}
    for block_id in state:
        if block_id not in inputs:
            raise ViewError(f"the form has no field `{block_id}`")
    filled = {each.index: read_value(each, state) for each in inputs.values()}
    return write_form(form.title, ((each.name, filled.get(at, each.value)) for at, each in enumerate(form.fields)))


def draw_ask(metadata: str, text: str = "") -> Block:
    """The window of the ask box, filled in with the text."""
    shown = plain_lines(text)
    fits = size_of(shown) <= MOST_INPUT
    element: Block = {
        "type": "plain_text_input",
        "action_id": ASK,
        "multiline": True,
        "max_length": MOST_INPUT,
        "focus_on_load": True,
        "placeholder": plain_text("May I share … with …?", _MOST_PLACEHOLDER),
    }
    if shown:
        element["initial_value"] = shown if fits else cut(text, MOST_INPUT)
    block = {"type": "input", "block_id": ASK, "label": plain_text("Your question", MOST_LABEL), "element": element}
    blocks = [block] if fits else [block, section(["That is only its beginning: the whole is too long for this box."])]
    window = _window(ASK, "Mayshare", blocks, metadata, close="Cancel")
    return {**window, "submit": plain_text("Ask", _MOST_TITLE)}


def read_ask(state: Mapping[str, Any]) -> str:
    """What was typed into the ask box. Raises ViewError where it is no state of one."""
    match state:
        case {"ask": {"ask": {"value": str() | None as value}}}:
            return (value or "").strip()
        case _:
            raise ViewError("there is no ask box")


def _window(name: str, title: str, blocks: list[Block], metadata: str, close: str) -> Block:
    if size_of(metadata) > MOST_METADATA:
        raise ViewError(f"the metadata of `{name}` has more than {MOST_METADATA} letters")
    return {
        "type": "modal",
        "callback_id": name,
        "title": plain_text(title, _MOST_TITLE),
        "close": plain_text(close, _MOST_TITLE),
        "private_metadata": metadata,
        "blocks": blocks,
    }


def _told(lines: tuple[str, ...]) -> Iterator[Block]:
    runs = list(chunks(lines))
    for run in runs[:_MOST_SAID]:
        yield rich([paragraph([span("\n".join(run))])])
    left = sum(map(len, runs[_MOST_SAID:]))
    if left:
        yield section([f"and {left} more {'line' if left == 1 else 'lines'}"])
