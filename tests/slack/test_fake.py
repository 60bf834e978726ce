"""The fake's Web API, driven by the real client: it refuses what Slack refuses, with Slack's own words."""

import asyncio
import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.faults import HOOKS, Delay, RateLimited, Way
from tests.slack.sample import (
    APP_TOKEN,
    BOT_TOKEN,
    EXTERNAL,
    GUEST,
    INTERNAL_PRIVATE,
    INTERNAL_PUBLIC,
    LEFT,
    OTHER_BOT,
    PARTNER,
    PENDING,
    STRANGER,
    UNMAPPED,
    WITH_GUEST,
    WITHOUT_APP,
    person_id,
)
from tests.slack.server import Slack
from tests.slack.state import BOT_SCOPES, FOREIGN_TEAM, HOME_TEAM, Code, Json, Kind, TokenState

ANA = person_id("ana")
NOBODY = "U0NOBODY0"
MODAL: Json = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Log"},
    "blocks": [{"type": "divider"}],
}
HOME: Json = {"type": "home", "blocks": [{"type": "divider"}]}


def refusal(call: Callable[[], Any]) -> str:
    with pytest.raises(SlackApiError) as caught:
        call()
    return str(caught.value.response["error"])


def detail(call: Callable[[], Any]) -> Any:
    with pytest.raises(SlackApiError) as caught:
        call()
    return caught.value.response


