"""Whose turn it is to write to an SQLite database: threads of this process wait in memory, in the order they came."""

import threading
from collections import deque
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Engine

LONGEST_WAIT = 30.0
"""Seconds after which a transaction that waits gives up."""
_LONGEST_PAUSE = 0.002


class Queue:
    """The threads of this process that wait to write, first come first served."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_taken = False
        self._waiting: deque[threading.Lock] = deque()
        self._left: threading.Lock | None = None
        """Where the one who left last waits for a moment."""

    def enter(self, seconds: float) -> bool:
        """Waits for the turn, at most so long; False where it did not come."""
        gate = threading.Lock()
        with self._lock:
            if not self._is_taken:
                self._is_taken = True
                return True
            if not seconds:
                return False
            gate.acquire()
            self._waiting.append(gate)
        if gate.acquire(timeout=seconds):
            return True
        with self._lock:
            if gate not in self._waiting:
                return True  # it came just now
            self._waiting.remove(gate)
            return False

    def count(self) -> int:
        """How many threads wait."""
        with self._lock:
            return len(self._waiting)

    def leave(self) -> None:
        """Gives the turn to who has waited longest, and lets that thread run until it waits for the disk itself.

        Otherwise the two would take the interpreter from each other while nobody writes.
        """
        with self._lock:
            if not self._waiting:
                self._is_taken = False
                return
            left = self._left = threading.Lock()
            left.acquire()
            self._waiting.popleft().release()
        left.acquire(timeout=_LONGEST_PAUSE)

    def pause(self) -> None:
        """Says that the one whose turn it is now waits for the disk."""
        with self._lock:
            left, self._left = self._left, None
        if left is not None:
            left.release()


class Turn:
    """One transaction's turn to write to an SQLite database, taken when it begins to use it."""

    def __init__(self, queue: Queue | None, *, seconds: float) -> None:
        self._queue = queue
        self._seconds = seconds
        self._is_taken = False

    def begin(self) -> bool:
        """Waits for it; False where somebody else keeps it too long."""
        if self._queue is None or self._is_taken:
            return True
        self._is_taken = self._queue.enter(self._seconds)
        return self._is_taken

    def pause(self) -> None:
        """Lets the one before go on while this one waits for the disk."""
        if self._queue is not None and self._is_taken:
            self._queue.pause()

    def end(self) -> None:
        """Lets the next one in."""
        if self._queue is not None and self._is_taken:
            self._is_taken = False
            self._queue.leave()


# Threads that wait here are let in at once; those that wait inside SQLite sleep and look again.
_queues: WeakKeyDictionary[Dialect, Queue] = WeakKeyDictionary()


def make_queue(engine: Engine) -> None:
    """Lets the threads that write to the engine's database wait in turn."""
    _queues[engine.dialect] = Queue()


def take_turns(engine: Engine, *, waits: bool) -> Turn:
    """The turn of one transaction, which it takes when it begins; what does not wait gives up at once."""
    return Turn(_queues.get(engine.dialect), seconds=LONGEST_WAIT if waits else 0)


def count_waiting(engine: Engine) -> int:
    """How many threads of this process wait to write to the engine's database."""
    queue = _queues.get(engine.dialect)
    return 0 if queue is None else queue.count()
