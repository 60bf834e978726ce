"""What was disclosed goes on record as it was told, with what the terms say of it; nothing is half done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from handlers.logbook.checking import MOST_LETTERS
from handlers.logbook.reading import MOST_PAIRS
from handlers.replies import Note
from knowledge.disclosing.disclosures import Direction
from knowledge.findings import Verdict
from knowledge.terms import Action, Channel
from storage.disclosures import DISCLOSURE, STEP
from tests.handlers.desk import NOW, Desk
from tests.handlers.logbook.diary import as_it_is, id_in, kept, log, seen_by, send, waiting

TODAY = NOW.date()


def test_everything_the_form_says_is_on_record(desk: Desk) -> None:
    id = log(
        desk,
        Version="3.2",
        Received_by="Jo Park; platform team",
        How="oral",
        Purpose="store planning; a demo",
        Used_in="Ireland",
        Marking="confidential",
        Kept_at="wiki, page Orion",
        Disclosed_by="bo",
        Note="over lunch",
    )
    made = kept(desk, id).disclosure
    assert (made.direction, made.asset, made.partner) == (Direction.OUT, "product-roadmap", "orion")
    assert (made.version, made.people, made.channel) == ("3.2", ("Jo Park", "platform team"), Channel.ORAL)
    assert (made.purpose, made.territory) == (("store-planning", "a demo"), ("IE",))
    assert (made.marking, made.kept_at, made.note) == ("confidential", "wiki, page Orion", "over lunch")
    assert (made.by, made.on, made.logged_on, made.verdict) == ("bo", TODAY, TODAY, Verdict.YES_IF)
    assert made.agreements == ("orion-mnda",)
    assert [(duty.action, duty.due_on) for duty in made.duties] == [(Action.CONFIRM, date(2026, 12, 22))]


def test_each_asset_and_partner_is_an_entry_of_its_own(desk: Desk) -> None:
    note = send(desk, "Log a disclosure", What="product roadmap; press kit", To="Orion; Vega", On=str(TODAY))
    logged = [kept(desk, entry.id.partition(":")[2]).disclosure for entry in desk.ledger(DISCLOSURE)]
    assert [(made.partner, made.asset) for made in logged] == [
        ("orion", "product-roadmap"),
        ("orion", "press-kit"),
        ("vega", "product-roadmap"),
        ("vega", "press-kit"),
    ]
    assert note.headline.startswith("On record as D-")


def test_the_same_delivery_is_on_record_once(desk: Desk) -> None:
    text = f"Log a disclosure\nWhat: product roadmap\nTo: Orion; Vega\nOn: {TODAY}"
    first = desk.ask(text, delivery="d1").reply
    again = desk.ask(text, delivery="d1").reply
    assert len(desk.ledger(DISCLOSURE)) == 2
    assert isinstance(first, Note)
    assert isinstance(again, Note)
    ids = first.headline.removeprefix("On record as ").removesuffix(".").replace(" and ", ", ")
    assert again.headline == f"That is on record: {ids}. Nothing was done twice."


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"On": "2026-13-40"}, "“2026-13-40” is no date; write it as 2026-11-22."),
        ({"On": "2026-11-23"}, "2026-11-23 has not come yet: a disclosure is logged once it has happened."),
        ({"On": ""}, "On is not filled in."),
        ({"What": ";;"}, "What is not filled in."),
        ({"To": ";"}, "To is not filled in."),
        ({"Disclosed by": "finn"}, f"Finn Aalto did not work here on {TODAY}."),
        (
            {"Under": "Vega Mutual NDA"},
            "Vega Mutual NDA is no agreement with the partner; leave Under empty if in doubt.",
        ),
        ({"How": "pigeon"}, "How must be one of written, oral, demo or access."),
        ({"Form": "liquid"}, "Form must be one of raw, masked, pseudonymised, aggregated or anonymised."),
        ({"Aspect": "why"}, "Aspect must be one of what, how or data."),
        ({"Disclosed by": "zoe"}, "“zoe” is nobody we know here; write a name or an id."),
        ({"Under": "the old NDA"}, "No agreement called “the old NDA” is registered; leave Under empty if in doubt."),
        ({"Answer": "A-99"}, "You have no answer A-99."),
        ({"Colour": "blue"}, "“Colour” is no field of this form; a line of it looks like `To: Orion`."),
        ({"Kept at": "x" * (MOST_LETTERS + 1)}, "Kept at has more than 500 letters; say where it lies instead."),
        (
            {"What": "; ".join(f"thing {n}" for n in range(MOST_PAIRS + 1))},
            f"That is more than {MOST_PAIRS} disclosures; please send fewer at once.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_nothing_is_recorded(desk: Desk, fields: dict[str, str], told: str) -> None:
    before = len(desk.ledger())
    values = {"What": "product roadmap", "To": "Orion", "On": str(TODAY)} | fields
    note = send(desk, "Log a disclosure", values)
    assert note.headline == "Nothing is on record yet."
    assert told in note.lines
    assert note.form is not None
    assert len(desk.ledger()) == before


def test_a_form_sent_empty_is_the_form_to_fill_in(desk: Desk) -> None:
    note = send(desk, "Log a disclosure")
    assert note.form is not None
    assert note.form.text == f"Log a disclosure\nOn: {TODAY}"


def test_somebody_elses_answer_fills_in_nothing(desk: Desk) -> None:
    (given,) = desk.answers(person="bo")
    assert desk.note(f"log {given.id}").headline == f"You have no answer {given.id}."


def test_the_answer_it_was_done_on_is_on_record(desk: Desk) -> None:
    (given,) = desk.answers()
    draft = desk.note(f"log {given.id}")
    assert draft.form is not None
    assert kept(desk, id_in(desk.note(draft.form.text))).disclosure.answer == given.id


def test_an_answer_belongs_to_its_own_pair_alone(desk: Desk) -> None:
    (given,) = desk.answers()
    note = send(desk, "Log a disclosure", What="product roadmap; press kit", To="Orion", On=str(TODAY), Answer=given.id)
    found = {each.disclosure.asset: each.disclosure.answer for each in seen_by(desk, "ana")}
    assert note.headline.startswith("On record as ")
    assert found == {"product-roadmap": given.id, "press-kit": None}


def test_a_correction_to_another_pair_drops_the_answer(desk: Desk) -> None:
    (given,) = desk.answers()
    draft = desk.note(f"log {given.id}")
    assert draft.form is not None
    id = id_in(desk.note(draft.form.text))
    form = desk.note(f"correct {id}").form
    assert form is not None
    desk.note(form.filled({"Why": "another version", "Version": "4"}))
    assert kept(desk, id).disclosure.answer == given.id
    desk.note(form.filled({"Why": "it was the press kit", "What": "press kit"}))
    assert kept(desk, id).disclosure.answer is None


def test_a_correction_by_somebody_else_keeps_who_disclosed_it_and_when_it_was_logged(desk: Desk) -> None:
    id = log(desk)
    form = desk.note(f"correct {id}", "dana").form
    assert form is not None
    desk.note(form.filled({"Why": "the version", "Version": "4"}), "dana")
    made = kept(desk, id).disclosure
    assert (made.by, made.version, made.verdict, made.late) == ("ana", "4", "yes_if", False)


def test_a_correction_to_an_earlier_day_shows_that_it_was_logged_late(desk: Desk) -> None:
    id = log(desk)
    form = desk.note(f"correct {id}").form
    assert form is not None
    desk.note(form.filled({"Why": "the day", "On": "2026-06-01"}))
    assert kept(desk, id).disclosure.late


def test_an_answer_that_was_no_yes_says_that_it_will_be_an_exception(desk: Desk) -> None:
    (given,) = desk.answers("may I share the product roadmap with Draco?")
    draft = desk.note(f"log {given.id}")
    assert draft.lines == (
        f"Answer {given.id} was no yes: if it was disclosed all the same, it is logged as an exception.",
    )


def test_doubts_are_asked_about_once_each(desk: Desk) -> None:
    first = send(desk, "Log a disclosure", What="basket trends", To="Lyra", On=str(TODAY))
    assert first.form is not None
    filled = desk.note(first.form.filled({"Purpose": "store planning"}))
    assert filled.headline == "Nothing is on record yet."
    assert "depends on the territory" in filled.lines[0]
    assert filled.form is not None
    logged = kept(desk, id_in(desk.note(filled.form.text))).disclosure
    assert (logged.verdict, logged.is_exception) == (Verdict.UNKNOWN, True)


@pytest.mark.parametrize(
    ("logged_after", "late"),
    [(0, False), (1, False), (2, True)],
)
def test_what_is_logged_after_the_next_working_day_is_late(desk: Desk, logged_after: int, *, late: bool) -> None:
    # The sample's today is a Sunday: 2026-11-22. The Friday before is two days, and no working day, earlier.
    on = {0: TODAY, 1: date(2026, 11, 20), 2: date(2026, 11, 19)}[logged_after]
    assert kept(desk, log(desk, On=str(on))).disclosure.late is late


def test_what_is_public_needs_no_terms(desk: Desk) -> None:
    made = kept(desk, log(desk, What="press kit", To="Hydra")).disclosure
    assert (made.verdict, made.is_exception, made.duties) == (Verdict.YES, False, ())


def test_publication_is_to_the_public(desk: Desk) -> None:
    made = kept(desk, log(desk, What="press kit", To="the public")).disclosure
    assert (made.partner, made.verdict) == ("public", Verdict.YES)


def test_a_past_day_is_judged_by_the_terms_of_that_day(desk: Desk) -> None:
    then = kept(desk, log(desk, To="Draco", On="2026-10-23")).disclosure
    after = kept(desk, log(desk, To="Draco", On="2026-10-24")).disclosure
    assert (then.is_exception, after.is_exception) == (False, True)


def test_who_answers_for_it_is_told_of_an_exception_and_nobody_of_what_was_allowed(desk: Desk) -> None:
    log(desk)
    assert waiting(desk, "dana") == []
    id = log(desk, To="Draco")
    (told,) = waiting(desk, "dana")
    assert told.note.choices[0].text == f"show {id}"
    assert kept(desk, id).told == ("dana",)


def test_who_is_named_as_the_discloser_is_told(desk: Desk) -> None:
    id = log(desk, Disclosed_by="bo")
    (told,) = waiting(desk, "bo")
    assert told.note.headline.startswith("Ana Ferreira logged that you disclosed: Product roadmap to Orion")
    assert told.note.choices[0].text == f"show {id}"
    assert desk.note(f"withdraw {id}", "bo").form is not None


def test_who_may_not_know_of_it_is_not_told_that_she_disclosed_it(desk: Desk) -> None:
    log(desk, What="scheduler source", To="Vega", Disclosed_by="cy")
    assert waiting(desk, "cy") == []


def test_an_answer_about_something_else_is_not_taken(desk: Desk) -> None:
    (given,) = desk.answers()
    note = send(desk, "Log a disclosure", {"What": "press kit", "To": "Hydra", "On": str(TODAY), "Answer": given.id})
    assert note.lines == (f"Answer {given.id} is about something else; leave Answer out.",)


@pytest.mark.parametrize("on", ["0001-01-01", "1900-02-28"])
def test_a_day_long_past_is_kept_as_it_is(desk: Desk, on: str) -> None:
    assert str(kept(desk, log(desk, On=on)).disclosure.on) == on


def test_what_was_noted_waits_no_more(desk: Desk) -> None:
    log(desk, To="Draco")
    (told,) = waiting(desk, "dana")
    assert desk.note(f"noted {told.id}", "cy").headline == f"You have no notice {told.id}."
    desk.note(f"noted {told.id}", "dana")
    assert waiting(desk, "dana") == []


def test_legal_never_tells_herself(desk: Desk) -> None:
    log(desk, "dana", To="Draco")
    assert waiting(desk, "dana") == []


def test_a_correction_is_a_new_entry_and_the_old_one_stays(desk: Desk) -> None:
    id = log(desk)
    first = desk.ledger(DISCLOSURE)
    note = desk.note(f"correct {id}")
    assert note.form is not None
    desk.note(note.form.filled({"Why": "it was Vega", "To": "Vega"}))
    found = kept(desk, id)
    assert (found.first.partner, found.disclosure.partner) == ("orion", "vega")
    assert [step.reason for step in found.steps] == ["it was Vega"]
    assert desk.ledger(DISCLOSURE) == first
    assert len(desk.ledger(STEP)) == 1


def test_a_correction_says_why(desk: Desk) -> None:
    id = log(desk)
    note = send(desk, "Correct a disclosure", Entry=id, What="product roadmap", To="Vega", On=str(TODAY))
    assert note.lines == ("Why is not filled in.",)
    assert desk.ledger(STEP) == []


def test_only_those_who_answer_for_it_correct_or_withdraw_it(desk: Desk) -> None:
    id = log(desk)
    assert desk.note(f"correct {id}", "cy").headline == f"There is no disclosure {id} that you can correct."
    assert desk.note(f"withdraw {id}", "cy").headline == f"There is no disclosure {id} that you may change."
    assert desk.note("withdraw D-AAAAAAAA", "cy").headline == "There is no disclosure D-AAAAAAAA that you may change."
    assert desk.note(f"withdraw {id}", "dana").form is not None


@pytest.mark.parametrize(
    ("title", "fields", "refused"),
    [
        ("Withdraw a disclosure", {"Why": "x"}, "There is no disclosure {id} that you may change."),
        (
            "Correct a disclosure",
            {"Why": "x", "What": "press kit", "To": "Orion", "On": str(TODAY)},
            "There is no disclosure {id} that you can correct.",
        ),
    ],
)
def test_a_form_that_somebody_else_fills_in_changes_nothing(
    desk: Desk, title: str, fields: dict[str, str], refused: str
) -> None:
    id = log(desk)
    assert send(desk, title, {"Entry": id, **fields}, "cy").headline == refused.format(id=id)
    assert desk.ledger(STEP) == []


@pytest.mark.parametrize("title", ["Correct a disclosure", "Withdraw a disclosure", "Record what was done"])
def test_a_form_that_names_no_disclosure_says_which_line_is_missing(desk: Desk, title: str) -> None:
    note = send(desk, title, Why="x")
    assert note.headline.endswith("is missing; it looks like `Entry: D-7K3QM9XA`.")


def test_what_was_logged_late_stays_late_whatever_day_a_correction_names(desk: Desk) -> None:
    id = log(desk, On="2026-06-01")
    form = desk.note(f"correct {id}").form
    assert form is not None
    desk.note(form.filled({"Why": "the day", "On": str(TODAY)}))
    assert kept(desk, id).disclosure.late


def test_what_is_not_registered_can_be_late_too(desk: Desk) -> None:
    made = kept(desk, log(desk, What="flux capacitor", On="2026-11-10")).disclosure
    assert (made.asset, made.late) == (None, True)


def test_only_those_who_answer_for_it_say_that_a_duty_was_done(desk: Desk) -> None:
    id = log(desk, How="oral")
    duty = kept(desk, id).open_duties[0].key
    refused = f"There is no disclosure {id} that you may change."
    assert desk.note(f"done {id}", "cy").headline == refused
    form = {"Entry": id, "Duty": duty, "On": str(TODAY)}
    assert send(desk, "Record what was done", form, "cy").headline == refused
    assert [each.text for each in desk.note(f"show {id}", "cy").choices] == [f"letter {id}"]
    assert desk.note(f"letter {id}", "cy").choices == ()
    assert len(kept(desk, id).open_duties) == 1


def test_whoever_was_told_of_an_exception_is_told_that_it_was_withdrawn(desk: Desk) -> None:
    id = log(desk, To="Draco")
    send(desk, "Withdraw a disclosure", Entry=id, Why="it was never sent")
    (told,) = waiting(desk, "dana")
    assert told.note.headline.startswith(f"Ana Ferreira withdrew {id}: ")


def test_whoever_was_told_of_an_exception_is_told_that_it_was_corrected(desk: Desk) -> None:
    id = log(desk, To="Draco")
    note = desk.note(f"correct {id}")
    assert note.form is not None
    desk.note(note.form.filled({"Why": "it was Orion", "To": "Orion"}))
    (told,) = waiting(desk, "dana")
    assert (
        told.note.headline
        == "Ana Ferreira corrected a disclosure: Product roadmap to Orion Systems GmbH on 2026-11-22."
    )


def test_a_withdrawn_disclosure_has_no_duties_and_is_not_corrected(desk: Desk) -> None:
    id = log(desk, How="oral")
    assert kept(desk, id).has_unconfirmed
    send(desk, "Withdraw a disclosure", Entry=id, Why="it was called off")
    assert kept(desk, id).open_duties == ()
    assert send(desk, "Withdraw a disclosure", Entry=id, Why="again").headline == f"{id} was withdrawn before."
    assert "was withdrawn" in send(desk, "Correct a disclosure", Entry=id, Why="x").headline


def test_what_was_done_is_recorded_with_its_day_and_only_once(desk: Desk) -> None:
    id = log(desk, How="oral", On="2026-11-20")
    duty = kept(desk, id).open_duties[0].key
    later = send(desk, "Record what was done", Entry=id, Duty=duty, On="2026-11-23")
    early = send(desk, "Record what was done", Entry=id, Duty=duty, On="2026-11-19")
    assert later.lines == early.lines
    assert early.lines == ("The day must lie between 2026-11-20 and 2026-11-22.",)
    send(desk, "Record what was done", Entry=id, Duty=duty, On="2026-11-21")
    assert kept(desk, id).open_duties == ()
    again = send(desk, "Record what was done", Entry=id, Duty=duty, On="2026-11-21")
    assert "it is on record as done" in again.lines[0]
    assert len(desk.ledger(STEP)) == 1


def test_what_must_be_done_is_overdue_after_its_last_day(desk: Desk) -> None:
    found = kept(desk, log(desk, How="oral"))
    due = found.open_duties[0].due_on
    assert due is not None
    assert not found.is_overdue(due)
    assert found.is_overdue(due + timedelta(days=1))
    assert not replace(found, disclosure=replace(found.disclosure, duties=())).is_overdue(date.max)


def test_only_an_oral_disclosure_has_a_letter(desk: Desk) -> None:
    id = log(desk, How="written")
    assert desk.note(f"letter {id}").headline == f"{id} need not be confirmed in writing."


def test_a_slip_in_a_partners_name_is_never_taken(desk: Desk) -> None:
    note = send(desk, "Log a disclosure", What="product roadmap", To="Orin", On=str(TODAY))
    assert note.lines[0] == "No partner called “Orin” is registered. Did you mean Orion Systems GmbH?"
    made = kept(desk, id_in(as_it_is(desk, "Log a disclosure", What="product roadmap", To="Orin", On=str(TODAY))))
    assert (made.disclosure.partner, made.disclosure.partner_words) == (None, "Orin")
