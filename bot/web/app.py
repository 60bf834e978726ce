"""The one ASGI application: every surface that is switched on, behind one guard."""

from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import AsyncExitStack, asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from bot.hooks import Service
from bot.web.bodies import MOST_SECONDS
from bot.web.failures import failure
from bot.web.guard import HEALTH, Guard
from bot.web.hooks import routes_of
from bot.web.turns import give_turns
from bot.wiring import may_retry


def make_app(
    surfaces: Iterable[Iterable[BaseRoute]],
    hosts: Collection[str],
    *,
    services: Collection[Service] = (),
    patience: float = MOST_SECONDS,
) -> ASGIApp:
    """The application with the hooks of each service and the routes of each surface, in their order; one that takes
    every address comes last. The services run while it does.

    A body that has not arrived after `patience` seconds is waited for no longer.
    """
    hooks = routes_of(hook for service in services for hook in service.hooks)
    routes = [Route(HEALTH, _health), *hooks, *(route for surface in surfaces for route in surface)]

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001 - as Starlette calls it
        async with AsyncExitStack() as opened:
            for service in services:
                await service.open()
                opened.push_async_callback(service.close)
            yield

    app = Starlette(routes=routes, exception_handlers={HTTPException: _refuse, Exception: _fail}, lifespan=lifespan)
    give_turns(app)
    return Guard(app, hosts, patience)


async def _health(request: Request) -> Response:  # noqa: ARG001 - as every page
    return PlainTextResponse("ok\n")


async def _refuse(request: Request, error: Exception) -> Response:
    response = failure(request, error.status_code if isinstance(error, HTTPException) else 500)
    response.headers.update(getattr(error, "headers", None) or {})
    return response


async def _fail(request: Request, error: Exception) -> Response:
    return failure(request, 503 if may_retry(error) else 500)
