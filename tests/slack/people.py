"""The methods about users, workspaces and bots."""

from tests.slack.calls import Call, Method, RefusalError, page
from tests.slack.objects import team_object, user_object
from tests.slack.state import Json, User


def _shown(call: Call, user: User) -> Json:
    return user_object(user, with_email="users:read.email" in call.bot.scopes)


def _info(call: Call) -> Json:
    user = call.world.users.get(call.text("user"))
    if user is None:
        raise RefusalError("user_not_found")
    shown = _shown(call, user)
    if call.flag("include_locale"):
        shown["locale"] = "en-GB"
    return {"user": shown}


def _lookup_by_email(call: Call) -> Json:
    email = call.text("email").lower()
    for user in call.world.users.values():
        if email and user.email.lower() == email and user.team_id == call.bot.team_id:
            if user.deleted or user.is_bot:
                break
            return {"user": user_object(user, with_email=True)}
    raise RefusalError("users_not_found")


def _list(call: Call) -> Json:
    mine = sorted(user.id for user in call.world.users.values() if user.team_id == call.bot.team_id)
    found, metadata = page(mine, call, default=1_000)
    members = [_shown(call, call.world.users[id]) for id in found]
    return {"members": members, "cache_ts": int(call.world.clock()), "response_metadata": metadata}


def _team_info(call: Call) -> Json:
    team = call.world.teams.get(call.text("team") or call.bot.team_id)
    if team is None:
        raise RefusalError("team_not_found")
    return {"team": team_object(team)}


def _bot_info(call: Call) -> Json:
    wanted = call.text("bot") or call.bot.bot_id
    for user in call.world.users.values():
        if user.is_bot and user.bot_id == wanted:
            shown = {"id": user.bot_id, "deleted": user.deleted, "name": user.name, "updated": 1_700_000_000}
            return {"bot": shown | {"app_id": user.app_id, "user_id": user.id, "icons": {}}}
    raise RefusalError("bot_not_found")


METHODS = {
    "users.info": Method(_info, ("user",), ("include_locale",), ("users:read",), per_minute=100),
    "users.lookupByEmail": Method(_lookup_by_email, ("email",), (), ("users:read.email",)),
    "users.list": Method(_list, (), ("cursor", "include_locale", "limit", "team_id"), ("users:read",), per_minute=20),
    "team.info": Method(_team_info, (), ("domain", "team"), ("team:read",)),
    "bots.info": Method(_bot_info, (), ("bot", "team_id"), ("users:read",)),
}
