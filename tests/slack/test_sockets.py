"""The fake's Socket Mode, with the real client at the other end, and the fake as a process of its own."""

import asyncio
import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.sample import APP_TOKEN, BOT_TOKEN, INTERNAL_PUBLIC, make_world
from tests.slack.server import Slack

TOP = Path(__file__).resolve().parents[2]
Listener = Callable[[AsyncBaseSocketModeClient, SocketModeRequest], Awaitable[None]]


async def acknowledge(client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
    payload = {"text": "NO"} if request.type == "slash_commands" else None
    await client.send_socket_mode_response(SocketModeResponse(request.envelope_id, payload))


@asynccontextmanager
async def connected(slack: Slack, listener: Listener) -> AsyncIterator[list[SocketModeRequest]]:
    """An app that listens by socket, and what it received."""
    slack.world.app.socket_mode = True
    received: list[SocketModeRequest] = []

    async def hear(client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        received.append(request)
        await listener(client, request)

    client = SocketModeClient(APP_TOKEN, web_client=AsyncWebClient(base_url=slack.api_url), ping_interval=1)
    client.socket_mode_request_listeners.append(hear)
    await client.connect()  # type: ignore[no-untyped-call]
    try:
        await asyncio.to_thread(slack.wait_for, lambda: slack.connections == 1)
        yield received
    finally:
        await client.disconnect()  # type: ignore[no-untyped-call]
        await client.close()  # type: ignore[no-untyped-call]


async def test_envelopes_go_down_the_socket_and_are_acknowledged(slack: Slack) -> None:
    async with connected(slack, acknowledge) as received:
        said = await asyncio.to_thread(slack.say, "ana", "May I?")
        assert (said.ok, said.status) == (True, 200)
        command = await asyncio.to_thread(slack.command, "ana", "basket", INTERNAL_PUBLIC)
        assert command.json == {"text": "NO"}
    event, form = received
    assert (event.type, event.payload["event"]["text"], event.accepts_response_payload) == (
        "events_api",
        "May I?",
        False,
    )
    assert (form.type, form.payload["text"], form.accepts_response_payload) == ("slash_commands", "basket", True)
    assert [one.text for one in slack.ephemerals(INTERNAL_PUBLIC, "ana")] == ["NO"]


async def test_what_is_acknowledged_late_comes_again(slack: Slack) -> None:
    late = asyncio.Event()

    async def slowly(client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        if not request.retry_attempt:
            await late.wait()
        await acknowledge(client, request)

    slack.courier.patience, slack.retrying = 0.3, True
    async with connected(slack, slowly) as received:
        said = await asyncio.to_thread(slack.say, "ana", "May I?")
        late.set()
        await asyncio.to_thread(slack.wait_for, lambda: slack.sockets.late)
    assert said.failure == "http_timeout"
    first, second = received
    assert (second.retry_attempt, second.retry_reason) == (1, "timeout")
    assert first.payload["event_id"] == second.payload["event_id"]


async def test_a_replayed_envelope_is_the_same_envelope(slack: Slack) -> None:
    async with connected(slack, acknowledge) as received:
        said = await asyncio.to_thread(slack.say, "ana", "May I?")
        await asyncio.to_thread(slack.replay, said)
    assert received[0].envelope_id == received[1].envelope_id


@pytest.mark.parametrize("cut", [False, True])
async def test_an_app_connects_again_when_it_is_told_to_go_or_cut_off(slack: Slack, cut: bool) -> None:
    async with connected(slack, acknowledge) as received:
        if cut:
            await asyncio.to_thread(slack.down)
            assert slack.connections == 0
            slack.up()
        else:
            await asyncio.to_thread(slack.disconnect)
        await asyncio.to_thread(slack.wait_for, lambda: slack.connections == 1, 10)
        # The client may be about to replace this line as well: what it does not hear comes again.
        slack.courier.patience, slack.retrying = 1.0, True
        await asyncio.to_thread(slack.say, "ana", "still there?")
        await asyncio.to_thread(slack.wait_for, lambda: bool(received), 10)
    assert {each.payload["event"]["text"] for each in received} == {"still there?"}
    assert len(slack.calls_of("apps.connections.open")) >= 2


def test_nobody_connected_is_a_failure(slack: Slack) -> None:
    slack.world.app.socket_mode = True
    assert slack.say("ana", "May I?").failure == "connection_failed"


def test_an_address_is_good_for_one_connection(slack: Slack) -> None:
    request = urllib.request.Request(f"{slack.url}/link/?ticket=made-up")
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request)
    caught.value.close()


def ask(address: str, name: str, **args: object) -> Any:
    request = urllib.request.Request(address + name, data=json.dumps(args).encode())
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def test_a_fake_in_another_process_is_driven_and_read_over_http(tmp_path: Path) -> None:
    said = tmp_path / "slack.json"
    command = [sys.executable, "-m", "tests.slack", "--json", str(said)]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            where = json.loads(process.stdout.readline())
            control = where["control_url"]
            assert json.loads(said.read_text(encoding="utf-8")) == where
            body = json.dumps({"channel": INTERNAL_PUBLIC, "text": "posted"}).encode()
            headers = {"Authorization": f"Bearer {BOT_TOKEN}", "Content-Type": "application/json"}
            request = urllib.request.Request(where["api_url"] + "chat.postMessage", data=body, headers=headers)
            urllib.request.urlopen(request).close()
            (message,) = ask(control, "messages", channel=INTERNAL_PUBLIC)
            assert message["text"] == "posted"
            assert "posted" in ask(control, "seen_by", user="ana")
            ask(control, "configure", socket_mode=True, seconds_per_post=0, patience=0.1)
            assert ask(control, "say", user="ana", text="May I?")["failure"] == "connection_failed"
            ask(control, "fail", method="chat.postMessage", how={"ratelimited": 7}, times=1)
            with pytest.raises(urllib.error.HTTPError) as caught:
                urllib.request.urlopen(request)
            caught.value.close()
            assert (caught.value.code, caught.value.headers["retry-after"]) == (429, "7")
            assert [call["status"] for call in ask(control, "calls")] == [200, 429]
            for name, code in (("nothing", 404), ("press", 409)):
                with pytest.raises(urllib.error.HTTPError) as caught:
                    ask(control, name)
                caught.value.close()
                assert caught.value.code == code
        finally:
            process.terminate()
        assert process.wait(10) == 0


def test_a_port_that_is_taken_is_said_so(slack: Slack) -> None:
    with pytest.raises(OSError, match="in use"), Slack(make_world(), port=slack.port):
        pass
