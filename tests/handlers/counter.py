"""An order's desk for tests: what `handlers.answering` opens for an errand, opened by hand."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime

from handlers.messages import Message
from handlers.orders import Desk as OrderDesk
from handlers.viewers import get_present
from knowledge.visibility import visible_to
from storage.engine import take_turn, transaction
from tests.handlers.desk import NOW, Desk


@contextmanager
def at_counter(
    desk: Desk,
    person: str,
    *,
    audience: Collection[str] = (),
    at: datetime = NOW,
    text: str = "",
    delivery: str | None = None,
) -> Iterator[OrderDesk]:
    """The desk at which the person's order is carried out, in a transaction of its own."""
    message = Message(
        person=person,
        text=text,
        at=at,
        audience=frozenset(audience),
        platform=None if delivery is None else "slack",
        delivery=delivery,
    )
    with transaction(desk.engine) as session:
        take_turn(session)
        now = get_present(session, desk.snapshots, at)
        yield OrderDesk(
            session=session,
            snapshots=desk.snapshots,
            message=message,
            today=now.today,
            head=now.head,
            whole=now.register,
            visible=visible_to(now.register, message.readers, now.today),
            number=desk.snapshots.number_for(session, message.readers, now.today, now.head),
        )
