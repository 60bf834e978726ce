"""Logging disclosures on the command line, and looking at what waits for somebody."""

from collections.abc import Iterator
from dataclasses import replace

import click

from bot.commands.speaking import end, examples, fail, say
from bot.sentences import plain
from bot.settings import read_settings
from bot.terminal.drawing import draw, draw_form
from bot.wiring import Assistant, opened_assistant
from handlers.forms import Field, FieldKind, Form
from handlers.logbook import AS_IT_IS, RECEIVED_TITLE, TITLE
from handlers.replies import Neutral, Note, Reply

_FIRST = "log"
_SHOW = "show "
"""What is offered once it is on record."""


@click.command(
    epilog=examples(
        "mayshare log --as ana A-1042",
        'mayshare log --as ana "fyi I showed Orion the roadmap in yesterday\'s call"',
        'mayshare log --as ana --set "Received by" "Jo Park" --set Version 3.2 --yes A-1042',
        'mayshare log --as ana --received "Vega gave us their timing spec yesterday"',
    )
)
@click.argument("words", nargs=-1, metavar="[ANSWER | MESSAGE]")
@click.option("--as", "person", required=True, help="Who logs it: a person id, on the operator's word.")
@click.option(
    "--set", "given", type=(str, str), multiple=True, metavar="NAME VALUE", help="Fill in a field; may be repeated."
)
@click.option("--received", is_flag=True, help="It is something that a partner gave us.")
@click.option("--yes", is_flag=True, help="Send the form without asking first.")
@click.option("--as-it-is", is_flag=True, help="With --yes: also log what is not registered, or hangs on an open fact.")
def log(
    words: tuple[str, ...],
    person: str,
    given: tuple[tuple[str, str], ...],
    *,
    received: bool,
    yes: bool,
    as_it_is: bool,
) -> None:
    """Put a disclosure on record: from an ANSWER, from a MESSAGE that tells of it, or from the fields given.

    The form is shown filled in and is sent once you agree. What lies somewhere is told by a name or an address: a key,
    a token or the content of a file is refused. Exit code 0 once it is on record, else 1.
    """
    with opened_assistant(read_settings()) as assistant:
        form = _begin(assistant, " ".join(words), person, received=received)
        form = _fill(form, given)
        while True:
            click.echo(draw_form(form))
            if not yes and not click.confirm(f"{form.submit}?", default=True):
                fail("nothing was put on record")
            reply = assistant.ask(form.text, person).reply
            click.echo(draw(reply))
            if not isinstance(reply, Note) or reply.form is None:
                break
            if yes and as_it_is and any(field.name == AS_IT_IS and field.value for field in reply.form.fields):
                form, as_it_is = reply.form, False
                continue
            if yes:
                fail("nothing was put on record; see above, and give what is missing with `--set`, or `--as-it-is`")
            form = _fill(reply.form, tuple(_typed(reply.form)))
    if not (isinstance(reply, Note) and any(choice.text.startswith(_SHOW) for choice in reply.choices)):
        fail("nothing was put on record")
    say(f"(logged as {person}, on the operator's word)", err=True)
    end(0)


def _begin(assistant: Assistant, words: str, person: str, *, received: bool) -> Form:
    """The form that the words fill in; an empty one where there are none."""
    text = f"{_FIRST} {words}" if words.upper().startswith("A-") and " " not in words else words
    reply = assistant.ask(text or (RECEIVED_TITLE if received else TITLE), person).reply
    if isinstance(reply, Neutral):
        fail(reply.message)
    form = reply.form if isinstance(reply, Note) else None
    if form is None:
        click.echo(draw(reply))
        fail("that tells of no disclosure; name an answer, or say what went to whom")
    return form


def _fill(form: Form, given: tuple[tuple[str, str], ...]) -> Form:
    """The form with these fields filled in."""
    for name, value in given:
        if not any(field.name.casefold() == name.casefold() for field in form.fields):
            known = ", ".join(field.name for field in form.fields if field.kind is not FieldKind.HIDDEN)
            fail(f"there is no field `{plain(name)}`; the fields are: {known}")
        form = replace(form, fields=tuple(_with(field, name, value) for field in form.fields))
    return form


def _with(field: Field, name: str, value: str) -> Field:
    if field.name.casefold() != name.casefold():
        return field
    picked = next((each.value for each in field.options if each.label.casefold() == value.casefold()), value)
    return replace(field, value=picked)


def _typed(form: Form) -> Iterator[tuple[str, str]]:
    """The fields that are needed, or were asked for, as they are typed now."""
    for field in form.fields:
        if field.kind is not FieldKind.HIDDEN and (field.needed or field.value):
            yield field.name, click.prompt(field.name, default=field.value, show_default=bool(field.value))


@click.command(epilog=examples("mayshare home --as dana"))
@click.option("--as", "person", required=True, help="Whose: a person id, on the operator's word.")
def home(person: str) -> None:
    """Show what waits for somebody: what to decide, and what to take note of."""
    with opened_assistant(read_settings()) as assistant:
        waiting = assistant.list_waiting(person)
    for told in waiting:
        shown: Reply = replace(told.note, choices=told.next)
        click.echo(f"{told.at:%Y-%m-%d %H:%M} UTC  {draw(shown)}\n")
    say(f"{len(waiting)} waiting (shown as {person}, on the operator's word)", err=True)
