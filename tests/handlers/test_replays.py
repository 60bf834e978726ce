"""Every answer on record is worked out again to the byte, whatever was changed afterwards."""

import json
import random
from datetime import UTC, date, datetime, timedelta

from knowledge.reading import EVENT_KINDS, register_records
from knowledge.register import Register
from storage.engine import transaction
from storage.ledger import append, find_entry, ledger_id
from storage.registers import find_head, store_revision
from storage.snapshots import REVISION, Snapshots
from tests.handlers.desk import Desk
from tests.oracle.edits import random_edit
from tests.oracle.worlds import random_world
from tests.scale import count

EDITS = count(quick=25, full=1_000)
ASK_EVERY = count(quick=1, full=8)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_every_answer_is_the_same_after_many_random_edits(any_desk: Desk) -> None:
    rng = random.Random(39)
    register = random_world(rng)
    put(any_desk, register)
    for step in range(EDITS):
        if step % ASK_EVERY == 0:
            ask(any_desk, rng, register, NOON + timedelta(hours=step))
        register = random_edit(rng, register)
        if not (register.assets and register.partners):
            register = random_world(rng)  # many edits in a row can remove everything
        put(any_desk, register)
    later = Desk(any_desk.engine, Snapshots())
    answered = any_desk.ledger("answer")
    assert len(answered) >= EDITS // ASK_EVERY // 2
    for entry in answered:
        for desk in (any_desk, later):
            again = desk.replay(entry.id)
            assert again.same, entry.id
            assert again.answer.id == entry.id
    assert len({json.loads(entry.body)["answer"]["revision"] for entry in answered}) > 1


def put(desk: Desk, register: Register) -> None:
    """Stores the register as the newest revision, without the checks of a load; events on record stay as they are."""
    records = register_records(register)
    with transaction(desk.engine) as session:
        head = find_head(session)
        number = 1 if head is None else head.number + 1
        append(session, kind=REVISION, id=str(number), at=NOON, by="operator", body="{}")
        for (kind, id), body in sorted(records.items()):
            if kind in EVENT_KINDS and find_entry(session, ledger_id(kind, id)) is None:
                append(session, kind=kind, id=id, at=NOON, by="operator", body=body)
        standing = {key: body for key, body in records.items() if key[0] not in EVENT_KINDS}
        store_revision(session, records=standing, made_at=NOON, made_by="operator", via="load", note="", digest="")


def ask(desk: Desk, rng: random.Random, register: Register, at: datetime) -> None:
    """One random question, now and then about an older revision, for several readers, in a thread or on another day."""
    people = sorted(register.people)
    asset, partner = (rng.choice(sorted(getattr(register, table))) for table in ("assets", "partners"))
    asked = f"may I share {register.assets[asset].name} with {register.partners[partner].name}"
    if register.purposes and rng.random() < 0.3:
        asked += f" for {rng.choice(sorted(register.purposes)).replace('-', ' ')}"
    person = rng.choice(people)
    audience = rng.sample(people, 2) if rng.random() < 0.3 else ()
    on = date(2026, 1, 1) + timedelta(days=rng.randrange(900)) if rng.random() < 0.3 else None
    first = desk.ask(f"{asked}?", person, audience=audience, at=at, on=on)
    if rng.random() < 0.3:
        desk.ask("and in Germany tomorrow?", person, audience=audience, at=at, thread=first.thread)
    if isinstance(first.reply, tuple) and rng.random() < 0.3:
        number = rng.randint(1, first.reply[0].revision)
        desk.ask(f"{asked}?", person, audience=audience, at=at, revision=number)
