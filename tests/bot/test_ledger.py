"""The ledger's commands: what is signed, handed out and verified, and what is told when something does not hold."""

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import pytest

from bot.checkpoint_file import CheckpointFileError, post_checkpoint, read_posted
from bot.ledger_key import LedgerKeyError, find_signer, get_signer
from bot.settings import Settings, SettingsError, read_settings
from bot.ticker import post_daily, tend, ticking
from bot.wiring import Assistant, opened_assistant
from knowledge.proofs.verifying import Key, main, open_checkpoint, read_checkpoint, read_key
from storage.checkpoints import list_checkpoints
from storage.engine import reading
from tests.bot.console import Console
from tests.knowledge.proofs.signing import SIGNER
from tests.postgres import PostgresServer

ORION = "can I share the product roadmap with Orion?"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def asked(loaded: Console) -> Console:
    """A command line with an answer on record, which is entry 16."""
    assert loaded("ask", "--as", "ana", ORION).exit_code == 0
    return loaded


def own_key(console: Console) -> Key:
    return read_key(console("ledger", "key").stdout)


def tamper(statement: str) -> None:
    """Changes the database as somebody who may write what she likes."""
    with closing(sqlite3.connect("home/mayshare.db")) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute(statement)
        database.commit()


# The whole ledger


def test_the_whole_ledger_is_verified(asked: Console) -> None:
    assert asked("ledger", "verify").output == "verified: 16 entries, 1 revision of the register, 0 checkpoints\n"
    assert not Path("home/ledger.key").exists()
    assert asked("ledger", "checkpoint").exit_code == 0
    assert asked("ledger", "verify").output == "verified: 16 entries, 1 revision of the register, 1 checkpoint\n"
    Path("home/ledger.key").unlink()
    unsigned = asked("ledger", "verify")
    assert (unsigned.exit_code, unsigned.stderr) == (
        0,
        "(their signatures were not verified: there is no key on this machine, and none was given)\n",
    )


def test_the_first_bad_entry_is_named(asked: Console) -> None:
    tamper("UPDATE ledger SET \"by\" = 'bo' WHERE id = 'A-1'")
    result = asked("ledger", "verify")
    assert (result.exit_code, result.output) == (
        1,
        "mayshare: entry 16 is not what was written: it does not hash to its leaf; the first bad entry is 16\n",
    )


def test_a_record_of_the_register_that_was_changed_is_named(asked: Console) -> None:
    tamper("UPDATE record_version SET body = replace(body, 'Orion', 'Onion') WHERE kind = 'partner' AND id = 'orion'")
    result = asked("ledger", "verify")
    assert (result.exit_code, result.output) == (
        1,
        "mayshare: entry 1 does not hold: the records of revision 1 of the register are not those it announces; "
        "the first bad entry is 1\n",
    )


def test_a_ledger_that_was_cut_off_contradicts_what_was_posted(asked: Console) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    tamper("DELETE FROM ledger WHERE sequence = 16")
    tamper("DELETE FROM checkpoint")
    assert asked("ledger", "verify").exit_code == 0
    result = asked("ledger", "verify", "--checkpoint", "posted")
    made = read_posted(Path("posted"))[0].remark
    assert (result.exit_code, result.output) == (
        1,
        f"mayshare: entry 16 is missing: the posted checkpoint {made} has 16 entries; the first bad entry is 16\n",
    )


def test_a_checkpoint_that_was_posted_is_not_counted_twice(asked: Console) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    told = asked("ledger", "verify", "--checkpoint", "posted").output
    assert told == "verified: 16 entries, 1 revision of the register, 1 checkpoint\n"


def test_a_file_without_a_checkpoint_is_named(asked: Console) -> None:
    Path("posted").touch()
    for words in (("verify", "--checkpoint"), ("receipt", "A-1", "--checkpoint"), ("consistency",)):
        result = asked("ledger", *words, "posted")
        assert (result.exit_code, result.stderr) == (
            1,
            "mayshare: this is no checkpoint: there is none in it (`posted`)\n",
        )


