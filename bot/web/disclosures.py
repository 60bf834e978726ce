"""The pages of what was disclosed: the list with its timeline, one disclosure, and the list as a file."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot.web.doors import Visitor
from bot.wiring import Assistant
from handlers.disclosures import PAGE, SIGN_WORDS, Listing, draw_timeline, write_csv, write_xlsx
from knowledge.searching import MARK_WORDS, NAMES, counts_in_words, write_query
from knowledge.terms import Channel

_ID = re.compile(r"D-[A-Z2-7]{8}")
_MARK = re.compile(r"\d{4}-\d\d-\d\d_D-[A-Z2-7]{8}")
_ON_A_PAGE = 50
_MOST_VALUES = 40
_MOST_LETTERS = 200
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Draw = Callable[[Request, Visitor], Response]


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

    def routes(self, drawn: Callable[[Draw], Callable[[Request], Response]]) -> list[BaseRoute]:
        """Their addresses."""
        return [
            Route(PAGE, drawn(self._list)),
            Route(f"{PAGE}.csv", drawn(self._csv)),
            Route(f"{PAGE}.xlsx", drawn(self._xlsx)),
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
            files=(("CSV", _address(f"{PAGE}.csv", sought)), ("Excel", _address(f"{PAGE}.xlsx", sought))),
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

    def _find(self, request: Request, visitor: Visitor) -> Listing | None:
        values = request.query_params.multi_items()[:_MOST_VALUES]
        return self.assistant.find_disclosures(
            visitor.person, [(name, value[:_MOST_LETTERS]) for name, value in values]
        )


def _address(path: str, values: tuple[tuple[str, str], ...]) -> str:
    return f"{path}?{urlencode(values)}" if values else path
