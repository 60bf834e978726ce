"""What agreements and their clauses do, in words."""

from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.bindings import Binding, bind, bind_rule, stand
from knowledge.calendar import LAST_DAY, window
from knowledge.dealings import get_standing
from knowledge.deciders import ACCOUNTABLE, LEGAL, OWNER, PARTNER, PARTNER_MANAGER
from knowledge.partners import Hold, Tier
from knowledge.register import Register
from knowledge.terms import (
    HOUSE,
    LATER_USES,
    Action,
    Agreement,
    AgreementKind,
    Covers,
    Discloser,
    Effect,
    Information,
    Reach,
    Term,
)
from knowledge.wording import channel_condition, duty_condition, either, length, spaced, stated_use, volume_condition

_CAPACITIES = {
    LEGAL: "Legal",
    PARTNER: "the partner",
    PARTNER_MANAGER: "the partner's manager",
    ACCOUNTABLE: "whoever is accountable",
    OWNER: "the owner",
}


def days_in_force(agreement: str, register: Register, on: date) -> str:
    """Until when the agreement is, or was, in force; empty where that is open, and for the house policy."""
    if agreement == HOUSE:
        return ""
    force = get_standing(register, agreement).force
    if force.empty or force.last == LAST_DAY:
        return ""
    if on > force.last:
        return f"last day was {force.last}"
    return f"in force until {force.last}" if on >= force.first else f"in force from {force.first}"


def days_of(agreement: Agreement, register: Register, on: date) -> str:
    """The agreement's days in force, a hold on it, and how long what survives binds (rules 13 to 15)."""
    standing = stand(agreement, register)
    force = standing.force
    if force.empty:
        return "never in force"
    if on < force.first:
        told = f"in force from {force.first}"
    elif on > force.last:
        told = f"ended; its last day was {force.last}"
    else:
        told = f"in force since {force.first}"
    if on <= force.last:
        told += " without end" if force.last == LAST_DAY else f" until {force.last}"
    if standing.is_held(on):
        told += ", on hold, so its permits are suspended"
    last = _longest_survival(agreement, register)
    if last is not None and last > force.last:
        told += ", and what survives binds " + ("for ever" if last == LAST_DAY else f"until {last}")
    return told


def _longest_survival(agreement: Agreement, register: Register) -> date | None:
    bindings = bound_terms(agreement.id, register)
    return max((each.binds.last for each in bindings if each.term.effect is not Effect.PERMIT), default=None)


def bound_terms(agreement: str, register: Register) -> tuple[Binding, ...]:
    """The terms of the agreement, or the house rules for `house`, in their order."""
    if agreement == HOUSE:
        return tuple(bind_rule(rule, register) for _, rule in sorted(register.rules.items()))
    record = register.agreements[agreement]
    standing = stand(record, register)
    return tuple(bind(term, standing, register) for term in record.terms)


def kind_in_words(kind: AgreementKind) -> str:
    """What kind of agreement it is, as people say it."""
    return kind.upper() if kind in (AgreementKind.NDA, AgreementKind.DPA) else spaced(kind)


def parties_of(agreement: Agreement, register: Register) -> str:
    """Whom it is with and whose disclosures it covers (rule 9)."""
    partner = register.partners[agreement.partner].name if agreement.partner in register.partners else "the partner"
    match agreement.discloser:
        case Discloser.US:
            return f"with {partner}, covering what we disclose"
        case Discloser.THEM:
            return f"with {partner}, covering only what they disclose to us"
        case _:
            return f"with {partner}, mutual"


def words_of(binding: Binding, register: Register, on: date) -> str:
    """What a term does, without a full stop, and since or until when where that is not the agreement's own time."""
    term = binding.term
    told = _deed(binding, register)
    limits = tuple(_limits(term, register))
    if limits:
        told += f", {', '.join(limits)}"
    if not binding.in_force(on):
        return f"{told} (not binding on {on})"
    if binding.standing is not None and on > binding.standing.force.last:
        told += " (survives" + ("" if binding.binds.last == LAST_DAY else f" until {binding.binds.last}") + ")"
    return told


def _deed(binding: Binding, register: Register) -> str:
    term = binding.term
    if term.effect is Effect.UNCLEAR:
        return "is not settled yet, so questions about it are for a person to decide"
    if term.effect is Effect.REQUIRE:
        return f"requires {_requirement(term, register)}"
    verb = "permits" if term.effect is Effect.PERMIT else "forbids"
    if term.action is not Action.DISCLOSE:
        return f"{verb} {stated_use(term.action) if term.action in LATER_USES else spaced(term.action)}"
    match term.information:
        case Information.THEIRS:
            giver = _partner_name(binding, register)
            return f"{verb} passing on what {giver} gave us"
        case Information.JOINT:
            return f"{verb} disclosing what both own"
        case _:
            return f"{verb} disclosing {_subject(term, register)}{_reach(binding, register)}"