def test_what_was_posted_must_be_signed_by_the_ledgers_key(asked: Console) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    other = str(SIGNER.key)
    refused = asked("ledger", "verify", "--checkpoint", "posted", "--key", other)
    assert (refused.exit_code, refused.stderr) == (1, f"mayshare: the checkpoint is not signed by the key `{other}`\n")
    both = ("--key", other, "--key", str(own_key(asked)))
    assert asked("ledger", "verify", "--checkpoint", "posted", *both).exit_code == 0
    Path("home/ledger.key").unlink()
    assert "there is no key to verify" in asked("ledger", "verify", "--checkpoint", "posted").stderr


# Receipts


def test_a_receipt_is_verified_by_us_and_by_a_stranger(asked: Console) -> None:
    made = asked("ledger", "receipt", "A-1", "--without", "by,message", "--out", "receipt.json")
    assert made.stdout == ""
    assert made.stderr.startswith("written to receipt.json\n(all that is shown is shown on the operator's word")
    told = asked("ledger", "verify", "receipt.json")
    assert (told.exit_code, told.output.splitlines()[0]) == (0, "verified: entry 16 of a ledger of 16 entries")
    assert "  not shown: body, body.message, by\n" in told.output
    Path("verify_mayshare.py").write_bytes(asked("ledger", "verifier").stdout_bytes)
    stranger = subprocess.run(
        [sys.executable, "-I", "verify_mayshare.py", "receipt.json", "--key", str(own_key(asked))],
        capture_output=True,
        text=True,
        check=True,
    )
    assert stranger.stdout == told.stdout


def test_a_proof_is_its_owners_alone_and_written_over_nothing(asked: Console) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    for words in (("receipt", "A-1"), ("consistency", "posted")):
        out = f"{words[0]}.json"
        assert asked("ledger", *words, "--out", out).exit_code == 0
        before = Path(out).read_bytes()
        assert stat.S_IMODE(Path(out).stat().st_mode) == 0o600
        again = asked("ledger", *words, "--out", out)
        assert (again.exit_code, again.stderr) == (1, f"mayshare: there is a file `{out}` already; name a new one\n")
        assert Path(out).read_bytes() == before


def test_a_pack_is_verified_as_a_stranger_does(asked: Console, capsys: pytest.CaptureFixture[str]) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    asked("log", "--as", "ana", "--set", "What", "press kit", "--set", "To", "Orion", "--yes")
    asked("audit-pack", "--as", "dana", "pack.zip")
    key = str(own_key(asked))
    told = asked("ledger", "verify", "pack.zip")
    assert told.exit_code == main(["pack.zip", "--key", key]) == 0
    assert told.output == capsys.readouterr().out
    assert told.output.splitlines()[1] == "verified: 1 entries of a ledger of 17 entries"
    other = str(SIGNER.key)
    for keys in ((other, key), (key, other)):
        assert asked("ledger", "verify", "pack.zip", "--key", keys[0], "--key", keys[1]).output == told.output
    assert "is not signed by the key" in asked("ledger", "verify", "pack.zip", "--key", other).stderr
    assert (
        "no posted checkpoint is of 17 entries"
        in asked("ledger", "verify", "pack.zip", "--checkpoint", "posted").stderr
    )
    asked("backup", "all.zip")
    assert "packed in another way" in asked("ledger", "verify", "all.zip").stderr


def test_a_receipt_may_be_named_by_number_and_is_printed(asked: Console) -> None:
    printed = asked("ledger", "receipt", "1").stdout
    assert json.loads(printed)["shown"]["id"]["value"] == "revision:1"


def test_a_receipt_is_named_as_people_call_the_entry(asked: Console) -> None:
    logged = asked("log", "--as", "ana", "--set", "What", "press kit", "--set", "To", "Orion", "--yes")
    found = re.search(r"D-[A-Z2-7]{8}", logged.output)
    assert found is not None
    assert f'"disclosure:{found[0]}"' in asked("ledger", "receipt", found[0]).stdout
    assert "there is no entry `D-AAAAAAAA`" in asked("ledger", "receipt", "D-AAAAAAAA").output


def test_a_receipt_is_made_for_what_was_posted(asked: Console) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    asked("ask", "--as", "ana", "press kit to Hydra?")
    asked("ledger", "checkpoint")
    asked("ledger", "receipt", "A-1", "--checkpoint", "posted", "--out", "receipt.json")
    told = asked("ledger", "verify", "receipt.json", "--checkpoint", "posted")
    assert told.output.splitlines()[0] == "verified: entry 16 of a ledger of 16 entries"
    assert told.output.splitlines()[-1] == "its checkpoint is one of those posted"
    late = asked("ledger", "receipt", "A-2", "--checkpoint", "posted")
    assert late.stderr == "mayshare: no posted checkpoint has entry 17 yet: the newest has 16 entries\n"


