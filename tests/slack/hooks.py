"""The response_url addresses: messages to one user and channel, five within thirty minutes."""

import json

from tests.slack.api import Answer
from tests.slack.calls import Call, RefusalError
from tests.slack.chat import revise, say
from tests.slack.content import read_content
from tests.slack.state import Channel, Hook, Json, Message
from tests.slack.world import World

MOST_USES = 5
HOOK_SECONDS = 30 * 60.0


class Hooks:
    """Answers what an app posts to its response_urls.

    The five uses and thirty minutes are documented; the codes and statuses of a refusal are not, and are assumed here.
    """

    def __init__(self, world: World) -> None:
        self.world = world

    def answer(self, path: str, body: bytes) -> tuple[Json, Answer]:
        """What was posted, and the answer to it."""
        posted: Json = {}
        with self.world.lock:
            hook = self.world.hooks.get(path)
            if hook is None:
                return posted, _refused("no_service", 404)
            if self.world.clock() - hook.at > HOOK_SECONDS:
                return posted, _refused("expired_url", 404)
            if hook.uses >= MOST_USES:
                return posted, _refused("used_url", 404)
            try:
                posted = _read(body)
                self.post(hook, posted)
            except RefusalError as error:
                return posted, _refused(error.code, 400)
            hook.uses += 1
            return posted, Answer({"ok": True})

    def post(self, hook: Hook, posted: Json) -> None:
        """Does what the app asks for. Raises RefusalError."""
        channel = self.world.channels[hook.channel]
        if posted.get("delete_original"):
            _delete(self.world, hook.original)
            return
        bot = self.world.installation()
        content = read_content(Call(self.world, bot, posted))
        if posted.get("replace_original") and hook.original is not None:
            revise(self.world, hook.original, content)
            return
        only = "" if posted.get("response_type") == "in_channel" else hook.user
        say(self.world, bot.bot_user_id, channel, content, thread=_thread(channel, posted), only=only)


def _read(body: bytes) -> Json:
    try:
        posted = json.loads(body)
    except ValueError:
        raise RefusalError("invalid_payload") from None
    if not isinstance(posted, dict):
        raise RefusalError("invalid_payload")
    return posted


def _thread(channel: Channel, posted: Json) -> str:
    thread = str(posted.get("thread_ts") or "")
    return thread if thread in channel.messages else ""


def _delete(world: World, original: Message | None) -> None:
    if original is not None:
        original.deleted = True
        world.changed()


def _refused(code: str, status: int) -> Answer:
    return Answer({"ok": False, "error": code}, status)
