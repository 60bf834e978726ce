"""Who writes to an SQLite database, one after the other, and which of them are kept with one commit.

A commit waits for the disk. So a thread that has finished while others wait does not commit: it hands its connection
on, transaction and all, and says that its work is kept only when the last of the group has committed for all of them.
"""

import sqlite3
import threading
from collections import deque
from time import monotonic
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Engine

from storage.errors import StorageError

LONGEST_WAIT = 30.0
"""Seconds after which a transaction that waits for its turn gives up."""
LONGEST_GROUP = 0.05
"""Seconds after which nobody joins a group any more, so that who has finished need not wait for many others."""


class LostGroupError(StorageError):
    """What was written together with the work of others was dropped with it; none of it is kept."""

    def __init__(self) -> None:
        super().__init__("the database dropped what was written at the same time as this; try again", retry=True)


class UnknownOutcomeError(StorageError):
    """Somebody who committed for others as well was stopped meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "the program was stopped while this was kept; look whether it is on record before trying again"
        )


class Group:
    """Transactions of several threads on one connection, one after the other, that are kept together or not at all."""

    def __init__(self) -> None:
        self.connection: Connection | None = None
        self.members = 0
        """How many have finished their work and wait for the commit, or make it."""
        self._closes_at = monotonic() + LONGEST_GROUP
        self._end = threading.Lock()
        self._end.acquire()
        self._error: Exception | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all that its members wrote is still there; a full disk can make SQLite drop it of its own accord."""
        held: object = None if self.connection is None else self.connection.connection.dbapi_connection
        return isinstance(held, sqlite3.Connection) and held.in_transaction

    @property
    def takes_members(self) -> bool:
        """Whether another may go on where the last one finished."""
        return self.is_whole and monotonic() < self._closes_at

    def get_connection(self) -> Connection:
        """The connection, once somebody has begun."""
        if self.connection is None:
            raise LostGroupError
        return self.connection

    def end(self, error: Exception | None) -> None:
        """Tells those who wait that their work is kept, or what went wrong."""
        self._error = error
        self._end.release()

    def wait(self) -> None:
        """Waits until the work is kept. Raises what went wrong where it is not."""
        with self._end:
            pass
        if self._error is not None:
            raise self._error.with_traceback(None)


class _Gate:
    """Where one thread waits until a group is handed to it."""

    def __init__(self) -> None:
        self.group: Group | None = None
        self._lock = threading.Lock()
        self._lock.acquire()

    def open(self, group: Group) -> None:
        self.group = group
        self._lock.release()

    def wait(self, seconds: float) -> None:
        self._lock.acquire(timeout=seconds)


class Queue:
    """The threads of this process that wait to write, first come first served.

    Those that wait here are let in at once; those that wait inside SQLite sleep and look again.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_taken = False
        self._waiting: deque[_Gate] = deque()

    def enter(self, seconds: float) -> Group | None:
        """Waits for the turn, at most so long: the group to write in; None where the turn did not come."""
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return Group()
            if not seconds:
                return None
            gate = _Gate()
            self._waiting.append(gate)
        try:
            gate.wait(seconds)
        finally:
            with self._lock:
                if gate.group is None:
                    self._waiting.remove(gate)
        return gate.group

    def count(self) -> int:
        """How many threads wait for their turn."""
        with self._lock:
            return len(self._waiting)

    def hand_on(self, group: Group) -> bool:
        """Lets who has waited longest go on with the group; False where nobody does, and it is to be committed."""
        with self._lock:
            if not self._waiting or not group.takes_members:
                return False
            self._waiting.popleft().open(group)
            return True

    def leave(self) -> None:
        """Lets who has waited longest begin a group; the one before is at its end."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().open(Group())
            else:
                self._is_taken = False


_queues: WeakKeyDictionary[Dialect, Queue] = WeakKeyDictionary()


def make_queue(engine: Engine) -> None:
    """Lets the threads that write to the engine's database wait in turn."""
    _queues[engine.dialect] = Queue()


def find_queue(engine: Engine) -> Queue | None:
    """Where writers to the engine's database wait; None for a database that lets several write at once."""
    return _queues.get(engine.dialect)


def count_waiting(engine: Engine) -> int:
    """How many threads of this process wait to write to the engine's database."""
    queue = find_queue(engine)
    return 0 if queue is None else queue.count()
