"""Lanes: what must be done one after the other, while other lanes go on; pauses keep nobody else waiting."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Generic, TypeVar

T = TypeVar("T")

Do = Callable[[T, int], Awaitable[float | None]]
"""Does an item, given how often that was tried before; gives the seconds until it is tried again, None when done."""


class Lanes(Generic[T]):
    """Items that are done in the order of each lane, so many at once in all."""

    def __init__(self, do: Do[T], at_once: int) -> None:
        self._do = do
        self._turns = asyncio.Semaphore(at_once)
        self._waiting: dict[str, deque[tuple[str, T]]] = {}
        self._ids: set[str] = set()
        self._rests: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._closing = asyncio.Event()

    @property
    def held(self) -> frozenset[str]:
        """The ids of what is not done."""
        return frozenset(self._ids)

    def put(self, id: str, lane: str, item: T) -> None:
        """Puts the item last in its lane; one that is in it already is not put in again."""
        if id in self._ids:
            return
        self._ids.add(id)
        queue = self._waiting.get(lane)
        if queue is not None:
            queue.append((id, item))
            return
        self._waiting[lane] = deque([(id, item)])
        task = asyncio.create_task(self._run(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def rest(self, lane: str, seconds: float) -> None:
        """Lets nothing else begin in the lane for so long."""
        if seconds > 0:
            loop = asyncio.get_running_loop()
            self._rests[lane] = loop.time() + seconds
            loop.call_later(seconds, self._forget_rest, lane)

    async def stop(self, patience: float) -> frozenset[str]:
        """Begins nothing any more, and waits so long for what is under way; gives the ids of what was not begun."""
        self._closing.set()
        if self._tasks:
            await asyncio.wait(tuple(self._tasks), timeout=patience)
        begun = frozenset(queue[0][0] for queue in self._waiting.values())
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return self.held - begun

    def _forget_rest(self, lane: str) -> None:
        if self._rests.get(lane, 0) <= asyncio.get_running_loop().time():
            self._rests.pop(lane, None)

    async def _run(self, lane: str) -> None:
        queue = self._waiting[lane]
        while queue:
            id, item = queue[0]
            if not await self._do_one(lane, item):
                break
            queue.popleft()
            self._ids.discard(id)
        # What was not begun stays held, but by no lane.
        del self._waiting[lane]

    async def _do_one(self, lane: str, item: T) -> bool:
        """Whether it is done; not where the lanes are closed before it can be."""
        attempt = 0
        pause: float | None = self._rests.get(lane, 0) - asyncio.get_running_loop().time()
        while pause is not None:
            if pause > 0:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._closing.wait(), pause)
            if self._closing.is_set():
                return False
            async with self._turns:
                pause = await self._do(item, attempt)
            attempt += 1
        return True
