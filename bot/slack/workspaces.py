"""The workspaces that let us in: their tokens, and the one client session through which all of them are called."""

import base64
import hashlib
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from cryptography.fernet import Fernet, InvalidToken
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import SlackSettings
from bot.slack.calling import call
from bot.wiring import Assistant
from handlers.installations import drop_installation, find_installation, keep_installation, list_workspaces

PLATFORM = "slack"
MOST_SECONDS = 10
"""A call that has no answer by then has failed."""
_POOL = 100

_LOG = logging.getLogger("mayshare.slack")


class WorkspaceError(Exception):
    """A workspace that has not let us in, or no longer does."""

    def __init__(self, team: str) -> None:
        super().__init__(
            f"the Slack workspace `{ascii(team)[1:-1][:40]}` has not let Mayshare in: install the app there"
        )
        self.team = team


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """A workspace that let us in."""

    team: str
    """Its id; the organisation's where all of its workspaces did."""
    bot_user: str
    """Our own user there."""
    bot_id: str
    client: AsyncWebClient
    """Calls once, and says at once what came of it."""
    patient: AsyncWebClient
    """Calls again by itself after what passes."""


class Workspaces:
    """Finds the workspace that something comes from, by the token of the settings or by what OAuth gave us.

    What OAuth gave is kept encrypted under the client secret, so that a copy of the database opens no workspace.
    """

    def __init__(self, settings: SlackSettings, assistant: Assistant) -> None:
        self._settings = settings
        self._assistant = assistant
        self._known: dict[str, Workspace] = {}
        self._teams = set(settings.teams)
        self._session: aiohttp.ClientSession | None = None

    @property
    def session(self) -> aiohttp.ClientSession:
        """The one session of all calls."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=MOST_SECONDS),
                connector=aiohttp.TCPConnector(limit=_POOL),
                # Not `trust_env`, which looks for it, and for passwords, in two threads and in files at every call.
                proxy=_find_proxy(self._settings.api_url),
            )
        return self._session

    async def close(self) -> None:
        """Ends the session."""
        if self._session is not None:
            await self._session.close()

    def is_ours(self, team: str) -> bool:
        """Whether full members of the workspace or organisation are people of this company."""
        return team in self._teams

    async def get(self, team: str, enterprise: str = "") -> Workspace:
        """The workspace of that id, or its organisation that let us into all. Raises WorkspaceError and CallError."""
        for id in filter(None, (team, enterprise)):
            if id in self._known:
                return self._known[id]
        if not self._settings.has_oauth:
            return await self._open_own(team, enterprise)
        for id in filter(None, (team, enterprise)):
            installed = self._find_installed(id)
            if installed is not None:
                return self._keep(id, installed)
        raise WorkspaceError(team)

    def renew(self, id: str) -> bool:
        """Whether a workspace that refuses the token we know has let us in anew since, by another program."""
        if not self._settings.has_oauth:
            return False
        former, installed = self._known.pop(id, None), self._find_installed(id)
        if installed is None:
            return False
        return self._keep(id, installed).client.token != (former.client.token if former is not None else None)

    async def get_any(self) -> tuple[Workspace, ...]:
        """Every workspace that let us in. Raises CallError."""
        if not self._settings.has_oauth:
            return (await self._open_own("", ""),)
        let_in = list_workspaces(PLATFORM, self._assistant.engine)
        return tuple([await self.get(id) for id in let_in if self.is_ours(id)])

    async def authorize(self, team_id: str | None, enterprise_id: str | None) -> AuthorizeResult:
        """What Bolt wants to know of the workspace that a request comes from."""
        found = await self.get(team_id or "", enterprise_id or "")
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_user_id=found.bot_user,
            bot_id=found.bot_id,
            bot_token=found.client.token,
        )

    def install(self, id: str, installed: Mapping[str, Any]) -> None:
        """Keeps the `token`, `bot_user` and `bot_id` that a workspace of ours gave us. Raises WorkspaceError."""
        if not self.is_ours(id):
            raise WorkspaceError(id)
        body = self._cipher().encrypt(json.dumps(dict(installed)).encode()).decode()
        keep_installation(PLATFORM, id, body, self._assistant.engine, at=self._assistant.clock())
        self._known.pop(id, None)

    def forget(self, id: str) -> None:
        """Drops a workspace that no longer lets us in."""
        self._known.pop(id, None)
        if self._settings.has_oauth:
            drop_installation(PLATFORM, id, self._assistant.engine)

    def _find_installed(self, id: str) -> Mapping[str, Any] | None:
        body = find_installation(PLATFORM, id, self._assistant.engine) if self.is_ours(id) else None
        return None if body is None else self._decrypt(id, body)

    async def _open_own(self, team: str, enterprise: str) -> Workspace:
        token = self._settings.bot_token
        told = await call(self._client(token, patient=True), "auth.test", {})
        own, organisation = told["team_id"], told.get("enterprise_id") or ""
        self._teams |= {own, *filter(None, (organisation,))}
        if team and team != own and (not enterprise or enterprise != organisation):
            raise WorkspaceError(team)
        return self._keep(own, {"token": token, "bot_user": told["user_id"], "bot_id": told.get("bot_id", "")})

    def _keep(self, id: str, installed: Mapping[str, Any]) -> Workspace:
        found = self._known[id] = Workspace(
            team=id,
            bot_user=installed["bot_user"],
            bot_id=installed["bot_id"],
            client=self._client(installed["token"], patient=False),
            patient=self._client(installed["token"], patient=True),
        )
        return found

    def _client(self, token: str, *, patient: bool) -> AsyncWebClient:
        retries = [
            AsyncConnectionErrorRetryHandler(max_retry_count=1),
            AsyncServerErrorRetryHandler(max_retry_count=1),
            AsyncRateLimitErrorRetryHandler(max_retry_count=1),
        ]
        return AsyncWebClient(
            token=token,
            base_url=self._settings.api_url,
            timeout=MOST_SECONDS,
            session=self.session,
            retry_handlers=retries if patient else [],
        )

    def _cipher(self) -> Fernet:
        key = hashlib.sha256(b"mayshare installation\n" + self._settings.client_secret.encode()).digest()
        return Fernet(base64.urlsafe_b64encode(key))

    def _decrypt(self, id: str, body: str) -> Mapping[str, Any]:
        try:
            found: Mapping[str, Any] = json.loads(self._cipher().decrypt(body.encode()))
        except InvalidToken:
            _LOG.error("what workspace %s gave us was kept under another client secret: install the app again", id)
            raise WorkspaceError(id) from None
        return found


def _find_proxy(url: str) -> str | None:
    """The proxy through which the environment wants the address to be called; None where it wants none."""
    address = urlsplit(url)
    return None if proxy_bypass(address.hostname or "") else getproxies().get(address.scheme)
