"""The settings, read once from the environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

HOME_VARIABLE = "MAYSHARE_HOME"
DATABASE_VARIABLE = "MAYSHARE_DATABASE_URL"
URL_VARIABLE = "MAYSHARE_URL"
CONSOLE_VARIABLE = "MAYSHARE_CONSOLE"
KEY_VARIABLE = "MAYSHARE_LEDGER_KEY"
CHECKPOINTS_VARIABLE = "MAYSHARE_CHECKPOINTS"
NO_COLOUR_VARIABLE = "NO_COLOR"
# The names that everything about Slack uses.
SLACK_BOT_TOKEN = "SLACK_BOT_TOKEN"  # noqa: S105 - the name of a variable
SLACK_APP_TOKEN = "SLACK_APP_TOKEN"  # noqa: S105 - the name of a variable
SLACK_SIGNING_SECRET = "SLACK_SIGNING_SECRET"  # noqa: S105 - the name of a variable
SLACK_CLIENT_ID = "SLACK_CLIENT_ID"
SLACK_CLIENT_SECRET = "SLACK_CLIENT_SECRET"  # noqa: S105 - the name of a variable
SLACK_TEAMS_VARIABLE = "MAYSHARE_SLACK_TEAMS"
SLACK_CHANNEL_VARIABLE = "MAYSHARE_SLACK_CHECKPOINTS"
SLACK_API_VARIABLE = "MAYSHARE_SLACK_API_URL"
_SLACK_SECRETS = (SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET)
SLACK_API = "https://slack.com/api/"
_USUAL_PORTS = {"http": ":80", "https": ":443"}
_SWITCH = {"": False, "off": False, "on": True}


class SettingsError(Exception):
    """A setting that cannot be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """How Slack reaches us and we reach it."""

    bot_token: str = field(default="", repr=False)
    """For one workspace; empty where workspaces let us in by OAuth."""
    app_token: str = field(default="", repr=False)
    """For Socket Mode; empty where Slack reaches us over HTTP."""
    signing_secret: str = field(default="", repr=False)
    """What Slack signs its requests with; empty where it sends none."""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    teams: frozenset[str] = frozenset()
    """The workspaces and organisations whose full members are ours; that of a bot token is one anyhow."""
    checkpoints: str = ""
    """The channel to which checkpoints of the ledger are posted; empty for none."""
    api_url: str = SLACK_API

    @property
    def has_oauth(self) -> bool:
        """Whether workspaces let us in by OAuth."""
        return bool(self.client_id)


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
    slack: SlackSettings | None = None
    """None where there is no Slack."""

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
        slack=_read_slack(environment),
    )


def may_colour(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether colour is wanted on a terminal: not where `NO_COLOR` holds anything."""
    return not environment.get(NO_COLOUR_VARIABLE)


_SLACK_ID = re.compile(r"[A-Z][A-Z0-9]{2,31}")


def _read_slack(environment: Mapping[str, str]) -> SlackSettings | None:
    """What is set for Slack; None where neither a token nor a client id is. Raises SettingsError."""
    read = {name: environment.get(name, "").strip() for name in _SLACK_SECRETS}
    if not read[SLACK_BOT_TOKEN] and not read[SLACK_CLIENT_ID]:
        if any(read.values()):
            raise SettingsError(f"set {SLACK_BOT_TOKEN} as well, or {SLACK_CLIENT_ID} for several workspaces")
        return None
    if read[SLACK_BOT_TOKEN] and read[SLACK_CLIENT_ID]:
        raise SettingsError(f"set {SLACK_BOT_TOKEN} for one workspace or {SLACK_CLIENT_ID} for several, not both")
    for variable, prefix in ((SLACK_BOT_TOKEN, "xoxb-"), (SLACK_APP_TOKEN, "xapp-")):
        if read[variable] and not read[variable].startswith(prefix):
            raise SettingsError(f"{variable} must begin with `{prefix}`; another kind of token does not work here")
    if not read[SLACK_SIGNING_SECRET] and (read[SLACK_CLIENT_ID] or not read[SLACK_APP_TOKEN]):
        raise SettingsError(f"set {SLACK_SIGNING_SECRET} to the signing secret of the Slack app")
    if bool(read[SLACK_CLIENT_ID]) != bool(read[SLACK_CLIENT_SECRET]):
        raise SettingsError(f"set both {SLACK_CLIENT_ID} and {SLACK_CLIENT_SECRET}, or neither")
    teams = frozenset(environment.get(SLACK_TEAMS_VARIABLE, "").replace(",", " ").split())
    if read[SLACK_CLIENT_ID] and not teams:
        raise SettingsError(
            f"set {SLACK_TEAMS_VARIABLE} to the ids of your own workspaces, as `T0123ABCD`: anybody could let Mayshare "
            "into a workspace of his own and be whom he likes there"
        )
    channel = environment.get(SLACK_CHANNEL_VARIABLE, "").strip()
    for id in (*sorted(teams), *([channel] if channel else [])):
        if not _SLACK_ID.fullmatch(id):
            raise SettingsError(f"`{id}` is no id of Slack's; these look like `T0123ABCD` and `C0123ABCD`")
    api_url = environment.get(SLACK_API_VARIABLE) or SLACK_API
    if urlsplit(api_url).scheme not in ("http", "https"):
        raise SettingsError(f"{SLACK_API_VARIABLE} must be an address, as `{SLACK_API}`")
    return SlackSettings(
        bot_token=read[SLACK_BOT_TOKEN],
        app_token=read[SLACK_APP_TOKEN],
        signing_secret=read[SLACK_SIGNING_SECRET],
        client_id=read[SLACK_CLIENT_ID],
        client_secret=read[SLACK_CLIENT_SECRET],
        teams=teams,
        checkpoints=channel,
        api_url=api_url if api_url.endswith("/") else f"{api_url}/",
    )


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
