"""What a chat platform was not given yet of the notices, and which of those it has are settled since."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine

from storage.engine import transaction
from storage.notices import Notice, list_to_close, list_untold, put_notice, settle
from storage.outbox import Ended, Post, end_posts, put_posts
from tests.storage.entries import NOW

FIRST = Notice(id="N-1", person="dana", subject="D-1", place="", body="{}", at=NOW)


def untold(engine: Engine, platform: str = "slack", since: int = 0) -> list[str]:
    with transaction(engine) as session:
        found = list_untold(session, platform, "notice:", NOW + timedelta(seconds=since), 50)
    return [each.id for each in found]


def to_close(engine: Engine) -> list[tuple[str, str]]:
    with transaction(engine) as session:
        found = list_to_close(session, "slack", "notice:", "settled:", since=NOW, most=50)
    return [(each.id, address) for each, address in found]


def post(engine: Engine, id: str, subject: str = "", address: str = "", failure: str = "") -> None:
    with transaction(engine) as session:
        put_posts(session, "slack", [Post(id=id, lane="l", body="b", subject=subject)], at=NOW, until=NOW)
        end_posts(session, "slack", [Ended(id=id, address=address, failure=failure)], at=NOW)


def test_open_notices_are_told_once_on_each_platform(engine: Engine) -> None:
    with transaction(engine) as session:
        for each in (FIRST, replace(FIRST, id="N-2", subject="D-2"), replace(FIRST, id="N-3", subject="D-3")):
            put_notice(session, each)
        settle(session, "D-3", NOW)
    post(engine, "notice:N-1", "notice:N-1")
    assert (untold(engine), untold(engine, "teams"), untold(engine, since=1)) == (["N-2"], ["N-1", "N-2"], [])


def test_what_is_settled_is_closed_once_where_it_stands(engine: Engine) -> None:
    with transaction(engine) as session:
        for number in (1, 2, 3):
            put_notice(session, replace(FIRST, id=f"N-{number}"))
    post(engine, "notice:N-1", "notice:N-1", address="here")
    post(engine, "notice:N-2", "notice:N-2", failure="gone")
    assert to_close(engine) == []
    with transaction(engine) as session:
        settle(session, "D-1", NOW)
    assert to_close(engine) == [("N-1", "here")]
    post(engine, "settled:N-1")
    assert to_close(engine) == []
