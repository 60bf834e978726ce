"""The register gives each agreement's own text, read into clauses once."""

from tests.case_worlds import world


def test_a_text_is_read_once_and_there_is_none_of_an_agreement_without_one() -> None:
    register = world("minimal").register()
    text = register.find_text("orion-nda")
    assert text is not None
    assert text.find_clause("3.1") is not None
    assert register.find_text("orion-nda") is text
    assert register.find_text("nothing-signed") is None
