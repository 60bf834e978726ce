"""A person's data can be handed out whole, and purged so that no proof breaks and no record is lost."""

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.audit import make_audit_pack
from bot.wiring import Assistant
from handlers import replaying
from handlers.backups import back_up, restore
from handlers.conversations import Saying, find_conversation, keep_turn
from handlers.personal import (
    NAMELESS,
    WORDLESS,
    NamingReasonError,
    PersonalError,
    StillHereError,
    UnknownPersonError,
    export_person,
    purge_person,
)
from handlers.replies import Note
from knowledge.people import IDENTIFYING, Person
from knowledge.proofs.entries import PURGE
from knowledge.proofs.verifying import verify_pack
from storage.auditing import audit
from storage.engine import migrate, open_engine, reading, transaction
from storage.errors import StorageError
from tests.handlers.desk import Desk, edited, sample_files
from tests.handlers.logbook.diary import as_it_is, kept, log, send, waiting
from tests.knowledge.proofs.signing import SIGNER

WORDS = "fyi Cy here, may I share the product roadmap with Orion?"
LATER = datetime(2026, 11, 22, 12, tzinfo=UTC)


def fill(desk: Desk) -> str:
    """The id of a disclosure by somebody who asked, was told and has left since."""
    begin(desk)
    desk.ask(WORDS, "cy", delivery="U0AURCY03/1")
    id = log(desk, "cy", To="Draco", Note="told them myself")
    leave(desk)
    return id


def begin(desk: Desk) -> None:
    """Everybody still works here."""
    migrate(desk.engine)
    desk.load(sample_files())


def leave(desk: Desk) -> None:
    """Cy left two days ago."""
    files = desk.export()
    desk.load(edited(files, "people.yaml", ("joined_on: 2024-02-01", "joined_on: 2024-02-01\n  left_on: 2026-11-20")))


def faults(desk: Desk) -> object:
    with reading(desk.engine) as session:
        return audit(session).fault


def purge(desk: Desk, person: str = "cy") -> object:
    return purge_person(person, desk.engine, why="request 7", at=LATER, by="operator")


def everything(desk: Desk) -> str:
    with reading(desk.engine) as session:
        tables = ("ledger", "record_version", "notice", "turn", "conversation")
        found = [session.connection().execute(text(f"SELECT * FROM {table}")).all() for table in tables]
        rows = [tuple(row) for each in found for row in each]  # a row by itself prints its long values shortened
    return json.dumps(rows, default=str, ensure_ascii=False)


def test_all_that_is_held_of_a_person_is_handed_out(any_desk: Desk) -> None:
    id = fill(any_desk)
    found = export_person("cy", any_desk.engine)
    assert [version["body"]["name"] for version in found["record"]] == ["Cy Okafor", "Cy Okafor"]
    assert any(entry["body"]["message"]["text"] == WORDS for entry in found["ledger"] if entry["kind"] == "answer")
    assert any(entry["entry"] == f"disclosure:{id}" for entry in found["ledger"])
    assert json.loads(json.dumps(found)) == found


def test_a_purge_erases_what_identifies_her_and_no_proof_breaks(any_desk: Desk) -> None:
    id = fill(any_desk)
    before = [(entry.sequence, entry.id, entry.leaf) for entry in any_desk.ledger()]
    purge(any_desk)
    after = any_desk.ledger()
    assert faults(any_desk) is None
    assert [(entry.sequence, entry.id, entry.leaf) for entry in after[:-1]] == before
    assert after[-1].kind == "purge"
    held = everything(any_desk)
    for word in ("Cy Okafor", "cy@aurora-robotics.example", "U0AURCY03", "fyi Cy here", "told them myself"):
        assert word not in held
    made = kept(any_desk, id).disclosure
    assert (made.by, made.asset, made.partner, made.note) == ("cy", "product-roadmap", "draco", "")


def test_what_others_were_told_of_her_stays_without_her_name(desk: Desk) -> None:
    fill(desk)
    purge(desk)
    (told,) = waiting(desk, "dana")
    assert told.note.headline.startswith(f"{NAMELESS} logged a disclosure that the terms did not allow")


def shown_in_conversation(desk: Desk, person: str, text: str) -> None:
    """What the person is told stays in her conversation on the page."""
    answered = desk.ask(text, person)
    saying = Saying(
        person=person,
        conversation="c1",
        delivery=text,
        text=text,
        reply=answered.reply,
        thread=answered.thread,
        at=LATER,
    )
    keep_turn(saying, desk.engine)


