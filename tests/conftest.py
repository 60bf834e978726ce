"""Settings that hold for every test, and the one PostgreSQL that all of them share."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import PostgresServer, running_server
from tests.scale import FULL, count

settings.register_profile(
    "mayshare",
    max_examples=count(quick=50, full=1_000),
    deadline=None,  # two workers share two cores, so the time of one example says nothing
    derandomize=not FULL,  # a quick check gives the same result on the same code; a full one looks further
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],  # for the same reason as the deadline
)
settings.load_profile("mayshare")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL that is started by the first test that asks for it."""
    with running_server() as server:
        yield server
