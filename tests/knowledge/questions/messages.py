"""Messages read with the names of a small invented company."""

from functools import cache

from knowledge.matching import Found
from knowledge.questions.threads import remember
from knowledge.questions.understanding import understand
from knowledge.questions.values import Thread, Understood
from knowledge.questions.vocabulary import Vocabulary, vocabulary
from knowledge.questions.wording import Wording, read, set_aside
from tests.worlds import TODAY, aurora

REGISTER = aurora()
"""The register of the company."""


@cache
def _names() -> Vocabulary:
    return vocabulary(REGISTER)


def reading(text: str) -> Wording:
    """The person's own words as items."""
    return read(set_aside(text)[0], _names())


def understood(text: str, *before: str) -> Understood:
    """What a message says behind what the same person said before in the thread."""
    thread = Thread()
    for each in before:
        thread = remember(understand(each, REGISTER, TODAY, thread, names=_names()), thread)
    return understand(text, REGISTER, TODAY, thread, names=_names())


def partners_of(text: str, *before: str) -> tuple[str, ...]:
    """The ids of the partners meant, and `?` with its words for one to be asked about."""
    found = understood(text, *before).partners
    return tuple(each.id if isinstance(each, Found) else f"?{getattr(each, 'words', '')}" for each in found)
