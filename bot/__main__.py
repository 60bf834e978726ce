"""The command line."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EPIPE
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from bot.commands.speaking import examples, fail
from bot.sentences import plain
from bot.settings import may_colour

_MODULES = {
    "ask": "answers",
    "audit-pack": "audit",
    "backup": "copies",
    "check": "register",
    "completion": "completion",
    "demo": "page",
    "disclosures": "disclosures",
    "doctor": "chat",
    "export": "register",
    "home": "logging",
    "ledger": "ledger",
    "link": "page",
    "load": "register",
    "log": "logging",
    "manifest": "chat",
    "person": "people",
    "replay": "answers",
    "restore": "copies",
    "schema": "schema",
    "serve": "page",
}
"""The module under `bot.commands` of each command; none is imported before it is needed, because that takes time."""


_HELP: Any = getattr(click.exceptions, "NoArgsIsHelpError", ())
"""What click raises to print the help of a group without a command; older ones print it by themselves."""


class _Commands(click.Group):
    """Commands that answer every failure with one line and exit code 1, and wrong usage with exit code 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return sorted(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _MODULES:
            return None
        command: click.Command = getattr(
            import_module(f"bot.commands.{_MODULES[cmd_name]}"), cmd_name.replace("-", "_")
        )
        return command

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
        except Exception as error:
            # The edge: every failure is a plain message, and none is an answer.
            if isinstance(error, OSError) and error.errno == EPIPE:
                raise  # whoever read the output has gone; click ends quietly
            from bot.wiring import explain_failure  # noqa: PLC0415 - as with the commands

            fail(explain_failure(error))


@contextmanager
def _plain_usage() -> Iterator[None]:
    """Repeats what was typed wrongly without what would move the cursor."""
    try:
        yield
    except _HELP:
        raise
    except click.UsageError as error:
        raise click.UsageError(plain(error.format_message()), error.ctx) from None


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=examples(
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


if __name__ == "__main__":
    main(prog_name="mayshare")
