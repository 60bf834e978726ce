"""Socket Mode: the connections that the app has open, and the envelopes sent down them and acknowledged."""

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

from tests.slack.state import Json
from tests.slack.world import World

MOST_CONNECTIONS = 10


class Sockets:
    """The app's open connections, newest last; it lives in the server's event loop."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._open: list[tuple[web.WebSocketResponse, web.BaseRequest]] = []
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._late: list[str] = []

    def __len__(self) -> int:
        return len(self._open)

    @property
    def late(self) -> tuple[str, ...]:
        """The envelopes that were acknowledged when nobody waited for it any more."""
        return tuple(self._late)

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Holds one connection until it is closed; its address is good for one."""
        ticket = request.query.get("ticket", "")
        with self.world.lock:
            if ticket not in self.world.tickets:
                return web.Response(status=408)
            self.world.tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self._open) >= MOST_CONNECTIONS:
            await socket.send_json(self._goodbye("too_many_websockets"))
            await socket.close()
            return socket
        await self._hold(socket, request)
        return socket

    async def _hold(self, socket: web.WebSocketResponse, request: web.BaseRequest) -> None:
        held = (socket, request)
        self._open.append(held)
        try:
            await socket.send_json(self._hello())
            self._changed()
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._acknowledge(json.loads(message.data))
        finally:
            if held in self._open:
                self._open.remove(held)
            self._changed()

    def _acknowledge(self, answer: Json) -> None:
        id = str(answer.get("envelope_id"))
        waiting = self._waiting.get(id)
        if waiting is None or waiting.done():
            self._late.append(id)
            self._changed()
            return
        waiting.set_result(answer.get("payload"))

    async def send(self, envelope: Json, patience: float) -> Any:
        """The payload of the acknowledgement. Raises TimeoutError, or ConnectionError where nobody is connected."""
        if not self._open:
            raise ConnectionError("no connection is open")
        id = envelope["envelope_id"]
        waiting: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[id] = waiting
        try:
            async with asyncio.timeout(patience):
                await self._open[-1][0].send_json(envelope)
                return await waiting
        finally:
            del self._waiting[id]

    async def disconnect(self, reason: str) -> None:
        """Tells every connection to go: `warning` lets it stay for now, other reasons close it."""
        for held in tuple(self._open):
            socket, _ = held
            if reason != "warning":
                self._open.remove(held)
            await socket.send_json(self._goodbye(reason))
            if reason != "warning":
                await socket.close()
        self._changed()

    async def cut(self) -> None:
        """Ends every connection without a word."""
        for _, request in self._open:
            if request.transport:
                request.transport.abort()
        self._open.clear()
        self._changed()

    def _changed(self) -> None:
        with self.world.lock:
            self.world.changed()

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._open),
            "debug_info": {"host": "applink-fake", "build_number": 1, "approximate_connection_time": 18_060},
            "connection_info": {"app_id": self.world.app.id},
        }

    def _goodbye(self, reason: str) -> Json:
        return {"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-fake"}}
