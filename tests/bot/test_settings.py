"""The settings come from the environment, and what cannot be used is told."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, may_colour, read_settings


@pytest.mark.parametrize(
    ("environment", "home"),
    [
        ({"MAYSHARE_HOME": "/srv/mayshare"}, Path("/srv/mayshare")),
        ({"MAYSHARE_HOME": "~/may"}, Path.home() / "may"),
        ({"MAYSHARE_HOME": "here"}, Path.cwd() / "here"),
        ({"XDG_DATA_HOME": "/data"}, Path("/data/mayshare")),
        ({"XDG_DATA_HOME": "relative"}, Path.home() / ".local/share/mayshare"),
        ({"XDG_DATA_HOME": "", "MAYSHARE_HOME": ""}, Path.home() / ".local/share/mayshare"),
        ({}, Path.home() / ".local/share/mayshare"),
    ],
)
def test_the_home_is_where_the_environment_says(environment: dict[str, str], home: Path) -> None:
    assert read_settings(environment) == Settings(home, f"sqlite:///{home}/mayshare.db")


def test_the_database_may_be_elsewhere() -> None:
    found = read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_DATABASE_URL": "postgresql://host/name"})
    assert found.database_url == "postgresql://host/name"
    assert (
        read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_DATABASE_URL": ""}).database_url == "sqlite:////h/mayshare.db"
    )


@pytest.mark.parametrize("home", ["~nobody-of-this-name/x", "/odd?home"])
def test_a_home_that_cannot_be_used_is_told(home: str) -> None:
    with pytest.raises(SettingsError, match="set MAYSHARE_"):
        read_settings({"MAYSHARE_HOME": home})


def test_colour_may_be_switched_off() -> None:
    assert may_colour({})
    assert may_colour({"NO_COLOR": ""})
    assert not may_colour({"NO_COLOR": "1"})
