"""One Slack workspace: all that it holds, and how that comes to be."""

import secrets
import threading
from collections.abc import Iterable

from tests.slack.clock import Clock
from tests.slack.state import (
    BOT_SCOPES,
    HOME_TEAM,
    App,
    AppToken,
    Channel,
    Code,
    Hook,
    Installation,
    Kind,
    Message,
    Prompts,
    Status,
    Team,
    Trigger,
    User,
    Version,
    View,
)


class World:
    """Everything Slack knows; whoever reads or changes it holds `lock`, a condition that every change notifies."""

    def __init__(self, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.lock = threading.Condition(threading.RLock())
        self.waiting = 0
        self.app = App()
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.installations: dict[str, Installation] = {}
        self.app_tokens: dict[str, AppToken] = {}
        self.codes: dict[str, Code] = {}
        self.views: dict[str, View] = {}
        self.modals: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.triggers: dict[str, Trigger] = {}
        self.hooks: dict[str, Hook] = {}
        self.prompts: list[Prompts] = []
        self.dropped_prompts: list[Prompts] = []
        self.statuses: list[Status] = []
        self.address = ""
        self.tickets: set[str] = set()
        self._direct: dict[frozenset[str], str] = {}
        self._last_ts = 0
        self._count = 0

    def changed(self) -> None:
        """Wakes whoever waits for a change; the caller holds the lock."""
        if self.waiting:
            self.lock.notify_all()

    def next_ts(self) -> str:
        """A timestamp that no message has, later than all others."""
        self._last_ts = max(int(self.clock() * 1_000_000), self._last_ts + 1)
        seconds, micros = divmod(self._last_ts, 1_000_000)
        return f"{seconds}.{micros:06d}"

    def next_id(self, prefix: str) -> str:
        """An id that nothing has."""
        self._count += 1
        return f"{prefix}0FAKE{self._count:05d}"

    def add_user(self, user: User) -> User:
        """The user, now known."""
        self.users[user.id] = user
        return user

    def add_channel(self, name: str, kind: Kind, members: Iterable[str] = (), *, id: str = "") -> Channel:
        """A new channel with these members; without `id` it gets one of its kind."""
        prefix = {Kind.PUBLIC: "C", Kind.PRIVATE: "C", Kind.IM: "D", Kind.MPIM: "G"}[kind]
        everyone = tuple(members)
        creator = everyone[0] if everyone else ""
        channel = Channel(id or self.next_id(prefix), name, kind, frozenset(everyone), creator=creator)
        channel.created = int(self.clock())
        self.channels[channel.id] = channel
        if kind in (Kind.IM, Kind.MPIM):
            self._direct[channel.members] = channel.id
        return channel

    def find_direct(self, users: frozenset[str]) -> Channel | None:
        """The conversation of exactly these users, if they have one."""
        found = self._direct.get(users)
        return self.channels[found] if found else None

    def get_direct(self, users: frozenset[str]) -> Channel:
        """The conversation of exactly these users, opened if they have none."""
        pair = 2
        found = self.find_direct(users)
        if found:
            return found
        return self.add_channel("", Kind.IM if len(users) == pair else Kind.MPIM, sorted(users))

    def install(self, team_id: str = HOME_TEAM, scopes: frozenset[str] = BOT_SCOPES, token: str = "") -> Installation:
        """The app in that workspace, with a bot user of its own and a token that works."""
        number = len(self.installations) + 1
        bot = User(f"U0BOT{number:04d}", self.app.name, self.app.name.title(), team_id=team_id, is_bot=True)
        bot.bot_id, bot.app_id = f"B0BOT{number:04d}", self.app.id
        self.add_user(bot)
        installation = Installation(
            token or f"xoxb-fake-{number}-{secrets.token_hex(8)}", team_id, bot.id, bot.bot_id, scopes
        )
        self.installations[installation.token] = installation
        return installation

    def installation(self, team_id: str = HOME_TEAM) -> Installation:
        """The newest installation in that workspace. Raises LookupError."""
        for installation in reversed(self.installations.values()):
            if installation.team_id == team_id:
                return installation
        raise LookupError(f"the app is not installed in `{team_id}`")

    def keep(self, message: Message) -> Message:
        """The message, now in its channel, with who could read it."""
        channel = self.channels[message.channel]
        readers = frozenset({message.only_to}) if message.only_to else channel.members
        message.versions.append(Version(readers, message.content))
        if message.only_to:
            channel.ephemerals.append(message)
        else:
            channel.messages[message.ts] = message
            if message.thread_ts:
                channel.replies.setdefault(message.thread_ts, []).append(message)
        self.changed()
        return message

    def link(self) -> str:
        """The address of a new Socket Mode connection, good for one."""
        ticket = secrets.token_hex(16)
        self.tickets.add(ticket)
        return f"{self.address.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id={self.app.id}"

    def trigger(self, user: str, view: str = "") -> str:
        """A trigger id that was given out just now."""
        number = len(self.triggers) + 1
        trigger = Trigger(f"{number}.{number + 1_000}.{secrets.token_hex(16)}", user, self.clock(), view)
        self.triggers[trigger.id] = trigger
        return trigger.id

    def hook(self, sort: str, channel: str, user: str, original: Message | None = None) -> str:
        """A new response_url; `sort` is `commands`, `actions` or `app`."""
        path = f"/{sort}/{HOME_TEAM}/{len(self.hooks) + 1}/{secrets.token_hex(12)}"
        self.hooks[path] = Hook(path, channel, user, self.clock(), original)
        return self.address + path