def raw(
    slack: Slack, path: str, *, body: bytes = b"", sort: str = "", token: str = BOT_TOKEN, verb: str = "POST"
) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if sort:
        headers["Content-Type"] = sort
    request = urllib.request.Request(slack.url + path, data=body if verb == "POST" else None, headers=headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


# Who may call.


def test_a_call_without_a_token_is_not_authed(slack: Slack) -> None:
    assert raw(slack, "/api/auth.test", token="")["error"] == "not_authed"


def test_an_unknown_token_is_invalid(slack: Slack, client: WebClient) -> None:
    assert refusal(lambda: client.auth_test(token="xoxb-nobody")) == "invalid_auth"


def test_a_revoked_token_is_refused_as_revoked(slack: Slack, client: WebClient) -> None:
    assert client.auth_revoke(test=True)["revoked"] is False
    assert client.auth_revoke()["revoked"] is True
    assert refusal(client.auth_test) == "token_revoked"


def test_the_token_of_an_uninstalled_app_is_of_an_inactive_account(slack: Slack, client: WebClient) -> None:
    app = slack.world.app
    assert refusal(lambda: client.apps_uninstall(client_id="1.2", client_secret="x")) == "invalid_client_id"
    assert refusal(lambda: client.apps_uninstall(client_id=app.client_id, client_secret="x")) == "bad_client_secret"
    client.apps_uninstall(client_id=app.client_id, client_secret=app.client_secret)
    assert refusal(client.auth_test) == "account_inactive"


def test_a_missing_scope_is_named_with_those_that_there_are(slack: Slack, client: WebClient) -> None:
    slack.world.installations[BOT_TOKEN].scopes = frozenset({"users:read"})
    answer = detail(lambda: client.chat_postMessage(channel=INTERNAL_PUBLIC, text="hi"))
    assert (answer["error"], answer["needed"], answer["provided"]) == ("missing_scope", "chat:write", "users:read")
    assert "email" not in client.users_info(user=ANA)["user"]["profile"]


@pytest.mark.parametrize(
    ("channel", "scope"), [(INTERNAL_PUBLIC, "channels:read"), (INTERNAL_PRIVATE, "groups:read"), ("", "im:read")]
)
def test_each_sort_of_conversation_has_its_own_scope(slack: Slack, client: WebClient, channel: str, scope: str) -> None:
    where = channel or slack.direct(ANA).id
    slack.world.installations[BOT_TOKEN].scopes = BOT_SCOPES - {scope}
    answer = detail(lambda: client.conversations_info(channel=where))
    assert (answer["error"], answer["needed"]) == ("missing_scope", scope)


def test_a_connection_takes_an_app_token_and_other_methods_do_not(slack: Slack, client: WebClient) -> None:
    assert refusal(lambda: client.apps_connections_open(app_token=BOT_TOKEN)) == "not_allowed_token_type"
    assert refusal(lambda: client.chat_postMessage(token=APP_TOKEN, channel="C", text="x")) == "not_allowed_token_type"
    assert client.apps_connections_open(app_token=APP_TOKEN)["url"].startswith("ws://127.0.0.1:")
    assert raw(slack, "/api/apps.connections.open", token=APP_TOKEN, verb="GET")["error"] == "insecure_request"
    slack.world.app_tokens[APP_TOKEN].state = TokenState.REVOKED
    assert refusal(lambda: client.apps_connections_open(app_token=APP_TOKEN)) == "token_revoked"


def test_a_good_answer_says_which_scopes_there_are(client: WebClient) -> None:
    answer = client.auth_test()
    assert answer.headers["x-oauth-scopes"] == ",".join(sorted(BOT_SCOPES))
    assert answer.headers["x-slack-req-id"]
    assert (answer["team_id"], answer["team"]) == (HOME_TEAM, "Aurora Robotics")


# With what.


def test_an_unknown_method_is_unknown(slack: Slack, client: WebClient) -> None:
    assert refusal(lambda: client.api_call("chat.shout")) == "unknown_method"


def test_an_argument_that_the_method_has_not_is_invalid(client: WebClient) -> None:
    answer = detail(lambda: client.chat_postMessage(channel=INTERNAL_PUBLIC, text="hi", colour="red"))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == ["[ERROR] unsupported argument: colour"]


def test_an_absent_argument_is_invalid_and_an_empty_one_names_nothing(slack: Slack) -> None:
    assert raw(slack, "/api/conversations.info", verb="GET")["error"] == "invalid_arguments"
    assert raw(slack, "/api/conversations.info?channel=", verb="GET")["error"] == "channel_not_found"


def test_arguments_come_as_json_as_a_form_or_in_the_address(slack: Slack) -> None:
    form, sort = b"channel=C0PUBLIC0&text=a%26b", "application/x-www-form-urlencoded"
    assert raw(slack, "/api/chat.postMessage", body=form, sort=sort)["message"]["text"] == "a&b"
    body = json.dumps({"channel": INTERNAL_PUBLIC, "text": "json", "token": BOT_TOKEN}).encode()
    assert raw(slack, "/api/chat.postMessage", body=body, sort="application/json; charset=utf-8")["ok"]
    address = f"/api/chat.postMessage?channel={INTERNAL_PUBLIC}&text=get&token={BOT_TOKEN}"
    assert raw(slack, address, verb="GET", token="")["ok"]
    assert [message.text for message in slack.messages(INTERNAL_PUBLIC)] == ["a&b", "json", "get"]
    assert "token" not in slack.calls[-1].args


def test_methods_that_read_take_no_json(slack: Slack) -> None:
    body = json.dumps({"channel": INTERNAL_PUBLIC}).encode()
    assert raw(slack, "/api/conversations.info", body=body, sort="application/json")["error"] == "invalid_arguments"


def test_a_body_that_is_none_is_refused(slack: Slack) -> None:
    def error(body: bytes, sort: str) -> str:
        return str(raw(slack, "/api/chat.postMessage", body=body, sort=sort)["error"])

    assert error(b"{", "application/json") == "invalid_json"
    assert error(b"[]", "application/json") == "json_not_object"
    assert error(b"x", "text/html") == "invalid_post_type"
    assert error(b"\xff=1", "application/x-www-form-urlencoded") == "invalid_form_data"


def test_api_test_gives_back_what_it_is_given(client: WebClient) -> None:
    assert client.api_test(foo="bar")["args"] == {"foo": "bar"}
    assert refusal(lambda: client.api_test(error="my_error")) == "my_error"


# Messages.


def test_a_message_stands_where_it_was_posted(slack: Slack, client: WebClient) -> None:
    answer = client.chat_postMessage(
        channel=INTERNAL_PUBLIC, text="hello", metadata={"event_type": "a", "event_payload": {}}
    )
    reply = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="and more", thread_ts=answer["ts"])
    first, second = slack.messages(INTERNAL_PUBLIC)
    assert (first.text, first.ts, second.thread_ts) == ("hello", answer["ts"], answer["ts"])
    assert answer["message"]["bot_id"] == slack.world.installation().bot_id
    link = client.chat_getPermalink(channel=INTERNAL_PUBLIC, message_ts=reply["ts"])["permalink"]
    assert link.endswith(f"?thread_ts={answer['ts']}&cid={INTERNAL_PUBLIC}")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"channel": "C0NOWHERE", "text": "x"}, "channel_not_found"),
        ({"channel": WITHOUT_APP, "text": "x"}, "not_in_channel"),
        ({"channel": INTERNAL_PUBLIC, "text": ""}, "no_text"),
        ({"channel": INTERNAL_PUBLIC, "text": "x" * 40_001}, "msg_too_long"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "attachments": [{"text": "y"}] * 101}, "too_many_attachments"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "blocks": [{"type": "divider"}] * 51}, "invalid_blocks"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "blocks": [{"type": "carousel"}]}, "invalid_blocks"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "blocks": "[{"}, "invalid_blocks_format"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "blocks": ["divider"]}, "invalid_blocks_format"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "markdown_text": "y"}, "markdown_text_conflict"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "metadata": ["y"]}, "invalid_metadata_format"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "metadata": {"event_type": "y"}}, "invalid_metadata_schema"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "thread_ts": "0"}, "invalid_thread_ts"),
        ({"channel": INTERNAL_PUBLIC, "text": "x", "thread_ts": "1700000000.000001"}, "thread_not_found"),
        ({"channel": NOBODY, "text": "x"}, "channel_not_found"),
        ({"channel": OTHER_BOT, "text": "x"}, "cannot_dm_bot"),
        ({"channel": LEFT, "text": "x"}, "user_disabled"),
    ],
)
def test_a_message_is_refused_with_the_reason(client: WebClient, given: dict[str, Any], code: str) -> None:
    # Without the client's own method, which warns of a missing text.
    assert refusal(lambda: client.api_call("chat.postMessage", json=given)) == code


