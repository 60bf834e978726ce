"""Nothing is lost and nothing comes twice, whatever fails: the program, its database, Slack, or the way between."""

import random
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from bot.slack.door import delivery_of
from bot.slack.sending import RESPOND, REST, Sending, post_of
from bot.wiring import Assistant, sample_folder
from handlers.deliveries import Work, book
from storage.snapshots import Snapshots
from tests.bot.slack.desk import ANA, Desk, Way, answers, ask, opened_desk, running_slack, said
from tests.bot.slack.office import Office, open_office, sample_database, serving_slack, slack_settings
from tests.bot.slack.program import Step
from tests.bot.slack.runs import Programs, Started, until
from tests.bot.web.site import ORION, Clock
from tests.postgres import PostgresServer
from tests.scale import count
from tests.slack.delivery import ACK_SECONDS, Parcel
from tests.slack.faults import EVERYTHING, HOOKS, Delay, How, RateLimited
from tests.slack.faults import Way as Fault
from tests.slack.reading import text_of
from tests.slack.sample import BOT_TOKEN, INTERNAL_PRIVATE, INTERNAL_PUBLIC, person_id
from tests.slack.server import Slack
from tests.slack.state import HOME_TEAM, TokenState

BO, CY = person_id("bo"), person_id("cy")


