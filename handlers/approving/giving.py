"""An approval without a request: who may give it, the form, and the word that it puts on record."""

from collections.abc import Mapping
from datetime import date

from handlers.approving.cards import TOPIC, in_turn, plain, word_fields, words_of
from handlers.approving.fields import Heard, Hearing, purposes_in, read_word
from handlers.approving.speaking import RefusedWordError, report, say
from handlers.forms import Field, Form
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, sentence
from knowledge.approving import Standing, standing_of, voices_of
from knowledge.decisions import decide
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import Question
from knowledge.naming import find_asset, find_partner
from knowledge.prompts import ask_share
from knowledge.reasons import reason_of
from knowledge.register import Register

GIVE = "Give an approval"
ASSET, PARTNER = "Asset", "Partner"
PURPOSE = "Purpose"
_NOBODY = ""
"""Who asks, while nobody does: an approval given beforehand is for whoever will."""


def offer(
    pair: tuple[str, str],
    person: str,
    register: Register,
    today: date,
    filled: Mapping[str, str],
    problems: tuple[str, ...] = (),
) -> Note:
    """What is on record of the asset and the partner, and the form for who may give a word on them; else who may."""
    asset, partner = register.assets[pair[0]], register.partners[pair[1]]
    purposes = purposes_in(filled.get(PURPOSE, ""), register) or ()
    standing = _standing(pair, purposes, register, today)
    told = f"{asset.name} to {partner.name}"
    own = Question(asset=asset.id, partner=partner.id, asker=person, on=today, today=today, purpose=purposes)
    decision = decide(own, register)
    lines = (
        *problems[1:],
        *words_of(own, register, today),
        *([sentence(f"Needed for others: {in_turn(standing.missing, register)}")] if standing.missing else []),
        f"Today the answer to you is {VERDICT_WORDS[decision.verdict]}: {reason_of(decision, register)}",
    )
    choices = (Choice(*ask_share(asset, partner, register)),)
    if not voices_of(person, standing, register):
        return Note(topic=TOPIC, headline=_who_may(standing, register, told), lines=lines, choices=choices)
    fields = (
        Field(name=ASSET, value=asset.name, needed=True),
        Field(name=PARTNER, value=partner.name, needed=True),
        *word_fields(standing, (), person, register, today, filled),
    )
    headline = problems[0] if problems else f"Your word on {told}: nothing is on record until you send it."
    form = Form(title=GIVE, fields=fields, submit="Put it on record")
    return Note(topic=TOPIC, headline=headline, lines=lines, form=form, choices=choices)


def _standing(pair: tuple[str, str], purposes: tuple[str, ...], register: Register, today: date) -> Standing:
    asset, partner = pair
    question = Question(asset=asset, partner=partner, asker=_NOBODY, on=today, today=today, purpose=purposes)
    return standing_of(question, register)


def _who_may(standing: Standing, register: Register, told: str) -> str:
    if not standing.required:
        return f"Nobody's approval is asked for {told}."
    return sentence(f"The word on {told} is not yours: it is for {in_turn(standing.required, register)}")


def give(order: Order, desk: Desk) -> Note:
    """The form sent: the word on record; or the form with what is wrong, and nothing recorded."""
    register = desk.visible
    asset, partner = find_asset(order.get(ASSET), register).id, find_partner(order.get(PARTNER), register).id
    if asset is None or partner is None:
        missing = order.get(ASSET) if asset is None else order.get(PARTNER)
        return Note(topic=TOPIC, headline=f"“{plain(missing)}” is not registered; nothing was recorded.")
    values: Mapping[str, str] = order.form.values if order.form is not None else {}
    purposes = purposes_in(order.get(PURPOSE), register) or ()
    standing = _standing((asset, partner), purposes, register, desk.today)
    if not voices_of(desk.person, standing, register):
        return offer((asset, partner), desk.person, register, desk.today, values)
    hearing = Hearing(
        person=desk.person, standing=standing, waited_for=(), register=register, known=register, today=desk.today
    )
    heard = read_word(order, hearing)
    if not isinstance(heard, Heard):
        return offer((asset, partner), desk.person, register, desk.today, values, heard)
    try:
        say(heard, standing.decision.question, desk)
    except RefusedWordError as refused:
        return offer((asset, partner), desk.person, register, desk.today, values, refused.problems)
    return report(None, heard, desk)
