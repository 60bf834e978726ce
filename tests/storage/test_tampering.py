"""Whatever somebody who has the whole database does to a ledger, the first bad entry is named."""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert, select, text, update
from sqlalchemy.exc import DataError, IntegrityError
from sqlmodel import Session

from knowledge.proofs.checkpoints import write_checkpoint
from knowledge.proofs.entries import NO_LEAF, PURGE, Contents, erase, seal, write_purge
from knowledge.proofs.merkle import positions_before, subtree
from knowledge.proofs.verifying import empty_root, read_checkpoint
from storage.announcements import row_digest
from storage.auditing import Audit, Claim, audit
from storage.checkpoints import list_checkpoints
from storage.engine import migrate, open_engine, reading
from storage.proofs import root_at
from storage.tables import CHECKPOINT, LEDGER, RECORD_VERSION, REVISION
from tests.knowledge.proofs.signing import KEY, SIGNER
from tests.postgres import PostgresServer
from tests.scale import FULL, count
from tests.storage import ledgers
from tests.storage.entries import NOW
from tests.storage.ledgers import attack, fill

pytestmark = [pytest.mark.untraced] if FULL else []

SIZE = count(quick=120, full=10_000)
DRAWS = count(quick=8, full=15)
HALF = SIZE // 2
ANSWERS = [number for number in range(3, SIZE) if number % 3 and not HALF < number <= HALF + 2]
"""Entries that have a delivery."""


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One ledger for all the attacks, each of which is undone."""
    if request.param == "sqlite":
        engine = open_engine(f"sqlite:///{tmp_path_factory.mktemp('ledger')}/mayshare.db")
        migrate(engine)
        fill(engine, SIZE)
        yield engine
        engine.dispose()
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as url:
        engine = open_engine(url)
        fill(engine, SIZE)
        yield engine
        engine.dispose()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A ledger of more rows than are read at once."""
    engine = open_engine(f"sqlite:///{tmp_path_factory.mktemp('pages')}/mayshare.db")
    migrate(engine)
    fill(engine, 502)
    yield engine
    engine.dispose()


@dataclass(frozen=True)
class Attacker:
    """Somebody who may write what she likes."""

    session: Session

    def run(self, statement: str, **values: Any) -> None:
        self.session.connection().execute(text(statement), values)

    def row(self, sequence: int) -> dict[str, Any]:
        query = select(LEDGER).where(LEDGER.c.sequence == sequence)
        return dict(self.session.connection().execute(query).mappings().one())

    def change(self, sequence: int, /, **values: Any) -> None:
        self.session.connection().execute(update(LEDGER).where(LEDGER.c.sequence == sequence).values(values))

    def put(self, row: dict[str, Any]) -> None:
        self.session.connection().execute(insert(LEDGER), row)

    def delete(self, sequence: int) -> None:
        self.run("DELETE FROM ledger WHERE sequence = :sequence", sequence=sequence)

    def move(self, after: int, by: int) -> None:
        """Renumbers every entry after that one."""
        self.run("UPDATE ledger SET sequence = -(sequence + :by) WHERE sequence > :after", after=after, by=by)
        self.run("UPDATE ledger SET sequence = -sequence WHERE sequence < 0")

    def hash_anew(self, first: int, last: int) -> None:
        """Gives the entries the hashes they would have, from the first of them on."""
        rows = self.session.connection().execute(select(LEDGER.c.sequence, LEDGER.c.subtree))
        hashes: dict[int, str] = {row.sequence: row.subtree for row in rows}
        previous = self.row(first - 1)["leaf"] if first > 1 else NO_LEAF
        for sequence in range(first, last + 1):
            row = self.row(sequence) | {"previous": previous}
            previous = row["leaf"] = seal(Contents(**{name: row[name] for name in Contents.__dataclass_fields__}))
            before = (bytes.fromhex(hashes[position]) for position in positions_before(sequence))
            hashes[sequence] = row["subtree"] = subtree(bytes.fromhex(previous), before).hex()
            self.change(sequence, **row)


def audited(session: Session) -> Audit:
    return audit(session, keys=(KEY,))


