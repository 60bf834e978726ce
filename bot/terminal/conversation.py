"""A conversation on the terminal with the sample register."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import click

from bot.sentences import plain
from bot.terminal.drawing import draw, draw_form
from bot.wiring import Assistant, explain_failure
from handlers.forms import Form
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
SEND = 'Here: "send" sends the form, "Name: value" fills in one of its lines.'
COMMANDS = 'Here: "as NAME" changes who asks (ana, bo, cy, dana, eve; anybody else is an outsider), "quit" ends.'


def converse(assistant: Assistant, lines: Iterator[str], say: Callable[[str], None], person: str = "ana") -> None:
    """Answers each line until the lines end or one says `quit`; a failure is said and the conversation goes on."""
    thread = Thread()
    form: Form | None = None
    say(GREETING.format(person=plain(person)))
    for line in lines:
        words = line.split()
        match [word.casefold() for word in words]:
            case []:
                continue
            case ["quit"] | ["exit"] | ["bye"]:
                return
            case ["as", _]:
                person, thread, form = words[1], Thread(), None
                say(f"You are {plain(person)} now, with a thread of your own.")
            case typed:
                changed = _filled_in(form, line)
                if changed is not None:
                    form = changed
                    say(f"{draw_form(form)}\n{SEND}")
                    continue
                text = "help" if typed == ["?"] else form.text if form is not None and typed == ["send"] else line
                try:
                    answered = assistant.ask(text, person, thread=thread)
                except Exception as error:  # noqa: BLE001 - the edge: whoever asked gets an answer or a reason
                    say(f"Sorry, that could not be answered: {plain(explain_failure(error))}.")
                    continue
                thread = answered.thread
                form = answered.reply.form if isinstance(answered.reply, Note) else None
                say(draw(answered.reply))
                if form is not None:
                    say(SEND)
                if isinstance(answered.reply, Note) and answered.reply.topic == Intent.HELP:
                    say(COMMANDS)


def _filled_in(form: Form | None, line: str) -> Form | None:
    """The form with one more field filled in; None where the line fills in none of its fields."""
    if form is None:
        return None
    name, colon, value = line.partition(":")
    found = next((field for field in form.fields if field.name.casefold() == name.strip().casefold()), None)
    if not colon or found is None:
        return None
    value = value.strip()
    picked = next((each.value for each in found.options if each.label.casefold() == value.casefold()), value)
    return replace(form, fields=tuple(replace(f, value=picked) if f is found else f for f in form.fields))


def typed_lines(prompt: str = "> ") -> Iterator[str]:
    """Lines as they are typed, until the end of the input."""
    while True:
        try:
            yield click.prompt("", prompt_suffix=prompt, default="", show_default=False)
        except (click.Abort, EOFError):
            return
