"""Facts are said by the names of their records, and as they were stated where there is no record."""

from functools import cache

import pytest

from bot.wiring import read_folder, sample_folder
from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.stated import in_words, one_of_kind
from knowledge.terms import Action, AgreementKind


@cache
def sample() -> Register:
    register = read_register(read_folder(sample_folder())).register
    assert register is not None
    return register


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("purpose", ("store-planning", "to please them"), ("Store planning", "to please them")),
        ("vertical", ("grocery", "whaling"), ("Grocery", "whaling")),
        ("discloser", "bo", ("Bo Lindholm",)),
        ("discloser", "nobody", ("nobody",)),
        ("territory", ("GB", "IE"), ("GB", "IE")),
        ("uses", (Action.RESELL,), ("resale",)),
        ("volume", (("seats", 20), ("api-calls", 5)), ("20 seats", "5 api calls")),
        ("group_size", 10, ("10",)),
        ("publication", True, ("the public",)),
        ("publication", False, ()),
        ("fields", None, ()),
        ("form", (), ()),
    ],
)
def test_a_fact_is_said_by_name(fact: str, value: object, said: tuple[str, ...]) -> None:
    assert in_words(fact, value, sample()) == said


def test_every_kind_of_agreement_can_be_said() -> None:
    assert all(one_of_kind(kind) for kind in AgreementKind)
