"""Socket Mode: what comes over the line that we opened to Slack is kept before it is acknowledged, as over HTTP."""

import asyncio
import logging
from itertools import count

from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.mailroom import Mailroom
from bot.settings import SlackSettings
from bot.slack.adapter import SlackAdapter
from bot.slack.calling import CallError, call
from bot.slack.door import is_whole, keep

OPENED_SECONDS = 4.0
"""A line that is not open by then is given up, and so is one that was lost for so long:"""
LOST_SECONDS = 12.0
RETRY_SECONDS = (1.0, 2.0, 5.0, 15.0, 60.0)
_LOG = logging.getLogger("mayshare.slack")


class Socket:
    """A line to Slack that is opened again whenever it ends."""

    def __init__(self, settings: SlackSettings, adapter: SlackAdapter, mailroom: Mailroom) -> None:
        self._settings = settings
        self._adapter = adapter
        self._mailroom = mailroom
        self._running: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Begins to open the line; that goes on until it is open, and begins again where it is lost."""
        self._running = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Ends the line."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self) -> None:
        quiet = logging.getLogger("mayshare.slack.socket")
        quiet.setLevel(logging.CRITICAL)  # it speaks of what it is given, which can hold what people wrote
        web = AsyncWebClient(token=self._settings.app_token, base_url=self._settings.api_url)
        while True:
            address = await self._find_address(web)
            client = SocketModeClient(app_token=self._settings.app_token, web_client=web, logger=quiet)
            client.socket_mode_request_listeners.append(self._receive)
            client.wss_uri = address
            try:
                await self._keep_open(client)
            finally:
                await client.close()  # type: ignore[no-untyped-call] # it has no types

    async def _find_address(self, web: AsyncWebClient) -> str:
        """Where a line can be opened: good for one, and for a moment."""
        for attempt in count():
            try:
                return str((await call(web, "apps.connections.open", {}))["url"])
            except CallError as error:
                _LOG.error("Slack opens no line: %s", error)
                await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
        raise AssertionError

    async def _keep_open(self, client: SocketModeClient) -> None:
        """Ends where the line is lost: the client opens it again by itself, but one address it can try for ever."""
        try:
            async with asyncio.timeout(OPENED_SECONDS):
                await client.connect()  # type: ignore[no-untyped-call] # it has no types
        except TimeoutError:
            return
        lost = 0.0
        while lost < LOST_SECONDS:
            await asyncio.sleep(1)
            lost = 0.0 if await client.is_connected() else lost + 1
        _LOG.warning("the line to Slack is lost, and is opened anew")

    async def _receive(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        # By itself the client hears nothing else meanwhile.
        task = asyncio.create_task(self._keep(client, request))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _keep(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        payload = request.payload
        if not is_whole(payload):
            shown = {}
        else:
            kept = await keep(payload, self._adapter, self._mailroom)
            if kept is None:
                return  # it is not acknowledged, so Slack brings it again
            shown = dict(kept)
        try:
            await client.send_socket_mode_response(
                SocketModeResponse(envelope_id=request.envelope_id, payload=shown or None)
            )
        except Exception as error:  # noqa: BLE001 - the edge: Slack brings it again, and it is known then
            _LOG.warning("what Slack brought could not be acknowledged: %s", type(error).__name__)
