"""Over Socket Mode nothing is lost and nothing comes twice either: slow acks, lines that end, envelopes again."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.slack.door import delivery_of
from tests.bot.slack.desk import ANA, Desk, Way, answers, ask, running_slack
from tests.bot.slack.office import Office, open_office, slack_settings
from tests.bot.slack.program import Step
from tests.bot.slack.runs import until
from tests.bot.web.site import ORION
from tests.scale import FULL
from tests.slack.delivery import ACK_SECONDS, interaction_parcel
from tests.slack.reading import text_of
from tests.slack.sample import APP_TOKEN, person_id
from tests.slack.server import Slack
from tests.slack.world import World

BO, CY = person_id("bo"), person_id("cy")


@pytest.fixture(scope="module")
def open_all_the_time(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("office")
    with running_slack() as slack:
        settings = slack_settings(slack, app_token=APP_TOKEN, signing_secret="")
        with open_office(folder, slack=slack, settings=settings) as office:
            yield office


@pytest.fixture
def office(open_all_the_time: Office) -> Iterator[Office]:
    """An office with an open line, which has one again after each test."""
    slack = open_all_the_time.slack
    slack.wait_for(lambda: slack.connections, 20)
    yield open_all_the_time
    slack.up()
    slack.retrying, slack.courier.patience = False, ACK_SECONDS
    slack.wait_for(lambda: slack.connections, 20)
    open_all_the_time.settle()


def test_every_way_of_asking_is_answered_once(office: Office) -> None:
    before = answers(office.slack)
    for way in Way:
        for parcel in ask(office.slack, way):
            assert office.slack.send(parcel).ok
    office.settle()
    assert sorted((answers(office.slack) - before).values()) == [1] * len(Way)


def test_a_modal_that_is_sent_shows_what_came_of_it(office: Office) -> None:
    slack = office.slack
    assert slack.shortcut(ANA, "ask").ok
    office.settle()
    view = slack.view(ANA)
    assert view is not None
    before = answers(slack)
    label = next(block["label"]["text"] for block in view.blocks if block["type"] == "input")
    assert slack.submit(ANA, view, {label: ORION}).ok
    office.settle()
    assert list((answers(slack) - before).values()) == [1]
    assert slack.command(ANA, "log a disclosure").ok
    office.settle()
    view = slack.view(ANA)
    assert view is not None
    sent = slack.submit(ANA, view, {"What": "product roadmap", "To": "Nobody in Particular"})
    assert sent.json["response_action"] == "update"
    assert "Nobody in Particular" in text_of(view)


def test_envelopes_that_come_again_are_acknowledged_again_and_answered_once(office: Office) -> None:
    before = answers(office.slack)
    responses = [office.slack.send(parcel) for way in Way for parcel in ask(office.slack, way)]
    again = [office.slack.replay(each) for each in responses]
    again += [office.slack.redeliver(each, attempt) for attempt in (1, 2, 3) for each in reversed(responses)]
    assert all(each.ok for each in again)
    office.settle()
    assert sorted((answers(office.slack) - before).values()) == [1] * len(Way)


def test_what_is_acknowledged_too_late_comes_again_and_is_answered_once(office: Office) -> None:
    slack, before = office.slack, answers(office.slack)
    slack.retrying, slack.courier.patience = True, 0.3
    other = sqlite3.connect(str(office.assistant.engine.url.database), isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        responses = [slack.say(user, ORION) for user in (ANA, BO, CY)]
        other.execute("ROLLBACK")
    finally:
        other.close()
    assert [each.failure for each in responses] == ["http_timeout"] * 3
    slack.courier.patience = ACK_SECONDS
    slack.wait_for(lambda: len(slack.sockets.late) >= 3)
    slack.world.clock.advance(61)
    assert [each.ok for each in slack.redeliver_due()] == [True] * 3
    office.settle()
    assert sorted((answers(slack) - before).values()) == [1] * 3


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "link_disabled", "cut"])
def test_a_line_that_ends_is_opened_again_and_what_came_meanwhile_is_answered_once(office: Office, reason: str) -> None:
    slack, before = office.slack, answers(office.slack)
    slack.retrying = True
    responses = [slack.say(ANA, ORION)]
    opened = len(slack.calls_of("apps.connections.open"))
    if reason == "cut":
        slack.down()
        slack.up()
    else:
        slack.disconnect(reason)
    responses.append(slack.say(BO, ORION))
    slack.wait_for(lambda: len(slack.calls_of("apps.connections.open")) > opened and slack.connections, 20)
    responses.append(slack.say(CY, ORION))
    # The client may replace a line that it has just opened; what came meanwhile Slack brings after a minute, and once
    # more after five.
    for seconds in (61, 301):
        slack.world.clock.advance(seconds)
        slack.redeliver_due()
    office.settle()
    assert responses[0].ok
    assert sorted((answers(slack) - before).values()) == [1] * 3


def test_an_envelope_that_holds_nothing_of_slacks_is_acknowledged_and_leads_to_nothing(office: Office) -> None:
    before = len(office.slack.calls)
    for payload in ({}, {"type": 1}, {"type": "event_callback"}, {"type": "block_actions", "user": "U1"}):
        assert office.slack.send(interaction_parcel(dict(payload))).ok
    office.settle()
    assert len(office.slack.calls) == before


def test_an_address_that_opens_no_line_is_asked_for_anew(tmp_path: Path) -> None:
    """Slack's address is good for one line and for a moment; one that is too old must not be tried for ever."""
    with running_slack() as slack:
        spoil(slack, 1)
        settings = slack_settings(slack, app_token=APP_TOKEN, signing_secret="")
        with open_office(tmp_path, slack=slack, settings=settings) as office:
            slack.wait_for(lambda: slack.connections, 30)
            if FULL:  # the client waits for long before it tries again
                spoil(slack, 1)
                slack.disconnect()
                slack.wait_for(lambda: slack.connections, 30)
            assert slack.say(ANA, ORION).ok
            office.settle()
            assert list(answers(slack).values()) == [1]


