"""The doctor: looks at all that must be right for Slack to work, and says of each thing what to do."""

import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.settings import (
    SLACK_APP_TOKEN,
    SLACK_BOT_TOKEN,
    SLACK_SIGNING_SECRET,
    URL_VARIABLE,
    Settings,
    SlackSettings,
)
from bot.slack.calling import CallError, call
from bot.slack.installing import SCOPES
from bot.slack.service import EVENTS
from bot.slack.workspaces import PLATFORM, Workspaces
from bot.wiring import Assistant
from handlers.deliveries import count_backlog

MOST_SKEW = 300
"""Slack's requests are refused where the clocks are further apart, in seconds."""
_WARNED_SKEW = 30
_SECONDS = 10


class Health(StrEnum):
    """How one thing is."""

    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    health: Health
    told: str
    """What was found, and where it is not right what to do."""


async def examine(assistant: Assistant, settings: Settings, slack: SlackSettings) -> tuple[Finding, ...]:
    """All findings, in the order in which they are mended."""
    workspaces = Workspaces(slack, assistant)
    found: list[Finding] = []
    try:
        found.extend(await _tokens(workspaces, slack))
        found.extend(await _line(workspaces, slack))
        found.append(await _clock(workspaces, slack))
        found.extend(await _address(workspaces, settings, slack))
    finally:
        await workspaces.close()
    found.append(_backlog(assistant))
    return tuple(found)


async def _tokens(workspaces: Workspaces, slack: SlackSettings) -> list[Finding]:
    what = "bot token"
    try:
        let_in = await workspaces.get_any()
    except CallError as error:
        return [Finding(what, Health.WRONG, f"{error}. {_mend_token(error)}")]
    if not let_in:
        return [Finding(what, Health.WRONG, f"no workspace has installed Mayshare: open {INSTALL_HINT} in a browser")]
    found = []
    for each in let_in:
        try:
            told, scopes = await _whoami(workspaces, slack, str(each.client.token))
        except CallError as error:
            found.append(Finding(what, Health.WRONG, f"{each.team}: {error}. {_mend_token(error)}"))
            continue
        name = f"{told.get('team', each.team)} ({each.team})"
        found.append(Finding(what, Health.OK, f"{name}, as {told.get('user', each.bot_user)}"))
        found.append(_scopes(name, scopes))
    return found


INSTALL_HINT = "/slack/install of your address"


async def _whoami(workspaces: Workspaces, slack: SlackSettings, token: str) -> tuple[Mapping[str, Any], frozenset[str]]:
    """What Slack says of the token, and its scopes, which stand in a header."""
    client = AsyncWebClient(token=token, base_url=slack.api_url, session=workspaces.session)
    told = await call(client, "auth.test", {})
    url, headers = f"{slack.api_url}auth.test", {"Authorization": f"Bearer {token}"}
    try:
        async with workspaces.session.post(url, headers=headers) as response:
            given = response.headers.get("x-oauth-scopes", "")
    except (TimeoutError, aiohttp.ClientError) as error:
        raise CallError("auth.test", type(error).__name__) from None
    return told, frozenset(filter(None, (each.strip() for each in given.split(","))))


def _scopes(name: str, given: frozenset[str]) -> Finding:
    missing, more = sorted(set(SCOPES) - given), sorted(given - set(SCOPES))
    if missing:
        return Finding(
            "scopes",
            Health.WRONG,
            f"{name} lacks {', '.join(missing)}: add them under OAuth & Permissions, then install the app again",
        )
    if more:
        return Finding(
            "scopes", Health.WARNING, f"{name} gives more than is needed: remove {', '.join(more)} from the app"
        )
    return Finding("scopes", Health.OK, f"{name} gives just what is needed")


async def _line(workspaces: Workspaces, slack: SlackSettings) -> list[Finding]:
    if not slack.app_token:
        return []
    client = AsyncWebClient(token=slack.app_token, base_url=slack.api_url, session=workspaces.session)
    try:
        await call(client, "apps.connections.open", {})
    except CallError as error:
        told = f"{error}. Make an app-level token with the scope `connections:write`, set {SLACK_APP_TOKEN}, and enable"
        return [Finding("Socket Mode", Health.WRONG, f"{told} Socket Mode in the app's settings")]
    return [Finding("Socket Mode", Health.OK, "Slack opens a line")]


