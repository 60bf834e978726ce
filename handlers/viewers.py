"""Who looks at the register today, and what of it that person may know of."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session

from knowledge.calendar import day_at
from knowledge.register import Register
from knowledge.visibility import is_outsider, visible_to
from storage.snapshots import Moment, Snapshots


class NoRegisterError(Exception):
    """Nothing has been loaded, so nobody is known."""

    def __init__(self) -> None:
        super().__init__("no register has been loaded; load one with `mayshare load DIR`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """The whole register as it is now, whoever may see it."""

    head: Moment
    """The newest moment."""
    register: Register
    today: date
    """The company's today; a sample carries its own (rule 1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """One employee, with the register as that person sees it today (rule 6)."""

    id: str
    name: str
    today: date
    """The company's today."""
    register: Register


def find_viewer(session: Session, snapshots: Snapshots, person: str, at: datetime) -> Viewer | None:
    """The viewer; None for an outsider today (rule 3). Raises NoRegisterError."""
    now = get_present(session, snapshots, at)
    if is_outsider(now.register, person, now.today):
        return None
    return Viewer(
        id=person,
        name=now.register.people[person].name,
        today=now.today,
        register=visible_to(now.register, (person,), now.today),
    )


def get_present(session: Session, snapshots: Snapshots, at: datetime) -> Present:
    """The register and the day at that instant. Raises NoRegisterError."""
    head = snapshots.find_head(session)
    if head is None:
        raise NoRegisterError
    register = snapshots.get(session, head)
    company = register.company
    return Present(head=head, register=register, today=company.today or day_at(at, company))
