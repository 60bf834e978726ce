"""What is said on Slack is answered: from where it was said to what is kept and what is sent."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import assert_never

from sqlmodel import Session

from bot.mailroom import AgainError
from bot.slack.calling import CallError
from bot.slack.drawing import Drawn, draw
from bot.slack.modals import draw_form
from bot.slack.posting import posts_of
from bot.slack.situations import Situation, Surroundings
from bot.slack.texts import unescape
from handlers import conversations, discretion
from handlers.answering import Answered, Draft, put_on_record
from handlers.conversations import Saying
from handlers.deliveries import Finish, Post, nothing
from handlers.discretion import Given, Manner, Place, Room, Said
from handlers.pasted import REMOVED
from handlers.replies import Answer, Neutral, Note, Reply
from handlers.viewers import NoRegisterError
from knowledge.questions import Thread

NOT_YOURS = Note(
    topic="button",
    headline="That button belongs to somebody else's question, or to one that is forgotten. Ask it yourself.",
)
NOT_SHARED = Note(
    topic="share",
    headline="Nothing was posted: not everybody there may see that answer, or it is not known who is there.",
)
HELP = "help"
"""What is said by whoever says nothing."""
LASTS = timedelta(hours=1)
"""Outside of a thread nothing is taken over of what was said longer ago: it was about something else."""
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)")
_FAILED = Note(topic="failure", headline="Sorry, that could not be answered. Ask again; if it fails again, report it.")


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
    """What was answered, and is neither kept in its conversation nor sent yet; it may not be on record either."""

    situation: Situation
    said: Said
    given: Given

    def view(self) -> dict[str, object] | None:
        """The modal of the form, with what was told above it; None where there is no form."""
        return view_of(self.situation, self.given.reply, self.said.delivery)


class Reactions:
    """Answers what is said."""

    def __init__(self, surroundings: Surroundings, url: str = "") -> None:
        self.surroundings = surroundings
        self._assistant = surroundings.assistant
        self.url = url

    async def hear(self, situation: Situation, words: Words) -> Reaction:
        """What was said is answered; what is not on record yet comes on record where it is finished."""
        text = await self._read(situation, words.text) or HELP
        said = Said(
            account=situation.account,
            place=Place(
                conversation=situation.conversation,
                room=situation.channel.room,
                members=situation.channel.members,
            ),
            text=text,
            at=self._assistant.clock(),
            delivery=words.delivery,
            is_seen=words.is_seen,
            thread=words.thread,
        )
        given = await self.surroundings.in_thread(partial(self._respond, said))
        return Reaction(situation=situation, said=said, given=given)

    def finish(self, reaction: Reaction, *, is_shown: bool = False) -> Finish:
        """Keeps the reply in its conversation and sends it, unless it is shown already."""
        return partial(self._finish, reaction, is_shown)

    def tell(self, situation: Situation, reply: Reply, delivery: str, turn: str = "") -> Finish:
        """A reply that is not kept, for the user alone; with the `turn` that its buttons belong to."""
        posts = posts_of(situation, delivery, self.draw(reply, turn), situation.manner, at=self._assistant.clock())
        return lambda _: posts

    def failed(self, situation: Situation, delivery: str) -> Finish:
        """What is told where something of ours went wrong."""
        if not situation.account.is_member:
            return nothing  # an outsider is told nothing anyhow
        return self.tell(situation, _FAILED, f"{delivery}/failed")

    async def find_said(self, situation: Situation, delivery: str) -> conversations.Turn | None:
        """What was answered to that delivery; None where it was nothing of this user's."""
        person = await self.surroundings.find_person(situation)
        if person is None:
            return None
        work = partial(conversations.find_said, person, delivery, self._assistant.engine)
        return await self.surroundings.in_thread(work)

    async def share(self, situation: Situation, ids: tuple[str, ...], delivery: str) -> Finish:
        """Posts the user's own answers for everybody in the channel, where all there may see them."""
        person = await self.surroundings.find_person(situation)
        spot, at = situation.spot, self._assistant.clock()
        directory = self.surroundings.directory
        channel = await directory.find_channel(situation.workspace, spot.channel, spot.user, fresh=True)
        told: tuple[Answer, ...] | None = None
        if person is not None and channel.is_ours and channel.room in (Room.PRIVATE, Room.OPEN):
            told = await self.surroundings.in_thread(
                lambda: discretion.find_own_for_all(
                    ids, person, channel.members, self._assistant.engine, self._assistant.snapshots, at=at
                )
            )
        if told is None:
            return self.tell(situation, NOT_SHARED, f"{delivery}/told")
        late = self.draw(NOT_SHARED)
        posts = posts_of(situation, f"{delivery}/shared", self.draw(told), Manner.HERE, at=at, is_seen=True, late=late)
        return lambda _: posts

    def draw(self, reply: Reply, turn: str = "", *, can_share: bool = False) -> Drawn:
        """The reply as Slack shows it."""
        return draw(reply, turn=turn, can_share=can_share, url=self.url)

    def _respond(self, said: Said) -> Given:
        engine = self._assistant.engine

        def remembers(session: Session, person: str) -> Thread:
            conversation = said.place.conversation
            since = said.at - LASTS if conversation.endswith("/") else None
            return conversations.recall_thread(session, person, conversation, since)

        try:
            return discretion.respond(said, remembers, engine, self._assistant.snapshots)
        except NoRegisterError:
            # Nobody is known yet, so everybody is an outsider.
            is_told_here = said.place.room is Room.DIRECT or said.is_seen
            return Given(answered=Answered(Neutral(), Thread()), manner=Manner.HERE if is_told_here else Manner.ALONE)

    def _finish(self, reaction: Reaction, is_shown: bool, session: Session) -> tuple[Post, ...]:
        said, given = reaction.said, reaction.given
        answered = given.answered
        if isinstance(answered, Draft):
            recorded = put_on_record(answered, session, self._assistant.snapshots)
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
        return posts_of(reaction.situation, said.delivery, drawn, given.manner, at=said.at, is_seen=said.is_seen)

    async def _read(self, situation: Situation, text: str) -> str:
        """What was typed, with everybody who is mentioned by name and ourselves left out."""
        names = {situation.workspace.bot_user: ""}
        for user in set(_MENTION.findall(text)) - set(names):
            try:
                names[user] = (await self.surroundings.directory.get_account(situation.workspace, user)).name
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
