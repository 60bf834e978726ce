"""Whoever must know of something is told directly on Slack, once; where she cannot be, others still are."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.ledger_key import get_signer
from handlers.proofs import find_newest, make_due_checkpoint
from storage.engine import transaction
from storage.notices import Notice, put_notice
from storage.notices import settle as settle_notice
from tests.bot.slack.office import Office, open_office, running, sample_database, serving_slack, slack_settings
from tests.bot.web.site import NOW
from tests.slack.reading import text_of
from tests.slack.sample import INTERNAL_PUBLIC, LEFT, person_id

NOTE = '{"topic": "notice", "headline": "Something new about the roadmap."}'
FIRST = Notice(id="N-1", person="dana", subject="D-1", place="", body=NOTE, at=NOW)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path) as opened:
        yield opened


def put(office: Office, *notices: Notice) -> None:
    with transaction(office.assistant.engine) as session:
        for each in notices:
            put_notice(session, each)


def told(office: Office, person: str) -> list[str]:
    channel = office.slack.direct(person_id(person))
    return [text_of(each) for each in office.slack.messages(channel, of_app=True)]


def test_a_notice_is_told_once_with_what_can_be_done_about_it(office: Office) -> None:
    put(office, FIRST)
    office.settle_notices()
    (shown,) = told(office, "dana")
    assert "Something new about the roadmap." in shown
    assert "I have taken note" in shown


def test_who_takes_note_of_it_sees_that_it_is_settled(office: Office) -> None:
    put(office, FIRST)
    office.settle_notices()
    channel = office.slack.direct(person_id("dana"))
    (message,) = office.slack.messages(channel, of_app=True)
    assert office.slack.press(person_id("dana"), message, "I have taken note").ok
    office.settle_notices()
    closed = office.slack.messages(channel, of_app=True)[0]
    assert "This is settled." in text_of(closed)
    assert "I have taken note" not in text_of(closed)


def test_what_is_settled_elsewhere_is_closed_here(office: Office) -> None:
    put(office, FIRST)
    office.settle_notices()
    with transaction(office.assistant.engine) as session:
        settle_notice(session, "D-1", NOW)
    office.settle_notices()
    assert "This is settled." in told(office, "dana")[0]


def test_one_who_cannot_be_reached_keeps_nobody_else_waiting(office: Office) -> None:
    """Ulrike's account is closed; Finn is an outsider and is told nothing."""
    office.slack.world.users[person_id("ulrike")].deleted = True
    put(office, replace(FIRST, id="N-0", person="ulrike"), replace(FIRST, id="N-9", person="finn"), FIRST)
    office.slack.wait_for(lambda: len(office.slack.messages(office.slack.direct(person_id("dana")), of_app=True)), 20)
    assert len(told(office, "dana")) == 1
    assert not office.slack.messages(office.slack.direct(LEFT), of_app=True)
    assert not told(office, "finn")


def test_a_notice_names_nothing_that_its_reader_may_no_longer_know(office: Office) -> None:
    put(office, replace(FIRST, person="cy", body=NOTE.replace("roadmap", "scheduler source")))
    office.settle_notices()
    (shown,) = told(office, "cy")
    assert "scheduler" not in shown
    assert "There is something new about D-1." in shown


def test_a_checkpoint_of_the_ledger_is_posted_once(tmp_path: Path) -> None:
    url = sample_database(tmp_path)
    with running(None) as slack:
        settings = slack_settings(slack, checkpoints=INTERNAL_PUBLIC)
        notes: list[str] = []
        for _ in range(2):
            with serving_slack(tmp_path, url, slack, settings) as office:
                signer = get_signer(tmp_path / "ledger.key", may_make=True)
                make_due_checkpoint(office.assistant.engine, signer, at=NOW, every=timedelta(days=1))
                newest = find_newest(office.assistant.engine)
                assert newest is not None
                notes.append(newest.note)
                slack.wait_for(lambda: slack.messages(INTERNAL_PUBLIC, of_app=True), 20)
                office.settle()
        (message,) = slack.messages(INTERNAL_PUBLIC, of_app=True)
        assert notes[0] == notes[1]
        assert notes[0].strip() in text_of(message)
