"""The command line is run in the test's own folder, with a home and a database of its own."""

from pathlib import Path

import pytest

from bot.wiring import read_folder, sample_folder, write_folder
from tests.bot.console import Console


@pytest.fixture
def console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Console:
    """A command line where nothing has been loaded."""
    for variable in ("MAYSHARE_DATABASE_URL", "XDG_DATA_HOME", "NO_COLOR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("MAYSHARE_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return Console()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample register that may be changed."""
    folder = tmp_path / "sample"
    write_folder(folder, read_folder(sample_folder()))
    return folder


@pytest.fixture
def loaded(console: Console, sample: Path) -> Console:
    """A command line with the sample register loaded."""
    assert console("load", str(sample)).exit_code == 0
    return console
