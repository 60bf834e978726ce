"""Words are compared without their endings, and the small ones do not count."""

import pytest

from knowledge.stems import stem, stems, words_in


@pytest.mark.parametrize(
    "words",
    [
        ("engineer", "engineering", "Engineered", "engineers"),
        ("delete", "deletion", "deleted", "deletes"),
        ("survive", "survival", "surviving", "survives"),
        ("confidential", "confidentiality", "confidentially"),
        ("party", "parties"),
        ("mark", "marking", "marked"),
        ("disclose", "disclosure", "disclosing"),
    ],
)
def test_forms_of_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


def test_short_words_stay_what_they_are() -> None:
    assert [stem(word) for word in ("code", "use", "data", "ring", "nda")] == ["code", "use", "data", "ring", "nda"]


def test_small_words_do_not_count() -> None:
    assert stems("What does it say about the source code?") == {"sourc", "code"}
    assert stems("clause 12, a 3") == {"clau", "12", "3"}
    assert stems("the of and") == frozenset()


def test_words_are_read_in_their_order() -> None:
    assert words_in("Why, though? It's 2nd!") == ("why", "though", "it", "s", "2nd")