def first_bad(session: Session) -> int:
    """The one entry that is named."""
    fault = audited(session).fault
    assert fault is not None
    assert fault.first == fault.last, fault
    assert fault.first is not None, fault
    return fault.first


def test_what_nobody_touched_holds(ledger: Engine) -> None:
    with reading(ledger) as session:
        assert audited(session) == Audit(entries=SIZE, revisions=2, checkpoints=2, fault=None)
    with attack(ledger) as session:
        assert audited(session).fault is None


# One byte


def flipped(rng: random.Random, value: Any) -> Any:
    """The value with one bit of it changed; text may then be no text any more."""
    if value is None:
        return "x"
    if isinstance(value, int):
        return value ^ (1 << rng.randrange(20))
    if isinstance(value, str):
        letters = bytearray(value.encode() or b"\0")
        letters[rng.randrange(len(letters))] ^= 1 << rng.randrange(8)
        return bytes(letters)
    return value + timedelta(microseconds=1 << rng.randrange(50)) * rng.choice((1, -1))


def flip(session: Session, rng: random.Random, sequence: int, name: str) -> Any:
    """Changes one byte of the column in that row; what the column holds then."""
    is_sqlite = session.connection().dialect.name == "sqlite"
    column = f"CAST({name} AS TEXT)" if is_sqlite and name != "sequence" else f'"{name}"'
    query = text(f"SELECT {column} FROM ledger WHERE sequence = :sequence")
    before = session.connection().execute(query, {"sequence": sequence}).scalar_one()
    while True:
        value = flipped(rng, before)
        # SQLite takes any bytes for text; PostgreSQL takes only text.
        new = "CAST(:value AS TEXT)" if is_sqlite and isinstance(value, bytes) else ":value"
        with suppress(UnicodeDecodeError, IntegrityError, DataError), session.begin_nested():
            shown = value.decode() if isinstance(value, bytes) and not is_sqlite else value
            statement = text(f'UPDATE ledger SET "{name}" = {new} WHERE sequence = :sequence')
            session.connection().execute(statement, {"value": shown, "sequence": sequence})
            return value


@pytest.mark.untraced
@pytest.mark.parametrize("name", [column.name for column in LEDGER.columns])
def test_a_changed_byte_is_named(ledger: Engine, name: str) -> None:
    rng = random.Random(name)
    for _ in range(DRAWS):
        sequence = rng.choice(ANSWERS)
        with attack(ledger) as session:
            value = flip(session, rng, sequence, name)
            expected = min(sequence, value) if name == "sequence" and value < 1 else sequence
            assert first_bad(session) == expected, (name, sequence, value)


# One entry

Attack = Callable[[Attacker, int], None]


def drop(own: Attacker, sequence: int) -> None:
    own.delete(sequence)


def drop_and_renumber(own: Attacker, sequence: int) -> None:
    own.delete(sequence)
    own.move(sequence, -1)


def _swap(own: Attacker, sequence: int, distance: int) -> None:
    one, other = own.row(sequence), own.row(sequence + distance)
    own.delete(sequence)
    own.delete(sequence + distance)
    own.put(other | {"sequence": sequence})
    own.put(one | {"sequence": sequence + distance})


def swap(own: Attacker, sequence: int) -> None:
    """With the entry after the next."""
    _swap(own, sequence, 2)


def swap_neighbours(own: Attacker, sequence: int) -> None:
    _swap(own, sequence, 1)


def insert_a_copy(own: Attacker, sequence: int) -> None:
    copy = own.row(sequence) | {"id": "note#0", "platform": None, "delivery": None}
    own.move(sequence - 1, 1)
    own.put(copy)


def back_date(own: Attacker, sequence: int) -> None:
    own.change(sequence, at=own.row(sequence)["at"] - timedelta(days=30))


def back_date_and_hash(own: Attacker, sequence: int) -> None:
    back_date(own, sequence)
    own.hash_anew(sequence, sequence)


def rewrite_and_hash(own: Attacker, sequence: int) -> None:
    own.change(sequence, body='{"answer": {"verdict": "yes"}}')
    own.hash_anew(sequence, sequence)


