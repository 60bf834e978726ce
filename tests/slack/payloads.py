"""The payloads that Slack sends: events, slash commands, interactions and shortcuts."""

import re
import uuid

from tests.slack.objects import message_object, view_object
from tests.slack.state import HOME_TEAM, Channel, Json, Kind, Message, User, View
from tests.slack.world import World

CHANNEL_TYPES = {Kind.PUBLIC: "channel", Kind.PRIVATE: "group", Kind.IM: "im", Kind.MPIM: "mpim"}
SUBSCRIPTIONS = {kind: f"message.{'channels' if name == 'channel' else name}" for kind, name in CHANNEL_TYPES.items()}
SUBSCRIPTIONS[Kind.PRIVATE] = "message.groups"

_ESCAPED = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_LINK = re.compile(
    r"(?P<url>https?://[^\s|]+)|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<host>\b[\w-]+\.(?:com|org|net|io)\b)"
)
_MENTION = re.compile(r"<@([A-Z0-9]+)>")


def escaped(text: str) -> str:
    """The text with Slack's three control characters escaped."""
    for character, entity in _ESCAPED:
        text = text.replace(character, entity)
    return text


def typed(text: str) -> str:
    """What the app receives of words that a person typed: escaped, and with links made of what looks like one."""
    return _LINK.sub(_linked, escaped(text))


def _linked(match: re.Match[str]) -> str:
    found = match[0]
    if match["url"]:
        return f"<{found}>"
    if match["mail"]:
        return f"<mailto:{found}|{found}>"
    return f"<http://{found}|{found}>"


def rich_text(world: World, text: str) -> list[Json]:
    """The block that Slack itself makes of typed text."""
    parts: list[Json] = []
    for part in re.split(r"(<@[A-Z0-9]+>)", text):
        mention = _MENTION.fullmatch(part)
        if mention:
            parts.append({"type": "user", "user_id": mention[1]})
        elif part:
            parts.append({"type": "text", "text": part})
    section = {"type": "rich_text_section", "elements": parts}
    return [{"type": "rich_text", "block_id": world.next_id("b"), "elements": [section]}]


def event_callback(world: World, event: Json, channel: Channel | None = None, team_id: str = HOME_TEAM) -> Json:
    """The envelope of an event."""
    bot = world.installation(team_id)
    authorization = {
        "enterprise_id": None,
        "team_id": team_id,
        "user_id": bot.bot_user_id,
        "is_bot": True,
        "is_enterprise_install": False,
    }
    return {
        "token": world.app.verification_token,
        "team_id": team_id,
        "context_team_id": team_id,
        "context_enterprise_id": None,
        "api_app_id": world.app.id,
        "event": event,
        "type": "event_callback",
        "event_id": world.next_id("Ev"),
        "event_time": int(world.clock()),
        "authorizations": [authorization],
        "is_ext_shared_channel": bool(channel and channel.is_ext_shared),
        "event_context": f"4-{uuid.uuid4().hex}",
    }


def message_event(world: World, message: Message) -> Json:
    """A message as the event of its channel carries it."""
    channel = world.channels[message.channel]
    event = message_object(message, with_metadata=True)
    event |= {"channel": channel.id, "event_ts": message.ts, "channel_type": CHANNEL_TYPES[channel.kind]}
    if not message.bot_id:
        event["client_msg_id"] = str(uuid.uuid4())
    if message.thread_ts and message.thread_ts in channel.messages:
        event["parent_user_id"] = channel.messages[message.thread_ts].user
    author = world.users.get(message.user)
    if author and author.team_id != HOME_TEAM:
        event |= {"team": HOME_TEAM, "user_team": author.team_id, "source_team": author.team_id}
        event["user_profile"] = {"real_name": author.real_name, "name": author.name, "team": author.team_id}
    return event


def mention_event(world: World, message: Message) -> Json:
    """The same message as the event of those who are mentioned in it."""
    event = message_event(world, message)
    del event["channel_type"]
    return event | {"type": "app_mention"}


def changed_event(world: World, message: Message, before: Json) -> Json:
    """That a message was edited."""
    ts = world.next_ts()
    return {
        "type": "message",
        "subtype": "message_changed",
        "message": message_object(message, with_metadata=True),
        "previous_message": before,
        "channel": message.channel,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
        "channel_type": CHANNEL_TYPES[world.channels[message.channel].kind],
    }


def deleted_event(world: World, message: Message) -> Json:
    """That a message was deleted."""
    ts = world.next_ts()
    return {
        "type": "message",
        "subtype": "message_deleted",
        "previous_message": message_object(message, with_metadata=True),
        "channel": message.channel,
        "hidden": True,
        "deleted_ts": message.ts,
        "ts": ts,
        "event_ts": ts,
        "channel_type": CHANNEL_TYPES[world.channels[message.channel].kind],
    }


