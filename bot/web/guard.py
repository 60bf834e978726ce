"""What every request passes and every response carries: known hosts, small bodies, strict headers, plain failures."""

import logging
import secrets
import time
import traceback
from collections.abc import Collection

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.bodies import MOST_SECONDS, Body
from bot.web.failures import failure
from bot.wiring import EXPECTED_ERRORS, place_of

HEALTH = "/health"
STATIC = "/static"

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_PAGE_HEADERS, _STATIC_HEADERS = (
    [(name.lower().encode(), value.encode()) for name, value in (*_HEADERS.items(), ("Cache-Control", cache))]
    for cache in ("no-store", "no-cache")
)
_GIVEN = frozenset(name for name, _ in _PAGE_HEADERS)
_LOG = logging.getLogger("mayshare.web")


class Guard:
    """Lets requests for known hosts through to the application, and answers for it when it fails.

    The log names the reference, the route and the status: never an address, which can hold a secret, nor what was
    asked. A host that is not known is refused, because a stranger's name can be made to lead here.
    """

    def __init__(self, app: ASGIApp, hosts: Collection[str], patience: float = MOST_SECONDS) -> None:
        self._app = app
        self._patience = patience
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        reference = scope["reference"] = secrets.token_hex(8)
        began = time.perf_counter()
        response = _Answering(scope, send)
        try:
            await self._answer(scope, receive, response)
        except Exception as error:  # noqa: BLE001 - the edge: the log tells where it happened
            # The application has answered with one fixed sentence before it passed the error on.
            _log_failure(reference, error)
        took = round((time.perf_counter() - began) * 1000)
        route = getattr(scope.get("route"), "path", "-")
        _LOG.info("%s %s %s %s %d ms", reference, scope["method"], route, response.status, took)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] != HEALTH and Headers(scope=scope).get("host", "").lower() not in self._hosts:
            await failure(Request(scope), 421)(scope, receive, send)
            return
        # The server lets no other than a number through.
        declared = int(Headers(scope=scope).get("content-length", "0"))
        await self._app(scope, Body(receive, declared, self._patience), send)


class _Answering:
    """Sends what the application answers, with the headers that every response carries."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.status: int | None = None
        self._scope = scope
        self._send = send

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            is_static = self._scope["path"].startswith(f"{STATIC}/")
            own = [header for header in message.get("headers", ()) if header[0] not in _GIVEN]
            message = {**message, "headers": [*own, *(_STATIC_HEADERS if is_static else _PAGE_HEADERS)]}
        await self._send(message)


def _log_failure(reference: str, error: Exception) -> None:
    if isinstance(error, EXPECTED_ERRORS):
        _LOG.error("%s %s", reference, error)
        return
    # Where it happened, without the message, which can hold records and questions.
    frames = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    _LOG.error("%s %s%s\n%s", reference, type(error).__name__, place_of(error), frames)
