"""The methods that open, push, update and publish views, and what a submission does to them."""

import json
import secrets

from tests.bot.slack.block_kit import Refused, require_home, require_modal
from tests.slack.calls import Call, Method, RefusalError, get_channel, invalid
from tests.slack.content import refusal, with_ids
from tests.slack.objects import view_object
from tests.slack.state import Json, Prompts, Trigger, Version, View
from tests.slack.world import World

TRIGGER_SECONDS = 3.0
MOST_STACKED = 3
LARGEST_VIEW = 250_000
MOST_PROMPTS = 4


def read_view(source: object, *, home: bool = False) -> Json:
    """A view that Slack would draw. Raises RefusalError."""
    if not isinstance(source, dict):
        raise invalid("must provide an object [json-pointer:/view]")
    if len(json.dumps(source)) > LARGEST_VIEW:
        raise RefusalError("view_too_large")
    try:
        (require_home if home else require_modal)(source)
    except Refused as error:
        raise refusal(error) from None
    return source


def put_on_top(world: World, user: str, source: Json, bot_id: str, *, alone: bool = False) -> View:
    """A new modal on top of those that the user has open; with `alone`, in their place. Raises RefusalError."""
    stack = world.modals.setdefault(user, [])
    if alone:
        for view in stack:
            view.is_open = False
        stack.clear()
    if len(stack) >= MOST_STACKED:
        raise RefusalError("push_limit_reached")
    _require_unused(world, source)
    id = world.next_id("V")
    root, previous = (stack[0].id, stack[-1].id) if stack else (id, None)
    view = View(id, world.users[user].team_id, user, source, "", root, previous, bot_id)
    world.views[id] = view
    stack.append(view)
    show(world, view, source)
    return view


def show(world: World, view: View, source: Json) -> None:
    """Makes the view show that; what it showed before stays known."""
    view.source = {**source, "blocks": with_ids(world, source["blocks"])}
    view.hash = f"{int(world.clock())}.{secrets.token_hex(4)}"
    view.errors = {}
    view.versions.append(Version(frozenset({view.user}), (view.source,)))
    world.changed()


def close(world: World, view: View) -> None:
    """Takes the view away from its viewer."""
    view.is_open = False
    stack = world.modals.get(view.user, [])
    if view in stack:
        stack.remove(view)
    world.changed()


def _require_unused(world: World, source: Json, own: str = "") -> None:
    external = source.get("external_id")
    if external and any(
        view.is_open and view.id != own and view.source.get("external_id") == external for view in world.views.values()
    ):
        raise RefusalError("duplicate_external_id")


def _take_trigger(call: Call) -> Trigger:
    trigger = call.world.triggers.get(call.text("trigger_id") or call.text("interactivity_pointer"))
    if trigger is None:
        raise RefusalError("invalid_trigger_id")
    if trigger.is_used:
        raise RefusalError("exchanged_trigger_id")
    if call.world.clock() - trigger.at > TRIGGER_SECONDS:
        raise RefusalError("expired_trigger_id")
    trigger.is_used = True
    return trigger


def _open(call: Call) -> Json:
    source = read_view(call.decoded("view", "invalid_arguments"))
    trigger = _take_trigger(call)
    view = put_on_top(call.world, trigger.user, source, call.bot.bot_id, alone=True)
    return {"view": view_object(call.world, view)}


def _push(call: Call) -> Json:
    source = read_view(call.decoded("view", "invalid_arguments"))
    trigger = _take_trigger(call)
    below = call.world.views.get(trigger.view)
    if below is None or not below.is_open or below.kind != "modal":
        raise RefusalError("not_found")
    view = put_on_top(call.world, trigger.user, source, call.bot.bot_id)
    return {"view": view_object(call.world, view)}


def _find(call: Call) -> View | None:
    id, external = call.text("view_id"), call.text("external_id")
    for view in call.world.views.values():
        if view.is_open and ((id and view.id == id) or (external and view.source.get("external_id") == external)):
            return view
    return None


def _update(call: Call) -> Json:
    if not (call.text("view_id") or call.text("external_id")):
        raise invalid("missing required field: view_id")
    view = _find(call)
    if view is None or view.bot_id != call.bot.bot_id:
        raise RefusalError("not_found")
    source = read_view(call.decoded("view", "invalid_arguments"), home=view.kind == "home")
    if call.text("hash") not in ("", view.hash):
        raise RefusalError("hash_conflict")
    _require_unused(call.world, source, view.id)
    show(call.world, view, source)
    return {"view": view_object(call.world, view)}


def _publish(call: Call) -> Json:
    user = call.world.users.get(call.text("user_id"))
    if user is None:
        raise RefusalError("user_not_found")
    if not call.world.app.home_tab:
        raise RefusalError("not_enabled")
    source = read_view(call.decoded("view", "invalid_arguments"), home=True)
    view = call.world.homes.get(user.id)
    if call.text("hash") and (view is None or call.text("hash") != view.hash):
        raise RefusalError("hash_conflict")
    if view is None:
        id = call.world.next_id("V")
        view = View(id, call.bot.team_id, user.id, source, "", id, bot_id=call.bot.bot_id)
        call.world.views[id] = call.world.homes[user.id] = view
    show(call.world, view, source)
    return {"view": view_object(call.world, view)}


def _set_prompts(call: Call) -> Json:
    channel = get_channel(call, "channel_id")
    given = call.decoded("prompts", "invalid_arguments")
    if not isinstance(given, list) or not 0 < len(given) <= MOST_PROMPTS:
        raise invalid("must provide one to four items [json-pointer:/prompts]")
    if not all(isinstance(one, dict) and one.get("title") and one.get("message") for one in given):
        raise invalid("missing required field: title and message [json-pointer:/prompts]")
    pairs = tuple((str(one["title"]), str(one["message"])) for one in given)
    prompts = Prompts(channel.id, pairs, call.text("title"), call.text("thread_ts"))
    if prompts.thread_ts and call.world.app.agent_view:
        call.world.dropped_prompts.append(prompts)
        return {}
    if prompts.thread_ts and prompts.thread_ts not in channel.messages:
        raise RefusalError("invalid_thread_ts")
    call.world.prompts.append(prompts)
    call.world.changed()
    return {}


def _set_title(call: Call) -> Json:
    channel = get_channel(call, "channel_id")
    if call.text("thread_ts") not in channel.messages:
        raise RefusalError("invalid_thread_ts")
    return {}


_TRIGGER = ("interactivity_pointer", "trigger_id")

METHODS = {
    "views.open": Method(_open, ("view",), _TRIGGER, takes_json=True, per_minute=100),
    "views.push": Method(_push, ("view",), _TRIGGER, takes_json=True, per_minute=100),
    "views.update": Method(_update, ("view",), ("external_id", "hash", "view_id"), takes_json=True, per_minute=100),
    "views.publish": Method(_publish, ("user_id", "view"), ("hash",), takes_json=True, per_minute=100),
    "assistant.threads.setSuggestedPrompts": Method(
        _set_prompts,
        ("channel_id", "prompts"),
        ("thread_ts", "title"),
        ("assistant:write",),
        takes_json=True,
        per_minute=100,
    ),
    "assistant.threads.setTitle": Method(
        _set_title, ("channel_id", "thread_ts", "title"), (), ("assistant:write",), takes_json=True, per_minute=100
    ),
}
