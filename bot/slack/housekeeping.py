"""What happens on Slack around conversations: the home screen, channels and accounts that change, our removal."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from bot.slack.calling import CallError, call
from bot.slack.hearing import Spot
from bot.slack.home import HomeScreen, draw_closed_home, draw_home
from bot.slack.reacting import Reactions, Words
from bot.slack.sending import Sending, post_of
from bot.slack.situations import Situation
from bot.slack.workspaces import WorkspaceError
from bot.wiring import Assistant
from handlers.deliveries import Finish, Post, nothing
from handlers.replies import NEUTRAL, Note

Body = Mapping[str, Any]
React = Callable[[Body, str], Awaitable[Finish]]

STATUS = "is reading the signed terms..."
_MOST_PROMPTS = 4
_RECENT = 5
_LOG = logging.getLogger("mayshare.slack")


class Housekeeping:
    """Reacts to what is no message."""

    def __init__(self, reactions: Reactions) -> None:
        self._reactions = reactions
        self._surroundings = reactions.surroundings
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def events(self) -> Mapping[str, React]:
        """By the type of Slack's event."""
        return {
            "app_home_opened": self._open_home,
            "assistant_thread_started": self._begin_thread,
            "assistant_thread_context_changed": _ignore,
            "channel_shared": self._warn,
            "channel_unshared": self._forget_channel,
            "member_joined_channel": self._forget_channel,
            "member_left_channel": self._forget_channel,
            "user_change": self._forget_user,
            "team_join": self._forget_user,
            "app_uninstalled": self._forget_workspace,
            "tokens_revoked": self._forget_workspace,
        }

    def show_status(self, spot: Spot) -> None:
        """Shows in the assistant's pane that we are at work; where that cannot be shown nothing else changes."""
        task = asyncio.create_task(self._set_status(spot))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _set_status(self, spot: Spot) -> None:
        args = {"channel_id": spot.channel, "thread_ts": spot.thread, "status": STATUS}
        try:
            workspace = await self._surroundings.workspaces.get(spot.team, spot.enterprise)
            await call(workspace.client, "assistant.threads.setStatus", args)
        except (CallError, WorkspaceError) as error:
            _LOG.debug("%s", error)

    async def _open_home(self, body: Body, delivery: str) -> Finish:
        event = body["event"]
        spot = _spot(body, event["user"])
        if event.get("tab") == "messages":
            return await self._prompt(spot, event.get("channel") or "", "", delivery)
        return _kept(await self.home_of(await self._surroundings.situate(spot), delivery))

    async def home_of(self, situation: Situation, delivery: str) -> Post:
        """The home screen of whoever is there, as it is now."""
        person = await self._surroundings.find_person(situation)
        if person is None:
            # She is told what she is told wherever she asks.
            reaction = await self._reactions.hear(situation, Words(text="help", delivery=delivery))
            told = reaction.given.reply
            view = draw_closed_home((told.headline, *told.lines) if isinstance(told, Note) else (NEUTRAL,))
        else:
            screen = await self._surroundings.in_thread(partial(self._screen, person))
            view = draw_closed_home((NEUTRAL,)) if screen is None else draw_home(screen)
        team, user = situation.spot.team, situation.spot.user
        args = {"user_id": user, "view": view}
        return post_of(delivery, Sending(team=team, method="views.publish", args=args, user=user))

    def _screen(self, person: str) -> HomeScreen | None:
        assistant: Assistant = self._surroundings.assistant
        home = assistant.find_home(person)
        if home is None:
            return None
        page = assistant.list_answers(person)
        return HomeScreen(
            name=assistant.name_of(person),
            home=home,
            waiting=assistant.list_waiting(person),
            requests=assistant.list_requests(person),
            recent=page.answers[:_RECENT] if page is not None else (),
            url=self._reactions.url,
        )

    async def _begin_thread(self, body: Body, delivery: str) -> Finish:
        thread = body["event"]["assistant_thread"]
        return await self._prompt(
            _spot(body, thread["user_id"]), thread["channel_id"], thread.get("thread_ts") or "", delivery
        )

    async def _prompt(self, spot: Spot, channel: str, thread: str, delivery: str) -> Finish:
        """Offers an employee questions to begin with."""
        situation = await self._surroundings.situate(spot)
        person = await self._surroundings.find_person(situation)
        if person is None:
            return nothing
        home = await self._surroundings.in_thread(partial(self._surroundings.assistant.find_home, person))
        examples = home.examples[:_MOST_PROMPTS] if home is not None else ()
        if not examples or not channel:
            return nothing
        prompts = [{"title": each, "message": each} for each in examples]
        args = {"channel_id": channel, "prompts": prompts} | ({"thread_ts": thread} if thread else {})
        sending = Sending(team=spot.team, method="assistant.threads.setSuggestedPrompts", args=args)
        return _kept(post_of(delivery, sending))

    async def _warn(self, body: Body, delivery: str) -> Finish:
        """Tells whoever made the channel that people of another company read it now."""
        channel = _channel_of(body)
        await self._forget_channel(body, delivery)
        workspace = await self._surroundings.workspaces.get(_team_of(body), body.get("enterprise_id") or "")
        info = (await call(workspace.patient, "conversations.info", {"channel": channel}))["channel"]
        owner = info.get("creator") or ""
        if not owner:
            return nothing
        situation = await self._surroundings.situate(_spot(body, owner))
        if await self._surroundings.find_person(situation) is None:
            _LOG.warning("channel %s is shared with another company, and who made it is no employee any more", channel)
            return nothing
        note = Note(
            topic="shared channel",
            headline=f"#{info.get('name') or channel} is shared with people of another company now.",
            lines=(
                "They can read what was written in it before: look whether that may be so.",
                "Mayshare says one neutral line in it, and gives employees their answers directly.",
            ),
        )
        return self._reactions.tell(situation, note, delivery)

    async def _forget_channel(self, body: Body, delivery: str) -> Finish:  # noqa: ARG002 - as every reaction
        self._surroundings.directory.forget_channel(_team_of(body), _channel_of(body))
        return nothing

    async def _forget_user(self, body: Body, delivery: str) -> Finish:  # noqa: ARG002 - as every reaction
        user = body["event"].get("user")
        self._surroundings.directory.forget_account(
            _team_of(body), user["id"] if isinstance(user, Mapping) else user or ""
        )
        return nothing

    async def _forget_workspace(self, body: Body, delivery: str) -> Finish:  # noqa: ARG002 - as every reaction
        if body["event"]["type"] == "tokens_revoked" and not (body["event"].get("tokens") or {}).get("bot"):
            return nothing
        await self._surroundings.in_thread(partial(self._surroundings.workspaces.forget, _team_of(body)))
        return nothing


async def _ignore(body: Body, delivery: str) -> Finish:  # noqa: ARG001 - as every reaction
    return nothing


def _kept(*posts: Post) -> Finish:
    return lambda _: posts


def _spot(body: Body, user: str) -> Spot:
    return Spot(team=_team_of(body), enterprise=body.get("enterprise_id") or "", user=user)


def _team_of(body: Body) -> str:
    return body.get("team_id") or body["event"].get("team") or ""


def _channel_of(body: Body) -> str:
    channel = body["event"].get("channel") or ""
    return channel["id"] if isinstance(channel, Mapping) else channel
