"""Who looks at the register today, and what of it that person may know of."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from knowledge.register import Register
from knowledge.visibility import is_outsider, visible_to
from storage.snapshots import Snapshots


class NoRegisterError(Exception):
    """Nothing has been loaded, so nobody is known."""

    def __init__(self) -> None:
        super().__init__("no register has been loaded; load one with `mayshare load DIR`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """One employee, with the register as that person sees it today (rule 6)."""

    id: str
    name: str
    today: date
    """The company's today; a sample carries its own (rule 1)."""
    register: Register


def find_viewer(session: Session, snapshots: Snapshots, person: str, at: datetime) -> Viewer | None:
    """The viewer; None for an outsider today (rule 3). Raises NoRegisterError."""
    register, today = read_today(session, snapshots, at)
    if is_outsider(register, person, today):
        return None
    return Viewer(
        id=person, name=register.people[person].name, today=today, register=visible_to(register, (person,), today)
    )


def read_today(session: Session, snapshots: Snapshots, at: datetime) -> tuple[Register, date]:
    """The whole register now, and the company's today. Raises NoRegisterError."""
    head = snapshots.find_head(session)
    if head is None:
        raise NoRegisterError
    register = snapshots.get(session, head)
    return register, register.company.today or at.astimezone(ZoneInfo(register.company.time_zone)).date()
