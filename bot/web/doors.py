"""Who the visitor is: signed in by a link, or in the demo whoever she chooses to be."""

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.web.forms import read_form, require_own_page, require_token, token_for
from bot.web.rendering import render
from bot.web.turns import write
from bot.wiring import Assistant
from handlers.home import PersonLine
from handlers.signing_in import LINK_LASTS

OUTSIDER = "outsider"
"""Whoever asks in the demo as nobody of the sample."""
EVERYWHERE = "everywhere"
"""The button that ends the visitor's other sessions too."""
_DEMO_COOKIE = "mayshare-demo"
_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")
_SEE_OTHER = 303


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who looks at the page."""

    person: str
    name: str
    secret: str
    """The secret of the browser's session; pages carry only what is made from it."""
    is_new: bool = False
    """Whether the browser must still be given the secret."""

    @property
    def token(self) -> str:
        """What the visitor's forms carry."""
        return token_for(self.secret)


class Door(Protocol):
    """A way in."""

    origins: Collection[str]
    """The addresses at which our own pages are."""
    people: tuple[PersonLine, ...]
    """Whom a visitor can choose to be; empty where she has to sign in."""

    def find_visitor(self, request: Request) -> Visitor | None:
        """Who sent the request; None for whoever must sign in first."""

    def admit(self, response: Response, visitor: Visitor) -> None:
        """Gives a new visitor's browser what it will be known by."""

    def routes(self) -> list[BaseRoute]:
        """The addresses of its own."""


class SignInDoor:
    """By a link that works once; the session's secret is in a cookie that no script reads."""

    people: tuple[PersonLine, ...] = ()

    def __init__(self, assistant: Assistant, origins: Collection[str], *, secure: bool) -> None:
        self.origins = origins
        self._assistant = assistant
        self._secure = secure
        # `__Host-` binds the cookie to this very host, which browsers grant only over HTTPS.
        self._cookie = "__Host-mayshare" if secure else "mayshare"
        self._link_cookie = f"{self._cookie}-link"

    def find_visitor(self, request: Request) -> Visitor | None:
        """Whose session it is."""
        secret = _find_secret(request, self._cookie)
        if secret is None:
            return None
        viewer = self._assistant.find_signed_in(secret)
        return None if viewer is None else Visitor(person=viewer.id, name=viewer.name, secret=secret)

    def admit(self, response: Response, visitor: Visitor) -> None:
        """Nothing: whoever comes here has been given the secret when signing in."""

    def routes(self) -> list[BaseRoute]:
        """The link's page and what its button does, and signing out."""
        return [
            Route("/sign-in/{link}", self._show_link, methods=["GET"]),
            Route("/sign-in/{link}", self._sign_in, methods=["POST"]),
            Route("/sign-out", self._sign_out, methods=["POST"]),
        ]

    async def _show_link(self, request: Request) -> Response:
        # The link is not looked at here: a program that fetches links to show what is behind them must not use it up.
        secret = _find_secret(request, self._link_cookie) or _new_secret()
        response = render("link.html", token=token_for(secret))
        # There is no session yet that the form could be made for. Without a secret of the browser's own, whoever has
        # a link could sign another person's browser in as himself. What other sites send comes without this cookie.
        age = int(LINK_LASTS.total_seconds())
        response.set_cookie(
            self._link_cookie, secret, age, path="/", secure=self._secure, httponly=True, samesite="strict"
        )
        return response

    async def _sign_in(self, request: Request) -> Response:
        require_own_page(request, self.origins)
        link, browser = request.path_params["link"], _find_secret(request, self._link_cookie)
        if not _SECRET.fullmatch(link):
            raise HTTPException(410)
        if browser is None:
            raise HTTPException(403)
        require_token(await read_form(request), browser)
        former = request.cookies.get(self._cookie, "")
        secret = await write(request, self._assistant.sign_in, link, former)
        if secret is None:
            raise HTTPException(410)
        response = RedirectResponse("/", _SEE_OTHER)
        response.set_cookie(self._cookie, secret, path="/", secure=self._secure, httponly=True, samesite="lax")
        return response

    async def _sign_out(self, request: Request) -> Response:
        require_own_page(request, self.origins)
        visitor = await run_in_threadpool(self.find_visitor, request)
        if visitor is None:
            return render("sign_in.html", status=403)
        form = await read_form(request)
        require_token(form, visitor.secret)
        await write(request, self._end, request, everywhere=EVERYWHERE in form)
        response = RedirectResponse("/", _SEE_OTHER)
        response.delete_cookie(self._cookie, path="/", secure=self._secure, httponly=True, samesite="lax")
        return response

    def _end(self, request: Request, *, everywhere: bool) -> None:
        visitor = self.find_visitor(request) if everywhere else None
        if visitor is not None:
            self._assistant.sign_out_everywhere(visitor.person)
        self._assistant.sign_out(request.cookies.get(self._cookie, ""))


class DemoDoor:
    """Open to everybody, who chooses to be anybody of the sample or an outsider."""

    def __init__(self, assistant: Assistant, origins: Collection[str], first: str) -> None:
        self.origins = origins
        self.people = assistant.list_people()
        self._names = {person.id: person.name for person in self.people} | {OUTSIDER: "an outsider"}
        self._first = first if first in self._names else OUTSIDER

    def find_visitor(self, request: Request) -> Visitor | None:
        """Whom the browser chose last, and to begin with the first."""
        secret, _, person = request.cookies.get(_DEMO_COOKIE, "").partition(".")
        if _SECRET.fullmatch(secret) and person in self._names:
            return Visitor(person=person, name=self._names[person], secret=secret)
        return self._new_visitor(self._first)

    def admit(self, response: Response, visitor: Visitor) -> None:
        """A cookie with the choice."""
        response.set_cookie(_DEMO_COOKIE, f"{visitor.secret}.{visitor.person}", path="/", httponly=True, samesite="lax")

    def routes(self) -> list[BaseRoute]:
        """Choosing somebody else."""
        return [Route("/ask-as", self._ask_as, methods=["POST"])]

    async def _ask_as(self, request: Request) -> Response:
        require_own_page(request, self.origins)
        visitor = self.find_visitor(request)
        form = await read_form(request)
        person = form.get("person", "")
        if visitor is None or person not in self._names:
            raise HTTPException(400)
        require_token(form, visitor.secret)
        response = RedirectResponse("/", _SEE_OTHER)
        # With a secret of its own, so that a page still open elsewhere does not ask as somebody it does not show.
        self.admit(response, self._new_visitor(person))
        return response

    def _new_visitor(self, person: str) -> Visitor:
        return Visitor(person=person, name=self._names[person], secret=_new_secret(), is_new=True)


def _find_secret(request: Request, cookie: str) -> str | None:
    """What the browser was given in that cookie; None for what is none of our secrets."""
    secret = request.cookies.get(cookie, "")
    return secret if _SECRET.fullmatch(secret) else None


def _new_secret() -> str:
    return secrets.token_urlsafe(32)