def rewrite_and_hash_the_leaf_alone(own: Attacker, sequence: int) -> None:
    subtree_before = own.row(sequence)["subtree"]
    rewrite_and_hash(own, sequence)
    if sequence % 2 == 0:
        own.change(sequence, subtree=subtree_before)


def rewrite_and_hash_some(own: Attacker, sequence: int) -> None:
    """A few entries are hashed anew, and not the rest; the last of them is what does not fit."""
    own.change(sequence - 3, by="eve")
    own.hash_anew(sequence - 3, sequence)


def take_another_salt(own: Attacker, sequence: int) -> None:
    own.change(sequence, salt=own.row(sequence + 1)["salt"])


def erase_without_saying(own: Attacker, sequence: int) -> None:
    row = own.row(sequence)
    erased = erase(Contents(**{name: row[name] for name in Contents.__dataclass_fields__}), {"by"})
    own.change(sequence, body=erased.body, by=erased.by, salt=erased.salt)


def erase_by_an_earlier_purge(own: Attacker, sequence: int) -> None:
    """At the end, whatever the sequence, where every hash fits."""
    own.put(forged(own, sequence) | {"kind": PURGE, "body": write_purge([sequence + 1])})
    own.put(forged(own, sequence + 1))
    own.hash_anew(sequence, sequence + 1)
    erase_without_saying(own, sequence + 1)


def repeat_an_id(own: Attacker, sequence: int) -> None:
    own.change(sequence, id=f"{own.row(sequence - 1)['id']}0000")


@pytest.mark.untraced
@pytest.mark.parametrize(
    "how",
    [
        drop,
        drop_and_renumber,
        swap,
        swap_neighbours,
        insert_a_copy,
        back_date,
        back_date_and_hash,
        rewrite_and_hash,
        rewrite_and_hash_the_leaf_alone,
        rewrite_and_hash_some,
        take_another_salt,
        erase_without_saying,
        repeat_an_id,
    ],
)
def test_an_entry_that_was_tampered_with_is_named(ledger: Engine, how: Attack) -> None:
    rng = random.Random(how.__name__)
    for sequence in (HALF, HALF + 7, *(rng.randint(8, SIZE - 3) for _ in range(count(quick=1, full=10)))):
        with attack(ledger) as session:
            how(Attacker(session), sequence)
            assert first_bad(session) == sequence


def forged(own: Attacker, sequence: int) -> dict[str, Any]:
    return own.row(SIZE - 1) | {"sequence": sequence, "id": f"note#{sequence}", "kind": "note", "delivery": None}


def test_an_entry_forged_in_the_middle_shows_at_the_next_at_the_latest(ledger: Engine) -> None:
    """Hashed as it should be, it is what an honest append there would have been; what follows is not."""
    with attack(ledger) as session:
        own = Attacker(session)
        own.move(HALF + 10, 1)
        own.put(forged(own, HALF + 11))
        own.hash_anew(HALF + 11, HALF + 11)
        assert first_bad(session) == HALF + 12


def test_an_entry_forged_at_the_end_is_named(ledger: Engine) -> None:
    with attack(ledger) as session:
        Attacker(session).put(forged(Attacker(session), SIZE + 1))
        assert first_bad(session) == SIZE + 1


@pytest.mark.parametrize("more", [1, 2])
def test_an_entry_hashed_upon_nothing_at_the_end_is_told(ledger: Engine, more: int) -> None:
    """An odd one keeps no hash of those before it, so that either of the two may be the one that was written anew."""
    with attack(ledger) as session:
        own = Attacker(session)
        for sequence in range(SIZE + 1, SIZE + 1 + more):
            own.put(forged(own, sequence))
        own.hash_anew(SIZE + 1, SIZE + more)
        row = own.row(SIZE + more) | {"previous": "1" * 64}
        row["leaf"] = seal(Contents(**{name: row[name] for name in Contents.__dataclass_fields__}))
        before = bytes.fromhex(own.row(SIZE + more - 1)["leaf"])
        row["subtree"] = subtree(bytes.fromhex(row["leaf"]), [before] if more == 2 else []).hex()
        own.change(SIZE + more, **row)
        fault = audited(session).fault
        assert fault is not None
        assert (fault.first, fault.last) == ((SIZE + 2, SIZE + 2) if more == 2 else (SIZE, SIZE + 1))


