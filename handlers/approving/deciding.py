"""Deciding a request: its card, and the form that puts a word on record."""

from collections.abc import Mapping
from dataclasses import replace

from handlers.approving.cards import card, unknown, without_line
from handlers.approving.fields import Heard, read_word
from handlers.approving.speaking import RefusedWordError, report, say
from handlers.approving.views import View, view_of
from handlers.approving.word_form import REQUEST, matter_of
from handlers.orders import Desk, Order
from handlers.replies import Note
from knowledge.approving import State
from knowledge.disclosing.disclosures import Kept
from storage.listings import Listings
from storage.requests import find_request


def show(order: Order, desk: Desk) -> Note:
    """`request R-7K3QM9XA`: the card, for who asked, who is named in it and who may decide today."""
    view = find_view(order.subject, desk)
    return unknown(order.subject) if view is None else card(view, desk.person)


def decide(order: Order, desk: Desk) -> Note:
    """The form sent: the word on record; or the card with what is wrong, and nothing recorded."""
    id = order.get(REQUEST).upper()
    if not id:
        return without_line("request", f"{REQUEST}: R-7K3QM9XA")
    view = find_view(id, desk)
    if view is None:
        return unknown(id)
    if not view.may_decide(desk.person):
        return _not_hers(view, desk)
    values: Mapping[str, str] = order.form.values if order.form is not None else {}
    heard = read_word(order, matter_of(view, desk.person, desk.visible))
    if not isinstance(heard, Heard):
        return card(view, desk.person, values, heard)
    if _is_repeated(heard, view, desk):
        return card(view, desk.person, {}, ("You have said so already.",))
    try:
        outcome = say(heard, view.question, desk, view.request)
    except RefusedWordError as refused:
        return card(view, desk.person, values, refused.problems)
    return report(outcome, heard, desk)


def find_view(id: str, desk: Desk) -> View | None:
    """The request where each reader of the reply is a party to it; None for any other, as if there were none."""
    request = find_request(desk.session, id)
    view = None if request is None else view_of(request, desk.visible, desk.today, _shown(desk))
    if view is None or not all(view.has_party(reader) for reader in desk.message.readers):
        return None
    return view


def _shown(desk: Desk) -> tuple[Kept, ...]:
    """The disclosures that all the readers may see."""
    listings = desk.snapshots.beside(Listings)
    return listings.shown(
        desk.session, desk.snapshots, desk.message.readers, head=desk.head, whole=desk.whole, today=desk.today
    )


def _not_hers(view: View, desk: Desk) -> Note:
    """The card, with why her word is not waited for."""
    request = view.request
    if desk.person == request.asker:
        return card(view, desk.person, {}, ("Nobody approves her own request.",))
    found = card(view, desk.person)
    if request.state is State.OPEN and view.open:
        return replace(found, headline="Your word is not waited for.", lines=(found.headline, *found.lines))
    return found


def _is_repeated(heard: Heard, view: View, desk: Desk) -> bool:
    """True where she has just said the same of it, and it changed what it can."""
    own = [said for said in view.request.said if said.by == desk.person]
    if not own:
        return False
    last = own[-1]
    same = (last.reply, last.reason, last.until, last.on) == (heard.reply, heard.reason, heard.until, desk.today)
    return same and not any(desk.person in need.people for need in view.open)
