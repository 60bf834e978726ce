"""A desk on Slack: one person asks the same question in every way, and each answer she is given anywhere is counted."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Engine

from bot.slack.installing import SCOPES
from handlers.deliveries import count_backlog
from storage.engine import open_engine
from tests.bot.slack.runs import Programs, Started, run_for, until
from tests.bot.web.site import ORION
from tests.slack.clock import Clock
from tests.slack.delivery import Parcel
from tests.slack.reading import text_of
from tests.slack.sample import BOT_TOKEN, INTERNAL_PRIVATE, INTERNAL_PUBLIC, make_world, person_id
from tests.slack.server import Slack
from tests.slack.state import Message

ANA = person_id("ana")
_ANSWER = re.compile(r"\bA-\d+\b")


class Way(StrEnum):
    """How a question is asked, and so how its answer is given."""

    DIRECT = "direct message"
    CLOSED = "mention in a closed group"  # the answer is a message that all there see
    OPEN = "mention in a channel"  # the answer is a message that she alone sees
    COMMAND = "command"  # the answer goes to an address that came with it
    THREAD = "thread of a direct message"


@contextmanager
def running_slack() -> Iterator[Slack]:
    """A Slack that lets posts through as fast as they come."""
    with Slack(make_world(Clock())) as slack:
        slack.limits.lift()
        slack.world.installations[BOT_TOKEN].scopes = frozenset(SCOPES)
        yield slack


def ask(slack: Slack, way: Way = Way.DIRECT, text: str = ORION) -> list[Parcel]:
    """What Slack would bring when she asks; the last of it is the question."""
    with slack.holding() as held:
        match way:
            case Way.DIRECT:
                slack.say(ANA, text)
            case Way.THREAD:
                slack.say(ANA, text, thread=slack.post(ANA, "a word"))
            case Way.CLOSED:
                slack.mention(ANA, text, INTERNAL_PRIVATE)
            case Way.OPEN:
                slack.mention(ANA, text, INTERNAL_PUBLIC)
            case Way.COMMAND:
                slack.command(ANA, text, INTERNAL_PUBLIC)
    return held


def said(slack: Slack) -> list[Message]:
    """All that the assistant said, to whomever."""
    with slack.world.lock:
        channels = tuple(slack.world.channels.values())
        here = [each for channel in channels for each in (*channel.messages.values(), *channel.ephemerals)]
        return [each for each in here if each.app_id == slack.world.app.id]


def answers(slack: Slack) -> Counter[str]:
    """How often each answer was given anywhere."""
    return Counter(found for each in said(slack) for found in _ANSWER.findall(text_of(each))[:1])


@dataclass
class Desk:
    """A Slack, and the programs on one database that serve it."""

    slack: Slack
    programs: Programs
    database: str
    folder: Path
    engine: Engine

    def start(self, *, socket: bool = False, **changes: object) -> Started:
        """Starts a program, at which Slack calls from now on."""
        started = self.programs.start(run_for(self.slack, self.database, self.folder, socket=socket, **changes))
        self.slack.world.app.request_url = started.url
        if socket:
            self.slack.world.app.socket_mode = True
            until(lambda: self.slack.connections)
        return started

    def redeliver(self) -> None:
        """Lets Slack bring again what was not acknowledged."""
        self.slack.world.clock.advance(301)
        self.slack.redeliver_due()

    def settle(self) -> None:
        """Waits until all that came is dealt with and all that was to be sent has arrived."""

        def is_settled() -> bool:
            backlog = count_backlog("slack", self.engine)
            return not backlog.deliveries and not backlog.posts

        until(is_settled)


@contextmanager
def opened_desk(programs: Programs, database: str, folder: Path) -> Iterator[Desk]:
    """A desk at which nobody works yet; whoever does at the end of the block is killed."""
    engine = open_engine(database)
    try:
        with running_slack() as slack:
            slack.retrying = True
            yield Desk(slack, programs, database, folder, engine)
    finally:
        programs.kill_all()
        engine.dispose()
