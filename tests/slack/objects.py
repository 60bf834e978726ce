"""Slack's JSON objects, as the Web API answers and events carry them."""

from tests.slack.state import HOME_TEAM, Channel, Json, Kind, Message, Team, User, View
from tests.slack.world import World


def user_object(user: User, *, with_email: bool) -> Json:
    """A user as `users.info` gives it; an e-mail address only to those whose scopes allow it."""
    profile: Json = {
        "real_name": user.real_name,
        "real_name_normalized": user.real_name,
        "display_name": user.name,
        "display_name_normalized": user.name,
        "status_text": "",
        "status_emoji": "",
        "team": user.team_id,
    }
    if with_email and user.email and not user.is_stranger:
        profile["email"] = user.email
    found: Json = {
        "id": user.id,
        "team_id": user.team_id,
        "name": user.name,
        "deleted": user.deleted,
        "profile": profile,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "updated": 1_700_000_000,
    }
    if user.is_bot:
        profile["bot_id"], profile["api_app_id"] = user.bot_id, user.app_id
    if user.team_id != HOME_TEAM:
        found["is_stranger"] = user.is_stranger
    if user.deleted:
        return found
    return found | {
        "real_name": user.real_name,
        "tz": user.tz,
        "tz_label": user.tz,
        "tz_offset": 3_600,
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": user.is_restricted,
        "is_ultra_restricted": user.is_ultra_restricted,
        "is_email_confirmed": user.is_email_confirmed,
    }


def team_object(team: Team) -> Json:
    """A workspace as `team.info` gives it."""
    return {
        "id": team.id,
        "name": team.name,
        "url": f"https://{team.domain}.slack.com/",
        "domain": team.domain,
        "email_domain": "",
        "icon": {"image_default": True},
        "avatar_base_url": "https://ca.slack-edge.com/",
        "is_verified": False,
    }


def channel_object(channel: Channel, reader: str, *, with_count: bool = False) -> Json:
    """A conversation as `conversations.info` gives it to the bot user `reader`."""
    if channel.kind is Kind.IM:
        return im_object(channel, reader)
    private = channel.kind is not Kind.PUBLIC
    found: Json = {
        "id": channel.id,
        "name": channel.name,
        "is_channel": channel.kind is Kind.PUBLIC or (channel.kind is Kind.PRIVATE and channel.id.startswith("C")),
        "is_group": channel.kind is Kind.PRIVATE and channel.id.startswith("G"),
        "is_im": False,
        "is_mpim": channel.kind is Kind.MPIM,
        "is_private": private,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_general": False,
        "unlinked": 0,
        "name_normalized": channel.name,
        "is_shared": channel.is_shared,
        "is_org_shared": channel.is_org_shared,
        "is_pending_ext_shared": channel.is_pending_ext_shared,
        "pending_shared": list(channel.pending_shared),
        "context_team_id": channel.team_id,
        "updated": channel.created * 1_000,
        "creator": channel.creator,
        "is_ext_shared": channel.is_ext_shared,
        "shared_team_ids": [channel.team_id, *channel.connected_team_ids],
        "pending_connected_team_ids": [],
        "is_member": reader in channel.members,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "previous_names": [],
    }
    if channel.is_ext_shared:
        found["connected_team_ids"] = list(channel.connected_team_ids)
        found["internal_team_ids"] = []
        found["conversation_host_id"] = channel.team_id
    if with_count:
        found["num_members"] = len(channel.members)
    return found


def im_object(channel: Channel, reader: str) -> Json:
    """A direct conversation as the bot user `reader` is shown it."""
    others = sorted(channel.members - {reader})
    return {
        "id": channel.id,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_im": True,
        "is_org_shared": channel.is_org_shared,
        "context_team_id": channel.team_id,
        "updated": channel.created * 1_000,
        "user": others[0] if others else reader,
        "is_user_deleted": False,
        "is_open": True,
        "priority": 0,
    }


def message_object(message: Message, *, with_metadata: bool = False) -> Json:
    """A message as history and events give it."""
    found: Json = {"user": message.user, "type": "message", "ts": message.ts, "text": message.text}
    found["team"] = message.team
    if message.bot_id:
        found["bot_id"], found["app_id"] = message.bot_id, message.app_id
        found["bot_profile"] = {
            "id": message.bot_id,
            "app_id": message.app_id,
            "deleted": False,
            "team_id": message.team,
        }
    if message.subtype:
        found["subtype"] = message.subtype
    if message.blocks:
        found["blocks"] = message.blocks
    if message.attachments:
        found["attachments"] = message.attachments
    if message.thread_ts:
        found["thread_ts"] = message.thread_ts
    if message.edited_ts:
        found["edited"] = {"user": message.user, "ts": message.edited_ts}
    if with_metadata and message.metadata:
        found["metadata"] = message.metadata
    return found


def thread_object(channel: Channel, message: Message, *, with_metadata: bool = False) -> Json:
    """A message with what is known of its thread, as history and replies give it."""
    found = message_object(message, with_metadata=with_metadata)
    if message.thread_ts and message.thread_ts != message.ts:
        root = channel.messages.get(message.thread_ts)
        return found | ({"parent_user_id": root.user} if root else {})
    replies = [other for other in thread_of(channel, message.ts) if other.ts != message.ts]
    if replies:
        users = list(dict.fromkeys(reply.user for reply in replies))
        found |= {
            "thread_ts": message.ts,
            "reply_count": len(replies),
            "reply_users_count": len(users),
            "latest_reply": replies[-1].ts,
            "reply_users": users,
            "is_locked": False,
            "subscribed": True,
        }
    return found


def thread_of(channel: Channel, ts: str) -> list[Message]:
    """The messages of the thread under that message, the first one included."""
    root = channel.messages.get(ts)
    everything = [*([root] if root else []), *channel.replies.get(ts, [])]
    return [message for message in everything if not message.deleted]


def view_object(world: World, view: View, values: Json | None = None) -> Json:
    """A view as the Web API and interactions give it."""
    home = view.kind == "home"
    source = view.source
    return {
        "id": view.id,
        "team_id": view.team_id,
        "type": view.kind,
        "blocks": view.blocks,
        "private_metadata": source.get("private_metadata", ""),
        "callback_id": source.get("callback_id", ""),
        "state": {"values": values or {}},
        "hash": view.hash,
        "title": source.get("title", {"type": "plain_text", "text": "View Title", "emoji": True}),
        "clear_on_close": bool(source.get("clear_on_close", False)),
        "notify_on_close": bool(source.get("notify_on_close", False)),
        "close": source.get("close"),
        "submit": source.get("submit"),
        "previous_view_id": None if home else view.previous_view_id,
        "root_view_id": view.root_view_id,
        "app_id": world.app.id,
        "external_id": source.get("external_id", ""),
        "app_installed_team_id": view.team_id,
        "bot_id": view.bot_id,
    }
