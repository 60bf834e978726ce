"""Who may know of which record; the register as an audience sees it (rules 3 to 8)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from knowledge.assets import Asset
from knowledge.bindings import names_nothing
from knowledge.partners import PUBLIC, Partner, Tent
from knowledge.register import Register
from knowledge.terms import HOUSE, Agreement, Term

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """The ids of what an audience may not learn of."""

    partners: frozenset[str] = frozenset()
    assets: frozenset[str] = frozenset()
    tents: frozenset[str] = frozenset()
    agreements: frozenset[str] = frozenset()
    holds: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """True when anything is hidden."""
        return bool(self.partners or self.assets or self.tents or self.agreements or self.holds)


NOTHING_HIDDEN = Hidden()


def is_outsider(register: Register, person: str, today: date) -> bool:
    """True for anybody who is not an employee with a verified account today (rule 3)."""
    record = register.people.get(person)
    return record is None or not record.verified or not record.works_on(today)


def visible_to(register: Register, audience: Iterable[str], today: date) -> Register:
    """The register with everything deleted that anybody in the audience may not learn of (rule 6).

    The same register where nothing is hidden. Doing it again for the same audience changes nothing. Outsiders are no
    audience: they get the neutral line before any register is looked at.
    """
    hidden = hidden_from(register, audience, today)
    if not hidden:
        return register
    key = f"{sorted(hidden.partners)}{sorted(hidden.assets)}{sorted(hidden.tents)}"
    key += f"{sorted(hidden.agreements)}{sorted(hidden.holds)}"
    return register.remember(("visible", key), lambda: without(register, hidden))


def hidden_from(register: Register, audience: Iterable[str], today: date) -> Hidden:
    """What at least one of the audience may not learn of, closed over everything that would lead to it."""
    if not has_closed(register):
        return NOTHING_HIDDEN
    readers = frozenset(audience)
    return register.remember(("hidden", f"{sorted(readers)}{today}"), lambda: _hidden(register, readers, today))


def _hidden(register: Register, readers: frozenset[str], today: date) -> Hidden:
    tents = frozenset(t.id for t in register.tents.values() if not is_open(t, today) and not readers <= set(t.people))
    partners = {p.id for p in register.partners.values() if _is_closed(p.readers, readers)}
    partners |= {register.tents[tent].partner for tent in tents if register.tents[tent].hides_partner}
    agreements = {a.id for a in register.agreements.values() if a.partner in partners or _is_closed(a.readers, readers)}
    agreements = _with_addenda(register, agreements)
    tents |= {t.id for t in register.tents.values() if t.partner in partners}
    assets = {a.id for a in register.assets.values() if _is_closed(a.readers, readers)}
    assets |= {asset for tent in tents for asset in register.tents[tent].assets}
    assets = _with_descendants(register, assets, partners)
    holds = {
        hold.id
        for hold in register.holds.values()
        if _is_closed(hold.readers, readers)
        or hold.partner in partners
        or hold.asset in assets
        or hold.agreement in agreements
    }
    return Hidden(
        partners=frozenset(partners),
        assets=frozenset(assets),
        tents=tents,
        agreements=frozenset(agreements),
        holds=frozenset(holds),
    )


def has_closed(register: Register) -> bool:
    """True when any record is closed to anybody."""

    def make() -> bool:
        closable = (register.partners, register.assets, register.agreements, register.holds)
        return bool(register.tents) or any(r.readers is not None for records in closable for r in records.values())

    return register.remember(("closed", ""), make)


def is_open(tent: Tent, today: date) -> bool:
    """True once the tent has been declared open (rule 8)."""
    return tent.open_from is not None and tent.open_from <= today


def _is_closed(allowed: tuple[str, ...] | None, readers: frozenset[str]) -> bool:
    return allowed is not None and not readers <= set(allowed)


def _with_addenda(register: Register, agreements: set[str]) -> set[str]:
    stack = list(agreements)
    while stack:
        for addendum in register.addenda_of.get(stack.pop(), ()):
            if addendum.id not in agreements:
                agreements.add(addendum.id)
                stack.append(addendum.id)
    return agreements


def _with_descendants(register: Register, assets: set[str], partners: set[str]) -> set[str]:
    """Rule 7: an asset whose lineage or joint ownership leads to a hidden record is hidden."""
    if partners:
        for asset in register.assets.values():
            if not partners.isdisjoint(asset.contains) or not partners.isdisjoint(asset.joint_owners):
                assets.add(asset.id)
    stack = list(assets)
    while stack:
        for asset in register.derivatives_of.get(stack.pop(), ()):
            if asset.id not in assets:
                assets.add(asset.id)
                stack.append(asset.id)
    return assets


def without(register: Register, hidden: Hidden) -> Register:
    """The register with these ids deleted, and every mention of them; each record is seen to by itself."""
    courses = {
        key: course
        for key, course in register.courses.items()
        if course.agreement not in hidden.agreements and course.partner not in hidden.partners
    }
    rules = ((key, _pruned_term(rule, hidden, house=True)) for key, rule in register.rules.items())
    return replace(
        register,
        courses=courses,
        rules={key: rule for key, rule in rules if rule is not None},
        assets={key: _pruned_asset(a, hidden) for key, a in _kept(register.assets, hidden.assets)},
        partners={key: _pruned_partner(p, hidden) for key, p in _kept(register.partners, hidden.partners)},
        holds=dict(_kept(register.holds, hidden.holds)),
        tents={key: _pruned_tent(t, hidden) for key, t in _kept(register.tents, hidden.tents)},
        agreements={key: _pruned_agreement(a, hidden) for key, a in _kept(register.agreements, hidden.agreements)},
        texts={key: text for key, text in register.texts.items() if key not in hidden.agreements},
        passes={key: event for key, event in register.passes.items() if event.course in courses},
        approvals={
            key: event
            for key, event in register.approvals.items()
            if event.asset not in hidden.assets and not {event.partner, event.consent_of} & hidden.partners
        },
        clearances={
            key: event
            for key, event in register.clearances.items()
            if event.asset not in hidden.assets and event.partner not in hidden.partners
        },
        acknowledgements={
            key: event for key, event in register.acknowledgements.items() if event.subject not in hidden.agreements
        },
    )


def _kept(records: Mapping[str, R], hidden: frozenset[str]) -> Iterable[tuple[str, R]]:
    return ((key, record) for key, record in records.items() if key not in hidden)


def _left(ids: tuple[str, ...], hidden: frozenset[str]) -> tuple[str, ...]:
    return ids if hidden.isdisjoint(ids) else tuple(item for item in ids if item not in hidden)


def _pruned_asset(asset: Asset, hidden: Hidden) -> Asset:
    if hidden.assets.isdisjoint(asset.share_instead):
        return asset
    return replace(asset, share_instead=_left(asset.share_instead, hidden.assets))


def _pruned_partner(partner: Partner, hidden: Hidden) -> Partner:
    parent = None if partner.parent in hidden.partners else partner.parent
    competitors = tuple(c for c in partner.competitors if c.partner not in hidden.partners)
    if parent == partner.parent and len(competitors) == len(partner.competitors):
        return partner
    return replace(partner, parent=parent, competitors=competitors)


def _pruned_tent(tent: Tent, hidden: Hidden) -> Tent:
    """A tent known to the audience, without assets closed for another reason and without a hidden founding clause."""
    assets = _left(tent.assets, hidden.assets)
    if tent.agreement in hidden.agreements:
        return replace(tent, assets=assets, agreement=None, clause=None, quote=None)
    return tent if assets == tent.assets else replace(tent, assets=assets)


def _pruned_agreement(agreement: Agreement, hidden: Hidden) -> Agreement:
    terms = tuple(term for term in (_pruned_term(t, hidden, house=False) for t in agreement.terms) if term is not None)
    supersedes = _left(agreement.supersedes, hidden.agreements)
    if terms == agreement.terms and supersedes == agreement.supersedes:
        return agreement
    return replace(agreement, terms=terms, supersedes=supersedes)


def _pruned_term(term: Term, hidden: Hidden, *, house: bool) -> Term | None:
    """The term without hidden ids; None when nothing is left that it could be about."""
    covers = term.covers
    if not hidden.assets.isdisjoint(covers.assets):
        covers = replace(covers, assets=_left(covers.assets, hidden.assets))
        if names_nothing(covers):
            return None
    partners = None if term.partners is None else _left(term.partners, hidden.partners)
    if house and term.partners and not partners:
        return None
    affiliates = term.affiliates if isinstance(term.affiliates, bool) else _left(term.affiliates, hidden.partners)
    lifts, replaces = _visible_terms(term.lifts, hidden), _visible_terms(term.replaces, hidden)
    if (covers, partners, affiliates, lifts, replaces) == (
        term.covers, term.partners, term.affiliates, term.lifts, term.replaces,
    ):  # fmt: skip
        return term
    return replace(term, covers=covers, partners=partners, affiliates=affiliates, lifts=lifts, replaces=replaces)


def _visible_terms(keys: tuple[str, ...], hidden: Hidden) -> tuple[str, ...]:
    return tuple(key for key in keys if "/" not in key or key.partition("/")[0] not in hidden.agreements)


def may_see(register: Register, person: str, today: date, *, asset: str | None = None, partner: str | None = None,
            agreement: str | None = None) -> bool:  # fmt: skip
    """True when the person may learn of every record named; absent ones count as seen."""
    hidden = hidden_from(register, (person,), today)
    return (
        asset not in hidden.assets
        and (partner in (None, PUBLIC) or partner not in hidden.partners)
        and (agreement in (None, HOUSE) or agreement not in hidden.agreements)
    )
