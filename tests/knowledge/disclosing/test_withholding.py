"""What of a disclosure each reader may see."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from knowledge.disclosing.disclosures import Act, Disclosure, Kept, Step
from knowledge.disclosing.judging import judged
from knowledge.disclosing.withholding import may_read, rejudged, without_hidden_first, without_hidden_words
from knowledge.findings import Verdict
from knowledge.indiscretions import hidden_names
from knowledge.visibility import Hidden, without
from tests.handlers.desk import sample_register

TODAY = date(2026, 11, 22)
WHOLE = sample_register()
UNSIGNED = without(WHOLE, Hidden(agreements=frozenset({"orion-mnda"})))


MADE = Disclosure(asset="product-roadmap", partner="orion", on=TODAY, by="ana", logged_on=TODAY)


def kept(made: Disclosure = MADE) -> Kept:
    found, _ = judged(made, "ana", WHOLE)
    at = datetime(2026, 11, 22, tzinfo=UTC)
    return Kept(id="D-AAAAAAAA", at=at, logged_by="ana", first=found, disclosure=found)


def test_an_entry_under_an_agreement_that_a_reader_may_not_know_is_judged_without_it() -> None:
    own = kept()
    others = rejudged(own, UNSIGNED)
    assert (own.disclosure.verdict, own.disclosure.agreements) == (Verdict.YES_IF, ("orion-mnda",))
    assert (others.disclosure.verdict, others.disclosure.agreements, others.disclosure.duties) == (Verdict.NO, (), ())
    assert not may_read(own, ("cy",), UNSIGNED)
    assert may_read(others, ("cy",), UNSIGNED)


@pytest.mark.parametrize(
    ("field", "hidden"),
    [("partner", Hidden(partners=frozenset({"orion"}))), ("asset", Hidden(assets=frozenset({"product-roadmap"})))],
)
def test_an_entry_that_names_what_a_reader_may_not_know_is_not_there(field: str, hidden: Hidden) -> None:
    assert getattr(kept().disclosure, field)
    assert not may_read(kept(), ("cy",), without(WHOLE, hidden))
    assert may_read(kept(), ("cy",), WHOLE)


def test_what_is_unregistered_is_for_those_who_logged_disclosed_or_were_told() -> None:
    entry = replace(kept(replace(MADE, asset=None, asset_words="flux capacitor", by="bo")), told=("dana",))
    for person, may in (("ana", True), ("bo", True), ("dana", True), ("eve", False)):
        assert may_read(entry, (person,), WHOLE) is may
    assert not may_read(entry, ("ana", "eve"), WHOLE)


def test_words_that_name_something_hidden_are_withheld_wherever_they_stand() -> None:
    hidden = without(WHOLE, Hidden(assets=frozenset({"scheduler-source"}), tents=frozenset({"blue"})))
    step = Step(
        act=Act.CORRECTED, at=datetime(2026, 11, 22, tzinfo=UTC), by="ana", reason="it was the Scheduler-Source"
    )
    entry = replace(
        kept(replace(MADE, note="see SCHEDULER SOURCE", purpose=("for scheduler source", "a demo"))), steps=(step,)
    )
    shown = without_hidden_words(entry, WHOLE, hidden, lambda _writer, _kept: {})
    assert (shown.disclosure.note, shown.disclosure.purpose, shown.steps[0].reason) == ("", ("a demo",), "")
    assert without_hidden_words(entry, WHOLE, WHOLE, lambda _writer, _kept: {}) == entry


def test_words_of_one_who_may_not_know_of_it_are_about_something_else() -> None:
    """Without them a reader would learn that there is such a record."""
    hidden = without(WHOLE, Hidden(assets=frozenset({"scheduler-source"}), tents=frozenset({"blue"})))
    step = Step(act=Act.CORRECTED, at=datetime(2026, 11, 22, tzinfo=UTC), by="bo", reason="the scheduler source")
    entry = replace(kept(replace(MADE, note="see SCHEDULER SOURCE")), steps=(step,))

    def unknown_to(writer: str, _: Kept) -> Mapping[str, str]:
        return hidden_names(WHOLE, hidden) if writer == "ana" else {}

    shown = without_hidden_words(entry, WHOLE, hidden, unknown_to)
    assert shown.first.note == "see SCHEDULER SOURCE"
    assert (shown.disclosure.note, shown.steps[0].reason) == ("", "")


def test_what_was_logged_first_is_not_told_where_it_names_something_hidden() -> None:
    hidden = without(WHOLE, Hidden(assets=frozenset({"scheduler-source"})))
    entry = replace(kept(MADE), first=replace(MADE, asset="scheduler-source"))
    assert without_hidden_first(entry, hidden).first == entry.disclosure
    assert without_hidden_first(entry, WHOLE) == entry
