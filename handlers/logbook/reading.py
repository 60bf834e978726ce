"""A form on which a disclosure is logged or corrected, read: the disclosures it tells of, or what is wrong with it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import product

from handlers.forms import Form
from handlers.logbook.checking import (
    again,
    is_with,
    unfilled,
    unregistered,
    wrong_agreement,
    wrong_choices,
    wrong_fields,
    wrong_past_day,
)
from handlers.logbook.form import (
    ANSWER_ID,
    AS_IT_IS,
    ASPECT,
    BY,
    FORM,
    HOW,
    KEPT_AT,
    MARKING,
    MISTAKE,
    NOTE,
    ON,
    PEOPLE,
    PURPOSE,
    TITLE_OF_CORRECTION,
    TO,
    UNDER,
    USED_IN,
    VERSION,
    VERTICAL,
    WHAT,
    YES,
    correction_form,
    find_channel,
    find_day,
    log_form,
    split,
)
from handlers.orders import Desk, Order
from handlers.recording import find_own
from handlers.replies import Answer, Note, one_line
from knowledge.assets import Aspect
from knowledge.assets import Form as DataForm
from knowledge.decisions import Decision
from knowledge.disclosing.disclosures import Disclosure, Kept
from knowledge.disclosing.judging import judged
from knowledge.disclosing.recounting import THE_PUBLIC
from knowledge.ids import id_for
from knowledge.inquiry import Fact
from knowledge.naming import (
    Named,
    find_agreement,
    find_asset,
    find_partner,
    find_person,
    find_places,
    find_purpose,
    find_vertical,
)
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.wording import either, spaced

MOST_PAIRS = 12
_AS_IT_IS = "Fill it in, or send it as it is: it is then logged as an exception."
_FIELDS_OF_FACTS = {
    Fact.PURPOSE: PURPOSE,
    Fact.RECIPIENT: PEOPLE,
    Fact.TERRITORY: USED_IN,
    Fact.VERTICAL: VERTICAL,
    Fact.FORM: FORM,
    Fact.ASPECT: ASPECT,
}


def read_form(order: Order, desk: Desk, kept: Kept | None = None) -> tuple[Disclosure, ...] | Note:
    """What the form says, judged; or what is told where it cannot be read, or a fact is missing.

    `kept` is what it corrects: who logged it and on which day stay as they are, and so does who disclosed it where the
    form does not say.
    """
    problems = tuple(_problems(order, desk))
    if problems:
        return again(order, _form_of(order), problems)
    asker = desk.person if kept is None else kept.logged_by
    found = [judged(draft, asker, desk.visible) for draft in _drafts(order, desk, kept)]
    doubts = tuple(dict.fromkeys((*_unregistered(order, desk), *_open_facts(found))))
    doubted = id_for("Q", "\n".join(doubts))
    if doubts and order.get(AS_IT_IS) != doubted:
        return again(order, _form_of(order), (*doubts, _AS_IT_IS), {AS_IT_IS: doubted})
    return tuple(each for each, _ in found)


def _problems(order: Order, desk: Desk) -> Iterator[str]:
    """What keeps the form from being read, each in a sentence that says how to mend it."""
    yield from wrong_fields(order, _form_of(order), f"{TO}: Orion")
    yield from unfilled(order, WHAT, TO, ON)
    yield from wrong_past_day(order.get(ON), desk.today)
    yield from wrong_choices(order, desk, BY)
    if order.get(FORM) and order.get(FORM).casefold() not in set(DataForm):
        yield f"{FORM} must be one of {either(DataForm)}."
    if order.get(ASPECT) and order.get(ASPECT).casefold() not in set(Aspect):
        yield f"{ASPECT} must be one of {either(Aspect)}."
    yield from _wrong_person(order, desk)
    yield from wrong_agreement(order.get(UNDER), [each.id for each in _partners(order, desk.visible)], desk.visible)
    if order.get(ANSWER_ID):
        yield from _wrong_answer(order, desk)
    if len(split(order.get(WHAT))) * len(split(order.get(TO))) > MOST_PAIRS:
        yield f"That is more than {MOST_PAIRS} disclosures; please send fewer at once."


def _wrong_person(order: Order, desk: Desk) -> Iterator[str]:
    """Whoever disclosed it worked here that day."""
    by, on = desk.visible.people.get(_discloser(order, desk) or ""), find_day(order.get(ON))
    if by is not None and on is not None and not by.works_on(on):
        yield f"{by.name} did not work here on {on}."


def _wrong_answer(order: Order, desk: Desk) -> Iterator[str]:
    """What is wrong with the answer that is named: it must be the person's own, and about what was disclosed."""
    answer = _find_answer(order, desk)
    if answer is None:
        yield f"You have no answer {one_line(order.get(ANSWER_ID))}."
        return
    assets, partners = find_assets(order.get(WHAT), desk.visible), _partners(order, desk.visible)
    if answer.asset not in {each.id for each in assets} or answer.partner not in {each.id for each in partners}:
        yield f"Answer {answer.id} is about something else; leave {ANSWER_ID} out."


