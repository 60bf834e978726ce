"""How a payload reaches the app: signed over HTTP or down a socket, timed, and judged as Slack judges it."""

import hashlib
import hmac
import json
import time
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

import aiohttp

from tests.slack.sockets import Sockets
from tests.slack.state import Json
from tests.slack.world import World

AGENT = "Slackbot 1.0 (+https://api.slack.com/robots)"
ACK_SECONDS = 3.0
MOST_REDIRECTS = 2


class Sort(StrEnum):
    """What is delivered, by the name that Socket Mode has for it."""

    EVENT = "events_api"
    COMMAND = "slash_commands"
    INTERACTION = "interactive"


@dataclass(frozen=True, slots=True)
class Parcel:
    """Something for the app, the same bytes however often it is sent."""

    sort: Sort
    payload: Json
    body: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class Response:
    """What the app answered: `failure` is empty, or Slack's name for why that is no acknowledgement.

    A `status` of None is no answer at all; `not_sent` says that Slack would not have sent it, `held` that a test does.
    """

    status: int | None
    body: bytes
    seconds: float
    failure: str = ""
    parcel: Parcel | None = None
    headers: dict[str, str] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)
    attempt: int = 0

    @property
    def ok(self) -> bool:
        """Whether it was acknowledged."""
        return not self.failure

    @property
    def event(self) -> Json:
        """The event that it answers; empty where that was none."""
        event: Json = self.parcel.payload.get("event", {}) if self.parcel else {}
        return event

    @property
    def json(self) -> Any:
        """The body as JSON; None where there is none."""
        return json.loads(self.body) if self.body else None


def event_parcel(payload: Json) -> Parcel:
    """An event, as it goes over the wire."""
    return Parcel(Sort.EVENT, payload, json.dumps(payload).encode(), "application/json")


def command_parcel(fields: dict[str, str]) -> Parcel:
    """A slash command, as it goes over the wire."""
    return Parcel(Sort.COMMAND, dict(fields), urlencode(fields).encode(), "application/x-www-form-urlencoded")


def interaction_parcel(payload: Json) -> Parcel:
    """An interaction, as it goes over the wire."""
    body = urlencode({"payload": json.dumps(payload)}).encode()
    return Parcel(Sort.INTERACTION, payload, body, "application/x-www-form-urlencoded")


def sign(body: bytes, secret: str, at: int) -> str:
    """Slack's signature of the body at that time."""
    return "v0=" + hmac.new(secret.encode(), b"v0:%d:" % at + body, hashlib.sha256).hexdigest()


class Courier:
    """Sends parcels to the app; it lives in the server's event loop."""

    def __init__(self, world: World, sockets: Sockets) -> None:
        self.world = world
        self.sockets = sockets
        self.patience = ACK_SECONDS
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Makes ready to send."""
        # Slack keeps no connection to an app, and one that outlives the app would look like a failure of the next.
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True, limit=0))

    async def close(self) -> None:
        """Lets go of what `open` took."""
        if self._session:
            await self._session.close()

    def headers(self, parcel: Parcel, attempt: int, reason: str, secret: str, at: int | None) -> dict[str, str]:
        """The headers of a signed request."""
        signed_at = int(time.time()) if at is None else at
        found = {
            "User-Agent": AGENT,
            "Accept": "application/json,*/*",
            "Content-Type": parcel.content_type,
            "X-Slack-Request-Timestamp": str(signed_at),
            "X-Slack-Signature": sign(parcel.body, secret or self.world.app.signing_secret, signed_at),
        }
        if attempt:
            found |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": reason}
        return found

    async def send(self, parcel: Parcel, sent: dict[str, str], attempt: int = 0) -> Response:
        """What the app answers to it, sent with these headers; in Socket Mode they are those of its envelope."""
        began = time.perf_counter()
        status, body, got, failure = await (self._down_a_socket if self.world.app.socket_mode else self._by_http)(
            parcel, sent
        )
        return Response(status, body, time.perf_counter() - began, failure, parcel, got, sent, attempt)

    async def _by_http(self, parcel: Parcel, sent: dict[str, str]) -> tuple[int | None, bytes, dict[str, str], str]:
        if self._session is None:
            raise RuntimeError("the courier is not open")
        try:
            async with self._session.post(
                self.world.app.request_url,
                data=parcel.body,
                headers=sent,
                timeout=aiohttp.ClientTimeout(total=self.patience),
                max_redirects=MOST_REDIRECTS,
            ) as answer:
                body = await answer.read()
        except TimeoutError:
            return None, b"", {}, "http_timeout"
        except aiohttp.TooManyRedirects:
            return None, b"", {}, "too_many_redirects"
        except aiohttp.ClientError:
            return None, b"", {}, "connection_failed"
        good = 200 <= answer.status < 300
        return answer.status, body, dict(answer.headers), "" if good else "http_error"

    async def _down_a_socket(
        self, parcel: Parcel, sent: dict[str, str]
    ) -> tuple[int | None, bytes, dict[str, str], str]:
        envelope: Json = {
            "envelope_id": sent["envelope_id"],
            "type": parcel.sort.value,
            "payload": parcel.payload,
            "accepts_response_payload": parcel.sort is not Sort.EVENT,
        }
        if parcel.sort is Sort.EVENT:
            attempt = int(sent.get("X-Slack-Retry-Num", "0"))
            envelope |= {"retry_attempt": attempt, "retry_reason": "timeout" if attempt else ""}
        try:
            payload = await self.sockets.send(envelope, self.patience)
        except TimeoutError:
            return None, b"", {}, "http_timeout"
        except ConnectionError:
            return None, b"", {}, "connection_failed"
        return 200, b"" if payload is None else json.dumps(payload).encode(), {}, ""

    def address(self, parcel: Parcel, attempt: int, reason: str, secret: str, at: int | None) -> dict[str, str]:
        """What is sent with it now: signed headers, and the id that its envelope would have."""
        return {**self.headers(parcel, attempt, reason, secret, at), "envelope_id": str(uuid.uuid4())}
