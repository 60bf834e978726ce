"""What a browser is told when something cannot be done: one fixed sentence for each status, never exception text."""

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from bot.web.rendering import render

_SENTENCES = {
    400: "That request could not be read, so nothing was done.",
    403: "That did not come from a page of this session, so nothing was done. Load the page again.",
    404: "There is nothing here that you may see.",
    405: "That cannot be done at this address.",
    408: "That request did not arrive in time, so nothing was done. Please try again.",
    409: "The conversation has moved on, so that button was not sent. Type the question instead.",
    410: "This link has been used, or is more than 15 minutes old. Ask for a new one.",
    413: "That is too long to be read, so it was not sent. Please ask in fewer than 20,000 characters.",
    415: "That request could not be read, so nothing was done.",
    421: "Mayshare does not answer at this address.",
    500: "Something went wrong in Mayshare itself, so there is no answer.",
    503: "The database cannot be reached at the moment, so there is no answer. Please try again.",
}


def failure(request: Request, status: int) -> Response:
    """The page for a status; where the fault is ours it names the reference under which the log tells more."""
    known = status if status in _SENTENCES else 400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500
    is_ours = known >= HTTPStatus.INTERNAL_SERVER_ERROR
    reference = request.scope["reference"] if is_ours else ""
    return render("problem.html", status=status, sentence=_SENTENCES[known], reference=reference)
