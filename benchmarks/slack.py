"""Questions answered on Slack per second, beside a bare Bolt app that only says hello, on the same Slack.

Each question is signed and sent over HTTP as Slack sends it, is about another partner of 10,000, and is answered when
its answer has reached Slack's API; by then it is durably on record. So many are under way at once. Slack's limit of one
message a second and channel is lifted for both: what is measured is the work of thousands of channels.
"""

import argparse
import asyncio
import hashlib
import hmac
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median, quantiles

import aiohttp
from aiohttp import web

from benchmarks.register_files import ASKERS, register_files
from bot.settings import Settings
from bot.slack.installing import SCOPES
from bot.slack.service import EVENTS
from bot.wiring import open_assistant
from handlers import registers
from handlers.deliveries import count_backlog
from storage.engine import open_engine, reading
from storage.ledger import ANSWER, history
from tests.slack import payloads
from tests.slack.api import Answer
from tests.slack.sample import BOT_TOKEN
from tests.slack.server import Slack
from tests.slack.state import HOME_TEAM, Json, Kind, Team, User
from tests.slack.world import World

TOP = Path(__file__).resolve().parents[1]
PATIENCE = 60


class Listening(Slack):
    """A Slack that says when a message reached a channel."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.on_post: Callable[[str], None] = lambda _: None

    def _done(self, name: str, args: Json, answer: Answer) -> web.Response:
        response = super()._done(name, args, answer)
        if name == "chat.postMessage" and answer.payload.get("ok"):
            self.on_post(str(answer.payload["channel"]))
        return response


@dataclass(frozen=True)
class Question:
    """One question, as it is sent."""

    channel: str
    body: bytes


class Load:
    """Asks so many questions at once, each in a channel of its own."""

    def __init__(self, slack: Listening, texts: Iterator[str], at_once: int) -> None:
        self._slack = slack
        self._texts = texts
        self._at_once = at_once
        self._users = [user for user in slack.world.users.values() if not user.is_bot]
        self._waiting: dict[str, deque[asyncio.Future[float]]] = {}
        self._loop = asyncio.new_event_loop()
        slack.on_post = self._arrived

    def run(self, url: str, count: int) -> tuple[float, list[float]]:
        """Questions per second, and how long each took in seconds."""
        questions = [self._question(number) for number in range(count)]
        return self._loop.run_until_complete(self._run(url, questions))

    async def _run(self, url: str, questions: Sequence[Question]) -> tuple[float, list[float]]:
        took: list[float] = []
        todo = iter(questions)
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector) as session:

            async def ask() -> None:
                for question in todo:
                    began = time.perf_counter()
                    arrived = self._loop.create_future()
                    self._waiting.setdefault(question.channel, deque()).append(arrived)
                    async with session.post(url, data=question.body, headers=self._headers(question.body)) as response:
                        assert response.status == 200, response.status
                    took.append(await asyncio.wait_for(arrived, PATIENCE) - began)

            began = time.perf_counter()
            await asyncio.gather(*(ask() for _ in range(self._at_once)))
            return len(questions) / (time.perf_counter() - began), took

    def _question(self, number: int) -> Question:
        world = self._slack.world
        user = self._users[number % len(self._users)]
        channel = self._slack.direct(user)
        ts = world.next_ts()
        event = {
            "type": "message",
            "channel": channel.id,
            "user": user.id,
            "team": HOME_TEAM,
            "text": next(self._texts),
            "ts": ts,
            "event_ts": ts,
            "channel_type": "im",
        }
        return Question(channel.id, json.dumps(payloads.event_callback(world, event, channel)).encode())

    def _headers(self, body: bytes) -> dict[str, str]:
        at = str(int(time.time()))
        secret = self._slack.world.app.signing_secret.encode()
        signature = hmac.new(secret, f"v0:{at}:".encode() + body, hashlib.sha256).hexdigest()
        return {
            "Content-Type": "application/json",
            "X-Slack-Request-Timestamp": at,
            "X-Slack-Signature": f"v0={signature}",
        }

    def _arrived(self, channel: str) -> None:
        """Called in the thread of the fake."""
        at = time.perf_counter()

        def tell() -> None:
            waiting = self._waiting.get(channel)
            if waiting:
                waiting.popleft().set_result(at)

        self._loop.call_soon_threadsafe(tell)


def make_world() -> World:
    """A workspace of the register's people, each with a conversation with the app."""
    world = World()
    world.teams[HOME_TEAM] = Team(HOME_TEAM, "Aurora", "aurora")
    bot = world.install(token=BOT_TOKEN, scopes=frozenset(SCOPES)).bot_user_id
    for number, person in enumerate(ASKERS):
        user = world.add_user(User(f"U0ASKER{number:03}", person, person, f"{person}@aurora.example"))
        world.add_channel("", Kind.IM, sorted((user.id, bot)))
    return world


