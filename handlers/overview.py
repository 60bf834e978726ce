"""What there is: partners, agreements and assets, and what may go to one partner or to nobody."""

from collections.abc import Iterable

from handlers.messages import Asked
from handlers.replies import Choice, Note
from knowledge.explaining import days_of, holds_in_words, kind_in_words, names_in_force, parties_of
from knowledge.findings import VERDICT_WORDS, Gate, Verdict
from knowledge.matching import Found
from knowledge.partners import DiligenceStatus, Partner
from knowledge.prompts import Prompt, ask_agreement, ask_share, say_partner
from knowledge.prospects import kept_from_all, prospect
from knowledge.questions import Intent, Understood
from knowledge.selections import agreement_conditions, asks_partners, asset_conditions, partner_conditions, select
from knowledge.terms import Agreement
from knowledge.wording import either

MOST_LINES = 12
_MOST_NAMES = 12
_MOST_CHOICES = 6
PARTNERS = Prompt("Partners", "which partners are there?")
AGREEMENTS = Prompt("Agreements", "which agreements are there?")
ASSETS = Prompt("Assets", "which assets are there?")
TO_NOBODY = Prompt("What may go to nobody", "what may I not share with anyone?")
_ORDER = tuple(Verdict)
_WHY_NOBODY = {
    Gate.HOLD: "on hold, or not screened",
    Gate.VETTING: "the partners' vetting is not in order",
    Gate.COVERAGE: "no agreement in force covers it",
    Gate.PROHIBITION: "forbidden by a term or kept in a tent",
    Gate.SCOPE: "outside what the agreements permit",
    Gate.OWNERSHIP: "holds what somebody else owns or told us",
    Gate.DATA: "data in a form or with a content that may not go out",
    Gate.PEOPLE: "you have not passed the course, or are not one of its people",
    Gate.APPROVAL: "refused by who must approve",
}


def show_overview(understood: Understood, asked: Asked) -> Note:
    """The list that the message asks for: what may go to a partner or to nobody, or the records of one kind."""
    register = asked.register
    partners = [register.partners[each.id] for each in understood.partners if isinstance(each, Found)]
    partners = partners if asked.names(understood, "partners") else []
    match understood.listing:
        case "shareable" | "not_shareable" if partners:
            return _to_partner(partners[0], asked)
        case "not_shareable":
            return _to_nobody(asked)
        case "agreements" if partners or not asks_partners(asked.text):
            return _agreements(partners, asked)
        case "assets" | "shareable":
            return _assets(understood, asked)
        case _:
            return _agreements(partners, asked) if partners else _partners(understood, asked)


def _partners(understood: Understood, asked: Asked) -> Note:
    """Each partner asked for with its status, its agreements in force and what stands against it."""
    register = asked.register
    partners = sorted(register.partners.values(), key=lambda partner: (partner.name.casefold(), partner.id))
    found, words = select(partners, asked.text, partner_conditions(register, understood.people, asked.today))
    prompts = [Prompt(partner.name, f"what can I share with {say_partner(partner, register)}?") for partner in found]
    further = (PARTNERS, ASSETS) if words else (AGREEMENTS, ASSETS)
    headline = _headline(len(found), "partner", words)
    return _note(headline, (_standing(partner, asked) for partner in found), (*prompts[:3], *further))


def _standing(partner: Partner, asked: Asked) -> str:
    register = asked.register
    in_force = names_in_force(register, partner.id, asked.today)
    signed = f"{either(in_force, 'and')} in force" if in_force else "no agreement in force"
    told = [f"{partner.status}, {partner.tier}", signed]
    if partner.due_diligence is None or partner.due_diligence.status is not DiligenceStatus.APPROVED:
        told.append("due diligence not approved")
    if holds_in_words(register, partner.id, asked.today):
        told.append("on hold")
    return f"{partner.name}: {'; '.join(told)}."


