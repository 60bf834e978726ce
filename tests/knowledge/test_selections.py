"""The conditions in words choose the records of a list; what states one condition states no other besides."""

from datetime import date
from functools import cache

import pytest

from bot.wiring import read_folder, sample_folder
from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.selections import agreement_conditions, asks_partners, asset_conditions, partner_conditions, select
from tests.handlers.desk import edited

TODAY = date(2026, 11, 22)


@cache
def sample() -> Register:
    files = edited(
        read_folder(sample_folder()),
        "partners.yaml",
        ("holds:\n", "holds:\n  - {id: h-trends, asset: basket-trends, from_on: 2026-11-01}\n"),
    )
    register = read_register(files).register
    assert register is not None
    return register


@pytest.mark.parametrize(
    ("text", "ids", "words"),
    [
        ("which partners are there?", "orion vega lyra draco hydra cetus", ""),
        ("which partners are on hold?", "cetus", "on hold"),
        ("which partners are not on hold?", "orion vega lyra draco hydra", "not on hold"),
        ("Which partners aren\u2019t  ON hold?", "orion vega lyra draco hydra", "not on hold"),
        ("which partners have no agreement in force?", "draco hydra", "without an agreement in force"),
        ("which partners have an agreement?", "orion vega lyra cetus", "with an agreement in force"),
        ("which partners have expired agreements?", "draco", "without an agreement in force any more"),
        ("which partners have developer terms?", "vega cetus", "with developer terms in force"),
        ("which partners lack an NDA?", "lyra draco hydra", "without an NDA in force"),
        ("partners without a data processing agreement", "orion vega lyra draco hydra cetus",
         "without a data processing agreement in force"),
        ("partners with an NDA or a data licence", "orion vega lyra cetus",
         "with an NDA in force or with a data licence in force"),
        ("partners with an NDA but no developer terms", "orion",
         "with an NDA in force and without developer terms in force"),
        ("which partners are not vetted?", "hydra", "not vetted"),
        ("any unvetted partners?", "hydra", "not vetted"),
        ("which partners are screened", "orion vega lyra draco hydra cetus", "screened"),
        ("our trial partners", "hydra", "trial"),
        ("which partners are prospects?", "hydra", "recorded as prospect"),
        ("who is holding the partners' hands", "orion vega lyra draco hydra cetus", ""),
    ],
)  # fmt: skip
def test_partners_are_chosen_by_what_is_stated(text: str, ids: str, words: str) -> None:
    register = sample()
    found, said = select(register.partners.values(), text, partner_conditions(register, (), TODAY))
    assert ({each.id for each in found}, said) == (set(ids.split()), words)


def test_partners_are_chosen_by_their_manager_where_somebody_is_named() -> None:
    register = sample()
    text = "which partners does eve manage?"
    found, words = select(register.partners.values(), text, partner_conditions(register, ("eve",), TODAY))
    assert words == "managed by Eve Marchetti"
    assert (
        {each.id for each in found} == {id for id, each in register.partners.items() if each.manager == "eve"} != set()
    )
    assert select(register.partners.values(), text, partner_conditions(register, (), TODAY))[1] == ""


@pytest.mark.parametrize(
    ("text", "people", "ids", "words"),
    [
        ("what assets does bo own?", ("bo",), "scheduler-source blue-connector interface-description",
         "owned by Bo Lindholm"),
        ("which assets are mine", (), "design-notes integration-guide", "owned by Ana Ferreira"),
        ("which assets are restricted?", (), "scheduler-source blue-connector", "restricted"),
        ("internal and public assets", (), "press-kit interface-description basket-trends", "public or internal"),
        ("which assets are on hold", (), "basket-trends", "on hold"),
        ("which of my assets are confidential?", (), "design-notes integration-guide",
         "owned by Ana Ferreira and confidential"),
        ("which assets hold personal data", (), "basket-table", "with personal data"),
    ],
)  # fmt: skip
def test_assets_are_chosen_by_what_is_stated(text: str, people: tuple[str, ...], ids: str, words: str) -> None:
    register = sample()
    found, said = select(register.assets.values(), text, asset_conditions(register, people, "ana", TODAY))
    assert ({each.id for each in found}, said) == (set(ids.split()), words)


@pytest.mark.parametrize(
    ("text", "ids", "words"),
    [
        ("which agreements are not in force?", "draco-mnda", "not in force"),
        ("which agreements have expired?", "draco-mnda", "at an end"),
        ("which NDAs are in force?", "orion-mnda vega-mnda cetus-mnda", "in force and of the kind NDA"),
        ("list our developer terms and data licences", "vega-dev-terms cetus-dev-terms lyra-data-licence",
         "of the kind developer terms or of the kind data licence"),
    ],
)  # fmt: skip
def test_agreements_are_chosen_by_what_is_stated(text: str, ids: str, words: str) -> None:
    register = sample()
    found, said = select(register.agreements.values(), text, agreement_conditions(register, TODAY))
    assert ({each.id for each in found}, said) == (set(ids.split()), words)


@pytest.mark.parametrize(
    ("text", "is_about_partners"),
    [
        ("which partners have no agreement in force?", True),
        ("Partners without an NDA", True),
        ("which partners don\u2019t have developer terms", True),
        ("which agreements do we have with our partners?", False),
        ("list our partners' agreements", False),
    ],
)
def test_partners_are_asked_for_even_where_agreements_are_named(text: str, *, is_about_partners: bool) -> None:
    assert asks_partners(text) is is_about_partners
