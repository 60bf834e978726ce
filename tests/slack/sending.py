"""Sending to the app: once, again, the same bytes twice, in another order."""

from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from tests.slack.delivery import Courier, Parcel, Response, Sort
from tests.slack.inputs import NotPossibleError
from tests.slack.reading import Reading
from tests.slack.world import World

NOT_SENT = Response(None, b"", 0.0, "not_sent")
RETRIES_AFTER = (0.0, 60.0, 300.0)
"""How long after the last attempt Slack sends an event again; the first retry comes at once."""


class Sending(Reading):
    """Sends parcels to the app, again where that is asked for, and keeps what was answered.

    Every call waits for the app. From a coroutine in the app's own event loop, use `asyncio.to_thread`.
    """

    def __init__(
        self, world: World, courier: Courier, run: Callable[[Coroutine[Any, Any, Response]], Response]
    ) -> None:
        super().__init__(world)
        self.courier = courier
        self.retrying = False
        self.responses: list[Response] = []
        self._run = run
        self._held: list[Parcel] | None = None
        self._due: list[tuple[float, Parcel, int, str]] = []

    def send(
        self, parcel: Parcel, *, attempt: int = 0, reason: str = "http_timeout", secret: str = "", at: int | None = None
    ) -> Response:
        """What the app answers to the parcel, signed now; `secret` and `at` sign it wrongly or at another time.

        While `retrying`, an event that is not acknowledged is sent again as Slack does: at once, and later.
        """
        if self._held is not None:
            self._held.append(parcel)
            return Response(None, b"", 0.0, "held", parcel)
        response = self._send(parcel, self.courier.address(parcel, attempt, reason, secret, at), attempt)
        if self.retrying and attempt == 0 and _to_retry(response):
            self._retry(response, self.world.clock())
        return response

    def replay(self, response: Response) -> Response:
        """What the app answers to the very bytes that it was sent before, headers included."""
        if response.parcel is None:
            raise NotPossibleError("nothing was sent that could be sent again")
        return self._send(response.parcel, response.sent, response.attempt)

    def redeliver(self, response: Response, attempt: int = 1, reason: str = "http_timeout") -> Response:
        """What the app answers to the same event sent again as a retry."""
        if response.parcel is None:
            raise NotPossibleError("nothing was sent that could be sent again")
        return self.send(response.parcel, attempt=attempt, reason=reason)

    def redeliver_due(self) -> tuple[Response, ...]:
        """What the app answers to the retries that are due by the world's clock."""
        now = self.world.clock()
        due = [entry for entry in self._due if entry[0] <= now]
        self._due = [entry for entry in self._due if entry[0] > now]
        found = []
        for _, parcel, attempt, reason in due:
            response = self.send(parcel, attempt=attempt, reason=reason)
            found.append(response)
            if _to_retry(response):
                self._plan(response, now)
        return tuple(found)

    @contextmanager
    def holding(self) -> Iterator[list[Parcel]]:
        """Keeps back what would be sent meanwhile, for the test to send in whatever order."""
        held: list[Parcel] = []
        self._held = held
        try:
            yield held
        finally:
            self._held = None

    def _send(self, parcel: Parcel, sent: dict[str, str], attempt: int) -> Response:
        response = self._run(self.courier.send(parcel, sent, attempt))
        self.responses.append(response)
        return response

    def _retry(self, failed: Response, now: float) -> None:
        if failed.parcel is None:
            return
        again = self.send(failed.parcel, attempt=1, reason=failed.failure)
        if _to_retry(again):
            self._plan(again, now)

    def _plan(self, failed: Response, now: float) -> None:
        following = failed.attempt + 1
        if failed.parcel is not None and following <= len(RETRIES_AFTER):
            self._due.append((now + RETRIES_AFTER[following - 1], failed.parcel, following, failed.failure))


def _to_retry(response: Response) -> bool:
    if response.parcel is None or response.parcel.sort is not Sort.EVENT or response.ok:
        return False
    return response.headers.get("X-Slack-No-Retry") != "1"
