"""Whoever may not see a record is told of its changes what she would be told if there were no such record."""

from collections.abc import Iterator

import pytest

from handlers.orders import read_notice
from handlers.replies import to_json
from knowledge.reading import write_register
from storage.engine import migrate, open_engine, reading
from storage.notices import list_open
from tests.case_worlds import world
from tests.handlers.changing.reading import proposal, register_of, revision
from tests.handlers.desk import Desk

TENT = (
    "tents/blue",
    "assets/scheduler-source",
    "assets/blue-connector",
    "approvals/approval-1",
    "approvals/approval-2",
)
HIDDEN_CHANGES = (
    ("bo", "hold the scheduler source: wrong"),
    ("bo", "Change a record\nRecord: asset\nId: scheduler-source\nValue: More than before"),
    ("dana", "Change a record\nRecord: tent\nId: blue\nUntil on: 2027-05-31"),
)
"""Made before, where there is anything to change."""
SAID = (
    "put the scheduler source on hold",
    "hold the blue connector until Friday: why not",
    "can you put the scheduler source on hold?",
    "lift the hold on the scheduler source",
    "Place a hold\nOn: scheduler source",
    "Lift a hold\nOn: blue-connector",
    "history of the scheduler source",
    "history of Blue",
    "history of Vega",
    "history of the interface description",
    "history of Bo Lindholm",
    "change asset scheduler source",
    "change asset blue-connector",
    "change tent blue",
    "remove asset scheduler-source",
    "Change a record\nRecord: asset\nId: scheduler-source\nValue: less",
    "Take a record out\nRecord: tent\nId: blue",
    "add tent",
    "add asset: Scheduler source",
    "Add a record\nRecord: asset\nId: scheduler-source\nName: Some\nAspects: how\nSensitivity: internal\nOwner: cy",
    "Add a record\nRecord: asset\nId: mine\nName: Scheduler source\nAspects: how\nSensitivity: internal\nOwner: cy",
    "clear the scheduler source of Vega",
    "Clear an asset\nAsset: blue-connector\nOf: vega",
    "undo revision 1",
    "undo revision 2",
    "undo revision 3",
    "undo revision 4",
    "agree C-22222222",
    "show C-22222222",
    "put Orion on hold: the Blue connector leaked",
    "register it",
)


def desk_of(*, hides: bool) -> Iterator[Desk]:
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(write_register(world("aurora").changed({} if hides else {"remove": list(TENT)}).register()))
    for person, text in HIDDEN_CHANGES if hides else ():
        desk.ask(text, person)
    yield desk
    engine.dispose()


@pytest.fixture
def whole() -> Iterator[Desk]:
    yield from desk_of(hides=True)


@pytest.fixture
def bare() -> Iterator[Desk]:
    yield from desk_of(hides=False)


def told(desk: Desk, person: str) -> list[str]:
    found = []
    for text in SAID:
        reply = desk.ask(text, person).reply
        found.append(f"{text}\n{reply!r}\n{to_json(reply)}")
    return found


def open_notices(desk: Desk, person: str) -> list[str]:
    with reading(desk.engine) as session:
        return [f"{notice.id} {read_notice(notice)}" for notice in list_open(session, person)]


@pytest.mark.parametrize("person", ["cy", "noor"])
def test_every_reply_and_every_notice_is_that_of_the_register_without_it(whole: Desk, bare: Desk, person: str) -> None:
    assert revision(whole) == 1 + len(HIDDEN_CHANGES)
    assert told(whole, person) == told(bare, person)
    for other in ("eve", "ravi"):
        assert open_notices(whole, other) == open_notices(bare, other)


def test_those_with_a_right_are_told_alike_until_it_does_not_fit(whole: Desk, bare: Desk) -> None:
    """Eve keeps partners. A name that only something hidden has cannot be taken: that is all she is told."""
    skipped = "put Orion on hold: the Blue connector leaked"
    for text in SAID:
        if text != skipped:
            assert repr(whole.ask(text, "eve").reply) == repr(bare.ask(text, "eve").reply), text
    note = whole.note(skipped, "eve")
    assert note.headline == "It could not be entered as it stands, and nothing was changed."
    assert "connector" not in repr(note)


def test_a_change_keeps_what_is_hidden_in_the_record(whole: Desk) -> None:
    """Eve makes the interface description; what she cannot see in a record stays in it."""
    whole.note("Change a record\nRecord: asset\nId: interface-description\nShare instead: blue-connector", "bo")
    whole.note(f"agree {proposal(whole)}", "dana")
    files = whole.export()
    assert b"share_instead: [blue-connector]" in files["assets.yaml"]


def test_an_id_that_only_something_hidden_has_is_never_overwritten(whole: Desk) -> None:
    add = "Add a record\nRecord: asset\nId: blue-connector\nName: Mine\nAspects: how\nSensitivity: public\nOwner: noor"
    assert whole.note(add, "noor").headline.startswith("Proposed as C-")
    note = whole.note(f"agree {proposal(whole)}", "dana")
    assert "was not carried out: asset `blue-connector` changed since" in note.headline
    assert b"name: Mine" not in whole.export()["assets.yaml"]


def test_a_hold_with_the_id_of_a_hidden_one_does_not_fit(whole: Desk) -> None:
    hidden = next(id for id in register_of(whole).holds if id.startswith("hold-"))
    note = whole.note(f"Add a record\nRecord: hold\nId: {hidden}\nPartner: orion\nFrom on: 2026-11-22", "eve")
    assert note.headline == "It could not be entered as it stands, and nothing was changed."
    assert register_of(whole).holds[hidden].partner is None
