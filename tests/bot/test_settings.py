"""The settings come from the environment, and what cannot be used is told."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, SlackSettings, may_colour, read_settings


@pytest.mark.parametrize(
    ("environment", "home"),
    [
        ({"MAYSHARE_HOME": "/srv/mayshare"}, Path("/srv/mayshare")),
        ({"MAYSHARE_HOME": "~/may"}, Path.home() / "may"),
        ({"MAYSHARE_HOME": "here"}, Path.cwd() / "here"),
        ({"XDG_DATA_HOME": "/data"}, Path("/data/mayshare")),
        ({"XDG_DATA_HOME": "relative"}, Path.home() / ".local/share/mayshare"),
        ({"XDG_DATA_HOME": "", "MAYSHARE_HOME": ""}, Path.home() / ".local/share/mayshare"),
        ({}, Path.home() / ".local/share/mayshare"),
    ],
)
def test_the_home_is_where_the_environment_says(environment: dict[str, str], home: Path) -> None:
    assert read_settings(environment) == Settings(home, f"sqlite:///{home}/mayshare.db")


def test_the_database_may_be_elsewhere() -> None:
    found = read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_DATABASE_URL": "postgresql://host/name"})
    assert found.database_url == "postgresql://host/name"
    assert (
        read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_DATABASE_URL": ""}).database_url == "sqlite:////h/mayshare.db"
    )


@pytest.mark.parametrize("home", ["~nobody-of-this-name/x", "/odd?home"])
def test_a_home_that_cannot_be_used_is_told(home: str) -> None:
    with pytest.raises(SettingsError, match="set MAYSHARE_"):
        read_settings({"MAYSHARE_HOME": home})


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("", ""),
        ("https://mayshare.example", "https://mayshare.example"),
        ("http://Mayshare.example:8000/", "http://mayshare.example:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://[::80]", "http://[::80]"),
        ("https://mayshare.example:443", "https://mayshare.example"),
        ("http://mayshare.example:80/", "http://mayshare.example"),
        ("http://mayshare.example:443", "http://mayshare.example:443"),
    ],
)
def test_the_public_address_is_one_without_a_path(given: str, url: str) -> None:
    assert read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_URL": given}).url == url


@pytest.mark.parametrize(
    "given",
    [
        "mayshare.example",
        "ftp://a",
        "https://",
        "https://a/b",
        "https://a?b",
        "https://u:p@a",
        "http://a:x",
        "http://[",
        "//a",
    ],
)
def test_a_public_address_that_cannot_be_used_is_told(given: str) -> None:
    with pytest.raises(SettingsError, match="MAYSHARE_URL must be an address without a path"):
        read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_URL": given})


def test_the_page_is_off_unless_it_is_switched_on() -> None:
    switched = {given: read_settings({"MAYSHARE_CONSOLE": given}).console for given in ("", "off", "on", "ON")}
    assert switched == {"": False, "off": False, "on": True, "ON": True}
    assert not read_settings({}).console
    with pytest.raises(SettingsError, match="MAYSHARE_CONSOLE must be `on` or `off`, not `maybe`"):
        read_settings({"MAYSHARE_CONSOLE": "maybe"})


def test_colour_may_be_switched_off() -> None:
    assert may_colour({})
    assert may_colour({"NO_COLOR": ""})
    assert not may_colour({"NO_COLOR": "1"})


# Slack

ONE = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "signing"}
SEVERAL = {
    "SLACK_CLIENT_ID": "1.2",
    "SLACK_CLIENT_SECRET": "client secret",
    "SLACK_SIGNING_SECRET": "signing",
    "MAYSHARE_SLACK_TEAMS": "T0AURORA1, T0AURORA2 E0AURORA1",
}


def slack_of(environment: dict[str, str]) -> SlackSettings:
    found = read_settings({"MAYSHARE_HOME": "/h", **environment}).slack
    assert found is not None
    return found


def test_there_is_no_slack_unless_it_is_set_up() -> None:
    assert read_settings({"MAYSHARE_HOME": "/h"}).slack is None
    assert read_settings({"MAYSHARE_HOME": "/h", "SLACK_BOT_TOKEN": " ", "SLACK_CLIENT_ID": ""}).slack is None


def test_one_workspace_is_set_by_its_token() -> None:
    assert slack_of(ONE) == SlackSettings(bot_token="xoxb-1", signing_secret="signing")
    assert not slack_of(ONE).has_oauth
    over_a_line = {"SLACK_BOT_TOKEN": " xoxb-1 ", "SLACK_APP_TOKEN": "xapp-1"}
    assert slack_of(over_a_line) == SlackSettings(bot_token="xoxb-1", app_token="xapp-1")
    assert slack_of({**ONE, "MAYSHARE_SLACK_TEAMS": "T0OTHER"}).teams == {"T0OTHER"}


def test_several_workspaces_are_set_by_the_app() -> None:
    found = slack_of(SEVERAL)
    assert found.teams == {"T0AURORA1", "T0AURORA2", "E0AURORA1"}
    assert (found.has_oauth, found.client_id, found.client_secret) == (True, "1.2", "client secret")


def test_the_checkpoints_channel_and_the_api_may_be_elsewhere() -> None:
    assert slack_of({**ONE, "MAYSHARE_SLACK_CHECKPOINTS": " C0CHECKS "}).checkpoints == "C0CHECKS"
    for given in ("http://127.0.0.1:1/api", "http://127.0.0.1:1/api/"):
        assert slack_of({**ONE, "MAYSHARE_SLACK_API_URL": given}).api_url == "http://127.0.0.1:1/api/"


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"SLACK_SIGNING_SECRET": "s"}, "set SLACK_BOT_TOKEN as well, or SLACK_CLIENT_ID for several workspaces"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "set SLACK_BOT_TOKEN as well"),
        ({"SLACK_CLIENT_SECRET": "c"}, "set SLACK_BOT_TOKEN as well"),
        ({**ONE, **SEVERAL}, "set SLACK_BOT_TOKEN for one workspace or SLACK_CLIENT_ID for several, not both"),
        ({**ONE, "SLACK_BOT_TOKEN": "xoxp-1"}, "SLACK_BOT_TOKEN must begin with `xoxb-`"),
        ({**ONE, "SLACK_APP_TOKEN": "xoxb-2"}, "SLACK_APP_TOKEN must begin with `xapp-`"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "set SLACK_SIGNING_SECRET to the signing secret of the Slack app"),
        ({**SEVERAL, "SLACK_SIGNING_SECRET": ""}, "set SLACK_SIGNING_SECRET"),
        ({**SEVERAL, "SLACK_SIGNING_SECRET": "", "SLACK_APP_TOKEN": "xapp-1"}, "set SLACK_SIGNING_SECRET"),
        ({**SEVERAL, "SLACK_CLIENT_SECRET": ""}, "set both SLACK_CLIENT_ID and SLACK_CLIENT_SECRET, or neither"),
        ({**ONE, "SLACK_CLIENT_SECRET": "c"}, "set both SLACK_CLIENT_ID and SLACK_CLIENT_SECRET, or neither"),
        ({**SEVERAL, "MAYSHARE_SLACK_TEAMS": " , "}, "set MAYSHARE_SLACK_TEAMS to the ids of your own workspaces"),
        ({**SEVERAL, "MAYSHARE_SLACK_TEAMS": "aurora"}, "`aurora` is no id of Slack's"),
        ({**ONE, "MAYSHARE_SLACK_CHECKPOINTS": "#checks"}, "`#checks` is no id of Slack's"),
        ({**ONE, "MAYSHARE_SLACK_API_URL": "slack.example"}, "MAYSHARE_SLACK_API_URL must be an address"),
    ],
)
def test_what_cannot_be_used_for_slack_is_told(environment: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsError) as failed:
        read_settings({"MAYSHARE_HOME": "/h", **environment})
    assert str(failed.value).startswith(told)
    for secret in ("xoxb-1", "xoxb-2", "xoxp-1", "xapp-1", "client secret"):
        assert secret not in str(failed.value)


def test_no_secret_is_in_what_is_printed_of_the_settings() -> None:
    for environment in ({**ONE, "SLACK_APP_TOKEN": "xapp-1"}, SEVERAL):
        printed = repr(read_settings({"MAYSHARE_HOME": "/h", **environment}))
        for secret in ("xoxb-1", "xapp-1", "'signing'", "client secret"):
            assert secret not in printed
