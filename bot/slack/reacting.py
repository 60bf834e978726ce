"""What is said on Slack is answered: from where it was said to what is kept and what is sent."""

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TypeVar, assert_never

from sqlmodel import Session

from bot.mailroom import AgainError
from bot.slack.calling import CallError, call
from bot.slack.directory import Channel, Directory
from bot.slack.drawing import Drawn, draw
from bot.slack.hearing import Origin, Spot
from bot.slack.modals import draw_form
from bot.slack.sending import RESPOND, Sending, post_of
from bot.slack.texts import unescape
from bot.slack.workspaces import Workspace, Workspaces
from bot.wiring import Assistant
from handlers import conversations, discretion
from handlers.answering import Answered, Draft, put_on_record
from handlers.conversations import Saying
from handlers.deliveries import Finish, Post
from handlers.discretion import Account, Given, Manner, Place, Room, Said
from handlers.pasted import REMOVED
from handlers.replies import Answer, Neutral, Note, Reply
from handlers.viewers import NoRegisterError
from knowledge.questions import Thread

T = TypeVar("T")

NOT_YOURS = Note(
    topic="button",
    headline="That button belongs to somebody else's question, or to one that is forgotten. Ask it yourself.",
)
NOT_SHARED = Note(
    topic="share",
    headline="Nothing was posted: not everybody there may see that answer, or it is not known who is there.",
)
SHARED = Note(topic="share", headline="It is posted for everybody there.")
HELP = "help"
"""What is said by whoever says nothing."""
LASTS = timedelta(hours=1)
"""Outside of a thread nothing is taken over of what was said longer ago: it was about something else."""
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)")
_FAILED = Note(topic="failure", headline="Sorry, that could not be answered. Ask again; if it fails again, report it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Where something was said, and who is there."""

    workspace: Workspace
    account: Account
    spot: Spot
    channel: Channel
    direct: str = ""
    """Our conversation with the user alone, where that is where the answer goes."""

    @property
    def conversation(self) -> str:
        """The conversation in which the answer is given."""
        return f"{self.spot.team}/{self.direct}/" if self.direct else self.spot.conversation

    @property
    def origin(self) -> Origin:
        """What a modal remembers of it."""
        return Origin(
            channel=self.direct or self.spot.channel,
            thread="" if self.direct else self.spot.thread,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What was said, and how."""

    text: str
    delivery: str
    is_seen: bool = False
    """Whether the others in the place can see what was said."""
    thread: Thread | None = None
    """What was settled where a button of an earlier reply was pressed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """What was answered, which is on record, and is neither kept in its conversation nor sent yet."""

    situation: Situation
    said: Said
    given: Given

    def view(self) -> dict[str, object] | None:
        """The modal of the form, with what was told above it; None where there is no form."""
        return view_of(self.situation, self.given.reply, self.said.delivery)


class Reactions:
    """Answers what is said, in threads of the executor."""

    def __init__(
        self, assistant: Assistant, workspaces: Workspaces, directory: Directory, executor: Executor, url: str = ""
    ) -> None:
        self.assistant = assistant
        self.workspaces = workspaces
        self.directory = directory
        self._executor = executor
        self.url = url

    async def in_thread(self, work: Callable[[], T]) -> T:
        """What the work gives, done in a thread."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    async def situate(self, spot: Spot, *, is_seen: bool = False) -> Situation:
        """Who is where; `is_seen` says that all who are there can see what was said.

        Raises AgainError where Slack does not say it now.
        """
        try:
            workspace = await self.workspaces.get(spot.team, spot.enterprise)
            known = await self.directory.get_account(workspace, spot.user)
            channel = await self._find_channel(workspace, spot, is_seen=is_seen)
            # What has no place of its own is answered directly, and so is who is not alone with her own company.
            is_direct = known.account.is_member and (not spot.channel or channel.room is Room.MIXED)
            direct = await self.directory.get_direct(workspace, spot.user) if is_direct else ""
        except CallError as error:
            if error.seconds is None:
                raise
            raise AgainError(str(error)) from None
        return Situation(workspace=workspace, account=known.account, spot=spot, channel=channel, direct=direct)

    async def _find_channel(self, workspace: Workspace, spot: Spot, *, is_seen: bool) -> Channel:
        if spot.is_direct or not spot.channel:
            return Channel(id=spot.channel, name="", creator="", room=Room.DIRECT)
        channel = await self.directory.find_channel(workspace, spot.channel, spot.user, is_for_all=is_seen)
        return replace(channel, room=await self._find_room(channel))

    async def _find_room(self, channel: Channel) -> Room:
        assistant = self.assistant
        try:
            return await self.in_thread(
                lambda: discretion.find_room(
                    channel.room, channel.members, assistant.engine, assistant.snapshots, at=assistant.clock()
                )
            )
        except NoRegisterError:
            return Room.MIXED

    async def hear(self, situation: Situation, words: Words) -> Reaction:
        """What was said is answered; the answer is on record when this ends."""
        text = await self._read(situation, words.text) or HELP
        said = Said(
            account=situation.account,
            place=Place(
                conversation=situation.conversation,
                room=situation.channel.room,
                members=situation.channel.members,
            ),
            text=text,
            at=self.assistant.clock(),
            delivery=words.delivery,
            is_seen=words.is_seen,
            thread=words.thread,
        )
        given = await self.in_thread(partial(self._respond, said))
        return Reaction(situation=situation, said=said, given=given)

    def finish(self, reaction: Reaction, *, is_shown: bool = False) -> Finish:
        """Keeps the reply in its conversation and sends it, unless it is shown already."""
        return partial(self._finish, reaction, is_shown)

    async def tell(self, situation: Situation, reply: Reply, delivery: str) -> Finish:
        """A reply that is not kept, for the user alone."""
        manner = {Room.DIRECT: Manner.HERE, Room.MIXED: Manner.APART}.get(situation.channel.room, Manner.ALONE)
        posts = tuple(self.posts(situation, delivery, self.draw(reply), manner, is_seen=False))
        return lambda _: posts

    def again(self, situation: Situation, reply: Reply, turn: str, delivery: str) -> Finish:
        """An earlier reply once more, with the buttons that belong to it."""
        manner = {Room.DIRECT: Manner.HERE, Room.MIXED: Manner.APART}.get(situation.channel.room, Manner.ALONE)
        posts = self.posts(situation, delivery, self.draw(reply, turn), manner, is_seen=False)
        return lambda _: posts

    async def find_person(self, situation: Situation) -> str | None:
        """The employee whose account it is."""
        at = self.assistant.clock()
        try:
            return await self.in_thread(
                lambda: discretion.find_person(
                    situation.account, self.assistant.engine, self.assistant.snapshots, at=at
                )
            )
        except NoRegisterError:
            return None

    async def find_thread(self, situation: Situation, delivery: str) -> Thread | None:
        """What was settled when that delivery had been answered; None where it was nothing of this user's."""
        person = await self.find_person(situation)
        if person is None:
            return Thread()
        turn = await self.in_thread(lambda: conversations.find_said(person, delivery, self.assistant.engine))
        return None if turn is None else turn.thread

    async def share(self, situation: Situation, ids: tuple[str, ...], delivery: str) -> Finish:
        """Posts the user's own answers for everybody in the channel, where all there may see them."""
        person = await self.find_person(situation)
        spot = situation.spot
        channel = await self.directory.find_channel(situation.workspace, spot.channel, spot.user, fresh=True)
        told: tuple[Answer, ...] | None = None
        if person is not None and channel.is_ours and channel.room in (Room.PRIVATE, Room.OPEN):
            at = self.assistant.clock()
            told = await self.in_thread(
                lambda: discretion.find_own_for_all(
                    ids, person, channel.members, self.assistant.engine, self.assistant.snapshots, at=at
                )
            )
        private = await self.tell(situation, NOT_SHARED if told is None else SHARED, f"{delivery}/told")
        if told is None:
            return private
        drawn = self.draw(told)
        open_post = self.posts(situation, f"{delivery}/shared", drawn, Manner.HERE, is_seen=True)
        return lambda session: (*open_post, *private(session))

    def draw(self, reply: Reply, turn: str = "", *, can_share: bool = False) -> Drawn:
        """The reply as Slack shows it."""
        return draw(reply, turn=turn, can_share=can_share, url=self.url)

    def posts(
        self, situation: Situation, delivery: str, drawn: Drawn, manner: Manner, *, is_seen: bool
    ) -> tuple[Post, ...]:
        """What is sent where; nothing to an outsider who is in no place."""
        spot, content = situation.spot, _content(drawn)
        if not (spot.channel or situation.direct):
            return ()
        if manner is Manner.ALONE:
            return (post_of(delivery, self._alone(situation, content)),)
        if manner is Manner.HERE:
            thread = spot.thread or ("" if situation.channel.room is Room.DIRECT or not is_seen else spot.ts)
            return (
                post_of(delivery, self._open(spot.team, spot.channel or situation.direct, thread, content, spot.user)),
            )
        neutral = _content(self.draw(Neutral()))
        in_place = self._alone(situation, neutral)
        if is_seen:
            in_place = self._open(spot.team, spot.channel, spot.thread or spot.ts, neutral, "")
        directly = self._open(spot.team, situation.direct, "", content, "")
        return (post_of(f"{delivery}/place", in_place), post_of(delivery, directly))

    def failed(self, situation: Situation, delivery: str) -> Finish:
        """What is told where something of ours went wrong."""
        manner = {Room.DIRECT: Manner.HERE, Room.MIXED: Manner.APART}.get(situation.channel.room, Manner.ALONE)
        if not situation.account.is_member:
            return lambda _: ()  # an outsider is told nothing anyhow
        posts = self.posts(situation, f"{delivery}/failed", self.draw(_FAILED), manner, is_seen=False)
        return lambda _: posts

    def _respond(self, said: Said) -> Given:
        engine = self.assistant.engine

        def remembers(session: Session, person: str) -> Thread:
            conversation = said.place.conversation
            since = said.at - LASTS if conversation.endswith("/") else None
            return conversations.recall_thread(session, person, conversation, since)

        try:
            return discretion.respond(said, remembers, engine, self.assistant.snapshots)
        except NoRegisterError:
            # Nobody is known yet, so everybody is an outsider.
            is_told_here = said.place.room is Room.DIRECT or said.is_seen
            return Given(answered=Answered(Neutral(), Thread()), manner=Manner.HERE if is_told_here else Manner.ALONE)

    def _finish(self, reaction: Reaction, is_shown: bool, session: Session) -> tuple[Post, ...]:
        said, given = reaction.said, reaction.given
        answered = given.answered
        if isinstance(answered, Draft):
            recorded = put_on_record(answered, session, self.assistant.snapshots)
            if recorded is None:
                raise AgainError("the register changed while it was answered")
            answered = recorded
        if given.person:
            saying = Saying(
                person=given.person,
                conversation=said.place.conversation,
                delivery=said.delivery,
                text=said.text if answered.is_kept else REMOVED,
                reply=_remembered(answered.reply),
                thread=answered.thread,
                at=said.at,
            )
            conversations.put_turn(session, saying)
        if is_shown:
            return ()
        can_share = given.can_share and reaction.situation.channel.is_ours
        drawn = self.draw(answered.reply, said.delivery, can_share=can_share)
        return self.posts(reaction.situation, said.delivery, drawn, given.manner, is_seen=said.is_seen)

    def _alone(self, situation: Situation, content: dict[str, object]) -> Sending:
        spot = situation.spot
        if spot.url:
            args = {**content, "response_type": "ephemeral", "replace_original": False}
            return Sending(team=spot.team, method=RESPOND, args=args, url=spot.url, user=spot.user)
        args = {**content, "channel": spot.channel, "user": spot.user}
        if spot.thread:
            args["thread_ts"] = spot.thread
        return Sending(team=spot.team, method="chat.postEphemeral", args=args, user=spot.user)

    def _open(self, team: str, channel: str, thread: str, content: dict[str, object], user: str) -> Sending:
        args = {**content, "channel": channel, "unfurl_links": False, "unfurl_media": False}
        if thread:
            args["thread_ts"] = thread
        return Sending(team=team, method="chat.postMessage", args=args, user=user)

    async def _read(self, situation: Situation, text: str) -> str:
        """What was typed, with everybody who is mentioned by name and ourselves left out."""
        names = {situation.workspace.bot_user: ""}
        for user in set(_MENTION.findall(text)) - set(names):
            try:
                names[user] = (await self.directory.get_account(situation.workspace, user)).name
            except CallError:
                continue
        return unescape(text, names)


def _remembered(reply: Reply) -> Note:
    """What is kept of a reply that stands on Slack: its form, which a button of it opens; answers are on record."""
    match reply:
        case Note():
            return reply if reply.form is not None else Note(topic=reply.topic, headline=reply.headline)
        case Neutral():
            return Note(topic="neutral", headline=reply.message)
        case tuple():
            return Note(topic="answers", headline=", ".join(each.id for each in reply))
        case _:
            assert_never(reply)


def view_of(situation: Situation, reply: Reply, delivery: str) -> dict[str, object] | None:
    """The modal of the form in the reply to that delivery, with what was told above it; None without a form."""
    if not isinstance(reply, Note) or reply.form is None:
        return None
    origin = replace(situation.origin, delivery=delivery)
    return draw_form(reply.form, metadata=origin.write(), said=(reply.headline, *reply.lines))


def _content(drawn: Drawn) -> dict[str, object]:
    return {"text": drawn.text, "blocks": list(drawn.blocks)} if drawn.blocks else {"text": drawn.text}


async def open_view(situation: Situation, view: dict[str, object]) -> bool:
    """Whether the modal was opened; it cannot be where the user acted more than three seconds ago."""
    if not situation.spot.trigger:
        return False
    try:
        await call(situation.workspace.client, "views.open", {"trigger_id": situation.spot.trigger, "view": view})
    except CallError:
        return False
    return True
