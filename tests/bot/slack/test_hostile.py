"""Nobody forged gets in: what Slack has not signed is not looked at, and signed nonsense harms nothing."""

import copy
import json
import logging
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.hooks import Call
from bot.settings import SlackSettings
from bot.slack.door import delivery_of
from bot.slack.hearing import Origin, spot_of_command
from bot.slack.sending import RESPOND, Sending, post_of
from bot.slack.service import EVENTS
from bot.slack.workspaces import Workspaces
from storage.engine import reading
from tests.bot.slack.desk import ANA, Way, answers, ask, running_slack, said
from tests.bot.slack.office import Office, open_office, slack_settings
from tests.bot.web.site import ORION
from tests.scale import count
from tests.slack.delivery import Parcel, interaction_parcel, sign
from tests.slack.faults import HOOKS, How
from tests.slack.reading import text_of
from tests.slack.sample import APP_TOKEN, BOT_TOKEN, INTERNAL_PUBLIC, PARTNER, person_id
from tests.slack.state import FOREIGN_TEAM, HOME_TEAM, Json

BO = person_id("bo")
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
SECRET_WORDS = "can I share the zanzibar codebook with Orion?"


@pytest.fixture(scope="module")
def open_all_the_time(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with running_slack() as slack, open_office(tmp_path_factory.mktemp("office"), slack=slack) as office:
        yield office
        require_answered(office)


@pytest.fixture
def office(open_all_the_time: Office, caplog: pytest.LogCaptureFixture) -> Iterator[Office]:
    """An office that still answers after each test that brought it anything; its log holds nothing that it must not."""
    caplog.set_level(logging.DEBUG, "mayshare")
    before = kept(open_all_the_time)
    yield open_all_the_time
    open_all_the_time.slack.up()
    if kept(open_all_the_time) > before:
        require_answered(open_all_the_time)
    require_quiet(open_all_the_time, caplog)


def require_quiet(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    """Passes where the log tells of no fault of ours, and holds neither a secret nor what anybody said."""
    slack = office.slack
    for secret in ("zanzibar", ORION, BOT_TOKEN, slack.world.app.signing_secret, f"{slack.url}/commands"):
        assert secret not in caplog.text
    assert "Traceback" not in caplog.text
    assert not [each for each in caplog.records if each.exc_info]


def require_answered(office: Office) -> None:
    """Passes where the next honest question is answered."""
    office.settle()
    before = answers(office.slack)
    assert office.slack.say(BO, ORION).ok
    office.settle()
    assert list((answers(office.slack) - before).values()) == [1]


def kept(office: Office) -> int:
    """How much was ever kept of what came."""
    with reading(office.assistant.engine) as session:
        return int(session.connection().execute(text("SELECT count(*) FROM inbox")).scalar_one())


def post(
    office: Office, body: bytes, content_type: str = JSON, *, at: int | None = None, secret: str = "", **headers: str
) -> int:
    """The status of the answer to a body that is signed rightly, unless something else is given."""
    at = int(time.time()) if at is None else at
    signed = {
        "Content-Type": content_type,
        "X-Slack-Request-Timestamp": str(at),
        "X-Slack-Signature": sign(body, secret or office.slack.world.app.signing_secret, at),
    }
    changed = {name.replace("_", "-"): value for name, value in headers.items()}
    sent = [(name.encode(), value.encode()) for name, value in {**signed, **changed}.items() if value]
    return httpx.post(f"{office.url}{EVENTS}", content=body, headers=sent, timeout=30).status_code


def question(office: Office) -> bytes:
    """What Slack would send of an honest question."""
    return ask(office.slack, text=SECRET_WORDS)[0].body


# What Slack has not signed


@pytest.mark.parametrize(
    "headers",
    [
        {"X_Slack_Signature": ""},
        {"X_Slack_Request_Timestamp": ""},
        {"X_Slack_Signature": "", "X_Slack_Request_Timestamp": ""},
        {"X_Slack_Signature": "v0=" + "0" * 64},
        {"X_Slack_Signature": "v0="},
        {"X_Slack_Signature": "v1=zz"},
        {"X_Slack_Signature": "v0=" + "f" * 100_00},
        {"X_Slack_Request_Timestamp": "now"},
        {"X_Slack_Request_Timestamp": "-1"},
        {"X_Slack_Request_Timestamp": "9" * 400},
        {"X_Slack_Request_Timestamp": "1e9"},
        {"X_Slack_Request_Timestamp": "\u0661"},
    ],
    ids=repr,
)
def test_what_is_not_signed_is_refused_and_not_looked_at(office: Office, headers: dict[str, str]) -> None:
    before = kept(office)
    assert post(office, question(office), at=None, secret="", **headers) == 401
    assert kept(office) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body + b" ",
        lambda body: body[:-1],
        lambda body: b"",
        lambda body: body.replace(b"zanzibar", b"roadmap "),
        lambda body: b"{" * 1000,
        lambda body: b"\xff\xfe",
    ],
)
@pytest.mark.parametrize("content_type", [JSON, FORM, "text/plain", ""])
def test_what_was_changed_on_the_way_is_refused(
    office: Office, change: Callable[[bytes], bytes], content_type: str
) -> None:
    before, body, at = kept(office), question(office), int(time.time())
    signature = sign(body, office.slack.world.app.signing_secret, at)
    assert post(office, change(body), content_type, at=at, X_Slack_Signature=signature) == 401
    assert kept(office) == before


