"""Listening: what people say and do on Slack, each thing as it is reacted to."""

import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext

from bot.slack.buttons import FILL, SHARE
from bot.slack.hearing import (
    Pressed,
    find_pressed,
    is_spoken_to_us,
    read_origin,
    spot_of_command,
    spot_of_event,
    spot_of_interaction,
    spot_of_view,
)
from bot.slack.housekeeping import Housekeeping
from bot.slack.inputs import ViewError
from bot.slack.modals import draw_ask, read_ask, read_form
from bot.slack.reacting import HELP, NOT_YOURS, Reaction, Reactions, Words, view_of
from bot.slack.situations import Situation
from handlers.deliveries import Finish, nothing
from handlers.replies import Answer, Note
from knowledge.questions import Intent, Thread

FINISH = "finish"
"""Under this name a listener leaves what a delivery leads to."""
DELIVERY = "mayshare_delivery"
"""Under this name it finds the delivery's id."""
MAY_I_SHARE, LOG, ASK_ANYTHING, LOG_ANYTHING = "may_i_share", "log_disclosure", "ask", "log"
LOG_WORDS = "log a disclosure"
"""What opens an empty form."""
_ASKING = re.compile(r"\?(?=\s|$)")

_LOG = logging.getLogger("mayshare.slack")

Body = Mapping[str, Any]
Show = Callable[[str, Mapping[str, Any]], bool]
"""Shows something in the modal that a delivery sent off; whether somebody waits for it."""


