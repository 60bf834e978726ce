"""What went over is taken from the words of the message, whatever they are and however long."""

from time import process_time

import pytest

from knowledge.questions.objects import words_of_disclosed, words_of_received


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Vega gave us their timing spec yesterday", "timing spec"),
        ("we got a price\n  list from Orion", "price list"),
        ("I received it", "it"),
        ("nothing came", ""),
    ],
)
def test_what_was_given_stands_behind_us_or_received(text: str, what: str) -> None:
    assert words_of_received(text) == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("I sent Orion the unmasked   table by mistake", "unmasked table"),
        ("I e-mailed our old price list to them", "old price list"),
        ("I sent it by mistake", ""),
        ("it went by a mistake", ""),
    ],
)
def test_what_went_over_stands_behind_what_was_done(text: str, what: str) -> None:
    assert words_of_disclosed(text) == what


@pytest.mark.untraced
@pytest.mark.parametrize("text", ["us{}", "us x{}y", "gave us the{}", "sent{}", "sent the x{}y", "sent the x{}"])
def test_long_runs_of_spaces_are_read_at_once(text: str) -> None:
    """A hostile message must not keep the others waiting: with a search that grows with the square it takes minutes."""
    began = process_time()
    words_of_received(text.format(" " * 100_000))
    words_of_disclosed(text.format(" " * 100_000))
    words_of_disclosed("sent a " * 20_000)
    words_of_received("us " * 20_000)
    assert process_time() - began < 10