def test_another_secret_signs_nothing(office: Office) -> None:
    before = kept(office)
    for secret in ("another", office.slack.world.app.client_secret, office.slack.world.app.verification_token):
        assert post(office, question(office), secret=secret) == 401
    assert kept(office) == before


@pytest.mark.parametrize("seconds", [-100_000_000, -86_400, -330, 330, 86_400, 10_000_000_000])
def test_what_was_signed_long_ago_or_will_be_is_refused(office: Office, seconds: int) -> None:
    before = kept(office)
    assert post(office, question(office), at=max(0, int(time.time()) + seconds)) == 401
    assert kept(office) == before


@pytest.mark.parametrize("seconds", [-250, 250])
def test_clocks_that_differ_a_little_are_no_fault(office: Office, seconds: int) -> None:
    assert post(office, question(office), at=int(time.time()) + seconds) == 200


def test_a_replay_is_acknowledged_and_leads_to_nothing_more(office: Office) -> None:
    before, response = answers(office.slack), office.slack.say(ANA, ORION)
    office.settle()
    for _ in range(3):
        assert office.slack.replay(response).ok
    office.settle()
    assert list((answers(office.slack) - before).values()) == [1]


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("size", [300_000, 3_000_000, 10_000_000])
def test_what_is_too_large_is_refused_unread(office: Office, size: int, *, signed: bool) -> None:
    before = kept(office)
    body = json.dumps({"type": "event_callback", "event_id": "Ev1", "event": {"type": "x", "text": "x" * size}})
    try:
        assert post(office, body.encode(), secret="" if signed else "another") == 413
    except httpx.TransportError:
        assert size > 4_000_000  # the connection is cut while it still sends
    assert kept(office) == before


def test_nothing_else_is_at_that_address(office: Office) -> None:
    for method in ("GET", "PUT", "DELETE", "HEAD"):
        assert httpx.request(method, f"{office.url}{EVENTS}", timeout=30).status_code in (403, 405)


# Signed nonsense

DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", JSON),
        (b"{", JSON),
        (b"nothing", JSON),
        (b"[]", JSON),
        (b"[1, 2]", JSON),
        (b"17", JSON),
        (b"NaN", JSON),
        (b'"text"', JSON),
        (b"null", JSON),
        (b"true", JSON),
        (b"{}", JSON),
        (b'{"type": 1}', JSON),
        (b'{"type": "event_callback"}', JSON),
        (b'{"type": "event_callback", "event": [], "event_id": "Ev1"}', JSON),
        (b'{"type": "event_callback", "event": {"type": 1}, "event_id": "Ev1"}', JSON),
        (b'{"type": "event_callback", "event": {"type": "message"}}', JSON),
        (b'{"type": "block_actions", "user": "U1"}', JSON),
        (b'{"type": "block_actions", "user": {"id": 1}}', JSON),
        (b'{"command": 1}', JSON),
        (DEEP, JSON),
        (b'{"event": ' + DEEP + b"}", JSON),
        (b"payload=%7B", FORM),
        (b"payload=", FORM),
        (b"payload=17", FORM),
        (b"payload=[]", FORM),
        (b"payload=" + DEEP, FORM),
        (b"payload=%FF", FORM),
        (b"command=/mayshare", FORM),
        (b"command=/mayshare&user_id=U1", FORM),
        (b"&".join(b"f%d=1" % n for n in range(1000)), FORM),
        (b"", FORM),
    ],
    ids=lambda each: repr(each[:30]),
)
def test_signed_nonsense_is_refused(office: Office, body: bytes, content_type: str) -> None:
    before = kept(office)
    assert post(office, body, content_type) == 400
    assert kept(office) == before


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "multipart/form-data; boundary=x", "application/xml", "a/b/c"]
)
def test_another_kind_of_content_is_refused(office: Office, content_type: str) -> None:
    before = kept(office)
    assert post(office, question(office), content_type) == 415
    assert kept(office) == before


def test_of_two_payloads_in_a_form_the_first_is_taken(office: Office) -> None:
    (first,), (second,) = ask(office.slack, Way.COMMAND), ask(office.slack, Way.COMMAND)
    before = kept(office)
    one = interaction_parcel({**first.payload, "type": "block_actions", "user": {"id": ANA}, "actions": []}).body
    assert post(office, one + b"&" + one, FORM) == 200
    assert post(office, second.body + b"&" + second.body, FORM) == 200
    office.settle()
    assert kept(office) == before + 2


@pytest.fixture(scope="module")
def real(open_all_the_time: Office) -> tuple[Parcel, ...]:
    """One of everything that Slack brings."""
    slack, office = open_all_the_time.slack, open_all_the_time
    assert slack.say(ANA, ORION).ok
    office.settle()
    answer = office.last(slack.direct(ANA).id)
    label = next(e["text"]["text"] for b in answer.blocks if b["type"] == "actions" for e in b["elements"])
    assert slack.shortcut(ANA, "log").ok
    office.settle()
    form = slack.view(ANA)
    assert form is not None
    assert slack.open_home(ANA).ok
    office.settle()
    home = slack.home(ANA)
    assert home is not None
    with slack.holding() as parcels:
        slack.mention(ANA, ORION, INTERNAL_PUBLIC)
        slack.say(ANA, ORION)
        slack.command(ANA, ORION, INTERNAL_PUBLIC)
        slack.press(ANA, answer, label)
        slack.submit(ANA, form, {"What": "product roadmap", "To": "Orion Systems GmbH"})
        slack.shortcut(ANA, "ask")
        slack.shortcut(ANA, "may_i_share", answer)
        slack.shortcut(ANA, "log_disclosure", answer)
        slack.open_home(ANA)
        slack.open_home(ANA, "messages")
        slack.open_assistant(ANA)
        slack.join(ANA, INTERNAL_PUBLIC)
        slack.change_user(BO, tz="Europe/Berlin")
    return tuple(parcels)


ODD: tuple[object, ...] = (
    None,
    True,
    0,
    -1,
    1e300,
    "",
    "x",
    "\x00",
    "\ud800",
    "x" * 5000,
    [],
    [1],
    {},
    {"id": "U1"},
    {"type": "x"},
    FOREIGN_TEAM,
    PARTNER,
    "U0NOBODY0",
)


