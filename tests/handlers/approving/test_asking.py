"""Asking for approval: from an answer in two steps, once, and only for a word that is still missing."""

from tests.handlers.approving.office import (
    ROADMAP,
    SILENT,
    SOURCE,
    consent_of,
    decide,
    form,
    open_office,
    reload,
    request,
    say,
    told,
    values_of,
)
from tests.handlers.desk import Desk

REASON = "approval is needed: Bo Lindholm (owner)"
ASKS = (
    "Whether Scheduler source may go to Vega Dynamics, Inc. is for a person to decide: approval is needed: "
    "Bo Lindholm (owner) and approval is needed: Dana Weiss (legal)."
)


def test_an_answer_that_asks_offers_the_request_and_the_form_says_who_is_asked(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    assert (answer.choices[0].label, answer.choices[0].text) == ("Ask Bo", f"ask for approval of {answer.id}")
    note = say(desk, f"ask for approval of {answer.id}")
    assert note.headline == "Ask for approval of Scheduler source to Vega Dynamics, Inc."
    assert note.lines == (
        "Question: may Scheduler source go to Vega Dynamics, Inc.?",
        "Asked will be: Bo Lindholm as owner and Dana Weiss as Legal.",
    )
    assert note.form is not None
    assert note.form.title == "Ask for approval"
    assert values_of(note) == {"Answer": answer.id, "Until": "2027-06-30"}


def test_the_request_is_on_record_and_both_are_told(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    note = say(desk, form("Ask for approval", answer=answer.id, reason="joint tests", until="2027-03-31"))
    (entry,) = desk.ledger("approval-request")
    id = entry.id.removeprefix("approval-request:")
    assert note.headline == f"Asked as {id}; you will be told here."
    assert note.lines == ("Asked: Bo Lindholm as owner and Dana Weiss as Legal.",)
    assert [each.text for each in note.choices] == [f"request {id}", f"withdraw {id}"]
    for person, capacity in (("bo", "owner"), ("dana", "Legal")):
        (notice,) = told(desk, person)
        assert notice.headline == "Ana Ferreira asks: may Scheduler source go to Vega Dynamics, Inc.?"
        assert notice.lines == (
            f"Your word is needed as {capacity}.",
            "What it is for: joint tests.",
            "Wanted until 2027-03-31.",
            f"Today the answer is ASK: {ASKS}",
            "Still missing: Bo Lindholm as owner and Dana Weiss as Legal.",
            "Bo Lindholm said yes as owner on 2026-09-21 until 2026-10-31, which has ended: needed for the joint "
            "tests.",
            "Dana Weiss said yes as legal on 2026-09-22 until 2026-10-31, which has ended: covered by the developer "
            "terms; look at it again at the end of the year.",
        )
        assert [(each.source, each.clause, each.says) for each in notice.passages] == [("house policy", "3.2", REASON)]
        assert [each.text for each in notice.choices] == [f"request {id}"]
    assert told(desk, "ana") == []


def test_the_same_request_asked_twice_is_the_first_one(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    (again,) = desk.answers(SOURCE)
    for text in (f"ask for approval of {again.id}", form("Ask for approval", answer=again.id, reason="once more")):
        assert say(desk, text).lines[0] == f"{id}, asked on 2026-11-22."
    assert len(desk.ledger("approval-request")) == 1
    assert len(told(desk, "bo")) == 1


def test_a_delivery_that_comes_again_asks_nothing_twice(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    text = form("Ask for approval", answer=answer.id, reason="joint tests")
    first, second = (say(desk, text, delivery="d1") for _ in range(2))
    id = first.choices[0].text.removeprefix("request ")
    assert second.headline == f"That is on record: {id}. Nothing was done twice."
    assert len(desk.ledger("approval-request")) == 1


def test_somebody_elses_answer_is_none(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    for text in (f"ask for approval of {answer.id}", form("Ask for approval", answer=answer.id, reason="x")):
        assert say(desk, text, "bo") == say(desk, text.replace(answer.id, "A-99"), "bo").__class__(
            topic="approve", headline=f"You have no answer {answer.id}."
        )


def test_a_form_typed_without_its_answer_says_which_line_is_missing(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    note = say(desk, form("Ask for approval", reason="joint tests"))
    assert note.headline == "The line that says which answer it is about is missing; it looks like `Answer: A-12`."
    typed = form("Ask for approval", answer=f"{answer.id.lower()} ", reason="joint tests")
    assert say(desk, typed).headline.startswith("Asked as R-")


def test_a_word_given_meanwhile_is_told_and_not_asked_for(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (old,) = desk.answers(SOURCE)
    id = request(desk)
    decide(desk, id, "bo")
    decide(desk, id, "dana")
    for text in (f"ask for approval of {old.id}", form("Ask for approval", answer=old.id, reason="x")):
        note = say(desk, text)
        assert note.headline == "Nobody's approval is missing."
        assert note.lines[0].startswith("Today the answer is YES, IF: Scheduler source may go to Vega")


def test_what_was_refused_since_is_no_request_either(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (old,) = desk.answers(SOURCE)
    decide(desk, request(desk), "dana", "decline")
    note = say(desk, form("Ask for approval", answer=old.id, reason="x"))
    assert note.headline == "An approval would not make it a yes."


def test_a_form_that_lacks_something_comes_back_filled_in_and_records_nothing(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    note = say(desk, form("Ask for approval", answer=answer.id, purpose="fishing", until="2026-11-01"))
    assert (note.headline, *note.lines[:2]) == (
        "Say what it is for: whoever decides will ask.",
        "“fishing” is no purpose that is registered.",
        "2026-11-01 is over; the last day is today or later.",
    )
    assert values_of(note) == {"Answer": answer.id, "Purpose": "fishing", "Until": "2026-11-01"}
    late = say(desk, form("Ask for approval", answer=answer.id, reason="x", until="2027-07-01"))
    assert (
        late.headline == "2027-07-01 is later than 2027-06-30: longer it is not covered, or nobody can judge it today."
    )
    vague = say(desk, form("Ask for approval", answer=answer.id, reason="x", until="soon"))
    assert vague.headline == "“soon” is no date; write it as 2026-11-22."
    assert desk.ledger("approval-request") == []


def test_a_purpose_given_with_the_request_belongs_to_it(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk, purpose="Store planning")
    assert "Purpose: Store planning." in say(desk, f"request {id}", "bo").lines
    assert values_of(say(desk, f"request {id}", "bo"))["Purpose"] == "store-planning"


def test_words_that_give_a_hidden_name_away_are_sent_back(empty_desk: Desk) -> None:
    """Ana may know of tent Blue, Eve may not (rule 8)."""
    desk = open_office(empty_desk, consent_of("partner-manager"))
    (answer,) = desk.answers(ROADMAP)
    note = say(desk, form("Ask for approval", answer=answer.id, reason="like the blue connector"))
    assert note.headline == "Leave out “Blue”: not everybody who will read this may know of it."
    assert desk.ledger("approval-request") == []


def test_silence_goes_to_the_accountable_person_with_what_it_takes(empty_desk: Desk) -> None:
    """Rule 11: nobody's word makes it a yes."""
    desk = open_office(empty_desk, SILENT)
    id = request(desk, ROADMAP)
    (notice,) = told(desk, "dana")
    assert notice.lines[-1] == (
        "No approval settles that Orion Mutual NDA is in force but names nothing that fits Product roadmap. "
        "A yes needs a signed term or another agreement; whoever is asked can decline, or answer what will be done."
    )
    card = say(desk, f"request {id}", "dana")
    assert card.form is not None
    assert [option.value for option in card.form.fields[1].options] == ["answer", "decline"]


def test_the_asker_takes_it_back(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    assert say(desk, f"withdraw {id}", "bo").headline == f"There is no request {id} that can be shown here."
    assert say(desk, f"withdraw {id}").headline == f"{id} is withdrawn; those who were asked see that."
    assert told(desk, "bo") == told(desk, "dana") == []
    for person in ("ana", "bo"):
        card = say(desk, f"request {id}", person)
        assert card.headline == f"{id} is closed: Ana Ferreira withdrew the request on 2026-11-22."
        assert card.form is None
    assert say(desk, f"withdraw {id}").headline.startswith(f"{id} is closed")
    assert decide(desk, id, "bo").headline.startswith(f"{id} is closed")
    assert desk.ledger("approval") == desk.ledger("approval")[:2]
    assert request(desk) != id


def test_nobody_is_asked_where_nobody_is_left(empty_desk: Desk) -> None:
    """Eve asks, who manages the partner and stands in for Legal, and Legal has left (rule 32)."""
    desk = open_office(empty_desk, consent_of("legal"), {"people": [{"id": "dana", "left_on": "2026-11-20"}]})
    (answer,) = desk.answers(ROADMAP, "eve")
    assert (answer.verdict, answer.ask_whom, answer.choices) == ("ask", None, ())
    note = say(desk, form("Ask for approval", answer=answer.id, reason="x"), "eve")
    assert note.headline == "Nobody is left who could decide this; ask whoever keeps the register."
    assert desk.ledger("approval-request") == []


def test_an_answer_about_nothing_registered_is_no_request(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers("may I share the flux with Orion?")
    note = say(desk, f"ask for approval of {answer.id}")
    assert note.headline == f"{answer.id} is about nothing that could be approved; ask the question again."


def test_a_record_that_is_hidden_since_is_nothing_to_ask_about(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    (answer,) = desk.answers(SOURCE)
    reload(desk, {"tents": [{"id": "blue", "people": ["bo", "dana"]}]})
    note = say(desk, f"ask for approval of {answer.id}")
    assert note.headline == f"{answer.id} is about nothing that could be approved; ask the question again."


def test_what_stands_in_the_way_besides_comes_first(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    (answer,) = desk.answers(ROADMAP)
    hold = {"id": "stop", "partner": "orion", "from_on": "2026-11-22", "reason": "audit", "placed_by": "dana"}
    reload(desk, consent_of("legal"), {"holds": [hold]})
    assert say(desk, f"ask for approval of {answer.id}").headline == "An approval would not make it a yes."
    permit = {"id": "what", "purposes": ["store-planning"]}
    limited = {"agreements": [{"id": "orion-mnda", "terms": [permit, *consent_of("legal")["agreements"][0]["terms"]]}]}
    reload(desk, limited, revision=2)
    assert say(desk, f"ask for approval of {answer.id}").headline == "A fact is missing first."
