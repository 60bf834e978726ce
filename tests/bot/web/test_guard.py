"""Every request passes the guard and every response carries its headers, whatever goes wrong."""

import logging
from dataclasses import replace

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from bot.settings import Settings
from bot.web.bodies import MOST_BYTES
from bot.web.guard import Guard
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


def test_a_form_that_is_none_is_refused(site: Site) -> None:
    ana = site.signed_in()
    fields = ana.form(ana.get("/"), "/say") | {"text": ORION}
    for changed in ({"conversation": "x"}, {"delivery": "../../etc"}, {"conversation": "A" * 23}, {"delivery": ""}):
        assert ana.post("/say", {**fields, **changed}).status_code == 400
    many = {**fields, **{f"f{number}": "" for number in range(70)}}
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
    references = []
    with served_to_people(settings) as site:
        ana = site.signed_in()
        fields = ana.form(ana.get("/"), "/say")
        site.clock.fails_with = error
        caplog.set_level(logging.INFO, "mayshare.web")
        for response in (ana.get("/register"), ana.post("/say", {**fields, "text": SECRET})):
            assert (response.status_code, told in response.text) == (status, True)
            assert_guarded(response)
            references.append(response.text.partition("Reference ")[2].partition(".")[0])
            assert SECRET not in response.text
    # A line is written after its answer is sent, so only now are all of them there.
    assert all(reference and reference in caplog.text for reference in references)
    assert SECRET not in caplog.text


def test_the_log_names_no_question_no_person_and_no_secret(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with served_to_people(settings) as site:
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
