"""The two apps that the Slack benchmark compares, each a program of its own: ours, and a bare one that says hello."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.settings import Settings, read_settings
from bot.slack.service import EVENTS, SlackService
from bot.warming import Warming
from bot.web import serving
from bot.wiring import open_assistant


def make_bare() -> ASGIApp:
    """Bolt with one client session for all calls, which says hello to every message."""
    app = AsyncApp(
        client=AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["MAYSHARE_SLACK_API_URL"]),
        signing_secret=os.environ["SLACK_SIGNING_SECRET"],
    )

    @app.event("message")
    async def hello(say: AsyncSay) -> None:
        await say("hello")

    handler = AsyncSlackRequestHandler(app)

    async def receive(request: Request) -> Response:
        return await handler.handle(request)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with aiohttp.ClientSession() as session:
            app.client.session = session
            yield

    return Starlette(routes=[Route(EVENTS, receive, methods=["POST"])], lifespan=lifespan)


def make_ours(port: int) -> ASGIApp:
    """Mayshare as `mayshare serve` runs it, but that it rests between no two messages of a channel."""
    settings: Settings = read_settings()
    assert settings.slack is not None
    assistant = open_assistant(settings)
    service = SlackService(assistant, settings.slack, rest=0)
    return serving.serve_app(
        assistant, settings, host=serving.LOOPBACK, port=port, services=(Warming(assistant), service)
    )


def main() -> None:
    """Serves the one that is named on a free port, which it prints."""
    listening = serving.listen(serving.LOOPBACK, 0)
    port = listening.getsockname()[1]
    app = make_ours(port) if sys.argv[1] == "mayshare" else make_bare()
    print(port, flush=True)
    config = uvicorn.Config(app, access_log=False, log_config=None, server_header=False, ws="none")
    asyncio.run(uvicorn.Server(config).serve(sockets=[listening]))


if __name__ == "__main__":
    main()
