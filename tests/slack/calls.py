"""One call of the Web API: its arguments, who makes it, and how it is refused."""

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tests.slack.state import Channel, Installation, Json, Kind, Message
from tests.slack.world import World

ANYTHING = "*"
"""Stands among the arguments of a method that takes any."""

TS = re.compile(r"\d{10}\.\d{6}")


class RefusalError(Exception):
    """A call that Slack refuses, with its error code and the facts it adds."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Token(StrEnum):
    """Which sort of token a method takes."""

    BOT = "bot"
    APP = "app"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Call:
    """A call that has passed the checks which every method shares."""

    world: World
    bot: Installation
    args: Mapping[str, object]

    def text(self, name: str) -> str:
        """The argument as text; empty where it is absent."""
        value = self.args.get(name)
        return "" if value is None else str(value)

    def flag(self, name: str) -> bool:
        """The argument as a yes or no; no where it is absent."""
        return str(self.args.get(name, "")).lower() in {"1", "true"}

    def number(self, name: str, default: int, *, most: int) -> int:
        """The argument as a count. Raises RefusalError."""
        value = self.args.get(name)
        if value in (None, ""):
            return default
        if not str(value).isdecimal() or not 0 < int(str(value)) <= most:
            raise RefusalError("invalid_limit")
        return int(str(value))

    def decoded(self, name: str, refusal: str) -> object:
        """The argument as JSON, which a form carries as text. Raises RefusalError."""
        value = self.args.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise RefusalError(refusal) from None

    def need(self, scope: str) -> None:
        """Passes where the token has that scope. Raises RefusalError."""
        if scope not in self.bot.scopes:
            raise missing_scope(scope, self.bot)


@dataclass(frozen=True, slots=True)
class Method:
    """What the documentation says of a method: its arguments, the scopes of which any will do, its tier."""

    run: Callable[[Call], Json]
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    takes_json: bool = False
    per_minute: int = 50
    token: Token = Token.BOT
    only_post: bool = False


def missing_scope(needed: str, bot: Installation) -> RefusalError:
    """The refusal of a token that lacks a scope."""
    return RefusalError("missing_scope", needed=needed, provided=",".join(sorted(bot.scopes)))


def invalid(*messages: str) -> RefusalError:
    """The refusal of arguments that do not fit the method."""
    return RefusalError("invalid_arguments", response_metadata={"messages": [f"[ERROR] {text}" for text in messages]})


def page(ids: list[str], call: Call, *, default: int = 100, most: int = 1_000) -> tuple[list[str], Json]:
    """The part that was asked for, and where the next one begins. Raises RefusalError."""
    limit = call.number("limit", default, most=most)
    cursor = call.text("cursor")
    start = 0
    if cursor:
        try:
            after = b64decode(cursor, validate=True).decode().removeprefix("next:")
            start = ids.index(after)
        except ValueError:
            raise RefusalError("invalid_cursor") from None
    rest = ids[start + limit :]
    following = b64encode(f"next:{rest[0]}".encode()).decode() if rest else ""
    return ids[start : start + limit], {"next_cursor": following}


_READ = {Kind.PUBLIC: "channels", Kind.PRIVATE: "groups", Kind.IM: "im", Kind.MPIM: "mpim"}


def get_channel(call: Call, name: str = "channel", *, scope: str = "") -> Channel:
    """The named conversation, if the app may know of it; `scope` is `read` or `history`. Raises RefusalError."""
    channel = call.world.channels.get(call.text(name))
    if channel is None or (channel.kind is not Kind.PUBLIC and call.bot.bot_user_id not in channel.members):
        raise RefusalError("channel_not_found")
    if scope:
        call.need(f"{_READ[channel.kind]}:{scope}")
    return channel


def find_message(channel: Channel, ts: str) -> Message | None:
    """The message with that timestamp, unless it was deleted or is ephemeral."""
    message = channel.messages.get(ts)
    return None if message is None or message.deleted else message