def test_a_reply_cannot_be_replied_to(client: WebClient) -> None:
    root = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="root")["ts"]
    reply = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="reply", thread_ts=root)["ts"]
    again = {"channel": INTERNAL_PUBLIC, "text": "no", "thread_ts": reply}
    assert refusal(lambda: client.chat_postMessage(**again)) == "cannot_reply_to_message"


def test_an_archived_channel_takes_nothing(slack: Slack, client: WebClient) -> None:
    ts = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="old")["ts"]
    slack.channel(INTERNAL_PUBLIC).is_archived = True
    assert refusal(lambda: client.chat_postMessage(channel=INTERNAL_PUBLIC, text="x")) == "is_archived"
    assert refusal(lambda: client.chat_postEphemeral(channel=INTERNAL_PUBLIC, user=ANA, text="x")) == "is_archived"
    assert refusal(lambda: client.chat_update(channel=INTERNAL_PUBLIC, ts=ts, text="x")) == "is_inactive"


def test_the_app_posts_where_it_is_no_member_only_with_the_scope_for_it(slack: Slack, client: WebClient) -> None:
    hidden = slack.world.add_channel("hidden", Kind.PRIVATE, [ANA]).id
    slack.world.installations[BOT_TOKEN].scopes |= {"chat:write.public"}
    assert client.chat_postMessage(channel=WITHOUT_APP, text="x")["ok"]
    assert client.chat_postMessage(channel="#no-app-here", text="x")["ok"]
    assert refusal(lambda: client.chat_postMessage(channel=hidden, text="x")) == "channel_not_found"
    assert refusal(lambda: client.conversations_info(channel=hidden)) == "channel_not_found"


def test_a_message_to_a_person_stands_in_her_direct_conversation(slack: Slack, client: WebClient) -> None:
    assert client.chat_postMessage(channel=ANA, text="hi")["channel"] == slack.direct(ANA).id


