"""The door: what comes over HTTP is verified before it is read, and kept before it is acknowledged."""

import asyncio
import hashlib
import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

from slack_sdk.signature import Clock, SignatureVerifier

from bot.hooks import Reply
from bot.mailroom import Mailroom
from bot.slack.adapter import SlackAdapter
from bot.wiring import explain_failure
from handlers.deliveries import Delivery

MOST_BYTES = 256 * 1024
"""Slack sends less; a larger body is refused unread."""
VIEW_SECONDS = 2.0
"""So long is waited for what a modal shall show next; Slack waits three seconds."""
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_MOST_FIELDS = 50
_ID = re.compile(r"[!-~]{1,100}")
_MOST_LANE = 100
_LOG = logging.getLogger("mayshare.slack")


class MalformedError(Exception):
    """What was signed, and is nothing that Slack sends."""


class ContentTypeError(MalformedError):
    """What was signed, and is in no form in which Slack writes."""


class Door:
    """Lets in what Slack has signed."""

    def __init__(
        self, secret: str, adapter: SlackAdapter, mailroom: Mailroom, clock: Callable[[], float] = time.time
    ) -> None:
        self._verifier = SignatureVerifier(secret, _Clock(clock))
        self._adapter = adapter
        self._mailroom = mailroom

    async def receive(self, headers: Mapping[str, str], body: bytes) -> Reply:
        """The answer to one request. What has no signature of Slack's, or an old one, is not looked at."""
        if len(body) > MOST_BYTES:
            return Reply(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if not self._is_signed(headers, body):
            return Reply(HTTPStatus.UNAUTHORIZED)
        try:
            payload = read_payload(headers.get("content-type", ""), body)
        except ContentTypeError:
            return Reply(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        except MalformedError:
            return Reply(HTTPStatus.BAD_REQUEST)
        if payload.get("ssl_check"):
            return Reply(HTTPStatus.OK)
        if payload.get("type") == "url_verification":
            return Reply(HTTPStatus.OK, str(payload.get("challenge") or ""))
        return await self._keep(payload)

    async def _keep(self, payload: Mapping[str, Any]) -> Reply:
        shown = await keep(payload, self._adapter, self._mailroom)
        if shown is None:
            # Slack brings it again, and tells whoever pressed or typed that it did not work.
            return Reply(HTTPStatus.SERVICE_UNAVAILABLE)
        return Reply(HTTPStatus.OK, json.dumps(shown), _JSON) if shown else Reply(HTTPStatus.OK)

    def _is_signed(self, headers: Mapping[str, str], body: bytes) -> bool:
        timestamp, signature = (headers.get(f"x-slack-{name}", "") for name in ("request-timestamp", "signature"))
        if not (timestamp.isascii() and timestamp.isdigit() and signature.isascii()):
            return False
        try:
            return bool(self._verifier.is_valid(body, timestamp, signature))
        except (ValueError, OverflowError):
            return False


async def keep(payload: Mapping[str, Any], adapter: SlackAdapter, mailroom: Mailroom) -> Mapping[str, Any] | None:
    """Keeps what Slack brought, on disk; gives what a modal that was sent shall show, else nothing.

    None where it could not be kept, and must come again.
    """
    delivery = delivery_of(payload)
    expected = adapter.expect_view(delivery.id) if payload.get("type") == "view_submission" else None
    try:
        is_new = await mailroom.receive(delivery)
    except Exception as error:  # noqa: BLE001 - the edge: Slack must not be told that it is kept
        _LOG.error("delivery %s cannot be kept: %s", delivery.id, explain_failure(error))
        return None
    if expected is None:
        return {}
    if not is_new:
        expected.cancel()
        return {}
    try:
        return await asyncio.wait_for(expected, VIEW_SECONDS)
    except TimeoutError:
        return {}


def delivery_of(payload: Mapping[str, Any]) -> Delivery:
    """What Slack brought, by the id under which it brings it again: an event's own, else made of its content."""
    body = json.dumps(payload)
    id = payload.get("event_id")
    if not isinstance(id, str) or not _ID.fullmatch(id):
        id = hashlib.sha256(json.dumps(_own_of(payload), sort_keys=True).encode()).hexdigest()
    event = payload.get("event")
    source = event if isinstance(event, dict) else payload
    team = payload.get("team_id") or payload.get("team") or ""
    user = source.get("user_id") or source.get("user") or ""
    named = (each.get("id", "") if isinstance(each, dict) else each for each in (team, user))
    return Delivery(id=id, lane=json.dumps("/".join(map(str, named)))[1:-1][:_MOST_LANE], body=body)


def _own_of(payload: Mapping[str, Any]) -> object:
    """What makes the payload this one and no other.

    Who sends a modal off again, because Slack did not hear from us in time, has sent it once.
    """
    view = payload.get("view")
    if payload.get("type") != "view_submission" or not isinstance(view, dict):
        return payload
    return [payload.get("user"), *(view.get(name) for name in ("id", "hash", "private_metadata", "state"))]


def read_payload(content_type: str, body: bytes) -> Mapping[str, Any]:
    """What a signed request says: an event, a command or an interaction. Raises MalformedError."""
    kind = content_type.partition(";")[0].strip().lower()
    try:
        text = body.decode()
        if kind == _FORM:
            fields = parse_qs(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
            flat = {name: values[0] for name, values in fields.items()}
            found: object = json.loads(flat["payload"]) if "payload" in flat else flat
        elif kind == _JSON:
            found = json.loads(text)
        else:
            raise ContentTypeError
    except (ValueError, RecursionError):
        raise MalformedError from None
    if not isinstance(found, dict) or not is_whole(found):
        raise MalformedError
    return found


def is_whole(payload: Mapping[str, Any]) -> bool:
    """Whether it has what every reaction needs of it."""
    if payload.get("type") == "url_verification" or payload.get("ssl_check"):
        return True
    if payload.get("type") == "event_callback":
        event = payload.get("event")
        return isinstance(event, dict) and isinstance(event.get("type"), str) and bool(payload.get("event_id"))
    if "command" in payload:
        return all(isinstance(payload.get(name), str) for name in ("user_id", "channel_id", "text"))
    user = payload.get("user")
    return isinstance(payload.get("type"), str) and isinstance(user, dict) and isinstance(user.get("id"), str)


class _Clock(Clock):
    """The clock that requests are held against."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds

    def now(self) -> float:
        return self._seconds()
