"""A conversation on the terminal with the sample register."""

from collections.abc import Callable, Iterator

import click

from bot.sentences import plain
from bot.terminal.drawing import draw
from bot.wiring import Assistant, explain_failure
from handlers.replies import Note
from knowledge.questions import Intent, Thread

GREETING = """\
This is Mayshare with its sample register: Aurora Robotics on 2026-11-22, whatever day it is today.
You are {person}. Ask, for example:
  can I share the product roadmap with Orion?
  may I give the design notes to Orion?
  basket trends to Lyra?   and then:   for store planning in Ireland
Also: "why" for every step, "as cy" to be somebody else, "help", "quit".
"""
COMMANDS = 'Here: "as NAME" changes who asks (ana, bo, cy, dana, eve; anybody else is an outsider), "quit" ends.'


def converse(assistant: Assistant, lines: Iterator[str], say: Callable[[str], None], person: str = "ana") -> None:
    """Answers each line until the lines end or one says `quit`; a failure is said and the conversation goes on."""
    thread = Thread()
    say(GREETING.format(person=plain(person)))
    for line in lines:
        words = line.split()
        match [word.casefold() for word in words]:
            case []:
                continue
            case ["quit"] | ["exit"] | ["bye"]:
                return
            case ["as", _]:
                person, thread = words[1], Thread()
                say(f"You are {plain(person)} now, with a thread of your own.")
            case typed:
                try:
                    answered = assistant.ask("help" if typed == ["?"] else line, person, thread=thread)
                except Exception as error:  # noqa: BLE001 - the edge: whoever asked gets an answer or a reason
                    say(f"Sorry, that could not be answered: {plain(explain_failure(error))}.")
                    continue
                thread = answered.thread
                say(draw(answered.reply))
                if isinstance(answered.reply, Note) and answered.reply.topic == Intent.HELP:
                    say(COMMANDS)


def typed_lines(prompt: str = "> ") -> Iterator[str]:
    """Lines as they are typed, until the end of the input."""
    while True:
        try:
            yield click.prompt("", prompt_suffix=prompt, default="", show_default=False)
        except (click.Abort, EOFError):
            return
