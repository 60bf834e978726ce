"""What nobody understood gets the nearest that works, and what only greets or closes a turn no question back."""

import pytest

from handlers.help import CLOSED, NOT_UNDERSTOOD, THANKED, WHAT_IT_IS, suggest
from knowledge.matching import Found
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from tests.handlers.desk import asked_of, sample_register

NOTHING = Understood(intent=Intent.NONE)
PRESS_KIT = Understood(intent=Intent.NONE, assets=(Found("press-kit", 0, 9, "press kit"),))
HYDRA = Understood(intent=Intent.NONE, partners=(Found("hydra", 0, 5, "Hydra"),))


@pytest.mark.parametrize("text", ["hello", "Good morning", "hi all!"])
def test_a_greeting_is_replied_to_with_help(text: str) -> None:
    assert suggest(NOTHING, asked_of(sample_register(), text)).headline == WHAT_IT_IS


def test_what_closes_a_turn_is_closed() -> None:
    register = sample_register()
    assert suggest(NOTHING, asked_of(register, "ok")) == CLOSED
    assert suggest(NOTHING, asked_of(register, "ok thanks")) == THANKED
    assert suggest(NOTHING, asked_of(register, "hello roadmap")).headline == NOT_UNDERSTOOD


def test_what_was_named_is_offered_as_a_question() -> None:
    (first, *_) = suggest(PRESS_KIT, asked_of(sample_register(), "press kit")).choices
    assert first.text.startswith("may I share the press kit with ")
    texts = [choice.text for choice in suggest(HYDRA, asked_of(sample_register(), "Hydra")).choices]
    assert texts[0].endswith("with Hydra?")
    assert len(texts) > 1
    assert all("Hydra" in text for text in texts)


def test_with_one_side_only_there_is_no_question_about_sharing() -> None:
    sample = sample_register()
    assets = Register(company=sample.company, people=sample.people, assets={"press-kit": sample.assets["press-kit"]})
    partners = Register(company=sample.company, people=sample.people, partners={"hydra": sample.partners["hydra"]})
    for understood, register in ((PRESS_KIT, assets), (HYDRA, partners)):
        texts = [choice.text for choice in suggest(understood, asked_of(register, "?")).choices]
        assert texts
        assert not any(text.startswith("may I share") for text in texts)
