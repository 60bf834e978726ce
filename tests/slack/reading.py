"""What stands in the workspace for a person to read."""

from collections.abc import Iterator
from typing import Any

from tests.slack.state import Channel, Kind, Message, Prompts, Status, User, View
from tests.slack.world import World


class Reading:
    """Questions about what was posted, shown and suggested; what it gives is live, not a copy."""

    def __init__(self, world: World) -> None:
        self.world = world

    def user(self, user: str | User) -> User:
        """The user of that id, else of that short name. Raises LookupError."""
        if isinstance(user, User):
            return user
        with self.world.lock:
            found = self.world.users.get(user)
            if found is None:
                found = next((one for one in self.world.users.values() if one.name == user), None)
        if found is None:
            raise LookupError(f"there is no user `{user}`")
        return found

    def channel(self, channel: str | Channel | None, user: str | User = "") -> Channel:
        """The channel of that id, else name; for None, the user's direct conversation with the app.

        Raises LookupError.
        """
        if isinstance(channel, Channel):
            return channel
        with self.world.lock:
            if channel is None:
                app = self.world.installation().bot_user_id
                return self.world.get_direct(frozenset({self.user(user).id, app}))
            found = self.world.channels.get(channel)
            if found is None:
                found = next((one for one in self.world.channels.values() if one.name == channel.lstrip("#")), None)
        if found is None:
            raise LookupError(f"there is no channel `{channel}`")
        return found

    def direct(self, user: str | User) -> Channel:
        """The user's direct conversation with the app."""
        return self.channel(None, user)

    def messages(self, channel: str | Channel, *, of_app: bool = False) -> tuple[Message, ...]:
        """What stands in the channel, threads included, oldest first; with `of_app`, only what the app said."""
        with self.world.lock:
            return tuple(
                message
                for message in self.channel(channel).messages.values()
                if not message.deleted and (not of_app or message.app_id == self.world.app.id)
            )

    def ephemerals(self, channel: str | Channel, user: str | User) -> tuple[Message, ...]:
        """What only that user sees in the channel, oldest first."""
        id = self.user(user).id
        with self.world.lock:
            return tuple(one for one in self.channel(channel).ephemerals if one.only_to == id and not one.deleted)

    def view(self, user: str | User) -> View | None:
        """The modal that the user has in front of her."""
        with self.world.lock:
            stack = self.world.modals.get(self.user(user).id)
            return stack[-1] if stack else None

    def home(self, user: str | User) -> View | None:
        """The app's home tab as the user has it."""
        with self.world.lock:
            return self.world.homes.get(self.user(user).id)

    @property
    def prompts(self) -> tuple[Prompts, ...]:
        """What the app suggested to ask, oldest first; without what Slack dropped silently."""
        with self.world.lock:
            return tuple(self.world.prompts)

    @property
    def dropped_prompts(self) -> tuple[Prompts, ...]:
        """What the app suggested and Slack, though it said yes, showed nobody."""
        with self.world.lock:
            return tuple(self.world.dropped_prompts)

    @property
    def statuses(self) -> tuple[Status, ...]:
        """What the app said that it is doing, oldest first; an empty text took the one before away."""
        with self.world.lock:
            return tuple(self.world.statuses)

    def seen_by(self, user: str | User, *, of_app: bool = False, browsing: bool = False) -> str:
        """Everything the user can read, or ever could, in all channels, views and prompts, as one text.

        Earlier wordings and deleted messages count, and so does what a client is sent without drawing it, such as the
        value of a button. With `of_app` only the app's words; with `browsing` also public channels that any full
        member may look into without joining.
        """
        person = self.user(user)
        with self.world.lock:
            return "\n".join(self._seen(person, of_app=of_app, browsing=browsing))

    def _seen(self, user: User, *, of_app: bool, browsing: bool) -> Iterator[str]:
        world = self.world
        for channel in world.channels.values():
            inside = user.id in channel.members or (browsing and _may_browse(user, channel))
            for message in (*channel.messages.values(), *channel.ephemerals):
                if not of_app or message.app_id == world.app.id:
                    yield from _read(message, user, inside=inside)
            if inside:
                yield from (text for one in world.prompts if one.channel == channel.id for text in _words(one.prompts))
                yield from (one.text for one in world.statuses if one.channel == channel.id)
        for view in world.views.values():
            if view.user == user.id:
                for version in view.versions:
                    yield from _words(version.content)
                yield from view.errors.values()


def _may_browse(user: User, channel: Channel) -> bool:
    guest = user.is_restricted or user.is_ultra_restricted
    return channel.kind is Kind.PUBLIC and user.team_id == channel.team_id and not guest and not user.deleted


def _read(message: Message, user: User, *, inside: bool) -> Iterator[str]:
    for version in message.versions:
        current = inside and not message.only_to and version is message.versions[-1] and not message.deleted
        if user.id in version.readers or current:
            yield from _words(version.content)


_STRUCTURE = frozenset({"type", "style", "emoji", "verbatim"})


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in _STRUCTURE:
                yield from _words(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _words(part)


def text_of(shown: Message | View) -> str:
    """All words that a message or view holds now, as one text."""
    return "\n".join(_words(shown.content if isinstance(shown, Message) else shown.source))