def _agreements(partners: list[Partner], asked: Asked) -> Note:
    register = asked.register
    chosen: Iterable[Agreement] = register.agreements.values()
    if partners:
        chosen = (each for partner in partners for each in register.agreements_of.get(partner.id, ()))
    signed = sorted(chosen, key=lambda each: (each.name.casefold(), each.id))
    found, words = select(signed, asked.text, agreement_conditions(register, asked.today))
    about = f" with {either((partner.name for partner in partners), 'and')}" if partners else ""
    headline = _headline(len(found), "agreement", words, about)
    lines = (
        f"{each.name}: {kind_in_words(each.kind)} {parties_of(each, register)}; {days_of(each, register, asked.today)}."
        for each in found
    )
    with_them = partners or [register.partners[id] for id in dict.fromkeys(each.partner for each in found)]
    prompts = [ask_agreement(partner, register) for partner in with_them[:_MOST_CHOICES]]
    return _note(headline, lines, [Prompt(f"What {prompt.label} agreed", prompt.text) for prompt in prompts])


def _assets(understood: Understood, asked: Asked) -> Note:
    register = asked.register
    every = sorted(register.assets.values(), key=lambda asset: (asset.name.casefold(), asset.id))
    conditions = asset_conditions(register, understood.people, asked.asker, asked.today)
    assets, words = select(every, asked.text, conditions)
    lines = (f"{asset.name}: {either(asset.aspects, 'and')}, {asset.sensitivity}." for asset in assets)
    partner = next((register.partners[id] for id in sorted(register.agreements_of) if id in register.partners), None)
    prompts = [ask_share(asset, partner, register) for asset in assets[:2]] if partner is not None else []
    return _note(_headline(len(assets), "asset", words), lines, (*prompts, *((ASSETS,) if words else ()), TO_NOBODY))


def _to_partner(partner: Partner, asked: Asked) -> Note:
    """Every asset under the verdict it would get today, with nothing further stated."""
    register = asked.register
    found = prospect(register, partner.id, asked.asker, asked.today)
    by_verdict = [(verdict, found.assets[verdict]) for verdict in _ORDER if verdict in found.assets]
    lines = [f"{VERDICT_WORDS[verdict]}: {_names(ids, asked)}." for verdict, ids in by_verdict]
    if found.left_out:
        lines.append(f"{found.left_out} more assets were not looked at; ask about one by name.")
    lines.append("None of this is an answer on record: ask about one to get its conditions and its clause.")
    first = [id for _, ids in by_verdict for id in ids][:_MOST_CHOICES]
    prompts = [ask_share(register.assets[id], partner, register) for id in first]
    return _note(f"What may go to {partner.name} today.", lines, prompts)


def _to_nobody(asked: Asked) -> Note:
    """The assets that are NO for every partner today, grouped by what stands against them."""
    register = asked.register
    found = kept_from_all(register, asked.asker, asked.today)
    count = sum(map(len, found.assets.values()))
    lines = [f"{_names(ids, asked)}: {_WHY_NOBODY[gate]}." for gate, ids in found.assets.items()]
    if found.left_out:
        lines.append(f"{_counted(found.left_out, 'asset')} could not be settled for so many partners; ask by name.")
    headline = f"{_counted(count, 'asset')} may go to no partner today."
    return _note(headline if count else "Every asset may go to some partner, or could.", lines, (PARTNERS, ASSETS))


def _names(ids: tuple[str, ...], asked: Asked) -> str:
    names = [asked.register.assets[id].name for id in ids[:_MOST_NAMES]]
    more = len(ids) - len(names)
    return either((*names, f"{more} more") if more else names, "and")


def _headline(number: int, noun: str, words: str, about: str = "") -> str:
    """How many there are of which the conditions in words are true; all of the visible ones where there are none."""
    counted = f"No {noun}" if words and not number else _counted(number, noun)
    verb = "" if words.startswith("with") else "is " if counted in (f"No {noun}", f"1 {noun}") else "are "
    return f"{counted}{about} {verb}{words or 'registered'}."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _note(headline: str, lines: Iterable[str], prompts: Iterable[Prompt]) -> Note:
    """The first lines and how many more there are."""
    told = list(lines)
    if len(told) > MOST_LINES:
        told = [*told[: MOST_LINES - 1], f"and {len(told) - MOST_LINES + 1} more"]
    choices = tuple(Choice(*each) for each in dict.fromkeys(prompts))[:_MOST_CHOICES]
    return Note(topic=Intent.OVERVIEW, headline=headline, lines=tuple(told), choices=choices)