def file_object(world: World, user: User, name: str) -> Json:
    """A file that somebody shared."""
    id = world.next_id("F")
    return {
        "id": id,
        "created": int(world.clock()),
        "timestamp": int(world.clock()),
        "name": name,
        "title": name,
        "mimetype": "application/pdf",
        "filetype": "pdf",
        "user": user.id,
        "user_team": user.team_id,
        "mode": "hosted",
        "is_external": False,
        "size": 1_024,
        "url_private": f"https://files.slack.com/files-pri/{HOME_TEAM}-{id}/{name}",
        "permalink": f"https://aurora-robotics.slack.com/files/{user.id}/{id}/{name}",
        "file_access": "visible",
    }


def channel_name(channel: Channel) -> str:
    """The name of a channel as commands and interactions give it: only public ones have their own."""
    match channel.kind:
        case Kind.IM:
            return "directmessage"
        case Kind.PRIVATE:
            return "privategroup"
        case _:
            return channel.name


def command_fields(world: World, user: User, channel: Channel, command: str, text: str) -> dict[str, str]:
    """The fields of a slash command."""
    return {
        "token": world.app.verification_token,
        "team_id": user.team_id,
        "team_domain": world.teams[user.team_id].domain,
        "channel_id": channel.id,
        "channel_name": channel_name(channel),
        "user_id": user.id,
        "user_name": user.name,
        "command": command,
        "text": text,
        "api_app_id": world.app.id,
        "is_enterprise_install": "false",
        "response_url": world.hook("commands", channel.id, user.id),
        "trigger_id": world.trigger(user.id),
    }


def interaction(world: World, sort: str, user: User) -> Json:
    """What every interaction carries."""
    return {
        "type": sort,
        "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team_id},
        "api_app_id": world.app.id,
        "token": world.app.verification_token,
        "team": {"id": user.team_id, "domain": world.teams[user.team_id].domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def message_actions(world: World, user: User, message: Message, action: Json, state: Json) -> Json:
    """A press on an element of a message."""
    channel = world.channels[message.channel]
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": bool(message.only_to),
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    found = interaction(world, "block_actions", user) | {
        "container": container,
        "trigger_id": world.trigger(user.id),
        "channel": {"id": channel.id, "name": channel_name(channel)},
        "state": {"values": state},
        "response_url": world.hook("actions", channel.id, user.id, message),
        "actions": [action | {"action_ts": world.next_ts()}],
    }
    if not message.only_to:
        found["message"] = message_object(message, with_metadata=True)
    return found


def view_actions(world: World, user: User, view: View, action: Json, state: Json) -> Json:
    """A press on an element of a modal or home tab."""
    return interaction(world, "block_actions", user) | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": world.trigger(user.id, view.id),
        "view": view_object(world, view, state),
        "actions": [action | {"action_ts": world.next_ts()}],
    }


def view_submission(world: World, user: User, view: View, state: Json) -> Json:
    """A modal sent off."""
    return interaction(world, "view_submission", user) | {
        "trigger_id": world.trigger(user.id, view.id),
        "view": view_object(world, view, state),
        "response_urls": [],
    }


def view_closed(world: World, user: User, view: View, *, all_of_them: bool) -> Json:
    """A modal closed unsent."""
    return interaction(world, "view_closed", user) | {"view": view_object(world, view), "is_cleared": all_of_them}


def message_shortcut(world: World, user: User, message: Message, callback_id: str) -> Json:
    """A shortcut taken on a message."""
    channel = world.channels[message.channel]
    return interaction(world, "message_action", user) | {
        "action_ts": world.next_ts(),
        "callback_id": callback_id,
        "trigger_id": world.trigger(user.id),
        "response_url": world.hook("app", channel.id, user.id),
        "channel": {"id": channel.id, "name": channel_name(channel)},
        "message_ts": message.ts,
        "message": message_object(message, with_metadata=True),
    }


def global_shortcut(world: World, user: User, callback_id: str) -> Json:
    """A shortcut taken anywhere."""
    return interaction(world, "shortcut", user) | {
        "action_ts": world.next_ts(),
        "callback_id": callback_id,
        "trigger_id": world.trigger(user.id),
    }


def block_suggestion(
    world: World, user: User, where: View | Message, element: Json, *, block_id: str, text: str
) -> Json:
    """A request for the options of a menu whose options the app keeps."""
    found = interaction(world, "block_suggestion", user) | {
        "action_id": element["action_id"],
        "block_id": block_id,
        "value": text,
    }
    if isinstance(where, View):
        container: Json = {"type": "view", "view_id": where.id}
        return found | {"container": container, "view": view_object(world, where)}
    container = {"type": "message", "message_ts": where.ts, "channel_id": where.channel, "is_ephemeral": False}
    return found | {"container": container, "message": message_object(where)}
