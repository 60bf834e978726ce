"""Backup and restore of everything, with one command each."""

from pathlib import Path

import click

from bot.commands.files import require_new, written_beside
from bot.commands.speaking import counted, examples, fail, say
from bot.ledger_key import find_keys
from bot.settings import read_settings
from bot.wiring import opened_assistant
from handlers import backups
from handlers.backups import Backup

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(epilog=examples("mayshare backup mayshare-2026-11-22.zip"))
@click.argument("file", type=_FILE)
def backup(file: Path) -> None:
    """Write everything that is kept into one FILE: register, ledger, checkpoints, notices and conversations.

    It is of one moment, while others go on working. Who is signed in is not in it. Whoever reads it reads every
    record: keep it as you keep the database. The key that signs checkpoints is a file of its own; keep a copy of that.
    The ledger is verified besides: exit code 1 where it does not hold, and then `restore` refuses the FILE.
    """
    settings = read_settings()
    file = file.absolute()
    require_new(file)
    with opened_assistant(settings) as assistant, written_beside(file) as target:
        found = backups.back_up(assistant.engine, target)
    say(f"written to `{file}`: {_told(found)}")
    if settings.key_file.exists():
        say(f"(the signing key `{settings.key_file}` is not in it: keep a copy of that file too)", err=True)
    if found.fault is not None:
        fail(f"the ledger in it does not verify, and `restore` refuses it; keep older backups: {found.fault}")


@click.command(epilog=examples("MAYSHARE_HOME=new-home mayshare restore mayshare-2026-11-22.zip"))
@click.argument("file", type=_FILE)
@click.option(
    "--key", "given", multiple=True, help="A public key that signed its checkpoints; by default this machine's own."
)
def restore(file: Path, given: tuple[str, ...]) -> None:
    """Put a backup FILE into the database of the settings, which must be empty; SQLite or PostgreSQL alike.

    All or nothing: every table must be what the backup says, and the whole ledger must verify with its checkpoints.
    Where the key was changed once, give all that were used with --key.
    """
    settings = read_settings()
    keys = find_keys(settings.key_file, given)
    with opened_assistant(settings) as assistant, file.open("rb") as source:
        found = backups.restore(assistant.engine, source, keys=keys)
    say(f"restored and verified: {_told(found)}")
    if not keys and found.rows["checkpoint"]:
        say(
            "(its checkpoints' signatures were not verified: there is no key on this machine, and none was given)",
            err=True,
        )


def _told(found: Backup) -> str:
    return f"{counted(found.entries, 'ledger entry', 'ledger entries')}, {counted(found.rows['revision'], 'revision')}"
