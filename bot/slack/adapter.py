"""The adapter: what Slack brought, and Bolt routes, is dealt with here; what it must be given goes out by here."""

import asyncio
import json
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from slack_bolt.async_app import AsyncApp, AsyncBoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.mailroom import AgainError, Outcome
from bot.slack.calling import CallError
from bot.slack.directory import Directory
from bot.slack.hearing import find_spot
from bot.slack.housekeeping import Housekeeping
from bot.slack.listening import DELIVERY, FINISH, Listeners
from bot.slack.reacting import Reactions
from bot.slack.sending import REST, Sender
from bot.slack.situations import Surroundings
from bot.slack.workspaces import PLATFORM, WorkspaceError, Workspaces
from bot.wiring import Assistant, explain_failure, may_retry
from handlers.deliveries import Delivery, Finish, Post, nothing

THREADS = 2
_LOG = logging.getLogger("mayshare.slack")


class SlackAdapter:
    """Slack, as the mailroom knows it."""

    platform = PLATFORM

    def __init__(self, assistant: Assistant, workspaces: Workspaces, url: str = "", rest: float = REST) -> None:
        self._executor = ThreadPoolExecutor(THREADS, "slack-answers")
        self._workspaces = workspaces
        self._surroundings = Surroundings(assistant, workspaces, Directory(workspaces), self._executor)
        self.reactions = Reactions(self._surroundings, url)
        self._sender = Sender(workspaces, self._surroundings.directory, assistant.clock, rest)
        self._shown: dict[str, asyncio.Future[Mapping[str, Any]]] = {}
        self._app = self._make_app()

    async def close(self) -> None:
        """Ends the calls and the threads."""
        await self._workspaces.close()
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
            return await self.give_up(delivery)
        self._show(delivery.id, {})
        finish: Finish = context.get(FINISH, nothing)
        return finish

    async def give_up(self, delivery: Delivery) -> Finish:
        """Tells whoever addressed us that it went wrong; whoever did not is told nothing. Raises AgainError."""
        try:
            spot = find_spot(json.loads(delivery.body))
            if spot is None:
                return nothing
            return self.reactions.failed(await self._surroundings.situate(spot), delivery.id)
        except AgainError:
            raise
        except Exception as error:  # noqa: BLE001 - the edge: who cannot be told is not told
            _LOG.error("delivery %s cannot be answered: %s", delivery.id, _explain(error))
            return nothing

    def _make_app(self) -> AsyncApp:
        async def authorize(team_id: str | None, enterprise_id: str | None) -> AuthorizeResult:
            # No method: Bolt gives a function what its arguments are named after, and knows no `self`.
            return await self._workspaces.authorize(team_id, enterprise_id)

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
        Listeners(self.reactions, Housekeeping(self.reactions), self._show).register(app)
        return app

    def _show(self, delivery: str, shown: Mapping[str, Any]) -> bool:
        """Whether somebody waits for what the modal shall show."""
        expected = self._shown.get(delivery)
        if expected is None or expected.done():
            return False
        expected.set_result(shown)
        return True


def _explain(error: Exception) -> str:
    return str(error) if isinstance(error, CallError | WorkspaceError) else explain_failure(error)


async def _note_failure(error: Exception, context: AsyncBoltContext) -> None:
    context["failure"] = error


def _quiet_logger() -> logging.Logger:
    """Bolt speaks of what it is given, which can hold what people wrote: it is heard in an emergency only."""
    logger = logging.getLogger("mayshare.slack.bolt")
    logger.setLevel(logging.CRITICAL)
    return logger
