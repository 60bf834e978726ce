"""What a reply says is the same on every surface, and fit to be shown on any."""

import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.sentences import plain, shorten, spoken, worst_sentence
from handlers.replies import NEUTRAL, Neutral, Note, Passage
from tests.bot.terminal.test_drawing import ANSWER


@given(st.text())
def test_plain_text_is_one_line_and_keeps_every_letter(text: str) -> None:
    found = plain(text)
    assert found.isprintable()
    kept = [letter for letter in text if letter.isprintable() and not unicodedata.category(letter).startswith("Z")]
    assert [letter for letter in found if letter != " "] == kept


def test_a_long_text_is_cut_after_a_word() -> None:
    assert shorten("one  two\nthree", 20) == "one two three"
    assert shorten("one two three", 9) == "one two ..."
    assert shorten("x" * 30, 9) == f"{'x' * 9} ..."


def test_several_answers_come_to_the_worst_or_to_what_they_all_are() -> None:
    yes = replace(ANSWER, verdict="yes")
    assert worst_sentence((yes, ANSWER)) == "is the worst of 2 answers."
    assert worst_sentence((ANSWER, ANSWER)) == "for both."
    assert worst_sentence((yes, yes, yes)) == "for all 3."


def test_verdict_reason_and_source_can_be_read_out() -> None:
    assert spoken(Neutral()) == NEUTRAL
    assert spoken(Note(topic="help", headline="Ask.", lines=("One.", "Two."))) == "Ask. One. Two."
    passage = Passage(agreement="nda", clause="3.1", quote="It may.", source="NDA", says="permits it")
    assert spoken(Note(topic="help", headline="NDA, 3.1.", passages=(passage, replace(passage, says="")))) == (
        "NDA, 3.1. permits it: “It may.” NDA, 3.1. “It may.” NDA, 3.1."
    )
    no = "NO. Roadmap may not go to Orion. nothing covers it. Orion NDA, 3.1 (in force until 2028-01-31)."
    assert spoken((ANSWER,)) == no
    yes_if = replace(ANSWER, verdict="yes_if", conditions=("marked", "logged"), lead=None, why="", taken=("Taken.",))
    assert spoken((yes_if,)) == "Taken. YES, IF marked; logged. Roadmap may not go to Orion."
    silent = replace(yes_if, silence="No clause says so", why="it is covered")
    assert spoken((silent,)).endswith("may not go to Orion. No clause says so. it is covered.")
    unknown = replace(ANSWER, verdict="unknown", lead=None, why="", ask_for=("purpose", ()))
    assert spoken((unknown, ANSWER)) == (
        f"NO is the worst of 2 answers. UNKNOWN. Roadmap may not go to Orion. Which purpose? {no}"
    )
