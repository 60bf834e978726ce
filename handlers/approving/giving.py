"""An approval without a request: who may give it, the form, and the word that it puts on record."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from handlers.approving.cards import without_line
from handlers.approving.fields import Heard, purposes_in, read_word
from handlers.approving.speaking import RefusedWordError, report, say
from handlers.approving.word_form import PURPOSE, Matter, word_fields
from handlers.approving.words import TOPIC, in_turn, words_of
from handlers.forms import Field, Form
from handlers.orders import Desk, Order
from handlers.replies import Choice, Note, one_line, sentence
from knowledge.approving import Standing, standing_of
from knowledge.decisions import Decision, decide
from knowledge.findings import VERDICT_WORDS
from knowledge.inquiry import Question
from knowledge.naming import find_asset, find_partner
from knowledge.prompts import ask_share, say_asset, say_partner
from knowledge.reasons import reason_of
from knowledge.register import Register
from knowledge.responsible import names_of
from knowledge.wording import either, spaced

GIVE = "Give an approval"
ASSET, PARTNER = "Asset", "Partner"
_NOBODY = ""
"""Who asks, while nobody does: an approval given beforehand is for whoever will."""


def offer(
    pair: tuple[str, str],
    person: str,
    register: Register,
    today: date,
    *,
    filled: Mapping[str, str],
    problems: tuple[str, ...] = (),
) -> Note:
    """What is on record of the asset and the partner, and the form for who may give a word on them; else who may."""
    asset, partner = register.assets[pair[0]], register.partners[pair[1]]
    matter = _matter(pair, person, register, today, purposes_in(filled.get(PURPOSE, ""), register) or ())
    standing, told = matter.standing, f"{asset.name} to {partner.name}"
    lines = (
        *problems[1:],
        *words_of(matter.question, register, today, say_why=False),
        *_answer_now(replace(matter.question, asker=person), register),
        *([sentence(f"For others it still takes {in_turn(standing.missing, register)}")] if standing.missing else []),
    )
    choices = (Choice(*ask_share(asset, partner, register)),)
    if not matter.voices:
        return Note(topic=TOPIC, headline=_who_may(standing, register, told), lines=lines, choices=choices)
    fields = (
        Field(name=ASSET, value=say_asset(asset), needed=True),
        Field(name=PARTNER, value=say_partner(partner, register), needed=True),
        *word_fields(matter, filled),
    )
    headline = problems[0] if problems else f"Your word on {told}: nothing is on record until you send it."
    form = Form(title=GIVE, fields=fields, submit="Put it on record")
    return Note(topic=TOPIC, headline=headline, lines=lines, form=form, choices=choices)


def _matter(pair: tuple[str, str], person: str, register: Register, today: date, purposes: tuple[str, ...]) -> Matter:
    asset, partner = pair
    question = Question(asset=asset, partner=partner, asker=_NOBODY, on=today, today=today, purpose=purposes)
    standing = standing_of(question, register)
    return Matter(
        person=person, standing=standing, waited_for=(), register=register, known=register, theirs=register, today=today
    )


def _answer_now(question: Question, register: Register) -> Iterator[str]:
    """Whose word is missing and the answer today; for who has decided, as if it were her own request (rule 31)."""
    said = register.approvals_of.get((question.asset or "", question.partner), ())
    is_own = any(event.approver == question.asker for event in said)
    decision = decide(question, register)
    missing = tuple(_missing(decision, register))
    when = " where you share it yourself, because your own word does not count" if is_own else ""
    yield f"Still needed{when}: {either(missing, 'and')}." if missing else "Nobody's approval is missing."
    whose = " to you" if is_own else ""
    yield f"Today the answer{whose} is {VERDICT_WORDS[decision.verdict]}: {reason_of(decision, register)}"


def _missing(decision: Decision, register: Register) -> Iterator[str]:
    for slot in dict.fromkeys(filter(None, (finding.slot for finding in decision.findings))):
        who = either(names_of(register, slot.people)) if slot.people else "nobody who could say it now"
        yield f"{spaced(slot.capacity)} ({who})"


def _who_may(standing: Standing, register: Register, told: str) -> str:
    if not standing.required:
        return f"Nobody's approval is asked for {told}."
    return sentence(f"The word on {told} is not yours: it is for {in_turn(standing.required, register)}")


def give(order: Order, desk: Desk) -> Note:
    """The form sent: the word on record; or the form with what is wrong, and nothing recorded."""
    register = desk.visible
    for what, line in ((ASSET, f"{ASSET}: product roadmap"), (PARTNER, f"{PARTNER}: Orion")):
        if not order.get(what):
            return without_line(what.casefold(), line)
    asset, partner = find_asset(order.get(ASSET), register).id, find_partner(order.get(PARTNER), register).id
    if asset is None or partner is None:
        missing = order.get(ASSET) if asset is None else order.get(PARTNER)
        return Note(topic=TOPIC, headline=f"“{one_line(missing)}” is not registered; nothing was recorded.")
    values: Mapping[str, str] = order.form.values if order.form is not None else {}
    pair = (asset, partner)
    matter = _matter(pair, desk.person, register, desk.today, purposes_in(order.get(PURPOSE), register) or ())
    if not matter.voices:
        return offer(pair, desk.person, register, desk.today, filled=values)
    heard = read_word(order, matter)
    if not isinstance(heard, Heard):
        return offer(pair, desk.person, register, desk.today, filled=values, problems=heard)
    try:
        say(heard, matter.question, desk)
    except RefusedWordError as refused:
        return offer(pair, desk.person, register, desk.today, filled=values, problems=refused.problems)
    return report(None, heard, desk)