def places_in(value: object, path: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    """Every place in the payload."""
    match value:
        case dict():
            parts: list[tuple[object, object]] = list(value.items())
        case list():
            parts = list(enumerate(value))
        case _:
            parts = []
    for name, part in parts:
        yield (*path, name)
        yield from places_in(part, (*path, name))


@st.composite
def damages(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]]]:
    """Which of the payloads is damaged where, and by what; -1 takes the part away."""
    hurt = st.tuples(st.integers(0, 10_000), st.integers(-1, len(ODD) - 1))
    return draw(st.integers(0, 1000)), draw(st.lists(hurt, min_size=1, max_size=4))


def damage(payload: Json, hurts: list[tuple[int, int]]) -> Json:
    """The payload with parts of it taken away or replaced."""
    found = copy.deepcopy(payload)
    for number, odd in hurts:
        places = list(places_in(found))
        if not places:
            break
        *way, last = places[number % len(places)]
        inner: Any = found
        for name in way:
            inner = inner[name]
        if odd < 0:
            del inner[last]
        else:
            inner[last] = copy.deepcopy(ODD[odd])
    return found


@settings(max_examples=count(quick=20, full=3000), suppress_health_check=list(HealthCheck))
@given(damages())
def test_whatever_is_damaged_in_a_payload_is_refused_or_acknowledged(
    open_all_the_time: Office, real: tuple[Parcel, ...], caplog: pytest.LogCaptureFixture, damaged: tuple[int, Any]
) -> None:
    which, hurts = damaged
    parcel = real[which % len(real)]
    payload = damage(parcel.payload, hurts)
    event_id = payload.get("event_id")
    if event_id == parcel.payload.get("event_id") and event_id:
        payload["event_id"] = f"{event_id}/{time.monotonic_ns()}"  # else only the first would be dealt with
    if "command" in parcel.payload:
        fields = {name: each for name, each in payload.items() if isinstance(each, str)}
        body, content_type = urlencode(fields, errors="surrogatepass").encode(), FORM
    elif parcel.content_type == JSON:
        body, content_type = json.dumps(payload).encode(), JSON
    else:
        body, content_type = urlencode({"payload": json.dumps(payload)}).encode(), FORM
    caplog.clear()
    caplog.set_level(logging.DEBUG, "mayshare")
    assert post(open_all_the_time, body, content_type) in (200, 400, 413)
    open_all_the_time.settle()
    require_quiet(open_all_the_time, caplog)


def test_after_all_that_the_next_question_is_answered(office: Office) -> None:
    require_answered(office)


@pytest.mark.parametrize(
    "odd",
    ["a\x00b", "a\ud800b", "\x00", "\ud800", "\u202e" * 50, "\U0010ffff", "x" * 100_000, "\n" * 5000],
    ids=["a NUL within", "half a letter within", "a NUL", "half a letter", "turned", "the last", "long", "lines"],
)
def test_odd_letters_are_no_fault(office: Office, odd: str) -> None:
    for way in (Way.DIRECT, Way.OPEN):
        payload = ask(office.slack, way)[-1].payload
        payload["event"]["text"] = f"{ORION} {odd}"
        assert post(office, json.dumps(payload).encode()) == 200
    payload = ask(office.slack)[0].payload
    payload["event_id"] = f"Ev{odd}"
    payload["team_id"] = odd
    payload["event"]["user"] = odd
    assert post(office, json.dumps(payload).encode()) in (200, 400, 413)
    (command,) = ask(office.slack, Way.COMMAND)
    fields = {**command.payload, "text": odd, "user_name": odd}
    assert post(office, urlencode(fields, errors="surrogatepass").encode(), FORM) in (200, 400)


# Forged, as if Slack had signed it


def brought(office: Office, payload: Json) -> int:
    """How many messages of ours come of the payload, however they are given."""
    office.settle()
    before = len(said(office.slack))
    as_event = "event" in payload
    body = json.dumps(payload).encode() if as_event else interaction_parcel(payload).body
    assert post(office, body, JSON if as_event else FORM) == 200
    office.settle()
    return len(said(office.slack)) - before


