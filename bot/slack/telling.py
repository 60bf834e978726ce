"""Tells people on Slack what they must know of without having asked, and says so where it is settled."""

import asyncio
import json
import logging
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from bot.mailroom import Mailroom
from bot.slack.calling import CallError
from bot.slack.drawing import read_out
from bot.slack.reacting import Reactions
from bot.slack.sending import Sending, post_of
from bot.slack.workspaces import PLATFORM, Workspace, WorkspaceError
from bot.wiring import explain_failure
from handlers.deliveries import Post
from handlers.discretion import find_person
from handlers.notices import CLOSED, TOLD, ToClose, ToTell, find_untold
from handlers.proofs import find_newest
from handlers.viewers import NoRegisterError

EVERY_SECONDS = 2.0
_MOST_CHANGED = 4000
UNREACHABLE_SECONDS = 3600.0
"""Somebody who has no account is looked for again after this."""
_LOG = logging.getLogger("mayshare.slack")


class Teller:
    """Looks again and again for what must be told."""

    def __init__(
        self, reactions: Reactions, mailroom: Mailroom, checkpoints: str = "", every: float = EVERY_SECONDS
    ) -> None:
        self._reactions = reactions
        self._surroundings = reactions.surroundings
        self._mailroom = mailroom
        self._checkpoints = checkpoints
        self._every = every
        self._unreachable: dict[str, float] = {}
        self._posted = ""
        self._loop: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Begins to look."""
        self._loop = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Ends it."""
        if self._loop is not None:
            self._loop.cancel()
            with suppress(asyncio.CancelledError):
                await self._loop

    async def _run(self) -> None:
        while True:
            try:
                await self._tell_all()
            except (CallError, WorkspaceError, NoRegisterError) as error:
                _LOG.debug("%s", error)
            except Exception as error:  # noqa: BLE001 - the edge: it is looked again
                _LOG.warning("%s", explain_failure(error))
            await asyncio.sleep(self._every)

    async def _tell_all(self) -> None:
        assistant = self._surroundings.assistant
        at = assistant.clock()
        to_tell, to_close = await self._surroundings.in_thread(
            partial(find_untold, PLATFORM, assistant.engine, assistant.snapshots, at=at)
        )
        posts = [post for each in to_tell if (post := await self._find_post(each)) is not None]
        posts.extend(map(self._closing, to_close))
        if self._checkpoints:
            posts.extend(await self._checkpoint())
        if posts:
            await self._mailroom.post(posts)

    async def _find_post(self, each: ToTell) -> Post | None:
        """The post that tells it; None for somebody who cannot be reached here now."""
        if self._unreachable.get(each.person, 0) > time.monotonic():
            return None
        try:
            found = await self._find_account(each)
            if found is not None:
                return await self._post_of(each, *found)
            why = "who it is for has no account there"
        except CallError as error:
            if error.seconds is not None:
                return None
            why = str(error)
        _LOG.warning("notice %s cannot be told on Slack: %s", each.told.id, why)
        self._unreachable[each.person] = time.monotonic() + UNREACHABLE_SECONDS
        return None

    async def _post_of(self, each: ToTell, workspace: Workspace, user: str) -> Post:
        channel = await self._surroundings.directory.get_direct(workspace, user)
        note = replace(each.told.note, choices=each.told.next)
        drawn = self._reactions.draw(note)
        args = {"channel": channel, "text": drawn.text, "blocks": list(drawn.blocks)}
        thread = each.place.removeprefix(f"{workspace.team}/{channel}/")
        if thread != each.place and thread:
            args["thread_ts"] = thread
        sending = Sending(
            team=workspace.team,
            method="chat.postMessage",
            args={**args, "unfurl_links": False, "unfurl_media": False},
        )
        return post_of(f"{TOLD}{each.told.id}", sending, f"{TOLD}{each.told.id}")

    async def _find_account(self, each: ToTell) -> tuple[Workspace, str] | None:
        """The account of the person, in the first workspace in which she has one."""
        directory, assistant = self._surroundings.directory, self._surroundings.assistant
        for workspace in await self._surroundings.workspaces.get_any():
            known = await directory.get_account(workspace, each.account) if each.account else None
            if (known is None or not known.account.is_member) and each.email:
                known = await directory.find_by_email(workspace, each.email)
            if known is None:
                continue
            person = await self._surroundings.in_thread(
                partial(find_person, known.account, assistant.engine, assistant.snapshots, at=assistant.clock())
            )
            if person == each.person:
                return workspace, known.account.id
        return None

    def _closing(self, each: ToClose) -> Post:
        """The post that says where it stands that it is settled."""
        note = replace(each.told.note, lines=(*each.told.note.lines, "This is settled."), choices=(), form=None)
        drawn = self._reactions.draw(note)
        stands = json.loads(each.address)
        # A message that is changed may have less text than a new one.
        text = read_out(note, url=self._reactions.url, most=_MOST_CHANGED)
        args = {"channel": stands["channel"], "ts": stands["ts"], "text": text, "blocks": list(drawn.blocks)}
        return post_of(f"{CLOSED}{each.told.id}", Sending(team=stands["team"], method="chat.update", args=args))

    async def _checkpoint(self) -> Iterable[Post]:
        """The newest checkpoint of the ledger, once."""
        newest = await self._surroundings.in_thread(partial(find_newest, self._surroundings.assistant.engine))
        if newest is None or newest.note == self._posted:
            return ()
        found = []
        for workspace in await self._surroundings.workspaces.get_any():
            block = {
                "type": "rich_text",
                "elements": [{"type": "rich_text_preformatted", "elements": [{"type": "text", "text": newest.note}]}],
            }
            text = (
                f"Checkpoint of the ledger, made {newest.made_at:%Y-%m-%d}. Keep it: it shows if an entry is altered."
            )
            args = {"channel": self._checkpoints, "text": f"{text}\n{newest.note}", "blocks": [block]}
            sending = Sending(team=workspace.team, method="chat.postMessage", args=args)
            found.append(post_of(f"checkpoint:{workspace.team}:{newest.size}:{newest.root}", sending))
        self._posted = newest.note
        return found
