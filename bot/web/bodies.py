"""Bodies of requests, of limited size and in limited time."""

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import Message, Receive

MOST_BYTES = 256 * 1024
"""A larger body is refused unread: 20,000 characters of any script fit, as a form writes them (rule 39)."""
MOST_UNHEARD = 16 * MOST_BYTES
"""So much more is thrown away before the connection is cut."""
MOST_SECONDS = 20
"""A body that has not arrived by then is waited for no longer; a line that slow carries 13 kB in a second."""

_CUT = {"Connection": "close"}


class Body:
    """Receives a body of limited size in limited time.

    One that says that it is larger is refused with 413 unread. What another has beyond the size is thrown away as it
    comes, and refused then. One that is late is refused with 408.
    """

    def __init__(self, receive: Receive, declared: int, patience: float) -> None:
        self._receive = receive
        self._declared = declared
        self._room = MOST_BYTES
        self._ends_at = asyncio.get_running_loop().time() + patience
        self._is_whole = False

    async def __call__(self) -> Message:
        """What comes next. Raises HTTPException."""
        if self._declared > MOST_BYTES:
            raise HTTPException(413, headers=_CUT if self._declared > MOST_BYTES + MOST_UNHEARD else None)
        if self._is_whole:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._ends_at):
                message = await self._receive_some()
        except TimeoutError:
            raise HTTPException(408, headers=_CUT) from None
        self._is_whole = not message.get("more_body")
        return message

    async def _receive_some(self) -> Message:
        message = await self._receive()
        self._room -= len(message.get("body", b""))
        if self._room >= 0:
            return message
        # A browser that is cut off while it still sends shows no page, so it may say a little more unheard.
        while message.get("more_body") and self._room > -MOST_UNHEARD:
            message = await self._receive()
            self._room -= len(message.get("body", b""))
        raise HTTPException(413, headers=_CUT if message.get("more_body") else None)
