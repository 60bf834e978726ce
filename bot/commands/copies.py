"""Backup and restore of everything, with one command each."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

import click

from bot.commands.speaking import counted, examples, fail, say
from bot.ledger_key import find_signer
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
    """
    settings = read_settings()
    file = file.absolute()
    if file.exists():
        fail(f"there is a file `{file}` already; name a new one")
    with opened_assistant(settings) as assistant:
        # Beside its place, so that what an interruption leaves is never taken for a backup.
        descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        try:
            with os.fdopen(descriptor, "w+b") as target:
                found = backups.back_up(assistant.engine, target)
                target.flush()
                os.fsync(target.fileno())
            # A link refuses a name that has been taken meanwhile, which a rename would write over.
            os.link(name, file)
        except FileExistsError:
            fail(f"there is a file `{file}` already; name a new one")
        finally:
            with suppress(OSError):
                Path(name).unlink()
    say(f"written to `{file}`: {_told(found)}")
    if settings.key_file.exists():
        say(f"(the signing key `{settings.key_file}` is not in it: keep a copy of that file too)", err=True)


@click.command(epilog=examples("MAYSHARE_HOME=new-home mayshare restore mayshare-2026-11-22.zip"))
@click.argument("file", type=_FILE)
def restore(file: Path) -> None:
    """Put a backup FILE into the database of the settings, which must be empty; SQLite or PostgreSQL alike.

    All or nothing: every table must be what the backup says, and the whole ledger must verify with its checkpoints.
    """
    settings = read_settings()
    signer = find_signer(settings.key_file)
    with opened_assistant(settings) as assistant, file.open("rb") as source:
        found = backups.restore(assistant.engine, source, keys=() if signer is None else (signer.key,))
    say(f"restored and verified: {_told(found)}")
    if signer is None and found.rows["checkpoint"]:
        say("(the signatures of its checkpoints were not verified: there is no key on this machine)", err=True)


def _told(found: Backup) -> str:
    return f"{counted(found.entries, 'ledger entry', 'ledger entries')}, {counted(found.rows['revision'], 'revision')}"
