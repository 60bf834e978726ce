"""The settings, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "MAYSHARE_HOME"
DATABASE_VARIABLE = "MAYSHARE_DATABASE_URL"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where Mayshare keeps its files and its database."""

    home: Path
    database_url: str


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this environment.

    `MAYSHARE_HOME` is the home folder, by default `mayshare` in the user's data folder; `MAYSHARE_DATABASE_URL` is the
    database, by default an SQLite file in the home folder.
    """
    home = Path(environment.get(HOME_VARIABLE) or _data_folder(environment) / "mayshare").expanduser().absolute()
    return Settings(home, environment.get(DATABASE_VARIABLE) or f"sqlite:///{home / 'mayshare.db'}")


def _data_folder(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("XDG_DATA_HOME") or "~/.local/share")
