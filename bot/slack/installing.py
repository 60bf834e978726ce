"""Installing by OAuth: a workspace of ours lets us in, and what it gives us is kept."""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from http import HTTPStatus
from logging import Logger, getLogger

import aiohttp
from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.web.async_client import AsyncWebClient

from bot.hooks import Call, Hook, Reply
from bot.settings import SlackSettings
from bot.slack.calling import CallError, call
from bot.slack.workspaces import Workspaces
from bot.wiring import explain_failure

INSTALL, REDIRECT = "/slack/install", "/slack/oauth_redirect"
SCOPES = (
    "app_mentions:read",
    "assistant:write",
    "channels:read",
    "chat:write",
    "commands",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "mpim:read",
    "users:read",
    "users:read.email",
)
"""All that we ask for; the manifest says why."""
STATE_SECONDS = 600
_AGAIN = f"Nothing was installed. Begin again at {INSTALL} of this address."
_LOG = getLogger("mayshare.slack")


class Installing:
    """The two addresses of the way in."""

    def __init__(self, settings: SlackSettings, workspaces: Workspaces, url: str) -> None:
        self._settings = settings
        self._workspaces = workspaces
        options = AsyncOAuthSettings(
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            scopes=list(SCOPES),
            redirect_uri=f"{url}{REDIRECT}" if url else None,
            install_path=INSTALL,
            redirect_uri_path=REDIRECT,
            installation_store=_Store(settings, workspaces),
            state_store=States(settings.client_secret),
            state_expiration_seconds=STATE_SECONDS,
            callback_options=AsyncCallbackOptions(success=_succeed, failure=_fail),
            logger=_quiet(),
        )
        self._flow = AsyncOAuthFlow(client=AsyncWebClient(base_url=settings.api_url), settings=options, logger=_quiet())

    @property
    def hooks(self) -> tuple[Hook, ...]:
        """Where it begins and where Slack sends the browser back to."""
        return (Hook(INSTALL, "GET", self._begin), Hook(REDIRECT, "GET", self._end))

    async def _begin(self, called: Call) -> Reply:
        return _reply(await self._flow.handle_installation(_request(called)))

    async def _end(self, called: Call) -> Reply:
        try:
            return _reply(await self._flow.handle_callback(_request(called)))
        except Exception as error:  # noqa: BLE001 - the edge: Slack cannot be reached, or the database
            is_unreached = isinstance(error, aiohttp.ClientError | TimeoutError)
            why = type(error).__name__ if is_unreached else explain_failure(error)
            _LOG.error("nothing was installed: %s", why)
            return _reply(_page(HTTPStatus.SERVICE_UNAVAILABLE, _AGAIN))


class _ForeignError(BoltError):
    """A workspace of somebody else's wants us in; Bolt's flow tells of no other error."""


class _Store(AsyncInstallationStore):
    """Keeps what Slack gives where Bolt's flow brings it."""

    def __init__(self, settings: SlackSettings, workspaces: Workspaces) -> None:
        self._settings = settings
        self._workspaces = workspaces

    @property
    def logger(self) -> Logger:
        return _quiet()

    async def async_save(self, installation: Installation) -> None:
        id = installation.team_id or ""
        if installation.is_enterprise_install:
            id = installation.enterprise_id or ""
        kept = {
            "token": installation.bot_token,
            "bot_user": installation.bot_user_id,
            "bot_id": installation.bot_id or "",
        }
        if not self._workspaces.is_ours(id):
            # A workspace of somebody else's: what it gave is handed back, so that nothing of it is left.
            client = AsyncWebClient(token=installation.bot_token, base_url=self._settings.api_url)
            try:
                await call(client, "auth.revoke", {})
            except CallError as error:
                _quiet().info("%s", error)
            raise _ForeignError(id)
        self._workspaces.install(id, kept)

    async def async_save_bot(self, bot: Bot) -> None:
        """Nothing: an installation has all of it."""


class States(AsyncOAuthStateStore):
    """States that need no keeping: each is good for ten minutes, in the browser that began with it.

    One that is used twice opens nothing: Slack's code that comes with it works once.
    """

    def __init__(self, secret: str, clock: Callable[[], float] = time.time) -> None:
        self._key = hashlib.sha256(b"mayshare state\n" + secret.encode()).digest()
        self._clock = clock

    @property
    def logger(self) -> Logger:
        """One that says nothing."""
        return _quiet()

    async def async_issue(self, *args: object, **kwargs: object) -> str:  # noqa: ARG002 - as the flow calls it
        """A new state."""
        said = f"{int(self._clock())}.{secrets.token_urlsafe(16)}"
        return f"{said}.{self._sign(said)}"

    async def async_consume(self, state: str) -> bool:
        """Whether the state is one of ours and still good."""
        said, _, signature = state.rpartition(".")
        begun = said.partition(".")[0]
        if not begun.isdigit() or not hmac.compare_digest(self._sign(said).encode(), signature.encode()):
            return False
        return 0 <= self._clock() - int(begun) <= STATE_SECONDS

    def _sign(self, said: str) -> str:
        return hmac.new(self._key, said.encode(), hashlib.sha256).hexdigest()


async def _succeed(args: AsyncSuccessArgs) -> BoltResponse:  # noqa: ARG001 - as the flow calls it
    return _page(HTTPStatus.OK, "Mayshare is installed. You can close this page and talk to it in Slack.")


async def _fail(args: AsyncFailureArgs) -> BoltResponse:
    if isinstance(args.error, _ForeignError):
        return _page(HTTPStatus.FORBIDDEN, "This Mayshare serves another company. Nothing was installed.")
    return _page(HTTPStatus.BAD_REQUEST, _AGAIN)


def _page(status: HTTPStatus, text: str) -> BoltResponse:
    return BoltResponse(status=status, body=f"{text}\n", headers={"Content-Type": "text/plain; charset=utf-8"})


def _request(called: Call) -> AsyncBoltRequest:
    return AsyncBoltRequest(body="", query=called.query, headers=dict(called.headers))


def _reply(response: BoltResponse) -> Reply:
    headers = tuple(
        (name, value)
        for name, values in response.headers.items()
        for value in values
        if name.lower() in ("location", "set-cookie")
    )
    content_type = response.headers.get("content-type", ["text/plain"])[0]
    return Reply(HTTPStatus(response.status), response.body, content_type, headers)


def _quiet() -> Logger:
    """The flow speaks of what it is given, which holds tokens."""
    logger = getLogger("mayshare.slack.oauth")
    logger.setLevel("CRITICAL")
    return logger
