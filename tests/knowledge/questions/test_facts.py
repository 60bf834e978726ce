"""Names of people and fields in a message are found alike, whether or not they were made ready before."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge.questions.facts import named_in, named_of, names_of
from tests.knowledge.questions.messages import reading

NAMES = ("Data Team", "Team", "Zoë Quill", "O'Hara", "store-id", "price", "Dr. Ames", "Team 7", "R&D", "ü-lab")
WORDS = (*NAMES, *(name.lower() for name in NAMES), "dataTeam", "data-team", "dota team", "teamwork", "storeid", "r d")


@given(st.lists(st.sampled_from(WORDS), max_size=5), st.lists(st.sampled_from(NAMES), unique=True))
def test_only_names_that_cannot_be_meant_are_passed_over(spoken: list[str], names: list[str]) -> None:
    wording = reading(f"may we give it to {' or '.join(spoken)}?")
    ready = names_of(tuple((name, (name,)) for name in names))
    assert list(named_of(wording, tuple(names))) == list(named_in(wording, ready))
