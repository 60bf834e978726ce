"""The doctor finds each thing that is not right with Slack, and says what to do about it."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import cast

import pytest

from bot.slack.installing import SCOPES
from handlers.deliveries import Delivery, Post, Work, book
from storage.engine import migrate, open_engine
from tests.bot.console import Console
from tests.bot.slack.desk import running_slack
from tests.bot.slack.office import open_office
from tests.slack.sample import APP_TOKEN, BOT_TOKEN
from tests.slack.server import Slack
from tests.slack.state import TokenState

NOWHERE = "http://127.0.0.1:9/api/"


@pytest.fixture
def slack() -> Iterator[Slack]:
    with running_slack() as slack:
        yield slack


def environment(slack: Slack, **changes: str) -> dict[str, str]:
    """One workspace over Socket Mode, unless something else is given."""
    usual = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN, "MAYSHARE_SLACK_API_URL": slack.api_url}
    return {name: value for name, value in {**usual, **changes}.items() if value}


def examined(
    console: Console, monkeypatch: pytest.MonkeyPatch, variables: Mapping[str, str]
) -> tuple[int, dict[str, tuple[str, str]]]:
    """The exit code, and of each thing how it is and what is told; of two about one thing, the last."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    result = console("doctor", "slack")
    found = {}
    for line in result.output.splitlines():
        health, _, told = line.partition(" ")
        what, _, why = told.strip().partition(": ")
        found[what] = (health, why)
    for secret in (BOT_TOKEN, APP_TOKEN, *(value for name, value in variables.items() if "SECRET" in name)):
        assert secret not in result.output
    return result.exit_code, found