def spoil(slack: Slack, number: int) -> None:
    """The next so many addresses are too old when they are used."""
    given: list[str] = []

    def link() -> str:
        given.append(World.link(slack.world))
        if len(given) <= number:
            slack.world.tickets.clear()
        return given[-1]

    slack.world.link = link  # type: ignore[method-assign] # it is the fake that fails


def test_a_line_is_opened_as_soon_as_slack_can_be_reached(tmp_path: Path) -> None:
    with running_slack() as slack:
        slack.fail("apps.connections.open", 500, 1)
        settings = slack_settings(slack, app_token=APP_TOKEN, signing_secret="")
        with open_office(tmp_path, slack=slack, settings=settings) as office:
            slack.wait_for(lambda: slack.connections, 20)
            assert slack.say(ANA, ORION).ok
            office.settle()
            assert list(answers(slack).values()) == [1]


def test_an_office_that_never_got_a_line_can_be_closed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with running_slack() as slack:
        slack.fail("apps.connections.open", "invalid_auth", 1000)
        settings = slack_settings(slack, app_token=APP_TOKEN, signing_secret="")
        with open_office(tmp_path, slack=slack, settings=settings):
            slack.wait_for(lambda: slack.calls_of("apps.connections.open"), 20)
            until(lambda: "Slack opens no line: Slack's `apps.connections.open` gave `invalid_auth`" in caplog.text)


def test_killed_at_each_step_it_answers_every_message_once(desk: Desk) -> None:
    before = answers(desk.slack)
    for step in Step if FULL else (Step.KEPT, Step.ACKNOWLEDGED, Step.POSTED):
        (question,) = ask(desk.slack)
        program = desk.start(socket=True, step=step, delivery=delivery_of(question.payload).id)
        assert desk.slack.send(question).ok == (step is not Step.KEPT)
        program.await_end()
        desk.slack.wait_for(lambda: not desk.slack.connections)
        program = desk.start(socket=True)
        desk.redeliver()
        desk.settle()
        program.kill()
        desk.slack.wait_for(lambda: not desk.slack.connections)
        new = answers(desk.slack) - before
        assert list(new.values()) == [1], (step, new)
        before += new
