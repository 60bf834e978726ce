"""What Slack brings, read: who did what where, free of the many shapes in which Slack says it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.slack.buttons import FILL, SAY, SHARE, WHY, Press, find_press

_ACTION = re.compile(rf"(?P<name>{SAY}|{WHY}|{FILL}|{SHARE}|ask)(?:-\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where something was done, and how it can be answered."""

    team: str
    user: str
    enterprise: str = ""
    channel: str = ""
    """Empty for what has no channel, as the home screen."""
    thread: str = ""
    """The message that began the thread; empty outside of one."""
    ts: str = ""
    """The message itself, for one that others can see."""
    is_direct: bool = False
    """Whether Slack has said itself that only the user and we are there."""
    url: str = field(default="", repr=False)
    """The address that can be answered for half an hour."""
    trigger: str = field(default="", repr=False)
    """What opens a modal within three seconds."""

    @property
    def conversation(self) -> str:
        """The conversation it belongs to, as the platform's name for it."""
        return f"{self.team}/{self.channel}/{self.thread or ('' if self.is_direct else self.ts)}"


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button that was pressed."""

    action: str
    value: str

    @property
    def press(self) -> Press | None:
        """What it says, for one that says something."""
        if self.action == WHY:
            return Press(f"why {self.value}")
        return find_press(self.value) if self.action == SAY else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a modal remembers of where it came from."""

    conversation: str = ""
    delivery: str = ""
    """The delivery whose reply had the form."""
    channel: str = ""
    thread: str = ""

    def write(self) -> str:
        """As a modal keeps it."""
        return json.dumps(
            {
                "c": self.conversation,
                "d": self.delivery,
                "ch": self.channel,
                "th": self.thread,
            },
            separators=(",", ":"),
        )


def read_origin(metadata: str) -> Origin:
    """What the modal remembers; nothing where it is none of ours."""
    try:
        found = json.loads(metadata or "{}")
        return Origin(
            conversation=str(found.get("c", "")),
            delivery=str(found.get("d", "")),
            channel=str(found.get("ch", "")),
            thread=str(found.get("th", "")),
        )
    except (ValueError, AttributeError, RecursionError):
        return Origin()


def spot_of_event(body: Mapping[str, Any]) -> Spot:
    """Where a message to us was written."""
    event = body["event"]
    channel = event["channel"]
    return Spot(
        team=body.get("team_id") or event.get("team") or "",
        enterprise=body.get("enterprise_id") or "",
        user=event["user"],
        channel=channel,
        thread=event.get("thread_ts") or "",
        ts=event["ts"],
        is_direct=event.get("channel_type") == "im",
    )


def spot_of_command(body: Mapping[str, Any]) -> Spot:
    """Where a command was typed."""
    return Spot(
        team=body.get("team_id") or "",
        enterprise=body.get("enterprise_id") or "",
        user=body["user_id"],
        channel=body["channel_id"],
        thread=body.get("thread_ts") or "",
        url=body.get("response_url") or "",
        trigger=body.get("trigger_id") or "",
    )


def spot_of_interaction(body: Mapping[str, Any]) -> Spot:
    """Where a button was pressed, a shortcut chosen or a modal sent."""
    user, container = body["user"], body.get("container") or {}
    message = body.get("message") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id") or ""
    return Spot(
        team=(body.get("team") or {}).get("id") or user.get("team_id") or "",
        enterprise=(body.get("enterprise") or {}).get("id") or "",
        user=user["id"],
        channel=channel,
        thread=message.get("thread_ts") or container.get("thread_ts") or "",
        # What is asked about somebody's message belongs to that message.
        ts=message["ts"] if body.get("type") == "message_action" and message.get("ts") else "",
        url=body.get("response_url") or "",
        trigger=body.get("trigger_id") or "",
    )


def spot_of_view(body: Mapping[str, Any]) -> Spot:
    """Where the modal was opened from; who is there is asked of Slack anew, whatever the modal says."""
    origin = read_origin(body["view"].get("private_metadata") or "")
    spot = spot_of_interaction(body)
    return Spot(
        team=spot.team,
        enterprise=spot.enterprise,
        user=spot.user,
        channel=origin.channel,
        thread=origin.thread,
    )


def find_spot(body: Mapping[str, Any]) -> Spot | None:
    """Where we were addressed; None for what is no address."""
    if "event" in body:
        event = body["event"]
        is_direct = event.get("type") == "message" and event.get("channel_type") == "im"
        is_address = is_direct or event.get("type") == "app_mention"
        return spot_of_event(body) if is_address and is_spoken_to_us(event) else None
    if "command" in body:
        return spot_of_command(body)
    return spot_of_view(body) if "view" in body and body.get("type") == "view_submission" else spot_of_interaction(body)


def find_pressed(body: Mapping[str, Any]) -> Pressed | None:
    """The button that was pressed; None for what is none of ours."""
    actions: Sequence[Mapping[str, Any]] = body.get("actions") or ()
    if len(actions) != 1:
        return None
    found = _ACTION.fullmatch(str(actions[0].get("action_id", "")))
    return None if found is None else Pressed(found["name"], str(actions[0].get("value") or ""))


def is_spoken_to_us(event: Mapping[str, Any]) -> bool:
    """Whether a person wrote the message just now: none of an app, none changed or deleted, no notice of Slack's."""
    if event.get("bot_id") or event.get("bot_profile") or not event.get("user"):
        return False
    return event.get("subtype") in (None, "file_share", "thread_broadcast", "me_message")
