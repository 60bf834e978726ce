"""The settings, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "MAYSHARE_HOME"
DATABASE_VARIABLE = "MAYSHARE_DATABASE_URL"
NO_COLOUR_VARIABLE = "NO_COLOR"


class SettingsError(Exception):
    """A setting that cannot be used."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where Mayshare keeps its files and its database."""

    home: Path
    database_url: str


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this environment.

    `MAYSHARE_HOME` is the home folder, by default `mayshare` in the user's data folder; `MAYSHARE_DATABASE_URL` is the
    database, by default an SQLite file in the home folder. Raises SettingsError.
    """
    given = environment.get(HOME_VARIABLE)
    home = Path(given) if given else _data_folder(environment) / "mayshare"
    try:
        home = home.expanduser().absolute()
    except RuntimeError:
        raise SettingsError(f"there is no home folder for `{home}`; set {HOME_VARIABLE} to a whole path") from None
    url = environment.get(DATABASE_VARIABLE)
    if not url and "?" in str(home):
        raise SettingsError(f"the home folder `{home}` has a `?` in it; set {DATABASE_VARIABLE} or another folder")
    return Settings(home, url or f"sqlite:///{home / 'mayshare.db'}")


def may_colour(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether colour is wanted on a terminal: not where `NO_COLOR` holds anything."""
    return not environment.get(NO_COLOUR_VARIABLE)


def _data_folder(environment: Mapping[str, str]) -> Path:
    folder = Path(environment.get("XDG_DATA_HOME") or "")
    # The XDG specification ignores a path that is not absolute.
    return folder if folder.is_absolute() else Path("~/.local/share")