def test_only_its_own_messages_can_be_changed(slack: Slack, client: WebClient) -> None:
    theirs = slack.post(ANA, "mine", INTERNAL_PUBLIC).ts
    ours = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="ours")["ts"]
    private = client.chat_postEphemeral(channel=INTERNAL_PUBLIC, user=ANA, text="psst")["message_ts"]

    def update(ts: str, text: str = "new") -> Any:
        return client.chat_update(channel=INTERNAL_PUBLIC, ts=ts, text=text)

    assert refusal(lambda: update(theirs)) == "cant_update_message"
    assert refusal(lambda: update(private)) == "message_not_found"
    assert refusal(lambda: update(ours, "x" * 4_001)) == "msg_too_long"
    assert update(ours)["text"] == "new"
    assert refusal(lambda: client.chat_delete(channel=INTERNAL_PUBLIC, ts=theirs)) == "cant_delete_message"
    client.chat_delete(channel=INTERNAL_PUBLIC, ts=ours)
    assert refusal(lambda: update(ours)) == "message_not_found"
    assert refusal(lambda: client.chat_delete(channel=INTERNAL_PUBLIC, ts=ours)) == "message_not_found"


def test_an_ephemeral_message_needs_its_reader_there(slack: Slack, client: WebClient) -> None:
    client.chat_postEphemeral(channel=INTERNAL_PUBLIC, user=ANA, text="psst")
    assert [message.text for message in slack.ephemerals(INTERNAL_PUBLIC, "ana")] == ["psst"]
    assert slack.messages(INTERNAL_PUBLIC) == ()
    assert slack.ephemerals(INTERNAL_PUBLIC, "bo") == ()
    assert refusal(lambda: client.chat_postEphemeral(channel=INTERNAL_PUBLIC, user=GUEST, text="x")) == (
        "user_not_in_channel"
    )
    assert refusal(lambda: client.chat_postEphemeral(channel=WITHOUT_APP, user=ANA, text="x")) == "not_in_channel"


# Conversations and people.


@pytest.mark.parametrize(
    ("channel", "external", "pending", "teams"),
    [(INTERNAL_PUBLIC, False, False, []), (EXTERNAL, True, False, [FOREIGN_TEAM]), (PENDING, False, True, [])],
)
def test_a_channel_says_with_whom_it_is_shared(
    client: WebClient, channel: str, external: bool, pending: bool, teams: list[str]
) -> None:
    shown = client.conversations_info(channel=channel, include_num_members=True)["channel"]
    assert (shown["is_ext_shared"], shown["is_shared"]) == (external, external)
    assert (shown["is_pending_ext_shared"], shown.get("connected_team_ids", [])) == (pending, teams)
    assert shown["num_members"] >= 4


def test_members_come_in_pages(slack: Slack, client: WebClient) -> None:
    found: list[str] = []
    for part in client.conversations_members(channel=INTERNAL_PUBLIC, limit=5):
        found += part["members"]
    assert found == sorted(slack.channel(INTERNAL_PUBLIC).members)
    assert refusal(lambda: client.conversations_members(channel=INTERNAL_PUBLIC, cursor="?")) == "invalid_cursor"
    assert refusal(lambda: client.conversations_members(channel=INTERNAL_PUBLIC, limit=1_001)) == "invalid_limit"


@pytest.mark.parametrize(
    ("users", "code"),
    [
        ([NOBODY], "user_not_found"),
        ([OTHER_BOT], "cannot_dm_bot"),
        ([LEFT], "user_disabled"),
        ([STRANGER], "user_not_visible"),
        ([], "users_list_not_supplied"),
        ([ANA] * 9, "too_many_users"),
    ],
)
def test_a_conversation_is_not_opened_with_everyone(client: WebClient, users: list[str], code: str) -> None:
    assert refusal(lambda: client.conversations_open(users=users)) == code


def test_a_conversation_is_opened_once(slack: Slack, client: WebClient) -> None:
    opened = client.conversations_open(users=[UNMAPPED], return_im=True)
    assert (opened["channel"]["id"], opened["channel"]["is_im"]) == (slack.direct(UNMAPPED).id, True)
    assert opened["already_open"]
    together = client.conversations_open(users=[ANA, person_id("bo")])["channel"]["id"]
    assert client.conversations_open(channel=together)["channel"]["id"] == together
    assert client.conversations_info(channel=together)["channel"]["is_mpim"]


