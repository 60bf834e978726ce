"""Finding disclosures on the command line, and taking the list away as a file."""

from collections.abc import Iterable
from pathlib import Path

import click

from bot.commands.files import require_new, write_new
from bot.commands.speaking import counted, end, examples, fail, say
from bot.settings import read_settings
from bot.wiring import opened_assistant
from handlers.disclosures import Listing, write_csv, write_xlsx
from handlers.replies import NEUTRAL
from knowledge.disclosing.findable import Mark
from knowledge.disclosing.searching import WAYS, counts_in_words
from knowledge.terms import Channel

_FILE = click.Path(dir_okay=False, path_type=Path)
_OUTPUT = Path("-")


@click.command(
    epilog=examples(
        "mayshare disclosures --as ana --partner Orion --since 2026-03-01",
        "mayshare disclosures --as dana --only exception --csv exceptions.csv",
        "mayshare disclosures --as dana --csv - | wc -l",
    )
)
@click.option("--as", "reader", required=True, help="Who looks: a person id, on the operator's word.")
@click.option("--partner", multiple=True, help="Who got it or gave it, by id or name; may be repeated.")
@click.option("--asset", multiple=True, help="What it was, by id or name; may be repeated.")
@click.option("--person", multiple=True, help="Who disclosed or logged it, or saw it; may be repeated.")
@click.option("--agreement", multiple=True, help="Under which agreement, by id or name; may be repeated.")
@click.option("--since", default="", metavar="YYYY-MM-DD", help="The first day.")
@click.option("--until", default="", metavar="YYYY-MM-DD", help="The last day.")
@click.option("--way", type=click.Choice(list(WAYS)), help="Given by us, or received by us.")
@click.option("--how", type=click.Choice([channel.value for channel in Channel]), help="How it was disclosed.")
@click.option(
    "--only",
    multiple=True,
    type=click.Choice([mark.value for mark in Mark]),
    help="What must be true of it; may be repeated.",
)
@click.option("--withdrawn", is_flag=True, help="List what was withdrawn besides.")
@click.option("--csv", "csv_file", type=_FILE, help="Write the list to this file as CSV; `-` is the output.")
@click.option("--xlsx", "xlsx_file", type=_FILE, help="Write the list to this file as an Excel workbook.")
def disclosures(
    reader: str,
    csv_file: Path | None,
    xlsx_file: Path | None,
    *,
    withdrawn: bool,
    **limits: tuple[str, ...] | str | None,
) -> None:
    """List what went to partners and came from them, newest first, as one person may see it.

    CSV is UTF-8; in a file it begins with a byte order mark, without which spreadsheets take it for something else, and
    on the output it does not. What a spreadsheet would take for a formula gets an apostrophe in front.
    """
    files = [file for file in (csv_file, xlsx_file) if file is not None and file != _OUTPUT]
    for file in files:
        require_new(file)
    values = [(name, value) for name, given in limits.items() for value in _each(given)]
    with opened_assistant(read_settings()) as assistant:
        listing = assistant.find_disclosures(reader, [*values, *((("withdrawn", "yes"),) if withdrawn else ())])
    if listing is None:
        say(NEUTRAL)
        end(0)
    if listing.sought.problems:
        fail(" ".join(listing.sought.problems))
    if csv_file == _OUTPUT:
        click.echo(write_csv(listing, for_spreadsheet=False), nl=False)
    elif csv_file is not None:
        write_new(csv_file, write_csv(listing))
    if xlsx_file is not None:
        write_new(xlsx_file, write_xlsx(listing))
    if files:
        say(f"{counted(len(listing.found), 'disclosure')} written to {' and '.join(map(str, files))}")
    elif csv_file is None:
        _say_listing(listing)
    say(f"(as {reader} may see it, on the operator's word)", err=True)


def _each(given: tuple[str, ...] | str | None) -> Iterable[str]:
    return given if isinstance(given, tuple) else (given or "",)


def _say_listing(listing: Listing) -> None:
    standing_out = ", ".join(counts_in_words(listing.counts))
    say(f"{listing.title}{f': {standing_out}' if standing_out else ''}")
    for row in listing.rows():
        way = "to" if row.way == "given" else "from"
        marks = "".join(f"; {mark}" for mark in row.marks)
        say(f"{row.on}  {row.id}  {row.what} {way} {row.whom}: {row.verdict.rstrip(',') or row.way}{marks} ({row.by})")
