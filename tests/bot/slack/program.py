"""The assistant on Slack as a process of its own, which kills itself where a test wants it to.

`python -m tests.bot.slack.program` reads one run a line from its input, as JSON, and starts each as a process of its
own at once, because all that takes long was imported before. Of each it prints the port and the process. When its
input ends it kills those that are left.
"""

import asyncio
import json
import logging
import os
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.hooks import Call, Hook, Reply
from bot.mailroom import Mailroom, Outcome, Sent
from bot.settings import Settings, SlackSettings
from bot.slack.adapter import SlackAdapter
from bot.slack.door import Door
from bot.slack.service import EVENTS
from bot.slack.socket import Socket
from bot.slack.telling import Teller
from bot.slack.workspaces import Workspaces
from bot.web import serving
from bot.wiring import Assistant, open_assistant, read_clock, sample_folder
from handlers.deliveries import Delivery, Finish, Post
from storage.engine import migrate, open_engine
from storage.snapshots import Snapshots
from tests.bot.web.site import ORION, Clock
from tests.slack.sample import BOT_TOKEN


class Step(StrEnum):
    """Where the program can be killed."""

    KEPT = "kept"  # it is on disk, and is not acknowledged
    ACKNOWLEDGED = "acknowledged"  # nothing is done about it yet
    ANSWERED = "answered"  # the answer is worked out, and nothing of it is on disk
    SETTLED = "settled"  # the answer is on record with what must be sent, and nothing is sent
    POSTED = "posted"  # Slack has accepted the post, and that is not noted
    NOTED = "noted"


@dataclass(frozen=True, kw_only=True)
class Run:
    """One run of the program; it is killed at the step of that delivery, unless that is empty."""

    database: str
    folder: str
    api_url: str
    signing_secret: str = ""
    bot_token: str = BOT_TOKEN
    app_token: str = ""
    step: str = ""
    delivery: str = ""
    rest: float = 0.0
    lease: float = 0.2


@dataclass
class End:
    """Where the program is to be killed."""

    step: str = ""
    delivery: str = ""
    is_due: bool = False
    """Whether it is to be killed as soon as what came last is acknowledged."""

    def is_at(self, step: Step, id: str) -> bool:
        return self.step == step and bool(self.delivery) and id.startswith(self.delivery)

    def kill_where_due(self) -> None:
        if self.is_due:
            os.kill(os.getpid(), signal.SIGKILL)

    def pass_by(self, step: Step, id: str) -> None:
        if self.is_at(step, id):
            os.kill(os.getpid(), signal.SIGKILL)


class MortalMailroom(Mailroom):
    """A mailroom that can be killed once something is on disk."""

    end = End()

    async def receive(self, delivery: Delivery) -> bool:
        is_new = await super().receive(delivery)
        self.end.pass_by(Step.KEPT, delivery.id)
        self.end.is_due = self.end.is_at(Step.ACKNOWLEDGED, delivery.id)
        return is_new

    async def _deliver(self, sending: Any, attempt: int) -> float | None:
        pause = await super()._deliver(sending, attempt)
        if pause is None:
            self.end.pass_by(Step.NOTED, sending.post.id)
        return pause


class MortalAdapter(SlackAdapter):
    """An adapter that can be killed before and after what it does."""

    end = End()

    async def handle(self, delivery: Delivery) -> Finish:
        if self.end.is_at(Step.ACKNOWLEDGED, delivery.id):
            await asyncio.Event().wait()
        finish = await super().handle(delivery)
        self.end.pass_by(Step.ANSWERED, delivery.id)
        return finish

    async def send(self, post: Post, *, again: bool) -> Outcome:
        self.end.pass_by(Step.SETTLED, post.id)
        outcome = await super().send(post, again=again)
        if isinstance(outcome, Sent):
            self.end.pass_by(Step.POSTED, post.id)
        return outcome


class MortalSocket(Socket):
    """A line that can be killed once something was acknowledged on it."""

    end = End()

    async def _keep(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        await super()._keep(client, request)
        self.end.kill_where_due()


class MortalService:
    """Put together as `bot.slack.service` does, of parts that can be killed."""

    def __init__(self, assistant: Assistant, settings: SlackSettings, run: Run) -> None:
        self.end = End(run.step, run.delivery)
        workspaces = Workspaces(settings, assistant)
        self.adapter = MortalAdapter(assistant, workspaces, rest=run.rest)
        self.mailroom = MortalMailroom(
            self.adapter, assistant.engine, read_clock, lease=timedelta(seconds=run.lease), poll_seconds=0.05
        )
        self.mailroom.end = self.adapter.end = self.end
        self.mailroom.pauses = (0.1, 0.2, 0.5)
        self.teller = Teller(self.adapter.reactions, self.mailroom)
        self.door = Door(settings.signing_secret, self.adapter, self.mailroom)
        self.socket = MortalSocket(settings, self.adapter, self.mailroom) if settings.app_token else None
        if self.socket is not None:
            self.socket.end = self.end

    @property
    def hooks(self) -> tuple[Hook, ...]:
        return (Hook(EVENTS, "POST", self._receive),)

    async def open(self) -> None:
        await self.mailroom.open()
        await self.teller.open()
        if self.socket is not None:
            await self.socket.open()

    async def close(self) -> None:
        if self.socket is not None:
            await self.socket.close()
        await self.teller.close()
        await self.mailroom.close()
        await self.adapter.close()

    async def _receive(self, called: Call) -> Reply:
        return await self.door.receive(called.headers, called.body)


def mortal(app: ASGIApp, end: End) -> ASGIApp:
    """The application, killed once it has acknowledged the delivery."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        async def say(message: Message) -> None:
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                end.kill_where_due()

        await app(scope, receive, say)

    return called


def warmed() -> Snapshots:
    """The sample register as it is once somebody has asked; else every run would read it anew."""
    engine = open_engine("sqlite://")
    migrate(engine)
    assistant = Assistant(engine, Snapshots(), Clock())
    assistant.load(sample_folder(), "operator")
    assistant.ask(ORION, "ana")
    engine.dispose()
    return assistant.snapshots


def serve(run: Run, snapshots: Snapshots) -> None:
    """Serves on a database with the sample register until it is killed or told to end."""
    logging.basicConfig(format="%(asctime)s %(name)s %(message)s")
    settings = SlackSettings(
        bot_token=run.bot_token,
        app_token=run.app_token,
        signing_secret=run.signing_secret,
        api_url=run.api_url,
    )
    at_home = Settings(Path(run.folder), run.database, slack=settings)
    opened = open_assistant(at_home)
    assistant = Assistant(opened.engine, snapshots, Clock())
    service = MortalService(assistant, settings, run)
    with serving.listen(serving.LOOPBACK, 0) as listening:
        port = listening.getsockname()[1]
        app = serving.serve_app(assistant, at_home, host=serving.LOOPBACK, port=port, services=(service,))

        def tell() -> None:
            print(json.dumps({"port": port, "pid": os.getpid()}), flush=True)  # noqa: T201 - the test reads it

        serving.serve(mortal(app, service.end), listening, tell)


def main() -> None:
    """Starts what it reads, each as a process of its own."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those that end
    snapshots = warmed()
    started = []
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            serve(Run(**json.loads(line)), snapshots)
            os._exit(0)
        started.append(pid)
    for pid in started:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
