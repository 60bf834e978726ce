"""Workspaces of ours let the assistant in by OAuth; nobody else's do, and a browser that did not begin ends nothing."""

import logging
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from bot.slack.installing import INSTALL, REDIRECT, SCOPES, STATE_SECONDS, States
from bot.slack.workspaces import Workspaces
from tests.bot.slack.desk import ANA, answers, running_slack
from tests.bot.slack.office import Office, sample_database, serving_slack, slack_settings
from tests.bot.web.site import ORION
from tests.slack.delivery import event_parcel
from tests.slack.faults import Way as Fault
from tests.slack.payloads import event_callback
from tests.slack.sample import BOT_TOKEN
from tests.slack.server import Slack
from tests.slack.state import FOREIGN_TEAM, HOME_TEAM, Code, Installation, Team, TokenState

SECOND = "T0AURORA2"
# Slack's own package signs in to `oauth.v2.access` in a way that aiohttp means to take away.
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")
OUR_URL = "https://mayshare.example"


@pytest.fixture
def slack() -> Iterator[Slack]:
    with running_slack() as slack:
        slack.world.teams[SECOND] = Team(SECOND, "Aurora Labs", "aurora-labs")
        slack.world.installations[BOT_TOKEN].state = TokenState.REVOKED
        yield slack


def serving(slack: Slack, folder: Path, secret: str = "") -> AbstractContextManager[Office]:
    """An office that workspaces of ours may let in."""
    database = folder / "mayshare.db"
    url = f"sqlite:///{database}" if database.exists() else sample_database(folder)
    app = slack.world.app
    teams = frozenset({HOME_TEAM, SECOND})
    settings = slack_settings(
        slack, bot_token="", client_id=app.client_id, client_secret=secret or app.client_secret, teams=teams
    )
    return serving_slack(folder, url, slack, settings)


@pytest.fixture
def office(slack: Slack, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Office]:
    caplog.set_level(logging.DEBUG, "mayshare")
    with serving(slack, tmp_path) as office:
        yield office
    for secret in ("xoxb-", slack.world.app.client_secret, "code-1"):
        assert secret not in caplog.text
    assert "Traceback" not in caplog.text


def begin(office: Office) -> tuple[str, str]:
    """What a browser is sent to Slack with, and the cookie that it keeps."""
    page = httpx.get(f"{office.url}{INSTALL}", timeout=30)
    assert page.status_code == 200
    (where,) = re.findall(r'href="(https://slack.com/oauth/[^"]+)"', page.text)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(unescape(where)).query).items()}
    assert (asked["client_id"], asked["redirect_uri"]) == (
        office.slack.world.app.client_id,
        f"{OUR_URL}{REDIRECT}",
    )
    assert asked["scope"].split(",") == list(SCOPES)
    cookie = page.headers["set-cookie"]
    assert "Secure" in cookie
    assert "HttpOnly" in cookie
    return asked["state"], cookie.partition(";")[0]


def end(office: Office, state: str, cookie: str, team: str = HOME_TEAM, **query: str) -> httpx.Response:
    """What the browser is shown when Slack sends it back."""
    office.slack.world.codes["code-1"] = Code(team, ANA, frozenset(SCOPES), f"{OUR_URL}{REDIRECT}")
    sent = {"code": "code-1", "state": state, **query}
    headers = {"Cookie": cookie} if cookie else {}
    return httpx.get(f"{office.url}{REDIRECT}", params=sent, headers=headers, timeout=30)


def install(office: Office, team: str = HOME_TEAM) -> httpx.Response:
    return end(office, *begin(office), team)


def kept(office: Office) -> list[str]:
    """The workspaces whose tokens are kept."""
    with closing(sqlite3.connect(str(office.assistant.engine.url.database))) as connection:
        return [row[0] for row in connection.execute("SELECT workspace FROM installation ORDER BY workspace")]


