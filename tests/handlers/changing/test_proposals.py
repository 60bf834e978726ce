"""What could let more out waits for a second person, who decides on the register as it is then."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import product
from threading import Barrier

from handlers import answering
from handlers.messages import Message
from storage.engine import reading
from storage.notices import list_in_place
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


def test_where_nobody_else_may_agree_it_is_said_who_could_be_given_the_right(desk: Desk) -> None:
    note = desk.note("Add a record\nRecord: person\nId: gus\nName: Gus Lind", "dana")
    assert note.headline.startswith("This takes a second person")
    assert "two of these: Legal" in said(note)
    assert desk.ledger("proposal") == []


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
