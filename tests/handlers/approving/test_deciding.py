"""Deciding: the card for those it concerns, and a word that the gate counts at once, from its first day to its last."""

from datetime import date

import pytest

from handlers.replies import Note
from knowledge.reading import write_register
from storage.engine import reading
from storage.notices import list_in_place
from tests.case_worlds import world
from tests.handlers.approving.office import (
    CLAUSE,
    ENDED,
    ROADMAP,
    SILENT,
    SOURCE,
    consent_of,
    decide,
    form,
    merged,
    on,
    open_office,
    reload,
    request,
    say,
    told,
    values_of,
    verdict,
)
from tests.handlers.desk import Desk, edited


def words(desk: Desk) -> list[str]:
    """What was put on record in words that count, after the two that the register came with."""
    return [entry.body for entry in desk.ledger("approval")][2:]


def unknown(id: str) -> Note:
    return Note(topic="approve", headline=f"There is no request {id} that can be shown here.")


def test_both_must_say_yes_and_then_it_is_one(empty_desk: Desk) -> None:
    """Rule 31: all named approvers."""
    desk = open_office(empty_desk)
    id = request(desk, place="thread-7")
    first = decide(desk, id, "bo")
    assert (first.headline, first.lines) == (
        "Approved until 2027-03-31.",
        (f"{id} stays open. Still missing: Dana Weiss as Legal.",),
    )
    assert told(desk, "bo") == told(desk, "ana") == []
    assert verdict(desk) == "ask"
    second = decide(desk, id, "dana", until="2027-02-28")
    assert second.lines == (f"{id} is closed; Ana Ferreira is told.",)
    assert told(desk, "dana") == []
    (notice,) = told(desk, "ana")
    assert (notice.headline, notice.lines) == (
        f"{id}: Dana Weiss approved on 2026-11-22 until 2027-02-28.",
        ("Now the answer is YES, IF: Scheduler source may go to Vega Dynamics, Inc.: Vega Developer Terms covers the "
         '"how".',),
    )  # fmt: skip
    assert [(each.label, each.text) for each in notice.choices] == [
        ("Ask again", SOURCE),
        ("Show the request", f"request {id}"),
    ]
    assert verdict(desk) == "yes_if"
    assert verdict(desk, at=on(date(2027, 2, 28))) == "yes_if"
    assert verdict(desk, at=on(date(2027, 3, 1))) == "ask"


def test_the_answer_goes_to_the_thread_it_was_asked_in(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk, place="thread-7")
    decide(desk, id, "dana", "decline")
    with reading(desk.engine) as session:
        (notice,) = list_in_place(session, "ana", "thread-7")
    assert notice.subject == id


