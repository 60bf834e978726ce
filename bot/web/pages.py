"""The pages of the chat, each for one visitor: the conversation, what is registered, and past answers."""

import hashlib
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.web.disclosures import DisclosurePages, Pack
from bot.web.doors import Door, Visitor
from bot.web.forms import read_form, require_own_page, require_token, typed_text
from bot.web.guard import STATIC
from bot.web.rendering import STATIC_FOLDER, render
from bot.web.turns import write
from bot.wiring import Assistant
from handlers.conversations import Conversation
from knowledge.questions import MAX_CHARACTERS

_KEY = re.compile(r"[A-Za-z0-9_-]{22}")
_ANSWER_ID = re.compile(r"A-[1-9][0-9]{0,17}")
_KEY_BYTES = 16
_RECENT = 3

Draw = Callable[[Request, Visitor], Response]


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages that an assistant serves to those who come in by a door."""

    assistant: Assistant
    door: Door
    sample: str = ""
    """What the demo says of itself; empty where the page is not a demo."""
    pack: Pack | None = None
    """Makes audit packs; None where nothing here can sign them."""

    def routes(self) -> list[BaseRoute]:
        """Every address; whoever has not signed in finds the same at all of them."""
        return [
            Mount(STATIC, StaticFiles(directory=STATIC_FOLDER)),
            *self.door.routes(),
            Route("/", self._drawn(self._begin)),
            Route("/c/{conversation}", self._drawn(self._conversation)),
            Route("/say", self._say, methods=["POST"]),
            Route("/register", self._drawn(self._register)),
            Route("/answers", self._drawn(self._answers)),
            Route("/answers/{answer}", self._drawn(self._answer)),
            *DisclosurePages(self.assistant, self._render, self._nothing, self.door, self.pack).routes(self._drawn),
            Route("/{path:path}", self._drawn(self._nothing)),
        ]

    def _drawn(self, draw: Draw) -> Callable[[Request], Response]:
        """The page for whoever is known. It is no coroutine, so that Starlette runs it in a worker thread."""

        def page(request: Request) -> Response:
            visitor = self.door.find_visitor(request)
            if visitor is None:
                return render("sign_in.html", status=HTTPStatus.FORBIDDEN)
            response = draw(request, visitor)
            if visitor.is_new:
                self.door.admit(response, visitor)
            return response

        return page

    def _begin(self, request: Request, visitor: Visitor) -> Response:
        asked = request.query_params.get("q", "")[:MAX_CHARACTERS]
        return self._chat(visitor, _new_key(), Conversation(), asked=asked)

    def _conversation(self, request: Request, visitor: Visitor) -> Response:
        id = request.path_params["conversation"]
        found = self.assistant.find_conversation(visitor.person, id) if _KEY.fullmatch(id) else None
        return self._nothing(request, visitor) if found is None else self._chat(visitor, id, found)

    def _chat(self, visitor: Visitor, id: str, conversation: Conversation, asked: str = "") -> HTMLResponse:
        is_new = not conversation.turns
        page = self.assistant.list_answers(visitor.person) if is_new else None
        return self._render(
            "conversation.html",
            visitor,
            conversation=id,
            turns=conversation.turns,
            told=() if is_new else self.assistant.list_told(visitor.person, id),
            waiting=self.assistant.list_waiting(visitor.person) if is_new else (),
            requests=self.assistant.list_requests(visitor.person) if is_new else None,
            delivery=_new_key(),
            asked=asked,
            home=self.assistant.find_home(visitor.person) if is_new else None,
            recent=page.answers[:_RECENT] if page is not None else (),
        )

    async def _say(self, request: Request) -> Response:
        require_own_page(request, self.door.origins)
        # Before the body, for a stranger is not listened to; and again after it, because it may be long in coming.
        if await run_in_threadpool(self.door.find_visitor, request) is None:
            return render("sign_in.html", status=HTTPStatus.FORBIDDEN)
        form = await read_form(request)
        return await write(request, self._answer_form, request, form)

    def _answer_form(self, request: Request, form: Mapping[str, str]) -> Response:
        visitor = self.door.find_visitor(request)
        if visitor is None:
            return render("sign_in.html", status=HTTPStatus.FORBIDDEN)
        require_token(form, visitor.secret)
        id, key, text = form.get("conversation", ""), form.get("delivery", ""), typed_text(form)
        if not _KEY.fullmatch(id) or not _KEY.fullmatch(key):
            raise HTTPException(HTTPStatus.BAD_REQUEST)
        if not text.strip():
            is_begun = self.assistant.find_conversation(visitor.person, id) is not None
            return RedirectResponse(f"/c/{id}" if is_begun else "/", HTTPStatus.SEE_OTHER)
        # With the text, because a page that was left and returned to sends its key again with another question.
        delivery = hashlib.sha256(f"{key}\n{text}".encode(errors="replace")).hexdigest()
        if not self._is_timely(visitor.person, id, delivery, form.get("choice_of")):
            raise HTTPException(HTTPStatus.CONFLICT)
        turn = self.assistant.say(visitor.person, id, delivery, text)
        return RedirectResponse(f"/c/{id}#turn-{turn.number}", HTTPStatus.SEE_OTHER)

    def _is_timely(self, person: str, id: str, delivery: str, choice_of: str | None) -> bool:
        """Whether a button still belongs to the last turn: its words mean something else after another question."""
        if choice_of is None:
            return True
        found = self.assistant.find_conversation(person, id)
        last = str(found.turns[-1].number) if found is not None else ""
        return choice_of == last or self.assistant.was_delivered(person, id, delivery)

    def _register(self, request: Request, visitor: Visitor) -> Response:  # noqa: ARG002 - as every page
        return self._render("register.html", visitor, home=self.assistant.find_home(visitor.person))

    def _answers(self, request: Request, visitor: Visitor) -> Response:
        before = request.query_params.get("before")
        if before is not None and not _ANSWER_ID.fullmatch(before):
            return self._nothing(request, visitor)
        page = self.assistant.list_answers(visitor.person, before)
        return self._nothing(request, visitor) if page is None else self._render("answers.html", visitor, page=page)

    def _answer(self, request: Request, visitor: Visitor) -> Response:
        id = request.path_params["answer"]
        found = self.assistant.find_answer(visitor.person, id) if _ANSWER_ID.fullmatch(id) else None
        return self._nothing(request, visitor) if found is None else self._render("answer.html", visitor, found=found)

    def _nothing(self, request: Request, visitor: Visitor) -> Response:  # noqa: ARG002 - as every page
        """The same page for what is not there and for what the visitor may not see."""
        return self._render("nothing.html", visitor, status=HTTPStatus.NOT_FOUND)

    def _render(
        self, template: str, visitor: Visitor, *, status: int = HTTPStatus.OK, **values: object
    ) -> HTMLResponse:
        return render(template, status=status, visitor=visitor, people=self.door.people, sample=self.sample, **values)


def _new_key() -> str:
    return secrets.token_urlsafe(_KEY_BYTES)
