"""That the sentences people are taught are understood, whatever the names in them."""

from itertools import product

import pytest

from bot.wiring import read_folder, sample_folder
from knowledge.lexicon.intents import INTENTS, OVERVIEWS
from knowledge.questions import Intent, Thread, understand, vocabulary
from knowledge.reading import read_register
from knowledge.register import Register
from tests.worlds import TODAY, aurora, nordwind

FEWEST = 3
ABOUT_SOMETHING = {"why?": Thread(intent=Intent.SHARE, assets=("product-roadmap",), partners=("orion",))}
"""What a sentence that says nothing by itself is said after."""


def sample() -> Register:
    register = read_register(read_folder(sample_folder())).register
    assert register is not None
    return register


WORLDS = {"sample": sample(), "aurora": aurora(), "nordwind": nordwind()}
VOCABULARIES = {name: vocabulary(register) for name, register in WORLDS.items()}
EXAMPLES = {
    "share": (
        "may I share {asset} with {partner}?",
        "can {partner} get {asset} for {purpose}?",
        "is it ok to send {partner} {asset}?",
        "{asset} to {partner}?",
    ),
    "log_disclosure": (
        "I sent {asset} to {partner} today",
        "log: {asset} to {partner}, by email",
        "we showed {partner} {asset} in a demo yesterday",
    ),
    "list_disclosures": (
        "what have we shared with {partner}?",
        "who has received {asset}?",
        "has {asset} ever gone to {partner}?",
    ),
    "explain_terms": (
        "what does {agreement} say about marking?",
        "explain {agreement}",
        "which clause of {agreement} covers publication?",
        "why?",
    ),
    "due": (
        "when does {agreement} expire?",
        "what is due next week?",
        "which reviews are open?",
    ),
    "training": (
        "which training do I need for {partner}?",
        "is my course still valid?",
        "I finished the refresher",
    ),
    "approve": (
        "I approve {asset} for {partner}",
        "approved: {asset} to {partner} until 31 March 2027",
        "I withdraw my approval for {asset} to {partner}",
    ),
    "incident": (
        "{asset} went to {partner} by mistake",
        "we leaked {asset}",
        "report an incident: {asset} is visible online",
    ),
    "who_decides": (
        "who decides about {asset}?",
        "whom do I ask about {partner}?",
        "whose approval do I need for {asset}?",
    ),
    "overview": (
        "which partners are there?",
        "who do we have NDAs with?",
        "what may I not share with anyone?",
        "what can I share with {partner}?",
    ),
    "register": (
        "register it",
        "please register Northlight Optics as a partner",
        "add the torque sensor to the register",
    ),
    "help": (
        "help",
        "what can I ask you?",
        "how do I record a disclosure?",
    ),
}
"""Sentences for each intent: what help teaches; each is understood so, whatever names fill the braces."""
SENTENCES = [(intent, sentence) for intent, sentences in EXAMPLES.items() for sentence in sentences]


def filled(sentence: str, register: Register, at: int) -> str:
    """The sentence with names of the register, the ones at a place in their order; round again behind the last."""
    partner = tuple(register.partners.values())[at % len(register.partners)]
    agreement = tuple(register.agreements.values())[at % len(register.agreements)]
    purposes = tuple(each.name or each.id for each in register.purposes.values())
    return sentence.format(
        asset=f"the {tuple(register.assets.values())[at % len(register.assets)].name}",
        partner=partner.name,
        agreement=agreement.name or agreement.id,
        purpose=purposes[at % len(purposes)],
    )


@pytest.mark.parametrize(("intent", "sentence"), SENTENCES, ids=[sentence for _, sentence in SENTENCES])
def test_an_example_is_understood_as_its_intent_with_the_names_of_any_world(intent: str, sentence: str) -> None:
    for (world, register), at in product(WORLDS.items(), range(4)):
        text = filled(sentence, register, at)
        thread = ABOUT_SOMETHING.get(sentence, Thread())
        understood = understand(text, register, TODAY, thread, names=VOCABULARIES[world])
        assert understood.intent == intent, (world, text)


def test_every_intent_has_examples() -> None:
    assert {name for name, sentences in EXAMPLES.items() if len(sentences) < FEWEST} == set()
    assert set(EXAMPLES) == set(Intent) - {Intent.NONE}


def test_the_tables_name_only_intents_and_listings() -> None:
    assert {name for name, *_ in INTENTS} <= set(Intent)
    listings = {"partners", "agreements", "assets", "shareable", "not_shareable", "partner"}
    assert {name for name, *_ in OVERVIEWS} == listings
