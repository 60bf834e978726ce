"""Every request passes the guard and every response carries its headers, whatever goes wrong."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from bot.settings import Settings
from bot.web.guard import MOST_BYTES, MOST_UNHEARD, Guard
from storage.errors import StorageError
from tests.bot.web.site import ORION, Site, served_to_people

SECRET = "scheduler source to a very secret partner"


def assert_guarded(response: httpx.Response) -> None:
    policy = response.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "no-referrer"
    assert response.headers["cross-origin-opener-policy"] == "same-origin"
    assert response.headers["permissions-policy"].startswith("camera=()")
    is_static = response.status_code == 200 and "/static/" in str(response.url)
    assert response.headers["cache-control"] == ("no-cache" if is_static else "no-store")
    assert "server" not in response.headers
    assert "Traceback" not in response.text


def test_every_response_carries_the_headers(site: Site) -> None:
    ana = site.signed_in()
    responses = [
        *(ana.get(path) for path in ("/", "/register", "/answers", "/nonsense", "/health", "/sign-in/x")),
        *(ana.get(f"/static/{name}") for name in ("mayshare.css", "mayshare.js", "mayshare.svg")),
        ana.get("/", {"Host": "elsewhere.example"}),
        ana.client.delete("/register"),
        ana.client.put("/say"),
        ana.post("/register"),
        ana.post("/say"),
        ana.post("/sign-in/x"),
        ana.client.post("/say", content="{}", headers={"Content-Type": "application/json"}),
        ana.client.post("/say", content=b"x" * (MOST_BYTES + 1), headers={"Content-Type": "text/plain"}),
        site.visitor().get("/"),
    ]
    for response in responses:
        assert_guarded(response)
    statuses = [response.status_code for response in responses]
    assert statuses == [200, 200, 200, 404, 200, 200, 200, 200, 200, 421, 405, 405, 405, 403, 410, 415, 415, 403]


def test_a_request_for_another_host_is_refused(site: Site) -> None:
    ana = site.signed_in()
    for host in ("elsewhere.example", "127.0.0.1", "127.0.0.1:1", "", "localhost.elsewhere.example"):
        refused = ana.get("/", {"Host": host})
        assert (refused.status_code, "Ana" in refused.text) == (421, False)
        assert ana.get("/health", {"Host": host}).status_code == 200


def test_the_names_of_this_machine_and_the_public_address_are_known(settings: Settings) -> None:
    with served_to_people(replace(settings, url="http://mayshare.example:8000")) as site:
        ana = site.signed_in()
        port = site.host.partition(":")[2]
        for host in (f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}", "mayshare.example:8000"):
            assert ana.get("/", {"Host": host}).status_code == 200
        assert ana.get("/", {"Host": "mayshare.example"}).status_code == 421
        fields = ana.form(ana.get("/"), "/say") | {"text": ORION}
        assert ana.post("/say", fields, {"Origin": "http://mayshare.example:8000"}).status_code == 303


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


def begun(site: Site, path: str, length: int, cookie: str = "") -> tuple[int, bool]:
    """The status of a form that is announced and of which nothing comes, and whether the connection is cut then."""
    head = (
        f"POST {path} HTTP/1.1",
        f"Host: {site.host}",
        f"Cookie: {cookie}",
        f"Content-Type: {FORM}",
        f"Content-Length: {length}",
        "\r\n",
    )
    host, _, port = site.host.partition(":")
    with socket.create_connection((host, int(port)), timeout=MOST_SECONDS / 2) as connection:
        connection.sendall("\r\n".join(head).encode())
        answer = connection.recv(65536).partition(b"\r\n\r\n")[0].decode().lower()
    return int(answer.split()[1]), "connection: close" in answer


def test_a_body_that_says_it_is_too_large_is_refused_before_it_comes(site: Site) -> None:
    ana = site.signed_in()
    cookie = f"mayshare={ana.client.cookies['mayshare']}"
    for length, is_cut in ((MOST_BYTES + 1, False), (MOST_BYTES + MOST_UNHEARD + 1, True), (99_999_999, True)):
        assert begun(site, "/say", length, cookie) == (413, is_cut)


def test_a_stranger_is_refused_before_the_body_comes(site: Site) -> None:
    for path in ("/say", "/sign-out", f"/sign-in/{'A' * 43}"):
        assert begun(site, path, 10) == (403, False)
        assert begun(site, path, 10, f"mayshare={'A' * 43}") == (403, False)
    assert begun(site, "/sign-in/x", 10, f"mayshare-link={'A' * 43}") == (410, False)


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


async def test_only_the_body_is_waited_for_no_longer_than_that() -> None:
    """Whoever listens for the end of the connection after it listens as long as the answer takes."""
    coming: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}, {"type": "http.disconnect"}]

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        heard.extend([await receive(), await receive()])

    async def receive() -> Message:
        for _ in range(len(heard_before := 3 * [None])):
            await asyncio.sleep(0)
        return coming.pop(0)

    heard: list[Message] = []


def test_a_form_that_is_none_is_refused(site: Site) -> None:
    ana = site.signed_in()
    fields = ana.form(ana.get("/"), "/say") | {"text": ORION}
    for changed in ({"conversation": "x"}, {"delivery": "../../etc"}, {"conversation": "A" * 23}, {"delivery": ""}):
        assert ana.post("/say", {**fields, **changed}).status_code == 400
    many = {**fields, **{f"f{number}": "" for number in range(30)}}
    assert ana.post("/say", many).status_code == 400
    assert ana.client.post("/say", data=fields, files={"x": b""}).status_code == 415


def test_an_action_from_another_site_is_refused(site: Site) -> None:
    ana = site.signed_in()
    fields = ana.form(ana.get("/"), "/say") | {"text": ORION}
    for headers in (
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "http://127.0.0.1:1"},
    ):
        assert ana.post("/say", fields, headers).status_code == 403
    assert "There is nothing here yet" in ana.get("/answers").text


def test_an_action_needs_the_token_of_the_own_session(site: Site) -> None:
    ana, bo = site.signed_in(), site.signed_in("bo")
    fields = ana.form(ana.get("/"), "/say") | {"text": ORION}
    for token in ("", "0" * 64, "é", bo.form(bo.get("/"), "/say")["token"]):
        assert ana.post("/say", {**fields, "token": token}).status_code == 403
    without = {name: value for name, value in fields.items() if name != "token"}
    assert ana.post("/say", without).status_code == 403
    assert ana.post("/say", fields, {"Origin": site.url, "Sec-Fetch-Site": "same-origin"}).status_code == 303


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (KeyError(SECRET), 500, "Something went wrong in Mayshare itself"),
        (StorageError("the database refused"), 500, "Something went wrong in Mayshare itself"),
        (StorageError("the database is busy", retry=True), 503, "Please try again"),
    ],
)
def test_a_failure_is_one_sentence_with_a_reference(
    settings: Settings, caplog: pytest.LogCaptureFixture, error: Exception, status: int, told: str
) -> None:
    """The assistant's clock fails, as a database can, and what it says is told to nobody."""
    with served_to_people(settings) as site:
        ana = site.signed_in()
        fields = ana.form(ana.get("/"), "/say")
        site.clock.fails_with = error
        caplog.set_level(logging.INFO, "mayshare.web")
        for response in (ana.get("/register"), ana.post("/say", {**fields, "text": SECRET})):
            assert (response.status_code, told in response.text) == (status, True)
            assert_guarded(response)
            reference = response.text.partition("Reference ")[2].partition(".")[0]
            assert reference in caplog.text
            assert SECRET not in response.text
    assert SECRET not in caplog.text


def test_the_log_names_no_question_no_person_and_no_secret(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    link = site.assistant.make_link("ana")
    ana = site.visitor()
    ana.sign_in(f"/sign-in/{link}")
    page = ana.ask(SECRET)
    ana.get(f"/?q={SECRET}")
    lines = [record.message for record in caplog.records if record.name == "mayshare.web"]
    assert [line.split()[1:4] for line in lines] == [
        ["GET", "/sign-in/{link}", "200"],
        ["POST", "/sign-in/{link}", "303"],
        ["GET", "/", "200"],
        ["POST", "/say", "303"],
        ["GET", "/c/{conversation}", "200"],
        ["GET", "/", "200"],
    ]
    ours = "\n".join(lines)
    for word in (link, "secret", "ana", str(page.url).rpartition("/")[2], ana.client.cookies["mayshare"]):
        assert word not in ours


async def test_what_is_no_request_is_left_to_the_application() -> None:
    seen: list[str] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(scope["type"])

    async def receive() -> Message:
        return {}

    async def send(message: Message) -> None:
        seen.append(message["type"])

    await Guard(app, ())({"type": "lifespan"}, receive, send)
    assert seen == ["lifespan"]
