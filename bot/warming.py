"""A service that begins warm: what is made once is made at the start, and is not looked through for garbage later."""

import asyncio
import gc
import logging

from bot.hooks import Hook
from bot.wiring import Assistant, explain_failure
from handlers.viewers import NoRegisterError
from handlers.warming import warm_up

_THRESHOLDS = (5_000, 20, 50)
"""How much may be made before it is looked for what nobody can reach any more: a question makes thousands of values,
nearly all of which go by themselves."""
_LOG = logging.getLogger("mayshare.warming")


class Warming:
    """Warms the program up in a thread while it serves already."""

    hooks: tuple[Hook, ...] = ()

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Begins."""
        self._task = asyncio.create_task(asyncio.to_thread(self._warm_up))

    async def close(self) -> None:
        """Waits until it is done."""
        if self._task is not None:
            await self._task

    def _warm_up(self) -> None:
        try:
            warm_up(self._assistant.engine, self._assistant.snapshots, at=self._assistant.clock())
        except NoRegisterError:
            return
        except Exception as error:  # noqa: BLE001 - the edge: whoever asks first is told what is wrong
            _LOG.warning("%s", explain_failure(error))
        # A register is millions of values that stay: each look through all of them stops everything for a second.
        gc.freeze()
        gc.set_threshold(*_THRESHOLDS)
