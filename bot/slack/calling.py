"""One call of Slack's Web API, and what came of it: the answer, or why there is none and whether that may pass."""

from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient

_PASSING = frozenset(
    {
        "fatal_error",
        "internal_error",
        "ratelimited",
        "rate_limited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)
"""Errors of Slack's that say that the same may succeed a moment later."""
_REVOKED = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "not_authed",
        "org_login_required",
        "token_expired",
        "token_revoked",
    }
)
"""Errors that somebody must mend: the app is to be installed again."""
_SERVER_ERROR = 500
_REPAIR_SECONDS = 60.0


class CallError(Exception):
    """A call that gave nothing."""

    def __init__(self, method: str, code: str, *, seconds: float | None = None, is_unsure: bool = False) -> None:
        super().__init__(f"Slack's `{method}` gave `{code}`")
        self.method = method
        self.code = code
        self.seconds = seconds
        """When it may succeed; None where the same will fail again."""
        self.is_unsure = is_unsure
        """Whether it may have been done all the same."""

    @property
    def is_revoked(self) -> bool:
        """Whether Slack lets us in no more, or not so far."""
        return self.code in _REVOKED


async def call(client: AsyncWebClient, method: str, args: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the method answers. Raises CallError."""
    try:
        answer = (
            await client.api_call(method, json=dict(args))
            if _is_json(args)
            else await client.api_call(method, params=dict(args))
        )
    except SlackApiError as error:
        raise _refused(method, error) from None
    except (aiohttp.ClientConnectorError, aiohttp.ServerDisconnectedError) as error:
        is_unsure = not isinstance(error, aiohttp.ClientConnectorError)
        raise CallError(method, type(error).__name__, seconds=1.0, is_unsure=is_unsure) from None
    except (TimeoutError, aiohttp.ClientError, SlackRequestError, OSError) as error:
        raise CallError(method, type(error).__name__, seconds=1.0, is_unsure=True) from None
    if not isinstance(answer.data, dict):
        raise CallError(method, "no JSON", seconds=1.0, is_unsure=True)
    return answer.data


def _is_json(args: Mapping[str, Any]) -> bool:
    """Methods that only read take no JSON."""
    return any(isinstance(each, (dict, list)) for each in args.values()) or "text" in args or "view" in args


def _refused(method: str, error: SlackApiError) -> CallError:
    response = error.response
    status = int(getattr(response, "status_code", None) or getattr(response, "status", None) or 0)
    headers = getattr(response, "headers", {}) or {}
    data = getattr(response, "data", None)
    code = str(data.get("error", "")) if isinstance(data, dict) else ""
    if status == 429 or code in ("ratelimited", "rate_limited"):  # noqa: PLR2004 - HTTP's own number
        try:
            seconds = float(headers.get("Retry-After", 1))
        except ValueError:
            seconds = 1.0
        return CallError(method, code or "ratelimited", seconds=max(seconds, 0.1))
    if status >= _SERVER_ERROR or not code:
        return CallError(method, code or f"status {status}", seconds=1.0, is_unsure=True)
    if code in _PASSING:
        return CallError(method, code, seconds=1.0, is_unsure=True)
    return CallError(method, code, seconds=_REPAIR_SECONDS if code in _REVOKED else None)