def test_history_holds_roots_and_replies_hold_a_thread(slack: Slack, client: WebClient) -> None:
    metadata = {"event_type": "answer", "event_payload": {"id": "A-1"}}
    root = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="root", metadata=metadata)["ts"]
    client.chat_postMessage(channel=INTERNAL_PUBLIC, text="reply", thread_ts=root)
    later = client.chat_postMessage(channel=INTERNAL_PUBLIC, text="later")["ts"]
    history = client.conversations_history(channel=INTERNAL_PUBLIC, include_all_metadata=True)["messages"]
    assert [message["text"] for message in history] == ["later", "root"]
    assert (history[1]["reply_count"], history[1]["metadata"]) == (1, metadata)
    newer = client.conversations_history(channel=INTERNAL_PUBLIC, oldest=root)["messages"]
    assert [message["ts"] for message in newer] == [later]
    replies = client.conversations_replies(channel=INTERNAL_PUBLIC, ts=root)["messages"]
    assert [message["text"] for message in replies] == ["root", "reply"]
    assert "metadata" not in replies[0]
    assert replies[1]["parent_user_id"] == slack.world.installation().bot_user_id
    page = client.conversations_history(channel=INTERNAL_PUBLIC, limit=1)
    assert (page["has_more"], len(page["messages"])) == (True, 1)
    assert refusal(lambda: client.conversations_replies(channel=INTERNAL_PUBLIC, ts="")) == "thread_not_found"
    assert refusal(lambda: client.conversations_history(channel=WITHOUT_APP)) == "not_in_channel"
    assert refusal(lambda: client.conversations_history(channel=INTERNAL_PUBLIC, oldest="x")) == "invalid_ts_oldest"


def test_the_list_of_conversations_is_of_the_sorts_asked_for(slack: Slack, client: WebClient) -> None:
    def listed(types: str) -> set[str]:
        return {found["id"] for found in client.conversations_list(types=types, exclude_archived=True)["channels"]}

    assert listed("public_channel") == {INTERNAL_PUBLIC, EXTERNAL, PENDING, WITHOUT_APP}
    assert listed("private_channel") == {INTERNAL_PRIVATE, WITH_GUEST}
    assert slack.direct(ANA).id in listed("im,mpim")
    assert refusal(lambda: client.conversations_list(types="secret")) == "invalid_types"


def test_a_user_is_shown_for_what_she_is(slack: Slack, client: WebClient) -> None:
    ana = client.users_info(user=ANA)["user"]
    assert (ana["team_id"], ana["profile"]["email"]) == (HOME_TEAM, "ana@aurora-robotics.example")
    assert client.users_info(user=GUEST)["user"]["is_restricted"]
    stranger = client.users_info(user=STRANGER)["user"]
    assert (stranger["is_stranger"], stranger["team_id"], "email" in stranger["profile"]) == (True, FOREIGN_TEAM, False)
    assert client.users_info(user=PARTNER)["user"]["is_stranger"] is False
    assert client.users_info(user=LEFT)["user"]["deleted"]
    assert client.users_info(user=OTHER_BOT)["user"]["is_bot"]
    assert refusal(lambda: client.users_info(user=NOBODY)) == "user_not_found"


def test_a_user_is_found_by_the_address_of_a_member_of_the_workspace(client: WebClient) -> None:
    assert client.users_lookupByEmail(email="ANA@aurora-robotics.example")["user"]["id"] == ANA


@pytest.mark.parametrize(
    "email", ["nobody@aurora-robotics.example", "lev@aurora-robotics.example", "petra@orion.example", ""]
)
def test_nobody_is_found_by_another_address(client: WebClient, email: str) -> None:
    assert refusal(lambda: client.users_lookupByEmail(email=email)) == "users_not_found"


def test_users_are_listed_and_teams_and_bots_described(slack: Slack, client: WebClient) -> None:
    assert {user["id"] for user in client.users_list()["members"]} >= {ANA, GUEST, LEFT, OTHER_BOT}
    assert client.team_info()["team"]["domain"] == "aurora-robotics"
    assert refusal(lambda: client.team_info(team="T0")) == "team_not_found"
    assert client.bots_info(bot="B0OTHERBT")["bot"]["user_id"] == OTHER_BOT
    assert refusal(lambda: client.bots_info(bot="B0")) == "bot_not_found"


# Views.