def make_database(folder: Path, partners: int) -> tuple[str, list[str], list[str]]:
    """The address of a database with that register, and the names of its assets and partners."""
    url = f"sqlite:///{folder / 'mayshare.db'}"
    assistant = open_assistant(Settings(folder, url))
    registers.load(register_files(partners), assistant.engine, at=datetime.now(UTC), by="benchmark")
    home = assistant.find_home(ASKERS[0])
    assert home is not None
    assistant.engine.dispose()
    return url, [each.name for each in home.assets], [each.name for each in home.partners]


def questions(assets: Sequence[str], partners: Sequence[str], seed: int) -> Iterator[str]:
    """Questions about one asset and one partner, hardly two of them the same."""
    chance = Random(seed)
    while True:
        yield f"can I share the {chance.choice(assets)} with {chance.choice(partners)}?"


@contextmanager
def serving(name: str, slack: Slack, database: str, home: Path) -> Iterator[str]:
    """The address of the app's events while it runs."""
    environment = {
        **os.environ,
        "MAYSHARE_HOME": str(home),
        "MAYSHARE_DATABASE_URL": database,
        "MAYSHARE_SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_SIGNING_SECRET": slack.world.app.signing_secret,
    }
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "benchmarks.slack_apps", name],
        cwd=TOP,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        port = int(program.stdout.readline())
        try:
            yield f"http://127.0.0.1:{port}{EVENTS}"
        finally:
            program.terminate()
            program.wait(30)


def p99(took: Sequence[float]) -> float:
    """The 99th percentile in milliseconds."""
    return quantiles(took, n=100)[98] * 1000


def main() -> None:
    """Prints how both did and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--partners", type=int, default=10_000)
    parser.add_argument("--count", type=int, default=1500, help="questions in each round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--at-once", type=int, default=16)
    args = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database, assets, partners = make_database(folder, args.partners)
        slack = stack.enter_context(Listening(make_world()))
        slack.limits.lift()
        load = Load(slack, questions(assets, partners, 1), args.at_once)
        bare = stack.enter_context(serving("bolt", slack, database, folder))
        ours = stack.enter_context(serving("mayshare", slack, database, folder))
        warm_up(load, bare, ours)
        rates: dict[str, list[float]] = {"bolt": [], "mayshare": []}
        waits: dict[str, list[float]] = {"bolt": [], "mayshare": []}
        for _ in range(args.rounds):
            for name, url in (("bolt", bare), ("mayshare", ours)):
                rate, took = load.run(url, args.count)
                rates[name].append(rate)
                waits[name].append(p99(took))
                print(f"{name:<9} {rate:8.0f} /s   p50 {median(took) * 1000:6.1f} ms   p99 {waits[name][-1]:6.1f} ms")
        require_recorded(database, args.count * args.rounds)
    print(f"RATIO slack.throughput_vs_bolt {median(rates['mayshare']) / median(rates['bolt']):.2f}")
    print(f"RATIO slack.p99_vs_bolt {median(waits['mayshare']) / median(waits['bolt']):.2f}")


def warm_up(load: Load, *urls: str) -> None:
    """Everybody asks once, so that what is made once is made."""
    for url in urls:
        began = time.perf_counter()
        load.run(url, 4 * len(ASKERS))
        print(f"warm after {time.perf_counter() - began:.1f} s")


def require_recorded(database: str, count: int) -> None:
    """Every answer is on record, and nothing is left to do."""
    engine = open_engine(database)
    deadline = time.monotonic() + PATIENCE
    while (backlog := count_backlog("slack", engine)).posts:
        assert time.monotonic() < deadline, backlog
        threading.Event().wait(0.1)
    with reading(engine) as session:
        recorded = sum(1 for _ in history(session, kinds=(ANSWER,)))
    engine.dispose()
    assert recorded >= count, f"{recorded} answers are on record, not {count}"


if __name__ == "__main__":
    main()
