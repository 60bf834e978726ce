"""A platform for tests of the mailroom: it does what it is told to, and notes what reached it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from bot.mailroom import Mailroom, Outcome, Sent
from handlers.deliveries import Delivery, Finish, Post, count_backlog

PATIENCE = 20.0
LEASE = timedelta(seconds=0.6)


@dataclass
class Platform:
    """Answers each delivery with one post, and takes each post; a test can put something else in between."""

    platform: str = "post"
    handled: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    again: list[str] = field(default_factory=list)
    given_up: list[str] = field(default_factory=list)
    on_handle: Callable[[Delivery], Awaitable[Finish | None]] | None = None
    on_give_up: Callable[[Delivery], Awaitable[Finish | None]] | None = None
    on_send: Callable[[Post], Awaitable[Outcome | None]] | None = None

    async def handle(self, delivery: Delivery) -> Finish:
        self.handled.append(delivery.id)
        finish = None if self.on_handle is None else await self.on_handle(delivery)
        return finish or (lambda _: (Post(id=f"re:{delivery.id}", lane=delivery.lane, body=delivery.body),))

    async def give_up(self, delivery: Delivery) -> Finish:
        self.given_up.append(delivery.id)
        finish = None if self.on_give_up is None else await self.on_give_up(delivery)
        return finish or (lambda _: (Post(id=f"sorry:{delivery.id}", lane=delivery.lane, body=delivery.body),))

    async def send(self, post: Post, *, again: bool) -> Outcome:
        if again:
            self.again.append(post.id)
        outcome = None if self.on_send is None else await self.on_send(post)
        outcome = outcome or Sent(f"at {post.id}")
        if isinstance(outcome, Sent):
            self.sent.append(post.id)
        return outcome


@asynccontextmanager
async def working(platform: Platform, engine: Engine, lease: timedelta = LEASE) -> AsyncIterator[Mailroom]:
    """A mailroom at work."""
    mailroom = Mailroom(platform, engine, lambda: datetime.now(UTC), lease=lease, poll_seconds=0.05)
    await mailroom.open()
    try:
        yield mailroom
    finally:
        await mailroom.close()


def bring(id: str, lane: str = "l") -> Delivery:
    return Delivery(id=id, lane=lane, body=f"body of {id}")


async def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Waits for it; a test fails where it does not come true."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is waited for is in a database
            await asyncio.sleep(0.01)


async def until_idle(engine: Engine, platform: str = "post", seconds: float = PATIENCE) -> None:
    """Waits until nothing is left to do."""

    def is_idle() -> bool:
        backlog = count_backlog(platform, engine)
        return not backlog.deliveries and not backlog.posts

    await until(is_idle, seconds)
