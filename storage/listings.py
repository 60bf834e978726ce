"""Every disclosure on record and what each circle of readers may see of it, kept in memory and carried on."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from threading import Lock

from sqlmodel import Session

from knowledge.disclosing.disclosures import Kept
from knowledge.disclosing.findable import newest_first
from knowledge.proofs.entries import PURGE
from knowledge.register import Register
from storage.disclosures import DISCLOSURE, STEP, Stored, add_entry, shown_to
from storage.ledger import find_numbered, head_position, history, last_position
from storage.snapshots import Moment, Snapshots

_CIRCLES_KEPT = 32
_Circle = tuple[frozenset[str], date, Moment]


@dataclass(slots=True)
class _Book:
    """Every disclosure as it stood at a position of the ledger."""

    position: int = 0
    leaf: str = ""
    """The leaf of the entry at the position: by it another ledger is told from this one."""
    stored: dict[str, Stored] = field(default_factory=dict)
    """By id, in the order they were logged."""
    changes: list[tuple[int, str]] = field(default_factory=list)
    """The number of each entry about a disclosure, and the disclosure's id."""


@dataclass(slots=True)
class _View:
    """What a circle of readers may see of the book, up to a position."""

    position: int = 0
    shown: dict[str, Kept] = field(default_factory=dict)
    sorted: tuple[Kept, ...] = ()


class Listings:
    """What was disclosed, as readers may see it; safe for several threads.

    The ledger decides, not the memory: what is new in it is read each time. What stood in it cannot change but by a
    purge, after which everything is read anew, as it is from another ledger in the place of the first.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._book = _Book()
        self._views: OrderedDict[_Circle, _View] = OrderedDict()

    def shown(
        self,
        session: Session,
        snapshots: Snapshots,
        readers: Collection[str],
        *,
        head: Moment,
        whole: Register,
        today: date,
    ) -> tuple[Kept, ...]:
        """Every disclosure that all these readers may see (`shown_to`), newest first.

        `head` is the newest moment, and `whole` the register of then. Who looks at an earlier position than was read
        last, or after one that was dropped again, sees what stands there for her.
        """
        position = head_position(session)
        circle = frozenset(readers), today, head

        def look(stored: Stored) -> Kept | None:
            return shown_to(session, snapshots, stored, circle[0], whole=whole, today=today)

        with self._lock:
            if position >= self._book.position:
                self._carry_on(session, position)
                view = self._views.setdefault(circle, _View())
                self._views.move_to_end(circle)
                while len(self._views) > _CIRCLES_KEPT:
                    self._views.popitem(last=False)
                return _brought_up(view, self._book, look)
        book = _Book()
        _extend(book, session, position)
        return _brought_up(_View(), book, look)

    def _carry_on(self, session: Session, position: int) -> None:
        """Reads what is new; everything anew where what was read no longer stands."""
        if self._book.position and not _stands(self._book, session, position):
            self._book = _Book()
            self._views.clear()
        if self._book.position < position:
            _extend(self._book, session, position)


def _stands(book: _Book, session: Session, position: int) -> bool:
    """Whether the ledger still says what was read of it."""
    if _leaf(session, book.position) != book.leaf:
        return False
    return last_position(session, (PURGE,), position) <= book.position


def _leaf(session: Session, position: int) -> str:
    entry = find_numbered(session, position)
    return "" if entry is None else entry.leaf


def _extend(book: _Book, session: Session, position: int) -> None:
    """Reads what stands behind the book's position, up to the other one."""
    stored = dict(book.stored)
    entries = history(session, kinds=(DISCLOSURE, STEP), after=book.position, upto=position)
    changes = [(entry.sequence, add_entry(stored, entry)) for entry in entries]
    leaf = _leaf(session, position)
    # All of it or nothing, should an entry not be readable.
    book.position, book.leaf, book.stored, book.changes = position, leaf, stored, [*book.changes, *changes]


def _brought_up(view: _View, book: _Book, look: Callable[[Stored], Kept | None]) -> tuple[Kept, ...]:
    """What may be seen, with what is new in the book."""
    if view.position < book.position:
        new = book.changes[bisect_right(book.changes, view.position, key=itemgetter(0)) :]
        for id in dict.fromkeys(id for _, id in new):
            kept = look(book.stored[id])
            if kept is None:
                view.shown.pop(id, None)
            else:
                view.shown[id] = kept
        if new:
            view.sorted = newest_first(view.shown.values())
        view.position = book.position
    return view.sorted
