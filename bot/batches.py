"""Work that is done in lots: while one lot is under way the next gathers, so nobody waits for company."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Batches(Generic[T, R]):
    """Does all that is asked for at once in one go, in a thread of the executor."""

    def __init__(self, do: Callable[[Sequence[T]], Sequence[R]], executor: Executor, *, most: int = 256) -> None:
        self._do = do
        self._executor = executor
        self._most = most
        self._waiting: list[tuple[T, asyncio.Future[R]]] = []
        self._worker: asyncio.Task[None] | None = None

    async def do(self, item: T) -> R:
        """What comes of the item. Raises what its doing raises; a lot that fails is done again one by one."""
        done: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        return await done

    async def _work(self) -> None:
        try:
            while self._waiting:
                lot, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
                if not await self._try(lot) and len(lot) > 1:
                    for each in lot:
                        await self._try([each])
        finally:
            self._worker = None

    async def _try(self, lot: list[tuple[T, asyncio.Future[R]]]) -> bool:
        """Whether the lot is through: done, or one item alone that failed."""
        try:
            results = await asyncio.get_running_loop().run_in_executor(
                self._executor, self._do, [item for item, _ in lot]
            )
        except Exception as error:  # noqa: BLE001 - whoever waits for it gets it
            if len(lot) > 1:
                return False
            if not lot[0][1].done():
                lot[0][1].set_exception(error)
            return True
        for (_, done), result in zip(lot, results, strict=True):
            if not done.done():
                done.set_result(result)
        return True