class Listeners:
    """Listens to what Bolt routes."""

    def __init__(self, reactions: Reactions, housekeeping: Housekeeping, show: Show) -> None:
        self._reactions = reactions
        self._surroundings = reactions.surroundings
        self._housekeeping = housekeeping
        self._show = show

    def register(self, app: AsyncApp) -> None:
        """Puts every listener in its place."""
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
        for event, react in self._housekeeping.events.items():
            app.event(event)(_kept(react))

    async def _hear_message(self, body: Body, context: AsyncBoltContext) -> None:
        event = body["event"]
        if event.get("channel_type") != "im" or not is_spoken_to_us(event):
            return
        spot = spot_of_event(body)
        self._surroundings.directory.note_direct(spot.team, spot.user, spot.channel)
        if spot.thread:
            self._housekeeping.show_status(spot)
        words = Words(text=event.get("text") or "", delivery=context[DELIVERY])
        await self._say(await self._surroundings.situate(spot), words, context)

    async def _hear_mention(self, body: Body, context: AsyncBoltContext) -> None:
        event = body["event"]
        # In our own conversation with somebody it comes as a message besides.
        if event["channel"].startswith("D") or not is_spoken_to_us(event):
            return
        words = Words(text=event.get("text") or "", delivery=context[DELIVERY], is_seen=True)
        await self._say(await self._surroundings.situate(spot_of_event(body), is_seen=True), words, context)

    async def _hear_command(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        text = (body.get("text") or "").strip()
        words = Words(text=LOG_WORDS if text.casefold() == LOG_ANYTHING else text, delivery=context[DELIVERY])
        await self._say(await self._surroundings.situate(spot_of_command(body)), words, context, opens=True)

    async def _hear_press(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        pressed = find_pressed(body)
        if pressed is None:
            return
        situation = await self._surroundings.situate(spot_of_interaction(body))
        await self._press(pressed, situation, context)
        if (body.get("view") or {}).get("type") == "home":
            # What she has dealt with goes, and so does what she typed.
            home = await self._housekeeping.home_of(situation, f"{context[DELIVERY]}/home")
            finish: Finish = context.get(FINISH, nothing)
            context[FINISH] = lambda session: (*finish(session), home)

    async def _press(self, pressed: Pressed, situation: Situation, context: AsyncBoltContext) -> None:
        delivery = context[DELIVERY]
        if await self._surroundings.find_person(situation) is None:
            await self._say(situation, Words(text=HELP, delivery=delivery), context)
        elif pressed.action == SHARE:
            context[FINISH] = await self._reactions.share(situation, tuple(pressed.value.split()), delivery)
        elif pressed.action == FILL:
            await self._fill(situation, pressed.value, context)
        elif pressed.press is not None and (text := pressed.press.text):
            said = await self._reactions.find_said(situation, pressed.press.turn) if pressed.press.turn else None
            if pressed.press.turn and said is None:
                context[FINISH] = self._reactions.tell(situation, NOT_YOURS, delivery)
                return
            words = Words(text=text, delivery=delivery, thread=None if said is None else said.thread)
            await self._say(situation, words, context, opens=True)
        elif pressed.action == "ask" and pressed.value.strip():
            await self._say(situation, Words(text=pressed.value, delivery=delivery), context)

    async def _fill(self, situation: Situation, turn: str, context: AsyncBoltContext) -> None:
        """Opens the form of an earlier reply."""
        said = await self._reactions.find_said(situation, turn)
        view = None if said is None else view_of(situation, said.reply, turn)
        if said is None or view is None:
            context[FINISH] = self._reactions.tell(situation, NOT_YOURS, context[DELIVERY])
        elif not await situation.open_view(view):
            # Too late for a modal: the button is offered again.
            context[FINISH] = self._reactions.tell(situation, said.reply, context[DELIVERY], turn)

    async def _hear_form(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        origin = read_origin(body["view"].get("private_metadata") or "")
        delivery: str = context[DELIVERY]
        situation = await self._surroundings.situate(spot_of_view(body))
        if await self._surroundings.find_person(situation) is None:
            await self._say(situation, Words(text=HELP, delivery=delivery), context)
            return
        said = await self._reactions.find_said(situation, origin.delivery)
        if said is None or not isinstance(said.reply, Note) or said.reply.form is None:
            context[FINISH] = self._reactions.tell(situation, NOT_YOURS, delivery)
            return
        try:
            text = read_form(said.reply.form, body["view"]["state"]["values"])
        except ViewError as error:
            _LOG.warning("delivery %s: %s", delivery, error)
            context[FINISH] = self._reactions.failed(situation, delivery)
            return
        reaction = await self._reactions.hear(situation, Words(text=text, delivery=delivery, thread=said.thread))
        view = reaction.view()
        is_shown = view is not None and self._show(delivery, {"response_action": "update", "view": view})
        context[FINISH] = self._reactions.finish(reaction, is_shown=is_shown)

    async def _hear_ask(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        text = read_ask(body["view"]["state"]["values"])
        situation = await self._surroundings.situate(spot_of_view(body))
        await self._say(situation, Words(text=text, delivery=context[DELIVERY]), context)

    async def _ask_about_message(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        said = _said_in(body)
        text = f"may I share this: {said}" if said else "may I share this"
        words = Words(text=text, delivery=context[DELIVERY], thread=Thread())
        situation = await self._surroundings.situate(spot_of_interaction(body))
        await self._say(situation, words, context, opens=True)

    async def _log_message(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        """Opens the form to log what the message is about; an empty one where that is not understood."""
        await ack()
        # She has decided that it was disclosed, so that nothing in the message asks any more.
        said, delivery = _ASKING.sub(".", _said_in(body)), context[DELIVERY]
        text = f"log this disclosure: {said}" if said else LOG_WORDS
        situation = await self._surroundings.situate(spot_of_interaction(body))
        reaction = await self._reactions.hear(situation, Words(text=text, delivery=delivery, thread=Thread()))
        match reaction.given.reply:
            case (Answer(asset=str(asset), partner=str(partner)),):
                text = f"{LOG_WORDS} of {asset} to {partner}"
            case tuple() | Note(topic=Intent.NONE, form=None):
                text = LOG_WORDS
            case _:
                text = ""
        if text:
            reaction = await self._reactions.hear(situation, Words(text=text, delivery=delivery, thread=Thread()))
        await self._give(reaction, context, opens=True)

    async def _open_ask(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        situation = await self._surroundings.situate(spot_of_interaction(body))
        if not await situation.open_view(draw_ask(situation.origin.write())):
            await self._say(situation, Words(text=HELP, delivery=context[DELIVERY]), context)

    async def _open_log(self, body: Body, context: AsyncBoltContext, ack: AsyncAck) -> None:
        await ack()
        words = Words(text=LOG_WORDS, delivery=context[DELIVERY])
        situation = await self._surroundings.situate(spot_of_interaction(body))
        await self._say(situation, words, context, opens=True)

    async def _say(self, situation: Situation, words: Words, context: AsyncBoltContext, *, opens: bool = False) -> None:
        """Answers; with `opens` a form in the reply is opened at once where it can be."""
        await self._give(await self._reactions.hear(situation, words), context, opens=opens)

    async def _give(self, reaction: Reaction, context: AsyncBoltContext, *, opens: bool) -> None:
        view = reaction.view() if opens else None
        is_shown = view is not None and await reaction.situation.open_view(view)
        context[FINISH] = self._reactions.finish(reaction, is_shown=is_shown)


def _said_in(body: Body) -> str:
    """The words of the message on which a shortcut was chosen."""
    return ((body.get("message") or {}).get("text") or "").strip()


def _kept(react: Callable[[Body, str], Awaitable[Finish]]) -> Callable[..., Awaitable[None]]:
    """A listener of Bolt's that leaves what the event leads to."""

    async def listen(body: Body, context: AsyncBoltContext) -> None:
        context[FINISH] = await react(body, context[DELIVERY])

    return listen
