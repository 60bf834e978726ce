"""The routes of the hooks: a request is read whole, within the size that every body has, and handed on as it is."""

from collections.abc import Awaitable, Callable, Iterable

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.hooks import Call, Hook


def routes_of(hooks: Iterable[Hook]) -> list[BaseRoute]:
    """The route of each hook."""
    return [Route(hook.path, _endpoint(hook), methods=[hook.method]) for hook in hooks]


def _endpoint(hook: Hook) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            body = await request.body()
        except ClientDisconnect:
            return Response(status_code=400)
        headers = dict(request.headers.items())
        replied = await hook.answer(Call(headers, request.url.query, body))
        response = Response(replied.body, replied.status, media_type=replied.content_type)
        for name, value in replied.headers:
            response.headers.append(name, value)
        return response

    return endpoint