def newest(slack: Slack) -> Installation:
    return list(slack.world.installations.values())[-1]


def is_answered(office: Office) -> bool:
    before = answers(office.slack)
    assert office.slack.say(ANA, ORION).ok
    office.settle()
    return len(answers(office.slack) - before) == 1


def test_a_workspace_of_ours_lets_us_in_and_is_answered(office: Office, tmp_path: Path) -> None:
    shown = install(office)
    assert (shown.status_code, shown.text) == (
        200,
        "Mayshare is installed. You can close this page and talk to it in Slack.\n",
    )
    assert kept(office) == [HOME_TEAM]
    assert is_answered(office)
    token = newest(office.slack).token.encode()
    for file in tmp_path.iterdir():
        assert token not in file.read_bytes(), file.name


def test_a_second_workspace_of_ours_lets_us_in_besides(office: Office) -> None:
    assert install(office).status_code == install(office, SECOND).status_code == 200
    assert kept(office) == [HOME_TEAM, SECOND]
    assert is_answered(office)


def test_what_a_workspace_gave_is_known_to_the_next_program(slack: Slack, tmp_path: Path) -> None:
    with serving(slack, tmp_path) as office:
        assert install(office).status_code == 200
    with serving(slack, tmp_path) as office:
        assert is_answered(office)


def test_a_workspace_of_somebody_else_is_refused_and_its_token_handed_back(office: Office) -> None:
    shown = install(office, FOREIGN_TEAM)
    assert (shown.status_code, "serves another company" in shown.text) == (403, True)
    given = newest(office.slack)
    assert (given.team_id, given.state) == (FOREIGN_TEAM, TokenState.REVOKED)
    assert kept(office) == []


def test_a_token_that_cannot_be_handed_back_is_not_kept_either(office: Office) -> None:
    office.slack.fail("auth.revoke", 500)
    assert install(office, FOREIGN_TEAM).status_code == 403
    assert kept(office) == []


@pytest.mark.parametrize(
    "forge",
    [
        lambda state: "",
        lambda state: "x",
        lambda state: state[:-1],
        lambda state: f"{state}0",
        lambda state: f"{int(time.time()) + 100}.{state.partition('.')[2]}",
        lambda state: f"9{state}",
        lambda state: f"{int(time.time())}.abc.{'0' * 64}",
        lambda state: "\u0661.a.b",
    ],
)
def test_a_forged_state_ends_nothing(office: Office, forge: object) -> None:
    state, cookie = begin(office)
    assert callable(forge)
    forged = forge(state)
    name = cookie.partition("=")[0]
    for brought in (cookie, f"{name}={forged}" if forged.isascii() else cookie):
        assert end(office, forged, brought).status_code == 400
    assert kept(office) == []


def test_another_browser_than_the_one_that_began_ends_nothing(office: Office) -> None:
    state, _ = begin(office)
    other_state, other_cookie = begin(office)
    for cookie in ("", "other=1", other_cookie):
        assert end(office, state, cookie).status_code == 400
    assert kept(office) == []
    assert end(office, other_state, other_cookie).status_code == 200


async def test_a_state_is_good_for_ten_minutes_and_under_its_own_secret() -> None:
    now = [1_800_000_000.0]
    states = States("secret", lambda: now[0])
    state = await states.async_issue()
    assert state != await states.async_issue()
    assert not await States("another", lambda: now[0]).async_consume(state)
    for moved, is_good in ((STATE_SECONDS - 1, True), (STATE_SECONDS + 1, False), (-5, False)):
        now[0] = 1_800_000_000.0 + moved
        assert await states.async_consume(state) == is_good


@pytest.mark.parametrize("error", ["access_denied", "invalid_scope", "<script>alert(1)</script>"])
def test_who_does_not_allow_it_is_told_that_nothing_was_installed(office: Office, error: str) -> None:
    state, cookie = begin(office)
    shown = end(office, state, cookie, code="", error=error)
    assert (shown.status_code, shown.text) == (
        400,
        "Nothing was installed. Begin again at /slack/install of this address.\n",
    )
    assert shown.headers["content-type"].startswith("text/plain")
    assert kept(office) == []


