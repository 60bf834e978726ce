"""What the tests of Slack share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.engine import migrate, open_engine
from tests.bot.slack.desk import Desk as SlackDesk
from tests.bot.slack.desk import opened_desk
from tests.bot.slack.office import sample_database
from tests.bot.slack.runs import Programs, opened_programs
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


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Programs]:
    """Programs that can be killed."""
    with opened_programs(tmp_path_factory.mktemp("programs")) as programs:
        yield programs


@pytest.fixture
def desk(programs: Programs, tmp_path: Path) -> Iterator[SlackDesk]:
    """Such programs on one database, and the Slack beside them."""
    with opened_desk(programs, sample_database(tmp_path), tmp_path) as desk:
        yield desk
