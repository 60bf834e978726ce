"""A person's own data: exported whole, and purged where law demands it."""

import json
from pathlib import Path

import click

from bot.commands.files import write_new
from bot.commands.speaking import counted, examples, say
from bot.settings import read_settings
from bot.wiring import opened_assistant, read_clock
from handlers import personal

_MOST_SHOWN = 20


@click.group(
    epilog=examples("mayshare person export cy --out cy.json", 'mayshare person purge cy --why "request of 2026-11-02"')
)
def person() -> None:
    """Hand out, or purge, what is held of one person. These commands are the operator's."""


@person.command(epilog=examples("mayshare person export cy --out cy.json"))
@click.argument("id")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; else it is printed.")
def export(id: str, out: Path | None) -> None:
    """Write all that is held of the person with this ID: her record, her entries, her conversations, her notices.

    Entries by others that name her are in it too, under a key of their own: look them over before you hand them out.
    """
    with opened_assistant(read_settings()) as assistant:
        found = json.dumps(personal.export_person(id, assistant.engine), indent=1, ensure_ascii=False)
    if out is None:
        click.echo(found.encode())
        return
    write_new(out, f"{found}\n".encode())
    say(f"written to `{out}`")


@person.command(epilog=examples('mayshare person purge cy --why "request of 2026-11-02"'))
@click.argument("id")
@click.option("--why", required=True, help="Why law demands it; it goes on record and must not name the person.")
@click.option("--yes", is_flag=True, help="Do it without asking first.")
def purge(id: str, why: str, *, yes: bool) -> None:
    """Erase what identifies the person with this ID, who must have left: it cannot be undone.

    Her name, addresses, accounts and teams go from every version of her record, and her own words from every message.
    What was decided and disclosed stays, under her id alone, and every proof still holds. Backups made before still
    have it all; programs that are running forget her name when they are started again.
    """
    if not yes:
        click.confirm(f"Erase what identifies `{id}`, for good?", abort=True)
    with opened_assistant(read_settings()) as assistant:
        found = personal.purge_person(id, assistant.engine, why=why, at=read_clock(), by="operator")
    say(
        f"purged: something of {counted(found.entries, 'ledger entry', 'ledger entries')}, "
        f"{counted(found.versions, 'version')} of the record, {counted(sum(found.deleted.values()), 'other row')}"
    )
    if found.mentions:
        shown = ", ".join(found.mentions[:_MOST_SHOWN])
        more = f" and {len(found.mentions) - _MOST_SHOWN} more" if len(found.mentions) > _MOST_SHOWN else ""
        say(f"(others still name her in {shown}{more}: look at these yourself)", err=True)
