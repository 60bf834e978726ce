"""Situations: where on Slack something was said or done, by whom, and who is there."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.mailroom import AgainError
from bot.slack.calling import CallError, call
from bot.slack.directory import Channel, Directory
from bot.slack.hearing import Origin, Spot
from bot.slack.workspaces import Workspace, Workspaces
from bot.wiring import Assistant
from handlers import discretion
from handlers.discretion import Account, Manner, Room
from handlers.viewers import NoRegisterError

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Where something was said, and who is there."""

    workspace: Workspace
    account: Account
    spot: Spot
    channel: Channel
    direct: str = ""
    """Our conversation with the user alone, where that is where the answer goes."""

    @property
    def conversation(self) -> str:
        """The conversation in which the answer is given."""
        return f"{self.spot.team}/{self.direct}/" if self.direct else self.spot.conversation

    @property
    def origin(self) -> Origin:
        """What a modal remembers of it."""
        return Origin(
            channel=self.direct or self.spot.channel,
            thread="" if self.direct else self.spot.thread,
        )

    @property
    def manner(self) -> Manner:
        """How something is told that is for the user alone."""
        return {Room.DIRECT: Manner.HERE, Room.MIXED: Manner.APART}.get(self.channel.room, Manner.ALONE)

    async def open_view(self, view: dict[str, object]) -> bool:
        """Whether the modal was opened; it cannot be where the user acted more than three seconds ago."""
        if not self.spot.trigger:
            return False
        try:
            await call(self.workspace.client, "views.open", {"trigger_id": self.spot.trigger, "view": view})
        except CallError:
            return False
        return True


class Surroundings:
    """Finds out who is where, by asking Slack and the register."""

    def __init__(self, assistant: Assistant, workspaces: Workspaces, directory: Directory, executor: Executor) -> None:
        self.assistant = assistant
        self.workspaces = workspaces
        self.directory = directory
        self._executor = executor

    async def in_thread(self, work: Callable[[], T]) -> T:
        """What the work gives, done in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    async def situate(self, spot: Spot, *, is_seen: bool = False) -> Situation:
        """Who is where; `is_seen` says that all who are there can see what was said.

        Raises AgainError where Slack does not say it now.
        """
        try:
            workspace = await self.workspaces.get(spot.team, spot.enterprise)
            known = await self.directory.get_account(workspace, spot.user)
            channel = await self._find_channel(workspace, spot, is_seen=is_seen)
            # What has no place of its own is answered directly, and so is who is not alone with her own company.
            is_direct = known.account.is_member and (not spot.channel or channel.room is Room.MIXED)
            direct = await self.directory.get_direct(workspace, spot.user) if is_direct else ""
        except CallError as error:
            if error.seconds is None:
                raise
            if error.is_revoked:
                self.workspaces.renew(spot.team)
            raise AgainError(str(error)) from None
        return Situation(workspace=workspace, account=known.account, spot=spot, channel=channel, direct=direct)

    async def find_person(self, situation: Situation) -> str | None:
        """The employee whose account it is."""
        at = self.assistant.clock()
        try:
            return await self.in_thread(
                lambda: discretion.find_person(
                    situation.account, self.assistant.engine, self.assistant.snapshots, at=at
                )
            )
        except NoRegisterError:
            return None

    async def _find_channel(self, workspace: Workspace, spot: Spot, *, is_seen: bool) -> Channel:
        if spot.is_direct or not spot.channel:
            return Channel(id=spot.channel, name="", creator="", room=Room.DIRECT)
        channel = await self.directory.find_channel(workspace, spot.channel, spot.user, is_for_all=is_seen)
        return replace(channel, room=await self._find_room(channel))

    async def _find_room(self, channel: Channel) -> Room:
        assistant = self.assistant
        try:
            return await self.in_thread(
                lambda: discretion.find_room(
                    channel.room, channel.members, assistant.engine, assistant.snapshots, at=assistant.clock()
                )
            )
        except NoRegisterError:
            return Room.MIXED
