"""However long a message is, the time to read it grows with its length and no faster (rule 39)."""

from time import process_time

import pytest

from knowledge.questions import understand, vocabulary
from tests.worlds import TODAY, aurora

pytestmark = pytest.mark.untraced
SHORT, LONG = 1_000, 8_000
MOST = 3 * LONG / SHORT
"""Reading eight times as much may take 24 times as long; were each word held against all, it would take 64."""


@pytest.mark.untraced
@pytest.mark.parametrize(
    ("opening", "unit"),
    [
        ("may I share the roadmap with ", "Systems GmbH "),
        ("may I share the roadmap with ", "Orion's "),
        ("may I share the roadmap with Orion?", "in Narnia and "),
        ("", "Zork, "),
        ("", "please register A-1 "),
        ("may I share the roadmap with Orion?", "\n\n"),
    ],
)
def test_reading_takes_time_in_proportion_to_the_length(opening: str, unit: str) -> None:
    register = aurora()
    names = vocabulary(register)

    def seconds(length: int, salt: str) -> float:
        text = f"{opening}{salt}{unit * length}"[:length]
        begun = process_time()
        understand(text, register, TODAY, names=names)
        return process_time() - begun

    seconds(SHORT, "")
    short = min(seconds(SHORT, salt) for salt in ("a ", "b ", "c "))
    assert min(seconds(LONG, salt) for salt in ("a ", "b ")) < MOST * short + 0.05