def test_all_is_well(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    code, found = examined(console, monkeypatch, environment(slack))
    assert code == 0
    assert {health for health, _ in found.values()} == {"ok"}
    assert found["bot token"][1] == "Aurora Robotics (T0AURORA), as mayshare"
    assert found["scopes"][1] == "Aurora Robotics (T0AURORA) gives just what is needed"
    assert list(found) == ["bot token", "scopes", "Socket Mode", "time", "events URL", "waiting"]


def test_without_slack_it_says_what_to_set(console: Console) -> None:
    result = console("doctor", "slack")
    assert (result.exit_code, "set SLACK_BOT_TOKEN" in result.stderr) == (1, True)


@pytest.mark.parametrize(
    ("state", "error"),
    [(None, "invalid_auth"), (TokenState.REVOKED, "token_revoked"), (TokenState.INACTIVE, "account_inactive")],
)
def test_a_token_that_does_not_work(
    console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack, state: TokenState | None, error: str
) -> None:
    if state is None:
        del slack.world.installations[BOT_TOKEN]
    else:
        slack.world.installations[BOT_TOKEN].state = state
    code, found = examined(console, monkeypatch, environment(slack))
    assert code == 1
    assert found["bot token"] == (
        "wrong",
        f"Slack's `auth.test` gave `{error}`. "
        "Install the app again and set SLACK_BOT_TOKEN to the Bot User OAuth Token",
    )
    assert "scopes" not in found


def test_scopes_that_are_missing(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    slack.world.installations[BOT_TOKEN].scopes = frozenset(SCOPES) - {"im:write", "commands"}
    code, found = examined(console, monkeypatch, environment(slack))
    assert code == 1
    health, told = found["scopes"]
    assert health == "wrong"
    assert told.endswith("lacks commands, im:write: add them under OAuth & Permissions, then install the app again")


def test_scopes_that_are_too_many(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    slack.world.installations[BOT_TOKEN].scopes = frozenset(SCOPES) | {"channels:history", "files:read"}
    code, found = examined(console, monkeypatch, environment(slack))
    assert code == 0
    assert found["scopes"][0] == "warning"
    assert found["scopes"][1].endswith("remove channels:history, files:read from the app")


def test_slack_cannot_be_reached(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    code, found = examined(console, monkeypatch, environment(slack, MAYSHARE_SLACK_API_URL=NOWHERE))
    assert code == 1
    assert found["bot token"][0] == found["Socket Mode"][0] == found["time"][0] == "wrong"
    assert found["bot token"][1].endswith("Is Slack reachable from this machine?")
    assert found["time"][1].endswith("is it reachable?")


def test_a_wrong_app_token(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    code, found = examined(console, monkeypatch, environment(slack, SLACK_APP_TOKEN="xapp-wrong"))
    assert (code, found["Socket Mode"][0]) == (1, "wrong")
    assert "an app-level token with the scope `connections:write`, set SLACK_APP_TOKEN" in found["Socket Mode"][1]


# What it asks of others


class Other(ThreadingHTTPServer):
    """Something that answers every request in one way."""

    def __init__(self, status: int, body: bytes, at: datetime) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.status, self.body, self.at = status, body, at

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answering(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        other = cast("Other", self.server)
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response_only(other.status)
        self.send_header("Date", format_datetime(other.at, usegmt=True))
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(other.body)))
        self.end_headers()
        self.wfile.write(other.body)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Says nothing."""


@contextmanager
def other(status: int = 200, body: bytes = b"{}", *, ahead: float = 0) -> Iterator[str]:
    with Other(status, body, datetime.now(UTC) + timedelta(seconds=ahead)) as served:
        thread = threading.Thread(target=served.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield served.url
        finally:
            served.shutdown()
            thread.join()


SLACK_THAT_SAYS_YES = b'{"ok": true, "team_id": "T1", "team": "T", "user_id": "U1", "user": "u", "url": "ws://x"}'


@pytest.mark.parametrize(
    ("ahead", "health", "told"),
    [
        (-400, "wrong", "s off, so every request of Slack's is refused: set the clock"),
        (400, "wrong", "s off, so every request of Slack's is refused: set the clock"),
        (100, "warning", "s off; at 300 s nothing works"),
        (0, "ok", "this machine's clock agrees with Slack's"),
    ],
)
def test_a_clock_that_is_off(
    console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack, ahead: float, *, health: str, told: str
) -> None:
    with other(body=SLACK_THAT_SAYS_YES, ahead=ahead) as url:
        _, found = examined(console, monkeypatch, environment(slack, MAYSHARE_SLACK_API_URL=f"{url}/api"))
    assert found["time"][0] == health
    assert told in found["time"][1]


def over_http(slack: Slack, url: str, secret: str = "") -> dict[str, str]:
    return environment(
        slack, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET=secret or slack.world.app.signing_secret, MAYSHARE_URL=url
    )


def test_no_events_url(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    code, found = examined(console, monkeypatch, over_http(slack, ""))
    assert (code, found["events URL"][0]) == (1, "wrong")
    assert found["events URL"][1].startswith("set MAYSHARE_URL to the address at which Slack reaches you")


def test_an_events_url_that_nobody_answers(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    code, found = examined(console, monkeypatch, over_http(slack, "https://127.0.0.1:9"))
    assert (code, found["events URL"][0]) == (1, "wrong")
    assert "cannot be reached" in found["events URL"][1]
    assert found["events URL"][1].endswith("is `mayshare serve` running, and the way to it open?")


@pytest.mark.parametrize(("status", "body"), [(200, b"hello"), (200, b""), (404, b"nothing"), (500, b""), (302, b"")])
def test_an_events_url_where_something_else_answers(
    console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack, status: int, body: bytes
) -> None:
    with other(status, body) as url:
        code, found = examined(console, monkeypatch, over_http(slack, url))
    assert (code, found["events URL"][0]) == (1, "wrong")
    assert f"/slack/events answers {status}: what listens there is not this Mayshare" in found["events URL"][1]


def test_an_events_url_with_another_secret_and_with_the_right_one(
    console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack, tmp_path: Path
) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    with open_office(folder, slack=slack) as office:
        code, found = examined(console, monkeypatch, over_http(slack, office.url, "another secret"))
        assert (code, found["events URL"][0]) == (1, "wrong")
        assert "it runs with another SLACK_SIGNING_SECRET, or another clock" in found["events URL"][1]
        code, found = examined(console, monkeypatch, over_http(slack, office.url))
        assert found["events URL"] == ("ok", f"{office.url}/slack/events answers as Slack wants it")
        assert code == 1  # because it is no HTTPS


def test_an_events_url_that_is_not_secure(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    for name, value in over_http(slack, "http://127.0.0.1:9").items():
        monkeypatch.setenv(name, value)
    assert "is not HTTPS, and Slack calls nothing else" in console("doctor", "slack").output


def test_what_waits(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    engine = open_engine(f"sqlite:///{tmp_path / 'home' / 'mayshare.db'}")
    migrate(engine)
    at = datetime.now(UTC)
    received = tuple(Delivery(id=f"d{n}", lane="l", body="{}") for n in range(3))
    book("slack", Work(received=received, posts=(Post(id="p", lane="l", body="{}"),)), engine, at=at, until=at)
    engine.dispose()
    code, found = examined(console, monkeypatch, environment(slack))
    assert code == 0
    assert found["waiting"] == (
        "warning",
        "3 messages wait for an answer, 1 answers wait to be sent: is `mayshare serve` running?",
    )


def test_several_workspaces_are_looked_at_each(console: Console, monkeypatch: pytest.MonkeyPatch, slack: Slack) -> None:
    app = slack.world.app
    variables = environment(
        slack,
        SLACK_BOT_TOKEN="",
        SLACK_CLIENT_ID=app.client_id,
        SLACK_CLIENT_SECRET=app.client_secret,
        SLACK_SIGNING_SECRET=app.signing_secret,
        MAYSHARE_SLACK_TEAMS="T0AURORA",
    )
    code, found = examined(console, monkeypatch, variables)
    assert (code, found["bot token"][0]) == (1, "wrong")
    assert (
        found["bot token"][1] == "no workspace has installed Mayshare: open /slack/install of your address in a browser"
    )