def _find_answer(order: Order, desk: Desk) -> Answer | None:
    """The person's own answer that the form names."""
    recorded = find_own(desk.session, desk.person, order.get(ANSWER_ID))
    return None if recorded is None else recorded.answer


def _discloser(order: Order, desk: Desk) -> str | None:
    return find_person(order.get(BY), desk.visible).id if order.get(BY) else None


def _drafts(order: Order, desk: Desk, kept: Kept | None) -> Iterator[Disclosure]:
    """One for each asset and partner: partners first, then assets, in the order of the form (rule 38).

    Each has the answer or the agreement that is named only where it is about this asset or with this partner.
    """
    register, answer = desk.visible, _find_answer(order, desk)
    purposes = (find_purpose(words, register) for words in split(order.get(PURPOSE)))
    verticals = (find_vertical(words, register) for words in split(order.get(VERTICAL)))
    under = find_agreement(order.get(UNDER), register).id if order.get(UNDER) else None
    draft = Disclosure(
        version=order.get(VERSION),
        people=split(order.get(PEOPLE)),
        on=find_day(order.get(ON)) or desk.today,
        channel=find_channel(order.get(HOW)),
        purpose=tuple(each.id or each.words for each in purposes),
        territory=tuple(place for words in split(order.get(USED_IN)) for place in find_places(words, register)),
        vertical=tuple(each.id or each.words for each in verticals),
        form=order.get(FORM).casefold(),
        aspect=order.get(ASPECT).casefold(),
        marking=order.get(MARKING),
        kept_at=order.get(KEPT_AT),
        note=order.get(NOTE),
        by=_discloser(order, desk) or (desk.person if kept is None else kept.disclosure.by),
        accidental=order.get(MISTAKE).casefold() == YES,
        logged_on=desk.today if kept is None else kept.first.logged_on,
    )
    for partner, asset in product(_partners(order, register), find_assets(order.get(WHAT), register)):
        yield replace(
            draft,
            asset=asset.id,
            asset_words="" if asset.id else asset.words,
            partner=partner.id,
            partner_words="" if partner.id else partner.words,
            answer=answer.id if answer and (answer.asset, answer.partner) == (asset.id, partner.id) else None,
            agreements=(under,) if under is not None and is_with(under, partner.id, register) else (),
        )


def find_assets(said: str, register: Register) -> list[Named]:
    """The assets that the words name, one for each part of a list."""
    return [find_asset(words, register) for words in split(said)]


def _partners(order: Order, register: Register) -> list[Named]:
    return [
        Named(words, PUBLIC) if words.casefold() in (THE_PUBLIC, PUBLIC) else find_partner(words, register)
        for words in split(order.get(TO))
    ]


def _unregistered(order: Order, desk: Desk) -> Iterator[str]:
    yield from unregistered(Fact.ASSET, find_assets(order.get(WHAT), desk.visible), desk.visible.assets)
    yield from unregistered(Fact.PARTNER, _partners(order, desk.visible), desk.visible.partners)


def _open_facts(found: list[tuple[Disclosure, Decision | None]]) -> Iterator[str]:
    for _, decision in found:
        missing = decision.missing if decision is not None else None
        if missing is not None and missing.fact in _FIELDS_OF_FACTS:
            likely, field = either(map(spaced, missing.choices)), _FIELDS_OF_FACTS[missing.fact]
            yield f"Whether the terms allowed it depends on the {missing.fact} ({likely}): fill in {field}."


def _form_of(order: Order) -> Callable[[Mapping[str, str]], Form]:
    return correction_form if order.name == TITLE_OF_CORRECTION else log_form
