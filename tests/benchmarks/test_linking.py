"""How names that people write are scored: what a right and a wrong link is."""

from random import Random

import pytest

from benchmarks.linking import Answer, answer, is_set_aside, many_names, messages, partners, score, windows
from knowledge.matching import Names, find_mentions

NAMES = Names([("boeing", ["Boeing Co"]), ("micron", ["Micron Technology"]), ("fox", ["Fox Ltd"])], partner_like=True)


def row(id: str, expected: str, difficulty: str = "prefix") -> dict[str, str]:
    return {"pair_id": id, "expected": expected, "difficulty": difficulty}


@pytest.mark.parametrize(
    ("mention", "given"),
    [
        ("The Boeing Company", Answer("boeing", ())),
        ("Boieng", Answer(None, ("boeing",))),
        ("Micron", Answer(None, ("micron",))),
        ("Boeing Denmark", Answer(None, ("boeing",))),
        ("Samsung", Answer(None, ())),
    ],
)
def test_only_a_name_that_is_all_of_the_mention_is_taken(mention: str, given: Answer) -> None:
    assert answer(mention, NAMES) == given


def test_a_link_to_another_record_is_wrong_and_asking_never_is() -> None:
    rows = [row("1", "a"), row("2", "a"), row("3", "a"), row("4", "NIL", "nil"), row("5", "AMBIGUOUS", "ambiguous")]
    answers = {
        "1": Answer("a", ()),
        "2": Answer("b", ()),
        "3": Answer(None, ("b", "a")),
        "4": Answer("c", ()),
        "5": Answer(None, ("b",)),
    }
    given = score(rows, answers)
    assert (given.rows, given.resolvable, given.wrong, given.others, given.abstained) == (5, 3, 2, 2, 1)
    assert given.wrong_links == 2 / 5
    assert given.recall_silent == 1 / 3
    assert given.recall_offered == 2 / 3
    assert score([], {}).wrong_links == 0


def test_a_third_of_the_rows_is_set_aside() -> None:
    assert 80 < sum(is_set_aside(row(f"P{number:04}", "a")) for number in range(300)) < 120


def test_messages_have_twelve_words_and_names_are_as_many_as_asked_for() -> None:
    names = many_names(["Boeing Co", "Micron Technology Inc", "Riverstone Networks"], 200, Random(1))
    assert len(set(names)) == 200
    texts = list(messages(names, 6, Random(1)))
    assert {len(text.split()) for text in texts} == {12}
    assert len(windows(texts[0])) == 12 + 11 + 10
    assert find_mentions(names[0], partners(names)) != ()
