"""The one ASGI application: every surface that is switched on, behind one guard."""

from collections.abc import Collection, Iterable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from bot.web.bodies import MOST_SECONDS
from bot.web.failures import failure
from bot.web.guard import HEALTH, Guard
from bot.web.turns import give_turns
from bot.wiring import may_retry


def make_app(
    surfaces: Iterable[Iterable[BaseRoute]], hosts: Collection[str], *, patience: float = MOST_SECONDS
) -> ASGIApp:
    """The application with the routes of each surface, in their order; one that takes every address comes last.

    A body that has not arrived after `patience` seconds is waited for no longer.
    """
    routes = [Route(HEALTH, _health), *(route for surface in surfaces for route in surface)]
    app = Starlette(routes=routes, exception_handlers={HTTPException: _refuse, Exception: _fail})
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