async def _clock(workspaces: Workspaces, slack: SlackSettings) -> Finding:
    try:
        async with workspaces.session.post(f"{slack.api_url}api.test") as response:
            given = response.headers.get("Date", "")
        skew = abs((parsedate_to_datetime(given) - datetime.now(UTC)).total_seconds())
    except (TimeoutError, aiohttp.ClientError, ValueError) as error:
        return Finding("time", Health.WRONG, f"Slack's clock cannot be read ({type(error).__name__}): is it reachable?")
    if skew > MOST_SKEW:
        told = f"this machine's clock is {skew:.0f} s off, so every request of Slack's is refused: set the clock"
        return Finding("time", Health.WRONG, told)
    if skew > _WARNED_SKEW:
        return Finding(
            "time", Health.WARNING, f"this machine's clock is {skew:.0f} s off; at {MOST_SKEW} s nothing works"
        )
    return Finding("time", Health.OK, "this machine's clock agrees with Slack's")


async def _address(workspaces: Workspaces, settings: Settings, slack: SlackSettings) -> list[Finding]:
    """Asks our own address what Slack asks it, signed as Slack signs."""
    what = "events URL"
    if not slack.signing_secret:
        return [Finding(what, Health.OK, "Slack calls none: everything comes over Socket Mode")]
    if not settings.url:
        told = f"set {URL_VARIABLE} to the address at which Slack reaches you, as `https://mayshare.example`"
        return [Finding(what, Health.WRONG, told)]
    url = f"{settings.url}{EVENTS}"
    found = []
    if not url.startswith("https://"):
        found.append(Finding(what, Health.WRONG, f"{url} is not HTTPS, and Slack calls nothing else"))
    challenge = hashlib.sha256(str(time.time()).encode()).hexdigest()
    body = json.dumps({"type": "url_verification", "challenge": challenge}).encode()
    try:
        async with workspaces.session.post(
            url, data=body, headers=signed(slack.signing_secret, body), allow_redirects=False
        ) as response:
            status, text = response.status, (await response.content.read(1000)).decode(errors="replace")
    except (TimeoutError, aiohttp.ClientError) as error:
        told = f"{url} cannot be reached ({type(error).__name__}): is `mayshare serve` running, and the way to it open?"
        return [*found, Finding(what, Health.WRONG, told)]
    if status == 401:  # noqa: PLR2004 - HTTP's own number
        told = f"{url} does not take our signature: it runs with another {SLACK_SIGNING_SECRET}, or another clock"
        return [*found, Finding(what, Health.WRONG, told)]
    if text != challenge:
        told = (
            f"{url} answers {status}: what listens there is not this Mayshare, or something in between changes requests"
        )
        return [*found, Finding(what, Health.WRONG, told)]
    return [*found, Finding(what, Health.OK, f"{url} answers as Slack wants it")]


def signed(secret: str, body: bytes) -> dict[str, str]:
    """The headers with which Slack signs such a body now."""
    at = str(int(time.time()))
    signature = hmac.new(secret.encode(), f"v0:{at}:".encode() + body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": f"v0={signature}",
    }


def _backlog(assistant: Assistant) -> Finding:
    backlog = count_backlog(PLATFORM, assistant.engine)
    told = f"{backlog.deliveries} messages wait for an answer, {backlog.posts} answers wait to be sent"
    if backlog.deliveries or backlog.posts:
        return Finding("waiting", Health.WARNING, f"{told}: is `mayshare serve` running?")
    return Finding("waiting", Health.OK, "nothing waits")


def _mend_token(error: CallError) -> str:
    if error.is_revoked:
        return f"Install the app again and set {SLACK_BOT_TOKEN} to the Bot User OAuth Token"
    return "Is Slack reachable from this machine?"
