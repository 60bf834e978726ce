"""What waits: requests that lack a person's word, and her own that are still open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine

from handlers.approving.views import view_of
from handlers.approving.words import capacities_of, in_turn, question_of
from handlers.viewers import find_viewer
from knowledge.approving import ApprovalRequest, State, needs_for
from knowledge.register import Register
from storage.engine import reading
from storage.requests import Requests
from storage.snapshots import Snapshots


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingLine:
    """One open request."""

    id: str
    asked_on: date
    question: str
    """What is asked, in one sentence."""
    whose: str
    """In which capacity the person's word is needed; of her own request, whose words are missing."""
    text: str
    """What shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits for one person's word, and her own open requests, oldest first."""

    to_decide: tuple[WaitingLine, ...] = ()
    own: tuple[WaitingLine, ...] = ()


def waiting_for(person: str, engine: Engine, snapshots: Snapshots, *, at: datetime) -> Waiting:
    """What waits for the person today, as far as she may know of it; nothing for an outsider."""
    with reading(engine) as session:
        viewer = find_viewer(session, snapshots, person, at)
        requests = () if viewer is None else snapshots.beside(Requests).list(session)
    return Waiting() if viewer is None else waiting_among(requests, person, viewer.register, viewer.today)


def waiting_among(requests: Iterable[ApprovalRequest], person: str, register: Register, today: date) -> Waiting:
    """Of these requests what waits for the person, who sees this register."""
    to_decide, own = [], []
    for request in requests:
        view = view_of(request, register, today) if request.state is State.OPEN else None
        if view is None:
            continue
        missing = view.open
        mine = needs_for(person, missing)
        whose = capacities_of(mine, view.register)
        if request.asker == person:
            whose = in_turn(missing, view.register) if missing else "nobody's word is missing any more"
        line = WaitingLine(
            id=request.id,
            asked_on=request.asked_on,
            question=question_of(view),
            whose=whose,
            text=f"request {request.id}",
        )
        if request.asker == person:
            own.append(line)
        elif mine:
            to_decide.append(line)
    return Waiting(to_decide=tuple(to_decide), own=tuple(own))
