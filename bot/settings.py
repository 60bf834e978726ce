"""The settings, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

HOME_VARIABLE = "MAYSHARE_HOME"
DATABASE_VARIABLE = "MAYSHARE_DATABASE_URL"
URL_VARIABLE = "MAYSHARE_URL"
CONSOLE_VARIABLE = "MAYSHARE_CONSOLE"
KEY_VARIABLE = "MAYSHARE_LEDGER_KEY"
CHECKPOINTS_VARIABLE = "MAYSHARE_CHECKPOINTS"
NO_COLOUR_VARIABLE = "NO_COLOR"
_USUAL_PORTS = {"http": ":80", "https": ":443"}
_SWITCH = {"": False, "off": False, "on": True}


class SettingsError(Exception):
    """A setting that cannot be used."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where Mayshare keeps its files and its database, and how browsers reach it."""

    home: Path
    database_url: str
    url: str = ""
    """The address people use, without a path: `https://mayshare.example`; empty when only this machine is served."""
    console: bool = False
    """Whether the local page is on."""
    ledger_key: Path | None = None
    """The file of the key that signs checkpoints, where it is not the home folder's own."""
    checkpoints: Path | None = None
    """The file to which a checkpoint a day is appended while Mayshare serves."""

    @property
    def key_file(self) -> Path:
        """The file of the key that signs checkpoints."""
        return self.ledger_key or self.home / "ledger.key"

    @property
    def may_make_key(self) -> bool:
        """Whether a missing key file is made: not one that was named, because another machine should have it."""
        return self.ledger_key is None


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this environment.

    `MAYSHARE_HOME` is the home folder, by default `mayshare` in the user's data folder; `MAYSHARE_DATABASE_URL` is the
    database, by default an SQLite file in the home folder. `MAYSHARE_URL` is the address at which browsers reach it;
    `MAYSHARE_CONSOLE` switches the page `on` or `off`. `MAYSHARE_LEDGER_KEY` is the file of the key that signs
    checkpoints, by default `ledger.key` in the home folder; `MAYSHARE_CHECKPOINTS` the file to which one a day is
    appended. Raises SettingsError.
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
    return Settings(
        home,
        url or f"sqlite:///{home / 'mayshare.db'}",
        url=_read_url(environment.get(URL_VARIABLE, "")),
        console=_read_switch(CONSOLE_VARIABLE, environment.get(CONSOLE_VARIABLE, "")),
        ledger_key=_read_path(KEY_VARIABLE, environment),
        checkpoints=_read_path(CHECKPOINTS_VARIABLE, environment),
    )


def may_colour(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether colour is wanted on a terminal: not where `NO_COLOR` holds anything."""
    return not environment.get(NO_COLOUR_VARIABLE)


def _read_path(variable: str, environment: Mapping[str, str]) -> Path | None:
    given = environment.get(variable)
    try:
        return Path(given).expanduser().absolute() if given else None
    except RuntimeError:
        raise SettingsError(f"there is no home folder for `{given}`; set {variable} to a whole path") from None


def _read_url(given: str) -> str:
    url = given.rstrip("/").lower()
    try:
        found = urlsplit(url)
        is_whole = found.scheme in ("http", "https") and bool(found.hostname) and found.port != 0
    except ValueError:
        is_whole = False
        found = urlsplit("")
    if url and not (is_whole and url == f"{found.scheme}://{found.netloc}" and "@" not in found.netloc):
        raise SettingsError(f"{URL_VARIABLE} must be an address without a path, as `https://mayshare.example`")
    # Browsers leave out the port that the scheme means anyhow.
    return url.removesuffix(_USUAL_PORTS.get(found.scheme, "")) if found.port is not None else url


def _read_switch(variable: str, given: str) -> bool:
    if given.casefold() not in _SWITCH:
        raise SettingsError(f"{variable} must be `on` or `off`, not `{given}`")
    return _SWITCH[given.casefold()]


def _data_folder(environment: Mapping[str, str]) -> Path:
    folder = Path(environment.get("XDG_DATA_HOME") or "")
    # The XDG specification ignores a path that is not absolute.
    return folder if folder.is_absolute() else Path("~/.local/share")
