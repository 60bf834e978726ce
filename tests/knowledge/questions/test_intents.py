"""What would be put on record is told; what only sounds like it is not."""

import pytest

from knowledge.lexicon.intents import INTENTS, LISTED, OVERVIEWS
from knowledge.questions import Intent, Thread
from knowledge.questions.intents import RECORDED, counts_as_told, find_overview
from knowledge.questions.wants import find_want
from tests.knowledge.questions.messages import reading

NOT_TOLD = (
    "did I send the roadmap to Orion?",
    "I did not send the roadmap to Orion",
    "if I sent the roadmap to Orion, would that be a breach",
    "Vega says they sent the roadmap to Orion",
    "had we sent the roadmap to Orion, they would have signed",
    "we almost sent the roadmap to Orion",
    "I told Orion we can't share the roadmap",
    "is the roadmap approved for Orion?",
    "imagine the roadmap leaked",
    "what if Orion had got the roadmap by mistake",
)
NOT_TO_REGISTER = (
    "don't register it",
    "please do not add Zenith to the register",
    "no need to register them",
    "is Zenith registered?",
    "I already registered Zenith",
    "somebody said that Zenith was added to the register",
)
TOLD = (
    ("I sent the roadmap to Orion this morning", Intent.LOG_DISCLOSURE),
    ("could you please log the roadmap to Orion, sent today?", Intent.LOG_DISCLOSURE),
    ("I approve the roadmap for Orion", Intent.APPROVE),
    ("the roadmap went to Orion by mistake", Intent.INCIDENT),
    ("we leaked the roadmap", Intent.INCIDENT),
)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_question_a_denial_hearsay_or_a_supposition_is_put_on_no_record(text: str) -> None:
    assert find_want(reading(text), Thread(), has_fact=False) not in RECORDED


@pytest.mark.parametrize("text", NOT_TO_REGISTER)
def test_no_request_to_register_is_taken_from_a_denial_a_question_or_hearsay(text: str) -> None:
    assert find_want(reading(text), Thread(), has_fact=False) is not Intent.REGISTER


@pytest.mark.parametrize(
    "text",
    ["register it", "register that says no need to add it", "please add Zenith to our partners", "can you add Zenith?"],
)
def test_a_request_to_register_is_one_in_a_button_or_in_other_words(text: str) -> None:
    assert find_want(reading(text), Thread(), has_fact=False) is Intent.REGISTER


@pytest.mark.parametrize(("text", "intent"), TOLD)
def test_what_is_told_is_put_on_record(text: str, intent: Intent) -> None:
    own = reading(text)

    assert find_want(own, Thread(), has_fact=False) is intent
    assert counts_as_told(intent, own, Thread())


@pytest.mark.parametrize(
    ("text", "listing"),
    [
        ("which of our suppliers lack an NDA", "partners"),
        ("the contracts with our suppliers", "agreements"),
        ("things that Bo looks after", "assets"),
        ("the weather", ""),
        ("which partners may get the roadmap", ""),
    ],
)
def test_without_a_phrase_a_list_is_of_the_first_kind_of_record_named(text: str, listing: str) -> None:
    assert find_overview(reading(text)) == listing


def test_the_words_for_lists_name_only_listings() -> None:
    assert set(LISTED.values()) <= {name for name, *_ in OVERVIEWS}


def test_no_phrase_stands_twice_in_an_intent() -> None:
    assert [name for name, *phrases in INTENTS if len(set(phrases)) < len(phrases)] == []
