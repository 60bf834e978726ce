"""Answers made for tests of what is drawn and told of them."""

from dataclasses import replace
from datetime import date
from typing import Any

from handlers.replies import Answer

_BARE = Answer(
    id="A-1",
    verdict="no",
    partner="orion",
    asset="roadmap",
    source=None,
    on=date(2026, 11, 22),
    revision=1,
    reason="",
)


def answer_of(**changes: Any) -> Answer:
    """A no about the roadmap and Orion, with these fields instead."""
    return replace(_BARE, **changes)
