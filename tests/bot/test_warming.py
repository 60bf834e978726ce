"""A program that serves makes at its start what the first question would have to wait for, and keeps nothing of it."""

import gc
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from bot.warming import Warming
from bot.wiring import Assistant, sample_folder
from storage.engine import migrate, open_engine, reading
from storage.ledger import ANSWER, history
from storage.snapshots import Snapshots
from tests.handlers.desk import NOW


@pytest.fixture
def assistant() -> Iterator[Assistant]:
    engine: Engine = open_engine("sqlite://")
    migrate(engine)
    before = gc.get_threshold()
    yield Assistant(engine, Snapshots(), lambda: NOW)
    gc.set_threshold(*before)
    gc.unfreeze()
    engine.dispose()


async def warm(assistant: Assistant) -> None:
    warming = Warming(assistant)
    await warming.open()
    await warming.close()


async def test_warming_puts_nothing_on_record_and_spares_what_stays(assistant: Assistant) -> None:
    assistant.load(sample_folder(), "test")
    before = gc.get_freeze_count()
    await warm(assistant)
    assert gc.get_freeze_count() > before
    with reading(assistant.engine) as session:
        assert list(history(session, kinds=(ANSWER,))) == []


async def test_without_a_register_nothing_is_warmed(assistant: Assistant) -> None:
    before = gc.get_freeze_count(), gc.get_threshold()
    await warm(assistant)
    assert (gc.get_freeze_count(), gc.get_threshold()) == before
