"""A statement that goes past SQLAlchemy says the same as one that does not, and fails like it."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import Engine, bindparam, insert, select

from storage.engine import reading, transaction
from storage.errors import StorageError
from storage.prepared import Prepared
from storage.tables import NOTICE
from tests.storage.entries import NOW

_PUT = Prepared(insert(NOTICE), *(column.name for column in NOTICE.columns))
_OF = Prepared(
    select(NOTICE.c.id, NOTICE.c.at, NOTICE.c.settled_at)
    .where(NOTICE.c.person == bindparam("of_person"), NOTICE.c.subject == "100% sure")
    .order_by(NOTICE.c.id)
)


def notice(id: str, at: datetime = NOW) -> dict[str, object]:
    words = {"person": "ana", "subject": "100% sure", "place": "", "body": "{}"}
    return {"id": id, "at": at, "settled_at": None, **words}


def test_values_are_kept_and_read_as_their_columns_have_them(engine: Engine) -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=13)))
    with transaction(engine) as session:
        assert _PUT.run_each(session, [notice("n1", elsewhere), notice("n2")]) == []
    with reading(engine) as session:
        assert _OF.run(session, {"of_person": "ana"}) == [("n1", NOW, None), ("n2", NOW, None)]
        assert _OF.run(session, {"of_person": "bo"}) == []
        assert _OF.run_each(session, []) == []
        assert [tuple(row) for row in session.connection().execute(select(NOTICE.c.at))] == [(NOW,), (NOW,)]


def test_an_instant_without_a_zone_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="has no time zone"), transaction(engine) as session:
        _PUT.run(session, notice("n1", NOW.replace(tzinfo=None)))


def test_what_the_database_refuses_is_explained_and_nothing_of_the_transaction_is_kept(engine: Engine) -> None:
    with pytest.raises(StorageError, match="the database refused"), transaction(engine) as session:
        _PUT.run_each(session, [notice("n1"), notice("n1")])
    with reading(engine) as session:
        assert _OF.run(session, {"of_person": "ana"}) == []


def test_who_only_reads_can_write_nothing(engine: Engine) -> None:
    with pytest.raises(StorageError), reading(engine) as session:
        _PUT.run(session, notice("n1"))
