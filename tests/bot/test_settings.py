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


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("", ""),
        ("https://mayshare.example", "https://mayshare.example"),
        ("http://Mayshare.example:8000/", "http://mayshare.example:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://[::80]", "http://[::80]"),
        ("https://mayshare.example:443", "https://mayshare.example"),
        ("http://mayshare.example:80/", "http://mayshare.example"),
        ("http://mayshare.example:443", "http://mayshare.example:443"),
    ],
)
def test_the_public_address_is_one_without_a_path(given: str, url: str) -> None:
    assert read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_URL": given}).url == url


@pytest.mark.parametrize(
    "given",
    [
        "mayshare.example",
        "ftp://a",
        "https://",
        "https://a/b",
        "https://a?b",
        "https://u:p@a",
        "http://a:x",
        "http://[",
        "//a",
    ],
)
def test_a_public_address_that_cannot_be_used_is_told(given: str) -> None:
    with pytest.raises(SettingsError, match="MAYSHARE_URL must be an address without a path"):
        read_settings({"MAYSHARE_HOME": "/h", "MAYSHARE_URL": given})


def test_the_page_is_off_unless_it_is_switched_on() -> None:
    switched = {given: read_settings({"MAYSHARE_CONSOLE": given}).console for given in ("", "off", "on", "ON")}
    assert switched == {"": False, "off": False, "on": True, "ON": True}
    assert not read_settings({}).console
    with pytest.raises(SettingsError, match="MAYSHARE_CONSOLE must be `on` or `off`, not `maybe`"):
        read_settings({"MAYSHARE_CONSOLE": "maybe"})


def test_colour_may_be_switched_off() -> None:
    assert may_colour({})
    assert may_colour({"NO_COLOR": ""})
    assert not may_colour({"NO_COLOR": "1"})
