"""The command line."""

import json
import logging
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from errno import EPIPE
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn

import click
from click.shell_completion import get_completion_class

from bot.sentences import plain
from bot.settings import Settings, may_colour, read_settings
from bot.terminal.conversation import converse, typed_lines
from bot.terminal.drawing import draw, exit_code
from bot.web import serving
from bot.wiring import Assistant, explain_failure, open_assistant, read_folder, sample_folder, write_folder
from handlers import registers
from handlers.registers import BrokenRegisterError, ChangedRegisterError
from handlers.replies import Neutral, Reply, to_json
from knowledge.questions import MAX_CHARACTERS
from knowledge.reading import Severity, json_schema

FAILURE = 1
_DAY = click.DateTime(formats=["%Y-%m-%d"])
_FOLDER = click.Path(path_type=Path)


class _Commands(click.Group):
    """Commands that answer every failure with one line and exit code 1, and wrong usage with exit code 2."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        with _plain_usage():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with _plain_usage():
                return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except (BrokenRegisterError, ChangedRegisterError) as error:
            _say_problems(error)
            _fail(str(error))
        except Exception as error:
            # The edge: every failure is a plain message, and none is an answer.
            if isinstance(error, OSError) and error.errno == EPIPE:
                raise  # whoever read the output has gone; click ends quietly
            _fail(explain_failure(error))


@contextmanager
def _plain_usage() -> Iterator[None]:
    """Repeats what was typed wrongly without what would move the cursor."""
    try:
        yield
    except click.UsageError as error:
        raise click.UsageError(plain(error.format_message()), error.ctx) from None


def _say(text: str, *, err: bool = False) -> None:
    click.echo("\n".join(plain(line) for line in text.split("\n")), err=err)


def _say_reply(reply: Reply, *, as_json: bool, why: bool) -> None:
    if as_json:
        click.echo(to_json(reply).encode())  # JSON is UTF-8, whatever the terminal speaks
    else:
        click.echo(draw(reply, why=why))


def _fail(why: str) -> NoReturn:
    _say(f"mayshare: {why}", err=True)
    _quit(FAILURE)


def _say_problems(error: BrokenRegisterError | ChangedRegisterError) -> None:
    if isinstance(error, BrokenRegisterError):
        for problem in error.problems:
            _say(str(problem))
        return
    for change in error.changes:
        _say(f"{_done(change.before, change.after)} {change.kind} {change.id}")


def _quit(code: int) -> NoReturn:
    raise click.exceptions.Exit(code)


def _done(before: str | None, after: str | None) -> str:
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


def _counted(number: int, noun: str, nouns: str = "") -> str:
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


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
@click.pass_context
def main(ctx: click.Context) -> None:
    """May I share X with partner Y? Answered from the terms that were signed, with the clause.

    The database is set by MAYSHARE_DATABASE_URL (default: an SQLite file in the home folder), the home folder by
    MAYSHARE_HOME (default: mayshare in the user's data folder).
    """
    ctx.color = None if may_colour() else False
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # what cannot be read or shown becomes `?`, and nothing fails


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
        _say(str(problem))
    if found.register is None:
        _fail(_counted(sum(problem.severity is Severity.ERROR for problem in found.problems), "problem"))
    register = found.register
    counts = (
        _counted(len(register.partners), "partner"),
        _counted(len(register.agreements), "agreement"),
        _counted(len(register.assets), "asset"),
        _counted(len(register.people), "person", "people"),
    )
    warned = f"{_counted(len(found.problems), 'warning')}, no problems" if found.problems else "no problems"
    _say(f"{warned}: {', '.join(counts)}")


@main.command(epilog=_epilog("mayshare load my-register", "mayshare load --by dana my-register"))
@click.argument("folder", type=_FOLDER)
@click.option("--by", default="operator", show_default=True, help="Who loads it, for the record.")
def load(folder: Path, by: str) -> None:
    """Store the register in FOLDER as one new revision, all or nothing.

    Files that were exported name the revision they came from; they are refused when the register has changed since.
    """
    with _assistant() as assistant:
        loaded = assistant.load(folder, plain(by))
    for warning in loaded.warnings:
        _say(str(warning), err=True)
    if not loaded.is_new:
        _say(f"nothing to do: revision {loaded.revision} already holds this")
        return
    kinds = Counter(_done(change.before, change.after) for change in loaded.changes)
    told = [f"{_counted(kinds[done], 'record')} {done}" for done in ("added", "changed", "removed") if kinds[done]]
    if loaded.events:
        told.append(f"{_counted(len(loaded.events), 'event')} recorded")
    _say(f"loaded as revision {loaded.revision}: {', '.join(told)}")


@main.command(epilog=_epilog("mayshare export my-register", "mayshare export --revision 3 as-it-was"))
@click.argument("folder", type=_FOLDER)
@click.option("--revision", type=click.IntRange(min=1), help="The revision to export; the newest by default.")
def export(folder: Path, revision: int | None) -> None:
    """Write the register into FOLDER, which must be new or empty, as the files `load` reads."""
    with _assistant() as assistant:
        number, contents = assistant.export(revision)
    write_folder(folder, contents)
    _say(f"exported revision {number} to {folder}: {_counted(len(contents), 'file')}")


@main.command(epilog=_epilog("mayshare schema > register.schema.json"))
def schema() -> None:
    """Print the JSON Schema of the register files, from which editors complete."""
    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


@main.command(
    epilog=_epilog(
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
    with _assistant() as assistant:
        reply = assistant.ask(
            text, person, audience=readers, on=on.date() if on is not None else None, revision=revision
        ).reply
    _say_reply(reply, as_json=as_json, why=why)
    if not isinstance(reply, Neutral):
        _say(f"(asked as {person}, on the operator's word)", err=True)
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
        found = assistant.replay(answer.strip().upper())
    _say_reply((found.answer,), as_json=as_json, why=why)
    if not found.same:
        _fail(f"this is not what was answered then as `{found.answer.id}`; this version of Mayshare decides otherwise")
    _say(f"({found.answer.id} is the same as it was answered)", err=True)


@main.command(epilog=_epilog("mayshare demo", "mayshare demo --terminal"))
@click.option("--as", "person", default="ana", show_default=True, help="Who you are to begin with.")
@click.option("--terminal", is_flag=True, help="Talk on the terminal instead of the page.")
@click.option("--browser/--no-browser", default=True, help="Whether to open a browser; the address is always printed.")
def demo(person: str, *, terminal: bool, browser: bool) -> None:
    """Try Mayshare with the sample register, in a browser on this machine; nothing is kept."""
    with tempfile.TemporaryDirectory(prefix="mayshare-") as folder:
        assistant = open_assistant(Settings(Path(folder), f"sqlite:///{Path(folder, 'demo.db')}"))
        try:
            assistant.load(sample_folder(), "demo")
            if terminal:
                converse(assistant, _lines(), click.echo, person)
            else:
                _show_demo(assistant, person, browser=browser)
        finally:
            assistant.engine.dispose()


def _show_demo(assistant: Assistant, person: str, *, browser: bool) -> None:
    with serving.listen(serving.LOOPBACK, serving.PORT, or_any=True) as listening:
        port = listening.getsockname()[1]
        url = serving.local_url(port)

        def tell() -> None:
            _say(f"Mayshare with its sample register is at {url}/ - Ctrl-C ends it, and nothing is kept.")
            if browser:
                serving.open_browser(url)

        serving.serve(serving.demo_app(assistant, port=port, first=person), listening, tell)


@main.command(epilog=_epilog("mayshare serve --console", "MAYSHARE_URL=https://mayshare.example mayshare serve"))
@click.option("--host", default=serving.LOOPBACK, show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=serving.PORT, show_default=True)
@click.option("--console/--no-console", default=None, help="Whether the page is on; else MAYSHARE_CONSOLE says.")
def serve(host: str, port: int, *, console: bool | None) -> None:
    """Serve the local page until Ctrl-C, to this machine unless --host says otherwise.

    People sign in with the links that `mayshare link` makes. Whoever is served under another name than this machine's
    needs MAYSHARE_URL, the address they use: Mayshare answers at no other.
    """
    settings = read_settings()
    if console is not None:
        settings = replace(settings, console=console)
    if warning := serving.caution(host, settings.url):
        _say(f"mayshare: {warning}", err=True)
    logging.basicConfig(format="%(asctime)s %(name)s %(message)s")
    logging.getLogger("mayshare").setLevel(logging.INFO)
    with _assistant() as assistant, serving.listen(host, port) as listening:
        port = listening.getsockname()[1]
        page = "the page is on" if settings.console else "the page is off: --console switches it on"

        def tell() -> None:
            _say(f"Mayshare serves at {settings.url or serving.local_url(port)}/ - {page}, Ctrl-C ends it.", err=True)

        serving.serve(serving.serve_app(assistant, settings, host=host, port=port), listening, tell)


@main.command(epilog=_epilog("mayshare link ana"))
@click.argument("person")
@click.option("--port", type=click.IntRange(1, 65535), default=serving.PORT, show_default=True, help="That of `serve`.")
def link(person: str, port: int) -> None:
    """Print a link that signs PERSON in to the page: once, within 15 minutes.

    Whoever opens it is that person to Mayshare, so send it to nobody else.
    """
    base = read_settings().url or serving.local_url(port)
    with _assistant() as assistant:
        _say(f"{base}/sign-in/{assistant.make_link(person)}")


def _lines() -> Iterator[str]:
    if sys.stdin.isatty():
        return typed_lines()
    return iter(sys.stdin)


@main.command(epilog=_epilog('eval "$(mayshare completion bash)"'))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that makes SHELL complete mayshare's commands and options."""
    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 - these three ship with click
    click.echo(found(main, {}, "mayshare", "_MAYSHARE_COMPLETE").source())


if __name__ == "__main__":
    main(prog_name="mayshare")
