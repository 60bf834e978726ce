"""Blocks: the few kinds that replies are made of, each within Slack's limits, with words that are shown as they are.

Words that are not ours stand in plain text and in rich text only: neither is parsed, so nothing in them pings, links
or sets type.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.slack.texts import cut, size_of

Block = dict[str, Any]
"""One object of Block Kit, as JSON has it."""

MOST_BLOCKS = 50
"""In a message; a view has twice as many."""
MOST_WEIGHT = 12_000
"""Of a message's blocks together. Slack documents no such limit and refuses what is over one that its engineers put at
12,000 letters and some room for what holds them (slackapi/bolt-js, issues 2509 and 2867)."""
MOST_HEADER = 150
MOST_SECTION = 3000
MOST_IN_CHUNK = 2800
"""So many letters of rich text stand in one block; Slack names no limit for it but those of other texts."""
_UNSEEN = frozenset({"value", "action_id"})
_BLANK = "-"
"""Stands for words of which nothing shows: Slack refuses a text that is empty."""


def plain_text(text: str, most: int) -> Block:
    """A text that is shown letter by letter."""
    return {"type": "plain_text", "text": cut(text, most).strip() or _BLANK, "emoji": False}


def plain_lines(lines: Iterable[str], most: int) -> Block:
    """Lines that are shown letter by letter, each shortened to its share of what fits."""
    kept = tuple(lines)
    share = most // max(1, len(kept)) - 1
    text = "\n".join(filter(None, (cut(line, share).strip() for line in kept)))
    return {"type": "plain_text", "text": text or _BLANK, "emoji": False}


def header(text: str) -> Block:
    """A headline."""
    return {"type": "header", "text": plain_text(text, MOST_HEADER)}


def section(lines: Iterable[str], accessory: Block | None = None) -> Block:
    """Lines of words, with a button beside them where there is one."""
    block: Block = {"type": "section", "text": plain_lines(lines, MOST_SECTION)}
    return block if accessory is None else {**block, "accessory": accessory}


def context(text: str) -> Block:
    """Words in small type."""
    return {"type": "context", "elements": [plain_text(text, MOST_SECTION)]}


def context_mrkdwn(text: str) -> Block:
    """Our own mrkdwn in small type."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text}]}


def divider() -> Block:
    """A line across."""
    return {"type": "divider"}


def actions(buttons: Sequence[Block]) -> Iterator[Block]:
    """The buttons in a row; nothing where there are none."""
    if buttons:
        yield {"type": "actions", "elements": list(buttons)}


def span(text: str, *, bold: bool = False) -> Block:
    """Some words of a line, shown letter by letter; line breaks in them break the line."""
    found: Block = {"type": "text", "text": text}
    return {**found, "style": {"bold": True}} if bold else found


def link(url: str, text: str) -> Block:
    """Words that lead to an address of ours."""
    return {"type": "link", "url": url, "text": text}


def paragraph(spans: Iterable[Block]) -> Block:
    """Lines of rich text."""
    return {"type": "rich_text_section", "elements": list(spans)}


def quotation(text: str) -> Block:
    """Words set apart as quoted."""
    return {"type": "rich_text_quote", "elements": [span(text)]}


def rich(parts: Iterable[Block]) -> Block:
    """Paragraphs and quotations, one under the other."""
    return {"type": "rich_text", "elements": list(parts)}


def chunks(lines: Iterable[str], most: int = MOST_IN_CHUNK) -> Iterator[list[str]]:
    """The lines in runs of so many letters at most, none of which begins with a blank one; a longer one is cut."""
    run: list[str] = []
    room = most
    for line in lines:
        shown = cut(line, most)
        if run and size_of(shown) > room:
            yield run
            run, room = [], most
        if run or shown.strip():
            run.append(shown)
            room -= size_of(shown) + 1
    if run:
        yield run


def weight_of(found: Any) -> int:
    """How much of a surface's room it takes: the letters that are seen, and those of what holds them together."""
    if isinstance(found, str):
        return size_of(found) + 2
    if isinstance(found, dict):
        return sum(len(key) + 4 + weight_of(each) for key, each in found.items() if key not in _UNSEEN) + 2
    if isinstance(found, list | tuple):
        return sum(weight_of(each) + 1 for each in found) + 2
    return 6
