"""What every request passes and every response carries: known hosts, small bodies, strict headers, plain failures."""

import asyncio
import logging
import secrets
import time
import traceback
from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.failures import failure
from bot.wiring import EXPECTED_ERRORS, place_of

MOST_BYTES = 256 * 1024
"""A larger body is refused unread: 20,000 characters of any script fit, as a form writes them (rule 39)."""
MOST_UNHEARD = 16 * MOST_BYTES
"""So much more is thrown away before the connection is cut."""
MOST_SECONDS = 20
"""A body that has not arrived by then is waited for no longer; a line that slow carries 13 kB in a second."""
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
_CUT = {"Connection": "close"}
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
        await self._app(scope, _Capped(receive, declared, self._patience), send)


class _Answering:
    """Sends what the application answers, with the headers that every response carries."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self.status: int | None = None
        self._scope = scope
        self._send = send

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(raw=message.setdefault("headers", []))
            for name, value in _HEADERS.items():
                headers[name] = value
            is_static = self._scope["path"].startswith(f"{STATIC}/")
            headers["Cache-Control"] = "no-cache" if is_static else "no-store"
        await self._send(message)


class _Capped:
    """Receives a body of limited size in limited time.

    One that says that it is larger is refused with 413 unread. What another has beyond the size is thrown away as it
    comes, and refused then. One that is late is refused with 408.
    """

    def __init__(self, receive: Receive, declared: int, patience: float) -> None:
        self._receive = receive
        self._declared = declared
        self._room = MOST_BYTES
        self._ends_at = asyncio.get_running_loop().time() + patience
        self._is_whole = False

    async def __call__(self) -> Message:
        if self._declared > MOST_BYTES:
            raise HTTPException(413, headers=_CUT if self._declared > MOST_BYTES + MOST_UNHEARD else None)
        if self._is_whole:
            return await self._receive()
        try:
            async with asyncio.timeout_at(self._ends_at):
                message = await self._receive_some()
        except TimeoutError:
            raise HTTPException(408, headers=_CUT) from None
        self._is_whole = not message.get("more_body")
        return message

    async def _receive_some(self) -> Message:
        message = await self._receive()
        self._room -= len(message.get("body", b""))
        if self._room >= 0:
            return message
        # A browser that is cut off while it still sends shows no page, so it may say a little more unheard.
        while message.get("more_body") and self._room > -MOST_UNHEARD:
            message = await self._receive()
            self._room -= len(message.get("body", b""))
        raise HTTPException(413, headers=_CUT if message.get("more_body") else None)


def _log_failure(reference: str, error: Exception) -> None:
    if isinstance(error, EXPECTED_ERRORS):
        _LOG.error("%s %s", reference, error)
        return
    # Where it happened, without the message, which can hold records and questions.
    frames = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    _LOG.error("%s %s%s\n%s", reference, type(error).__name__, place_of(error), frames)
