"""What is announced of revisions is compared with what is stored, and read no oftener than needed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from knowledge.proofs.entries import PURGE
from storage.announcements import content_digest, written_digest
from storage.auditing import audit
from storage.engine import migrate, open_engine, reading, transaction
from storage.registers import differences
from tests.storage.ledgers import revise


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """The statements that read purges, as they are run."""
    found: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if PURGE in str(parameters):
            found.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield found
    event.remove(engine, "before_cursor_execute", note)


def statements(revisions: int) -> int:
    engine = open_engine("sqlite://")
    migrate(engine)
    for number in range(revisions):
        with transaction(engine) as session:
            revise(session, {("partner", "orion"): f'{{"name": "{number}"}}'})
    with counted(engine) as found, reading(engine) as session:
        assert audit(session).revisions == revisions
    engine.dispose()
    return len(found)


def test_purges_are_read_once_however_many_revisions_are_audited() -> None:
    assert statements(5) == statements(1) == 2


def test_what_differs_is_what_is_written() -> None:
    old, new = {("a", "1"): "x", ("a", "2"): "y"}, {("a", "1"): "x", ("a", "3"): "z"}
    assert differences(old, new) == (("a", "3", "z"), ("a", "2", None))
    assert differences(new, new) == ()
    assert written_digest(differences(old, new)) == written_digest(reversed(differences(old, new)))
    assert content_digest(old) == content_digest(dict(reversed(old.items())))
