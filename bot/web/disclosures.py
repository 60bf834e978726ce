"""The pages of what was disclosed: the list with its timeline, one disclosure, and the list as a file."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.audit import AuditPack
from bot.web.doors import Door, Visitor
from bot.web.forms import read_form, require_own_page, require_token
from bot.web.rendering import render
from bot.web.turns import write
from bot.wiring import Assistant
from handlers.disclosures import PAGE, SIGN_WORDS, Listing, draw_timeline, write_csv, write_xlsx
from knowledge.disclosing.searching import MARK_WORDS, NAMES, counts_in_words, write_query
from knowledge.terms import Channel

_ID = re.compile(r"D-[A-Z2-7]{8}")
_MARK = re.compile(r"\d{4}-\d\d-\d\d_D-[A-Z2-7]{8}")
_ON_A_PAGE = 50
_MOST_VALUES = 40
_MOST_LETTERS = 200
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Draw = Callable[[Request, Visitor], Response]
Pack = Callable[[str, Iterable[tuple[str, str]]], AuditPack | None]
"""Makes the audit pack of what a person finds with these values."""


class Render(Protocol):
    """Draws a page for a visitor."""

    def __call__(self, template: str, visitor: Visitor, *, status: int = 200, **values: object) -> HTMLResponse:
        """The page."""


@dataclass(frozen=True, slots=True)
class DisclosurePages:
    """The pages, drawn as all the others are."""

    assistant: Assistant
    render: Render
    nothing: Draw
    """The page for what is not there and for what the visitor may not see."""
    door: Door
    pack: Pack | None = None
    """Makes audit packs; None where nothing here can sign them."""

    def routes(self, drawn: Callable[[Draw], Callable[[Request], Response]]) -> list[BaseRoute]:
        """Their addresses."""
        return [
            Route(PAGE, drawn(self._list)),
            Route(f"{PAGE}.csv", drawn(self._csv)),
            Route(f"{PAGE}.xlsx", drawn(self._xlsx)),
            Route(f"{PAGE}.zip", self._packed, methods=["POST"]),
            Route(f"{PAGE}/{{disclosure}}", drawn(self._one)),
        ]

    def _list(self, request: Request, visitor: Visitor) -> Response:
        listing = self._find(request, visitor)
        if listing is None:
            return self.render("disclosures.html", visitor, listing=None)
        before = request.query_params.get("before", "")
        shown, rest = listing.page(before if _MARK.fullmatch(before) else "", _ON_A_PAGE)
        sought = write_query(listing.sought.query)
        return self.render(
            "disclosures.html",
            visitor,
            listing=listing,
            rows=tuple(listing.rows(shown)),
            counts=counts_in_words(listing.counts),
            timeline=None if before else draw_timeline(listing),
            sign_words=SIGN_WORDS,
            headline=f"{listing.title[0].upper()}{listing.title[1:]}.",
            is_narrowed=bool(sought),
            sought=dict.fromkeys(NAMES, "") | dict(reversed(sought)),
            pack_address=_address(f"{PAGE}.zip", sought),
            files=(("CSV", _address(f"{PAGE}.csv", sought)), ("Excel", _address(f"{PAGE}.xlsx", sought))),
            packs=self.pack is not None and listing.is_legal,
            older=_address(PAGE, (*sought, ("before", rest))) if rest else "",
            newest=_address(PAGE, sought) if before else "",
            sorts=[(mark.value, words) for mark, words in MARK_WORDS.items()],
            channels=[(channel.value, channel.value) for channel in Channel],
        )

    def _one(self, request: Request, visitor: Visitor) -> Response:
        id = request.path_params["disclosure"]
        looked = self.assistant.find_disclosure(visitor.person, id) if _ID.fullmatch(id) else None
        if looked is None:
            return self.nothing(request, visitor)
        return self.render("disclosure.html", visitor, looked=looked)

    def _csv(self, request: Request, visitor: Visitor) -> Response:
        return self._file(request, visitor, write_csv, "csv", "text/csv; charset=utf-8")

    def _xlsx(self, request: Request, visitor: Visitor) -> Response:
        return self._file(request, visitor, write_xlsx, "xlsx", _XLSX)

    def _file(
        self, request: Request, visitor: Visitor, write: Callable[[Listing], bytes], ending: str, media_type: str
    ) -> Response:
        listing = self._find(request, visitor)
        if listing is None:
            return self.nothing(request, visitor)
        headers = {"Content-Disposition": f'attachment; filename="disclosures.{ending}"'}
        return Response(write(listing), media_type=media_type, headers=headers)

    async def _packed(self, request: Request) -> Response:
        require_own_page(request, self.door.origins)
        return await write(request, self._pack_form, request, await read_form(request))

    def _pack_form(self, request: Request, form: Mapping[str, str]) -> Response:
        visitor = self.door.find_visitor(request)
        if visitor is None:
            return render("sign_in.html", status=HTTPStatus.FORBIDDEN)
        require_token(form, visitor.secret)
        listing = self._find(request, visitor)
        may_pack = listing is not None and listing.is_legal
        made = self.pack(visitor.person, _values(request)) if self.pack is not None and may_pack else None
        if made is None or not made.content:
            return self.nothing(request, visitor)
        headers = {"Content-Disposition": 'attachment; filename="audit-pack.zip"'}
        return Response(made.content, media_type="application/zip", headers=headers)

    def _find(self, request: Request, visitor: Visitor) -> Listing | None:
        return self.assistant.find_disclosures(visitor.person, _values(request))


def _values(request: Request) -> list[tuple[str, str]]:
    values = request.query_params.multi_items()[:_MOST_VALUES]
    return [(name, value[:_MOST_LETTERS]) for name, value in values]


def _address(path: str, values: tuple[tuple[str, str], ...]) -> str:
    return f"{path}?{urlencode(values)}" if values else path
