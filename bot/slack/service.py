"""Slack as a service: the adapter, its mailroom, and the ways in which Slack reaches us."""

from datetime import timedelta

from bot.hooks import Call, Hook, Reply
from bot.mailroom import LEASE, Mailroom
from bot.settings import SlackSettings
from bot.slack.adapter import SlackAdapter
from bot.slack.door import Door
from bot.slack.installing import Installing
from bot.slack.sending import REST
from bot.slack.socket import Socket
from bot.slack.telling import EVERY_SECONDS, Teller
from bot.slack.workspaces import Workspaces
from bot.wiring import Assistant, read_clock

EVENTS = "/slack/events"
"""The one address at which Slack calls us: for events, commands, interactions and shortcuts."""


class SlackService:
    """All of Slack, while the program serves."""

    def __init__(
        self,
        assistant: Assistant,
        settings: SlackSettings,
        url: str = "",
        *,
        rest: float = REST,
        lease: timedelta = LEASE,
        every: float = EVERY_SECONDS,
    ) -> None:
        workspaces = Workspaces(settings, assistant)
        self._adapter = SlackAdapter(assistant, workspaces, url, rest)
        self._mailroom = Mailroom(self._adapter, assistant.engine, read_clock, lease=lease)
        self._teller = Teller(self._adapter.reactions, self._mailroom, settings.checkpoints, every)
        self._socket = Socket(settings, self._adapter, self._mailroom) if settings.app_token else None
        self._door = Door(settings.signing_secret, self._adapter, self._mailroom) if settings.signing_secret else None
        self._installing = Installing(settings, workspaces, url) if settings.has_oauth else None

    @property
    def hooks(self) -> tuple[Hook, ...]:
        """The addresses at which Slack, and whoever installs us, reach us."""
        events = () if self._door is None else (Hook(EVENTS, "POST", self._receive),)
        return (*events, *(self._installing.hooks if self._installing is not None else ()))

    async def open(self) -> None:
        """Begins to work and to listen."""
        await self._mailroom.open()
        await self._teller.open()
        if self._socket is not None:
            await self._socket.open()

    async def close(self) -> None:
        """Listens to nothing any more, finishes what is under way, and ends."""
        if self._socket is not None:
            await self._socket.close()
        await self._teller.close()
        await self._mailroom.close()
        await self._adapter.close()

    async def _receive(self, called: Call) -> Reply:
        assert self._door is not None  # noqa: S101 - the hook is there only with the door
        return await self._door.receive(called.headers, called.body)