@pytest.fixture(scope="module")
def open_all_the_time(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("office")
    with running_slack() as slack, open_office(folder, slack=slack) as office:
        yield office


@pytest.fixture
def office(open_all_the_time: Office) -> Iterator[Office]:
    """An office whose Slack is well again after each test."""
    yield open_all_the_time
    open_all_the_time.slack.up()
    open_all_the_time.settle()


def given(office: Office, *ways: Way) -> list[int]:
    """How often each new answer is given when she asks in these ways."""
    before = answers(office.slack)
    for way in ways:
        for parcel in ask(office.slack, way):
            assert office.slack.send(parcel).ok
    office.settle()
    return sorted((answers(office.slack) - before).values())


# The program


def test_killed_at_each_step_it_answers_every_message_once(desk: Desk) -> None:
    """Twice is allowed where it is killed after Slack took the answer and before it has noted that, and only where
    it cannot look whether the answer stands there: in a conversation with one person it can.
    """
    every = list(product(Way, Step))
    plan = [every[n % len(every)] for n in range(count(quick=12, full=200))]
    twice: set[tuple[Way, Step]] = set()
    before = answers(desk.slack)
    for way, step in plan:
        *others, question = ask(desk.slack, way)
        program = desk.start(step=step, delivery=delivery_of(question.payload).id)
        for parcel in others:
            assert desk.slack.send(parcel).ok
        assert desk.slack.send(question).ok == (step is not Step.KEPT)
        program.await_end()
        program = desk.start()
        desk.redeliver()
        desk.settle()
        program.kill()
        new = answers(desk.slack) - before
        assert (len(new), new.total() > 2) == (1, False), (way, step, new)
        if new.total() > 1:
            twice.add((way, step))
        before += new
    assert twice <= {(way, Step.POSTED) for way in (Way.CLOSED, Way.OPEN, Way.COMMAND)}
    assert len(before) == len(plan)


def test_killed_while_many_wait_it_answers_each_and_those_in_conversations_once(desk: Desk) -> None:
    """It is killed again and again at any moment, as messages go on coming."""
    for n in range(0, number := count(quick=10, full=200), 5):
        program = desk.start()
        for user in (ANA, BO, CY, ANA, BO):
            assert desk.slack.say(user, ORION).ok
        until(lambda: len(answers(desk.slack)) > n)  # noqa: B023 - it is called here and now
        program.kill()
    desk.start()
    desk.settle()
    assert sorted(answers(desk.slack).values()) == [1] * number


def test_ended_while_at_work_it_leaves_the_rest_to_the_next(desk: Desk) -> None:
    program = desk.start(lease=60.0)
    for n in range(12):
        assert desk.slack.say((ANA, BO, CY)[n % 3], ORION).ok
    program.end()
    desk.start(lease=60.0)
    desk.settle()
    assert sorted(answers(desk.slack).values()) == [1] * 12


# What Slack brings


def test_what_was_not_acknowledged_slack_brings_again_on_its_schedule(desk: Desk) -> None:
    """At once, after a minute and after five more; the program is there for the last."""
    before = desk.start()
    before.kill()
    response = desk.slack.say(ANA, ORION)
    assert not response.ok
    desk.slack.world.clock.advance(61)
    assert [each.ok for each in desk.slack.redeliver_due()] == [False]
    desk.start()
    desk.slack.world.clock.advance(301)
    assert [(each.ok, each.attempt) for each in desk.slack.redeliver_due()] == [(True, 3)]
    desk.settle()
    assert list(answers(desk.slack).values()) == [1]


def test_what_comes_again_in_any_order_is_answered_once(office: Office) -> None:
    before = answers(office.slack)
    parcels = [parcel for way in (*Way, *Way) for parcel in ask(office.slack, way)]
    random.Random(5).shuffle(parcels)
    responses = [office.slack.send(parcel) for parcel in parcels]
    again = [
        *(office.slack.replay(each) for each in responses),
        *(office.slack.redeliver(each, attempt) for attempt in (1, 2, 3) for each in reversed(responses)),
    ]
    assert all(each.ok for each in (*responses, *again))
    office.settle()
    responses = [office.slack.redeliver(each, 3) for each in responses]
    office.settle()
    assert sorted((answers(office.slack) - before).values()) == [1] * 2 * len(Way)


# The database


def test_a_database_that_is_locked_for_seconds_loses_nothing(office: Office, tmp_path: Path) -> None:
    """Slack waits no longer than usual, so that some is acknowledged and some is brought again."""
    slack, before = office.slack, answers(office.slack)
    slack.retrying, slack.courier.patience = True, 0.4
    other = sqlite3.connect(str(office.assistant.engine.url.database), isolation_level=None)
    try:
        first = [slack.say(user, ORION) for user in (ANA, BO, CY)]
        other.execute("BEGIN IMMEDIATE")
        second = [slack.say(user, ORION) for user in (ANA, BO, CY)]
        other.execute("ROLLBACK")
    finally:
        other.close()
        slack.retrying, slack.courier.patience = False, ACK_SECONDS
    assert [each.ok for each in (*first, *second)] == [True] * 3 + [False] * 3
    slack.world.clock.advance(61)
    assert [each.ok for each in slack.redeliver_due()] == [True] * 3
    office.settle()
    assert sorted((answers(slack) - before).values()) == [1] * 6


def test_two_programs_on_one_postgresql_share_the_work_and_each_message_is_answered_once(
    postgres_server: PostgresServer, programs: Programs, tmp_path: Path
) -> None:
    """Each message is brought to both at the same moment, and one of them is killed half-way."""
    with postgres_server.database() as database, opened_desk(programs, database, tmp_path) as desk:
        Assistant(desk.engine, Snapshots(), Clock()).load(sample_folder(), "operator")
        first, second = desk.start(lease=2.0), desk.start(lease=2.0)
        parcels = [parcel for n in range(count(quick=4, full=40)) for way in Way for parcel in ask(desk.slack, way)]
        half = len(parcels) // 2
        bring_to_both(desk.slack, parcels[:half], first, second)
        desk.settle()
        assert set(answers(desk.slack).values()) == {1}
        bring_to_both(desk.slack, parcels[half:], first, second)
        second.kill()
        desk.settle()
        given = answers(desk.slack)
        assert len(given) == count(quick=4, full=40) * len(Way)
        # What the killed one had just sent is sent once more where nobody can look.
        assert given.most_common(1)[0][1] <= 2


def bring_to_both(slack: Slack, parcels: list[Parcel], *programs: Started) -> None:
    """Slack brings each parcel to both, now to the one first and now to the other."""
    for n, parcel in enumerate(parcels):
        for each in (programs[n % 2], programs[1 - n % 2]):
            slack.world.app.request_url = each.url
            assert slack.send(parcel).ok


# Slack's API


def test_while_slack_is_down_nothing_is_lost(office: Office) -> None:
    before = answers(office.slack)
    office.slack.down()
    for way in Way:
        for parcel in ask(office.slack, way):
            assert office.slack.send(parcel).ok
    ends_at = time.monotonic() + count(quick=2, full=60)
    until(lambda: time.monotonic() > ends_at, 90)
    assert office.backlog().deliveries + office.backlog().posts >= len(Way)
    office.slack.up()
    office.settle()
    assert sorted((answers(office.slack) - before).values()) == [1] * len(Way)


PASSING: tuple[How, ...] = (
    RateLimited(1),
    500,
    503,
    "internal_error",
    "ratelimited",
    "fatal_error",
    Delay(0.2),
    Fault.REFUSE,
)


def test_what_passes_is_waited_for_whatever_it_is_and_in_whatever_order(office: Office) -> None:
    drawn = random.Random(6)
    for _ in range(count(quick=1, full=20)):
        for how in drawn.sample(PASSING, len(PASSING)):
            office.slack.fail(EVERYTHING, how, drawn.randrange(1, 4))
        assert given(office, *Way, *Way) == [1] * 2 * len(Way)
        office.slack.up()


@pytest.mark.parametrize("how", PASSING, ids=str)
def test_what_passes_is_waited_for(office: Office, how: How) -> None:
    for method in ("chat.postMessage", "chat.postEphemeral", HOOKS):
        office.slack.fail(method, how, 1)
    assert given(office, Way.DIRECT, Way.OPEN, Way.COMMAND) == [1] * 3


def test_whoever_is_told_to_wait_waits(office: Office) -> None:
    office.slack.fail("chat.postMessage", RateLimited(2), 1)
    assert given(office, Way.DIRECT) == [1]
    first, second = office.slack.calls_of("chat.postMessage")[-2:]
    assert (first.status, second.status) == (429, 200)
    assert second.at - first.at >= 2


def test_an_answer_that_slack_took_without_saying_so_is_found_where_it_stands(office: Office) -> None:
    office.slack.fail("chat.postMessage", Fault.CUT, 1)
    assert given(office, Way.DIRECT) == [1]
    office.slack.fail("chat.postMessage", Fault.CUT, 1)
    assert given(office, Way.THREAD) == [1]


@pytest.mark.parametrize(
    ("method", "way"), [("chat.postMessage", Way.CLOSED), ("chat.postEphemeral", Way.OPEN), (HOOKS, Way.COMMAND)]
)
def test_where_it_cannot_look_an_answer_that_slack_took_without_saying_so_comes_once_more(
    office: Office, method: str, way: Way
) -> None:
    office.slack.fail(method, Fault.CUT, 1)
    assert given(office, way) == [2]


def test_a_channel_gets_one_message_a_second_and_what_hangs_keeps_nobody_else_waiting(desk: Desk) -> None:
    """Ten ask at once in one channel, and Slack lets the answer to another question hang until we give it up."""
    desk.slack.limits.seconds_per_post = 1.0
    desk.start(rest=REST)
    desk.slack.fail("chat.postMessage", Fault.TIME_OUT, 1)
    assert desk.slack.say(BO, ORION).ok
    desk.slack.wait_for(lambda: desk.slack.calls_of("chat.postMessage"))
    for _ in range(10):
        for parcel in ask(desk.slack, Way.CLOSED):
            assert desk.slack.send(parcel).ok
    desk.settle()
    assert sorted(answers(desk.slack).values()) == [1] * 11
    posts = desk.slack.calls_of("chat.postMessage")
    assert 429 not in [each.status for each in posts]
    there = [each.at for each in posts if each.args.get("channel") == INTERNAL_PRIVATE]
    assert there[-1] - there[0] < 15


# Places that cannot be spoken in

ELSEWHERE = (
    "channel_not_found",
    "not_in_channel",
    "is_archived",
    "user_not_in_channel",
    "restricted_action",
    "messages_tab_disabled",
)


@pytest.mark.parametrize("error", ELSEWHERE)
@pytest.mark.parametrize(("method", "way"), [("chat.postMessage", Way.CLOSED), ("chat.postEphemeral", Way.OPEN)])
def test_whoever_asked_in_a_place_that_is_closed_to_us_is_told_directly(
    office: Office, method: str, way: Way, error: str
) -> None:
    office.slack.fail(method, error)
    assert given(office, way) == [1]
    assert "answer A-" in text_of(office.last(office.slack.direct(ANA).id))


def test_an_archived_channel_and_one_we_were_taken_out_of_are_such_places(office: Office) -> None:
    slack = office.slack
    for way, channel in ((Way.CLOSED, INTERNAL_PRIVATE), (Way.OPEN, INTERNAL_PUBLIC)):
        before, parcels = answers(slack), ask(slack, way)
        slack.channel(channel).is_archived = True
        for parcel in parcels:
            assert slack.send(parcel).ok
        office.settle()
        slack.channel(channel).is_archived = False
        assert list((answers(slack) - before).values()) == [1]
        assert "answer A-" in text_of(office.last(slack.direct(ANA).id))
    before, parcels, bot = answers(slack), ask(slack, Way.OPEN), slack.world.installation().bot_user_id
    slack.leave(bot, INTERNAL_PUBLIC)
    for parcel in parcels:
        assert slack.send(parcel).ok
    office.settle()
    slack.join(bot, INTERNAL_PUBLIC)
    assert list((answers(slack) - before).values()) == [1]
    assert "answer A-" in text_of(office.last(slack.direct(ANA).id))


@pytest.mark.parametrize("why", ["expired", "used", "unknown"])
def test_an_address_that_can_no_longer_be_answered_is_such_a_place(office: Office, why: str) -> None:
    slack, before = office.slack, answers(office.slack)
    (command,) = ask(slack, Way.COMMAND)
    path = command.payload["response_url"].removeprefix(slack.url)
    with slack.world.lock:
        match why:
            case "expired":
                slack.world.clock.advance(31 * 60)
            case "used":
                slack.world.hooks[path].uses = 5
            case _:
                del slack.world.hooks[path]
    assert slack.send(command).ok
    office.settle()
    assert list((answers(slack) - before).values()) == [1]
    assert "answer A-" in text_of(office.last(slack.direct(ANA).id))


@pytest.mark.parametrize("address", ["nowhere", "http://[", "ftp://slack.example/x", "http://\ud800.example/"])
def test_what_is_no_address_is_such_a_place(office: Office, address: str) -> None:
    sender = Sending(team=HOME_TEAM, method=RESPOND, args={"text": "log A-0"}, url=address, user=ANA)
    at = datetime.now(UTC)
    post = post_of(f"post {address!r}", sender)
    book("slack", Work(posts=(post,)), office.assistant.engine, at=at, until=at)
    office.settle()
    assert office.last(office.slack.direct(ANA).id).text == "log A-0"


def test_what_can_be_told_nowhere_is_given_up_and_the_log_says_why(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    office.slack.fail("chat.postEphemeral", "user_not_in_channel")
    office.slack.fail("chat.postMessage", "messages_tab_disabled")
    assert given(office, Way.OPEN) == []
    assert "cannot be delivered: messages_tab_disabled" in caplog.text
    assert given(office, Way.OPEN) == [1]


@pytest.mark.parametrize(
    ("method", "way"),
    [
        ("chat.postMessage", Way.DIRECT),
        ("chat.postMessage", Way.CLOSED),
        ("chat.postEphemeral", Way.OPEN),
        (HOOKS, Way.COMMAND),
    ],
)
def test_where_slack_takes_no_drawing_it_gets_the_text_alone(office: Office, method: str, way: Way) -> None:
    office.slack.fail(method, "invalid_blocks")
    assert given(office, way) == [1]
    last = max(said(office.slack), key=lambda each: each.ts)
    assert ("log A-" in last.text, last.blocks) == (True, [])


def test_where_slack_takes_no_drawing_in_the_other_place_either_it_gets_the_text_alone(office: Office) -> None:
    office.slack.fail("chat.postEphemeral", "user_not_in_channel")
    office.slack.fail("chat.postMessage", "invalid_blocks")
    assert given(office, Way.OPEN) == [1]
    last = office.last(office.slack.direct(ANA).id)
    assert ("log A-" in last.text, last.blocks) == (True, [])


# Tokens


def test_what_waits_while_we_are_let_in_no_more_is_answered_under_the_next_token(tmp_path: Path) -> None:
    database = sample_database(tmp_path)
    with running_slack() as slack:
        former = slack.world.installations[BOT_TOKEN]
        with serving_slack(tmp_path, database, slack, slack_settings(slack)) as office:
            assert given(office, Way.DIRECT) == [1]
            parcels = [parcel for way in Way for parcel in ask(slack, way)]
            slack.fail("chat.postMessage", Fault.REFUSE, 1)
            assert slack.send(parcels[0]).ok
            slack.wait_for(lambda: not slack.calls[-1].status)
            former.state = TokenState.REVOKED
            for parcel in parcels[1:]:
                assert slack.send(parcel).ok
        assert office.backlog().deliveries + office.backlog().posts >= len(Way)
        token = "xoxb-fake-next"
        slack.world.installations[token] = replace(former, token=token, state=TokenState.ACTIVE)
        with serving_slack(tmp_path, database, slack, slack_settings(slack, bot_token=token)) as office:
            office.settle()
        assert sorted(answers(slack).values()) == [1] * (1 + len(Way))
