"""Setting up the chat platforms: what the app is made from, and what is not right yet."""

import asyncio

import click

from bot.commands.speaking import end, examples, fail, say
from bot.settings import read_settings
from bot.wiring import opened_assistant


@click.group(epilog=examples("mayshare manifest slack --socket"))
def manifest() -> None:
    """Print what an app on a chat platform is made from."""


@manifest.command(
    "slack",
    epilog=examples("mayshare manifest slack --url https://mayshare.example", "mayshare manifest slack --socket"),
)
@click.option("--url", default="", help="The address at which Slack reaches you, without a path; else MAYSHARE_URL.")
@click.option("--socket", is_flag=True, help="For Socket Mode, which needs no address.")
def manifest_slack(url: str, *, socket: bool) -> None:
    """Print the manifest of the Slack app, with the reason for everything that it asks for."""
    from bot.slack.manifests import write_manifest  # noqa: PLC0415 - the other commands start without it

    address = (url or read_settings().url).rstrip("/")
    if not socket and not address:
        fail("say at which address Slack reaches you: --url https://mayshare.example, or --socket for none")
    click.echo(write_manifest(address, socket=socket), nl=False)


@click.group(epilog=examples("mayshare doctor slack"))
def doctor() -> None:
    """Look whether a chat platform is set up rightly, and say what to do."""


@doctor.command("slack", epilog=examples("mayshare doctor slack"))
def doctor_slack() -> None:
    """Look at the token, its scopes, the clock and the events URL of Slack.

    Exit code 1 where anything is wrong.
    """
    from bot.slack.doctor import Health, examine  # noqa: PLC0415 - the other commands start without it

    settings = read_settings()
    if settings.slack is None:
        fail("Slack is not set up: set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or SLACK_APP_TOKEN for Socket Mode")
    with opened_assistant(settings) as assistant:
        findings = asyncio.run(examine(assistant, settings, settings.slack))
    for each in findings:
        say(f"{each.health:<8} {each.what}: {each.told}")
    if any(each.health is Health.WRONG for each in findings):
        end(1)
