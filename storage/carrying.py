"""What entries of the ledger come to, kept in memory and carried on as the ledger grows."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeVar

from sqlmodel import Session

from knowledge.proofs.entries import PURGE
from storage.ledger import Entry, find_numbered, head_position, history, last_position

S = TypeVar("S")
Add = Callable[[S, Iterable[Entry]], S]
"""What it comes to with these entries as well; it changes nothing that it was given."""


@dataclass(frozen=True, slots=True)
class Book(Generic[S]):
    """What the entries up to a position of the ledger come to."""

    state: S
    position: int = 0
    leaf: str = ""
    """The leaf of the entry at the position: by it another ledger is told from this one."""
    edition: int = 1
    """How often all of it was read anew; 0 for what was read for one look at the past and is not kept."""


class Carried(Generic[S]):
    """What the entries of these kinds come to; safe for several threads.

    The ledger decides, not the memory: what is new in it is read each time. What stood in it cannot change but by a
    purge, after which everything is read anew, as it is from another ledger in the place of the first.
    """

    def __init__(self, kinds: Collection[str], empty: S, add: Add[S]) -> None:
        self._kinds = kinds
        self._add = add
        self._lock = Lock()
        self._empty = empty
        self._book = Book(empty)

    def read(self, session: Session) -> Book[S]:
        """What it all comes to.

        Who looks at an earlier position than was read last, or after one that was dropped again, gets what stands
        there for her.
        """
        position = head_position(session)
        with self._lock:
            book = self._book
            if position >= book.position:
                if book.position and not _stands(book, session, position):
                    book = Book(self._empty, edition=book.edition + 1)
                # All of it or nothing, should an entry not be readable.
                self._book = self._carry_on(book, session, position)
                return self._book
        return self._carry_on(Book(self._empty, edition=0), session, position)

    def _carry_on(self, book: Book[S], session: Session, position: int) -> Book[S]:
        if book.position == position:
            return book
        new = history(session, kinds=self._kinds, after=book.position, upto=position)
        return Book(self._add(book.state, new), position, _leaf(session, position), book.edition)


def _stands(book: Book[S], session: Session, position: int) -> bool:
    """Whether the ledger still says what was read of it."""
    if _leaf(session, book.position) != book.leaf:
        return False
    return last_position(session, (PURGE,), position) <= book.position


def _leaf(session: Session, position: int) -> str:
    entry = find_numbered(session, position)
    return "" if entry is None else entry.leaf
