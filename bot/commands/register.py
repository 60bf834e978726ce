"""The register's files: check, load and export."""

from collections import Counter
from pathlib import Path

import click

from bot.commands.speaking import counted, examples, fail, say
from bot.sentences import plain
from bot.settings import read_settings
from bot.wiring import opened_assistant, read_folder, write_folder
from handlers import registers
from handlers.registers import BrokenRegisterError, ChangedRegisterError
from knowledge.reading import Severity

_FOLDER = click.Path(path_type=Path)


@click.command(epilog=examples("mayshare check my-register"))
@click.argument("folder", type=_FOLDER)
def check(folder: Path) -> None:
    """Report every problem of the register in FOLDER, with file, line and how to mend it.

    Exit code 0 when it can be loaded, else 1.
    """
    found = registers.check(read_folder(folder))
    for problem in found.problems:
        say(str(problem))
    if found.register is None:
        fail(counted(sum(problem.severity is Severity.ERROR for problem in found.problems), "problem"))
    register = found.register
    counts = (
        counted(len(register.partners), "partner"),
        counted(len(register.agreements), "agreement"),
        counted(len(register.assets), "asset"),
        counted(len(register.people), "person", "people"),
    )
    warned = f"{counted(len(found.problems), 'warning')}, no problems" if found.problems else "no problems"
    say(f"{warned}: {', '.join(counts)}")


@click.command(epilog=examples("mayshare load my-register", "mayshare load --by dana my-register"))
@click.argument("folder", type=_FOLDER)
@click.option("--by", default="operator", show_default=True, help="Who loads it, for the record.")
def load(folder: Path, by: str) -> None:
    """Store the register in FOLDER as one new revision, all or nothing.

    Files that were exported name the revision they came from; they are refused when the register has changed since.
    """
    with opened_assistant(read_settings()) as assistant:
        try:
            loaded = assistant.load(folder, plain(by))
        except BrokenRegisterError as error:
            for problem in error.problems:
                say(str(problem))
            raise
        except ChangedRegisterError as error:
            for change in error.changes:
                say(f"{_done(change.before, change.after)} {change.kind} {change.id}")
            raise
    for warning in loaded.warnings:
        say(str(warning), err=True)
    if not loaded.is_new:
        say(f"nothing to do: revision {loaded.revision} already holds this")
        return
    kinds = Counter(_done(change.before, change.after) for change in loaded.changes)
    told = [f"{counted(kinds[done], 'record')} {done}" for done in ("added", "changed", "removed") if kinds[done]]
    if loaded.events:
        told.append(f"{counted(len(loaded.events), 'event')} recorded")
    say(f"loaded as revision {loaded.revision}: {', '.join(told)}")


def _done(before: str | None, after: str | None) -> str:
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


@click.command(epilog=examples("mayshare export my-register", "mayshare export --revision 3 as-it-was"))
@click.argument("folder", type=_FOLDER)
@click.option("--revision", type=click.IntRange(min=1), help="The revision to export; the newest by default.")
def export(folder: Path, revision: int | None) -> None:
    """Write the register into FOLDER, which must be new or empty, as the files `load` reads."""
    with opened_assistant(read_settings()) as assistant:
        number, contents = assistant.export(revision)
    write_folder(folder, contents)
    say(f"exported revision {number} to {folder}: {counted(len(contents), 'file')}")
