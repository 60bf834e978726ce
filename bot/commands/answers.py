"""Asking on the command line, and working past answers out again."""

import sys
from datetime import datetime

import click

from bot.commands.speaking import end, examples, fail, say
from bot.settings import read_settings
from bot.terminal.drawing import draw, exit_code
from bot.wiring import opened_assistant
from handlers.replies import Neutral, Reply, to_json
from knowledge.questions import MAX_CHARACTERS

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command(
    epilog=examples(
        'mayshare ask --as ana "can I share the product roadmap with Orion?"',
        'mayshare ask --as ana --on 2027-03-01 "scheduler source to Vega?"',
        'mayshare ask --as ana --audience bo,cy --json "may Orion get the roadmap?"',
    )
)
@click.argument("words", nargs=-1, required=True, metavar="QUESTION")
@click.option(
    "--as",
    "person",
    required=True,
    help="Who asks: a person id, on the operator's word. An id the register does not hold is an outsider.",
)
@click.option(
    "--audience",
    multiple=True,
    help="Who else can read the answer: person ids, several with commas. One outsider makes all of them outsiders.",
)
@click.option("--on", type=_DAY, help="The day of the disclosure, YYYY-MM-DD; else what the question says, else today.")
@click.option("--revision", type=click.IntRange(min=1), help="A past revision, by the asker's own count.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@click.option("--why", is_flag=True, help="Show every gate with its finding and source.")
def ask(
    words: tuple[str, ...],
    person: str,
    audience: tuple[str, ...],
    on: datetime | None,
    revision: int | None,
    *,
    as_json: bool,
    why: bool,
) -> None:
    """Answer QUESTION from the register; `-` reads it from the input.

    Exit code: 0 for YES and YES IF, 3 for ASK, 4 for UNKNOWN, 5 for NO; of several answers the worst.
    """
    text = sys.stdin.read(MAX_CHARACTERS + 1) if words == ("-",) else " ".join(words)
    readers = frozenset(name for names in audience for name in names.replace(",", " ").split())
    with opened_assistant(read_settings()) as assistant:
        reply = assistant.ask(
            text, person, audience=readers, on=on.date() if on is not None else None, revision=revision
        ).reply
    _say_reply(reply, as_json=as_json, why=why)
    if not isinstance(reply, Neutral):
        say(f"(asked as {person}, on the operator's word)", err=True)
    end(exit_code(reply))


@click.command(epilog=examples("mayshare replay A-1042", "mayshare replay --json A-1042"))
@click.argument("answer")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@click.option("--why", is_flag=True, help="Show every gate with its finding and source.")
def replay(answer: str, *, as_json: bool, why: bool) -> None:
    """Work out a past ANSWER again from what was on record then, and compare.

    Exit code 0 when it is the same to the byte, else 1.
    """
    with opened_assistant(read_settings()) as assistant:
        found = assistant.replay(answer.strip().upper())
    _say_reply((found.answer,), as_json=as_json, why=why)
    if found.is_purged:
        fail(f"the words that `{found.answer.id}` answered were erased where law demanded it; it stands as recorded")
    if not found.same:
        fail(f"this is not what was answered then as `{found.answer.id}`; this version of Mayshare decides otherwise")
    say(f"({found.answer.id} is the same as it was answered)", err=True)


def _say_reply(reply: Reply, *, as_json: bool, why: bool) -> None:
    if as_json:
        click.echo(to_json(reply).encode())  # JSON is UTF-8, whatever the terminal speaks
    else:
        click.echo(draw(reply, why=why))