def test_a_trigger_opens_one_modal_within_three_seconds(slack: Slack, client: WebClient) -> None:
    trigger = slack.world.trigger(ANA)
    opened = client.views_open(trigger_id=trigger, view=MODAL)["view"]
    view = slack.view("ana")
    assert view
    assert (view.id, view.hash) == (opened["id"], opened["hash"])
    assert refusal(lambda: client.views_open(trigger_id=trigger, view=MODAL)) == "exchanged_trigger_id"
    assert refusal(lambda: client.views_open(trigger_id="1.2.x", view=MODAL)) == "invalid_trigger_id"
    late = slack.world.trigger(ANA)
    slack.world.clock.advance(3.1)
    assert refusal(lambda: client.views_open(trigger_id=late, view=MODAL)) == "expired_trigger_id"


def test_a_view_that_slack_could_not_draw_is_refused(slack: Slack, client: WebClient) -> None:
    trigger = slack.world.trigger(ANA)
    assert refusal(lambda: client.views_open(trigger_id=trigger, view={"type": "modal"})) == "invalid_arguments"
    huge = {**MODAL, "private_metadata": "x" * 250_000}
    assert refusal(lambda: client.views_open(trigger_id=trigger, view=huge)) == "view_too_large"
    assert client.views_open(trigger_id=trigger, view=MODAL)["ok"]


def test_three_modals_stand_on_one_another_at_most(slack: Slack, client: WebClient) -> None:
    first = client.views_open(trigger_id=slack.world.trigger(ANA), view=MODAL)["view"]["id"]
    assert refusal(lambda: client.views_push(trigger_id=slack.world.trigger(ANA), view=MODAL)) == "not_found"
    second = client.views_push(trigger_id=slack.world.trigger(ANA, first), view=MODAL)["view"]
    assert (second["previous_view_id"], second["root_view_id"]) == (first, first)
    client.views_push(trigger_id=slack.world.trigger(ANA, second["id"]), view=MODAL)
    more = slack.world.trigger(ANA, second["id"])
    assert refusal(lambda: client.views_push(trigger_id=more, view=MODAL)) == "push_limit_reached"


def test_a_view_is_updated_only_as_it_was_last_seen(slack: Slack, client: WebClient) -> None:
    opened = client.views_open(trigger_id=slack.world.trigger(ANA), view={**MODAL, "external_id": "mine"})["view"]
    updated = client.views_update(view_id=opened["id"], hash=opened["hash"], view=MODAL)["view"]
    assert updated["hash"] != opened["hash"]
    stale = {"view_id": opened["id"], "hash": opened["hash"], "view": MODAL}
    assert refusal(lambda: client.views_update(**stale)) == "hash_conflict"
    assert refusal(lambda: client.views_update(view_id="V0", view=MODAL)) == "not_found"
    assert refusal(lambda: client.views_update(external_id="other", view=MODAL)) == "not_found"
    slack.close("ana", slack.world.views[opened["id"]])
    assert refusal(lambda: client.views_update(view_id=opened["id"], view=MODAL)) == "not_found"


def test_an_external_id_names_one_open_view(slack: Slack, client: WebClient) -> None:
    named = {**MODAL, "external_id": "one"}
    client.views_open(trigger_id=slack.world.trigger(ANA), view=named)
    again = slack.world.trigger(person_id("bo"))
    assert refusal(lambda: client.views_open(trigger_id=again, view=named)) == "duplicate_external_id"


def test_a_home_is_published_for_one_user(slack: Slack, client: WebClient) -> None:
    first = client.views_publish(user_id=ANA, view=HOME)["view"]
    second = client.views_publish(user_id=ANA, view=HOME, hash=first["hash"])["view"]
    assert second["id"] == first["id"]
    assert slack.home("ana")
    assert slack.home("bo") is None
    assert refusal(lambda: client.views_publish(user_id=ANA, view=HOME, hash=first["hash"])) == "hash_conflict"
    assert refusal(lambda: client.views_publish(user_id=NOBODY, view=HOME)) == "user_not_found"
    assert refusal(lambda: client.views_publish(user_id=ANA, view=MODAL)) == "invalid_arguments"
    slack.world.app.home_tab = False
    assert refusal(lambda: client.views_publish(user_id=ANA, view=HOME)) == "not_enabled"


