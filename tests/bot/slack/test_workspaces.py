"""Slack is called through the proxy that the environment names for it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientConnectorError, web

from bot.settings import SlackSettings
from bot.slack.workspaces import Workspaces
from bot.wiring import Assistant
from storage.engine import open_engine
from storage.snapshots import Snapshots

NOWHERE = "http://slack.invalid/api/"


@pytest.fixture
async def proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """The address of a proxy that answers itself, and stands in the environment."""

    async def answer(request: web.BaseRequest) -> web.Response:
        return web.Response(text=str(request.url))

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    monkeypatch.setenv("http_proxy", site.name.replace(":0", f":{runner.addresses[0][1]}"))
    yield site.name
    await runner.cleanup()


@pytest.fixture
async def workspaces(proxy: str) -> AsyncIterator[Workspaces]:
    engine = open_engine("sqlite://")
    found = Workspaces(SlackSettings(bot_token="xoxb-1", api_url=NOWHERE), Assistant(engine, Snapshots()))
    yield found
    await found.close()
    engine.dispose()


async def test_calls_go_through_the_proxy_of_the_environment(workspaces: Workspaces) -> None:
    async with workspaces.session.get(f"{NOWHERE}api.test") as response:
        assert await response.text() == f"{NOWHERE}api.test"


async def test_calls_go_past_the_proxy_where_the_environment_says_so(
    workspaces: Workspaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "slack.invalid")
    with pytest.raises(ClientConnectorError):
        await workspaces.session.get(f"{NOWHERE}api.test")