@pytest.mark.parametrize(
    "changes",
    [
        {"team_id": FOREIGN_TEAM, "context_team_id": FOREIGN_TEAM},
        {"team_id": "T0UNKNOWN"},
        {"team_id": FOREIGN_TEAM, "enterprise_id": "E0UNKNOWN"},
        {"team_id": FOREIGN_TEAM, "authorizations": []},
        {"team_id": FOREIGN_TEAM, "authorizations": [{"team_id": HOME_TEAM, "user_id": "U1"}]},
    ],
    ids=repr,
)
def test_a_workspace_that_has_not_let_us_in_is_told_nothing(office: Office, changes: Json) -> None:
    """Neither is one whose payload names another within."""
    assert brought(office, ask(office.slack)[0].payload | changes) == 0


@pytest.mark.parametrize("user", [PARTNER, "U0NOBODY0", "USLACKBOT", "W0OTHER00"])
@pytest.mark.parametrize("team", [HOME_TEAM, FOREIGN_TEAM])
def test_whoever_is_nobody_of_ours_gets_no_answer(office: Office, user: str, team: str) -> None:
    before = answers(office.slack)
    for way in (Way.DIRECT, Way.OPEN):
        payload = ask(office.slack, way)[-1].payload
        payload["event"] |= {"user": user, "team": team, "user_team": team}
        brought(office, payload)
    (command,) = ask(office.slack, Way.COMMAND)
    assert post(office, urlencode({**command.payload, "user_id": user}).encode(), FORM) == 200
    office.settle()
    assert answers(office.slack) == before


def pressed(real: tuple[Parcel, ...], user: str, value: str, action: str, *more: Json) -> Json:
    """What would come if that user pressed a button of that value in the channel where everybody is."""
    payload = next(copy.deepcopy(each.payload) for each in real if each.payload.get("type") == "block_actions")
    one = {**payload["actions"][0], "value": value, "action_id": action, "action_ts": str(time.monotonic_ns())}
    del payload["response_url"]
    return payload | {
        "user": {**payload["user"], "id": user},
        "actions": [one, *more],
        "channel": {"id": INTERNAL_PUBLIC, "name": "engineering"},
        "container": {"type": "message", "message_ts": "1.000000", "channel_id": INTERNAL_PUBLIC},
    }


def her_answer(office: Office) -> tuple[str, str]:
    """Ana's newest answer, and the turn in which she was given it."""
    office.settle()
    before, (parcel,) = answers(office.slack), ask(office.slack)
    assert office.slack.send(parcel).ok
    office.settle()
    (answer,) = answers(office.slack) - before
    return answer, delivery_of(parcel.payload).id


def test_a_button_of_somebody_elses_turn_says_nothing(office: Office, real: tuple[Parcel, ...]) -> None:
    _, turn = her_answer(office)
    before = answers(office.slack)
    value = json.dumps({"say": ORION, "turn": turn}, separators=(",", ":"))
    assert brought(office, pressed(real, BO, value, "say-0")) == 1
    (last,) = office.slack.ephemerals(INTERNAL_PUBLIC, BO)[-1:]
    assert "belongs to somebody else" in last.text
    assert answers(office.slack) == before
    assert brought(office, pressed(real, ANA, value, "say-0")) == 1
    assert len(answers(office.slack) - before) == 1


def test_an_answer_of_somebody_else_can_be_neither_shared_nor_shown(office: Office, real: tuple[Parcel, ...]) -> None:
    answer, _ = her_answer(office)
    there = len(office.slack.messages(INTERNAL_PUBLIC, of_app=True))
    for value in (answer, f"{answer} {answer}", "A-999999", "", "x" * 3000, "A-1 " * 400):
        assert brought(office, pressed(real, BO, value, "share")) == 1
        assert "Nothing was posted" in office.slack.ephemerals(INTERNAL_PUBLIC, BO)[-1].text
        assert brought(office, pressed(real, BO, value, "why-0")) == 1
        assert "codebook" not in text_of(office.slack.ephemerals(INTERNAL_PUBLIC, BO)[-1])
    assert len(office.slack.messages(INTERNAL_PUBLIC, of_app=True)) == there


