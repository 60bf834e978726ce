"""A question that names no certain partner is asked again about each that could be meant, in words that work."""

import pytest

from handlers.replies import Note
from handlers.unresolved import ask_which
from knowledge.matching import Found, Mention, Nothing, Several
from knowledge.prompts import REGISTER_IT
from knowledge.questions import Intent, Understood, understand
from tests.handlers.desk import NOW, asked_of, sample_register

INTENTS = (Intent.EXPLAIN_TERMS, Intent.WHO_DECIDES, Intent.DUE, Intent.OVERVIEW, Intent.TRAINING)
NEAR = Nothing("Oriom", ("orion",))


def which(intent: Intent, *mentions: Mention) -> Note | None:
    return ask_which(Understood(intent=intent, partners=mentions), asked_of(sample_register()))


@pytest.mark.parametrize("intent", INTENTS)
def test_the_nearest_partner_is_offered_with_the_same_question(intent: Intent) -> None:
    note = which(intent, NEAR)
    assert note is not None
    assert note.headline == "No partner called “Oriom” is registered."
    *again, last = (choice.text for choice in note.choices)
    assert last == REGISTER_IT
    (text,) = again
    meant = understand(text, sample_register(), NOW.date())
    assert (meant.intent, [each.id for each in meant.partners if isinstance(each, Found)]) == (intent, ["orion"])


def test_of_several_partners_that_fit_each_is_offered() -> None:
    note = which(Intent.DUE, Several(("orion", "vega"), 0, 3, "Sys"))
    assert note is not None
    assert note.headline == "More than one partner fits."
    assert [choice.label for choice in note.choices] == ["Orion Systems GmbH", "Vega Dynamics, Inc."]


def test_anybody_is_no_name() -> None:
    assert which(Intent.DUE, Nothing("anybody", ())) is None
    assert which(Intent.DUE, Found("orion", 0, 5, "Orion")) is None


def test_what_its_own_handler_tells_is_not_asked_here() -> None:
    assert which(Intent.INCIDENT, NEAR) is None
    signed = Understood(intent=Intent.EXPLAIN_TERMS, partners=(NEAR,), agreements=("orion-mnda",))
    owned = Understood(intent=Intent.WHO_DECIDES, partners=(NEAR,), assets=(Found("press-kit", 0, 9, "press kit"),))
    assert [ask_which(each, asked_of(sample_register())) for each in (signed, owned)] == [None, None]
