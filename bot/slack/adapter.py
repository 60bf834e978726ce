"""The adapter: what Slack brought, and Bolt routes, is dealt with here; what it must be given goes out by here."""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.mailroom import AgainError, Outcome
from bot.slack.buttons import FILL, SHARE
from bot.slack.calling import CallError
from bot.slack.directory import Directory
from bot.slack.hearing import (
    Pressed,
    Spot,
    find_pressed,
    is_spoken_to_us,
    read_origin,
    spot_of_command,
    spot_of_event,
    spot_of_interaction,
)
from bot.slack.housekeeping import Housekeeping
from bot.slack.inputs import ViewError
from bot.slack.modals import draw_ask, read_ask, read_form
from bot.slack.reacting import HELP, NOT_YOURS, Reaction, Reactions, Situation, Words, open_view, view_of
from bot.slack.sending import REST, Sender
from bot.slack.workspaces import PLATFORM, WorkspaceError, Workspaces
from bot.wiring import Assistant, explain_failure, may_retry
from handlers import conversations
from handlers.deliveries import Delivery, Finish, Post
from handlers.replies import Answer, Note
from knowledge.questions import Intent, Thread

THREADS = 2
FINISH = "finish"
"""Under this name the listeners leave what a delivery leads to."""
DELIVERY = "mayshare_delivery"
MAY_I_SHARE, LOG, ASK_ANYTHING, LOG_ANYTHING = "may_i_share", "log_disclosure", "ask", "log"
LOG_WORDS = "log a disclosure"
"""What opens an empty form."""
_ASKING = re.compile(r"\?(?=\s|$)")
_LOG = logging.getLogger("mayshare.slack")

Body = Mapping[str, Any]


def nothing(_: object) -> tuple[Post, ...]:
    """What leads to nothing."""
    return ()


