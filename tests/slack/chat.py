"""The methods that post, change and delete messages."""

from tests.slack.calls import TS, Call, Method, RefusalError, find_message, get_channel, invalid
from tests.slack.content import UPDATED_TEXT, Content, read_content
from tests.slack.objects import message_object
from tests.slack.state import Channel, Json, Kind, Message, Status, Version
from tests.slack.world import World


def open_direct(call: Call, user_id: str) -> Channel:
    """The app's direct conversation with that user. Raises RefusalError."""
    user = call.world.users.get(user_id)
    if user is None:
        raise RefusalError("user_not_found")
    if user.is_bot:
        raise RefusalError("cannot_dm_bot")
    if user.deleted:
        raise RefusalError("user_disabled")
    if user.is_stranger:
        raise RefusalError("user_not_visible")
    return call.world.get_direct(frozenset({user.id, call.bot.bot_user_id}))


def say(
    world: World, bot_user_id: str, channel: Channel, content: Content, *, thread: str = "", only: str = ""
) -> Message:
    """A message by the app, now in that channel; with `only`, for that user's eyes only."""
    bot = world.users[bot_user_id]
    message = Message(channel.id, world.next_ts(), bot.id, content.text, bot.team_id)
    message.blocks, message.attachments, message.metadata = content.blocks, content.attachments, content.metadata
    message.bot_id, message.app_id = bot.bot_id, bot.app_id
    message.thread_ts, message.only_to = thread, only
    last = world.statuses[-1] if world.statuses else None
    if not only and last and last.text and (last.channel, last.thread_ts) == (channel.id, thread):
        world.statuses.append(Status(channel.id, thread, ""))
    return world.keep(message)


def revise(world: World, message: Message, content: Content) -> None:
    """Changes what a message says; what it said before stays known."""
    message.text, message.blocks, message.attachments = content.text, content.blocks, content.attachments
    message.metadata = content.metadata or message.metadata
    message.edited_ts = world.next_ts()
    readers = frozenset({message.only_to}) if message.only_to else world.channels[message.channel].members
    message.versions.append(Version(readers, message.content))
    world.changed()


def _post(call: Call) -> Json:
    channel = _get_place(call)
    if channel.is_archived:
        raise RefusalError("is_archived")
    thread = _get_thread(call, channel)
    message = say(call.world, call.bot.bot_user_id, channel, read_content(call), thread=thread)
    shown = message_object(message, with_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def _get_place(call: Call) -> Channel:
    named = call.text("channel")
    channel = call.world.channels.get(named)
    if channel is None and named[:1] in {"U", "W"} and named in call.world.users:
        return open_direct(call, named)
    if channel is None and named.startswith("#"):
        channel = next((found for found in call.world.channels.values() if found.name == named[1:]), None)
    if channel is None:
        raise RefusalError("channel_not_found")
    if call.bot.bot_user_id not in channel.members:
        if channel.kind is not Kind.PUBLIC:
            raise RefusalError("channel_not_found")
        if "chat:write.public" not in call.bot.scopes:
            raise RefusalError("not_in_channel")
    return channel


def _get_thread(call: Call, channel: Channel) -> str:
    thread = call.text("thread_ts")
    if not thread:
        return ""
    if not TS.fullmatch(thread):
        messages = [f"[ERROR] {thread} is not a valid thread_ts"]
        raise RefusalError("invalid_thread_ts", response_metadata={"messages": messages})
    root = find_message(channel, thread)
    if root is None:
        raise RefusalError("thread_not_found")
    if root.thread_ts not in ("", root.ts):
        raise RefusalError("cannot_reply_to_message")
    return thread


def _post_ephemeral(call: Call) -> Json:
    channel = get_channel(call)
    if call.bot.bot_user_id not in channel.members:
        raise RefusalError("not_in_channel")
    if channel.is_archived:
        raise RefusalError("is_archived")
    user = call.text("user")
    if user not in channel.members:
        raise RefusalError("user_not_in_channel")
    content = read_content(call)
    message = say(call.world, call.bot.bot_user_id, channel, content, thread=call.text("thread_ts"), only=user)
    return {"message_ts": message.ts}


def _get_own(call: Call, refusal: str) -> Message:
    message = find_message(get_channel(call), call.text("ts"))
    if message is None:
        raise RefusalError("message_not_found")
    if message.bot_id != call.bot.bot_id:
        raise RefusalError(refusal)
    return message


def _update(call: Call) -> Json:
    message = _get_own(call, "cant_update_message")
    if call.world.channels[message.channel].is_archived:
        raise RefusalError("is_inactive")
    revise(call.world, message, read_content(call, longest=UPDATED_TEXT))
    shown = message_object(message, with_metadata=True)
    return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": shown}


def _delete(call: Call) -> Json:
    message = _get_own(call, "cant_delete_message")
    message.deleted = True
    call.world.changed()
    return {"channel": message.channel, "ts": message.ts}


def _get_permalink(call: Call) -> Json:
    channel = get_channel(call)
    message = find_message(channel, call.text("message_ts"))
    if message is None:
        raise RefusalError("message_not_found")
    domain = call.world.teams[call.bot.team_id].domain
    link = f"https://{domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts not in ("", message.ts):
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"permalink": link, "channel": channel.id}


def _set_status(call: Call) -> Json:
    channel = get_channel(call, "channel_id")
    thread = call.text("thread_ts")
    if find_message(channel, thread) is None:
        raise RefusalError("invalid_thread_ts")
    loading = call.decoded("loading_messages", "invalid_arguments") or []
    if not isinstance(loading, list):
        raise invalid("must provide an array [json-pointer:/loading_messages]")
    call.world.statuses.append(Status(channel.id, thread, call.text("status"), tuple(map(str, loading))))
    call.world.changed()
    return {}


_DRESS = ("as_user", "icon_emoji", "icon_url", "link_names", "parse", "username")
_CONTENT = ("attachments", "blocks", "markdown_text", "text")

METHODS = {
    "chat.postMessage": Method(
        _post,
        ("channel",),
        (*_CONTENT, *_DRESS, "metadata", "mrkdwn", "reply_broadcast", "thread_ts", "unfurl_links", "unfurl_media"),
        ("chat:write",),
        takes_json=True,
        per_minute=0,
    ),
    "chat.postEphemeral": Method(
        _post_ephemeral,
        ("channel", "user"),
        (*_CONTENT, *_DRESS, "thread_ts"),
        ("chat:write",),
        takes_json=True,
        per_minute=100,
    ),
    "chat.update": Method(
        _update,
        ("channel", "ts"),
        (
            *_CONTENT,
            "as_user",
            "file_ids",
            "link_names",
            "metadata",
            "parse",
            "reply_broadcast",
            "unfurled_attachments",
        ),
        ("chat:write",),
        takes_json=True,
    ),
    "chat.delete": Method(_delete, ("channel", "ts"), ("as_user",), ("chat:write",), takes_json=True),
    "chat.getPermalink": Method(_get_permalink, ("channel", "message_ts"), per_minute=0),
    "assistant.threads.setStatus": Method(
        _set_status,
        ("channel_id", "status", "thread_ts"),
        ("icon_emoji", "icon_url", "loading_messages", "username"),
        ("chat:write", "assistant:write"),
        takes_json=True,
        per_minute=0,
    ),
}
