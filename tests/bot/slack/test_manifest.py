"""The manifest asks for what is needed and nothing else, says why, and is a manifest in every form."""

import json
import re
from typing import Any

import pytest
import yaml

from bot.settings import SlackSettings
from bot.slack.adapter import SlackAdapter
from bot.slack.housekeeping import Housekeeping
from bot.slack.installing import REDIRECT, SCOPES
from bot.slack.manifests import read_manifest
from bot.slack.service import EVENTS
from bot.slack.workspaces import Workspaces
from bot.wiring import Assistant
from storage.engine import open_engine
from storage.snapshots import Snapshots
from tests.bot.console import Console

EXAMPLE = "mayshare.example"
URL = "https://share.aurora-robotics.example"
HEARD = frozenset({"app_mention", "message.im"})
SHORTCUTS = {"may_i_share": "message", "log_disclosure": "message", "ask": "global", "log": "global"}


def forms(console: Console) -> dict[str, str]:
    """The manifest in every form, by the words that print it."""
    given = {
        words: console("manifest", "slack", *words.split()) for words in (f"--url {URL}", f"--url {URL}/", "--socket")
    }
    assert [result.exit_code for result in given.values()] == [0] * len(given)
    return {words: result.output for words, result in given.items()}


def content(text: str) -> Any:
    return yaml.safe_load(text)


def test_the_scopes_are_those_that_are_asked_for_in_installing() -> None:
    assert content(read_manifest())["oauth_config"]["scopes"] == {"bot": sorted(SCOPES)}
    assert list(SCOPES) == sorted(SCOPES)


def test_no_scope_reads_what_is_written_to_others() -> None:
    history = {scope for scope in SCOPES if scope.endswith(":history")}
    assert history == {"im:history"}
    assert not {"chat:write.public", "chat:write.customize", "files:read", "search:read"} & set(SCOPES)


@pytest.mark.parametrize("asked", [*SCOPES, *content(read_manifest())["settings"]["event_subscriptions"]["bot_events"]])
def test_everything_it_asks_for_has_its_reason(asked: str) -> None:
    line = next(line for line in read_manifest().splitlines() if line.split("#")[0].strip() == f"- {asked}")
    assert len(line.partition("#")[2].strip()) > 3


def test_the_events_are_those_that_are_heard() -> None:
    """What Slack sends besides would be dropped, and what is missing would never come."""
    engine = open_engine("sqlite://")
    assistant = Assistant(engine, Snapshots())
    heard = Housekeeping(SlackAdapter(assistant, Workspaces(SlackSettings(), assistant)).reactions).events
    engine.dispose()
    events = content(read_manifest())["settings"]["event_subscriptions"]["bot_events"]
    assert events == sorted(HEARD | set(heard))


def test_the_shortcuts_and_the_command_are_those_that_are_heard() -> None:
    features = content(read_manifest())["features"]
    assert {each["callback_id"]: each["type"] for each in features["shortcuts"]} == SHORTCUTS
    (command,) = features["slash_commands"]
    assert (command["command"], command["url"]) == ("/mayshare", f"https://{EXAMPLE}{EVENTS}")
    assert command["should_escape"]


def test_it_is_within_slacks_limits() -> None:
    found = content(read_manifest())
    about, features = found["display_information"], found["features"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert re.fullmatch("#[0-9a-f]{6}", about["background_color"])
    assert len(features["bot_user"]["display_name"]) <= 80
    assert len(features["agent_view"]["agent_description"]) <= 300
    assert len(features["agent_view"]["suggested_prompts"]) <= 4
    for each in (*features["shortcuts"], *features["slash_commands"]):
        assert len(each.get("name", "")) <= 24
        assert len(each["description"]) <= 150
    assert len(features["shortcuts"]) <= 10


def test_every_form_is_a_manifest_without_the_example(console: Console) -> None:
    for words, text in forms(console).items():
        assert json.dumps(content(text)).count(EXAMPLE) == 0, words
        assert content(text)["oauth_config"]["scopes"] == {"bot": sorted(SCOPES)}
        assert [line for line in text.splitlines() if EXAMPLE in line and not line.startswith("#")] == []


def test_with_an_address_it_names_ours_wherever_slack_calls(console: Console) -> None:
    given = forms(console)
    text = given[f"--url {URL}"]
    assert text == given[f"--url {URL}/"]
    found = content(text)
    assert found["settings"]["event_subscriptions"]["request_url"] == f"{URL}{EVENTS}"
    assert found["settings"]["interactivity"] == {"is_enabled": True, "request_url": f"{URL}{EVENTS}"}
    assert found["oauth_config"]["redirect_urls"] == [f"{URL}{REDIRECT}"]
    assert found["settings"]["socket_mode_enabled"] is False


def test_for_socket_mode_it_names_no_address_at_all(console: Console) -> None:
    found = content(forms(console)["--socket"])
    assert "http" not in json.dumps(found)
    assert found["settings"]["socket_mode_enabled"] is True
    assert found["settings"]["interactivity"] == {"is_enabled": True}
    assert "redirect_urls" not in found["oauth_config"]
    assert list(found["settings"]["event_subscriptions"]) == ["bot_events"]


def test_the_address_of_the_settings_is_taken_where_none_is_given(
    console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = console("manifest", "slack")
    assert (refused.exit_code, "--url https://mayshare.example" in refused.stderr) == (1, True)
    monkeypatch.setenv("MAYSHARE_URL", URL)
    assert console("manifest", "slack").output == forms(console)[f"--url {URL}"]
