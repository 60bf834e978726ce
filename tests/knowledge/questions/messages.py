"""Messages read with the names of a small invented company."""

from functools import cache

from knowledge.questions.vocabulary import Vocabulary, vocabulary
from knowledge.questions.wording import Wording, read, set_aside
from tests.worlds import aurora

REGISTER = aurora()
"""The register of the company."""


@cache
def _names() -> Vocabulary:
    return vocabulary(REGISTER)


def reading(text: str) -> Wording:
    """The person's own words as items."""
    return read(set_aside(text)[0], _names())