def test_her_notes_and_reasons_are_erased_wherever_others_read_them(desk: Desk) -> None:
    begin(desk)
    id = log(desk, "cy", Note="ring me at home\nmy doctor says rest")
    send(desk, "Withdraw a disclosure", {"Entry": id, "Why": "flu"}, "cy")
    desk.ask("please register Cygnet Optics, an aunt of mine works there", "cy")
    shown_in_conversation(desk, "dana", f"show {id}")
    leave(desk)
    for words in ("ring me at home", "my doctor says rest", ": flu", "an aunt of mine"):
        assert words in everything(desk)
    purge(desk)
    for words in ("ring me at home", "my doctor says rest", "flu", "an aunt of mine"):
        assert words not in everything(desk)
    assert faults(desk) is None
    found = kept(desk, id)
    assert found.is_withdrawn
    assert (found.disclosure.note, [step.reason for step in found.steps]) == ("", [""])
    (told,) = [each.note for each in waiting(desk, "dana") if each.note.topic == "register"]
    assert told.lines[0] == f"In {NAMELESS}'s words: “{WORDLESS}”"


def test_a_note_stays_the_words_of_whoever_wrote_it_when_somebody_else_corrects_the_rest(desk: Desk) -> None:
    begin(desk)
    hers = log(desk, "cy", Note="she was ill that day")
    as_it_is(desk, "Correct a disclosure", "dana", **corrected(hers, "she was ill that day"))
    theirs = log(desk, "dana", Note="as agreed with sales", Disclosed_by="cy")
    as_it_is(desk, "Correct a disclosure", "cy", **corrected(theirs, "as agreed with sales"))
    leave(desk)
    purge(desk)
    assert "she was ill that day" not in everything(desk)
    assert kept(desk, hers).disclosure.note == ""
    assert kept(desk, theirs).disclosure.note == "as agreed with sales"
    assert [kept(desk, id).steps[0].reason for id in (hers, theirs)] == ["the day was wrong", ""]
    assert faults(desk) is None


def corrected(id: str, note: str) -> dict[str, str]:
    said = {"Entry": id, "What": "product roadmap", "To": "Orion", "On": "2026-11-21", "Note": note}
    return said | {"Why": "the day was wrong"}


def test_only_what_is_said_of_her_entry_is_replaced_and_names_of_things_are_not(desk: Desk) -> None:
    begin(desk)
    id = log(desk, "cy", Note="disclosure")
    shown_in_conversation(desk, "dana", f"show {id}")
    shown_in_conversation(desk, "dana", "may we make a disclosure of the press kit to Orion?")
    leave(desk)
    purge(desk)
    conversation = find_conversation("dana", "c1", desk.engine)
    assert conversation is not None
    first, second = conversation.turns
    assert isinstance(first.reply, Note)
    assert f"Note: {WORDLESS}" in first.reply.lines
    assert second.text == "may we make a disclosure of the press kit to Orion?"


def test_her_record_is_erased_from_what_the_ledger_says_of_its_change(desk: Desk) -> None:
    begin(desk)
    id = log(desk, "cy", Note="ok")
    send(desk, "Change a record", {"Record": "person", "Id": "cy", "Left on": "2026-11-20"}, "dana")
    assert "Okafor" in desk.ledger("revision")[-1].body
    purge(desk)
    assert "Okafor" not in everything(desk)
    assert kept(desk, id).disclosure.note == ""
    assert faults(desk) is None


def test_what_a_pack_shows_of_a_disclosure_holds_its_note_until_that_is_purged(desk: Desk) -> None:
    id = fill(desk)
    assert packed(desk, id)["body.note"]["value"] == "told them myself"
    purge(desk)
    assert "body.disclosure" in packed(desk, id)
    assert "body.note" not in packed(desk, id)


def packed(desk: Desk, id: str) -> dict[str, dict[str, str]]:
    """What the receipt of the disclosure shows in a pack for an auditor."""
    made = make_audit_pack(Assistant(desk.engine, desk.snapshots, lambda: LATER), "dana", [], SIGNER)
    assert made is not None
    with zipfile.ZipFile(io.BytesIO(made.content)) as pack:
        found: dict[str, dict[str, str]] = json.loads(pack.read(f"receipts/disclosure-{id}.json"))["shown"]
    return found


