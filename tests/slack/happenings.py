"""What happens in a workspace that the app hears of: words, visits, members, shares, accounts."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from tests.slack import payloads
from tests.slack.apps import uninstall
from tests.slack.delivery import Response, event_parcel
from tests.slack.inputs import NotPossibleError
from tests.slack.objects import channel_object, message_object, user_object, view_object
from tests.slack.sample import share
from tests.slack.sending import NOT_SENT, Sending
from tests.slack.state import HOME_TEAM, Channel, Json, Kind, Message, TokenState, User
from tests.slack.world import World

Person = str | User
Where = str | Channel | None


class Happenings(Sending):
    """What the app is told of by an event. A person is named by id or short name; no channel means her direct one."""

    # What people say.

    def say(
        self, user: Person, text: str, channel: Where = None, thread: str | Message = "", *, raw: bool = False
    ) -> Response:
        """Posts a message as that person; the app hears of it where it is a member. `raw` escapes and links nothing."""
        return self._event_of(self.post(user, text, channel, thread, raw=raw))

    def mention(self, user: Person, text: str, channel: Where, thread: str | Message = "") -> Response:
        """Posts a message that begins with the app's name; the answer is that to `app_mention`.

        Where the app also hears of every message there, that event is sent first. In a direct conversation a mention
        is a message like any other.
        """
        words = f"<@{self.world.installation().bot_user_id}> {payloads.typed(text)}"
        message = self.post(user, words, channel, thread, raw=True)
        heard = self._event_of(message)
        if self.channel(message.channel).kind is Kind.IM:
            return heard
        return self._event("app_mention", payloads.mention_event, message)

    def post(
        self, user: Person, text: str, channel: Where = None, thread: str | Message = "", *, raw: bool = False
    ) -> Message:
        """Puts a message by that person in the channel, of which the app hears nothing."""
        person, where = self.user(user), self.channel(channel, user)
        if person.id not in where.members or where.is_archived or person.deleted:
            raise NotPossibleError(f"{person.name} cannot post in {where.name or where.id}")
        with self.world.lock:
            words = text if raw else payloads.typed(text)
            message = Message(where.id, self.world.next_ts(), person.id, words, person.team_id)
            message.blocks = payloads.rich_text(self.world, words)
            message.thread_ts = thread.thread_ts or thread.ts if isinstance(thread, Message) else thread
            message.bot_id, message.app_id = person.bot_id, person.app_id
            return self.world.keep(message)

    def bot_says(self, user: Person, text: str, channel: Where, *, classic: bool = False) -> Response:
        """Posts as another bot; a classic one has a subtype and no user."""
        message = self.post(user, text, channel, raw=True)
        if classic:
            message.subtype = "bot_message"
        return self._event_of(message)

    def share_file(self, user: Person, text: str, channel: Where = None, name: str = "terms.pdf") -> Response:
        """Posts a message with a file."""
        message = self.post(user, text, channel)
        message.subtype = "file_share"
        with self.world.lock:
            file = payloads.file_object(self.world, self.user(user), name)
        return self._event_of(message, files=[file], upload=False, display_as_bot=False)

    def echo(self, message: Message) -> Response:
        """Tells the app of a message that stands there already, such as its own, as Slack does."""
        return self._event_of(message)

    def edit(self, message: Message, text: str) -> Response:
        """Changes the words of a message."""
        with self.world.lock:
            before = message_object(message)
            message.text, message.edited_ts = payloads.typed(text), self.world.next_ts()
            message.blocks = payloads.rich_text(self.world, message.text)
            event = payloads.changed_event(self.world, message, before)
        return self._told(payloads.SUBSCRIPTIONS, event, self.channel(message.channel))

    def delete(self, message: Message) -> Response:
        """Deletes a message."""
        with self.world.lock:
            message.deleted = True
            event = payloads.deleted_event(self.world, message)
        return self._told(payloads.SUBSCRIPTIONS, event, self.channel(message.channel))

    # Where people look.

    def open_home(self, user: Person, tab: str = "home") -> Response:
        """Opens the app on its `home` or `messages` tab."""
        with self.world.lock:
            person, view = self.user(user), self.home(user)
            event: Json = {"type": "app_home_opened", "user": person.id, "channel": self.direct(user).id, "tab": tab}
            if tab == "home" and view:
                event["view"] = view_object(self.world, view)
        return self._told("app_home_opened", event | {"event_ts": self.world.next_ts()})

    def open_assistant(self, user: Person, beside: Where = None) -> Response:
        """Opens a thread in the assistant pane of an app that still has one, beside that channel."""
        return self._assistant(user, "assistant_thread_started", "", beside)

    def look_elsewhere(self, user: Person, thread: str, beside: Where) -> Response:
        """Turns to another channel while the assistant pane stays open."""
        return self._assistant(user, "assistant_thread_context_changed", thread, beside)

    # Membership and sharing.

    def join(self, user: Person, channel: Where, inviter: Person = "") -> Response:
        """Makes that person, or the app, a member."""
        person, where = self.user(user), self.channel(channel)
        with self.world.lock:
            where.members |= {person.id}
            self.world.changed()
        event = {"type": "member_joined_channel", "user": person.id, **self._in(where, person)}
        return self._told(
            "member_joined_channel", event | ({"inviter": self.user(inviter).id} if inviter else {}), where
        )

    def leave(self, user: Person, channel: Where) -> Response:
        """Ends that membership; the app hears of its own too."""
        person, where = self.user(user), self.channel(channel)
        had = where.members
        with self.world.lock:
            where.members -= {person.id}
            self.world.changed()
        event = {"type": "member_left_channel", "user": person.id, **self._in(where, person)}
        return self._told("member_left_channel", event, replace(where, members=had))

    def share_channel(self, channel: Where, team: str) -> Response:
        """Connects the channel with a foreign workspace."""
        where = self.channel(channel)
        with self.world.lock:
            share(where, team)
            self.world.changed()
        event = {"type": "channel_shared", "connected_team_id": team, "channel": where.id}
        return self._told("channel_shared", event | {"event_ts": self.world.next_ts()}, where)

    def invite_team(self, channel: Where, team: str) -> None:
        """Invites a foreign workspace, which has not answered yet; Slack sends no event of it."""
        where = self.channel(channel)
        with self.world.lock:
            where.is_pending_ext_shared, where.pending_shared = True, (*where.pending_shared, team)
            self.world.changed()

    def unshare_channel(self, channel: Where, team: str) -> Response:
        """Ends the connection with a foreign workspace, whose people leave."""
        where = self.channel(channel)
        with self.world.lock:
            where.connected_team_ids = tuple(other for other in where.connected_team_ids if other != team)
            where.is_ext_shared = bool(where.connected_team_ids)
            where.members = frozenset(one for one in where.members if self.world.users[one].team_id != team)
            self.world.changed()
        event: Json = {"type": "channel_unshared", "previously_connected_team_id": team, "channel": where.id}
        event |= {"is_ext_shared": where.is_ext_shared, "event_ts": self.world.next_ts()}
        return self._told("channel_unshared", event, where)

    def archive(self, channel: Where, user: Person) -> Response:
        """Archives the channel."""
        where = self.channel(channel)
        where.is_archived = True
        sort = "group_archive" if where.id.startswith("G") else "channel_archive"
        event = {"type": sort, "channel": where.id, "user": self.user(user).id, "is_moved": 0}
        return self._told(sort, event | {"event_ts": self.world.next_ts()}, where)

    def unarchive(self, channel: Where, user: Person) -> Response:
        """Takes the channel back into use."""
        where = self.channel(channel)
        where.is_archived = False
        sort = "group_unarchive" if where.id.startswith("G") else "channel_unarchive"
        event = {"type": sort, "channel": where.id, "user": self.user(user).id, "event_ts": self.world.next_ts()}
        return self._told(sort, event, where)

    def rename(self, channel: Where, name: str) -> Response:
        """Gives the channel another name."""
        where = self.channel(channel)
        where.name = name
        shown = channel_object(where, "")
        kept = ("id", "is_channel", "is_mpim", "name", "name_normalized", "created")
        event: Json = {"type": "channel_rename", "channel": {key: shown[key] for key in kept}}
        return self._told("channel_rename", event | {"event_ts": self.world.next_ts()}, where)

    # Accounts and installation.

    def change_user(self, user: Person, **changes: object) -> Response:
        """Changes facts of an account, named as `User` names them."""
        return self._account("user_change", user, changes)

    def new_user(self, user: User) -> Response:
        """Adds an account."""
        with self.world.lock:
            self.world.add_user(user)
        return self._account("team_join", user, {})

    def uninstall(self) -> Response:
        """Takes the app out of the home workspace: its token ends; the answer is to `app_uninstalled`."""
        with self.world.lock:
            bot = self.world.installation()
            uninstall(bot, list(self.world.installations.values()))
            tokens = {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [bot.bot_user_id]}}
        self._told("tokens_revoked", tokens, even_gone=True)
        return self._told("app_uninstalled", {"type": "app_uninstalled"}, even_gone=True)

    # How it is done.

    def _event_of(self, message: Message, **more: object) -> Response:
        with self.world.lock:
            event = payloads.message_event(self.world, message) | more
            if message.subtype == "bot_message":
                del event["user"]
        return self._told(payloads.SUBSCRIPTIONS, event, self.channel(message.channel))

    def _event(self, name: str, make: Callable[[World, Message], Json], message: Message) -> Response:
        with self.world.lock:
            event = make(self.world, message)
        return self._told(name, event, self.channel(message.channel))

    def _told(
        self, name: str | Mapping[Kind, str], event: Json, channel: Channel | None = None, *, even_gone: bool = False
    ) -> Response:
        with self.world.lock:
            bot = self.world.installation()
            wanted = name if isinstance(name, str) else name[channel.kind] if channel else ""
            absent = channel is not None and bot.bot_user_id not in channel.members
            if wanted not in self.world.app.events or absent or (bot.state is not TokenState.ACTIVE and not even_gone):
                return NOT_SENT
            payload = payloads.event_callback(self.world, event, channel)
        return self.send(event_parcel(payload))

    def _in(self, channel: Channel, person: User) -> Json:
        sort = "C" if channel.id.startswith("C") else "G"
        return {"channel": channel.id, "channel_type": sort, "team": person.team_id, "event_ts": self.world.next_ts()}

    def _assistant(self, user: Person, sort: str, thread: str, beside: Where) -> Response:
        with self.world.lock:
            direct = self.direct(user)
            if not thread:
                bot = self.world.users[self.world.installation().bot_user_id]
                root = Message(direct.id, self.world.next_ts(), bot.id, "New Assistant Thread")
                root.subtype, root.bot_id, root.app_id = "assistant_app_thread", bot.bot_id, bot.app_id
                thread = self.world.keep(root).ts
            context: Json = {"team_id": HOME_TEAM, "enterprise_id": None} if beside else {}
            if beside:
                context["channel_id"] = self.channel(beside).id
            about = {"user_id": self.user(user).id, "context": context, "channel_id": direct.id, "thread_ts": thread}
        return self._told(sort, {"type": sort, "assistant_thread": about, "event_ts": self.world.next_ts()})

    def _account(self, sort: str, user: Person, changes: Mapping[str, object]) -> Response:
        with self.world.lock:
            person = self.user(user)
            for name, value in changes.items():
                if not hasattr(person, name):
                    raise LookupError(f"an account has no `{name}`")
                setattr(person, name, value)
            with_email = "users:read.email" in self.world.installation().scopes
            event = {"type": sort, "user": user_object(person, with_email=with_email)}
        return self._told(sort, event | {"cache_ts": int(self.world.clock()), "event_ts": self.world.next_ts()})
