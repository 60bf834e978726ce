"""What could let more out waits for a second person, who decides on the register as it is then."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import product
from threading import Barrier

import pytest

from handlers import answering
from handlers.changing import clear_away
from handlers.messages import Message
from storage.engine import reading
from storage.notices import list_all, list_in_place
from tests.handlers.changing.reading import buttons, notices, proposal, revision, said
from tests.handlers.desk import NOW, Desk, Files, edited, sample_files

TIER = "Change a record\nRecord: partner\nId: orion\nTier: strategic\nWhy: they grew"


def proposed(desk: Desk) -> str:
    note = desk.note(TIER, "eve")
    assert note.headline.startswith("Proposed as C-")
    return proposal(desk)


def with_roles(**roles: str) -> Files:
    """The sample with roles for people who have none."""
    files = sample_files()
    for person, role in roles.items():
        name = {"ana": "Ana Ferreira", "cy": "Cy Okafor", "bo": "Bo Lindholm"}[person]
        files = edited(files, "people.yaml", (f"name: {name}", f"name: {name}\n    roles: [{role}]"))
    return files


def test_everybody_else_with_the_right_is_asked(desk: Desk) -> None:
    id = proposed(desk)
    (notice,) = notices(desk, "dana")
    assert notice.headline == f"Eve Marchetti proposes {id}: change partner Orion Systems GmbH (orion)."
    assert "tier: standard → strategic" in notice.lines
    assert "Why: they grew." in notice.lines
    assert buttons(notice) == [f"agree {id}", f"decline {id}"]
    assert notices(desk, "eve") == notices(desk, "ana") == []
    assert revision(desk) == 1


def test_however_many_they_are_all_of_them_are_asked(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(ana="legal", cy="partnerships"))
    note = empty_desk.note(TIER, "eve")
    assert "Asked: Ana Ferreira, Cy Okafor or Dana Weiss; one of them must agree within 14 days." in note.lines
    told = [len(notices(empty_desk, person)) for person in ("ana", "cy", "dana", "eve", "noor")]
    assert told == [1, 1, 1, 0, 0]


def test_on_agreement_it_is_done_in_the_name_of_the_one_who_proposed_it(desk: Desk) -> None:
    id = proposed(desk)
    note = desk.note(f"agree {id}", "dana")
    assert note.headline == f"{id} is carried out: you agreed to it."
    assert "Revision 2, by Eve Marchetti: they grew." in note.lines
    entry = desk.ledger("revision")[-1]
    body = json.loads(entry.body)
    assert (entry.by, body["proposal"], body["agreed_by"]) == ("eve", id, "dana")
    (word,) = desk.ledger("proposal-word")
    assert (word.by, json.loads(word.body)["word"]) == ("dana", "agree")
    assert b"strategic" in desk.export()["partners.yaml"]


def test_all_notices_are_settled_and_the_proposer_is_told(desk: Desk) -> None:
    id = proposed(desk)
    desk.note(f"agree {id}", "dana")
    assert notices(desk, "dana") == []
    (told,) = notices(desk, "eve")
    assert told.headline == f"Dana Weiss agreed to {id}: it is carried out."


def test_nobody_agrees_to_her_own_proposal(desk: Desk) -> None:
    id = proposed(desk)
    assert desk.note(f"agree {id}", "eve").headline.startswith("You proposed")
    assert revision(desk) == 1


def test_whoever_has_not_the_right_is_told_what_an_unknown_id_is_told(desk: Desk) -> None:
    id = proposed(desk)
    for person, word in product(("ana", "cy", "noor"), ("agree", "decline")):
        told = desk.note(f"{word} {id}", person).headline
        assert told.replace(id, "X") == desk.note(f"{word} C-22222222", person).headline.replace("C-22222222", "X")
    assert desk.ledger("proposal-word") == []


def test_declined_it_is_settled_for_everybody(desk: Desk) -> None:
    id = proposed(desk)
    assert desk.note(f"decline {id}", "dana").headline == f"{id} is declined; nothing was changed."
    assert notices(desk, "dana") == []
    assert notices(desk, "eve")[0].headline == f"Dana Weiss declined {id}: nothing was changed."
    assert desk.note(f"agree {id}", "dana").headline == f"{id} is settled: declined by Dana Weiss on 2026-11-22."
    assert revision(desk) == 1


def test_the_one_who_proposed_it_can_withdraw_it(desk: Desk) -> None:
    id = proposed(desk)
    assert desk.note(f"decline {id}", "eve").headline == f"{id} is withdrawn; nothing was changed."
    assert notices(desk, "eve") == notices(desk, "dana") == []


def test_twice_is_once(desk: Desk) -> None:
    id = proposed(desk)
    desk.note(f"agree {id}", "dana")
    assert desk.note(f"agree {id}", "dana").headline == f"{id} is settled: agreed to by Dana Weiss on 2026-11-22."
    assert revision(desk) == 2


def test_a_delivery_that_comes_again_is_one_word(desk: Desk) -> None:
    id = proposed(desk)
    desk.ask(f"agree {id}", "dana", delivery="Ev1")
    again = desk.ask(f"agree {id}", "dana", delivery="Ev1").reply
    assert again.headline.startswith("That is on record:")  # type: ignore[union-attr]  # a note
    assert revision(desk) == 2


def test_what_has_changed_since_is_not_carried_out(desk: Desk) -> None:
    id = proposed(desk)
    desk.load(edited(desk.export(), "partners.yaml", ("name: Orion Systems GmbH", "name: Orion Systems SE")))
    note = desk.note(f"agree {id}", "dana")
    assert note.headline == f"{id} was not carried out: partner `orion` changed since it was proposed."
    assert revision(desk) == 2
    assert desk.ledger("proposal-word") == []
    desk.note(f"decline {id}", "dana")
    assert notices(desk, "dana") == []


def test_what_would_not_be_sound_any_more_is_not_carried_out(desk: Desk) -> None:
    """The manager it names has been taken out meanwhile."""
    desk.note("Change a record\nRecord: partner\nId: orion\nManager: noor", "eve")
    id = proposal(desk)
    files = desk.export()
    for path in ("people.yaml", "assets.yaml", "company.yaml"):
        files[path] = files[path].replace(b"noor", b"nora")
    for path in [path for path in files if path.startswith("agreements/")]:
        files[path] = files[path].replace(b"noor", b"nora")
    desk.load(files)
    note = desk.note(f"agree {id}", "dana")
    assert note.headline == f"{id} was not carried out; nothing was changed."
    assert "there is no person `noor`" in said(note)
    assert revision(desk) == 2


def test_it_lapses_after_fourteen_days(desk: Desk) -> None:
    id = proposed(desk)
    late = desk.ask(f"agree {id}", "dana", at=NOW + timedelta(days=14, minutes=1)).reply
    assert "lapsed" in late.headline  # type: ignore[union-attr]  # a note
    assert notices(desk, "dana") == []
    assert revision(desk) == 1


def test_a_new_proposal_settles_what_has_lapsed(desk: Desk) -> None:
    proposed(desk)
    desk.ask("lift the hold on Cetus", "eve", at=NOW + timedelta(days=15))
    assert [notice.headline.partition(": ")[2] for notice in notices(desk, "dana")] == [
        "lift the hold on Cetus Cloud B.V."
    ]


def test_what_has_lapsed_is_settled_by_itself_and_once(desk: Desk) -> None:
    """Of what was decided on the outcome stays until it is seen; what was settled keeps its instant."""
    declined, lapsed = proposed(desk), TIER.replace("strategic", "trial")
    desk.note(f"decline {declined}", "dana")
    desk.ask(lapsed, "eve", at=NOW + timedelta(minutes=1))
    id, late = proposal(desk), NOW + timedelta(days=15)
    clear_away(desk.engine, at=NOW + timedelta(days=14))
    assert len(notices(desk, "dana")) == 1
    for at in (late, late + timedelta(days=1)):
        clear_away(desk.engine, at=at)
        with reading(desk.engine) as session:
            assert [each.settled_at for each in list_all(session, "dana") if each.subject == id] == [late]
    assert notices(desk, "dana") == []
    assert [notice.headline for notice in notices(desk, "eve")] == [
        f"Dana Weiss declined {declined}: nothing was changed."
    ]


def test_where_nobody_else_may_agree_it_is_said_who_could_be_given_the_right(desk: Desk) -> None:
    note = desk.note("Add a record\nRecord: person\nId: gus\nName: Gus Lind", "dana")
    assert note.headline.startswith("This takes a second person")
    assert "two of these: Legal" in said(note)
    assert "Appoint a second: give somebody `roles: [legal]` in people.yaml and `mayshare load` it." in note.lines
    assert desk.ledger("proposal") == []


def test_where_two_may_appoint_somebody_here_they_are_named(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(ana="administrator", cy="administrator"))
    note = empty_desk.note("clear design-notes of vega", "dana")
    assert note.form is not None
    note = empty_desk.note(note.form.filled({"Why": "taken out"}), "dana")
    assert note.lines[-1].endswith("`mayshare load` it, or ask Ana Ferreira or Cy Okafor to do it here.")


AWAY = "Change a record\nRecord: person\nId: bo\nAway: [{from_on: 2026-11-22, until_on: 2027-11-22, delegate: dana}]"
LEFT = "Change a record\nRecord: person\nId: bo\nLeft on: 2026-11-21"


@pytest.mark.parametrize("change", [AWAY, LEFT], ids=["away", "left"])
def test_nobody_alone_puts_herself_or_another_in_the_place_of_an_approver(desk: Desk, change: str) -> None:
    """Owner and Legal must both say yes to what is restricted; dana is the only Legal, and could become the owner."""
    note = desk.note(change, "dana")
    assert note.headline == "This takes a second person, and nobody else may agree to it; nothing was changed."
    assert revision(desk) == 1


@pytest.mark.parametrize(
    ("change", "who"),
    [(AWAY, "Ana Ferreira, Dana Weiss and Eve Marchetti"), (LEFT, "Ana Ferreira and Eve Marchetti")],
    ids=["away", "left"],
)
def test_the_second_person_is_told_who_comes_to_decide(empty_desk: Desk, change: str, who: str) -> None:
    empty_desk.load(with_roles(ana="legal"))
    empty_desk.note(change, "dana")
    (notice,) = notices(empty_desk, "ana")
    assert notice.lines[0] == f"{who} could decide then what they cannot decide now."
    assert revision(empty_desk) == 1
    empty_desk.note(f"agree {proposal(empty_desk)}", "ana")
    assert revision(empty_desk) == 2


def test_it_takes_two_to_undo_what_keeps_somebody_from_deciding(empty_desk: Desk) -> None:
    """An absence with a delegate that was taken out again comes back only with a second person."""
    empty_desk.load(with_roles(ana="legal"))
    empty_desk.note(AWAY, "dana")
    empty_desk.note(f"agree {proposal(empty_desk)}", "ana")
    empty_desk.note("undo revision 2", "dana")
    empty_desk.note(f"agree {proposal(empty_desk)}", "ana")
    assert revision(empty_desk) == 3
    assert empty_desk.note("undo revision 3", "dana").headline.startswith("Proposed as C-")
    assert revision(empty_desk) == 3


QUOTE = (
    "Either Party may disclose to the other any information about what its products and services do, including "
    "functions, plans, roadmaps and interface descriptions, excluding source code and methods of any kind."
)
PERMIT = (
    f"- {{id: zz, clause: '3.1', quote: '{QUOTE}', effect: permit, aspects: [how, what, data], information: theirs}}"
)


def with_terms(desk: Desk, more: str) -> str:
    """The form of the Orion NDA with further terms."""
    form = desk.note("change agreement orion-mnda", "dana").form
    assert form is not None
    (terms,) = (field.value for field in form.fields if field.name == "Terms")
    return form.filled({"Terms": f"{terms}\n{more}"})


def test_what_is_decided_on_is_told_whole(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(ana="legal"))
    empty_desk.note(with_terms(empty_desk, PERMIT), "dana")
    (notice,) = notices(empty_desk, "ana")
    told = "terms: with id zz; effect permit; information theirs; aspects how, what, data; clause 3.1; quote "
    assert f"{told}{QUOTE}" in notice.lines
    id = proposal(empty_desk)
    assert buttons(notice) == [f"agree {id}", f"decline {id}"]


def test_of_more_than_a_message_holds_everything_is_shown_before_it_is_agreed_to(empty_desk: Desk) -> None:
    """Sixty terms that forbid stand before one that permits."""
    empty_desk.load(with_roles(ana="legal"))
    pad = [f"- {{id: pad-{n}, clause: '3.1', quote: 'Either Party may disclose', effect: forbid}}" for n in range(60)]
    own = empty_desk.note(with_terms(empty_desk, "\n".join([*pad, PERMIT])), "dana")
    id = proposal(empty_desk)
    (notice,) = notices(empty_desk, "ana")
    for note in (own, notice):
        assert note.lines[-1] == f"... and 22 lines more: `show {id}` shows everything."
        assert "id zz" not in said(note)
    assert buttons(own) == buttons(notice) == [f"show {id}", f"decline {id}"]
    shown = empty_desk.note(f"show {id}", "ana")
    assert "with id zz; effect permit; information theirs; aspects how, what, data" in shown.lines[-1]
    assert shown.lines[: len(notice.lines) - 1] == notice.lines[:-1]
    assert buttons(shown) == [f"agree {id}", f"decline {id}"]
    assert buttons(empty_desk.note(f"show {id}", "dana")) == [f"decline {id}"]


def test_a_long_line_is_left_for_the_whole_and_not_cut(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(cy="partnerships"))
    empty_desk.note(f"Change a record\nRecord: partner\nId: orion\nTier: strategic\nAliases: {'x' * 5_000}", "eve")
    id = proposal(empty_desk)
    (notice,) = notices(empty_desk, "cy")
    assert notice.lines[-1] == f"... and 2 lines more: `show {id}` shows everything."
    assert f"aliases: with {'x' * 5_000}" in empty_desk.note(f"show {id}", "cy").lines


def test_of_a_text_the_lines_that_come_and_go_are_told(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(ana="legal"))
    form = empty_desk.note("change agreement orion-mnda", "dana").form
    assert form is not None
    (text,) = (field.value for field in form.fields if field.name == "Text")
    empty_desk.note(form.filled({"Text": f"{text}\n\n9.9 Aurora may disclose anything."}), "dana")
    (notice,) = notices(empty_desk, "ana")
    assert "text, in: 9.9 Aurora may disclose anything." in notice.lines


def test_of_a_record_that_is_to_go_it_is_told_what_it_is(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(ana="legal"))
    empty_desk.note("Take a record out\nRecord: rule\nId: approve-restricted", "dana")
    (notice,) = notices(empty_desk, "ana")
    assert notice.lines[:3] == ("House rule `approve-restricted` is taken out.", "effect: require", "action: approve")
    assert "approvers: owner, legal" in notice.lines


def test_whoever_cannot_decide_on_it_is_shown_nothing_of_it(desk: Desk) -> None:
    id = proposed(desk)
    for person in ("ana", "noor"):
        unknown = desk.note("show C-22222222", person).headline.replace("C-22222222", id)
        assert desk.note(f"show {id}", person).headline == unknown
    assert "direct message" in desk.note(f"show {id}", "dana", audience=("eve",)).headline


def test_what_is_settled_or_has_lapsed_is_not_shown_again(desk: Desk) -> None:
    id = proposed(desk)
    late = desk.ask(f"show {id}", "dana", at=NOW + timedelta(days=14, minutes=1)).reply
    assert "lapsed" in late.headline  # type: ignore[union-attr]  # a note
    assert len(notices(desk, "dana")) == 1
    desk.note(f"decline {id}", "dana")
    assert desk.note(f"show {id}", "dana").headline.startswith(f"{id} is settled: declined by Dana Weiss")


def test_an_administrator_takes_the_right_over_from_legal(empty_desk: Desk) -> None:
    empty_desk.load(with_roles(ana="administrator", cy="administrator"))
    gus = "Add a record\nRecord: person\nId: gus\nName: Gus Lind"
    assert empty_desk.note(gus, "dana").headline.startswith("You may not change person Gus Lind")
    empty_desk.note(gus, "ana")
    empty_desk.note(f"agree {proposal(empty_desk)}", "cy")
    assert b"Gus Lind" in empty_desk.export()["people.yaml"]


def test_it_is_decided_where_nobody_else_reads(desk: Desk) -> None:
    id = proposed(desk)
    assert "direct message" in desk.note(f"agree {id}", "dana", audience=("eve",)).headline


def test_the_proposer_is_told_where_she_proposed_it(desk: Desk) -> None:
    message = Message(person="eve", text=TIER, at=NOW, place="thread-1")
    answering.answer(message, desk.engine, desk.snapshots)
    desk.note(f"agree {proposal(desk)}", "dana")
    with reading(desk.engine) as session:
        (told,) = list_in_place(session, "eve", "thread-1")
    assert told.subject == proposal(desk)


def test_of_two_who_agree_at_once_one_does(any_desk: Desk) -> None:
    any_desk.load(with_roles(cy="partnerships"))
    id = proposed(any_desk)
    start = Barrier(2)

    def work(person: str) -> str:
        start.wait()
        return any_desk.note(f"agree {id}", person).headline

    with ThreadPoolExecutor(2) as pool:
        told = sorted(pool.map(work, ("cy", "dana")), key=len)
    assert told[0] == f"{id} is carried out: you agreed to it."
    assert told[1].startswith(f"{id} is settled: agreed to by")
    assert (revision(any_desk), len(any_desk.ledger("proposal-word"))) == (2, 1)
