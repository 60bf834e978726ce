"""What the tests of Slack's drawing share."""

from collections.abc import Iterator

import pytest

from storage.engine import migrate, open_engine
from tests.handlers.desk import Desk, sample_files


@pytest.fixture(scope="module")
def one_desk() -> Iterator[Desk]:
    """One desk for everything that is asked and drawn."""
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(sample_files())
    yield desk
    engine.dispose()