def test_the_card_is_for_those_it_concerns_and_the_form_for_who_decides(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    assert [values_of(say(desk, f"request {id}", person)) for person in ("ana", "bo", "dana")] == [
        {},
        {"Request": id, "Until": "2027-03-31", "Purpose": "any"},
        {"Request": id, "Until": "2027-03-31", "Purpose": "any"},
    ]
    for person in ("cy", "eve", "ravi"):
        assert say(desk, f"request {id}", person) == unknown(id)
        assert decide(desk, id, person) == unknown(id)
    assert say(desk, f"request {id}", "bo", audience=["dana"]) == say(desk, f"request {id}", "bo")
    assert say(desk, f"request {id}", "bo", audience=["cy"]) == unknown(id)
    assert words(desk) == []


def test_every_reader_must_be_one_whom_it_concerns(empty_desk: Desk) -> None:
    """Ravi may know of the asset, the partner and the agreement, and is no party to the request."""
    desk = open_office(empty_desk, consent_of("legal"))
    id = request(desk, ROADMAP)
    alone = say(desk, f"request {id}", "dana")
    assert alone.form is not None
    assert say(desk, f"request {id}", "dana", audience=["ana"]) == alone
    assert say(desk, f"request {id}", "dana", audience=["ravi"]) == unknown(id)


def test_a_form_typed_without_its_request_says_which_line_is_missing(empty_desk: Desk) -> None:
    note = say(open_office(empty_desk), form("Decide a request", word="approve"), "dana")
    assert note.headline == (
        "The line that says which request it is about is missing; it looks like `Request: R-7K3QM9XA`."
    )


def test_who_declines_for_others_leaves_her_own_request_open(empty_desk: Desk) -> None:
    """Rule 31: nobody decides her own request, be it by a word to another one."""
    desk = open_office(empty_desk, consent_of("legal"), {"people": [{"id": "dana", "manager": "eve"}]})
    own, of_ana, of_cy = (request(desk, ROADMAP, person) for person in ("dana", "ana", "cy"))
    decide(desk, of_ana, "dana", "decline")
    assert say(desk, f"request {of_cy}", "cy").headline.startswith(f"{of_cy} is closed: Dana Weiss declined")
    assert say(desk, f"request {own}", "dana").headline.startswith("Dana Weiss asks: ")
    assert told(desk, "dana") == []


def test_other_cards_show_who_closed_it(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    decide(desk, id, "dana", "decline")
    assert told(desk, "bo") == []
    for person in ("ana", "bo"):
        card = say(desk, f"request {id}", person)
        assert card.headline == f"{id} is closed: Dana Weiss declined on 2026-11-22: too early."
        assert card.form is None
    assert decide(desk, id, "bo").headline == f"{id} is closed: Dana Weiss declined on 2026-11-22: too early."
    assert len(words(desk)) == 1


def test_a_no_counts_at_once_and_a_later_yes_takes_it_back(empty_desk: Desk) -> None:
    """Rule 31: a person's latest word counts, on the same day too."""
    desk = open_office(empty_desk)
    id = request(desk)
    assert decide(desk, id, "dana", "decline").headline == "Declined."
    (notice,) = told(desk, "ana")
    assert notice.lines == (
        "Now the answer is NO: Scheduler source may not go to Vega Dynamics, Inc.: "
        "Dana Weiss said no on 2026-11-22: too early.",
    )
    assert verdict(desk) == "no"
    assert decide(desk, id, "dana").lines == (f"{id} stays open. Still missing: Bo Lindholm as owner.",)
    assert [note.headline for note in told(desk, "ana")] == [
        f"{id}: Dana Weiss approved on 2026-11-22 until 2027-03-31."
    ]
    assert [note.headline for note in told(desk, "bo")] == [
        "Ana Ferreira asks: may Scheduler source go to Vega Dynamics, Inc.?"
    ]
    decide(desk, id, "bo")
    assert verdict(desk) == "yes_if"
    assert decide(desk, id, "bo", "decline", until="2027-01-31").headline == "Declined until 2027-01-31."
    assert verdict(desk) == "no"
    assert verdict(desk, at=on(date(2027, 2, 1))) == "ask"


def test_another_yes_leaves_a_no_where_it_is(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    decide(desk, id, "bo")
    decide(desk, id, "dana", "decline")
    decide(desk, id, "bo", until="2027-02-28")
    assert say(desk, f"request {id}").headline.startswith(f"{id} is closed")
    assert verdict(desk) == "no"


def test_who_asks_never_decides_and_her_manager_does(empty_desk: Desk) -> None:
    """Rule 31: Bo owns what he asks for, and Ana is his manager."""
    desk = open_office(empty_desk)
    id = request(desk, person="bo")
    assert [len(told(desk, person)) for person in ("ana", "bo", "dana")] == [1, 0, 1]
    assert decide(desk, id, "bo").headline == "Nobody approves her own request."
    assert words(desk) == []
    decide(desk, id, "ana")
    decide(desk, id, "dana")
    assert verdict(desk, person="bo") == "yes_if"
    assert '"capacity":"owner"' in words(desk)[0]


def test_who_would_disclose_it_does_not_decide_either(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk, "may Bo share the scheduler source with Vega?")
    assert [len(told(desk, person)) for person in ("bo", "dana")] == [0, 1]
    assert say(desk, f"request {id}", "bo") == unknown(id)


def test_the_delegate_decides_while_somebody_is_away_and_no_longer(empty_desk: Desk) -> None:
    """Rule 32: Eve is away over the end of the year, and Dana stands in."""
    desk = open_office(empty_desk, consent_of("partner-manager"))
    id = request(desk, ROADMAP)
    assert say(desk, f"request {id}", "dana") == unknown(id)
    away = on(date(2026, 12, 21))
    assert values_of(say(desk, f"request {id}", "dana", at=away))["Request"] == id
    assert say(desk, f"request {id}", "eve", at=away).form is None
    assert decide(desk, id, "eve", at=away).headline == "Your word is not waited for."
    assert decide(desk, id, "dana", at=away).headline == "Approved until 2027-03-31."
    assert verdict(desk, ROADMAP, at=on(date(2027, 1, 4))) == "yes_if"


def test_another_sensitivity_or_lineage_ends_it(empty_desk: Desk) -> None:
    """Rule 31."""
    desk = open_office(empty_desk)
    id = request(desk)
    decide(desk, id, "bo")
    decide(desk, id, "dana")
    assert verdict(desk) == "yes_if"
    reload(desk, {"assets": [{"id": "scheduler-source", "derived_from": ["interface-description"]}]})
    assert verdict(desk) == "ask"
    assert say(desk, f"request {id}").headline.startswith(f"{id} is closed")
    assert request(desk) != id


def test_leaving_ends_no_word_but_the_right_to_say_one(empty_desk: Desk) -> None:
    """Rule 31: Bo approves and leaves; Dana leaves before she does."""
    desk = open_office(empty_desk)
    id = request(desk)
    decide(desk, id, "bo")
    left = {"people": [{"id": "bo", "left_on": "2026-11-30"}]}
    reload(desk, left)
    later = on(date(2026, 12, 1))
    decide(desk, id, "dana", at=later)
    assert verdict(desk, at=later) == "yes_if"


def test_what_was_asked_by_somebody_who_left_is_nobodys_any_more(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    reload(desk, {"people": [{"id": "ana", "left_on": "2026-11-30"}]})
    assert say(desk, f"request {id}", "bo", at=on(date(2026, 12, 1))) == unknown(id)


def test_a_yes_for_one_purpose_is_for_that_one(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    text = "may I share the scheduler source with Vega for store planning?"
    id = request(desk, text)
    assert values_of(say(desk, f"request {id}", "bo"))["Purpose"] == "store-planning"
    decide(desk, id, "bo", purpose="store-planning")
    decide(desk, id, "dana", purpose="store-planning")
    assert verdict(desk, text) == "yes_if"
    assert verdict(desk, "may I share the scheduler source with Vega for site selection?") == "yes_if"
    assert verdict(desk, "may I share the scheduler source with Vega for advertising?") == "ask"
    (notice,) = told(desk, "ana")
    assert notice.choices[0].text == text


def test_two_purposes_are_two_words(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk, "may I share the scheduler source with Vega for store planning and advertising?")
    decide(desk, id, "bo", purpose="store-planning; advertising")
    assert len(words(desk)) == 2
    decide(desk, id, "dana", purpose="any")
    assert say(desk, f"request {id}").headline.startswith(f"{id} is closed: Dana Weiss approved")


def test_saying_it_twice_records_it_once(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    decide(desk, id, "bo")
    assert decide(desk, id, "bo").headline == "You have said so already."
    text = form("Decide a request", request=id, word="approve", until="2027-03-31")
    first, again = (say(desk, text, "dana", delivery="d1") for _ in range(2))
    assert first.headline == "Approved until 2027-03-31."
    assert again.headline.startswith("That is on record: W-")
    assert len(words(desk)) == 2


def test_what_is_wrong_comes_back_and_nothing_is_recorded(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    for values, problem in (
        ({"word": "perhaps"}, "Say whether you approve or decline."),
        ({"word": "answer", "reason": "x"}, "Nothing here waits for such an answer; approve or decline."),
        ({"word": "decline"}, "Give the reason; whoever asks has to understand it."),
        ({"word": "approve"}, "Say until when: an approval has a last day."),
        ({"word": "approve", "until": "some day"}, "“some day” is no date; write it as 2026-11-22."),
        ({"word": "approve", "until": "2026-11-21"}, "2026-11-21 is over; the last day is today or later."),
        ({"word": "approve", "until": "2027-07-01"},
         "2027-07-01 is later than 2027-06-30: longer it is not covered, or nobody can judge it today."),
        ({"word": "decline", "until": "2026-11-21", "reason": "x"},
         "2026-11-21 is over; the last day is today or later."),
        ({"word": "approve", "until": "2027-03-31", "purpose": "fishing"},
         "“fishing” is no purpose that is registered."),
        ({"word": "decline", "reason": "x" * 501}, "Shorten it to 500 letters."),
    ):  # fmt: skip
        note = say(desk, form("Decide a request", request=id, **values), "dana")
        assert note.headline == problem
        assert values_of(note)["Word"] == values["word"]
    assert words(desk) == []
    assert desk.ledger("decision") == []


def test_a_reason_that_names_what_others_may_not_know_is_sent_back(empty_desk: Desk) -> None:
    """Everybody who asks about the roadmap reads why it was declined; tent Blue is not for everybody (rule 7)."""
    desk = open_office(empty_desk, consent_of("legal"))
    id = request(desk, ROADMAP)
    note = decide(desk, id, "dana", "decline", reason="not before the Blue connector")
    assert note.headline.startswith("Write it otherwise: `")
    assert "blue" in note.headline
    assert words(desk) == []


def test_whoever_cannot_know_of_it_does_not_notice(empty_desk: Desk) -> None:
    """The same without the tent: what Eve writes by chance is the name of nothing to her (rule 7)."""
    desk = open_office(empty_desk, consent_of("partner-manager"))
    id = request(desk, ROADMAP)
    note = decide(desk, id, "eve", "decline", reason="out of the blue")
    assert note.headline == "Declined."
    assert '"reason"' not in words(desk)[0]
    assert told(desk, "ana")[0].headline == f"{id}: Eve Marchetti declined on 2026-11-22: out of the blue."
    assert desk.export()


def test_a_word_that_cannot_stand_even_without_its_reason_is_refused(empty_desk: Desk) -> None:
    """Dana answers for an agreement that is unclear; what she may not know of bears the name of her capacity."""
    unclear = {"id": "fog", "effect": "unclear", "action": "disclose", **CLAUSE}
    secret = {"id": "tower", "name": "Accountable", "aspects": ["what"], "sensitivity": "internal", "readers": ["cy"]}
    changes = merged(ENDED, {"agreements": [{"id": "orion-mnda", "terms": [unclear]}], "assets": [secret]})
    files = write_register(world("aurora").changed(changes).register())
    empty_desk.load(edited(files, "house.md", ("accountable for it", "who answers for it")))
    id = request(empty_desk, ROADMAP)
    note = decide(empty_desk, id, "dana")
    assert note.headline == "It cannot be put on record as it stands; ask Legal."
    assert values_of(note)["Word"] == "approve"
    assert (words(empty_desk), empty_desk.ledger("decision"), told(empty_desk, "ana")) == ([], [], [])
    assert empty_desk.export()


def test_silence_is_answered_or_declined_and_never_approved(empty_desk: Desk) -> None:
    """Rule 11: nobody's word makes it a permission."""
    desk = open_office(empty_desk, SILENT)
    id = request(desk, ROADMAP)
    refused = decide(desk, id, "dana")
    assert refused.headline == (
        "No approval settles this, but a signed term or another agreement; decline, or say what will be done."
    )
    assert decide(desk, id, "dana", "answer").headline == "Answered."
    (notice,) = told(desk, "ana")
    assert notice.headline == f"{id}: Dana Weiss answered on 2026-11-22: too early."
    assert notice.lines[-1].startswith("Now the answer is ASK: ")
    assert say(desk, f"request {id}").headline == f"{id} is closed: Dana Weiss answered on 2026-11-22: too early."
    other = request(desk, ROADMAP)
    assert decide(desk, other, "dana", "decline").headline == "Declined."
    assert told(desk, "ana")[0].headline == f"{other}: Dana Weiss declined on 2026-11-22: too early."
    assert words(desk) == []
    assert verdict(desk, ROADMAP) == "ask"


def test_silence_and_a_missing_word_are_settled_each_in_its_way(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, {"agreements": [{"id": "orion-mnda", "terms": [
        *SILENT["agreements"][0]["terms"], *consent_of("accountable")["agreements"][0]["terms"]]}]})  # fmt: skip
    id = request(desk, ROADMAP)
    approved = decide(desk, id, "dana")
    assert approved.lines == (f"{id} stays open. Still missing: Dana Weiss as accountable under Orion Mutual NDA.",)
    decide(desk, id, "dana", "answer")
    card = say(desk, f"request {id}")
    assert card.headline == f"{id} is closed: Dana Weiss answered on 2026-11-22: too early."
    assert "Dana Weiss answered on 2026-11-22: too early." in card.lines
    assert len(words(desk)) == 1


def test_the_partners_consent_is_recorded_by_our_manager_of_it(empty_desk: Desk) -> None:
    """Rule 26."""
    desk = open_office(empty_desk, consent_of("partner"))
    id = request(desk, ROADMAP)
    (notice,) = told(desk, "eve")
    assert notice.lines[0] == "Your word is needed for the consent of Orion Systems GmbH."
    decide(desk, id, "eve")
    assert '"capacity":"partner","consent_of":"orion"' in words(desk)[0]
    assert verdict(desk, ROADMAP) == "yes_if"


def test_who_speaks_for_two_says_for_whom(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("partner", "partner-manager"))
    id = request(desk, ROADMAP)
    asked = decide(desk, id, "eve")
    assert asked.headline == "Say whose word it is: your own, or the consent that you record."
    assert asked.form is not None
    assert [option.value for option in asked.form.fields[2].options] == ["orion", "my own"]
    assert decide(desk, id, "eve", whose="orion").lines == (
        f"{id} stays open. Still missing: Eve Marchetti as manager of Orion Systems GmbH.",
    )
    assert decide(desk, id, "eve", whose="my own").lines == (f"{id} is closed; Ana Ferreira is told.",)
    assert verdict(desk, ROADMAP) == "yes_if"


def test_one_word_settles_every_request_about_the_pair(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    of_ana, of_ravi = request(desk, ROADMAP), request(desk, ROADMAP, "ravi")
    of_cy = request(desk, ROADMAP, "cy", purpose="advertising")
    decide(desk, of_ana, "dana", purpose="store-planning")
    assert say(desk, f"request {of_ravi}", "ravi").headline.startswith("Ravi Menon asks: ")
    assert say(desk, f"request {of_cy}", "cy").headline.startswith("Cy Okafor asks: ")
    decide(desk, of_ravi, "dana", "decline")
    for person, id in (("ravi", of_ravi), ("cy", of_cy)):
        assert say(desk, f"request {id}", person).headline.startswith(f"{id} is closed: Dana Weiss declined")
        assert [note.headline for note in told(desk, person)] == [
            f"{id}: Dana Weiss declined on 2026-11-22: too early."
        ]


def test_one_persons_word_is_never_anothers(empty_desk: Desk) -> None:
    """Rule 31: the rule names the owner and Legal, who are two people here; whatever one says, the other is needed."""
    desk = open_office(empty_desk)
    id = request(desk)
    for until in ("2027-03-31", "2027-02-28"):
        lines = (f"{id} stays open. Still missing: Bo Lindholm as owner.",)
        assert decide(desk, id, "dana", until=until).lines == lines
    given = form("Give an approval", asset="scheduler source", partner="Vega", word="approve", until="2027-01-31")
    assert say(desk, given, "dana").headline == "Approved until 2027-01-31."
    assert {'"capacity":"legal"' in word for word in words(desk)} == {True}
    assert verdict(desk) == "ask"
    assert decide(desk, id, "bo").lines == (f"{id} is closed; Ana Ferreira is told.",)
    assert verdict(desk) == "yes_if"


def test_both_whom_a_term_names_must_say_it(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("noor", "ravi"))
    id = request(desk, ROADMAP)
    for until in ("2027-03-31", "2027-02-28"):
        assert decide(desk, id, "noor", until=until).lines == (
            f"{id} stays open. Still missing: Ravi Menon as named approver.",
        )
    assert verdict(desk, ROADMAP) == "ask"
    decide(desk, id, "ravi")
    assert verdict(desk, ROADMAP) == "yes_if"


def test_a_word_in_two_capacities_counts_for_both(empty_desk: Desk) -> None:
    """The sample's rule asks for owner and Legal; where one person is both, her word is each of theirs."""
    desk = open_office(empty_desk, {"assets": [{"id": "scheduler-source", "owner": "dana"}]})
    id = request(desk)
    assert decide(desk, id, "dana").lines == (f"{id} is closed; Ana Ferreira is told.",)
    assert len(words(desk)) == 2
    assert verdict(desk) == "yes_if"


def test_whoever_a_term_names_speaks_for_herself(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("noor"))
    id = request(desk, ROADMAP)
    assert told(desk, "noor")[0].lines[0] == "Your word is needed as named approver."
    decide(desk, id, "noor")
    assert "capacity" not in words(desk)[0]
    assert verdict(desk, ROADMAP) == "yes_if"
    assert desk.export()


@pytest.mark.parametrize("text", ["request R-AAAAAAAA", form("Decide a request", request="R-AAAAAAAA", word="approve")])
def test_a_request_that_there_is_not(empty_desk: Desk, text: str) -> None:
    assert say(open_office(empty_desk), text, "dana") == unknown("R-AAAAAAAA")


def test_what_a_partner_told_us_is_no_asset_to_approve(empty_desk: Desk) -> None:
    """Rule 15: nothing signed with Draco binds any more."""
    desk = open_office(empty_desk)
    over = on(date(2029, 11, 1))
    (answer,) = desk.answers("may we publish what Draco told us?", at=over)
    note = say(desk, form("Ask for approval", answer=answer.id, reason="a talk"), at=over)
    assert note.lines == ("Asked: Dana Weiss as accountable under Draco Mutual NDA.",)
    id = note.choices[0].text.removeprefix("request ")
    card = say(desk, f"request {id}", "dana", at=over)
    assert card.headline == "Ana Ferreira asks: may what Draco Analytics Ltd told us go to the public?"
    assert decide(desk, id, "dana", at=over, until="2029-12-31").headline.startswith("No approval settles this")
    decide(desk, id, "dana", "answer", at=over)
    (notice,) = told(desk, "ana")
    assert [choice.text for choice in notice.choices] == [f"request {id}"]


def test_where_nobody_is_left_somebody_sees_to_that(empty_desk: Desk) -> None:
    """Rule 32: Noor has left and nobody is above her; Dana is accountable."""
    noor = {"people": [{"id": "noor", "left_on": "2026-11-20", "manager": None}]}
    desk = open_office(empty_desk, consent_of("noor"), noor)
    id = request(desk, ROADMAP)
    (notice,) = told(desk, "dana")
    assert notice.lines[0] == "Your word is needed in place of Noor Haddad."
    assert notice.lines[-1] == (
        "Nobody is left who could say the word of Noor Haddad; whoever is asked instead can decline, or answer what "
        "will be done."
    )
    assert decide(desk, id, "dana", "answer").headline == "Answered."


def test_a_word_under_one_agreement_is_none_under_another(empty_desk: Desk) -> None:
    """Rule 31: both are accountable, each under an agreement of its own."""
    more = {"agreements": [{
        "id": "orion-terms", "kind": "developer-terms", "partner": "orion", "discloser": "mutual",
        "effective_on": "2026-02-01", "expires_on": "2028-01-31", "raci": {"disclosure": {"accountable": "ravi"}},
        "terms": [{"id": "theirs", "effect": "require", "action": "consent", "approvers": ["accountable"]}],
    }]}  # fmt: skip
    desk = open_office(empty_desk, {"agreements": [*consent_of("accountable")["agreements"], *more["agreements"]]})
    id = request(desk, ROADMAP)
    assert decide(desk, id, "dana").lines == (
        f"{id} stays open. Still missing: Ravi Menon as accountable under orion-terms.",
    )
    assert verdict(desk, ROADMAP) == "ask"
    decide(desk, id, "ravi")
    assert verdict(desk, ROADMAP) == "yes_if"


def test_the_card_tells_what_went_out_though_it_was_not_allowed(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    logged = {"what": "roadmap", "to": "Orion", "on": "2026-11-20", "how": "written", "as it is": "yes"}
    note = say(
        desk, "\n".join(["Log a disclosure", *(f"{name.capitalize()}: {value}" for name, value in logged.items())])
    )
    (entry,) = desk.ledger("disclosure")
    went_out = (
        "It was not allowed and went out: Product roadmap to Orion Systems GmbH on 2026-11-20 "
        f"({entry.id.removeprefix('disclosure:')})."
    )
    id = request(desk, ROADMAP)
    for text in (f"request {id}", "approved"):
        assert went_out in say(desk, text, "dana").lines, note
    withdrawn = entry.id.removeprefix("disclosure:")
    say(desk, form("Withdraw a disclosure", entry=withdrawn, why="it was the press kit"))
    assert not [line for line in say(desk, f"request {id}", "dana").lines if withdrawn in line]


def test_an_unregistered_purpose_is_picked_by_who_decides(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk, "may I share the scheduler source with Vega for glass blowing?")
    assert "Purpose" not in values_of(say(desk, f"request {id}", "bo"))
    note = decide(desk, id, "bo")
    assert note.headline == "Say for which purpose: the one that was stated is not registered."


def test_a_day_to_come_and_two_purposes_belong_to_the_question(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    text = "may I share the scheduler source with Vega for store planning and advertising on 1 February 2027?"
    (answer,) = desk.answers(text)
    asked = say(desk, f"ask for approval of {answer.id}")
    assert "Purpose" not in values_of(asked)
    id = request(desk, text)
    card = say(desk, f"request {id}", "bo")
    assert card.lines[1:3] == ("On: 2027-02-01.", "Purpose: Store planning, Advertising.")
    assert values_of(card)["Purpose"] == "store-planning; advertising"
    decide(desk, id, "bo", "decline")
    assert told(desk, "ana")[0].choices[0].text == (
        "may I share the scheduler source with Vega for store planning for advertising on 2027-02-01?"
    )


def test_what_needs_no_word_any_more_says_so(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("partner"))
    id = request(desk, ROADMAP)
    (answer,) = desk.answers(ROADMAP)
    reload(desk)
    card = say(desk, f"request {id}", "eve")
    assert card.headline == (
        "Ana Ferreira asks: may Product roadmap go to Orion Systems GmbH? Nobody's word is missing any more."
    )
    assert card.form is None
    assert say(desk, f"ask for approval of {answer.id}").headline == "Nobody's approval is missing."


def test_the_newest_words_are_told_with_whose_they_are(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("partner"))
    id = request(desk, ROADMAP)
    for number in range(1, 8):
        decide(desk, id, "eve", until=f"2027-03-{number:02}")
    lines = say(desk, f"request {id}").lines
    assert "1 older words are left out." in lines
    assert lines[-1] == "Eve Marchetti said yes for Orion Systems GmbH on 2026-11-22 until 2027-03-07."


def test_a_word_of_one_who_is_asked_for_more_leaves_the_rest_open(empty_desk: Desk) -> None:
    terms = [*SILENT["agreements"][0]["terms"], *consent_of("accountable")["agreements"][0]["terms"]]
    desk = open_office(empty_desk, {"agreements": [{"id": "orion-mnda", "terms": terms}]})
    id = request(desk, ROADMAP)
    decide(desk, id, "dana", "decline")
    assert decide(desk, id, "dana").lines == (
        f"{id} stays open. Still missing: Dana Weiss as accountable under Orion Mutual NDA.",
    )
    assert told(desk, "dana") == []


def test_a_request_of_somebody_who_left_stays_as_it_is(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    of_cy, of_ana = request(desk, ROADMAP, "cy"), request(desk, ROADMAP)
    reload(desk, consent_of("legal"), {"people": [{"id": "cy", "left_on": "2026-11-30"}]})
    later = on(date(2026, 12, 1))
    assert values_of(say(desk, "I approve the roadmap for Orion", "dana", at=later))["Request"] == of_ana
    decide(desk, of_ana, "dana", at=later)
    assert [of_cy in entry.body for entry in desk.ledger("decision")] == [False]


def test_a_no_for_one_purpose_leaves_requests_for_others_open(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    of_ana, of_cy = (request(desk, f"{ROADMAP[:-1]} for {purpose}?", person)
                     for person, purpose in (("ana", "store planning"), ("cy", "advertising")))  # fmt: skip
    decide(desk, of_ana, "dana", "decline", purpose="store-planning")
    assert say(desk, f"request {of_ana}").headline.startswith(f"{of_ana} is closed")
    assert say(desk, f"request {of_cy}", "cy").headline.startswith("Cy Okafor asks")


def test_a_reason_that_another_approver_reads_names_nothing_hidden_from_her(empty_desk: Desk) -> None:
    """Ana and Dana may know of tent Blue; Eve, who decides too, may not (rule 8)."""
    terms = [*SILENT["agreements"][0]["terms"], *consent_of("partner-manager")["agreements"][0]["terms"]]
    desk = open_office(empty_desk, {"agreements": [{"id": "orion-mnda", "terms": terms}]})
    id = request(desk, ROADMAP)
    note = decide(desk, id, "dana", "answer", reason="once tent Blue is over")
    assert note.headline == "Leave out “Blue”: not everybody who will read this may know of it."
    assert desk.ledger("decision") == []
