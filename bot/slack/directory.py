"""Who is who on Slack and who can read which channel, asked of Slack itself and remembered for a little while."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.slack.calling import CallError, call
from bot.slack.workspaces import PLATFORM, Workspace, WorkspaceError, Workspaces
from handlers.discretion import Account, Room

ACCOUNT_LASTS = 300.0
"""Seconds for which an account is what it was found to be, unless Slack says that it changed."""
CHANNEL_LASTS = 30.0
"""The same for who can read a channel."""
MOST_MEMBERS = 5000
"""Of a larger channel it is not known who is in it."""
PATIENCE = 8.0
"""Seconds in which it must be found out who can read a place; else that is not known."""
_PAGE = 1000
_FEW = 25
"""So many accounts are looked up one by one; more are found in the list of all."""
_MOST_PAGES = 50
_SLACKBOT = "USLACKBOT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An account and what else of it matters."""

    account: Account
    name: str
    is_person: bool
    """Not so for apps, and for accounts that are closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A channel and who can read it."""

    id: str
    name: str
    creator: str
    room: Room
    members: tuple[Account, ...] = ()
    is_ours: bool = True
    """Whether we are in it, and so can speak in it."""


class Directory:
    """Looks accounts and channels up."""

    def __init__(self, workspaces: Workspaces, seconds: Callable[[], float] = time.monotonic) -> None:
        self._workspaces = workspaces
        self._seconds = seconds
        self._accounts: dict[tuple[str, str], tuple[float, Known]] = {}
        self._channels: dict[tuple[str, str], tuple[float, Channel]] = {}
        self._direct: dict[tuple[str, str], str] = {}
        self._listing: dict[str, asyncio.Task[None]] = {}

    async def get_account(self, workspace: Workspace, user: str) -> Known:
        """The account; one that Slack does not know is no member's. Raises CallError where Slack does not say."""
        found = self._accounts.get((workspace.team, user))
        if found is not None and found[0] > self._seconds():
            return found[1]
        try:
            told = await call(workspace.patient, "users.info", {"user": user})
        except CallError as error:
            if error.code not in ("user_not_found", "user_not_visible"):
                raise
            return Known(account=Account(platform=PLATFORM, id=user), name=user, is_person=True)
        return self._note(workspace.team, told["user"])

    async def find_channel(
        self, workspace: Workspace, channel: str, user: str, *, fresh: bool = False, is_for_all: bool = False
    ) -> Channel:
        """The channel as it is to this user; who can read it is not known where Slack does not say it in time.

        It is looked up now with `fresh`, and with `is_for_all` where all who are in it would read the reply.
        """
        if self._direct.get((workspace.team, user)) == channel:
            return Channel(id=channel, name="", creator="", room=Room.DIRECT)
        found = self._channels.get((workspace.team, channel))
        if found is not None and found[0] > self._seconds():
            fresh = fresh or (is_for_all and found[1].room is Room.PRIVATE)
            if not fresh:
                return found[1]
        unknown = Channel(id=channel, name="", creator="", room=Room.MIXED)
        try:
            async with asyncio.timeout(PATIENCE):
                looked = await self._look(workspace, channel, user)
        except (CallError, WorkspaceError, TimeoutError):
            return unknown
        if looked.room is Room.DIRECT:
            self.note_direct(workspace.team, user, channel)
        else:
            self._channels[workspace.team, channel] = (self._seconds() + CHANNEL_LASTS, looked)
        return looked

    async def get_direct(self, workspace: Workspace, user: str) -> str:
        """The id of our conversation with the user alone. Raises CallError."""
        found = self._direct.get((workspace.team, user))
        if found is None:
            told = await call(workspace.patient, "conversations.open", {"users": user})
            found = self._direct[workspace.team, user] = told["channel"]["id"]
        return found

    def note_direct(self, team: str, user: str, channel: str) -> None:
        """Notes our conversation with the user alone."""
        self._direct[team, user] = channel

    async def find_by_email(self, workspace: Workspace, email: str) -> Known | None:
        """The account of that e-mail address; None where there is none. Raises CallError."""
        try:
            told = await call(workspace.patient, "users.lookupByEmail", {"email": email})
        except CallError as error:
            if error.code in ("users_not_found", "user_not_found"):
                return None
            raise
        return self._note(workspace.team, told["user"])

    def forget_account(self, team: str, user: str) -> None:
        """Looks the account up anew next time."""
        self._accounts.pop((team, user), None)

    def forget_channel(self, team: str, channel: str) -> None:
        """Looks the channel up anew next time."""
        self._channels.pop((team, channel), None)

    async def _look(self, workspace: Workspace, channel: str, user: str) -> Channel:
        told = await call(workspace.patient, "conversations.info", {"channel": channel})
        info = told["channel"]
        room = Room.MIXED
        members: tuple[Account, ...] = ()
        if info.get("is_im"):
            room = Room.DIRECT if info.get("user") == user else Room.MIXED
        elif not self._is_shared(info):
            found = await self._find_members(workspace, channel)
            if found is not None:
                members = found
                room = Room.PRIVATE if info.get("is_private") or info.get("is_mpim") else Room.OPEN
        name, creator = info.get("name") or "", info.get("creator") or ""
        is_ours = info.get("is_member") is not False
        return Channel(id=channel, name=name, creator=creator, room=room, members=members, is_ours=is_ours)

    async def _find_members(self, workspace: Workspace, channel: str) -> tuple[Account, ...] | None:
        """The people in the channel; None where they are too many to be looked at."""
        ids: list[str] = []
        cursor = ""
        while True:
            page = {"channel": channel, "limit": _PAGE} | ({"cursor": cursor} if cursor else {})
            told = await call(workspace.patient, "conversations.members", page)
            ids.extend(told["members"])
            cursor = (told.get("response_metadata") or {}).get("next_cursor") or ""
            if len(ids) > MOST_MEMBERS:
                return None
            if not cursor:
                break
        now = self._seconds()
        if sum(self._accounts.get((workspace.team, id), (0.0,))[0] <= now for id in ids) > _FEW:
            await self._list_all(workspace)
        known = [await self.get_account(workspace, id) for id in ids if id not in (workspace.bot_user, _SLACKBOT)]
        return tuple(each.account for each in known if each.is_person)

    async def _list_all(self, workspace: Workspace) -> None:
        """Notes everybody of the workspace; it goes on where whoever wanted it waits no longer."""
        task = self._listing.get(workspace.team)
        if task is None:
            task = self._listing[workspace.team] = asyncio.create_task(self._note_all(workspace))
            task.add_done_callback(lambda _: self._listing.pop(workspace.team, None))
        await asyncio.shield(task)

    async def _note_all(self, workspace: Workspace) -> None:
        cursor = ""
        for _ in range(_MOST_PAGES):
            page = {"limit": _PAGE} | ({"cursor": cursor} if cursor else {})
            told = await call(workspace.patient, "users.list", page)
            for user in told["members"]:
                self._note(workspace.team, user)
            cursor = (told.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    def _is_shared(self, info: Mapping[str, Any]) -> bool:
        """Whether people of another company can read the channel, or may soon."""
        others = (*(info.get("connected_team_ids") or ()), *(info.get("internal_team_ids") or ()))
        if any(not self._workspaces.is_ours(team) for team in others):
            return True
        flags = ("is_ext_shared", "is_pending_ext_shared", "pending_shared", "pending_connected_team_ids")
        return any(info.get(flag) for flag in flags) or bool(info.get("is_shared") and not info.get("is_org_shared"))

    def _note(self, team: str, user: Mapping[str, Any]) -> Known:
        profile = user.get("profile") or {}
        is_person = not (user.get("is_bot") or user.get("is_workflow_bot") or user.get("deleted"))
        is_guest = any(user.get(flag) for flag in ("is_restricted", "is_ultra_restricted", "is_stranger"))
        organisation = (user.get("enterprise_user") or {}).get("enterprise_id") or ""
        is_home = self._workspaces.is_ours(user.get("team_id") or "") or self._workspaces.is_ours(organisation)
        account = Account(
            platform=PLATFORM,
            id=user["id"],
            email="" if user.get("is_email_confirmed") is False else profile.get("email") or "",
            is_member=is_person and is_home and not is_guest,
        )
        name = profile.get("real_name") or user.get("real_name") or user.get("name") or user["id"]
        known = Known(account=account, name=name, is_person=is_person)
        self._accounts[team, user["id"]] = (self._seconds() + ACCOUNT_LASTS, known)
        return known
