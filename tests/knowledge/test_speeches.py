"""What speaks about a subject is found by its words, and quoted character for character."""

from dataclasses import replace
from datetime import date

import pytest

from knowledge.register import Register
from knowledge.speeches import clause_speech, find_speeches

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("topic", "clauses"),
    [
        ("source code", ["3.1"]),
        ("oral disclosure", ["4.2"]),
        ("survival", ["7.1"]),
        ("backups", ["5.6"]),
        ("courts of Berlin", ["9.1"]),
        ("unicorns", []),
        ("the and of", []),
        ("", []),
    ],
)
def test_clauses_are_found_by_their_words(aurora: Register, topic: str, clauses: list[str]) -> None:
    found = find_speeches(("orion-mnda",), topic, aurora, TODAY)
    assert [speech.clause for speech in found] == clauses
    text = aurora.texts["orion-mnda"]
    assert all(speech.quote in text for speech in found)


def test_where_no_clause_holds_all_words_the_one_with_most_is_taken(aurora: Register) -> None:
    assert [each.clause for each in find_speeches(("orion-mnda",), "encrypted backups", aurora, TODAY)] == ["5.6"]
    assert find_speeches(("orion-mnda",), "encrypted mirrored backups", aurora, TODAY) == ()


def test_terms_that_name_an_asset_and_something_of_it_are_found(aurora: Register) -> None:
    def clauses(agreement: str, asset: str) -> list[str]:
        return [each.clause for each in find_speeches((agreement,), "", aurora, TODAY, aurora.assets[asset])]

    assert "3.1" in clauses("orion-mnda", "product-roadmap")
    assert "3.1" not in clauses("orion-mnda", "design-notes")
    assert "4.1" not in clauses("orion-mnda", "interface-description")


def test_what_a_term_does_counts_as_said_and_comes_before_mere_text(aurora: Register) -> None:
    found = find_speeches(("orion-mnda",), "confidential information", aurora, TODAY)
    assert [speech.clause for speech in found if speech.says] == ["4.1", "4.2", "5.2"]
    assert [bool(speech.says) for speech in found] == sorted((bool(each.says) for each in found), reverse=True)
    assert [each.clause for each in find_speeches(("orion-mnda",), "passed on", aurora, TODAY)] == ["5.2"]
    assert [each.clause for each in find_speeches(("lyra-data-licence",), "sublicence", aurora, TODAY)] == ["3.3"]
    assert "6.3" in [each.clause for each in find_speeches(("lyra-data-licence",), "disclosing", aurora, TODAY)]


def test_a_clause_with_clauses_of_its_own_is_found_where_a_term_cites_it(aurora: Register) -> None:
    orion = aurora.agreements["orion-mnda"]
    terms = tuple(replace(term, clause="5") if term.clause == "5.2" else term for term in orion.terms)
    register = replace(aurora, agreements={"orion-mnda": replace(orion, terms=terms)})
    assert "5" in [each.clause for each in find_speeches(("orion-mnda",), "passing on", register, TODAY)]
    assert "5" not in [each.clause for each in find_speeches(("orion-mnda",), "confidential", aurora, TODAY)]


def test_a_clause_is_quoted_in_full_and_a_long_one_is_cut_at_a_word(aurora: Register) -> None:
    speech = clause_speech("orion-mnda", "§ 3.2", aurora, TODAY)
    assert speech is not None
    assert (speech.clause, speech.says) == ("3.2", "")
    assert (
        speech.quote == "The permission in clause 3.1 is not tied to a stated purpose, territory or field of business."
    )
    section = clause_speech("orion-mnda", "5", aurora, TODAY)
    assert section is not None
    assert len(section.quote) <= 700
    text = aurora.texts["orion-mnda"]
    assert text[text.index(section.quote) + len(section.quote)].isspace()
    assert section.says == "forbids passing on what Orion Systems GmbH gave us"
    assert clause_speech("orion-mnda", "12.9", aurora, TODAY) is None
    assert clause_speech("gone", "1", aurora, TODAY) is None


def test_an_agreement_without_a_text_says_nothing(aurora: Register) -> None:
    assert find_speeches(("orion-mnda",), "source code", replace(aurora, texts={}), TODAY) == ()


def test_what_house_rules_do_is_told(aurora: Register) -> None:
    found = find_speeches(("house",), "restricted information", aurora, TODAY)
    assert ("3.2", "requires the approval of the owner and Legal, for what is restricted") in [
        (each.clause, each.says) for each in found
    ]