def test_an_entry_is_erased_by_a_later_purge_alone(ledger: Engine) -> None:
    with attack(ledger) as session:
        erase_by_an_earlier_purge(Attacker(session), SIZE + 1)
        assert first_bad(session) == SIZE + 2


def purge(own: Attacker, *, mark: bool) -> None:
    """Erases something of an early entry and of the first revision, and says so; then come two entries more."""
    number = SIZE + 1
    erase_without_saying(own, 8)
    own.run("UPDATE record_version SET body = '{}' WHERE revision = 1 AND id = 'orion'")
    digest = row_digest(("partner", "orion", '{"name": "Orion"}'))
    body = write_purge([8], {(1, "partner", "orion"): digest})
    own.put(forged(own, number) | {"kind": PURGE, "body": body})
    for more in (1, 2):
        own.put(forged(own, number + more))
    own.hash_anew(number, number + 2)
    if mark:
        ledgers.mark(own.session, NOW + timedelta(days=2))
    assert audited(own.session).fault is None


@pytest.mark.parametrize("cut", ["sequence > :last", "sequence = :last + 1"])
def test_a_purge_that_is_gone_is_missing_and_not_the_entry_it_erased(ledger: Engine, cut: str) -> None:
    with attack(ledger) as session:
        own = Attacker(session)
        purge(own, mark=True)
        own.run(f"DELETE FROM ledger WHERE {cut}", last=SIZE)
        found = audited(session)
        assert (first_bad(session), found.entries) == (SIZE + 1, SIZE)
        assert str(found.fault).startswith(f"entry {SIZE + 1} is missing")


def test_a_purge_that_no_checkpoint_has_is_said_to_be_gone(ledger: Engine) -> None:
    erased = (
        "something of entry 8 was erased, and no later entry says so: the purge that did it is gone, or there never"
    )
    with attack(ledger) as session:
        own = Attacker(session)
        purge(own, mark=False)
        own.run("DELETE FROM ledger WHERE sequence > :last", last=SIZE)
        found = audited(session)
        assert (first_bad(session), found.entries) == (1, 0)
        assert str(found.fault).startswith(
            f"entry 1 does not hold: the records of revision 1 of the register are not those it announces; and {erased}"
        )
        own.run("UPDATE record_version SET body = :body WHERE revision = 1 AND id = 'orion'", body='{"name": "Orion"}')
        found = audited(session)
        assert (first_bad(session), found.entries) == (8, 7)
        assert str(found.fault).startswith(erased)
        # Not even where more is amiss behind it.
        own.change(20, by="eve")
        assert first_bad(session) == 8


def test_a_checkpoint_that_is_posted_and_stored_counts_once(ledger: Engine) -> None:
    with reading(ledger) as session:
        notes = [stored.note for stored in list_checkpoints(session)]
        posted = [Claim(name="the posted checkpoint", checkpoint=read_checkpoint(note)) for note in notes]
        empty = Claim(name="another", checkpoint=read_checkpoint(write_checkpoint(0, empty_root(), SIGNER)))
        assert audit(session, keys=(KEY,), posted=posted).checkpoints == 2
        assert audit(session, keys=(KEY,), posted=[*posted, empty]).checkpoints == 3


def test_what_is_cut_off_at_the_end_shows_in_the_checkpoint(ledger: Engine) -> None:
    with attack(ledger) as session:
        Attacker(session).run("DELETE FROM ledger WHERE sequence > :last", last=SIZE - 5)
        found = audited(session)
        assert (first_bad(session), found.entries) == (SIZE - 4, SIZE - 5)
        assert f"has {SIZE} entries" in str(found.fault)


# The whole


