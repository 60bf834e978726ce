"""What the fake sends: signed as Slack signs, shaped as Slack shapes it, and again when it is not acknowledged."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs

import pytest
from slack_sdk import WebClient
from slack_sdk.signature import SignatureVerifier

from tests.slack.inputs import NotPossibleError
from tests.slack.sample import (
    EXTERNAL,
    INTERNAL_PRIVATE,
    INTERNAL_PUBLIC,
    OTHER_BOT,
    PARTNER,
    STRANGER,
    WITH_GUEST,
    WITHOUT_APP,
    person_id,
)
from tests.slack.server import Slack
from tests.slack.state import FOREIGN_TEAM, HOME_TEAM, Json, Kind, Message, User, View

ANA = person_id("ana")
Reply = tuple[int, dict[str, str], bytes]


class App(ThreadingHTTPServer):
    """An app that notes what it is sent and answers as the test says."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Received)
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self.reply: Callable[[bytes], Reply] = lambda body: (200, {}, b"")

    @property
    def last(self) -> Json:
        """What it was sent last, whatever its form."""
        return self.read(self.bodies[-1])

    def read(self, body: bytes) -> Json:
        if body.startswith(b"{"):
            return cast("Json", json.loads(body))
        fields = {name: values[0] for name, values in parse_qs(body.decode(), keep_blank_values=True).items()}
        return cast("Json", json.loads(fields["payload"])) if "payload" in fields else fields

    def answers(self, payload: object = None, status: int = 200, **headers: str) -> None:
        body = b"" if payload is None else json.dumps(payload).encode()
        self.reply = lambda _: (status, headers, body)


