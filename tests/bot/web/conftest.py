"""The sample register is loaded once for each worker; every test that writes has a copy of its own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.bot.web.site import Site, load_into, served_as_demo, served_to_people


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample register, to be copied."""
    folder = tmp_path_factory.mktemp("sample")
    path = folder / "mayshare.db"
    load_into(Settings(folder, f"sqlite:///{path}"))
    return path


@pytest.fixture
def settings(sample_database: Path, tmp_path: Path) -> Settings:
    """Settings with the page on and a database of its own with the sample register."""
    shutil.copy(sample_database, tmp_path / "mayshare.db")
    return Settings(tmp_path, f"sqlite:///{tmp_path / 'mayshare.db'}", console=True)


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    """The page for people who sign in."""
    with served_to_people(settings) as site:
        yield site


@pytest.fixture
def demo(settings: Settings) -> Iterator[Site]:
    """The demo's page."""
    with served_as_demo(settings) as site:
        yield site