def test_a_ledger_written_anew_contradicts_its_checkpoints(ledger: Engine) -> None:
    with attack(ledger) as session:
        own = Attacker(session)
        own.change(SIZE - 20, by="eve")
        own.hash_anew(SIZE - 20, SIZE)
        fault = audited(session).fault
        assert fault is not None
        assert (fault.first, fault.last) == (HALF + 1, SIZE)
        assert str(fault) == (
            f"entries 1 to {SIZE} are not those of the checkpoint of 2026-11-23; the last checkpoint that agrees has "
            f"{HALF} entries; the first bad entry is one of {HALF + 1} to {SIZE}"
        )


def test_a_ledger_written_anew_with_its_checkpoints_contradicts_those_kept_elsewhere(ledger: Engine) -> None:
    """Even with the key."""
    with reading(ledger) as session:
        notes = [stored.note for stored in list_checkpoints(session)]
    kept = [Claim(name="the posted checkpoint", checkpoint=read_checkpoint(note)) for note in notes]
    with attack(ledger) as session:
        own = Attacker(session)
        own.change(HALF + 3, by="eve")
        own.hash_anew(HALF + 3, SIZE)
        root = root_at(session, SIZE)
        session.connection().execute(
            update(CHECKPOINT)
            .where(CHECKPOINT.c.size == SIZE)
            .values(root=root.hex(), note=write_checkpoint(SIZE, root, SIGNER))
        )
        assert audited(session).fault is None
        fault = audit(session, keys=(KEY,), posted=kept).fault
        assert fault is not None
        assert (fault.first, fault.last) == (HALF + 1, SIZE)
        own.run("DELETE FROM checkpoint")
        fault = audit(session, posted=kept[1:]).fault
        assert fault is not None
        assert (fault.first, fault.last) == (1, SIZE)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"note": "x"}, "the checkpoint is not a signed note"),
        ({"root": "0" * 64}, "its row does not say what its note says"),
        ({"size": HALF - 1}, "its row does not say what its note says"),
        ({"number": 7}, "its row does not say what its note says"),
        ({"note": write_checkpoint(HALF, bytes(32), SIGNER)}, "its row does not say what its note says"),
        (
            {"note": write_checkpoint(HALF, bytes(32), SIGNER), "root": "0" * 64},
            f"entries 1 to {HALF} are not those of the checkpoint of 2026-11-22; no earlier checkpoint agrees either",
        ),
    ],
)
def test_a_checkpoint_that_was_changed_is_told(ledger: Engine, values: dict[str, Any], told: str) -> None:
    with attack(ledger) as session:
        session.connection().execute(update(CHECKPOINT).where(CHECKPOINT.c.number == 1).values(values))
        assert told in str(audited(session).fault)


def test_a_checkpoint_signed_by_another_is_told(ledger: Engine) -> None:
    with attack(ledger) as session:
        session.connection().execute(
            update(CHECKPOINT).where(CHECKPOINT.c.number == 1).values(note=CHECKPOINT.c.note + "— a BBBBBBBBBBBB\n")
        )
        assert audited(session).fault is None
        Attacker(session).run("UPDATE checkpoint SET note = replace(note, '— may', '— May') WHERE number = 1")
        assert "stored checkpoint 1: the checkpoint is not signed by the key" in str(audited(session).fault)


# The register


