"""What is sent to Slack: one call each, as it is kept until Slack has taken it, and what became of it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

import aiohttp

from bot.mailroom import Gone, Outcome, Sent, TryLater
from bot.slack.calling import CallError, call
from bot.slack.directory import Directory
from bot.slack.workspaces import Workspace, WorkspaceError, Workspaces
from handlers.deliveries import Post

RESPOND = "respond"
"""Not a method: the address that came with a command or a press is answered."""
REST = 1.0
"""Seconds between two messages: Slack takes one a second and channel."""
_REINSTALL_SECONDS = 60.0
_EVENT = "mayshare_post"
_SPEAKING = frozenset({"chat.postMessage", "chat.postEphemeral", RESPOND})
_ELSEWHERE = frozenset(
    {
        "channel_not_found",
        "not_in_channel",
        "is_archived",
        "user_not_in_channel",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
        "restricted_action_non_threadable_channel",
        "messages_tab_disabled",
        "thread_not_found",
        "cannot_reply_to_message",
        "used_url",
        "expired_url",
        "no_permission",
    }
)
"""Why a place cannot be spoken in; whoever asked is told directly instead."""
_BAD_DRAWING = frozenset({"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "invalid_attachments"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """One call that must be made."""

    team: str
    method: str
    args: Mapping[str, Any]
    url: str = field(default="", repr=False)
    """The address that is answered, for `respond`."""
    user: str = ""
    """Who is told directly where the place cannot be spoken in; empty where nobody is."""
    until: str = ""
    """The instant after which it is not said in the place any more, but to the user directly; empty without one."""
    late: Mapping[str, Any] = field(default_factory=dict)
    """What the user is told then; empty where it is the same."""

    @property
    def lane(self) -> str:
        """What takes one message after the other."""
        return f"{self.team}/{self.args.get('channel') or self.user or self.method}"


def post_of(id: str, sending: Sending, subject: str = "") -> Post:
    """The call as it is kept."""
    # Not `asdict`, which copies every block of the message.
    kept = {each.name: getattr(sending, each.name) for each in fields(sending)}
    return Post(id=id, lane=sending.lane, body=json.dumps(kept), subject=subject)


def address_of(team: str, channel: str, ts: str) -> str:
    """Where a message stands."""
    return json.dumps({"team": team, "channel": channel, "ts": ts})


class Sender:
    """Makes the calls."""

    def __init__(
        self, workspaces: Workspaces, directory: Directory, clock: Callable[[], datetime], rest: float = REST
    ) -> None:
        self._workspaces = workspaces
        self._directory = directory
        self._clock = clock
        self._rest = rest

    async def send(self, post: Post, *, again: bool) -> Outcome:
        """What became of the post; with `again` Slack may have taken it before, which is looked up where it can be."""
        sending = Sending(**json.loads(post.body))
        try:
            try:
                return await self._send_once(sending, post.id, again=again)
            except CallError as error:
                if not error.is_revoked or not self._workspaces.renew(sending.team):
                    raise
            return await self._send_once(sending, post.id, again=again)
        except WorkspaceError as error:
            return TryLater(_REINSTALL_SECONDS, str(error))
        except CallError as error:
            return outcome_of(error)

    async def _send_once(self, sending: Sending, id: str, *, again: bool) -> Outcome:
        workspace = await self._workspaces.get(sending.team)
        if again and (address := await self._find(workspace, sending, id)):
            return Sent(address)
        return await self._send(workspace, sending, id)

    async def _send(self, workspace: Workspace, sending: Sending, id: str) -> Outcome:
        if sending.until and self._clock() > datetime.fromisoformat(sending.until):
            return await self._send_directly(workspace, sending, sending.late or sending.args, id)
        try:
            return await self._draw(workspace, sending, id)
        except CallError as error:
            if error.code not in _ELSEWHERE or not sending.user or sending.method not in _SPEAKING:
                raise
        return await self._send_directly(workspace, sending, sending.args, id)

    async def _send_directly(
        self, workspace: Workspace, sending: Sending, content: Mapping[str, Any], id: str
    ) -> Outcome:
        channel = await self._directory.get_direct(workspace, sending.user)
        said = {name: content[name] for name in ("text", "blocks") if name in content}
        args = {**said, "channel": channel, "unfurl_links": False, "unfurl_media": False}
        return await self._draw(workspace, Sending(team=sending.team, method="chat.postMessage", args=args), id)

    async def _draw(self, workspace: Workspace, sending: Sending, id: str) -> Outcome:
        """Sends it as it is drawn; where Slack does not take the drawing, the text alone."""
        try:
            return await self._make(workspace, sending, id)
        except CallError as error:
            if error.code not in _BAD_DRAWING or "blocks" not in sending.args:
                raise
        plain = {name: value for name, value in sending.args.items() if name != "blocks"}
        return await self._make(workspace, replace(sending, args=plain), id)

    async def _make(self, workspace: Workspace, sending: Sending, id: str) -> Outcome:
        if sending.method == RESPOND:
            await _answer(self._workspaces.session, sending)
            return Sent()
        args = dict(sending.args)
        if sending.method == "chat.postMessage":
            args["metadata"] = {"event_type": _EVENT, "event_payload": {"id": id}}
        told = await call(workspace.client, sending.method, args)
        rest = self._rest if sending.method in _SPEAKING else 0.0
        return Sent(
            address_of(sending.team, told["channel"], told["ts"]) if "ts" in told and "channel" in told else "", rest
        )

    async def _find(self, workspace: Workspace, sending: Sending, id: str) -> str:
        """Where the message stands already; empty where it does not, and where that cannot be looked up.

        Only our own conversation with one person can be looked through: more than that we do not ask to be let into.
        """
        channel = sending.args.get("channel") or ""
        if sending.method != "chat.postMessage" or not channel.startswith("D"):
            return ""
        thread = sending.args.get("thread_ts")
        where = {"channel": channel, "limit": 100, "include_all_metadata": True}
        method = "conversations.replies" if thread else "conversations.history"
        try:
            told = await call(workspace.patient, method, where | ({"ts": thread} if thread else {}))
        except CallError as error:
            if error.seconds is None or error.is_revoked:
                return ""
            raise
        for message in told.get("messages", ()):
            if ((message.get("metadata") or {}).get("event_payload") or {}).get("id") == id:
                return address_of(sending.team, channel, message["ts"])
        return ""


def outcome_of(error: CallError) -> Outcome:
    """What a failed call means for what was to be sent."""
    if error.seconds is None:
        return Gone(error.code)
    return TryLater(error.seconds, error.code, is_unsure=error.is_unsure)


async def _answer(session: aiohttp.ClientSession, sending: Sending) -> None:
    """Answers the address that came with a command or a press. Raises CallError."""
    try:
        async with session.post(sending.url, json=dict(sending.args)) as response:
            said = await response.text(errors="replace")
    except (ValueError, aiohttp.NonHttpUrlClientError):  # it is no address
        raise CallError(RESPOND, "used_url") from None
    except (TimeoutError, aiohttp.ClientError, OSError) as error:
        raise CallError(RESPOND, type(error).__name__, seconds=1.0, is_unsure=True) from None
    code = _find_code(said)
    if response.ok and not code:
        return
    if response.status == 429:  # noqa: PLR2004 - HTTP's own number
        retry = response.headers.get("Retry-After", "1")
        raise CallError(RESPOND, "ratelimited", seconds=float(retry) if retry.isdigit() else 1.0)
    if response.status >= 500:  # noqa: PLR2004 - HTTP's own number
        raise CallError(RESPOND, f"status {response.status}", seconds=1.0, is_unsure=True)
    raise CallError(RESPOND, code if code in _ELSEWHERE | _BAD_DRAWING else "used_url")


def _find_code(said: str) -> str:
    """Why the address did not take it: Slack says so in a word or in JSON; empty where it says nothing of the kind."""
    if said.strip() in _ELSEWHERE | _BAD_DRAWING:
        return said.strip()
    try:
        found = json.loads(said)
    except (ValueError, RecursionError):
        return ""
    return str(found.get("error", "")) if isinstance(found, dict) and not found.get("ok") else ""
