"""The page: to try it, to serve it, and who may sign in to it."""

import logging
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from bot.commands.speaking import counted, examples, say
from bot.hooks import Service
from bot.settings import Settings, SlackSettings, read_settings
from bot.terminal.conversation import converse, typed_lines
from bot.web import serving
from bot.wiring import Assistant, opened_assistant, sample_folder


@click.command(epilog=examples("mayshare demo", "mayshare demo --terminal"))
@click.option("--as", "person", default="ana", show_default=True, help="Who you are to begin with.")
@click.option("--terminal", is_flag=True, help="Talk on the terminal instead of the page.")
@click.option("--browser/--no-browser", default=True, help="Whether to open a browser; the address is always printed.")
def demo(person: str, *, terminal: bool, browser: bool) -> None:
    """Try Mayshare with the sample register, in a browser on this machine; nothing is kept."""
    with tempfile.TemporaryDirectory(prefix="mayshare-") as folder:
        settings = Settings(Path(folder), f"sqlite:///{Path(folder, 'demo.db')}")
        with opened_assistant(settings) as assistant:
            assistant.load(sample_folder(), "demo")
            if terminal:
                converse(assistant, _lines(), click.echo, person)
            else:
                _show_demo(assistant, person, browser=browser)


def _lines() -> Iterator[str]:
    if sys.stdin.isatty():
        return typed_lines()
    return iter(sys.stdin)


def _show_demo(assistant: Assistant, person: str, *, browser: bool) -> None:
    with serving.listen(serving.LOOPBACK, serving.PORT, or_any=True) as listening:
        port = listening.getsockname()[1]
        url = serving.local_url(port)

        def tell() -> None:
            say(f"Mayshare with its sample register is at {url}/ - Ctrl-C ends it, and nothing is kept.")
            if browser:
                serving.open_browser(url)

        serving.serve(serving.demo_app(assistant, port=port, first=person), listening, tell)


@click.command(epilog=examples("mayshare serve --console", "MAYSHARE_URL=https://mayshare.example mayshare serve"))
@click.option("--host", default=serving.LOOPBACK, show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=serving.PORT, show_default=True)
@click.option("--console/--no-console", default=None, help="Whether the page is on; else MAYSHARE_CONSOLE says.")
def serve(host: str, port: int, *, console: bool | None) -> None:
    """Answer on Slack where it is set up, and serve the page, until Ctrl-C.

    It listens to this machine alone unless --host says otherwise.

    People sign in with the links that `mayshare link` makes. Whoever is served under another name than this machine's
    needs MAYSHARE_URL, the address they use: Mayshare answers at no other. With MAYSHARE_CHECKPOINTS a signed
    checkpoint of the ledger is appended to that file every day.
    """
    settings = read_settings()
    if console is not None:
        settings = replace(settings, console=console)
    if warning := serving.caution(host, settings.url):
        say(f"mayshare: {warning}", err=True)
    logging.basicConfig(format="%(asctime)s %(name)s %(message)s")
    logging.getLogger("mayshare").setLevel(logging.INFO)
    with (
        opened_assistant(settings) as assistant,
        serving.listen(host, port) as listening,
        _ticking(assistant, settings),
    ):
        port = listening.getsockname()[1]
        page = "the page is on" if settings.console else "the page is off: --console switches it on"
        slack = f", Slack {_reached(settings.slack)}" if settings.slack is not None else ""

        def tell() -> None:
            url = settings.url or serving.local_url(port)
            say(f"Mayshare serves at {url}/ - {page}{slack}, Ctrl-C ends it.", err=True)

        app = serving.serve_app(assistant, settings, host=host, port=port, services=_services(assistant, settings))
        serving.serve(app, listening, tell)


def _reached(slack: SlackSettings) -> str:
    """How Slack reaches us."""
    return "by Socket Mode" if slack.app_token else "over HTTP"


def _services(assistant: Assistant, settings: Settings) -> tuple[Service, ...]:
    """What runs besides the page: each chat platform that is set up."""
    from bot.warming import Warming  # noqa: PLC0415 - the other commands start without it

    if settings.slack is None:
        return (Warming(assistant),)
    from bot.slack.service import SlackService  # noqa: PLC0415 - the other commands start without it

    return (Warming(assistant), SlackService(assistant, settings.slack, settings.url if settings.console else ""))


def _ticking(assistant: Assistant, settings: Settings) -> AbstractContextManager[None]:
    """What does by itself what is due meanwhile."""
    from bot.ticker import tend, ticking  # noqa: PLC0415 - the other commands start without it

    return ticking(partial(tend, assistant, settings))


@click.command(epilog=examples("mayshare link ana", "mayshare link --revoke ana"))
@click.argument("person")
@click.option("--port", type=click.IntRange(1, 65535), default=serving.PORT, show_default=True, help="That of `serve`.")
@click.option("--revoke", is_flag=True, help="Make no link: sign PERSON out everywhere, and void the links not used.")
def link(person: str, port: int, *, revoke: bool) -> None:
    """Print a link that signs PERSON in to the page: once, within 15 minutes.

    Whoever opens it is that person to Mayshare, so send it to nobody else. Who has left the register is refused
    anyhow; --revoke cuts off at once who is still in it.
    """
    settings = read_settings()
    with opened_assistant(settings) as assistant:
        if revoke:
            ended = assistant.sign_out_everywhere(person)
            told = f"{counted(ended, 'session')} ended" if ended else "there was no session to end"
            say(f"{person} is signed out everywhere: {told}, and no link made before works any more")
            return
        say(f"{settings.url or serving.local_url(port)}/sign-in/{assistant.make_link(person)}")
