"""Deals with what a chat platform brings, each thing once, and sends what it must be given, until it has arrived.

What is brought is on disk before it is acknowledged. Who deals with it holds it for some seconds and goes on holding it
while at work; what a killed program held is taken by the next. So nothing that was acknowledged is lost, and nothing is
sent twice unless a program is killed after the platform took it and before that is noted.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar, assert_never

from sqlalchemy import Engine

from bot.batches import Batches
from bot.lanes import Lanes
from bot.wiring import explain_failure, may_retry
from handlers.deliveries import Booked, Delivery, Done, Ended, Finish, Post, Taken, Work, book, hold, nothing, take

LEASE = timedelta(seconds=15)
"""What a killed program held is free after this."""
GIVEN_UP_AFTER = timedelta(hours=24)
"""What could not be sent for so long is not sent any more."""
POLL_SECONDS = 1.0
_MOST_TAKEN = 200
_MOST_ATTEMPTS = 5
"""What was dropped so often by who dealt with it is not tried again: it may be what kills the program."""
_PAUSES = (0.2, 0.5, 1, 2, 5)
_AT_ONCE = 64
_SENDING_AT_ONCE = 64
_LAST_SECONDS = 5.0

_LOG = logging.getLogger("mayshare.mailroom")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sent:
    """It has arrived."""

    address: str = ""
    """Where it stands now, as the platform names it."""
    rest: float = 0.0
    """Seconds in which nothing else may be sent on its lane."""


@dataclass(frozen=True, slots=True)
class TryLater:
    """It has not arrived and may yet."""

    seconds: float
    why: str = ""
    is_unsure: bool = False
    """Whether it may have arrived all the same."""


@dataclass(frozen=True, slots=True)
class Gone:
    """It will not arrive."""

    why: str


Outcome = Sent | TryLater | Gone


@dataclass(frozen=True, slots=True)
class _Dealing:
    """A delivery that is being dealt with."""

    delivery: Delivery
    taken_at: datetime


@dataclass(slots=True)
class _Sending:
    """A post on its way."""

    post: Post
    made_at: datetime
    taken_at: datetime
    again: bool = False
    """Whether it may have arrived before."""
    ended: Ended | None = None
    """How it ended, until that is noted."""


class AgainError(Exception):
    """A delivery that cannot be dealt with now, and may be later."""


class Adapter(Protocol):
    """What one platform makes of it."""

    @property
    def platform(self) -> str:
        """Its name, the same for ever."""

    async def handle(self, delivery: Delivery) -> Finish:
        """What the delivery leads to. What it raises is tried again where that may help, and dropped else."""

    async def give_up(self, delivery: Delivery) -> Finish:
        """What a delivery leads to that could not be dealt with: whoever waits for an answer is told so.

        Raises AgainError where that cannot be said now.
        """

    async def send(self, post: Post, *, again: bool) -> Outcome:
        """What became of the post; with `again` it may have arrived before. It raises nothing."""


class Mailroom:
    """The inbox and the outbox of one platform, as one program works on them."""

    def __init__(
        self,
        adapter: Adapter,
        engine: Engine,
        clock: Callable[[], datetime],
        *,
        lease: timedelta = LEASE,
        poll_seconds: float = POLL_SECONDS,
    ) -> None:
        self._adapter = adapter
        self._engine = engine
        self._clock = clock
        self._lease = lease
        self._poll_seconds = poll_seconds
        self._executor = ThreadPoolExecutor(1, f"{adapter.platform}-mail")
        self._books: Batches[Work, Booked] = Batches(self._book, self._executor)
        self._incoming: Lanes[_Dealing] = Lanes(self._deal, _AT_ONCE)
        self._outgoing: Lanes[_Sending] = Lanes(self._deliver, _SENDING_AT_ONCE)
        self._loops: list[asyncio.Task[None]] = []
        self.pauses: Sequence[float] = _PAUSES
        self._held_at = datetime.min.replace(tzinfo=UTC)
        self._left_deliveries: set[str] = set()
        self._left_posts: set[str] = set()
        self._is_open = False

    async def open(self) -> None:
        """Begins to work; what was left by a program that ended is taken up."""
        self._is_open = True
        self._loops = [asyncio.create_task(self._take_due()), asyncio.create_task(self._keep_holding())]

    async def close(self) -> None:
        """Ends the work; what is under way is finished, and what was not begun is free for others at once."""
        self._is_open = False
        for task in self._loops:
            task.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        deliveries = self._left_deliveries | await self._incoming.stop(_LAST_SECONDS)
        posts = await self._outgoing.stop(_LAST_SECONDS) | self._left_posts
        try:
            await self._in_thread(partial(self._hold, frozenset(deliveries), frozenset(posts), self._clock()))
        except Exception as error:  # noqa: BLE001 - they are free a little later
            _LOG.warning("%s: %s", self.platform, explain_failure(error))
        self._executor.shutdown()

    async def receive(self, delivery: Delivery) -> bool:
        """Keeps the delivery; it is on disk when this ends, and being dealt with. False where it came before.

        Raises StorageError: then it is not kept, and must come again.
        """
        booked = await self._books.do(Work(received=(delivery,)))
        self._send(booked.posts)
        is_new = delivery.id in booked.deliveries
        if is_new and self._is_open:
            self._incoming.put(delivery.id, delivery.lane, _Dealing(delivery, self._clock()))
        elif is_new:
            self._left_deliveries.add(delivery.id)
        return is_new

    async def post(self, posts: Sequence[Post]) -> None:
        """Sees that the posts are sent; those that were put in before are not sent again. Raises StorageError."""
        booked = await self._books.do(Work(posts=tuple(posts)))
        self._send(booked.posts)

    @property
    def platform(self) -> str:
        """Whose it is."""
        return self._adapter.platform

    def _book(self, lot: Sequence[Work]) -> list[Booked]:
        work = Work(
            received=tuple(each for work in lot for each in work.received),
            done=tuple(each for work in lot for each in work.done),
            posts=tuple(each for work in lot for each in work.posts),
            ended=tuple(each for work in lot for each in work.ended),
        )
        at = self._clock()
        booked = book(self.platform, work, self._engine, at=at, until=at + self._lease)
        # Whoever of the lot comes first sends what all of it leads to.
        return [booked, *(Booked(deliveries=booked.deliveries) for _ in lot[1:])]

    def _send(self, posts: Sequence[Post]) -> None:
        now = self._clock()
        for each in posts:
            if self._is_open:
                self._outgoing.put(each.id, each.lane, _Sending(each, now, now))
            else:
                self._left_posts.add(each.id)

    def _is_ours(self, work: _Dealing | _Sending) -> bool:
        """Whether nobody else can have taken it meanwhile."""
        return max(work.taken_at, self._held_at) + self._lease > self._clock()

    async def _deal(self, dealing: _Dealing, attempt: int) -> float | None:
        """Deals with one delivery; gives the seconds until it is tried again, None where it is settled."""
        if not self._is_ours(dealing):
            return None
        delivery = dealing.delivery
        if delivery.attempts > _MOST_ATTEMPTS:
            return await self._drop(delivery)
        try:
            booked = await self._settle(delivery, await self._adapter.handle(delivery))
        except Exception as error:  # noqa: BLE001 - the edge: what fails must not end the others
            _LOG.warning("%s delivery %s: %s", self.platform, delivery.id, explain_failure(error))
            is_last = attempt + delivery.attempts >= _MOST_ATTEMPTS
            if isinstance(error, AgainError) or may_retry(error) or not is_last:
                return self._pause(attempt)
            return await self._drop(delivery)
        self._send(booked.posts)
        return None

    async def _drop(self, delivery: Delivery) -> float | None:
        """Settles what cannot be dealt with, so that it keeps nothing waiting; whoever waits for an answer is told."""
        try:
            finish = await self._adapter.give_up(delivery) if delivery.attempts <= 2 * _MOST_ATTEMPTS else nothing
        except AgainError:
            return self.pauses[-1]
        except Exception as error:  # noqa: BLE001 - the edge: who cannot be told is not told
            _LOG.error("%s delivery %s cannot be answered: %s", self.platform, delivery.id, explain_failure(error))
            finish = nothing
        try:
            booked = await self._settle(delivery, finish)
        except Exception as error:  # noqa: BLE001 - the edge
            _LOG.warning("%s delivery %s: %s", self.platform, delivery.id, explain_failure(error))
            return self.pauses[-1]
        _LOG.error("%s delivery %s is dropped: it cannot be dealt with", self.platform, delivery.id)
        self._send(booked.posts)
        return None

    async def _settle(self, delivery: Delivery, finish: Finish) -> Booked:
        return await self._books.do(Work(done=(Done(delivery=delivery.id, finish=finish),)))

    async def _deliver(self, sending: _Sending, attempt: int) -> float | None:
        """Sends one post; gives the seconds until it is tried again, None where it has ended."""
        post = sending.post
        if sending.ended is None:
            if not self._is_ours(sending):
                return None
            outcome = await self._send_one(sending, attempt)
            match outcome:
                case Sent(address, rest):
                    sending.ended = Ended(id=post.id, address=address)
                    self._outgoing.rest(post.lane, rest)
                case Gone(why):
                    _LOG.warning("%s post %s cannot be delivered: %s", self.platform, post.id, why)
                    sending.ended = Ended(id=post.id, failure=why)
                case TryLater(seconds, why, is_unsure):
                    sending.again = sending.again or is_unsure
                    if self._clock() - sending.made_at < GIVEN_UP_AFTER:
                        return max(seconds, self._pause(attempt))
                    sending.ended = Ended(id=post.id, failure=why or "it could not be delivered for a day")
                case _:
                    assert_never(outcome)
        # Until it is noted it is tried again, because what is not noted would be sent again.
        try:
            booked = await self._books.do(Work(ended=(sending.ended,)))
        except Exception as error:  # noqa: BLE001 - the edge
            _LOG.warning("%s post %s: %s", self.platform, post.id, explain_failure(error))
            return self._pause(attempt)
        self._send(booked.posts)
        return None

    async def _send_one(self, sending: _Sending, attempt: int) -> Outcome:
        try:
            return await self._adapter.send(sending.post, again=sending.again)
        except Exception as error:  # noqa: BLE001 - the edge: what fails must not end its lane
            why = explain_failure(error)
            if may_retry(error) or attempt < _MOST_ATTEMPTS:
                _LOG.warning("%s post %s: %s", self.platform, sending.post.id, why)
                return TryLater(0, why, is_unsure=True)
            return Gone(why)

    async def _take_due(self) -> None:
        """Takes, again and again, what is due and nobody holds."""
        while True:
            taken, at = Taken(), self._clock()
            try:
                taken = await self._in_thread(partial(self._take, at))
            except Exception as error:  # noqa: BLE001 - the edge
                _LOG.warning("%s: %s", self.platform, explain_failure(error))
            for delivery in taken.deliveries:
                self._incoming.put(delivery.id, delivery.lane, _Dealing(delivery, at))
            for post, made_at in taken.posts:
                self._outgoing.put(post.id, post.lane, _Sending(post, made_at, at, again=True))
            if not (taken.deliveries or taken.posts):
                await asyncio.sleep(self._poll_seconds)

    def _take(self, at: datetime) -> Taken:
        return take(self.platform, self._engine, at=at, until=at + self._lease, most=_MOST_TAKEN)

    async def _keep_holding(self) -> None:
        """Holds on to what is under way, so that nobody else takes it."""
        while True:
            await asyncio.sleep(self._lease.total_seconds() / 3)
            at = self._clock()
            try:
                await self._in_thread(partial(self._hold, self._incoming.held, self._outgoing.held, at + self._lease))
                self._held_at = at
            except Exception as error:  # noqa: BLE001 - the edge
                _LOG.warning("%s: %s", self.platform, explain_failure(error))

    def _hold(self, deliveries: frozenset[str], posts: frozenset[str], until: datetime) -> None:
        if deliveries or posts:
            hold(self.platform, deliveries, posts, self._engine, until=until)

    def _pause(self, attempt: int) -> float:
        return self.pauses[min(attempt, len(self.pauses) - 1)]

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)