def test_a_receipt_takes_the_checkpoint_that_is_there(asked: Console) -> None:
    for _ in range(2):
        asked("ledger", "receipt", "A-1")
    assert "1 checkpoint\n" in asked("ledger", "verify").output
    asked("ask", "--as", "ana", ORION)
    asked("ledger", "receipt", "A-2")
    assert "2 checkpoints\n" in asked("ledger", "verify").output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("A-9",), "there is no entry `A-9`; entries are named as `A-1042`, `D-7K3QM9XA`, `ap-7` or by their number"),
        (("99",), "there is no entry `99`"),
        (("9" * 30,), "there is no entry `9999"),
        (("A-1", "--without", "sequence"), "the receipt cannot leave out `sequence`"),
        (("A-1", "--without", "reason"), "the entry has no such field; it has id, kind, at, by, platform, delivery,"),
        (("A-1", "--checkpoint", "nowhere"), "`nowhere` cannot be read: No such file or directory"),
    ],
)
def test_a_receipt_that_cannot_be_made_is_told(asked: Console, words: tuple[str, ...], told: str) -> None:
    result = asked("ledger", "receipt", *words)
    assert (result.exit_code, told in result.stderr) == (1, True)


def test_a_receipt_that_does_not_hold_is_a_failure(asked: Console) -> None:
    asked("ledger", "receipt", "A-1", "--out", "receipt.json")
    Path("receipt.json").write_text(Path("receipt.json").read_text(encoding="utf-8").replace("orion", "onion"), "utf-8")
    result = asked("ledger", "verify", "receipt.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("mayshare: the entry shown is not the one that the checkpoint's ledger holds")
    Path("home/ledger.key").unlink()
    assert "give the ledger's public key with --key" in asked("ledger", "verify", "receipt.json").stderr
    assert asked("ledger", "verify", "receipt.json", "--key", "nonsense").exit_code == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger SET \"by\" = 'bo' WHERE id = 'A-1'",
        "UPDATE ledger SET salt = 'x' WHERE id = 'A-1'",
        "UPDATE ledger SET subtree = previous WHERE sequence = 15",
        "UPDATE ledger SET subtree = 'x' WHERE sequence = 15",
        "DELETE FROM ledger WHERE sequence = 12",
    ],
)
def test_nothing_is_handed_out_of_a_ledger_that_was_changed(asked: Console, statement: str) -> None:
    asked("ledger", "checkpoint")
    tamper(statement)
    result = asked("ledger", "receipt", "A-1")
    assert (result.exit_code, result.stdout) == (1, "")


# Checkpoints


def test_a_checkpoint_is_printed_kept_and_posted(asked: Console) -> None:
    first, second = (asked("ledger", "checkpoint", "--append", "posted").stdout for _ in range(2))
    assert first == second
    key = own_key(asked)
    assert open_checkpoint(first, key).size == 16
    assert first.startswith(f"{key.name}\n16\n")
    assert [each.note for each in read_posted(Path("posted"))] == [first]
    asked("ask", "--as", "ana", ORION)
    third = asked("ledger", "checkpoint", "--append", "posted").stdout
    assert [each.note for each in read_posted(Path("posted"))] == [first, third]


def test_no_checkpoint_contradicts_one_before(asked: Console) -> None:
    asked("ledger", "checkpoint")
    tamper("UPDATE ledger SET subtree = previous WHERE sequence = 16")
    result = asked("ledger", "checkpoint")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "nothing was signed: `mayshare ledger verify` says where the ledger was changed" in result.stderr


