"""What changes something waits for its turn, so that pages can be read while nobody may write."""

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

MOST_WRITERS = 6
"""So many requests at once may be busy with what changes something. Each can hold a thread and a connection for as
long as the database is locked; there are more of both, and those are for reading."""

P = ParamSpec("P")
T = TypeVar("T")


def give_turns(app: Starlette) -> None:
    """Makes the turns that the application's requests take."""
    app.state.turns = asyncio.Semaphore(MOST_WRITERS)


async def write(request: Request, change: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the change gives, in a worker thread, once it is this request's turn."""
    turns: asyncio.Semaphore = request.app.state.turns
    async with turns:
        return await run_in_threadpool(change, *args, **kwargs)
