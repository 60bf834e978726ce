"""Completion in the shell."""

import click
from click.shell_completion import get_completion_class

from bot.commands.speaking import examples


@click.command(epilog=examples('eval "$(mayshare completion bash)"'))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that makes SHELL complete mayshare's commands and options."""
    found = get_completion_class(shell)
    assert found is not None  # noqa: S101 - these three ship with click
    click.echo(found(ctx.find_root().command, {}, "mayshare", "_MAYSHARE_COMPLETE").source())
