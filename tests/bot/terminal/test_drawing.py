"""A reply drawn as text: the verdict first, few lines, and nothing in it that could harm a terminal."""

from dataclasses import replace
from datetime import date

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.terminal.drawing import draw, exit_code
from handlers.replies import NEUTRAL, Answer, Choice, Ground, Neutral, Note, Passage
from tests.handlers.answers import answer_of

GROUND = Ground(
    gate="coverage",
    result="pass",
    agreement="orion-mnda",
    clause="3.1",
    quote="may disclose",
    reason="it is covered",
    source="Orion NDA",
    standing="in force until 2028-01-31",
)
ANSWER = answer_of(
    reason="Roadmap may not go to Orion: nothing covers it.",
    grounds=(GROUND,),
    headline="roadmap may not go to Orion",
    why="nothing covers it",
    lead=GROUND,
    to_yes=((("sign an NDA", "dana"), ("wait", None)), (("ask", "eve"),)),
    valid_until=date(2028, 1, 31),
    names={"dana": "Dana Weiss"},
    today=date(2026, 11, 22),
)


def drawn(answer: Answer, *, why: bool = False) -> list[str]:
    return click.unstyle(draw((answer,), why=why)).splitlines()


def test_a_whole_answer() -> None:
    assert drawn(ANSWER, why=True) == [
        "NO. Roadmap may not go to Orion.",
        "Why: nothing covers it.",
        '"may disclose"  Orion NDA, 3.1 (in force until 2028-01-31)',
        "To make it a yes: sign an NDA (Dana Weiss), then wait.",
        "Checked 2026-11-22, the same until 2028-01-31, answer A-1",
        "",
        "Why, step by step:",
        '  coverage     pass         it is covered  [Orion NDA, 3.1: "may disclose"]',
    ]


@pytest.mark.parametrize(
    ("change", "first"),
    [
        ({"verdict": "yes"}, "YES. Roadmap may not go to Orion."),
        (
            {"verdict": "yes_if", "conditions": ("marked", "logged")},
            "YES, IF marked; logged. Roadmap may not go to Orion.",
        ),
        ({"verdict": "ask", "ask_whom": "dana"}, "ASK Dana Weiss. Roadmap may not go to Orion."),
        ({"verdict": "ask", "ask_whom": "zoe"}, "ASK zoe. Roadmap may not go to Orion."),
        ({"verdict": "ask", "ask_whom": None}, "ASK. Roadmap may not go to Orion."),
        ({"verdict": "unknown", "headline": ""}, "UNKNOWN. Roadmap may not go to Orion: nothing covers it."),
    ],
)
def test_the_verdict_comes_first(change: dict[str, str], first: str) -> None:
    assert drawn(replace(ANSWER, **change))[0] == first  # type: ignore[arg-type]  # each fits its field


def test_what_was_taken_comes_before_it_and_what_was_carried_over_last() -> None:
    lines = drawn(replace(ANSWER, taken=("Taken “a” for A.",), carried=("Trends", "Lyra")))
    assert lines[0] == "Taken “a” for A."
    assert lines[-1].endswith("answer A-1 (still: Trends, Lyra)")


def test_that_no_clause_speaks_of_a_later_use_stands_right_under_the_verdict() -> None:
    assert drawn(replace(ANSWER, silence="No clause says so"))[1] == "No clause says so."


def test_another_day_is_named() -> None:
    assert "Checked 2026-11-22, for 2027-01-01, the" in drawn(replace(ANSWER, on=date(2027, 1, 1)))[-1]


def test_a_long_quotation_and_many_choices_are_cut() -> None:
    ground = replace(GROUND, quote="word " * 200, standing="")
    answer = replace(ANSWER, lead=ground, ask_for=("purpose", tuple(f"p{number}" for number in range(12))))
    quotation, choices = drawn(answer)[2:4]
    assert quotation.endswith(' ..."  Orion NDA, 3.1')
    assert len(quotation) < 280
    assert choices == "Which purpose? p0, p1, p2, p3, p4, p5, p6, p7, and 4 more"


def test_of_several_answers_the_worst_is_told_first() -> None:
    yes, yes_if = replace(ANSWER, verdict="yes"), replace(ANSWER, verdict="yes_if", conditions=("marked",))
    assert click.unstyle(draw((yes, yes_if))).startswith("YES, IF is the worst of 2 answers.\n\nYES. ")
    assert click.unstyle(draw((yes, ANSWER, yes_if))).startswith("NO is the worst of 3 answers.\n\nYES. ")
    assert [exit_code(reply) for reply in ((yes, yes_if), (yes, ANSWER), Neutral())] == [0, 5, 0]


def test_a_note_has_no_verdict() -> None:
    passage = Passage(agreement="a", clause="3.1", quote="may disclose", source="Orion NDA", says="permits")
    note = Note(
        topic="help",
        headline="Ask.",
        lines=("one\x1b[2J", "two"),
        passages=(passage, Passage(agreement="a", clause="4", quote="q", source="A", standing="ended")),
        choices=(Choice("Help", "help me"), Choice("Why", "why?")),
    )
    assert draw(note, why=True).splitlines() == [
        "Ask.",
        "one [2J",
        "two",
        'permits: "may disclose"  Orion NDA, 3.1',
        '"q"  A, 4 (ended)',
        "Ask next: help me | why?",
    ]
    assert draw(Note(topic="none", headline="Nothing.")) == "Nothing."
    assert exit_code(note) == 0


def test_the_neutral_line_is_all() -> None:
    assert draw(Neutral(), why=True) == NEUTRAL


def test_what_nobody_understood_is_no_success() -> None:
    assert [exit_code(Note(topic=topic, headline="")) for topic in ("help", "due", "register", "none")] == [0, 0, 0, 4]


@given(st.text(min_size=1))
def test_no_text_brings_anything_that_does_not_print(text: str) -> None:
    ground = replace(GROUND, quote=text, reason=text, source=text, standing=text, clause=text, gate=text)
    answer = replace(
        ANSWER,
        verdict="yes_if",
        reason=text,
        headline=text,
        why=text,
        conditions=(text,),
        lead=ground,
        grounds=(ground,),
        taken=(text,),
        carried=(text,),
        ask_for=(text, (text,)),
        to_yes=(((text, text),),),
        names={text: text},
    )
    styled = draw((answer,), why=True)
    assert styled.count("\x1b") == 3
    assert all(line.isprintable() for line in click.unstyle(styled).split("\n"))
    assert len(click.unstyle(styled).split("\n")) == 10