def _requirement(term: Term, register: Register) -> str:
    match term.action:
        case Action.APPROVE | Action.CONSENT:
            approvers = (_decider(each, register) for each in term.approvers)
            return f"the {'consent' if term.action is Action.CONSENT else 'approval'} of {either(approvers, 'and')}"
        case Action.CERTIFICATE | Action.CONTROL | Action.INSURANCE:
            return f"the {term.action} {term.name or ''} of the partner".replace("  ", " ")
        case Action.AGREEMENT:
            return f"a {spaced(term.name or 'further agreement')} in force besides"
        case Action.NOTIFY:
            within = f" within {length(term.within)}" if term.within is not None else ""
            return f"that {_decider(term.name or 'the accountable person', register)} be told{within}"
        case Action.MARK | Action.LOG | Action.CONFIRM | Action.DELETE | Action.RETURN:
            return f"that it be {duty_condition(term)}"
        case _:
            return spaced(term.action)


def _decider(capacity: str, register: Register) -> str:
    """A person by name, and in words the capacity or role that somebody has."""
    if capacity in register.people:
        return register.people[capacity].name
    return _CAPACITIES.get(capacity, spaced(capacity))


def _partner_name(binding: Binding, register: Register) -> str:
    partner = register.partners.get(binding.standing.agreement.partner) if binding.standing is not None else None
    return partner.name if partner is not None else "the partner"


def _subject(term: Term, register: Register) -> str:
    what = _covered(term.covers, register)
    if term.sensitivities is not None:
        what = f"{what} that is {either(term.sensitivities)}"
    if not term.aspects:
        return what
    named = either((f'"{aspect}"' for aspect in term.aspects), "and")
    return f"the {named} of {what}"


def _covered(covers: Covers, register: Register) -> str:
    if covers.any:
        return "anything"
    named = [register.assets[asset].name for asset in covers.assets if asset in register.assets]
    named += [f"any {spaced(kind)}" for kind in covers.kinds]
    named += [f"anything of the {spaced(line)} line" for line in covers.lines]
    return either(named)


def _reach(binding: Binding, register: Register) -> str:
    match binding.term.reach:
        case Reach.COMPETITORS:
            return f" to competitors of {_partner_name(binding, register)}"
        case Reach.OTHERS:
            return f" to anybody but {_partner_name(binding, register)}"
        case _:
            return ""


def _limits(term: Term, register: Register) -> Iterator[str]:
    if term.purposes:
        yield f"for {either(_purpose(id, register) for id in term.purposes)}"
    if term.recipients:
        yield f"to {either(term.recipients)}"
    if term.partners:
        yield f"to {either(register.partners[id].name if id in register.partners else id for id in term.partners)}"
    if term.tiers and set(term.tiers) != set(Tier):
        yield f"to {either(term.tiers)} partners"
    if term.territories:
        yield f"used in {either(term.territories)}"
    if term.verticals:
        yield f"in the {either(map(spaced, term.verticals))} business"
    if term.forms:
        yield f"in {either(term.forms)} form"
    if term.min_group is not None:
        yield f"in groups of at least {term.min_group}"
    if term.fields:
        yield f"only {either(term.fields, 'and')}"
    for unit, most in (term.volume or {}).items():
        yield volume_condition(unit, most)
    if term.channels:
        yield channel_condition(term.channels)
    if term.effect is Effect.REQUIRE and term.sensitivities is not None:
        yield f"for what is {either(term.sensitivities)}"
    if term.effect is Effect.REQUIRE and not term.covers.any:
        yield f"for {_covered(term.covers, register)}"
    if term.until_on is not None:
        yield f"until {term.until_on}"


def _purpose(id: str, register: Register) -> str:
    record = register.purposes.get(id)
    return record.name.lower() if record is not None and record.name else spaced(id)


def names_in_force(register: Register, partner: str, on: date) -> tuple[str, ...]:
    """The names of the agreements with the partner that are in force that day."""
    agreements = register.agreements_of.get(partner, ())
    return tuple(each.name for each in agreements if on in stand(each, register).force)


def holds_in_words(register: Register, partner: str, on: date) -> tuple[str, ...]:
    """The holds on the partner and its parents that day, each a sentence (rules 14 and 16)."""
    found: list[str] = []
    for id in (partner, *register.ancestors(partner)):
        found += _holds_in_words(register.holds_on_partner.get(id, ()), register.partners[id].name, on)
    return tuple(found)


def asset_holds_in_words(register: Register, asset: str, on: date) -> tuple[str, ...]:
    """The holds on the asset that day, each a sentence."""
    return tuple(_holds_in_words(register.holds_on_asset.get(asset, ()), register.assets[asset].name, on))


def _holds_in_words(holds: Iterable[Hold], name: str, on: date) -> Iterator[str]:
    for hold in holds:
        if on in window(hold.from_on, hold.until_on):
            until = f" until {hold.until_on}" if hold.until_on is not None else ""
            why = f": {hold.reason}" if hold.reason else ""
            yield f"{name} is on hold since {hold.from_on}{until}{why}."
