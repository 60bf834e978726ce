"""The methods about conversations: what they are, who is in them, what was said."""

from tests.slack.calls import TS, Call, Method, RefusalError, find_message, get_channel, missing_scope, page
from tests.slack.chat import open_direct
from tests.slack.objects import channel_object, thread_object, thread_of
from tests.slack.state import Channel, Json, Kind, Message

MOST_TOGETHER = 8
_TYPES = {
    "public_channel": (Kind.PUBLIC, "channels:read"),
    "private_channel": (Kind.PRIVATE, "groups:read"),
    "mpim": (Kind.MPIM, "mpim:read"),
    "im": (Kind.IM, "im:read"),
}


def _info(call: Call) -> Json:
    channel = get_channel(call, scope="read")
    shown = channel_object(channel, call.bot.bot_user_id, with_count=call.flag("include_num_members"))
    return {"channel": shown}


def _members(call: Call) -> Json:
    channel = get_channel(call, scope="read")
    found, metadata = page(sorted(channel.members), call)
    return {"members": found, "response_metadata": metadata}


def _open(call: Call) -> Json:
    if call.text("channel"):
        channel = get_channel(call)
        if channel.kind not in (Kind.IM, Kind.MPIM):
            raise RefusalError("method_not_supported_for_channel_type")
        return _opened(call, channel, already=True)
    users = [user for user in call.text("users").split(",") if user]
    if not users:
        raise RefusalError("users_list_not_supplied")
    if len(users) > MOST_TOGETHER:
        raise RefusalError("too_many_users")
    if len(users) == 1:
        call.need("im:write")
        already = call.world.find_direct(frozenset({users[0], call.bot.bot_user_id})) is not None
        return _opened(call, open_direct(call, users[0]), already=already)
    call.need("mpim:write")
    for user in users:
        if user not in call.world.users:
            raise RefusalError("user_not_found")
        if call.world.users[user].deleted:
            raise RefusalError("user_disabled")
    everyone = frozenset({*users, call.bot.bot_user_id})
    already = call.world.find_direct(everyone) is not None
    return _opened(call, call.world.get_direct(everyone), already=already)


def _opened(call: Call, channel: Channel, *, already: bool) -> Json:
    shown: Json = {"id": channel.id}
    if call.flag("return_im"):
        shown = channel_object(channel, call.bot.bot_user_id)
    found: Json = {"channel": shown}
    if already:
        found |= {"no_op": True, "already_open": True}
    return found


def _list(call: Call) -> Json:
    types = call.text("types") or "public_channel"
    wanted = set()
    for name in types.split(","):
        if name.strip() not in _TYPES:
            raise RefusalError("invalid_types")
        kind, scope = _TYPES[name.strip()]
        if scope not in call.bot.scopes:
            raise missing_scope(scope, call.bot)
        wanted.add(kind)
    me = call.bot.bot_user_id
    shown = sorted(
        channel.id
        for channel in call.world.channels.values()
        if channel.kind in wanted
        and (channel.kind is Kind.PUBLIC or me in channel.members)
        and not (channel.is_archived and call.flag("exclude_archived"))
    )
    found, metadata = page(shown, call)
    channels = [channel_object(call.world.channels[id], me, with_count=True) for id in found]
    return {"channels": channels, "response_metadata": metadata}


def _in_range(call: Call, messages: list[Message]) -> list[Message]:
    oldest, latest = call.text("oldest") or "0", call.text("latest") or "9999999999.999999"
    for name, value in (("oldest", oldest), ("latest", latest)):
        if not value.replace(".", "", 1).isdecimal():
            raise RefusalError(f"invalid_ts_{name}")
    low, high = float(oldest), float(latest)
    if call.flag("inclusive"):
        return [message for message in messages if low <= float(message.ts) <= high]
    return [message for message in messages if low < float(message.ts) < high]


def _get_readable(call: Call) -> Channel:
    channel = get_channel(call, scope="history")
    if call.bot.bot_user_id not in channel.members:
        raise RefusalError("not_in_channel")
    return channel


def _history(call: Call) -> Json:
    channel = _get_readable(call)
    shown = [
        message
        for message in channel.messages.values()
        if not message.deleted and message.thread_ts in ("", message.ts)
    ]
    by_ts = {message.ts: message for message in reversed(_in_range(call, shown))}
    found, metadata = page(list(by_ts), call, most=999)
    more = bool(metadata["next_cursor"])
    with_metadata = call.flag("include_all_metadata")
    messages = [thread_object(channel, by_ts[ts], with_metadata=with_metadata) for ts in found]
    return {"messages": messages, "has_more": more, "pin_count": 0, "response_metadata": metadata}


def _replies(call: Call) -> Json:
    channel = _get_readable(call)
    ts = call.text("ts")
    message = find_message(channel, ts) if TS.fullmatch(ts) else None
    if message is None:
        raise RefusalError("thread_not_found")
    root = message.thread_ts or ts
    replies = [found for found in thread_of(channel, root) if found.ts != root]
    by_ts = {found.ts: found for found in _in_range(call, replies)}
    found, metadata = page([root, *by_ts], call, default=1_000)
    with_metadata = call.flag("include_all_metadata")
    messages = []
    for id in found:
        one = by_ts.get(id) or channel.messages[root]
        messages.append(thread_object(channel, one, with_metadata=with_metadata))
    return {"messages": messages, "has_more": bool(metadata["next_cursor"]), "response_metadata": metadata}


_PAGED = ("cursor", "limit")
_SPAN = ("include_all_metadata", "inclusive", "latest", "oldest")
_READ = ("channels:read", "groups:read", "mpim:read", "im:read")
_HISTORY = ("channels:history", "groups:history", "mpim:history", "im:history")

METHODS = {
    "conversations.info": Method(_info, ("channel",), ("include_locale", "include_num_members"), _READ),
    "conversations.members": Method(_members, ("channel",), _PAGED, _READ, per_minute=100),
    "conversations.open": Method(
        _open,
        (),
        ("channel", "prevent_creation", "return_im", "users"),
        ("channels:manage", "groups:write", "im:write", "mpim:write"),
        takes_json=True,
    ),
    "conversations.list": Method(_list, (), (*_PAGED, "exclude_archived", "team_id", "types"), _READ, per_minute=20),
    "conversations.history": Method(_history, ("channel",), (*_PAGED, *_SPAN), _HISTORY),
    "conversations.replies": Method(_replies, ("channel", "ts"), (*_PAGED, *_SPAN), _HISTORY),
}