# The assistant.


def test_prompts_with_a_thread_are_dropped_silently_by_an_agent(slack: Slack, client: WebClient) -> None:
    direct, prompts = slack.direct(ANA).id, [{"title": "Ask", "message": "May I?"}]
    assert client.assistant_threads_setSuggestedPrompts(channel_id=direct, prompts=prompts, thread_ts="1.2")["ok"]
    assert [*slack.prompts] == []
    assert len(slack.dropped_prompts) == 1
    client.assistant_threads_setSuggestedPrompts(channel_id=direct, prompts=prompts)
    assert slack.prompts[0].prompts == (("Ask", "May I?"),)


@pytest.mark.parametrize("prompts", [[], [{"title": "a", "message": "b"}] * 5, [{"title": "a"}]])
def test_there_are_one_to_four_whole_prompts(slack: Slack, client: WebClient, prompts: list[dict[str, str]]) -> None:
    given: dict[str, Any] = {"channel_id": slack.direct(ANA).id, "prompts": prompts}
    assert refusal(lambda: client.assistant_threads_setSuggestedPrompts(**given)) == "invalid_arguments"


def test_a_status_stands_until_the_app_answers(slack: Slack, client: WebClient) -> None:
    asked = slack.post(ANA, "May I?")
    client.assistant_threads_setStatus(channel_id=asked.channel, thread_ts=asked.ts, status="is reading")
    client.chat_postMessage(channel=asked.channel, text="No", thread_ts=asked.ts)
    assert [status.text for status in slack.statuses] == ["is reading", ""]
    lost: dict[str, Any] = {"channel_id": asked.channel, "thread_ts": "1.2", "status": "x"}
    assert refusal(lambda: client.assistant_threads_setStatus(**lost)) == "invalid_thread_ts"
    lost = {"channel_id": asked.channel, "thread_ts": "1.2", "title": "x"}
    assert refusal(lambda: client.assistant_threads_setTitle(**lost)) == "invalid_thread_ts"


# Installing.


def test_a_code_is_exchanged_for_a_token_once(slack: Slack, client: WebClient) -> None:
    app = slack.world.app
    slack.world.codes["good"] = Code(FOREIGN_TEAM, PARTNER, frozenset({"chat:write"}), "https://app.example/back")

    def access(**given: str) -> Any:
        given = {"client_id": app.client_id, "client_secret": app.client_secret, "code": "good"} | given
        return WebClient(base_url=slack.api_url).oauth_v2_access(**given)

    back = {"redirect_uri": "https://app.example/back"}
    assert refusal(lambda: access(client_id="0.0")) == "invalid_client_id"
    assert refusal(lambda: access(client_secret="0")) == "bad_client_secret"
    assert refusal(lambda: access(redirect_uri="https://evil.example/")) == "bad_redirect_uri"
    granted = access(**back)
    assert (granted["team"]["id"], granted["scope"]) == (FOREIGN_TEAM, "chat:write")
    assert client.auth_test(token=granted["access_token"])["team_id"] == FOREIGN_TEAM
    assert refusal(lambda: access(**back)) == "invalid_code"


# Limits and faults.


def test_a_channel_takes_one_message_a_second(slack: Slack, client: WebClient) -> None:
    slack.limits.seconds_per_post = 1.0
    client.chat_postMessage(channel=INTERNAL_PUBLIC, text="one")
    answer = detail(lambda: client.chat_postMessage(channel=INTERNAL_PUBLIC, text="two"))
    assert (answer["error"], answer.status_code, answer.headers["retry-after"]) == ("ratelimited", 429, "1")
    client.chat_postMessage(channel=INTERNAL_PRIVATE, text="elsewhere")
    slack.world.clock.advance(1)
    client.chat_postMessage(channel=INTERNAL_PUBLIC, text="two")
    slack.limits.burst = 3
    slack.world.clock.advance(10)
    for number in range(3):
        client.chat_postMessage(channel=INTERNAL_PUBLIC, text=str(number))
    assert refusal(lambda: client.chat_postMessage(channel=INTERNAL_PUBLIC, text="x")) == "ratelimited"


