"""The schema of the register's files; apart from the commands that need the database, because it needs none."""

import json

import click

from bot.commands.speaking import examples
from knowledge.reading import json_schema


@click.command(epilog=examples("mayshare schema > register.schema.json"))
def schema() -> None:
    """Print the JSON Schema of the register files, from which editors complete."""
    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