class SlackAdapter:
    """Slack, as the mailroom knows it."""

    platform = PLATFORM

    def __init__(self, assistant: Assistant, workspaces: Workspaces, url: str = "", rest: float = REST) -> None:
        self._executor = ThreadPoolExecutor(THREADS, "slack-answers")
        self.workspaces = workspaces
        self.directory = Directory(workspaces)
        self.reactions = Reactions(assistant, workspaces, self.directory, self._executor, url)
        self.housekeeping = Housekeeping(self.reactions)
        self._assistant = assistant
        self._sender = Sender(workspaces, self.directory, rest)
        self._shown: dict[str, asyncio.Future[Mapping[str, Any]]] = {}
        self._app = self._make_app()

    async def close(self) -> None:
        """Ends the calls and the threads."""
        await self.workspaces.close()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def expect_view(self, delivery: str) -> asyncio.Future[Mapping[str, Any]]:
        """What a modal that was sent shall show next, once it is known; it is dealt with whether that is waited for
        or not.
        """
        expected = self._shown[delivery] = asyncio.get_running_loop().create_future()
        expected.add_done_callback(lambda _: self._shown.pop(delivery, None))
        return expected

    async def send(self, post: Post, *, again: bool) -> Outcome:
        """What became of the post."""
        return await self._sender.send(post, again=again)

    async def handle(self, delivery: Delivery) -> Finish:
        """What the delivery leads to. Raises AgainError, and StorageError where trying again helps."""
        body = json.loads(delivery.body)
        context: dict[str, Any] = {DELIVERY: delivery.id}
        try:
            request = AsyncBoltRequest(body=body, mode="socket_mode", context=context)
            await self._app.async_dispatch(request)
            context, failure = request.context, request.context.get("failure")
        except Exception as error:  # noqa: BLE001 - the edge: Bolt fails by itself where a payload is not as it should be
            failure = error
        if failure is not None:
            if isinstance(failure, AgainError) or may_retry(failure):
                raise failure
            if isinstance(failure, CallError) and failure.seconds is not None:
                raise AgainError(str(failure))
            _LOG.error("delivery %s: %s", delivery.id, _explain(failure))
            return await self._apologise(delivery, body)
        self._show(delivery.id, {})
        finish: Finish = context.get(FINISH, nothing)
        return finish

    async def _apologise(self, delivery: Delivery, body: Body) -> Finish:
        """Tells whoever addressed us that it went wrong; whoever did not is told nothing."""
        try:
            spot = find_spot(body)
            if spot is None:
                return nothing
            return self.reactions.failed(await self.reactions.situate(spot), delivery.id)
        except AgainError:
            raise
        except Exception as error:  # noqa: BLE001 - the edge: who cannot be told is not told
            _LOG.error("delivery %s cannot be answered: %s", delivery.id, _explain(error))
            return nothing

    def _make_app(self) -> AsyncApp:
        async def authorize(team_id: str | None, enterprise_id: str | None) -> AuthorizeResult:
            # No method: Bolt gives a function what its arguments are named after, and knows no `self`.
            return await self.workspaces.authorize(team_id, enterprise_id)

        app = AsyncApp(
            # What comes here was verified before it was kept.
            request_verification_enabled=False,
            signing_secret="-",  # noqa: S106 - none is used
            ssl_check_enabled=False,
            url_verification_enabled=False,
            authorize=authorize,
            process_before_response=True,
            logger=_quiet_logger(),
        )
        app.error(_note_failure)
        app.event("message")(self._hear_message)
        app.event("app_mention")(self._hear_mention)
        app.command(re.compile(".*"))(self._hear_command)
        app.action(re.compile(".*"))(self._hear_press)
        app.view("form")(self._hear_form)
        app.view("ask")(self._hear_ask)
        app.shortcut({"callback_id": MAY_I_SHARE, "type": "message_action"})(self._ask_about_message)
        app.shortcut({"callback_id": LOG, "type": "message_action"})(self._log_message)
        app.shortcut({"callback_id": ASK_ANYTHING, "type": "shortcut"})(self._open_ask)
        app.shortcut({"callback_id": LOG_ANYTHING, "type": "shortcut"})(self._open_log)
        for event, react in self.housekeeping.events.items():
            app.event(event)(_kept(react))
        return app

    async def _hear_message(self, body: Body, context: AsyncBoltContext) -> None:
        event = body["event"]
        if event.get("channel_type") != "im" or not is_spoken_to_us(event):
            return
        spot = spot_of_event(body)
        self.directory.note_direct(spot.team, spot.user, spot.channel)
        if spot.thread:
            self.housekeeping.show_status(spot)
        await self._say(spot, context, Words(text=event.get("text") or "", delivery=context[DELIVERY]))

    async def _hear_mention(self, body: Body, context: AsyncBoltContext) -> None:
        event = body["event"]
        # In our own conversation with somebody it comes as a message besides.
        if event["channel"].startswith("D") or not is_spoken_to_us(event):
            return
        words = Words(text=event.get("text") or "", delivery=context[DELIVERY], is_seen=True)
        await self._say(spot_of_event(body), context, words)

    async def _hear_command(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        text = (body.get("text") or "").strip()
        words = Words(text=LOG_WORDS if text.casefold() == LOG_ANYTHING else text, delivery=context[DELIVERY])
        await self._say(spot_of_command(body), context, words, opens=True)

    async def _hear_press(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        pressed = find_pressed(body)
        if pressed is None:
            return
        situation = await self.reactions.situate(spot_of_interaction(body))
        await self._press(pressed, situation, context)
        if (body.get("view") or {}).get("type") == "home":
            # What she has dealt with goes, and so does what she typed.
            home = await self.housekeeping.home_of(situation, f"{context[DELIVERY]}/home")
            finish: Finish = context.get(FINISH, nothing)
            context[FINISH] = lambda session: (*finish(session), home)

    async def _press(self, pressed: Pressed, situation: Situation, context: AsyncBoltContext) -> None:
        spot, delivery = situation.spot, context[DELIVERY]
        if await self.reactions.find_person(situation) is None:
            await self._say(spot, context, Words(text=HELP, delivery=delivery))
        elif pressed.action == SHARE:
            context[FINISH] = await self.reactions.share(situation, tuple(pressed.value.split()), delivery)
        elif pressed.action == FILL:
            await self._fill(spot, pressed.value, context)
        elif pressed.press is not None and (text := pressed.press.text):
            thread = await self.reactions.find_thread(situation, pressed.press.turn) if pressed.press.turn else None
            if pressed.press.turn and thread is None:
                context[FINISH] = await self.reactions.tell(situation, NOT_YOURS, delivery)
                return
            await self._say(spot, context, Words(text=text, delivery=delivery, thread=thread), opens=True)
        elif pressed.action == "ask" and pressed.value.strip():
            await self._say(spot, context, Words(text=pressed.value, delivery=delivery))

    async def _fill(self, spot: Spot, turn: str, context: AsyncBoltContext) -> None:
        """Opens the form of an earlier reply."""
        situation = await self.reactions.situate(spot)
        person = await self.reactions.find_person(situation)
        found = None
        if person is not None:
            found = await self.reactions.in_thread(
                partial(conversations.find_said, person, turn, self._assistant.engine)
            )
        if found is None or not isinstance(found.reply, Note) or found.reply.form is None:
            context[FINISH] = await self.reactions.tell(situation, NOT_YOURS, context[DELIVERY])
            return
        view = view_of(situation, found.reply, turn)
        if view is not None and not await open_view(situation, view):
            # Too late for a modal: the button is offered again.
            context[FINISH] = self.reactions.again(situation, found.reply, turn, context[DELIVERY])

    async def _hear_form(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        origin = read_origin(body["view"].get("private_metadata") or "")
        spot = _spot_of_view(body)
        delivery: str = context[DELIVERY]
        situation = await self.reactions.situate(spot)
        person = await self.reactions.find_person(situation)
        if person is None:
            await self._say(spot, context, Words(text=HELP, delivery=delivery))
            return
        turn = await self.reactions.in_thread(
            partial(conversations.find_said, person, origin.delivery, self._assistant.engine)
        )
        if turn is None or not isinstance(turn.reply, Note) or turn.reply.form is None:
            context[FINISH] = await self.reactions.tell(situation, NOT_YOURS, delivery)
            return
        try:
            text = read_form(turn.reply.form, body["view"]["state"]["values"])
        except ViewError as error:
            _LOG.warning("delivery %s: %s", delivery, error)
            context[FINISH] = self.reactions.failed(situation, delivery)
            return
        reaction = await self.reactions.hear(situation, Words(text=text, delivery=delivery, thread=turn.thread))
        view = reaction.view()
        is_shown = view is not None and self._show(delivery, {"response_action": "update", "view": view})
        context[FINISH] = self.reactions.finish(reaction, is_shown=is_shown)

    async def _hear_ask(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        text = read_ask(body["view"]["state"]["values"])
        await self._say(_spot_of_view(body), context, Words(text=text, delivery=context[DELIVERY]))

    async def _ask_about_message(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        said = _said_in(body)
        text = f"may I share this: {said}" if said else "may I share this"
        words = Words(text=text, delivery=context[DELIVERY], thread=Thread())
        await self._say(spot_of_interaction(body), context, words, opens=True)

    async def _log_message(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        """Opens the form to log what the message is about; an empty one where that is not understood."""
        await ack()
        # She has decided that it was disclosed, so that nothing in the message asks any more.
        said, delivery = _ASKING.sub(".", _said_in(body)), context[DELIVERY]
        text = f"log this disclosure: {said}" if said else LOG_WORDS
        situation = await self.reactions.situate(spot_of_interaction(body))
        reaction = await self.reactions.hear(situation, Words(text=text, delivery=delivery, thread=Thread()))
        match reaction.given.reply:
            case (Answer(asset=str(asset), partner=str(partner)),):
                text = f"{LOG_WORDS} of {asset} to {partner}"
            case tuple() | Note(topic=Intent.NONE, form=None):
                text = LOG_WORDS
            case _:
                text = ""
        if text:
            reaction = await self.reactions.hear(situation, Words(text=text, delivery=delivery, thread=Thread()))
        await self._give(reaction, context, opens=True)

    async def _open_ask(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        situation = await self.reactions.situate(spot_of_interaction(body))
        if not await open_view(situation, draw_ask(situation.origin.write())):
            await self._say(situation.spot, context, Words(text=HELP, delivery=context[DELIVERY]))

    async def _open_log(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        words = Words(text=LOG_WORDS, delivery=context[DELIVERY])
        await self._say(spot_of_interaction(body), context, words, opens=True)

    async def _say(self, spot: Spot, context: AsyncBoltContext, words: Words, *, opens: bool = False) -> None:
        """Answers; with `opens` a form in the reply is opened at once where it can be."""
        situation = await self.reactions.situate(spot, is_seen=words.is_seen)
        await self._give(await self.reactions.hear(situation, words), context, opens=opens)

    async def _give(self, reaction: Reaction, context: AsyncBoltContext, *, opens: bool) -> None:
        view = reaction.view() if opens else None
        is_shown = view is not None and await open_view(reaction.situation, view)
        context[FINISH] = self.reactions.finish(reaction, is_shown=is_shown)

    def _show(self, delivery: str, shown: Mapping[str, Any]) -> bool:
        """Whether somebody waits for what the modal shall show."""
        expected = self._shown.get(delivery)
        if expected is None or expected.done():
            return False
        expected.set_result(shown)
        return True


def find_spot(body: Body) -> Spot | None:
    """Where we were addressed; None for what is no address."""
    if "event" in body:
        event = body["event"]
        is_direct = event.get("type") == "message" and event.get("channel_type") == "im"
        is_address = is_direct or event.get("type") == "app_mention"
        return spot_of_event(body) if is_address and is_spoken_to_us(event) else None
    if "command" in body:
        return spot_of_command(body)
    return (
        _spot_of_view(body) if "view" in body and body.get("type") == "view_submission" else spot_of_interaction(body)
    )


def _said_in(body: Body) -> str:
    """The words of the message on which a shortcut was chosen."""
    return ((body.get("message") or {}).get("text") or "").strip()


def _spot_of_view(body: Body) -> Spot:
    """Where the modal was opened from; who is there is asked of Slack anew, whatever the modal says."""
    origin = read_origin(body["view"].get("private_metadata") or "")
    spot = spot_of_interaction(body)
    return Spot(
        team=spot.team,
        enterprise=spot.enterprise,
        user=spot.user,
        channel=origin.channel,
        thread=origin.thread,
    )


def _kept(react: Callable[[Body, str], Awaitable[Finish]]) -> Callable[..., Awaitable[None]]:
    """A listener of Bolt's that leaves what the event leads to."""

    async def listen(body: Body, context: AsyncBoltContext) -> None:
        context[FINISH] = await react(body, context[DELIVERY])

    return listen


def _explain(error: Exception) -> str:
    return str(error) if isinstance(error, CallError | WorkspaceError) else explain_failure(error)


async def _note_failure(error: Exception, context: AsyncBoltContext) -> None:
    context["failure"] = error


def _quiet_logger() -> logging.Logger:
    """Bolt speaks of what it is given, which can hold what people wrote: it is heard in an emergency only."""
    logger = logging.getLogger("mayshare.slack.bolt")
    logger.setLevel(logging.CRITICAL)
    return logger