def test_who_still_names_her_is_told(any_desk: Desk) -> None:
    fill(any_desk)
    any_desk.ask("may I share what Cy Okafor wrote, the product roadmap, with Orion?", "ana")
    found = purge_person("cy", any_desk.engine, why="request 7", at=LATER, by="operator")
    assert "A-2" in found.mentions
    assert "A-1" not in found.mentions


def test_her_past_answers_are_told_as_they_stand_on_record(desk: Desk) -> None:
    fill(desk)
    purge(desk)
    again = replaying.replay("A-1", desk.engine, desk.snapshots)
    assert (again.same, again.is_purged) == (False, True)
    people = desk.export()["people.yaml"].decode()
    assert NAMELESS in people
    assert "Cy Okafor" not in people


def test_a_second_purge_finds_nothing_more_and_breaks_nothing(desk: Desk) -> None:
    fill(desk)
    purge(desk)
    purge(desk)
    assert faults(desk) is None


def test_a_purged_ledger_can_be_backed_up_and_restored(any_desk: Desk) -> None:
    fill(any_desk)
    purge(any_desk)
    target = io.BytesIO()
    back_up(any_desk.engine, target)
    other = open_engine("sqlite://")
    migrate(other)
    assert restore(other, target).entries == len(any_desk.ledger())
    other.dispose()


def test_a_pack_for_an_auditor_still_holds_after_a_purge(desk: Desk, tmp_path: Path) -> None:
    id = fill(desk)
    purge(desk)
    made = make_audit_pack(Assistant(desk.engine, desk.snapshots, lambda: LATER), "dana", [], SIGNER)
    assert made is not None
    (tmp_path / "pack.zip").write_bytes(made.content)
    assert verify_pack(tmp_path / "pack.zip", SIGNER.key)
    with zipfile.ZipFile(io.BytesIO(made.content)) as pack:
        assert f"receipts/disclosure-{id}.json" in pack.namelist()
        assert not any(b"Cy Okafor" in pack.read(name) for name in pack.namelist())


def test_nobody_who_still_works_here_is_purged(desk: Desk) -> None:
    before = desk.ledger()
    with pytest.raises(StillHereError, match="`cy` still works here"):
        purge(desk)
    assert desk.ledger() == before


def test_nobody_unknown_is_exported_or_purged(desk: Desk) -> None:
    with pytest.raises(UnknownPersonError, match="nobody with the id `zoe`"):
        export_person("zoe", desk.engine)
    with pytest.raises(PersonalError):
        purge(desk, "zoe")


@pytest.mark.untraced
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE ledger SET body = '{}', salt = NULL WHERE sequence = 1",
        "UPDATE ledger SET leaf = 'x', salt = NULL WHERE kind = 'answer'",
        "UPDATE ledger SET by = '', salt = NULL WHERE kind = 'answer'",
        "UPDATE ledger SET salt = 'x' WHERE kind = 'answer'",
        "UPDATE record_version SET body = '{}' WHERE id = 'ana'",
        "UPDATE record_version SET id = 'x' WHERE id = 'cy'",
        "DELETE FROM ledger WHERE kind = 'answer'",
    ],
)
def test_the_database_lets_nothing_be_changed_but_what_a_purge_names(any_desk: Desk, change: str) -> None:
    fill(any_desk)
    purge(any_desk)
    statement = change.replace(" by =", ' "by" =')
    with pytest.raises(StorageError, match="append-only"), transaction(any_desk.engine) as session:
        session.connection().execute(text(statement))


def test_the_reason_of_a_purge_does_not_name_the_person(desk: Desk) -> None:
    begin(desk)
    leave(desk)
    with pytest.raises(NamingReasonError, match="name the request by its date"):
        purge_person("cy", desk.engine, why="letter of Cy Okafor", at=LATER, by="operator")
    assert desk.ledger(PURGE) == []


def test_every_field_of_a_person_is_known_to_identify_her_or_not_to() -> None:
    """A new one must be put on one of the two sides."""
    kept = {"id", "roles", "manager", "joined_on", "left_on", "time_zone", "verified", "away"}
    assert set(Person.__dataclass_fields__) == kept | IDENTIFYING
