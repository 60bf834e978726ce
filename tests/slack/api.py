"""The Web API: which methods there are, who may call them with what, and what is answered."""

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from tests.slack import apps, chat, conversations, people, views
from tests.slack.calls import ANYTHING, Call, Method, RefusalError, Token, invalid, missing_scope
from tests.slack.limits import POSTING, Limits
from tests.slack.state import Installation, Json, TokenState
from tests.slack.world import World

METHODS: dict[str, Method] = {
    **apps.METHODS,
    **chat.METHODS,
    **conversations.METHODS,
    **people.METHODS,
    **views.METHODS,
}
_NOBODY = Installation("", "", "", "", frozenset())
_KNOWN = {
    name: None if ANYTHING in method.optional else frozenset({*method.required, *method.optional})
    for name, method in METHODS.items()
}


_ANYWHERE = frozenset({"team_id"})
"""Clients of an organisation say in every call which of its workspaces they mean."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request to a method, as it came in."""

    method: str
    verb: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call is answered with."""

    payload: Json
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Logged:
    """A call that was made, without its token, and what it was answered; 0 is no answer at all."""

    method: str
    args: Mapping[str, object]
    at: float
    status: int
    answer: Json


def limited(seconds: int) -> Answer:
    """The answer to whoever calls too often."""
    return Answer({"ok": False, "error": "ratelimited"}, 429, {"retry-after": str(seconds)})


class Api:
    """Slack's Web API over this world; calls are answered one at a time, under the world's lock."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.limits = Limits()

    def answer(self, request: Request) -> tuple[Mapping[str, object], Answer]:
        """The arguments of the request, without any token, and the answer to it."""
        args: dict[str, object] = {}
        try:
            method = METHODS.get(request.method)
            if method is None:
                raise RefusalError("unknown_method", req_method=request.method)
            args = _arguments(request, method)
            token = _bearer(request.headers) or str(args.pop("token", ""))
            args.pop("token", None)
            with self.world.lock:
                return args, self._answer(request, method, token, args)
        except RefusalError as error:
            return args, Answer({"ok": False, "error": error.code, **error.facts})

    def _answer(self, request: Request, method: Method, token: str, args: dict[str, object]) -> Answer:
        if method.only_post and request.verb != "POST":
            raise RefusalError("insecure_request")
        bot = self._caller(method, token)
        wait = self._wait(request.method, method, token, args)
        if wait:
            return limited(wait)
        known = _KNOWN[request.method]
        if known is not None:
            unknown = args.keys() - known - _ANYWHERE
            if unknown:
                raise invalid(*(f"unsupported argument: {name}" for name in sorted(unknown)))
            missing = [name for name in method.required if args.get(name) is None]
            if missing:
                raise invalid(*(f"missing required field: {name}" for name in missing))
        found = method.run(Call(self.world, bot, args))
        headers = {"x-oauth-scopes": ",".join(sorted(bot.scopes))} if bot.scopes else {}
        if method.scopes:
            headers["x-accepted-oauth-scopes"] = ",".join(method.scopes)
        return Answer({"ok": True, **found}, 200, headers)

    def _caller(self, method: Method, token: str) -> Installation:
        if method.token is Token.NONE:
            return _NOBODY
        if not token:
            raise RefusalError("not_authed")
        app = self.world.app_tokens.get(token)
        bot = self.world.installations.get(token)
        if app is None and bot is None:
            raise RefusalError("invalid_auth")
        if bot is None or method.token is Token.APP:
            if app is None or method.token is not Token.APP:
                raise RefusalError("not_allowed_token_type")
            bot = Installation(token, "", "", "", app.scopes, app.state)
        if bot.state is not TokenState.ACTIVE:
            raise RefusalError(bot.state.value)
        if method.scopes and bot.scopes.isdisjoint(method.scopes):
            raise missing_scope(",".join(method.scopes), bot)
        return bot

    def _wait(self, name: str, method: Method, token: str, args: Mapping[str, object]) -> int:
        now = self.world.clock()
        if name in POSTING:
            wait = self.limits.wait_to_post(token, name, str(args.get("channel")), now)
            if wait:
                return wait
        return self.limits.wait_to_call(token, name, method.per_minute, now)


def _bearer(headers: Mapping[str, str]) -> str:
    given = headers.get("Authorization", "")
    return given[7:] if given[:7].lower() == "bearer " else ""


def _arguments(request: Request, method: Method) -> dict[str, object]:
    args: dict[str, object] = dict(request.query)
    if request.headers.get("Authorization", "").startswith("Basic "):
        args |= _client(request.headers["Authorization"])
    if request.verb == "GET" or not request.body:
        return args
    sort = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if sort == "application/json":
        return args | (_json_object(request.body) if method.takes_json else {})
    if sort == "application/x-www-form-urlencoded":
        try:
            return args | dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        except UnicodeDecodeError:
            raise RefusalError("invalid_form_data") from None
    raise RefusalError("invalid_post_type" if sort else "missing_post_type")


def _json_object(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except ValueError:
        raise RefusalError("invalid_json") from None
    if not isinstance(found, dict):
        raise RefusalError("json_not_object")
    return found


def _client(given: str) -> dict[str, object]:
    try:
        id, _, secret = b64decode(given.removeprefix("Basic "), validate=True).decode().partition(":")
    except ValueError:
        return {}
    return {"client_id": id, "client_secret": secret}
