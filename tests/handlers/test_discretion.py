"""What is said on a chat platform is answered where only those read it who may: the table of UX.md, row by row."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.answering import Answered, put_on_record
from handlers.discretion import (
    UNREGISTERED,
    Account,
    Given,
    Manner,
    Place,
    Room,
    Said,
    find_for_all,
    find_own_for_all,
    find_person,
    find_room,
    respond,
)
from handlers.replies import Answer, Neutral, Note
from knowledge.questions import Thread
from storage.engine import transaction
from tests.handlers.desk import NOW, Desk

ROADMAP = "may I share the product roadmap with Orion?"
TENT = "may I share the scheduler source with Vega?"
"""It lies in the tent Blue, in which Cy is not."""


def account(person: str, *, is_member: bool = True) -> Account:
    return Account(platform="slack", id=f"U{person}", email=f"{person}@aurora-robotics.example", is_member=is_member)


ANA, BO, CY, FINN = (account(person) for person in ("ana", "bo", "cy", "finn"))
STRANGER = account("ana", is_member=False)
NEWCOMER = account("kim")


def say(
    desk: Desk,
    text: str = ROADMAP,
    who: Account = ANA,
    room: Room = Room.DIRECT,
    members: tuple[Account, ...] = (),
    *,
    is_seen: bool = True,
    delivery: str = "d1",
    thread: Thread | None = None,
) -> Given:
    said = Said(
        account=who,
        place=Place(
            conversation="c", room=find_room(room, members, desk.engine, desk.snapshots, at=NOW), members=members
        ),
        text=text,
        at=NOW,
        delivery=delivery,
        is_seen=is_seen,
        thread=thread,
    )
    found = respond(said, lambda session, person: Thread(), desk.engine, desk.snapshots)
    if isinstance(found.answered, Answered):
        return found
    with transaction(desk.engine) as session:
        answered = put_on_record(found.answered, session, desk.snapshots)
    assert answered is not None
    return replace(found, answered=answered)


def verdicts(found: Given) -> list[str]:
    return [each.verdict for each in found.reply] if isinstance(found.reply, tuple) else []


def test_who_asks_directly_gets_the_answer_there(desk: Desk) -> None:
    found = say(desk)
    assert (found.person, found.manner, verdicts(found), found.can_share) == ("ana", Manner.HERE, ["yes_if"], False)


def test_in_a_place_of_the_company_the_answer_is_for_the_asker_alone_and_can_be_shared(desk: Desk) -> None:
    found = say(desk, room=Room.OPEN, members=(ANA, BO, CY))
    assert (found.manner, verdicts(found), found.can_share) == (Manner.ALONE, ["yes_if"], True)


def test_in_a_closed_place_everybody_sees_what_everybody_may_see(desk: Desk) -> None:
    found = say(desk, room=Room.PRIVATE, members=(ANA, BO, CY))
    assert (found.manner, verdicts(found), found.can_share) == (Manner.HERE, ["yes_if"], False)


def test_in_a_closed_place_what_not_all_may_see_is_for_the_asker_alone(desk: Desk) -> None:
    alone = say(desk, TENT, room=Room.PRIVATE, members=(ANA, BO, CY))
    assert (alone.manner, verdicts(alone)) == (Manner.ALONE, ["yes_if"])
    among = say(desk, TENT, room=Room.PRIVATE, members=(ANA, BO), delivery="d2")
    assert among.manner is Manner.HERE


def test_in_a_closed_place_of_which_nobody_is_known_the_answer_is_for_the_asker_alone(desk: Desk) -> None:
    assert say(desk, room=Room.PRIVATE, members=()).manner is Manner.ALONE


def test_what_the_others_did_not_see_asked_is_answered_alone(desk: Desk) -> None:
    assert say(desk, room=Room.PRIVATE, members=(ANA, BO), is_seen=False).manner is Manner.ALONE


def test_a_note_in_a_closed_place_is_for_the_asker_alone(desk: Desk) -> None:
    found = say(desk, "help", room=Room.PRIVATE, members=(ANA, BO))
    assert (found.manner, found.can_share) == (Manner.ALONE, False)


@pytest.mark.parametrize(
    ("room", "members"),
    [(Room.MIXED, ()), (Room.OPEN, (ANA, STRANGER)), (Room.PRIVATE, (ANA, STRANGER)), (Room.OPEN, (ANA, FINN))],
    ids=["not known", "a guest", "a guest in a closed place", "an employee who has not joined"],
)
def test_where_somebody_from_outside_reads_the_answer_is_given_apart(
    desk: Desk, room: Room, members: tuple[Account, ...]
) -> None:
    found = say(desk, room=room, members=members)
    assert (found.manner, verdicts(found), found.can_share) == (Manner.APART, ["yes_if"], False)


@pytest.mark.parametrize("who", [STRANGER, FINN, account("kim", is_member=False)])
@pytest.mark.parametrize("room", list(Room))
def test_an_outsider_gets_the_neutral_line_and_nothing_is_on_record(desk: Desk, who: Account, room: Room) -> None:
    before = len(desk.ledger())
    found = say(desk, who=who, room=room, members=(ANA,))
    assert (found.reply, found.manner, found.person) == (Neutral(), Manner.HERE, "")
    assert len(desk.ledger()) == before


def test_what_an_outsider_types_unseen_is_answered_unseen(desk: Desk) -> None:
    assert say(desk, who=STRANGER, room=Room.OPEN, is_seen=False).manner is Manner.ALONE
    assert say(desk, who=STRANGER, is_seen=False).manner is Manner.HERE


@pytest.mark.parametrize(
    ("room", "manner"), [(Room.DIRECT, Manner.HERE), (Room.OPEN, Manner.ALONE), (Room.MIXED, Manner.APART)]
)
def test_an_employee_whom_the_register_lacks_is_told_how_to_be_added(desk: Desk, room: Room, manner: Manner) -> None:
    before = len(desk.ledger())
    found = say(desk, who=NEWCOMER, room=room, members=(ANA, NEWCOMER))
    assert (found.reply, found.manner, found.person) == (UNREGISTERED, manner, "")
    assert len(desk.ledger()) == before


def test_one_whom_the_register_lacks_makes_no_place_a_place_with_outsiders(desk: Desk) -> None:
    assert say(desk, room=Room.OPEN, members=(ANA, NEWCOMER)).manner is Manner.ALONE
    assert say(desk, room=Room.PRIVATE, members=(ANA, NEWCOMER), delivery="d2").manner is Manner.ALONE


def test_the_register_knows_accounts_by_their_id_and_by_their_address(desk: Desk) -> None:
    by_id = Account(platform="slack", id="U0AURBO02", email="b@elsewhere.example", is_member=True)
    by_address = Account(platform="slack", id="U1", email="BO@Aurora-Robotics.example", is_member=True)
    elsewhere = Account(platform="teams", id="U0AURBO02", is_member=True)
    found = [find_person(each, desk.engine, desk.snapshots, at=NOW) for each in (by_id, by_address, elsewhere, FINN)]
    assert found == ["bo", "bo", None, None]
    assert find_person(STRANGER, desk.engine, desk.snapshots, at=NOW) is None


def test_the_same_delivery_gets_the_same_answer(desk: Desk) -> None:
    first, second = say(desk), say(desk)
    assert isinstance(first.reply, tuple)
    assert isinstance(second.reply, tuple)
    assert first.reply[0].id == second.reply[0].id


def test_a_button_goes_on_from_its_own_question(desk: Desk) -> None:
    asked = say(desk, "basket trends to Lyra?").answered
    assert isinstance(asked, Answered)
    later = say(desk, "for store planning in Ireland", thread=asked.thread, delivery="d2")
    assert verdicts(later) == ["yes_if"]


def answer_of(found: Given) -> Answer:
    assert isinstance(found.reply, tuple)
    return found.reply[0]


def test_answers_are_shown_to_all_who_could_have_been_given_them(desk: Desk) -> None:
    open_one, tent = answer_of(say(desk)), answer_of(say(desk, TENT, delivery="d2"))

    def may_see(answer: Answer, *members: Account) -> bool:
        return find_for_all((answer,), members, desk.engine, desk.snapshots, at=NOW) is not None

    assert may_see(open_one, ANA, BO, CY)
    assert not may_see(open_one, ANA, NEWCOMER)
    assert not may_see(open_one, ANA, STRANGER)
    assert not may_see(open_one, ANA, FINN)
    assert may_see(tent, ANA, BO)
    assert not may_see(tent, ANA, CY)


def test_only_ones_own_answers_are_shown_and_without_buttons(desk: Desk) -> None:
    id = answer_of(say(desk)).id

    def shown(person: str, *ids: str) -> tuple[Answer, ...] | None:
        return find_own_for_all(ids, person, (ANA, BO), desk.engine, desk.snapshots, at=NOW)

    (own,) = shown("ana", id) or ()
    assert (own.id, own.choices) == (id, ())
    assert shown("bo", id) is None
    assert shown("ana", id, "A-99") is None
    assert shown("ana") is None


@given(st.lists(st.sampled_from([ANA, BO, CY, FINN, STRANGER, NEWCOMER]), max_size=5), st.sampled_from(list(Room)))
def test_nobody_reads_openly_what_she_could_not_have_asked(members: list[Account], room: Room) -> None:
    """The tent's asset is told openly in no place but among those of the tent, and to its people directly."""
    desk = _desk()
    found = say(desk, TENT, room=room, members=tuple(members), delivery=f"{room}{members}")
    is_told_openly = found.manner is Manner.HERE and room is not Room.DIRECT
    assert not is_told_openly or {each.id for each in members} <= {ANA.id, BO.id}
    assert isinstance(found.reply, tuple | Note)


def _desk() -> Desk:
    from storage.engine import open_engine  # noqa: PLC0415
    from tests.databases import fill, made  # noqa: PLC0415
    from tests.handlers.desk import sample_files  # noqa: PLC0415

    if not _DESKS:
        engine = open_engine("sqlite://")
        fill(engine, made(lambda opened: Desk(opened).load(sample_files())))
        _DESKS.append(Desk(engine))
    return _DESKS[0]


_DESKS: list[Desk] = []