def test_another_machines_key_does_not_sign_without_being_told_to(
    asked: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked("ledger", "checkpoint")
    Path("home/ledger.key").rename("old.key")
    result = asked("ledger", "checkpoint")
    assert (result.exit_code, "must have the same key file (MAYSHARE_LEDGER_KEY)" in result.stderr) == (1, True)
    assert asked("ledger", "checkpoint", "--new-key").exit_code == 0
    new = str(own_key(asked))
    monkeypatch.setenv("MAYSHARE_LEDGER_KEY", "old.key")
    assert "stored checkpoint 2: the checkpoint is not signed" in asked("ledger", "verify").stderr
    assert asked("ledger", "verify", "--key", str(own_key(asked)), "--key", new).exit_code == 0


def test_the_ledger_is_shown_to_extend_an_older_checkpoint(asked: Console) -> None:
    asked("ledger", "checkpoint", "--append", "posted")
    asked("ask", "--as", "ana", ORION)
    for name in ("extension.json", "again.json"):
        assert asked("ledger", "consistency", "posted", "--out", name).exit_code == 0
    assert "2 checkpoints\n" in asked("ledger", "verify").output
    told = asked("ledger", "verify", "extension.json", "--checkpoint", "posted")
    assert (told.exit_code, told.output.splitlines()[0]) == (
        0,
        "verified: the ledger of 17 entries begins with the 16 entries of the older checkpoint",
    )
    tamper("DELETE FROM ledger WHERE sequence > 15")
    tamper("DELETE FROM checkpoint")
    broken = asked("ledger", "consistency", "posted")
    assert (broken.exit_code, "the ledger does not begin with the 16 entries of that one" in broken.stderr) == (1, True)


# The key


def test_the_key_is_its_owners_alone(asked: Console) -> None:
    first, second = asked("ledger", "key").stdout, asked("ledger", "key").stdout
    assert first == second
    assert first.startswith("mayshare/")
    file = Path("home/ledger.key")
    assert [stat.S_IMODE(file.stat().st_mode), len(list(Path("home").glob("*.key")))] == [0o600, 1]
    file.chmod(0o640)
    result = asked("ledger", "key")
    assert (result.exit_code, "others may open the key file" in result.stderr) == (1, True)


def test_programs_that_start_together_have_one_key(tmp_path: Path) -> None:
    path, start = tmp_path / "new" / "ledger.key", Barrier(8)

    def work(_: int) -> Key:
        start.wait()
        return get_signer(path, may_make=True).key

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(work, range(8)))) == 1
    assert [file.name for file in path.parent.iterdir()] == ["ledger.key"]


def test_a_key_that_was_named_is_never_made(asked: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAYSHARE_LEDGER_KEY", "given.key")
    result = asked("ledger", "checkpoint")
    assert (
        result.exit_code,
        "every machine that makes checkpoints of one database needs the same" in result.stderr,
    ) == (
        1,
        True,
    )
    assert not Path("given.key").exists()
    asked("ledger", "verify")


@pytest.mark.parametrize("content", [b"", b"\xff", b"PRIVATE+KEY+a+b+c", b"mayshare"])
def test_a_file_that_holds_no_key_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ledger.key"
    path.touch(mode=0o600)
    path.write_bytes(content)
    with pytest.raises(LedgerKeyError, match="holds no private key"):
        find_signer(path)


def test_a_key_that_cannot_be_read_or_made_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o700)
    with pytest.raises(LedgerKeyError, match="cannot be read: Is a directory"):
        find_signer(folder)
    (tmp_path / "file").touch()
    with pytest.raises(LedgerKeyError, match="Not a directory"):
        get_signer(tmp_path / "file" / "ledger.key", may_make=True)
    (tmp_path / "leads nowhere").symlink_to(tmp_path / "gone")
    with pytest.raises(LedgerKeyError, match="cannot be made: File exists"):
        get_signer(tmp_path / "leads nowhere" / "ledger.key", may_make=True)


def test_where_the_files_are_is_set_by_the_environment() -> None:
    assert read_settings({"MAYSHARE_HOME": "/h"}).key_file == Path("/h/ledger.key")
    found = read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_LEDGER_KEY": "/k", "MAYSHARE_CHECKPOINTS": "~/c"})
    assert (found.key_file, found.may_make_key, found.checkpoints) == (Path("/k"), False, Path.home() / "c")
    with pytest.raises(SettingsError, match="set MAYSHARE_CHECKPOINTS to a whole path"):
        read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_CHECKPOINTS": "~nobody-of-this-name/c"})


# Posting