@pytest.mark.parametrize("how", ["invalid_code", 500, "bad_client_secret"])
def test_where_slack_gives_no_token_nothing_is_installed(office: Office, how: str | int) -> None:
    office.slack.fail("oauth.v2.access", how)
    assert install(office).status_code == 400
    assert kept(office) == []
    assert install(office).status_code == 200


def test_while_slack_cannot_be_reached_nothing_is_installed(office: Office) -> None:
    office.slack.fail("oauth.v2.access", Fault.REFUSE, 9)
    shown = install(office)
    assert (shown.status_code, shown.text.partition(".")[0]) == (503, "Nothing was installed")
    office.slack.up()
    assert install(office).status_code == 200


def test_a_code_works_once(office: Office) -> None:
    state, cookie = begin(office)
    assert end(office, state, cookie).status_code == 200
    sent = {"code": "code-1", "state": state}
    again = httpx.get(f"{office.url}{REDIRECT}", params=sent, headers={"Cookie": cookie}, timeout=30)
    assert again.status_code == 400


def test_who_takes_us_out_is_forgotten_and_may_let_us_in_again(office: Office) -> None:
    slack = office.slack
    assert install(office).status_code == 200
    assert is_answered(office)
    assert slack.uninstall().ok
    office.settle()
    assert kept(office) == []
    response = slack.say(ANA, ORION)  # Slack brings nothing any more
    assert response.failure == "not_sent"
    former = newest(slack)
    assert install(office).status_code == 200
    next_one = newest(slack)
    next_one.bot_user_id, next_one.bot_id = former.bot_user_id, former.bot_id
    assert is_answered(office)


def test_tokens_of_people_that_are_revoked_are_none_of_ours(office: Office) -> None:
    assert install(office).status_code == 200
    event = {"type": "tokens_revoked", "tokens": {"oauth": [ANA], "bot": []}}
    assert office.slack.send(event_parcel(event_callback(office.slack.world, event))).ok
    office.settle()
    assert kept(office) == [HOME_TEAM]
    event["tokens"] = {"oauth": [], "bot": ["U0BOT0001"]}
    assert office.slack.send(event_parcel(event_callback(office.slack.world, event))).ok
    office.settle()
    assert kept(office) == []


def test_with_another_client_secret_it_says_what_to_do(
    slack: Slack, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with serving(slack, tmp_path) as office:
        assert install(office).status_code == 200
    with serving(slack, tmp_path, "another secret") as office:
        assert not is_answered(office)
        assert "was kept under another client secret: install the app again" in caplog.text
    assert "Traceback" not in caplog.text


def test_what_comes_from_a_workspace_that_has_not_let_us_in_leads_to_nothing(office: Office) -> None:
    office.slack.world.installations[BOT_TOKEN].state = TokenState.ACTIVE
    before = len(office.slack.calls)
    assert not is_answered(office)
    assert len(office.slack.calls) == before


def test_a_workspace_that_let_another_program_in_anew_is_answered_with_what_it_gave(office: Office) -> None:
    install(office)
    assert is_answered(office)
    former = newest(office.slack)
    token = "xoxb-fake-anew"
    office.slack.world.installations[token] = replace(former, token=token)
    former.state = TokenState.REVOKED
    settings = slack_settings(
        office.slack,
        bot_token="",
        client_id=office.slack.world.app.client_id,
        client_secret=office.slack.world.app.client_secret,
        teams=frozenset({HOME_TEAM}),
    )
    other = Workspaces(settings, office.assistant)
    other.install(HOME_TEAM, {"token": token, "bot_user": former.bot_user_id, "bot_id": former.bot_id})
    assert is_answered(office)
