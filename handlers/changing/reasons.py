"""Why a change was made, as those who read it may be told: what is hidden from them is not named."""

from collections.abc import Collection

from handlers.changing.making import day_of
from handlers.orders import Desk
from knowledge.indiscretions import hidden_names, without_hidden
from knowledge.visibility import visible_to
from storage.registers import list_revisions
from storage.snapshots import Moment


def told_why(why: str, by: str, position: int, readers: Collection[str], desk: Desk) -> str:
    """Why somebody did it, as these people may read it; empty where she names what is hidden from them.

    Words of one who may not know of it today, and might not at that position of the ledger, mean something else.
    """
    if set(readers) <= {by}:
        return why

    def unknown() -> Collection[str]:
        revisions = list_revisions(desk.session)
        then = next((each for each in reversed(revisions) if each.ledger_position <= position), revisions[0])
        register = desk.snapshots.get(desk.session, Moment(then.number, 0))
        before = hidden_names(desk.whole, visible_to(register, (by,), day_of(then.made_at, desk.whole)))
        now = hidden_names(desk.whole, visible_to(desk.whole, (by,), desk.today))
        return now.keys() & before.keys()

    return without_hidden(why, hidden_names(desk.whole, visible_to(desk.whole, readers, desk.today)), unknown)