class Received(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        app = cast("App", self.server)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        app.bodies.append(body)
        app.headers.append(dict(self.headers.items()))
        status, headers, said = app.reply(body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Says nothing."""


@pytest.fixture
def app(slack: Slack) -> Iterator[App]:
    with App() as served:
        thread = threading.Thread(target=served.serve_forever, args=(0.01,))
        thread.start()
        slack.world.app.request_url = f"http://127.0.0.1:{served.server_address[1]}/slack/events"
        yield served
        served.shutdown()
        thread.join()


def modal(*blocks: Json, **more: object) -> Json:
    title = {"type": "plain_text", "text": "Log"}
    return {"type": "modal", "title": title, "submit": {"type": "plain_text", "text": "Log"}, "blocks": blocks} | more


def field(label: str, element: Json, **more: object) -> Json:
    return {
        "type": "input",
        "block_id": label.lower(),
        "label": {"type": "plain_text", "text": label},
        "element": {"action_id": "it"} | element,
    } | more


def option(label: str) -> Json:
    return {"text": {"type": "plain_text", "text": label}, "value": label.lower()}


def opened(slack: Slack, client: WebClient, view: Json) -> View:
    client.views_open(trigger_id=slack.world.trigger(ANA), view=view)
    shown = slack.view("ana")
    assert shown
    return shown


BUTTON: Json = {
    "type": "actions",
    "elements": [{"type": "button", "text": {"type": "plain_text", "text": "Why"}, "action_id": "why", "value": "A-1"}],
}


def posted(slack: Slack, client: WebClient, channel: str, *blocks: Json) -> Message:
    client.chat_postMessage(channel=channel, text="NO", blocks=list(blocks) or [BUTTON])
    return slack.messages(channel)[-1]


# Delivery.


def test_what_is_sent_is_signed_as_the_sdk_verifies_it(slack: Slack, app: App) -> None:
    assert slack.say("ana", "May I share it?").ok
    verifier = SignatureVerifier(slack.world.app.signing_secret)
    assert verifier.is_valid_request(app.bodies[0], app.headers[0])
    slack.send(slack.responses[0].parcel, secret="wrong")  # type: ignore[arg-type]
    assert not verifier.is_valid_request(app.bodies[1], app.headers[1])
    slack.send(slack.responses[0].parcel, at=1_700_000_000)  # type: ignore[arg-type]
    assert not verifier.is_valid_request(app.bodies[2], app.headers[2])


def test_a_replay_is_the_very_same_bytes(slack: Slack, app: App) -> None:
    slack.replay(slack.say("ana", "May I?"))
    assert app.bodies[0] == app.bodies[1]
    assert app.headers[0] == app.headers[1]


def test_a_retry_says_so_and_is_the_same_event(slack: Slack, app: App) -> None:
    slack.redeliver(slack.say("ana", "May I?"), 2, "http_error")
    assert app.bodies[0] == app.bodies[1]
    assert (app.headers[1]["X-Slack-Retry-Num"], app.headers[1]["X-Slack-Retry-Reason"]) == ("2", "http_error")


def test_an_event_not_acknowledged_comes_at_once_after_a_minute_and_after_five(slack: Slack, app: App) -> None:
    slack.retrying = True
    app.answers(status=500)
    assert slack.say("ana", "May I?").failure == "http_error"
    assert len(app.bodies) == 2
    assert slack.redeliver_due() == ()
    slack.world.clock.advance(60)
    assert [response.attempt for response in slack.redeliver_due()] == [2]
    slack.world.clock.advance(300)
    assert [response.attempt for response in slack.redeliver_due()] == [3]
    slack.world.clock.advance(3_600)
    assert slack.redeliver_due() == ()
    assert [headers.get("X-Slack-Retry-Num") for headers in app.headers] == [None, "1", "2", "3"]
    assert len(set(app.bodies)) == 1


def test_an_app_may_ask_for_no_retry(slack: Slack, app: App) -> None:
    slack.retrying = True
    app.answers(status=500, X_Slack_No_Retry="1")
    slack.say("ana", "May I?")
    assert len(app.bodies) == 1


def test_an_app_that_is_gone_or_slow_has_failed(slack: Slack, app: App) -> None:
    free = threading.Event()

    def slowly(body: bytes) -> Reply:
        free.wait()
        return 200, {}, b""

    app.reply = slowly
    slack.courier.patience = 0.1
    late = slack.say("ana", "May I?")
    free.set()
    assert (late.status, late.failure) == (None, "http_timeout")
    assert late.seconds >= 0.1
    slack.world.app.request_url = "http://127.0.0.1:9/"
    assert slack.say("ana", "May I?").failure == "connection_failed"


def test_what_is_held_back_is_sent_in_any_order(slack: Slack, app: App) -> None:
    with slack.holding() as held:
        assert [slack.say("ana", text).failure for text in ("one", "two")] == ["held", "held"]
    assert app.bodies == []
    for parcel in reversed(held):
        slack.send(parcel)
    assert [app.read(body)["event"]["text"] for body in app.bodies] == ["two", "one"]


# Events.


def test_a_direct_message_has_the_shape_of_one(slack: Slack, app: App) -> None:
    slack.say("ana", "May I share R&D <x> of vega.com with https://a.example/?")
    body = app.last
    event = body["event"]
    assert (body["type"], body["team_id"], body["api_app_id"]) == ("event_callback", HOME_TEAM, slack.world.app.id)
    assert (body["is_ext_shared_channel"], body["authorizations"][0]["is_bot"]) == (False, True)
    assert (event["type"], event["channel_type"], event["user"], event["channel"]) == (
        "message",
        "im",
        ANA,
        slack.direct("ana").id,
    )
    assert event["text"] == "May I share R&amp;D &lt;x&gt; of <http://vega.com|vega.com> with <https://a.example/?>"
    assert event["blocks"][0]["type"] == "rich_text"
    assert "subtype" not in event


def test_each_sort_of_channel_has_its_own_type(slack: Slack, app: App) -> None:
    together = slack.world.get_direct(frozenset({ANA, person_id("bo"), slack.world.installation().bot_user_id}))
    found = []
    for channel in (INTERNAL_PUBLIC, INTERNAL_PRIVATE, together.id):
        slack.say("ana", "hi", channel)
        found.append(app.last["event"]["channel_type"])
    assert found == ["channel", "group", "mpim"]


def test_the_app_hears_nothing_where_it_is_not_or_does_not_listen(slack: Slack, app: App) -> None:
    assert slack.say("ana", "hi", WITHOUT_APP).failure == "not_sent"
    slack.world.app.events -= {"message.channels"}
    assert slack.say("ana", "hi", INTERNAL_PUBLIC).failure == "not_sent"
    assert app.bodies == []


def test_nobody_speaks_where_she_is_not(slack: Slack) -> None:
    with pytest.raises(NotPossibleError):
        slack.say(STRANGER, "hi", INTERNAL_PUBLIC)
    with pytest.raises(LookupError):
        slack.say("nobody", "hi")
    with pytest.raises(LookupError):
        slack.say("ana", "hi", "nowhere")


def test_a_mention_comes_as_a_mention_and_as_a_message(slack: Slack, app: App) -> None:
    assert slack.mention("ana", "May I?", INTERNAL_PUBLIC).ok
    first, second = (app.read(body) for body in app.bodies)
    assert [first["event"]["type"], second["event"]["type"]] == ["message", "app_mention"]
    assert first["event"]["ts"] == second["event"]["ts"]
    assert first["event_id"] != second["event_id"]
    assert second["event"]["text"] == f"<@{slack.world.installation().bot_user_id}> May I?"


def test_a_direct_message_is_no_mention(slack: Slack, app: App) -> None:
    slack.mention("ana", "May I?", slack.direct("ana"))
    assert [app.read(body)["event"]["type"] for body in app.bodies] == ["message"]


def test_a_message_of_a_foreign_workspace_says_whence_it_is(slack: Slack, app: App) -> None:
    slack.say(PARTNER, "May I?", EXTERNAL)
    assert app.last["is_ext_shared_channel"]
    assert (app.last["team_id"], app.last["event"]["user_team"]) == (HOME_TEAM, FOREIGN_TEAM)


def test_a_thread_reply_names_its_root(slack: Slack, app: App, client: WebClient) -> None:
    root = posted(slack, client, INTERNAL_PUBLIC)
    slack.say("ana", "why?", INTERNAL_PUBLIC, root)
    assert app.last["event"]["thread_ts"] == root.ts
    assert app.last["event"]["parent_user_id"] == slack.world.installation().bot_user_id


def test_subtypes_have_their_own_shapes(slack: Slack, app: App, client: WebClient) -> None:
    message = slack.post("ana", "teh", INTERNAL_PUBLIC)
    slack.edit(message, "the")
    assert app.last["event"]["subtype"] == "message_changed"
    assert app.last["event"]["message"]["text"] == "the"
    assert app.last["event"]["previous_message"]["text"] == "teh"
    slack.delete(message)
    assert app.last["event"]["subtype"] == "message_deleted"
    slack.share_file("ana", "see", INTERNAL_PUBLIC, "nda.pdf")
    assert (app.last["event"]["subtype"], app.last["event"]["files"][0]["name"]) == ("file_share", "nda.pdf")
    slack.bot_says(OTHER_BOT, "deployed", INTERNAL_PUBLIC)
    assert ("subtype" in app.last["event"], app.last["event"]["bot_id"]) == (False, "B0OTHERBT")
    slack.bot_says(OTHER_BOT, "deployed", INTERNAL_PUBLIC, classic=True)
    assert (app.last["event"]["subtype"], "user" in app.last["event"]) == ("bot_message", False)
    slack.echo(posted(slack, client, INTERNAL_PUBLIC))
    assert app.last["event"]["app_id"] == slack.world.app.id


def test_visits_to_the_app_are_told(slack: Slack, app: App, client: WebClient) -> None:
    slack.open_home("ana")
    assert (app.last["event"]["tab"], "view" in app.last["event"]) == ("home", False)
    client.views_publish(user_id=ANA, view={"type": "home", "blocks": [{"type": "divider"}]})
    slack.open_home("ana")
    assert app.last["event"]["view"]["type"] == "home"
    slack.open_home("ana", "messages")
    assert (app.last["event"]["tab"], app.last["event"]["channel"]) == ("messages", slack.direct("ana").id)
    slack.open_assistant("ana", INTERNAL_PUBLIC)
    about = app.last["event"]["assistant_thread"]
    assert (about["user_id"], about["context"]["channel_id"]) == (ANA, INTERNAL_PUBLIC)
    slack.look_elsewhere("ana", about["thread_ts"], INTERNAL_PRIVATE)
    assert app.last["event"]["type"] == "assistant_thread_context_changed"
    slack.world.app.agent_view = False
    prompts = [{"title": "Ask", "message": "May I?"}]
    client.assistant_threads_setSuggestedPrompts(
        channel_id=about["channel_id"], thread_ts=about["thread_ts"], prompts=prompts
    )
    assert slack.prompts[0].thread_ts == about["thread_ts"]


def test_changes_of_a_channel_are_made_and_told(slack: Slack, app: App, client: WebClient) -> None:
    def shown() -> Json:
        return cast("Json", client.conversations_info(channel=INTERNAL_PUBLIC)["channel"])

    slack.join("gwen", INTERNAL_PUBLIC, "ana")
    assert (app.last["event"]["type"], app.last["event"]["inviter"]) == ("member_joined_channel", ANA)
    slack.leave("gwen", INTERNAL_PUBLIC)
    assert app.last["event"]["type"] == "member_left_channel"
    slack.invite_team(INTERNAL_PUBLIC, FOREIGN_TEAM)
    assert shown()["is_pending_ext_shared"]
    slack.share_channel(INTERNAL_PUBLIC, FOREIGN_TEAM)
    assert app.last["event"]["connected_team_id"] == FOREIGN_TEAM
    assert (shown()["is_ext_shared"], shown()["is_pending_ext_shared"]) == (True, False)
    slack.join(PARTNER, INTERNAL_PUBLIC)
    slack.unshare_channel(INTERNAL_PUBLIC, FOREIGN_TEAM)
    assert app.last["event"]["previously_connected_team_id"] == FOREIGN_TEAM
    assert (shown()["is_ext_shared"], PARTNER in slack.channel(INTERNAL_PUBLIC).members) == (False, False)
    slack.rename(INTERNAL_PUBLIC, "builders")
    assert app.last["event"]["channel"]["name"] == "builders"
    slack.archive(INTERNAL_PUBLIC, "ana")
    assert app.last["event"]["type"] == "channel_archive"
    slack.unarchive(INTERNAL_PUBLIC, "ana")
    assert app.last["event"]["type"] == "channel_unarchive"


def test_the_app_hears_that_it_was_removed_from_a_channel(slack: Slack, app: App) -> None:
    assert slack.leave(slack.world.installation().bot_user_id, INTERNAL_PUBLIC).ok
    assert slack.say("ana", "hi", INTERNAL_PUBLIC).failure == "not_sent"


def test_changes_of_accounts_are_made_and_told(slack: Slack, app: App, client: WebClient) -> None:
    slack.change_user("cy", deleted=True)
    assert app.last["event"]["user"]["deleted"]
    assert client.users_info(user=person_id("cy"))["user"]["deleted"]
    with pytest.raises(LookupError):
        slack.change_user("cy", shoe_size=44)
    slack.new_user(User("U0NEW0001", "nils", "Nils New", "nils@aurora-robotics.example"))
    assert app.last["event"]["type"] == "team_join"


def test_an_app_that_is_uninstalled_hears_it_and_then_nothing(slack: Slack, app: App) -> None:
    assert slack.uninstall().ok
    assert [app.read(body)["event"]["type"] for body in app.bodies] == ["tokens_revoked", "app_uninstalled"]
    assert slack.say("ana", "hi").failure == "not_sent"


def test_a_request_url_is_verified(slack: Slack, app: App) -> None:
    app.reply = lambda body: (200, {}, json.loads(body)["challenge"].encode())
    assert slack.verify_url("abc").body == b"abc"
    app.answers()
    assert slack.check_ssl().ok
    assert app.last["ssl_check"] == "1"


# Commands and response_urls.


def test_a_command_comes_as_a_form_and_its_answer_is_shown(slack: Slack, app: App) -> None:
    app.answers({"text": "NO"})
    assert slack.command("ana", "basket R&D to Orion", INTERNAL_PRIVATE).ok
    fields = app.last
    assert (fields["command"], fields["text"]) == ("/mayshare", "basket R&amp;D to Orion")
    assert (fields["channel_id"], fields["channel_name"]) == (INTERNAL_PRIVATE, "privategroup")
    assert [one.text for one in slack.ephemerals(INTERNAL_PRIVATE, "ana")] == ["NO"]
    app.answers({"text": "YES", "response_type": "in_channel"})
    slack.command("ana", "", INTERNAL_PRIVATE)
    assert [one.text for one in slack.messages(INTERNAL_PRIVATE)] == ["YES"]
    app.answers({"text": ""})
    assert slack.command("ana").failure == "no_text"


def test_a_foreign_member_is_offered_no_command(slack: Slack) -> None:
    with pytest.raises(NotPossibleError):
        slack.command(PARTNER, "x", EXTERNAL)


def respond(address: str, **posted: object) -> tuple[int, str]:
    request = urllib.request.Request(address, data=json.dumps(posted).encode())
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, ""
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)["error"]


def test_a_response_url_is_good_for_five_messages(slack: Slack, app: App) -> None:
    slack.command("ana", "x", WITHOUT_APP)
    address = app.last["response_url"]
    assert respond(address) == (400, "no_text")
    found = [respond(address, text=str(number), response_type="in_channel")[0] for number in range(5)]
    assert found == [200] * 5
    assert respond(address, text="x") == (404, "used_url")
    assert len(slack.messages(WITHOUT_APP)) == 5


def test_a_response_url_is_good_for_half_an_hour(slack: Slack, app: App) -> None:
    slack.command("ana", "x")
    slack.world.clock.advance(30 * 60 + 1)
    assert respond(app.last["response_url"], text="x") == (404, "expired_url")
    assert respond(f"{slack.url}/commands/T/1/x", text="x") == (404, "no_service")


def test_a_response_url_replaces_and_deletes_what_was_pressed(slack: Slack, app: App, client: WebClient) -> None:
    client.chat_postEphemeral(channel=INTERNAL_PUBLIC, user=ANA, text="NO", blocks=[BUTTON])
    (message,) = slack.ephemerals(INTERNAL_PUBLIC, ANA)
    slack.press("ana", message, "Why")
    assert (app.last["container"]["is_ephemeral"], "message" in app.last) == (True, False)
    assert respond(app.last["response_url"], text="because", replace_original=True) == (200, "")
    assert [one.text for one in slack.ephemerals(INTERNAL_PUBLIC, ANA)] == ["because"]
    assert respond(app.last["response_url"], delete_original=True) == (200, "")
    assert slack.ephemerals(INTERNAL_PUBLIC, ANA) == ()


# Presses.


def test_a_press_names_the_button_and_where_it_is(slack: Slack, app: App, client: WebClient) -> None:
    message = posted(slack, client, INTERNAL_PUBLIC)
    assert slack.press("ana", message, "Why").ok
    payload = app.last
    (action,) = payload["actions"]
    assert (payload["type"], action["action_id"], action["value"]) == ("block_actions", "why", "A-1")
    assert (payload["container"]["message_ts"], payload["channel"]["id"]) == (message.ts, INTERNAL_PUBLIC)
    assert payload["message"]["blocks"][0]["block_id"] == action["block_id"]
    assert client.views_open(trigger_id=payload["trigger_id"], view=modal({"type": "divider"}))["ok"]


def test_a_choice_names_the_option(slack: Slack, app: App, client: WebClient) -> None:
    menu = {
        "type": "static_select",
        "action_id": "partner",
        "placeholder": {"type": "plain_text", "text": "Partner"},
        "options": [option("Orion"), option("Vega")],
    }
    message = posted(slack, client, INTERNAL_PUBLIC, {"type": "actions", "elements": [menu]})
    slack.press("ana", message, "Partner", "Vega")
    assert app.last["actions"][0]["selected_option"]["value"] == "vega"
    for value in ("Lyra", None):
        with pytest.raises(NotPossibleError):
            slack.press("ana", message, "Partner", value)


def test_nobody_presses_what_she_does_not_see(slack: Slack, client: WebClient) -> None:
    message = posted(slack, client, INTERNAL_PRIVATE)
    view = opened(slack, client, modal(BUTTON))
    for person, where, label in (("dana", message, "Why"), ("bo", view, "Why"), ("ana", message, "How")):
        with pytest.raises(NotPossibleError):
            slack.press(person, where, label)


def test_a_press_in_a_view_carries_what_was_filled_in(slack: Slack, app: App, client: WebClient) -> None:
    view = opened(slack, client, modal(BUTTON, field("Note", {"type": "plain_text_input"})))
    slack.press("ana", view, "Why", values={"Note": "hi"})
    assert app.last["view"]["state"]["values"]["note"]["it"]["value"] == "hi"
    assert app.last["container"] == {"type": "view", "view_id": view.id}
    assert client.views_push(trigger_id=app.last["trigger_id"], view=modal({"type": "divider"}))["ok"]


def test_a_shortcut_comes_with_its_message_or_without_any(slack: Slack, app: App) -> None:
    message = slack.post("bo", "We could give Orion the basket table", INTERNAL_PUBLIC)
    slack.shortcut("ana", "may_i_share", message)
    assert (app.last["type"], app.last["message"]["text"]) == ("message_action", message.text)
    assert app.last["response_url"]
    slack.shortcut("ana", "ask")
    assert (app.last["type"], app.last["callback_id"], "channel" in app.last) == ("shortcut", "ask", False)


# Forms.

ELEMENTS: tuple[tuple[Json, Any, Json], ...] = (
    ({"type": "plain_text_input"}, "hi", {"value": "hi"}),
    ({"type": "number_input", "is_decimal_allowed": False}, "3", {"value": "3"}),
    ({"type": "email_text_input"}, "a@b.example", {"value": "a@b.example"}),
    ({"type": "url_text_input"}, "https://b.example", {"value": "https://b.example"}),
    ({"type": "datepicker"}, "2026-11-22", {"selected_date": "2026-11-22"}),
    ({"type": "radio_buttons", "options": [option("A")]}, "A", {"selected_option": option("A")}),
    ({"type": "checkboxes", "options": [option("A"), option("B")]}, ["B"], {"selected_options": [option("B")]}),
    ({"type": "multi_static_select", "options": [option("A")]}, ["A"], {"selected_options": [option("A")]}),
    ({"type": "users_select"}, ANA, {"selected_user": ANA}),
    ({"type": "multi_users_select"}, [ANA], {"selected_users": [ANA]}),
    ({"type": "conversations_select"}, EXTERNAL, {"selected_conversation": EXTERNAL}),
)


@pytest.mark.parametrize(("element", "value", "state"), ELEMENTS, ids=[str(one[0]["type"]) for one in ELEMENTS])
def test_each_sort_of_input_has_its_own_state(slack: Slack, app: App, element: Json, value: Any, state: Json) -> None:
    shown = modal(field("It", element))
    view = View("V1", HOME_TEAM, ANA, shown, "", "V1")
    slack.world.views["V1"], slack.world.modals[ANA] = view, [view]
    assert slack.submit("ana", view, {"It": value}).ok
    assert app.last["view"]["state"]["values"]["it"]["it"] == {"type": element["type"]} | state
    assert slack.view("ana") is None


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ({"type": "plain_text_input"}, None),
        ({"type": "plain_text_input", "max_length": 2}, "abc"),
        ({"type": "plain_text_input", "min_length": 4}, "abc"),
        ({"type": "plain_text_input"}, "a\nb"),
        ({"type": "number_input"}, "1.5"),
        ({"type": "number_input", "min_value": "2"}, "1"),
        ({"type": "number_input"}, "one"),
        ({"type": "email_text_input"}, "nobody"),
        ({"type": "url_text_input"}, "nowhere"),
        ({"type": "datepicker"}, "22.11.2026"),
        ({"type": "radio_buttons", "options": [option("A")]}, "B"),
        ({"type": "multi_static_select", "options": [option("A"), option("B")], "max_selected_items": 1}, ["A", "B"]),
        ({"type": "checkboxes", "options": [option("A")]}, []),
    ],
)
def test_a_client_does_not_send_what_does_not_fit(slack: Slack, element: Json, value: Any) -> None:
    view = View("V1", HOME_TEAM, ANA, modal(field("It", element)), "", "V1")
    slack.world.views["V1"], slack.world.modals[ANA] = view, [view]
    with pytest.raises(NotPossibleError):
        slack.submit("ana", view, {"It": value})


def test_what_is_optional_or_filled_already_may_be_left(slack: Slack, app: App, client: WebClient) -> None:
    text = {"type": "plain_text_input"}
    note, name = field("Note", text, optional=True), field("Name", text | {"initial_value": "Ana"})
    slack.submit("ana", opened(slack, client, modal(note, name)))
    values = app.last["view"]["state"]["values"]
    assert (values["note"]["it"]["value"], values["name"]["it"]["value"]) == (None, "Ana")
    view = opened(slack, client, modal(note, name))
    with pytest.raises(NotPossibleError):
        slack.submit("ana", view, {"Name": ""})
    with pytest.raises(NotPossibleError):
        slack.submit("ana", view, {"Nickname": "An"})


def test_a_modal_does_what_the_app_answers(slack: Slack, app: App, client: WebClient) -> None:
    view = opened(slack, client, modal(field("Name", {"type": "plain_text_input"})))
    app.answers({"response_action": "errors", "errors": {"name": "no such name"}})
    slack.submit("ana", view, {"Name": "x"})
    assert (view.errors, slack.view("ana")) == ({"name": "no such name"}, view)
    app.answers({"response_action": "errors", "errors": {"other": "x"}})
    assert slack.submit("ana", view, {"Name": "x"}).failure == "invalid_errors"
    app.answers({"response_action": "push", "view": modal(BUTTON)})
    slack.submit("ana", view, {"Name": "x"})
    top = slack.view("ana")
    assert top
    assert top.source["blocks"][0]["type"] == "actions"
    app.answers({"response_action": "update", "view": {"type": "modal"}})
    assert slack.submit("ana", top).failure == "invalid_arguments"
    app.answers({"response_action": "update", "view": modal({"type": "divider"})})
    slack.submit("ana", top)
    assert top.blocks[0]["type"] == "divider"
    app.answers(status=500)
    assert slack.submit("ana", top).failure == "http_error"
    assert slack.view("ana") is top
    app.answers()
    slack.submit("ana", top)
    assert slack.view("ana") is view
    app.answers({"response_action": "clear"})
    slack.submit("ana", view, {"Name": "x"})
    assert slack.view("ana") is None


def test_an_app_hears_of_a_closed_modal_if_it_asked_to(slack: Slack, app: App, client: WebClient) -> None:
    assert slack.close("ana", opened(slack, client, modal(BUTTON))).failure == "not_sent"
    slack.close("ana", opened(slack, client, modal(BUTTON, notify_on_close=True)))
    assert (app.last["type"], app.last["is_cleared"]) == ("view_closed", False)
    assert slack.view("ana") is None


def test_a_menu_whose_options_the_app_keeps_is_asked_for(slack: Slack, app: App) -> None:
    view = View("V1", HOME_TEAM, ANA, modal(field("Partner", {"type": "external_select"})), "", "V1")
    slack.world.views["V1"], slack.world.modals[ANA] = view, [view]
    app.answers({"options": [option("Orion")]})
    slack.suggest("ana", view, "Partner", "ori")
    assert (app.last["type"], app.last["value"]) == ("block_suggestion", "ori")
    app.answers()
    slack.submit("ana", view, {"Partner": "Orion"})
    assert app.last["view"]["state"]["values"]["partner"]["it"]["selected_option"]["value"] == "orion"


# Reading.


def test_everyone_sees_what_she_may_and_nothing_else(slack: Slack, client: WebClient) -> None:
    client.chat_postMessage(channel=INTERNAL_PRIVATE, text="in private")
    client.chat_postMessage(channel=WITH_GUEST, text="beside a guest", blocks=[BUTTON])
    client.chat_postEphemeral(channel=WITH_GUEST, user=ANA, text="for ana")
    client.chat_postMessage(channel=slack.direct("bo").id, text="for bo")
    opened(slack, client, modal(BUTTON, private_metadata="hidden in a form"))
    client.views_publish(user_id=ANA, view={"type": "home", "blocks": [BUTTON]})
    slack.post("bo", "bo was here", WITH_GUEST)
    ana, bo, gwen = (slack.seen_by(person) for person in ("ana", "bo", "gwen"))
    for text in ("in private", "beside a guest", "for ana", "hidden in a form", "A-1"):
        assert text in ana
    assert ("for bo" in bo, "for ana" in bo, "hidden in a form" in bo) == (True, False, False)
    assert ("beside a guest" in gwen, "A-1" in gwen) == (True, True)
    assert ("in private" in gwen, "for ana" in gwen, "bo was here" in gwen) == (False, False, True)
    assert "bo was here" not in slack.seen_by("gwen", of_app=True)


def test_what_was_once_read_stays_read(slack: Slack, client: WebClient) -> None:
    ts = client.chat_postMessage(channel=WITH_GUEST, text="too much")["ts"]
    client.chat_update(channel=WITH_GUEST, ts=ts, text="less")
    client.chat_delete(channel=WITH_GUEST, ts=ts)
    slack.join("dana", WITH_GUEST)
    assert "too much" in slack.seen_by("gwen")
    assert "less" not in slack.seen_by("dana")
    client.chat_postMessage(channel=WITH_GUEST, text="before")
    slack.leave("gwen", WITH_GUEST)
    client.chat_postMessage(channel=WITH_GUEST, text="after")
    slack.join("eve", WITH_GUEST)
    assert ("before" in slack.seen_by("gwen"), "after" in slack.seen_by("gwen")) == (True, False)
    assert "after" in slack.seen_by("eve")


def test_a_full_member_may_look_into_public_channels_and_a_guest_may_not(slack: Slack, client: WebClient) -> None:
    public = slack.world.add_channel("open", Kind.PUBLIC, [slack.world.installation().bot_user_id]).id
    client.chat_postMessage(channel=public, text="in the open")
    assert "in the open" not in slack.seen_by("ana")
    assert "in the open" in slack.seen_by("ana", browsing=True)
    assert "in the open" not in slack.seen_by("gwen", browsing=True)
