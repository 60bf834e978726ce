"""A body is heard from who is known, if it is not too large, and while it comes in time."""

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlencode

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from bot.web.app import make_app
from bot.web.bodies import MOST_BYTES, MOST_SECONDS, MOST_UNHEARD
from bot.web.forms import FORM, read_form
from bot.web.guard import Guard
from tests.bot.web.site import ORION, Site


@contextmanager
def begun(site: Site, path: str, length: int, cookie: str = "", *more: str) -> Iterator[socket.socket]:
    """A connection on which a form is announced and nothing of it is sent."""
    head = (
        f"POST {path} HTTP/1.1",
        f"Host: {site.host}",
        f"Cookie: {cookie}",
        f"Content-Type: {FORM}",
        f"Content-Length: {length}",
        *more,
        "\r\n",
    )
    host, _, port = site.host.partition(":")
    with socket.create_connection((host, int(port)), timeout=MOST_SECONDS / 2) as connection:
        connection.sendall("\r\n".join(head).encode())
        yield connection


def answered(connection: socket.socket) -> tuple[int, bool]:
    """The status of what comes, and whether the connection is cut then."""
    answer = connection.recv(65536).partition(b"\r\n\r\n")[0].decode().lower()
    return int(answer.split()[1]), "connection: close" in answer


def test_a_large_body_is_refused_unread(site: Site) -> None:
    ana = site.signed_in()
    fields = ana.form(ana.get("/"), "/say")
    assert ana.post("/say", {**fields, "text": "я" * 20_000}).status_code == 303
    refused = ana.post("/say", {**fields, "text": "x" * MOST_BYTES})
    assert (refused.status_code, "too long to be read" in refused.text) == (413, True)

    def endless() -> Iterator[bytes]:
        for _ in range((MOST_BYTES + MOST_UNHEARD) // 65536 + 2):
            yield b"x" * 65536

    form = {"Content-Type": "application/x-www-form-urlencoded"}
    with suppress(httpx.TransportError):  # the connection may be cut before the answer is read
        assert ana.client.post("/say", content=endless(), headers=form).status_code == 413
    assert ana.get("/").status_code == 200


def test_a_body_that_says_it_is_too_large_is_refused_before_it_comes(site: Site) -> None:
    ana = site.signed_in()
    cookie = f"mayshare={ana.client.cookies['mayshare']}"
    for length, is_cut in ((MOST_BYTES + 1, False), (MOST_BYTES + MOST_UNHEARD + 1, True), (99_999_999, True)):
        with begun(site, "/say", length, cookie) as connection:
            assert answered(connection) == (413, is_cut)


def test_a_stranger_is_refused_before_the_body_comes(site: Site) -> None:
    unknown = "A" * 43
    for path, cookie, status in (
        *((path, cookie, 403) for path in ("/say", "/sign-out") for cookie in ("", f"mayshare={unknown}")),
        (f"/sign-in/{unknown}", "", 403),
        ("/sign-in/x", f"mayshare-link={unknown}", 410),
    ):
        with begun(site, path, 10, cookie) as connection:
            assert answered(connection) == (status, False)


def test_whose_session_ends_while_the_question_comes_gets_no_answer(site: Site) -> None:
    ana = site.signed_in()
    fields = ana.form(ana.get("/"), "/say") | {"text": ORION}
    body, cookie = urlencode(fields).encode(), f"mayshare={ana.client.cookies['mayshare']}"
    with begun(site, "/say", len(body), cookie, "Expect: 100-continue") as connection:
        assert answered(connection) == (100, False)
        site.assistant.sign_out_everywhere("ana")
        connection.sendall(body)
        assert answered(connection) == (403, False)
    assert "There is nothing here yet" in site.signed_in().get("/answers").text


async def sent_by(receive: Receive, *, patience: float = MOST_SECONDS) -> Message:
    """How the answer begins to a form of which this is received."""
    told: list[Message] = []

    async def read(request: Request) -> Response:
        return PlainTextResponse(repr(await read_form(request)))

    async def send(message: Message) -> None:
        told.append(message)

    headers = [(b"host", b"m"), (b"content-type", FORM.encode())]
    scope = {"type": "http", "method": "POST", "path": "/say", "root_path": "", "query_string": b"", "headers": headers}
    app = make_app([[Route("/say", read, methods=["POST"])]], ["m"], patience=patience)
    await app(scope, receive, send)
    return told[0]


@pytest.mark.parametrize(("parts", "is_cut"), [(5, False), (80, True)])
async def test_who_says_too_much_is_heard_out_for_a_while_and_then_cut_off(parts: int, is_cut: bool) -> None:
    coming = [{"type": "http.request", "body": b"x" * 65536, "more_body": left > 0} for left in range(parts)]

    async def receive() -> Message:
        return coming.pop()

    answer = await sent_by(receive)
    assert (answer["status"], (b"connection", b"close") in answer["headers"]) == (413, is_cut)
    assert bool(coming) == is_cut


async def test_a_browser_that_goes_away_while_it_sends_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    coming: list[Message] = [
        {"type": "http.request", "body": b"text=may", "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Message:
        return coming.pop(0)

    assert (await sent_by(receive))["status"] == 400
    assert [(record.levelname, record.message.split()[1:4]) for record in caplog.records] == [
        ("INFO", ["POST", "/say", "400"])
    ]


@pytest.mark.parametrize("size", [1, MOST_BYTES + 1])
async def test_a_body_that_does_not_arrive_is_not_waited_for(caplog: pytest.LogCaptureFixture, size: int) -> None:
    coming: list[Message] = [{"type": "http.request", "body": b"x" * size, "more_body": True}]

    async def receive() -> Message:
        return coming.pop() if coming else await asyncio.get_running_loop().create_future()

    answer = await sent_by(receive, patience=0)
    assert (answer["status"], (b"connection", b"close") in answer["headers"]) == (408, True)
    assert not [record for record in caplog.records if record.levelno > logging.INFO]


async def test_who_listens_for_the_end_of_the_connection_is_not_hurried() -> None:
    heard: list[str] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        heard.extend([(await receive())["type"], (await receive())["type"]])

    async def receive() -> Message:
        if not is_received.is_set():
            is_received.set()
            return {"type": "http.request", "body": b"", "more_body": False}
        await asyncio.sleep(0)  # lets whatever is due be done
        await asyncio.sleep(0)
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        raise AssertionError(message)

    is_received = asyncio.Event()
    await Guard(app, ["m"], 0)({"type": "http", "method": "GET", "path": "/health", "headers": []}, receive, send)
    assert heard == ["http.request", "http.disconnect"]
