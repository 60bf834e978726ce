"""The command line."""

import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import click
from click.shell_completion import get_completion_class

from bot.settings import Settings, read_settings
from bot.terminal.conversation import GREETING, converse, typed_lines
from bot.terminal.drawing import draw, exit_code
from bot.wiring import EXPECTED_ERRORS, Assistant, open_assistant, read_folder, sample_folder, write_folder
from handlers import registers
from handlers.registers import BrokenRegisterError, ChangedRegisterError
from handlers.replies import Neutral, to_json
from knowledge.reading import Problem, Severity, json_schema

FAILURE = 1
_DAY = click.DateTime(formats=["%Y-%m-%d"])
_FOLDER = click.Path(path_type=Path)


class _Commands(click.Group):
    """Commands that answer every expected failure with one line and exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (BrokenRegisterError, ChangedRegisterError) as error:
            _say_problems(error)
            _quit(FAILURE)
        except EXPECTED_ERRORS as error:
            _fail(str(error))
        except OSError as error:
            _fail(f"{error.strerror or error}: `{error.filename}`" if error.filename else str(error))


def _fail(why: str) -> NoReturn:
    click.echo(f"mayshare: {why}", err=True)
    _quit(FAILURE)


def _say_problems(error: BrokenRegisterError | ChangedRegisterError) -> None:
    if isinstance(error, BrokenRegisterError):
        for problem in error.problems:
            click.echo(_drawn(problem))
    else:
        for change in error.changes:
            click.echo(f"{_done(change.before, change.after)} {change.kind} {change.id}")
    click.echo(f"mayshare: {error}", err=True)


def _quit(code: int) -> NoReturn:
    raise click.exceptions.Exit(code)


def _drawn(problem: Problem) -> str:
    text = str(problem)
    return text if problem.severity is Severity.ERROR else f"{text} (warning)"


def _done(before: str | None, after: str | None) -> str:
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


def _epilog(*lines: str) -> str:
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_epilog(
        "mayshare demo",
        "mayshare load my-register",
        'mayshare ask --as ana "can I share the product roadmap with Orion?"',
    ),
)
@click.version_option(package_name="mayshare")
def main() -> None:
    """May I share X with partner Y? Answered from the terms that were signed, with the clause.

    The database is set by MAYSHARE_DATABASE_URL (default: an SQLite file in the home folder), the home folder by
    MAYSHARE_HOME.
    """


@contextmanager
def _assistant() -> Iterator[Assistant]:
    assistant = open_assistant(read_settings())
    try:
        yield assistant
    finally:
        assistant.engine.dispose()


@main.command(epilog=_epilog("mayshare check my-register"))
@click.argument("folder", type=_FOLDER)
def check(folder: Path) -> None:
    """Report every problem of the register in FOLDER, with file, line and how to mend it.

    Exit code 0 when it can be loaded, else 1.
    """
    found = registers.check(read_folder(folder))
    for problem in found.problems:
        click.echo(_drawn(problem))
    errors = sum(problem.severity is Severity.ERROR for problem in found.problems)
    if errors:
        _fail(f"{errors} problem{'s' if errors != 1 else ''}")
    assert found.register is not None  # noqa: S101 - a reading without errors has a register
    counts = (
        ("partners", found.register.partners),
        ("agreements", found.register.agreements),
        ("assets", found.register.assets),
        ("people", found.register.people),
    )
    click.echo(f"no problems: {', '.join(f'{len(records)} {name}' for name, records in counts)}")


@main.command(epilog=_epilog("mayshare load my-register", "mayshare load --by dana my-register"))
@click.argument("folder", type=_FOLDER)
@click.option("--by", default="operator", show_default=True, help="Who loads it, for the record.")
def load(folder: Path, by: str) -> None:
    """Store the register in FOLDER as one new revision, all or nothing.

    Files that were exported name the revision they came from; they are refused when the register has changed since.
    """
    with _assistant() as assistant:
        loaded = assistant.load(folder, by)
    for warning in loaded.warnings:
        click.echo(_drawn(warning), err=True)
    if not loaded.is_new:
        click.echo(f"nothing to do: revision {loaded.revision} already holds this")
        return
    kinds: dict[str, int] = {}
    for change in loaded.changes:
        done = _done(change.before, change.after)
        kinds[done] = kinds.get(done, 0) + 1
    told = [f"{count} records {done}" for done, count in kinds.items()]
    if loaded.events:
        told.append(f"{len(loaded.events)} events recorded")
    click.echo(f"loaded as revision {loaded.revision}: {', '.join(told)}")


@main.command(epilog=_epilog("mayshare export my-register", "mayshare export --revision 3 as-it-was"))
@click.argument("folder", type=_FOLDER)
@click.option("--revision", type=click.IntRange(min=1), help="The revision to export; the newest by default.")
def export(folder: Path, revision: int | None) -> None:
    """Write the register into FOLDER, which must be new or empty, as the files `load` reads."""
    with _assistant() as assistant:
        number, contents = assistant.export(revision)
    write_folder(folder, contents)
    click.echo(f"exported revision {number} to {folder}: {len(contents)} files")


@main.command(epilog=_epilog("mayshare schema > register.schema.json"))
def schema() -> None:
    """Print the JSON Schema of the register files, from which editors complete."""
    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


@main.command(
    epilog=_epilog(
        'mayshare ask --as ana "can I share the product roadmap with Orion?"',
        'mayshare ask --as ana --on 2027-03-01 "scheduler source to Vega?"',
        'mayshare ask --as ana --audience bo,cy --json "basket trends to Lyra for store planning in Ireland"',
    )
)
@click.argument("words", nargs=-1, required=True, metavar="QUESTION")
@click.option("--as", "person", required=True, help="Who asks: a person id. This is the operator's word.")
@click.option("--audience", multiple=True, help="Who else can read the answer: person ids, several with commas.")
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
    text = click.get_text_stream("stdin").read() if words == ("-",) else " ".join(words)
    readers = frozenset(name.strip() for names in audience for name in names.split(",") if name.strip())
    with _assistant() as assistant:
        reply = assistant.ask(
            text, person, audience=readers, on=on.date() if on is not None else None, revision=revision
        ).reply
    click.echo(to_json(reply) if as_json else draw(reply, why=why))
    if not isinstance(reply, Neutral):
        click.echo(f"(asked as {person}, on the operator's word)", err=True)
    _quit(exit_code(reply))


@main.command(epilog=_epilog("mayshare replay A-1042", "mayshare replay --json A-1042"))
@click.argument("answer")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
@click.option("--why", is_flag=True, help="Show every gate with its finding and source.")
def replay(answer: str, *, as_json: bool, why: bool) -> None:
    """Work out a past ANSWER again from what was on record then, and compare.

    Exit code 0 when it is the same to the byte, else 1.
    """
    with _assistant() as assistant:
        found = assistant.replay(answer)
    reply = (found.answer,)
    click.echo(to_json(reply) if as_json else draw(reply, why=why))
    if not found.same:
        _fail(f"`{answer}` is not what was answered then")
    click.echo(f"({answer} is the same as it was answered)", err=True)


@main.command()
@click.option("--as", "person", default="ana", show_default=True, help="Who you are to begin with.")
def demo(person: str) -> None:
    """Talk to Mayshare about the sample register; nothing is kept."""
    with tempfile.TemporaryDirectory(prefix="mayshare-") as folder:
        assistant = open_assistant(Settings(Path(folder), f"sqlite:///{Path(folder, 'demo.db')}"))
        try:
            assistant.load(sample_folder(), "demo")
            click.echo(GREETING)
            converse(assistant, _lines(), click.echo, person)
        finally:
            assistant.engine.dispose()


def _lines() -> Iterator[str]:
    if sys.stdin.isatty():
        return typed_lines()
    return iter(click.get_text_stream("stdin"))


@main.command(epilog=_epilog('eval "$(mayshare completion bash)"'))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that makes SHELL complete mayshare's commands and options."""
    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 - these three ship with click
    click.echo(found(main, {}, "mayshare", "_MAYSHARE_COMPLETE").source())


if __name__ == "__main__":
    main()
