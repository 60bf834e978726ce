"""The control addresses: what a test in another process asks and tells the fake over HTTP."""

import asyncio
import dataclasses
import inspect
import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.slack.faults import Delay, How, RateLimited, Way
from tests.slack.inputs import NotPossibleError
from tests.slack.state import Message, View

if TYPE_CHECKING:
    from tests.slack.server import Slack

CONTROL = "/_control/"
_VALUES = frozenset({"prompts", "dropped_prompts", "statuses", "calls", "connections", "responses"})
_ACTS = frozenset(
    {
        "archive",
        "bot_says",
        "calls_of",
        "change_user",
        "check_ssl",
        "close",
        "command",
        "delete",
        "disconnect",
        "down",
        "edit",
        "ephemerals",
        "fail",
        "home",
        "invite_team",
        "join",
        "leave",
        "mention",
        "messages",
        "open_assistant",
        "open_home",
        "post",
        "press",
        "redeliver_due",
        "rename",
        "say",
        "seen_by",
        "share_channel",
        "share_file",
        "shortcut",
        "submit",
        "unarchive",
        "uninstall",
        "unshare_channel",
        "up",
        "verify_url",
        "view",
    }
)
_APP = frozenset({"request_url", "socket_mode", "agent_view", "home_tab"})


class Control:
    """Answers `/_control/NAME` with what the fake's `NAME` gives, as JSON; arguments come as a JSON object or a query.

    A message is named by `{"channel": ..., "ts": ...}`, a view by `{"view": ...}`. `configure` sets facts of the app
    and the limits, `advance` the clock.
    """

    def __init__(self, slack: "Slack") -> None:
        self.slack = slack

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """The answer to a control request: 404 for what there is not, 409 for what cannot be done."""
        name = request.path.removeprefix(CONTROL)
        body = await request.read()
        args: dict[str, Any] = json.loads(body) if body else dict(request.query)
        try:
            found = await asyncio.to_thread(self._do, name, args)
        except LookupError as error:
            return web.json_response({"error": str(error)}, status=404)
        except (NotPossibleError, TypeError, TimeoutError) as error:
            return web.json_response({"error": str(error)}, status=409)
        return web.json_response(found)

    def _do(self, name: str, args: dict[str, Any]) -> Any:
        slack = self.slack
        if name == "configure":
            return self._configure(args)
        if name == "advance":
            return slack.world.clock.advance(float(args["seconds"]))
        if name in _VALUES:
            return plain(getattr(slack, name))
        if name not in _ACTS:
            raise LookupError(f"there is no `{name}` here")
        act = getattr(slack, name)
        known = inspect.signature(act).parameters
        return plain(
            act(
                **{key: self._argument(key, value) for key, value in args.items() if key in known or "changes" in known}
            )
        )

    def _configure(self, args: dict[str, Any]) -> None:
        for name, value in args.items():
            if name in _APP:
                setattr(self.slack.world.app, name, value)
            elif name in ("seconds_per_post", "burst", "tiers", "per_minute"):
                setattr(self.slack.limits, name, value)
            elif name == "patience":
                self.slack.courier.patience = float(value)
            else:
                raise LookupError(f"`{name}` cannot be configured")

    def _argument(self, name: str, value: Any) -> Any:
        if name == "how":
            return _how(value)
        if not isinstance(value, dict) or name == "values":
            return value
        with self.slack.world.lock:
            if "view" in value:
                return self.slack.world.views[value["view"]]
            channel = self.slack.channel(value["channel"])
            here = [*channel.messages.values(), *channel.ephemerals]
            return next(message for message in here if message.ts == value["ts"])


def _how(value: Any) -> How:
    if isinstance(value, dict):
        return RateLimited(int(value["ratelimited"])) if "ratelimited" in value else Delay(float(value["delay"]))
    if value in {way.value for way in Way}:
        return Way(value)
    return int(value) if str(value).isdecimal() else str(value)


def plain(value: Any) -> Any:
    """The value as JSON can carry it."""
    if isinstance(value, Message):
        skipped = {"versions"}
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value) if f.name not in skipped}
    if isinstance(value, View):
        return {"id": value.id, "hash": value.hash, "errors": value.errors, "view": value.source}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part) for part in value]
    if isinstance(value, bytes):
        return value.decode(errors="replace")
    return value
