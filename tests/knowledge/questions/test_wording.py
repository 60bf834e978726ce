"""A message is read once, and any part of it has the plain form of its items."""

from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge.questions.messages import reading

WORDING = reading("May we send the product roadmap, as a pdf, to Orion & Vega (their CTO) by Friday? It's urgent!")
PLACES = st.integers(-3, len(WORDING.items) + 3)


@given(PLACES, st.none() | PLACES)
def test_the_plain_form_of_a_part_is_that_of_its_items(start: int, end: int | None) -> None:
    assert WORDING.plain(start, end) == "".join(f"{item.key} " for item in WORDING.items[start:end])


def test_what_is_remembered_of_a_message_is_worked_out_once_and_tells_it_from_no_other() -> None:
    made = [WORDING.remember("a part", made_by) for made_by in (lambda: 1, lambda: 2)]
    assert made == [1, 1]
    assert reading(WORDING.text) == WORDING
