"""Settings that hold for every test, and the one PostgreSQL that all of them share."""

import sys
from collections.abc import Iterator
from pathlib import Path

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


MANY_CASES = (
    "handlers/test_choices.py",
    "handlers/test_hidden_tents.py",
    "handlers/test_hostile_text.py",
    "handlers/test_real_agreements.py",
    "handlers/test_replays.py",
    "knowledge/questions/test_examples.py",
    "knowledge/reading/test_damage.py",
    "knowledge/reading/test_writing.py",
    "knowledge/test_visibility.py",
    "test_conversations.py",
    "test_engine_properties.py",
    "test_house.py",
    "test_oracle.py",
    "handlers/disclosures/test_hidden_disclosures.py",
    "handlers/changing/test_hidden_changes.py",
    "test_scenarios.py",
    "test_worlds_asked.py",
)
"""Modules that try very many cases. Tracing would more than double their time, and what they reach must be reached by
the tests of single rules too, so coverage does not count them."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    many = {here / name for name in MANY_CASES}
    for item in items:
        if item.path in many:
            item.add_marker(pytest.mark.untraced)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Takes the tracer of coverage away meanwhile; its own marker for that does nothing in a worker."""
    tracer = sys.gettrace()
    if item.get_closest_marker("untraced") is None or tracer is None:
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL that is started by the first test that asks for it."""
    with running_server() as server:
        yield server
