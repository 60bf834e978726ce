"""Another language is told from English with a few foreign words in it (rule 39)."""

import pytest

from knowledge.questions.language import is_foreign


@pytest.mark.parametrize(
    "text",
    [
        "d\u00fcrfen wir die Roadmap mit Orion teilen?",
        "puis-je partager la feuille de route avec Orion ?",
        "\u043c\u043e\u0436\u043d\u043e \u043b\u0438 \u044d\u0442\u043e Orion?",
        "\u53ef\u4ee5\u5206\u4eab\u5417",
    ],
)
def test_another_language_is_foreign(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?!",
        "Orion",
        "die",
        "may we share the roadmap with die Orion und Vega",
        "\u041e\u0440\u0438\u043e\u043d Orion",
    ],
)
def test_one_foreign_word_and_as_many_letters_of_another_script_are_still_english(text: str) -> None:
    assert not is_foreign(text)