def second_revision(session: Session) -> int:
    found: int = session.connection().execute(select(LEDGER.c.sequence).where(LEDGER.c.id == "revision:2")).scalar_one()
    return found


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record_version SET body = '{ }' WHERE revision = 2 AND id = 'vega'",
        "UPDATE record_version SET id = 'vegas' WHERE revision = 2 AND id = 'vega'",
        "UPDATE record_version SET kind = 'asset' WHERE revision = 2 AND id = 'vega'",
        "UPDATE record_version SET body = '' WHERE revision = 2 AND body IS NULL",
        "UPDATE record_version SET body = NULL WHERE revision = 2 AND id = 'vega'",
        "DELETE FROM record_version WHERE revision = 2 AND id = 'vega'",
        "INSERT INTO record_version VALUES (2, 'asset', 'new', '{}')",
        "UPDATE revision SET made_by = 'eve' WHERE number = 2",
        "UPDATE revision SET via = 'chat' WHERE number = 2",
        "UPDATE revision SET note = 'x' WHERE number = 2",
        "UPDATE revision SET digest = 'x' WHERE number = 2",
        "UPDATE revision SET ledger_position = 1 WHERE number = 2",
        "UPDATE revision SET ledger_position = ledger_position + 1 WHERE number = 2",
        "UPDATE revision SET made_at = '2026-11-22 09:30:00.123457' WHERE number = 2",
        "DELETE FROM revision WHERE number = 2",
    ],
)
def test_a_revision_that_is_not_what_was_announced_is_named(ledger: Engine, statement: str) -> None:
    with attack(ledger) as session:
        if session.connection().dialect.name == "sqlite":
            session.connection().execute(text("PRAGMA defer_foreign_keys = ON"))
        Attacker(session).run(statement)
        assert first_bad(session) == second_revision(session)


@pytest.mark.parametrize("table", [RECORD_VERSION, REVISION])
def test_a_revision_that_nobody_announced_is_told(ledger: Engine, table: Any) -> None:
    with attack(ledger) as session:
        row = {"kind": "asset", "id": "new", "body": "{}", "revision": 3}
        if table is REVISION:
            query = select(REVISION).where(REVISION.c.number == 2)
            row = dict(session.connection().execute(query).mappings().one()) | {"number": 3}
        session.connection().execute(insert(table), row)
        assert str(audited(session).fault) == "no entry announces revision 3 of the register, which is stored"


def test_answers_are_counted(ledger: Engine) -> None:
    """Even where everything after it was hashed anew and no checkpoint is left."""
    with attack(ledger) as session:
        own = Attacker(session)
        own.run("DELETE FROM checkpoint")
        own.change(SIZE - 5, id="A-9999999")
        own.hash_anew(SIZE - 5, SIZE)
        fault = str(audited(session).fault)
        assert fault.startswith(f"entry {SIZE - 5} should be the answer `A-")
        assert fault.endswith(f"the first bad entry is {SIZE - 5}")


# What the database was made to allow


def allow_doubles(own: Attacker) -> None:
    own.run("CREATE TABLE copy AS SELECT * FROM ledger")
    own.run("DROP TABLE ledger")
    own.run("ALTER TABLE copy RENAME TO ledger")
    own.run("DELETE FROM checkpoint")


@pytest.mark.parametrize("sequence", [499, 500, 501, 502])
def test_an_entry_that_is_there_twice_is_named_wherever_a_page_ends(pages: Engine, sequence: int) -> None:
    """The walk reads 500 rows at once."""
    with attack(pages) as session:
        own = Attacker(session)
        allow_doubles(own)
        own.put(own.row(sequence) | {"body": '{"answer": {"verdict": "yes"}}'})
        assert first_bad(session) == sequence


def test_a_copy_that_repeats_nothing_but_the_number_is_named_where_a_page_ends(pages: Engine) -> None:
    with attack(pages) as session:
        own = Attacker(session)
        allow_doubles(own)
        own.put(own.row(500) | {"id": "note#0", "platform": None, "delivery": None})
        assert first_bad(session) == 500


def test_doubles_are_named_where_the_database_was_made_to_take_them(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path}/mayshare.db")
    migrate(engine)
    fill(engine, 40)
    with attack(engine) as session:
        own = Attacker(session)
        allow_doubles(own)
        assert audited(session).fault is None
        for name, sequence in (("id", 31), ("delivery", 35)):
            with session.begin_nested() as point:
                row = own.row(sequence - 1)
                own.change(sequence, kind="note", **{name: row[name], "platform": row["platform"]})
                own.hash_anew(sequence, 40)
                fault = audited(session).fault
                assert str(fault) == (
                    f"entry {sequence} has the {name} of an earlier entry; the first bad entry is {sequence}"
                )
                point.rollback()
        own.run("INSERT INTO ledger SELECT * FROM ledger WHERE sequence = 40")
        assert first_bad(session) == 40
    engine.dispose()
