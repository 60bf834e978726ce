"""An office on Slack: the assistant served over HTTP on the sample register, and a Slack beside it."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from bot.settings import Settings, SlackSettings
from bot.slack.installing import SCOPES
from bot.slack.service import EVENTS, SlackService
from bot.web import serving
from bot.wiring import Assistant, open_assistant, sample_folder
from handlers.deliveries import Backlog, count_backlog
from handlers.notices import find_untold
from storage.snapshots import Snapshots
from tests.bot.web.site import NOW, Clock
from tests.databases import made
from tests.slack.clock import Clock as SlackClock
from tests.slack.sample import BOT_TOKEN, make_world
from tests.slack.server import Slack
from tests.slack.state import Message

PATIENCE = 20.0


@dataclass
class Office:
    """The assistant, and the Slack that its people use."""

    slack: Slack
    assistant: Assistant
    clock: Clock
    url: str

    def settle(self, seconds: float = PATIENCE) -> None:
        """Waits until all that came is dealt with and all that was to be sent has arrived."""
        ends_at = time.monotonic() + seconds
        while not self.is_settled():
            assert time.monotonic() < ends_at, f"not settled: {self.backlog()}"
            threading.Event().wait(0.01)

    def is_settled(self) -> bool:
        backlog = self.backlog()
        return not backlog.deliveries and not backlog.posts

    def backlog(self) -> Backlog:
        return count_backlog("slack", self.assistant.engine)

    def settle_notices(self, seconds: float = PATIENCE) -> None:
        """Waits besides until everybody is told what she must know of."""
        ends_at = time.monotonic() + seconds
        while True:
            self.settle(seconds)
            untold = find_untold("slack", self.assistant.engine, self.assistant.snapshots, at=NOW)
            # What was told meanwhile may be on its way.
            if untold == ((), ()) and self.is_settled():
                return
            assert time.monotonic() < ends_at, f"not told: {untold}"
            threading.Event().wait(0.05)

    def last(self, channel: str) -> Message:
        """The last message of ours in the channel."""
        return self.slack.messages(channel, of_app=True)[-1]


def slack_settings(slack: Slack, **changes: object) -> SlackSettings:
    """The settings for that Slack."""
    settings = SlackSettings(bot_token=BOT_TOKEN, signing_secret=slack.world.app.signing_secret, api_url=slack.api_url)
    return replace(settings, **changes)  # type: ignore[arg-type]


def sample_database(folder: Path) -> str:
    """The address of a database with the sample register."""
    path = folder / "mayshare.db"
    path.write_bytes(_sample())
    return f"sqlite:///{path}"


@cache
def _sample() -> bytes:
    return made(lambda engine: Assistant(engine, Snapshots(), Clock()).load(sample_folder(), "operator"))


@contextmanager
def open_office(
    folder: Path,
    *,
    slack: Slack | None = None,
    database: str = "",
    settings: SlackSettings | None = None,
) -> Iterator[Office]:
    """An office at work until the block ends; Slack's clock stands still and it takes posts as fast as they come."""
    with running(slack) as at_hand:
        url = database or sample_database(folder)
        with serving_slack(folder, url, at_hand, settings or slack_settings(at_hand)) as office:
            yield office


@contextmanager
def running(slack: Slack | None) -> Iterator[Slack]:
    if slack is not None:
        yield slack
        return
    with Slack(make_world(SlackClock())) as started:
        started.limits.lift()
        started.world.installations[BOT_TOKEN].scopes = frozenset(SCOPES)
        yield started


@contextmanager
def serving_slack(folder: Path, url: str, slack: Slack, settings: SlackSettings) -> Iterator[Office]:
    """The assistant at work for that Slack."""
    clock = Clock()
    opened = open_assistant(Settings(folder, url, slack=settings))
    assistant = Assistant(opened.engine, opened.snapshots, clock)
    listening = serving.listen(serving.LOOPBACK, 0)
    port = listening.getsockname()[1]
    ready = threading.Event()
    service = SlackService(assistant, settings, "https://mayshare.example", rest=0, every=0.2)
    app = serving.serve_app(
        assistant, Settings(folder, url, console=True), host=serving.LOOPBACK, port=port, services=(service,)
    )
    server = serving.make_server(app, ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    assert ready.wait(30)
    slack.world.app.request_url = f"{serving.local_url(port)}{EVENTS}"
    if settings.app_token:
        slack.world.app.socket_mode = True
    try:
        yield Office(slack, assistant, clock, serving.local_url(port))
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
        assistant.engine.dispose()
