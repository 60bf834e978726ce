"""Folders are read and written whole, and a failure is told without giving away records."""

from pathlib import Path

import pytest

from bot import wiring
from bot.wiring import FolderError, explain_failure, read_folder, sample_folder, write_folder
from storage.errors import StorageError


def test_a_folder_is_its_own_files_and_those_one_folder_down(tmp_path: Path) -> None:
    for name in (
        "a.yaml",
        "notes.txt",
        ".hidden",
        "agreements/x.md",
        "agreements/deep/y.md",
        ".git/z",
        "__pycache__/c",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    assert set(read_folder(tmp_path)) == {"a.yaml", "notes.txt", "agreements/x.md"}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    files = read_folder(sample_folder())
    write_folder(tmp_path / "new" / "folder", files)
    assert read_folder(tmp_path / "new" / "folder") == files


def test_a_folder_that_is_no_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="is not a folder"):
        read_folder(tmp_path / "nowhere")


def test_a_folder_too_large_to_be_a_register_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wiring, "MOST_BYTES", 10)
    (tmp_path / "a.yaml").write_bytes(b"x" * 6)
    assert read_folder(tmp_path) == {"a.yaml": b"x" * 6}
    (tmp_path / "b.yaml").write_bytes(b"x" * 5)
    with pytest.raises(FolderError, match="that is no register"):
        read_folder(tmp_path)


def test_nothing_is_written_into_a_folder_that_holds_anything(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"")
    with pytest.raises(FolderError, match="is not empty"):
        write_folder(tmp_path, {"a.yaml": b""})


def test_an_interrupted_export_cannot_be_loaded(tmp_path: Path) -> None:
    """The company's file comes last, and no folder is a register without it."""
    with pytest.raises(FileExistsError):
        write_folder(
            tmp_path / "out",
            {"company.yaml": b"company: {}", "people.yaml": b"", "agreements": b"", "agreements/a.md": b""},
        )
    assert "company.yaml" not in read_folder(tmp_path / "out")


def test_a_failure_says_what_to_do_or_where_it_was_but_no_record() -> None:
    assert explain_failure(StorageError("the database is busy")) == "the database is busy"
    assert (
        explain_failure(PermissionError(13, "Permission denied", "people.yaml")) == "Permission denied: `people.yaml`"
    )
    try:
        raise KeyError("project-blue")
    except KeyError as error:
        told = explain_failure(error)
    assert told.startswith(
        "this is a fault of Mayshare itself, please report it: KeyError in tests.bot.test_wiring, line"
    )
    assert "blue" not in told
