"""A running fake and a real client for it."""

from collections.abc import Iterator

import pytest
from slack_sdk import WebClient

from tests.slack.clock import Clock
from tests.slack.sample import BOT_TOKEN, make_world
from tests.slack.server import Slack

NOON = 1_795_350_000.0


@pytest.fixture
def slack() -> Iterator[Slack]:
    """A fake whose clock stands still unless it is moved, and which lets posts through as fast as they come."""
    with Slack(make_world(Clock(frozen_at=NOON))) as running:
        running.limits.lift()
        yield running


@pytest.fixture
def client(slack: Slack) -> WebClient:
    """The app's client."""
    return WebClient(BOT_TOKEN, base_url=slack.api_url, retry_handlers=[])