def test_a_checkpoint_is_posted_once_whoever_posts_it(tmp_path: Path) -> None:
    path, start = tmp_path / "posted", Barrier(8)

    def work(_: int) -> bool:
        start.wait()
        return post_checkpoint(path, "one\n", NOW)

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(work, range(8))) == [False] * 7 + [True]
    assert path.read_text(encoding="utf-8") == "# made 2026-11-22T09:30:00+00:00\none\n\n"


def test_a_checkpoint_that_is_not_written_whole_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "posted"
    post_checkpoint(path, "one\n", NOW)
    before = path.read_bytes()
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, text: write(file, text[:5]))
    with pytest.raises(CheckpointFileError, match="cannot be written: it could not be written whole"):
        post_checkpoint(path, "two\n", NOW)
    assert path.read_bytes() == before


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "no" / "file", tmp_path / "a\0b"):
        with pytest.raises(CheckpointFileError, match="cannot be written"):
            post_checkpoint(path, "one\n", NOW)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "home", f"sqlite:///{tmp_path}/home/mayshare.db", checkpoints=tmp_path / "posted")


def at(assistant: Assistant, day: int) -> Assistant:
    return Assistant(assistant.engine, assistant.snapshots, lambda: NOW + timedelta(days=day))


def test_a_day_has_one_checkpoint_however_often_it_ticks(settings: Settings, tmp_path: Path) -> None:
    posted, other = tmp_path / "posted", tmp_path / "other"
    with opened_assistant(settings) as assistant:
        assert [post_daily(at(assistant, 0), settings, file) for file in (posted, posted, other)] == [True, False, True]
        assistant.load(Path(__file__).parents[2] / "bot" / "sample", "operator")
        assert [post_daily(at(assistant, day), settings, posted) for day in (0, 1, 1)] == [False, True, False]
        with reading(assistant.engine) as session:
            assert [stored.size for stored in list_checkpoints(session)] == [0, 15]
    assert [read_checkpoint(each.note).size for each in read_posted(posted)] == [0, 15]


def test_a_tick_settles_what_has_lapsed_and_posts_where_that_is_wanted(settings: Settings, tmp_path: Path) -> None:
    with opened_assistant(settings) as assistant:
        at(assistant, 0).load(Path(__file__).parents[2] / "bot" / "sample", "operator")
        at(assistant, 0).ask("lift the hold on Cetus", "eve")
        tend(at(assistant, 14), replace(settings, checkpoints=None))
        assert len(at(assistant, 14).list_waiting("dana")) == 1
        assert not (tmp_path / "posted").exists()
        tend(at(assistant, 15), settings)
        assert at(assistant, 15).list_waiting("dana") == ()
    assert len(read_posted(tmp_path / "posted")) == 1


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_of_several_programs_one_makes_the_checkpoint(
    settings: Settings, kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    def tick_together(settings: Settings) -> None:
        start = Barrier(6)

        def work(_: int) -> bool:
            with opened_assistant(settings) as assistant:
                start.wait()
                return post_daily(at(assistant, 0), settings, tmp_path / "posted")

        with ThreadPoolExecutor(6) as pool:
            assert sum(pool.map(work, range(6))) == 1
        with opened_assistant(settings) as assistant, reading(assistant.engine) as session:
            assert len(list(list_checkpoints(session))) == 1

    if kind == "sqlite":
        tick_together(settings)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.database() as url:
        tick_together(Settings(settings.home, url))


def test_a_tick_that_fails_is_told_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    ticks, done = iter(range(3)), threading.Event()

    def job() -> None:
        if next(ticks) == 0:
            raise SettingsError("no room")
        done.set()

    with ticking(job, 0.01):
        assert done.wait(30)
    assert "no room" in caplog.messages


def test_who_serves_posts_a_checkpoint_a_day(loaded: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.bot.test_main import Caller, free_port  # noqa: PLC0415

    monkeypatch.setenv("MAYSHARE_CHECKPOINTS", "posted")
    port = free_port()

    def wait_for_it(_: object) -> int:
        while not Path("posted").exists() or not Path("posted").read_bytes():
            pass
        return read_checkpoint(read_posted(Path("posted"))[0].note).size

    caller = Caller(f"http://127.0.0.1:{port}", wait_for_it)
    assert loaded("serve", "--port", str(port)).exit_code == 0
    assert caller.wait() == 15
