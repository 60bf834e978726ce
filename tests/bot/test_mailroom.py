"""What a platform brings is dealt with once and in order, and what it is given arrives, whatever fails meanwhile."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from bot.mailroom import AgainError, Gone, Mailroom, Outcome, Sent, TryLater
from handlers.deliveries import Delivery, Finish, Post, Work, book, count_backlog, take
from storage.engine import open_engine, reading, transaction
from storage.errors import StorageError
from tests.bot.mail import Platform, bring, until, until_idle, working
from tests.databases import migrated


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    (tmp_path / "mayshare.db").write_bytes(migrated())
    engine = open_engine(f"sqlite:///{tmp_path}/mayshare.db")
    yield engine
    engine.dispose()


def rows(engine: Engine, query: str) -> list[tuple[object, ...]]:
    with reading(engine) as session:
        return [tuple(row) for row in session.connection().execute(text(query))]


async def test_what_is_brought_is_on_disk_when_it_is_received_and_answered_once(engine: Engine) -> None:
    platform = Platform()
    async with working(platform, engine) as mailroom:
        assert await mailroom.receive(bring("d1"))
        assert rows(engine, "SELECT id FROM inbox") == [("d1",)]
        assert not await mailroom.receive(bring("d1"))
        await until_idle(engine)
        assert not await mailroom.receive(bring("d1"))
    assert (platform.handled, platform.sent, platform.again) == (["d1"], ["re:d1"], [])


async def test_the_same_brought_twice_at_once_is_dealt_with_once(engine: Engine) -> None:
    platform = Platform()
    async with working(platform, engine) as mailroom:
        await asyncio.gather(*(mailroom.receive(bring("d1")) for _ in range(8)))
        await until_idle(engine)
    assert (platform.handled, platform.sent) == (["d1"], ["re:d1"])


async def test_nothing_of_what_was_said_is_left_when_it_is_done(engine: Engine) -> None:
    async with working(Platform(), engine) as mailroom:
        await mailroom.receive(bring("d1"))
        await until_idle(engine)
    assert rows(engine, "SELECT body FROM inbox UNION ALL SELECT body FROM outbox") == [(None,), (None,)]


async def test_a_lane_is_dealt_with_in_order_and_others_go_on_meanwhile(engine: Engine) -> None:
    may_go_on = asyncio.Event()

    async def wait(delivery: Delivery) -> Finish | None:
        if delivery.id == "a1":
            await may_go_on.wait()
        return None

    platform = Platform(on_handle=wait)
    async with working(platform, engine) as mailroom:
        for id in ("a1", "a2", "b1", "b2"):
            await mailroom.receive(bring(id, id[0]))
        await until(lambda: platform.sent == ["re:b1", "re:b2"])
        may_go_on.set()
        await until_idle(engine)
    assert platform.sent == ["re:b1", "re:b2", "re:a1", "re:a2"]


async def test_what_may_succeed_later_is_tried_until_it_does(engine: Engine) -> None:
    failures: list[Exception] = [AgainError("not now"), StorageError("locked", retry=True), AgainError("not now")] * 3

    async def fail(delivery: Delivery) -> Finish | None:
        if failures:
            raise failures.pop()
        return None

    platform = Platform(on_handle=fail)
    async with working(platform, engine) as mailroom:
        mailroom.pauses = (0.01,)
        await mailroom.receive(bring("d1"))
        await until_idle(engine)
    assert platform.sent == ["re:d1"]


async def test_whoever_waits_for_what_always_fails_is_told_and_it_keeps_nothing_waiting(engine: Engine) -> None:
    async def fail(delivery: Delivery) -> Finish | None:
        if delivery.id == "bad":
            raise ZeroDivisionError
        return None

    platform = Platform(on_handle=fail)
    async with working(platform, engine) as mailroom:
        mailroom.pauses = (0.01,)
        await mailroom.receive(bring("bad"))
        await mailroom.receive(bring("good"))
        await until_idle(engine)
    assert platform.sent == ["sorry:bad", "re:good"]
    assert 1 < platform.handled.count("bad") < 10


async def test_who_cannot_be_told_now_is_told_later_and_who_cannot_be_told_at_all_keeps_nothing_waiting(
    engine: Engine,
) -> None:
    failures: dict[str, list[Exception]] = {"bad": [AgainError("not now")] * 2, "worse": [ZeroDivisionError()]}

    async def fail(delivery: Delivery) -> Finish | None:
        raise ZeroDivisionError

    async def fail_too(delivery: Delivery) -> Finish | None:
        if failures[delivery.id]:
            raise failures[delivery.id].pop()
        return None

    platform = Platform(on_handle=fail, on_give_up=fail_too)
    async with working(platform, engine) as mailroom:
        mailroom.pauses = (0.01,)
        await mailroom.receive(bring("bad"))
        await mailroom.receive(bring("worse", "other"))
        await until_idle(engine)
    assert platform.sent == ["sorry:bad"]


@pytest.mark.parametrize(("times", "told"), [(5, ["sorry:bad"]), (10, [])], ids=["", "even where that was told"])
async def test_what_ended_every_program_that_took_it_is_not_dealt_with_again(
    engine: Engine, times: int, told: list[str]
) -> None:
    at = datetime.now(UTC) - timedelta(hours=1)
    book("post", Work(received=(bring("bad"), bring("good"))), engine, at=at, until=at)
    for _ in range(times):
        assert [each.id for each in take("post", engine, at=at, until=at, most=1).deliveries] == ["bad"]
    platform = Platform()
    async with working(platform, engine):
        await until_idle(engine)
    assert platform.handled == ["good"]
    assert platform.sent == [*told, "re:good"]


async def test_one_that_cannot_be_put_down_harms_none_of_those_put_down_with_it(engine: Engine) -> None:
    async def fail(delivery: Delivery) -> Finish | None:
        def finish(_: object) -> tuple[Post, ...]:
            raise ZeroDivisionError

        return finish if delivery.id == "bad" else None

    platform = Platform(on_handle=fail)
    async with working(platform, engine) as mailroom:
        mailroom.pauses = (0.01,)
        await asyncio.gather(*(mailroom.receive(bring(id, id)) for id in ("a", "bad", "b", "c")))
        await until_idle(engine)
    assert sorted(platform.sent) == ["re:a", "re:b", "re:c", "sorry:bad"]


async def test_what_the_platform_does_not_take_now_is_sent_later_and_known_to_be_unsure(engine: Engine) -> None:
    outcomes: list[Outcome] = [TryLater(0.01), TryLater(0.01, is_unsure=True), TryLater(0.01)]

    async def refuse(post: Post) -> Outcome | None:
        return outcomes.pop(0) if outcomes else None

    platform = Platform(on_send=refuse)
    async with working(platform, engine) as mailroom:
        mailroom.pauses = (0.01,)
        await mailroom.receive(bring("d1"))
        await until_idle(engine)
    assert (platform.sent, platform.again) == (["re:d1"], ["re:d1", "re:d1"])
    assert rows(engine, "SELECT failure, address FROM outbox") == [("", "at re:d1")]


async def test_what_cannot_arrive_says_why_and_keeps_nothing_waiting(engine: Engine) -> None:
    async def refuse(post: Post) -> Outcome | None:
        return Gone("channel_not_found") if post.id == "re:d1" else None

    platform = Platform(on_send=refuse)
    async with working(platform, engine) as mailroom:
        await mailroom.receive(bring("d1"))
        await mailroom.receive(bring("d2"))
        await until_idle(engine)
    assert rows(engine, "SELECT id, failure FROM outbox ORDER BY number") == [
        ("re:d1", "channel_not_found"),
        ("re:d2", ""),
    ]


async def test_a_lane_that_rests_keeps_others_not_waiting(engine: Engine) -> None:
    times: dict[str, float] = {}

    async def rest(post: Post) -> Outcome | None:
        times[post.id] = asyncio.get_running_loop().time()
        return Sent(rest=0.3)

    async with working(Platform(on_send=rest), engine) as mailroom:
        for id in ("a1", "a2", "b1"):
            await mailroom.receive(bring(id, id[0]))
        await until_idle(engine)
    assert times["re:a2"] - times["re:a1"] >= 0.3
    assert times["re:b1"] - times["re:a1"] < 0.3


async def test_what_is_not_taken_for_a_day_is_given_up(engine: Engine) -> None:
    async def refuse(post: Post) -> Outcome | None:
        return TryLater(0.01, "down")

    past = datetime.now(UTC) - timedelta(days=2)
    book("post", Work(posts=(Post(id="old", lane="l", body="b"),)), engine, at=past, until=past)
    async with working(Platform(on_send=refuse), engine):
        await until_idle(engine)
    assert rows(engine, "SELECT failure FROM outbox") == [("down",)]


async def test_what_a_killed_program_held_is_taken_by_the_next_and_may_have_arrived_before(engine: Engine) -> None:
    """The first keeps nothing and tells nobody, as one that was killed."""
    at = datetime.now(UTC)
    held = Work(received=(bring("d1"), bring("d2")), posts=(Post(id="p1", lane="p", body="b"),))
    book("post", held, engine, at=at, until=at + timedelta(seconds=0.5))
    platform = Platform()
    async with working(platform, engine):
        await until_idle(engine)
    assert datetime.now(UTC) - at >= timedelta(seconds=0.5)
    assert platform.handled == ["d1", "d2"]
    assert (sorted(platform.sent), platform.again) == (["p1", "re:d1", "re:d2"], ["p1"])


async def test_who_is_slow_goes_on_holding_what_she_is_at(engine: Engine) -> None:
    async def wait(delivery: Delivery) -> Finish | None:
        await asyncio.sleep(1.5)
        return None

    slow, idle = Platform(on_handle=wait), Platform()
    async with working(slow, engine) as mailroom, working(idle, engine):
        await mailroom.receive(bring("d1"))
        await until_idle(engine)
    assert (slow.handled, idle.handled) == (["d1"], [])
    assert slow.sent + idle.sent == ["re:d1"]


async def test_what_is_not_begun_when_a_program_ends_is_free_at_once(engine: Engine) -> None:
    may_go_on = asyncio.Event()

    async def wait(delivery: Delivery) -> Finish | None:
        await may_go_on.wait()
        return None

    first, second = Platform(on_handle=wait), Platform()
    async with working(first, engine, timedelta(hours=1)) as mailroom:
        for id in ("d1", "d2", "d3"):
            await mailroom.receive(bring(id))
        await until(lambda: first.handled == ["d1"])
        asyncio.get_running_loop().call_later(0.1, may_go_on.set)
    assert first.handled == ["d1"]
    async with working(second, engine, timedelta(hours=1)):
        await until_idle(engine)
    assert second.handled == ["d2", "d3"]
    assert sorted(first.sent + second.sent) == ["re:d1", "re:d2", "re:d3"]


async def test_what_cannot_be_kept_is_not_acknowledged(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    platform = Platform()
    async with working(platform, engine) as mailroom:
        with transaction(engine) as session:
            session.connection().execute(text("DROP TABLE inbox"))
        with pytest.raises(StorageError):
            await mailroom.receive(bring("d1"))
    assert platform.handled == []


async def test_two_programs_share_what_nobody_holds(engine: Engine) -> None:
    at = datetime.now(UTC)
    deliveries = tuple(bring(f"d{n}", f"l{n % 50}") for n in range(200))
    book("post", Work(received=deliveries), engine, at=at, until=at)
    first, second = Platform(), Platform()
    patient = timedelta(seconds=15)  # a busy machine must not look like a killed program
    async with working(first, engine, patient), working(second, engine, patient):
        await until_idle(engine)
    assert sorted(first.handled + second.handled) == sorted(each.id for each in deliveries)
    assert sorted(first.sent + second.sent) == sorted(f"re:{each.id}" for each in deliveries)


def test_the_backlog_is_counted(engine: Engine) -> None:
    at = datetime.now(UTC)
    book("post", Work(received=(bring("d1"),), posts=(Post(id="p", lane="l", body="b"),)), engine, at=at, until=at)
    backlog = count_backlog("post", engine)
    assert (backlog.deliveries, backlog.posts) == (1, 1)
    assert count_backlog("other", engine).deliveries == 0


def test_a_mailroom_is_named_after_its_platform(engine: Engine) -> None:
    assert Mailroom(Platform(platform="teams"), engine, lambda: datetime.now(UTC)).platform == "teams"


async def test_a_failure_that_nobody_expected_keeps_no_lane_waiting(engine: Engine) -> None:
    failures: list[Exception] = [StorageError("locked", retry=True)] * 7

    async def fail(post: Post) -> Outcome | None:
        if post.id == "re:a1":
            raise ZeroDivisionError
        if post.id == "re:b1" and failures:
            raise failures.pop()
        return None

    platform = Platform(on_send=fail)
    async with working(platform, engine) as mailroom:
        mailroom.pauses = (0.01,)
        for id in ("a1", "a2", "b1", "b2"):
            await mailroom.receive(bring(id, id[0]))
        await until_idle(engine)
    assert sorted(platform.sent) == ["re:a2", "re:b1", "re:b2"]