def test_a_method_has_as_many_calls_a_minute_as_is_set(slack: Slack, client: WebClient) -> None:
    slack.limits.per_minute["users.info"] = 2
    for _ in range(2):
        client.users_info(user=ANA)
    answer = detail(lambda: client.users_info(user=ANA))
    assert (answer["error"], answer.headers["retry-after"]) == ("ratelimited", "60")
    slack.world.clock.advance(60)
    assert client.users_info(user=ANA)["ok"]
    slack.limits.tiers = True
    assert client.apps_uninstall(client_id=slack.world.app.client_id, client_secret=slack.world.app.client_secret)["ok"]


def test_a_planned_failure_comes_as_often_as_planned(slack: Slack, client: WebClient) -> None:
    slack.fail("auth.test", "fatal_error", 2)
    assert [refusal(client.auth_test) for _ in range(2)] == ["fatal_error"] * 2
    assert client.auth_test()["ok"]
    slack.fail("*", 503)
    assert detail(client.auth_test).status_code == 503
    slack.fail("auth.test", RateLimited(30))
    assert detail(client.auth_test).headers["retry-after"] == "30"


def test_a_cut_connection_hides_that_the_message_was_posted(slack: Slack, client: WebClient) -> None:
    slack.fail("chat.postMessage", Way.CUT)
    with pytest.raises((OSError, urllib.error.URLError)):
        client.chat_postMessage(channel=INTERNAL_PUBLIC, text="done")
    assert [message.text for message in slack.messages(INTERNAL_PUBLIC)] == ["done"]
    assert slack.calls[-1].status == 0


def test_a_call_that_times_out_does_nothing(slack: Slack) -> None:
    slack.fail("chat.postMessage", Way.TIME_OUT)
    hasty = WebClient(BOT_TOKEN, base_url=slack.api_url, timeout=1, retry_handlers=[])
    with pytest.raises(TimeoutError):
        hasty.chat_postMessage(channel=INTERNAL_PUBLIC, text="lost")
    assert slack.messages(INTERNAL_PUBLIC) == ()


def test_a_delayed_call_is_answered_late(slack: Slack, client: WebClient) -> None:
    slack.fail("auth.test", Delay(0.05))
    began = time.perf_counter()
    assert client.auth_test()["ok"]
    assert time.perf_counter() - began >= 0.05


def test_all_is_down_until_it_is_up(slack: Slack, client: WebClient) -> None:
    slack.down()
    for call in (client.auth_test, client.api_test):
        with pytest.raises((OSError, urllib.error.URLError)):
            call()
    slack.up()
    assert client.auth_test()["ok"]
    slack.down(500)
    assert detail(client.auth_test).status_code == 500


def test_response_urls_fail_as_planned_too(slack: Slack) -> None:
    hook = slack.world.hook("commands", INTERNAL_PUBLIC, ANA)
    slack.fail(HOOKS, 500)
    request = urllib.request.Request(hook, data=b'{"text": "x"}')
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request)
    caught.value.close()
    assert caught.value.code == 500


def test_every_call_is_kept(slack: Slack, client: WebClient) -> None:
    client.chat_postMessage(channel=INTERNAL_PUBLIC, text="kept")
    (call,) = slack.calls_of("chat.postMessage")
    assert (call.args, call.status) == ({"channel": INTERNAL_PUBLIC, "text": "kept"}, 200)
    assert call.answer["ok"]


async def test_many_clients_at_once_lose_nothing(slack: Slack) -> None:
    client = AsyncWebClient(BOT_TOKEN, base_url=slack.api_url)
    await asyncio.gather(*(client.chat_postMessage(channel=INTERNAL_PUBLIC, text=str(n)) for n in range(50)))
    texts = {message.text for message in slack.wait_for(lambda: slack.messages(INTERNAL_PUBLIC))}
    assert texts == {str(n) for n in range(50)}
    stamps = [message.ts for message in slack.messages(INTERNAL_PUBLIC)]
    assert stamps == sorted(set(stamps))


def test_waiting_for_what_never_happens_ends(slack: Slack) -> None:
    with pytest.raises(TimeoutError):
        slack.wait_for(lambda: slack.messages(INTERNAL_PUBLIC), 0.01)
