"""What would be logged is told as it was understood; past answers are listed as far as they may still be known of."""

from dataclasses import replace
from datetime import date

from handlers.disclosures import MOST_LINES, list_disclosures, log_disclosure
from handlers.replies import Answer
from knowledge.matching import Found, Nothing, Several
from knowledge.questions import Intent, Understood
from tests.handlers.desk import asked_of, sample_register

TOLD = Understood(intent=Intent.LOG_DISCLOSURE)
LISTED = Understood(intent=Intent.LIST_DISCLOSURES)
PRESS_KIT = Found("press-kit", 0, 9, "press kit")


def past(number: int, asset: str | None, partner: str | None, source: str | None = None) -> Answer:
    return Answer(
        id=f"A-{number}",
        verdict="no",
        partner=partner,
        asset=asset,
        source=source,
        on=date(2026, 11, 22),
        revision=1,
        reason="",
        today=date(2026, 11, 20),
    )


def test_every_name_is_told_as_it_was_understood() -> None:
    names = replace(
        TOLD,
        assets=(PRESS_KIT, Several(("basket-table", "basket-trends"), 0, 6, "basket"), Nothing("flux", ())),
        publication=True,
        purpose=("store-planning",),
        discloser="bo",
    )
    lines = log_disclosure(names, asked_of(sample_register())).lines
    assert lines == (
        "What: Press kit, more than one fits and “flux”, which is not registered",
        "To: the public",
        "On: 2026-11-22",
        "Discloser: Bo Lindholm",
        "Purpose: Store planning",
    )


def test_what_was_not_said_is_told_to_be_missing() -> None:
    lines = log_disclosure(replace(TOLD, date_unclear=True), asked_of(sample_register())).lines
    assert lines == ("What: not said", "To: not said", "On: not clear")


def test_the_newest_answers_about_what_is_named_are_listed() -> None:
    answers = tuple(past(number, "press-kit", "orion") for number in range(30, 30 - MOST_LINES - 3, -1))
    asked = replace(asked_of(sample_register()), past=(past(31, "design-notes", "orion"), *answers))
    note = list_disclosures(replace(LISTED, assets=(PRESS_KIT,)), asked)
    assert note.lines[0] == "A-30, 2026-11-20: Press kit to Orion Systems GmbH: NO"
    assert (len(note.lines), note.lines[-1]) == (MOST_LINES + 1, "and 3 older")


def test_an_answer_about_what_may_not_be_known_any_more_is_not_listed() -> None:
    answers = (
        past(5, "scheduler-source", "vega"),
        past(4, "press-kit", "gone"),
        past(3, None, "public", "draco"),
        past(2, None, "orion"),
        past(1, "press-kit", None),
    )
    note = list_disclosures(LISTED, replace(asked_of(sample_register(), person="cy"), past=answers))
    assert note.lines == (
        "A-3, 2026-11-20: What Draco Analytics Ltd told us to the public: NO",
        "A-1, 2026-11-20: Press kit to a partner: NO",
    )
