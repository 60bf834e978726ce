"""What tests of changes look at: notes, notices, proposals and revisions."""

from handlers.orders import read_notice
from handlers.replies import Note
from knowledge.reading import read_register
from knowledge.register import Register
from storage.engine import reading
from storage.notices import list_open
from storage.registers import find_head
from tests.handlers.desk import Desk


def notices(desk: Desk, person: str) -> list[Note]:
    """What the person has not settled, newest first."""
    with reading(desk.engine) as session:
        return [read_notice(notice) for notice in list_open(session, person)]


def proposal(desk: Desk) -> str:
    """The id of the last proposal."""
    return desk.ledger("proposal")[-1].id.partition(":")[2]


def revision(desk: Desk) -> int:
    """The newest revision."""
    with reading(desk.engine) as session:
        head = find_head(session)
    assert head is not None
    return head.number


def said(note: Note) -> str:
    """Everything the note says."""
    return "\n".join((note.headline, *note.lines))


def buttons(note: Note) -> list[str]:
    return [choice.text for choice in note.choices]


def register_of(desk: Desk) -> Register:
    """The register as it is exported."""
    register = read_register(desk.export()).register
    assert register is not None
    return register
