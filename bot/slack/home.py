"""The App Home: the ask box, what waits for a person, her recent answers, and questions to begin with."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.sentences import checked
from bot.slack.blocks import (
    Block,
    actions,
    chunks,
    context,
    context_mrkdwn,
    divider,
    header,
    link,
    paragraph,
    plain_text,
    rich,
    section,
    span,
)
from bot.slack.buttons import SAY, WHY, Press, draw_button, draw_buttons, numbered, words_to_say, write_press
from bot.slack.inputs import MOST_INPUT, MOST_LABEL
from bot.slack.modals import ASK
from bot.slack.texts import cut, instant
from handlers.approving import Waiting, WaitingLine
from handlers.history import GivenAnswer
from handlers.home import Home
from handlers.notices import Told
from handlers.replies import Choice, sentence
from knowledge.findings import VERDICT_WORDS

WAITING_WORDS = "what waits for my approval?"
"""What lists every request that waits."""
_MOST_REQUESTS = 12
_MOST_TOLD = 10
_MOST_RECENT = 5
_MOST_EXAMPLES = 10
"""Together fewer than a hundred blocks."""
_MOST_BYTES = 200_000
"""Slack refuses a view of more than 250 kB."""
_MOST_BUTTONS = 8
_LINE_LETTERS = 600
_PLACEHOLDER_LETTERS = 150
_TOLD_LETTERS = 1_500


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeScreen:
    """What the home of a person shows."""

    name: str
    """What she is called."""
    home: Home
    waiting: tuple[Told, ...] = ()
    requests: Waiting = field(default_factory=Waiting)
    recent: tuple[GivenAnswer, ...] = ()
    url: str = ""
    """The address of our own page; empty where there is none."""


def draw_home(screen: HomeScreen) -> Block:
    """The home of an employee."""
    blocks = [
        header("May I share this?"),
        _ask_box(),
        context(f"{screen.name}, {screen.home.company}, {screen.home.today}"),
        *_waiting(screen.requests, screen.waiting),
        *_recent(screen.recent),
        *_examples(screen.home.examples),
        *_page(screen.url),
    ]
    return _home(blocks)


def draw_closed_home(lines: Iterable[str]) -> Block:
    """The home of somebody who is told these lines and nothing else."""
    runs = list(chunks(lines))[:_MOST_TOLD]
    return _home([rich([paragraph([span("\n".join(run))])]) for run in runs] or [header("Mayshare")])


def _home(blocks: Iterable[Block]) -> Block:
    kept: list[Block] = []
    room = _MOST_BYTES
    for block in numbered(blocks):
        room -= len(json.dumps(block))
        if room < 0:
            kept.append(context("and more: ask for it"))
            break
        kept.append(block)
    return {"type": "home", "blocks": kept}


def _ask_box() -> Block:
    """It has no id of its own, so that Slack empties it whenever the home is drawn again."""
    return {
        "type": "input",
        "dispatch_action": True,
        "label": plain_text("Ask in your own words whether something may go to a partner", MOST_LABEL),
        "element": {
            "type": "plain_text_input",
            "action_id": ASK,
            "max_length": MOST_INPUT,
            "placeholder": plain_text("May I share … with …?", _PLACEHOLDER_LETTERS),
            "dispatch_action_config": {"trigger_actions_on": ["on_enter_pressed"]},
        },
        "hint": plain_text("Enter sends it; the answer comes in our direct conversation.", MOST_LABEL),
    }


def _waiting(requests: Waiting, waiting: tuple[Told, ...]) -> Iterator[Block]:
    shown_apart = {line.id for line in requests.to_decide}
    told = [each for each in waiting if each.subject not in shown_apart]
    if not (requests.to_decide or told or requests.own):
        return
    yield header("What waits for you")
    for line in requests.to_decide[:_MOST_REQUESTS]:
        yield _request(line, "Your word is needed", "Decide")
    yield from _more(len(requests.to_decide) - _MOST_REQUESTS, f"ask “{WAITING_WORDS}”")
    for each in told[:_MOST_TOLD]:
        yield from _told(each)
    yield from _more(len(told) - _MOST_TOLD, "they come up here as these are noted")
    for line in requests.own[:_MOST_REQUESTS]:
        yield _request(line, "You asked; still missing", "Show")
    yield from _more(len(requests.own) - _MOST_REQUESTS, f"ask “{WAITING_WORDS}”")


def _request(line: WaitingLine, asked: str, label: str) -> Block:
    lines = (f"{line.id}, {line.asked_on}", line.question, f"{asked}: {line.whose}")
    return section((cut(each, _LINE_LETTERS) for each in lines), _say(label, line.text))


def _say(label: str, words: str) -> Block | None:
    value = write_press(Press(words))
    return None if value is None else draw_button(label, SAY, value)


def _told(told: Told) -> Iterator[Block]:
    yield context_mrkdwn(instant(told.at))
    note = told.note
    lines = next(chunks(note.lines, _TOLD_LETTERS), [])
    left = len(note.lines) - len(lines)
    spans = [span(cut(note.headline, _LINE_LETTERS).strip() or "-", bold=True), *(span(f"\n{line}") for line in lines)]
    spans += [span(f"\nand {left} more {'line' if left == 1 else 'lines'}")] if left > 0 else []
    yield rich([paragraph(spans)])
    buttons, without = draw_buttons(told.next, "", _MOST_BUTTONS)
    yield from actions(buttons)
    yield from words_to_say(without)


def _recent(recent: tuple[GivenAnswer, ...]) -> Iterator[Block]:
    if not recent:
        return
    yield divider()
    yield header("What you were told last")
    for past in recent[:_MOST_RECENT]:
        answer = past.answer
        lines = (
            f"You asked: {cut(past.question, _LINE_LETTERS)}",
            f"{VERDICT_WORDS[answer.verdict]}. {cut(sentence(answer.reason), _LINE_LETTERS)}",
            f"{checked(answer)}, answer {answer.id}",
        )
        yield section(lines, draw_button("Why", WHY, answer.id))


def _examples(examples: tuple[str, ...]) -> Iterator[Block]:
    buttons, without = draw_buttons((Choice(each, each) for each in examples[:_MOST_EXAMPLES]), "")
    if buttons or without:
        yield divider()
        yield header("For example")
        yield from actions(buttons)
        yield from words_to_say(without)


def _page(url: str) -> Iterator[Block]:
    if url:
        yield rich([paragraph([link(url, "Everything else is on the page")])])


def _more(count: int, how: str = "") -> Iterator[Block]:
    if count > 0:
        yield context(f"and {count} more{f': {how}' if how else ''}")
