"""Backup and restore on the command line."""

import stat
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.bot.console import Console
from tests.bot.test_ledger import tamper

SAMPLE = Path(__file__).resolve().parents[2] / "bot" / "sample"


def test_what_was_backed_up_can_be_restored_elsewhere(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    console("load", str(SAMPLE))
    console("ask", "--as", "ana", "product roadmap to Orion?")
    console("ledger", "checkpoint")
    result = console("backup", "all.zip")
    assert result.exit_code == 0
    assert "written to" in result.output
    assert "is not in it: keep a copy of that file too" in result.output
    assert stat.S_IMODE((tmp_path / "all.zip").stat().st_mode) == 0o600
    monkeypatch.setenv("MAYSHARE_HOME", str(tmp_path / "other"))
    result = console("restore", "all.zip")
    assert "restored and verified:" in result.output
    assert "there is no key on this machine" in result.output
    assert console("replay", "A-1").exit_code == 0
    assert console("ledger", "verify").exit_code == 0
    again = console("restore", "all.zip")
    assert again.exit_code == 1
    assert "the database is not empty" in again.output


def test_the_keys_of_a_ledger_that_had_two_are_given_to_restore_it(
    console: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    console("load", str(SAMPLE))
    console("ledger", "checkpoint")
    first = console("ledger", "key").stdout.strip()
    (tmp_path / "home" / "ledger.key").unlink()
    console("ledger", "checkpoint", "--new-key")
    second = console("ledger", "key").stdout.strip()
    console("backup", "all.zip")
    monkeypatch.setenv("MAYSHARE_HOME", str(tmp_path / "other"))
    for number, key in enumerate((first, second), 1):
        refused = console("restore", "all.zip", "--key", key)
        assert (refused.exit_code, f"checkpoint {3 - number}" in refused.output) == (1, True), refused.output
    assert "restored and verified:" in console("restore", "all.zip", "--key", first, "--key", second).output


def test_a_backup_never_writes_over_a_file(console: Console, tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_text("precious")
    result = console("backup", "all.zip")
    assert result.exit_code == 1
    assert "name a new one" in result.output
    assert (tmp_path / "all.zip").read_text() == "precious"


def test_a_folder_that_is_not_there_is_told_under_the_name_that_was_given(console: Console) -> None:
    result = console("backup", "/nowhere/all.zip")
    assert (result.exit_code, result.output) == (1, "mayshare: No such file or directory: `/nowhere/all.zip`\n")


def test_a_ledger_that_does_not_verify_is_backed_up_and_told(console: Console, tmp_path: Path) -> None:
    console("load", str(SAMPLE))
    console("ask", "--as", "ana", "product roadmap to Orion?")
    for number, (statement, told) in enumerate(
        (
            ("UPDATE ledger SET \"by\" = 'bo' WHERE id = 'A-1'", "it does not hash to its leaf"),
            ("UPDATE ledger SET subtree = 'x' WHERE id = 'A-1'", "it does not hash to its leaf"),
            ("DELETE FROM ledger WHERE sequence = 8", "entry 8 is missing"),
        )
    ):
        tamper(statement)
        result = console("backup", f"{number}.zip")
        assert result.exit_code == 1
        assert result.stdout.startswith("written to")
        assert (
            "mayshare: the ledger in it does not verify, and `restore` refuses it; keep older backups:" in result.stderr
        )
        assert told in result.stderr
        with ZipFile(tmp_path / f"{number}.zip") as archive:
            assert "ledger.jsonl" in archive.namelist()


def test_what_is_no_backup_is_refused(console: Console, tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_text("no zip")
    result = console("restore", "all.zip")
    assert result.exit_code == 1
    assert "the file is no backup, or it was damaged; nothing was restored" in result.output
    assert "No such file or directory" in console("restore", "none.zip").output