def test_what_is_no_button_of_ours_leads_to_nothing(office: Office, real: tuple[Parcel, ...]) -> None:
    good = json.dumps({"say": ORION, "turn": ""}, separators=(",", ":"))
    long = json.dumps({"say": "x" * 2500, "turn": ""}, separators=(",", ":"))
    spaced = json.dumps({"say": ORION, "turn": ""})
    for value in (long, spaced, "{", "[]", good + " ", '{"say":"","turn":""}', '{"say":1,"turn":""}'):
        assert brought(office, pressed(real, BO, value, "say-0")) == 0
    for action in ("sayings", "say-", "xsay", "", "say-0 "):
        assert brought(office, pressed(real, BO, good, action)) == 0
    other = {"action_id": "say-1", "value": good, "type": "button", "block_id": "b"}
    assert brought(office, pressed(real, BO, good, "say-0", other)) == 0
    assert brought(office, pressed(real, BO, good, "say-0")) == 1


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "{",
        "[]",
        "17",
        '{"d": 1}',
        "x" * 5000,
        '{"c":"","d":"","ch":"C0PUBLIC0","th":"","im":true}',
        "[" * 50_000,
        Origin(delivery="Ev0UNKNOWN", channel=INTERNAL_PUBLIC).write(),
        Origin(channel=INTERNAL_PUBLIC).write(),
        Origin(channel="C0NOWHERE").write(),
        "hers",
    ],
    ids=lambda each: each[:40],
)
@pytest.mark.parametrize("callback", ["form", "ask"])
def test_what_a_modal_remembers_opens_nothing_that_is_not_hers(
    office: Office, real: tuple[Parcel, ...], origin: str, callback: str
) -> None:
    """Nothing is posted for others to see, whatever it says of where it came from."""
    if origin == "hers":
        _, turn = her_answer(office)
        origin = Origin(delivery=turn, channel=INTERNAL_PUBLIC).write()
    payload = next(copy.deepcopy(each.payload) for each in real if each.payload.get("type") == "view_submission")
    payload["user"]["id"] = BO
    payload["view"] |= {"private_metadata": origin, "callback_id": callback, "hash": str(time.monotonic_ns())}
    if callback == "ask":
        payload["view"]["state"] = {"values": {"ask": {"ask": {"type": "plain_text_input", "value": ORION}}}}
    there = len(office.slack.messages(INTERNAL_PUBLIC, of_app=True))
    brought(office, payload)
    assert len(office.slack.messages(INTERNAL_PUBLIC, of_app=True)) == there


# Secrets


def test_no_secret_and_no_word_of_a_question_is_in_what_a_program_prints_of_its_values(office: Office) -> None:
    settings = slack_settings(office.slack, app_token=APP_TOKEN, client_id="1.2", client_secret="client secret")
    (command,) = ask(office.slack, Way.COMMAND, SECRET_WORDS)
    address = command.payload["response_url"]
    sending = Sending(team=HOME_TEAM, method=RESPOND, args={"text": "an answer"}, url=address, user=ANA)
    values = (
        settings,
        Workspaces(settings, office.assistant),
        spot_of_command(command.payload),
        delivery_of(command.payload),
        post_of("p", sending),
        sending,
        Call({"x-slack-signature": "v0=ab"}, "code=zanzibar", command.body),
    )
    for value in values:
        for secret in (BOT_TOKEN, APP_TOKEN, settings.signing_secret, "client secret", address, "zanzibar"):
            assert secret not in repr(value), type(value).__name__
    assert "api_url" in repr(SlackSettings())


def test_what_goes_wrong_is_told_in_the_log_without_any_secret(office: Office) -> None:
    """The fixture looks through the log."""
    slack = office.slack
    errors: tuple[How, ...] = ("channel_not_found", "user_not_in_channel", 500)
    for error in errors:
        for method in ("chat.postMessage", "chat.postEphemeral", "users.info", "conversations.info", HOOKS):
            slack.fail(method, error)
        for way in Way:
            for parcel in ask(slack, way, SECRET_WORDS):
                assert slack.send(parcel).ok
        office.settle()
        slack.up()
