"""A name in somebody's words is found however it is written, and only where its reader may not know of the record."""

from datetime import date

import pytest

from knowledge.indiscretions import gives_away, hidden_names, without_hidden
from knowledge.visibility import visible_to
from tests.case_worlds import world

WHOLE = world("aurora").register()
OF_CY = visible_to(WHOLE, ("cy",), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("like the Scheduler-Source", "Scheduler source"),
        ("the SCHEDULERSOURCE of last year", "Scheduler source"),
        ("as agreed in tent blue", "Blue"),
        ("the roadmap for Vega", None),
        ("", None),
    ],
)
def test_only_what_the_reader_may_not_know_of_gives_anything_away(words: str, name: str | None) -> None:
    assert gives_away(words, WHOLE, OF_CY) == name
    assert gives_away(words, WHOLE, WHOLE) is None
    assert gives_away(words, OF_CY, WHOLE) is None


def test_words_are_kept_back_where_their_writer_may_know_what_they_name() -> None:
    hidden = hidden_names(WHOLE, OF_CY)
    leaks = "as the Scheduler-Source needs it"
    assert without_hidden(leaks, hidden, tuple) == ""
    assert without_hidden(leaks, hidden, hidden.keys) == leaks
    assert without_hidden(leaks, hidden, lambda: {"schedulersource"}) == leaks
    assert without_hidden(f"{leaks} in tent Blue", hidden, lambda: {"schedulersource"}) == ""
    assert without_hidden("as Orion needs it", hidden, tuple) == "as Orion needs it"
