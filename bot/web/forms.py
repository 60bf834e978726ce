"""Forms that are sent to us, and the proof that a page of ours sent them."""

import hashlib
import hmac
from collections.abc import Collection, Mapping
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from handlers.forms import write_form

FORM = "application/x-www-form-urlencoded"
TOKEN = "token"  # noqa: S105 - the name of a field
FIELD = "field:"
"""What begins the name of a field that a person filled in."""
_MOST_FIELDS = 60


async def read_form(request: Request) -> Mapping[str, str]:
    """The fields of the form. Raises HTTPException for what is none, and where the browser goes away meanwhile."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise HTTPException(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    try:
        body = await request.body()
        fields = parse_qsl(body.decode(errors="replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except (ValueError, ClientDisconnect):
        raise HTTPException(HTTPStatus.BAD_REQUEST) from None
    return {name: value.replace("\r\n", "\n") for name, value in fields}


def typed_text(form: Mapping[str, str]) -> str:
    """What the person said: the text she typed or the button's, else the text of the form she filled in."""
    title = form.get("form", "")
    if not title:
        return form.get("text", "")
    filled = ((name.removeprefix(FIELD), value) for name, value in form.items() if name.startswith(FIELD))
    return write_form(title, filled)


def token_for(secret: str) -> str:
    """What a form carries to show that it was made for the session of this secret, which it does not give away."""
    return hmac.new(secret.encode(), b"form", hashlib.sha256).hexdigest()


def require_own_page(request: Request, origins: Collection[str]) -> None:
    """Refuses what the browser says comes from another site. Raises HTTPException.

    Under `no-referrer` a browser writes `null` for the origin of our own forms, and on plain HTTP beyond this machine
    it does not say the site: then the form's token alone decides.
    """
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin", "null")
    if site not in (None, "same-origin") or (origin != "null" and origin.lower() not in origins):
        raise HTTPException(HTTPStatus.FORBIDDEN)


def require_token(form: Mapping[str, str], secret: str) -> None:
    """Refuses a form that was not made for the session of this secret. Raises HTTPException."""
    if not hmac.compare_digest(form.get(TOKEN, "").encode(), token_for(secret).encode()):
        raise HTTPException(HTTPStatus.FORBIDDEN)
