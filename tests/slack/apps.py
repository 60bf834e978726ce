"""The methods about the app itself: its tokens, its installation, its connections."""

from tests.slack.calls import ANYTHING, Call, Method, RefusalError, Token
from tests.slack.state import Installation, Json, TokenState


def _api_test(call: Call) -> Json:
    if call.text("error"):
        raise RefusalError(call.text("error"), args=dict(call.args))
    return {"args": dict(call.args)}


def _auth_test(call: Call) -> Json:
    world, bot = call.world, call.bot
    team = world.teams[bot.team_id]
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": world.users[bot.bot_user_id].name,
        "team_id": team.id,
        "user_id": bot.bot_user_id,
        "bot_id": bot.bot_id,
        "is_enterprise_install": False,
    }


def _revoke(call: Call) -> Json:
    if call.flag("test"):
        return {"revoked": False}
    call.bot.state = TokenState.REVOKED
    call.world.changed()
    return {"revoked": True}


def _require_client(call: Call) -> None:
    if call.text("client_id") != call.world.app.client_id:
        raise RefusalError("invalid_client_id")
    if call.text("client_secret") != call.world.app.client_secret:
        raise RefusalError("bad_client_secret")


def uninstall(installation: Installation, others: list[Installation]) -> None:
    """Ends every token of the app in that workspace."""
    for other in others:
        if other.team_id == installation.team_id and other.state is TokenState.ACTIVE:
            other.state = TokenState.INACTIVE


def _uninstall(call: Call) -> Json:
    _require_client(call)
    uninstall(call.bot, list(call.world.installations.values()))
    call.world.changed()
    return {}


def _access(call: Call) -> Json:
    _require_client(call)
    if call.text("grant_type") not in ("", "authorization_code"):
        raise RefusalError("invalid_grant_type")
    code = call.world.codes.get(call.text("code"))
    if code is None:
        raise RefusalError("invalid_code")
    if code.redirect_uri and call.text("redirect_uri") != code.redirect_uri:
        raise RefusalError("bad_redirect_uri")
    del call.world.codes[call.text("code")]
    installation = call.world.install(code.team_id, code.scopes)
    installation.installer = code.user
    call.world.changed()
    return {
        "access_token": installation.token,
        "token_type": "bot",
        "scope": ",".join(sorted(code.scopes)),
        "bot_user_id": installation.bot_user_id,
        "app_id": call.world.app.id,
        "team": {"id": code.team_id, "name": call.world.teams[code.team_id].name},
        "enterprise": None,
        "authed_user": {"id": code.user},
        "is_enterprise_install": False,
    }


def _open_connection(call: Call) -> Json:
    return {"url": call.world.link()}


_CLIENT = ("client_id", "client_secret")

METHODS = {
    "api.test": Method(_api_test, (), (ANYTHING,), takes_json=True, per_minute=100, token=Token.NONE),
    "auth.test": Method(_auth_test, takes_json=True, per_minute=0),
    "auth.revoke": Method(_revoke, (), ("test",)),
    "apps.connections.open": Method(_open_connection, token=Token.APP, scopes=("connections:write",), only_post=True),
    "apps.uninstall": Method(_uninstall, _CLIENT, per_minute=1),
    "oauth.v2.access": Method(
        _access,
        (),
        (*_CLIENT, "code", "code_verifier", "grant_type", "redirect_uri", "refresh_token"),
        per_minute=0,
        token=Token.NONE,
    ),
}
