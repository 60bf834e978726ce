"""What each circle of readers may see of the disclosures on record, kept in memory and carried on."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from threading import Lock

from sqlmodel import Session

from knowledge.disclosing.disclosures import Kept
from knowledge.disclosing.findable import newest_first
from knowledge.register import Register
from storage.carrying import Book, Carried
from storage.disclosures import DISCLOSURE, STEP, Stored, add_entry, shown_to
from storage.ledger import Entry
from storage.snapshots import Moment, Snapshots

_CIRCLES_KEPT = 32
_Circle = tuple[frozenset[str], date, Moment]


@dataclass(frozen=True, slots=True)
class _Record:
    """Every disclosure on record."""

    stored: Mapping[str, Stored] = field(default_factory=dict)
    """By id, in the order they were logged."""
    changes: tuple[tuple[int, str], ...] = ()
    """The number of each entry about a disclosure, and the disclosure's id."""


@dataclass(frozen=True, slots=True)
class _View:
    """What a circle of readers may see of the record, up to a position."""

    position: int = 0
    edition: int = 0
    shown: Mapping[str, Kept] = field(default_factory=dict)
    sorted: tuple[Kept, ...] = ()


class Listings:
    """What was disclosed, as readers may see it; safe for several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._carried = Carried((DISCLOSURE, STEP), _Record(), _extended)
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

        `head` is the newest moment, and `whole` the register of then.
        """
        circle = frozenset(readers), today, head

        def look(stored: Stored) -> Kept | None:
            return shown_to(session, snapshots, stored, circle[0], whole=whole, today=today)

        book = self._carried.read(session)
        with self._lock:
            view = self._views.get(circle, _View())
        if view.edition != book.edition or view.position > book.position:
            view = _View()
        # Worked out outside the lock: two who ask at once may both do it, and nobody waits for somebody else's circle.
        view = _brought_up(view, book, look)
        if not book.edition:
            return view.sorted
        with self._lock:
            self._views[circle] = view
            self._views.move_to_end(circle)
            while len(self._views) > _CIRCLES_KEPT:
                self._views.popitem(last=False)
        return view.sorted


def _extended(record: _Record, entries: Iterable[Entry]) -> _Record:
    stored = dict(record.stored)
    changes = [(entry.sequence, add_entry(stored, entry)) for entry in entries]
    return _Record(stored, (*record.changes, *changes)) if changes else record


def _brought_up(view: _View, book: Book[_Record], look: Callable[[Stored], Kept | None]) -> _View:
    """What may be seen, with what is new on record."""
    if view.position == book.position:
        return view
    changes, stored = book.state.changes, book.state.stored
    new = {id for _, id in changes[bisect_right(changes, view.position, key=itemgetter(0)) :]}
    if not new:
        return _View(book.position, book.edition, view.shown, view.sorted)
    shown = dict(view.shown)
    # By moment, because few registers of the past are kept at once.
    for id in sorted(new, key=lambda id: (stored[id].moment, id)):
        kept = look(stored[id])
        if kept is None:
            shown.pop(id, None)
        else:
            shown[id] = kept
    return _View(book.position, book.edition, shown, newest_first(shown.values()))
