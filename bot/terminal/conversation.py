"""A conversation on the terminal with the sample register."""

from collections.abc import Callable, Iterator

import click

from bot.terminal.drawing import draw, plain
from bot.wiring import Assistant, explain_failure
from handlers.replies import Reply
from knowledge.questions import Thread

GREETING = """\
This is Mayshare with its sample register: Aurora Robotics on 2026-11-22, whatever day it is today.
You are {person}. Ask, for example:
  can I share the product roadmap with Orion?
  may I give the design notes to Orion?
  basket trends to Lyra?   and then:   for store planning in Ireland
Also: "why" for every step, "as cy" to be somebody else, "help", "quit".
"""
HELP = """\
Ask whether something may be shared with a partner, in your own words. In the sample register:
  partners   Orion, Vega, Lyra, Draco, Hydra, Cetus
  assets     product roadmap, interface description, design notes, basket table, basket trends, press kit
  people     ana, bo, cy (engineers), dana (Legal), eve (partnerships); anybody else is an outsider
"why" shows every gate of the last answer, "as NAME" changes who asks, "quit" ends.
"""


def converse(assistant: Assistant, lines: Iterator[str], say: Callable[[str], None], person: str = "ana") -> None:
    """Answers each line until the lines end or one says `quit`; a failure is said and the conversation goes on."""
    thread = Thread()
    last: Reply | None = None
    say(GREETING.format(person=plain(person)))
    for line in lines:
        words = line.split()
        match [word.casefold() for word in words]:
            case []:
                continue
            case ["quit"] | ["exit"] | ["bye"]:
                return
            case ["help"] | ["?"]:
                say(HELP)
            case ["why"] | ["why?"]:
                say("There is no answer yet to explain." if last is None else draw(last, why=True))
            case ["as", _]:
                person, thread, last = words[1], Thread(), None
                say(f"You are {plain(person)} now, with a thread of your own.")
            case _:
                try:
                    answered = assistant.ask(line, person, thread=thread)
                except Exception as error:  # noqa: BLE001 - the edge: whoever asked gets an answer or a reason
                    say(f"Sorry, that could not be answered: {plain(explain_failure(error))}.")
                    continue
                last, thread = answered.reply, answered.thread
                say(draw(last))


def typed_lines(prompt: str = "> ") -> Iterator[str]:
    """Lines as they are typed, until the end of the input."""
    while True:
        try:
            yield click.prompt("", prompt_suffix=prompt, default="", show_default=False)
        except (click.Abort, EOFError):
            return
