"""Socket Mode: what comes over the line that we opened to Slack is kept before it is acknowledged, as over HTTP."""

import asyncio
import logging

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

RETRY_SECONDS = (1.0, 2.0, 5.0, 15.0, 60.0)
_LOG = logging.getLogger("mayshare.slack")


class Socket:
    """A line to Slack that is opened again whenever it ends."""

    def __init__(self, settings: SlackSettings, adapter: SlackAdapter, mailroom: Mailroom) -> None:
        self._settings = settings
        self._adapter = adapter
        self._mailroom = mailroom
        self._client: SocketModeClient | None = None
        self._opening: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Begins to open the line; that goes on until it is open."""
        self._opening = asyncio.create_task(self._connect())

    async def close(self) -> None:
        """Ends the line."""
        if self._opening is not None:
            self._opening.cancel()
            await asyncio.gather(self._opening, return_exceptions=True)
        if self._client is not None:
            await self._client.close()  # type: ignore[no-untyped-call] # it has no types
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connect(self) -> None:
        quiet = logging.getLogger("mayshare.slack.socket")
        quiet.setLevel(logging.CRITICAL)  # it speaks of what it is given, which can hold what people wrote
        web = AsyncWebClient(token=self._settings.app_token, base_url=self._settings.api_url)
        client = SocketModeClient(app_token=self._settings.app_token, web_client=web, logger=quiet)
        client.socket_mode_request_listeners.append(self._receive)
        self._client = client
        attempt = 0
        while client.wss_uri is None:
            try:
                client.wss_uri = (await call(web, "apps.connections.open", {}))["url"]
            except CallError as error:
                _LOG.error("Slack opens no line: %s", error)
                await asyncio.sleep(RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)])
                attempt += 1
        # From now on the client sees to it that the line is open.
        await client.connect()  # type: ignore[no-untyped-call] # it has no types

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
