"""A reply as a Slack message: blocks within Slack's limits, and its words for notifications and screen readers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from bot.sentences import spoken
from bot.slack.answers import draw_answers
from bot.slack.blocks import Block, paragraph, rich, span
from bot.slack.buttons import numbered
from bot.slack.notes import draw_note, page_of
from bot.slack.texts import cut, escape_within
from handlers.replies import Choice, Neutral, Note, Reply

MOST_TEXT = 40_000
"""So many letters has the text of a message that is posted."""
_MOST_LINE = 2_800


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message."""

    text: str
    """All that it says, as mrkdwn; shown by itself where blocks are not."""
    blocks: tuple[Block, ...]


def draw(reply: Reply, *, turn: str = "", can_share: bool = False, url: str = "") -> Drawn:
    """The reply as a message.

    Its buttons say that they belong to the turn that is called so; without one a form has no button. `can_share` offers
    to show answers to the channel. `url` is the address of our own page; empty where there is none.
    """
    return Drawn(read_out(reply, url=url), numbered(_blocks(reply, turn, url, can_share=can_share)))


def _blocks(reply: Reply, turn: str, url: str, *, can_share: bool) -> list[Block]:
    match reply:
        case Neutral():
            return [rich([paragraph([span(cut(reply.message, _MOST_LINE))])])]
        case Note():
            return draw_note(reply, turn, url)
        case tuple():
            return draw_answers(reply, turn, can_share=can_share)
        case _:
            assert_never(reply)


def read_out(reply: Reply, *, url: str = "", most: int = MOST_TEXT) -> str:
    """The reply as a person would read it out, with what its buttons stand for, as mrkdwn of so many letters."""
    return escape_within(" ".join((spoken(reply), *_next(reply, url))), most)


def _next(reply: Reply, url: str) -> Iterator[str]:
    choices: tuple[Choice, ...] = ()
    match reply:
        case Neutral():
            return
        case Note():
            choices = reply.choices
            if reply.form is not None:
                yield f"To be filled in: {reply.form.title}."
            if page := page_of(reply, url):
                yield f"On the page: {page}"
        case tuple():
            choices = tuple(choice for answer in reply for choice in answer.choices)
        case _:
            assert_never(reply)
    words = tuple(dict.fromkeys(choice.text for choice in choices))
    if words:
        yield f"You can say: {' | '.join(words)}"
