"""What commands write is new, whole, and its owner's alone."""

import stat
from pathlib import Path

import pytest
from click.exceptions import Exit

from bot.commands.files import write_new, written_beside


def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    write_new(tmp_path / "one", b"1")
    with written_beside(tmp_path / "two") as stream:
        stream.write(b"2")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"one": b"1", "two": b"2"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}


def test_what_is_there_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there, gone = tmp_path / "there", tmp_path / "gone"
    there.write_text("precious")
    gone.symlink_to(tmp_path / "nowhere")
    for path in (there, gone):
        with pytest.raises(Exit):
            write_new(path, b"x")
        with pytest.raises(Exit), written_beside(path):
            pytest.fail("nothing can be written")
        told = f"mayshare: there is a file `{path}` already; name a new one\n"
        assert capsys.readouterr().err == told * 2
    assert (there.read_text(), sorted(tmp_path.iterdir())) == ("precious", [gone, there])


def test_a_name_that_is_taken_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with pytest.raises(Exit), written_beside(path):
        path.write_text("precious")
    assert [(found.name, found.read_text()) for found in tmp_path.iterdir()] == [("file", "precious")]


def test_what_was_not_written_whole_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TypeError), written_beside(tmp_path / "file") as stream:
        stream.write("text")  # type: ignore[call-overload]  # what cannot be written
    with pytest.raises(TypeError):
        write_new(tmp_path / "file", "text")  # type: ignore[arg-type]  # what cannot be written
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_told_under_the_name_that_was_given(tmp_path: Path) -> None:
    path = tmp_path / "no" / "file"
    with pytest.raises(OSError, match="No such file") as caught:
        write_new(path, b"")
    assert caught.value.filename == str(path)
    with pytest.raises(OSError, match="No such file") as caught, written_beside(path):
        pytest.fail("nothing can be written")
    assert caught.value.filename == str(path)
