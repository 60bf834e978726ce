"""The fake itself: one HTTP server on loopback, in a thread of its own, for the Web API, response_urls and sockets."""

import asyncio
import json
import threading
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import uuid4

from aiohttp import web

from tests.slack.api import Answer, Api, Logged, Request, limited
from tests.slack.control import CONTROL, Control
from tests.slack.delivery import Courier
from tests.slack.driver import Driver
from tests.slack.faults import HOOKS, Delay, Faults, How, RateLimited, Way
from tests.slack.hooks import Hooks
from tests.slack.limits import Limits
from tests.slack.sample import make_world
from tests.slack.sockets import Sockets
from tests.slack.state import Json
from tests.slack.world import World

LOOPBACK = "127.0.0.1"
API = "/api/"
LINK = "/link/"
CLOSING_SECONDS = 10.0
_T = TypeVar("_T")


class Slack(Driver):
    """A workspace that a real client can talk to: `with Slack() as slack:`, then `base_url=slack.api_url`."""

    def __init__(self, world: World | None = None, *, port: int = 0) -> None:
        world = make_world() if world is None else world
        self.sockets = Sockets(world)
        super().__init__(world, Courier(world, self.sockets), self._wait)
        self.port = port
        self.faults = Faults()
        self._api = Api(world)
        self._hooks = Hooks(world)
        self._control = Control(self)
        self._log: list[Logged] = []
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._silence: asyncio.Event | None = None
        self._ended: asyncio.Event | None = None

    # Its life.

    def __enter__(self) -> Self:
        ready: list[BaseException] = []
        started = threading.Event()
        self._thread = threading.Thread(target=self._live, args=(started, ready), name="fake Slack", daemon=True)
        self._thread.start()
        started.wait()
        if ready:
            raise ready[0]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop and self._ended and self._thread:
            self._loop.call_soon_threadsafe(self._ended.set)
            self._thread.join(CLOSING_SECONDS)

    def wait_until_closed(self) -> None:
        """Waits for its end, which another thread or a signal brings."""
        if self._thread:
            self._thread.join()

    def _live(self, started: threading.Event, failed: list[BaseException]) -> None:
        try:
            asyncio.run(self._serve(started))
        except Exception as error:  # noqa: BLE001 - it is raised again where the fake is started
            failed.append(error)
        finally:
            started.set()

    async def _serve(self, started: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._silence, self._ended = asyncio.Event(), asyncio.Event()
        runner = web.ServerRunner(web.Server(self._answer, access_log=None), shutdown_timeout=0.1)
        await runner.setup()
        await self.courier.open()
        try:
            site = web.TCPSite(runner, LOOPBACK, self.port)
            await site.start()
            self.port = int(runner.addresses[0][1])
            self.world.address = f"http://{LOOPBACK}:{self.port}"
            started.set()
            await self._ended.wait()
        finally:
            self._silence.set()
            await self.sockets.cut()
            await self.courier.close()
            await runner.cleanup()

    def _wait(self, work: Coroutine[Any, Any, _T]) -> _T:
        if self._loop is None:
            work.close()
            raise RuntimeError("this Slack is not running")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    # Where it is.

    @property
    def url(self) -> str:
        """Its address."""
        return self.world.address

    @property
    def api_url(self) -> str:
        """The base address of its Web API."""
        return f"{self.world.address}{API}"

    # What it is told to do.

    @property
    def limits(self) -> Limits:
        """How often the app may call what; change it as the test needs."""
        return self._api.limits

    def fail(self, method: str, how: How, times: int = 1) -> None:
        """Fails the next so many calls of the method that way.

        `how` is an error code, an HTTP status, `RateLimited`, `Delay` or a `Way`; the method may be `EVERYTHING`, or
        `HOOKS` for response_urls.
        """
        with self.world.lock:
            self.faults.plan(method, how, times)

    def down(self, how: How = Way.REFUSE) -> None:
        """Fails everything until `up`: requests that way, and sockets are cut."""
        with self.world.lock:
            self.faults.outage = how
        self._wait(self.sockets.cut())

    def up(self) -> None:
        """Ends every failure, planned ones too."""
        with self.world.lock:
            self.faults.clear()

    def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tells the app's sockets to go, as Slack does every few hours; `warning` lets them stay for now."""
        self._wait(self.sockets.disconnect(reason))

    def wait_for(self, predicate: Callable[[], _T], seconds: float = 5.0) -> _T:
        """What the predicate gives once that is true of the workspace. Raises TimeoutError."""
        with self.world.lock:
            self.world.waiting += 1
            try:
                found = self.world.lock.wait_for(predicate, seconds)
            finally:
                self.world.waiting -= 1
        if not found:
            raise TimeoutError(f"it did not become true in {seconds} seconds")
        return found

    @property
    def calls(self) -> tuple[Logged, ...]:
        """Every call that was made, oldest first; response_urls are called `response_url`."""
        with self.world.lock:
            return tuple(self._log)

    def calls_of(self, method: str) -> tuple[Logged, ...]:
        """The calls of that method, oldest first."""
        return tuple(call for call in self.calls if call.method == method)

    @property
    def connections(self) -> int:
        """How many sockets the app has open."""
        return len(self.sockets)

    # How it answers.

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(API):
            return await self._guarded(request, path[len(API) :], self._call)
        if path.startswith(LINK):
            if self.faults.outage is not None:
                return self._cut(request)
            return await self.sockets.serve(request)
        if path.startswith(CONTROL):
            return await self._control.answer(request)
        if request.method == "POST" and path.startswith(("/commands/", "/actions/", "/app/")):
            return await self._guarded(request, HOOKS, self._hook)
        return web.Response(status=404)

    async def _guarded(
        self,
        request: web.BaseRequest,
        name: str,
        perform: Callable[[web.BaseRequest, str, bytes], tuple[Any, Answer]],
    ) -> web.StreamResponse:
        body = await request.read()
        with self.world.lock:
            how = self.faults.take(name)
        match how:
            case None | Way.CUT | Delay():
                pass
            case Way.REFUSE:
                self._logged(name, {}, 0, {})
                return self._cut(request)
            case Way.TIME_OUT:
                self._logged(name, {}, 0, {})
                return await self._keep_silent(request)
            case RateLimited(seconds):
                return self._done(name, {}, limited(seconds))
            case int(status):
                return self._done(name, {}, Answer({"ok": False, "error": "internal_error"}, status))
            case str(code):
                return self._done(name, {}, Answer({"ok": False, "error": code}))
        if isinstance(how, Delay):
            await asyncio.sleep(how.seconds)
        args, answer = perform(request, name, body)
        if how is Way.CUT:
            self._logged(name, args, 0, answer.payload)
            return self._cut(request)
        return self._done(name, args, answer)

    def _call(self, request: web.BaseRequest, name: str, body: bytes) -> tuple[Any, Answer]:
        query = dict(request.query) if request.query_string else {}
        return self._api.answer(Request(name, request.method, query, request.headers, body))

    def _hook(self, request: web.BaseRequest, name: str, body: bytes) -> tuple[Any, Answer]:
        return self._hooks.answer(request.path, body)

    def _done(self, name: str, args: Json, answer: Answer) -> web.Response:
        self._logged(name, args, answer.status, answer.payload)
        headers = {"x-slack-req-id": uuid4().hex, "Cache-Control": "private, no-cache", **answer.headers}
        return web.Response(
            body=json.dumps(answer.payload).encode(),
            status=answer.status,
            headers=headers,
            content_type="application/json",
            charset="utf-8",
        )

    def _logged(self, name: str, args: Json, status: int, payload: Json) -> None:
        with self.world.lock:
            self._log.append(Logged(name, args, self.world.clock(), status, payload))
            self.world.changed()

    def _cut(self, request: web.BaseRequest) -> web.Response:
        if request.transport:
            request.transport.abort()
        return web.Response(status=500)

    async def _keep_silent(self, request: web.BaseRequest) -> web.Response:
        if self._silence:
            await self._silence.wait()
        return self._cut(request)
