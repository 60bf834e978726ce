"""No phrase that fits is passed over, however few of a table are looked at."""

import re

from hypothesis import given
from hypothesis import strategies as st

from knowledge.lexicon.intents import NOT_A_REPORT, SHARE_ASKED, UNASKED
from knowledge.lexicon.relations import AFTER_A_PARTY, BEFORE_A_PARTY
from knowledge.questions.phrases import begins, begins_with_any, compiled, ends, ends_in_any, possible, says

TABLE = (*NOT_A_REPORT, *SHARE_ASKED, *UNASKED, "", "^ $", "maybe?", "only|$")
WORDS = sorted({word for phrase in TABLE for word in re.findall(r"[a-z']+|[?.,]", phrase)} | {"PARTNER", "ASSET", "we"})
PLAIN = st.lists(st.sampled_from(WORDS), max_size=12).map(lambda words: "".join(f"{word} " for word in words))


@given(PLAIN)
def test_every_phrase_that_fits_is_possible(plain: str) -> None:
    fitting = [at for at, phrase in enumerate(TABLE) if compiled(phrase).search(plain)]
    assert set(fitting) <= set(possible(plain, TABLE))
    assert possible(plain, TABLE) == sorted(possible(plain, TABLE))
    assert says(plain, TABLE) == bool(fitting)


@given(PLAIN)
def test_one_of_several_leads_or_follows_where_one_by_itself_does(plain: str) -> None:
    assert begins_with_any(plain, AFTER_A_PARTY) == any(begins(plain, phrase) for phrase in AFTER_A_PARTY)
    assert ends_in_any(plain, BEFORE_A_PARTY) == any(ends(plain, phrase) for phrase in BEFORE_A_PARTY)


def test_of_no_phrases_none_is_there() -> None:
    assert not begins_with_any("we ", ())
    assert not ends_in_any("we ", ())
    assert not says("we ", ())
