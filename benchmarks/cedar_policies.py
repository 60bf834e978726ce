"""The terms with one partner as Cedar policies, so that Cedar allows exactly what is answered YES or YES IF."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from knowledge.assets import Asset, AssetForm, Form, Sensitivity
from knowledge.inquiry import Question
from knowledge.partners import PUBLIC, Partner
from knowledge.register import Register
from knowledge.terms import (
    DUTIES,
    LATER_USES,
    Action,
    Agreement,
    AgreementKind,
    Covers,
    Effect,
    Information,
    Reach,
    Term,
)

SUITABLE = {
    AgreementKind.NDA: ("what",),
    AgreementKind.FRAMEWORK: ("what", "how"),
    AgreementKind.DEVELOPER_TERMS: ("what", "how"),
    AgreementKind.DATA_LICENCE: ("data",),
}
Entity = dict[str, Any]
Request = dict[str, Any]


class Translation:
    """A register's terms, assets and questions in Cedar's words. It has its own reading of the rules, so that the two
    engines check each other; of what the register could hold it knows what the benchmark's register holds.
    """

    def __init__(self, register: Register) -> None:
        """Gather what the requests need."""
        self.register = register
        self._narrower: dict[str, list[str]] = {}
        for purpose in register.purposes.values():
            at: str | None = purpose.id
            while at is not None:
                self._narrower.setdefault(at, []).append(purpose.id)
                at = register.purposes[at].broader
        self._rivals: dict[str, list[tuple[Agreement, Term]]] = {}
        for agreement in register.agreements.values():
            for term in agreement.terms:
                if term.reach is Reach.COMPETITORS:
                    for competitor in register.partners[agreement.partner].competitors:
                        self._rivals.setdefault(competitor.partner, []).append((agreement, term))

    def entities(self) -> str:
        """Assets and kinds as JSON; an asset lies in its kind, its line, and those whose information is in it."""
        register = self.register
        kinds = [
            _entity("Kind", kind.id, [("Kind", kind.broader)] if kind.broader else [])
            for kind in register.kinds.values()
        ]
        return json.dumps([*kinds, *(self._asset(asset) for asset in register.assets.values())])

    def _asset(self, asset: Asset) -> Entity:
        sources = self._sources(asset)
        parents = [("Kind", asset.kind), ("Line", asset.line), *(("Source", source) for source in sources)]
        if sources:
            parents.append(("Source", "anybody"))
        personal = [form.form for form in asset.forms if self._is_personal(asset, form)]
        attributes = {"sensitivity": asset.sensitivity, "personal": personal}
        return _entity("Asset", asset.id, [(kind, name) for kind, name in parents if name], attributes)

    def _sources(self, asset: Asset) -> set[str]:
        cleared = {event.partner for event in self.register.clearances.values() if event.asset == asset.id}
        inherited = {s for parent in asset.derived_from for s in self._sources(self.register.assets[parent])}
        return {*asset.contains, *inherited} - cleared

    def _is_personal(self, asset: Asset, form: AssetForm) -> bool:
        if asset.personal is None or form.form is Form.ANONYMISED:
            return False
        return form.form is not Form.AGGREGATED or (form.group_size or 0) < (self.register.company.min_group or 1)

    def policies(self, partner_id: str, first: date, last: date) -> str:
        """The partner's ten terms, a policy each; the house rules and others' exclusivities that reach it; and what the
        rules say of it besides, where it is not simply in order from the first to the last day.
        """
        partner = self.register.partners[partner_id]
        found = list(self._of_standing(partner, first, last))
        signed = [a for a in self.register.agreements_of.get(partner_id, ()) if a.kind is AgreementKind.DPA]
        if not signed:
            found.append("forbid(principal, action, resource) when { resource.personal.contains(context.form) };")
        for agreement in self.register.agreements_of.get(partner_id, ()):
            found.extend(self._policy(partner, agreement, term) for term in agreement.terms)
        for agreement, term in self._rivals.get(partner_id, ()):
            found.append(self._policy(partner, agreement, term))
        reaching = (rule for rule in self.register.rules.values() if rule.tiers is None or partner.tier in rule.tiers)
        rules = (rule for rule in reaching if rule.action not in DUTIES)  # those cannot change allow or deny
        found.extend(self._policy(partner, None, rule) for rule in rules)
        return "\n".join(found)

    def _of_standing(self, partner: Partner, first: date, last: date) -> Iterator[str]:
        """What the rules say of public assets, others' information, holds, screening and due diligence."""
        yield 'permit(principal, action == Action::"disclose", resource) when { resource.sensitivity == "public" };'
        yield (
            'forbid(principal, action == Action::"disclose", resource in Source::"anybody") '
            f'unless {{ resource in Source::"{partner.id}" }};'
        )
        for hold in self.register.holds.values() if self.register.holds_on_partner.get(partner.id) else ():
            if hold.partner == partner.id:
                yield _forbid(_within(hold.from_on, hold.until_on))
        for screening in partner.screenings:
            if screening.until_on is not None and screening.until_on < last:
                yield _forbid([f"context.on > {screening.until_on.toordinal()}"])
        diligence = partner.due_diligence
        assert diligence is not None
        assert diligence.decided_on <= first
        if diligence.until_on is not None and diligence.until_on < last:
            yield _forbid([_NOT_PUBLIC, f"context.on > {diligence.until_on.toordinal()}"])

    def _policy(self, partner: Partner, agreement: Agreement | None, term: Term) -> str:
        when = [*self._in_force(agreement, term), *_selects(term.covers), *self._limits(term)]
        if term.sensitivities is not None:
            when.append(f"{_set(term.sensitivities)}.contains(resource.sensitivity)")
        elif term.effect is Effect.REQUIRE:
            when.append(_NOT_PUBLIC)
        match term.effect, term.action:
            case Effect.PERMIT, Action.DISCLOSE:
                assert agreement is not None
                return self._grant(agreement, term, when)
            case Effect.REQUIRE, Action.CERTIFICATE:
                held = [a for a in partner.attestations if a.name == term.name]
                return _forbid(when, " || ".join(_all(_within(a.from_on, a.until_on)) for a in held))
            case Effect.REQUIRE, Action.APPROVE | Action.CONSENT:
                return _forbid(when, f"context.approved.containsAll({_set(term.approvers)})")
            case Effect.FORBID, Action.DISCLOSE if term.information is Information.THEIRS:
                return _forbid([f'principal != Partner::"{partner.id}"', f'resource in Source::"{partner.id}"'])
            case Effect.FORBID, Action.DISCLOSE if term.reach is Reach.COMPETITORS and agreement is not None:
                rivals = self.register.partners[agreement.partner].competitors
                against = ", ".join(f'Partner::"{rival.partner}"' for rival in rivals)
                return _forbid([f"principal in [{against}]", *when])
            case Effect.FORBID, Action.DISCLOSE:
                return _forbid(when)
            case effect, action:
                # A later use or a duty is an action of its own; what follows from it is not asked of Cedar.
                assert effect is Effect.REQUIRE or action in LATER_USES
                word = "forbid" if effect is Effect.FORBID else "permit"
                return f'{word}(principal, action == Action::"{action}", resource) when {{ {_all(when)} }};'

    def _grant(self, agreement: Agreement, term: Term, when: list[str]) -> str:
        base = self.register.agreements[agreement.amends] if agreement.amends else agreement
        if base.kind is AgreementKind.DPA:  # one in force is enough, whatever it permits
            when = self._in_force(agreement, None)
        courses = [c.id for c in self.register.courses.values() if c.agreement in (base.id, agreement.id)]
        if courses:
            when = [*when, f"context.passed.containsAll({_set(courses)})"]
        for hold in self.register.holds_on_agreement.get(base.id, ()):
            when = [*when, f"!({_all(_within(hold.from_on, hold.until_on))})"]
        if base.kind is AgreementKind.DPA:
            personal = "resource.personal.contains(context.form)"
            return _forbid([personal], _all(when))
        told = [aspect for aspect in SUITABLE[base.kind] if aspect in (term.aspects or ())]
        return (
            f'permit(principal == Partner::"{agreement.partner}", action == Action::"disclose", resource) '
            f"when {{ {_all([f'{_set(told)}.contains(context.aspect)', *when])} }};"
        )

    def _in_force(self, agreement: Agreement | None, term: Term | None) -> list[str]:
        """The days of the agreement, an addendum's inside its base's, and the term's own."""
        days = [] if term is None else _within(term.from_on, term.until_on)
        while agreement is not None:
            days += _within(agreement.effective_on, agreement.expires_on)
            agreement = self.register.agreements[agreement.amends] if agreement.amends else None
        return days

    def _limits(self, term: Term) -> Iterator[str]:
        if term.purposes is not None:
            yield f"{_set(p for purpose in term.purposes for p in self._narrower[purpose])}.contains(context.purpose)"
        if term.territories is not None:
            countries = {country for place in term.territories for country in self._countries(place)}
            every = "containsAll" if term.effect is Effect.PERMIT else "containsAny"
            yield f"{_set(countries)}.{every}(context.territory)"
        if term.verticals is not None:
            yield f"{_set(term.verticals)}.contains(context.vertical)"
        if term.recipients is not None:
            yield f"{_set(term.recipients)}.contains(context.recipient)"
        if term.forms is not None:
            yield f"{_set(term.forms)}.contains(context.form)"
        if term.min_group is not None:
            yield f'(context.form != "aggregated" || context.group >= {term.min_group})'
        if term.aspects is not None and term.effect is not Effect.PERMIT:
            yield f"{_set(term.aspects)}.contains(context.aspect)"

    def _countries(self, place: str) -> tuple[str, ...]:
        region = self.register.regions.get(place)
        return region.members if region is not None else (place,)

    def request(self, question: Question) -> Request:
        """The question in the quickest form cedarpy takes; looking up passes and approvals is not charged to Cedar."""
        assert question.asset is not None
        assert question.partner != PUBLIC
        asset = self.register.assets[question.asset]
        form = question.form[0] if question.form else "raw"
        group = next((registered.group_size for registered in asset.forms if registered.form == form), None)
        words = self.register.approvals_of.get((asset.id, question.partner), ())
        return {
            "principal": {"type": "Partner", "id": question.partner},
            "action": {"type": "Action", "id": "disclose"},
            "resource": {"type": "Asset", "id": asset.id},
            "context": {
                "on": question.on.toordinal(),
                "aspect": question.aspect[0],
                "form": form,
                "group": group or 0,
                "purpose": question.purpose[0],
                "recipient": question.recipient[0],
                "territory": sorted({country for place in question.territory for country in self._countries(place)}),
                "vertical": question.vertical[0],
                "approved": [
                    str(w.capacity) for w in words if w.given_on <= question.on <= (w.until_on or question.on)
                ],
                "passed": [
                    c for c in self._courses_of(question.partner) if (question.asker, c) in self.register.passes_of
                ],
            },
        }

    def _courses_of(self, partner: str) -> list[str]:
        agreements = self.register.agreements_of.get(partner, ())
        return [c.id for a in agreements for c in self.register.courses_of_agreement.get(a.id, ())]


_NOT_PUBLIC = f'resource.sensitivity != "{Sensitivity.PUBLIC}"'


def _entity(kind: str, name: str, parents: list[tuple[str, str]], attributes: dict[str, Any] | None = None) -> Entity:
    uids = [{"type": parent, "id": own} for parent, own in parents]
    return {"uid": {"type": kind, "id": name}, "attrs": attributes or {}, "parents": uids}


def _set(values: Iterable[str]) -> str:
    return f"[{', '.join(json.dumps(value) for value in sorted(set(values)))}]"


def _all(conditions: list[str]) -> str:
    return " && ".join(conditions) if conditions else "true"


def _forbid(when: list[str], unless: str = "") -> str:
    excepted = f" unless {{ {unless} }}" if unless else ""
    return f'forbid(principal, action == Action::"disclose", resource) when {{ {_all(when)} }}{excepted};'


def _within(first: date | None, last: date | None) -> list[str]:
    since = [f"context.on >= {first.toordinal()}"] if first is not None else []
    return [*since, f"context.on <= {last.toordinal()}"] if last is not None else since


def _selects(covers: Covers) -> list[str]:
    if covers.any:
        return []
    named = [
        *(f'Kind::"{kind}"' for kind in covers.kinds),
        *(f'Asset::"{asset}"' for asset in covers.assets),
        *(f'Line::"{line}"' for line in covers.lines),
    ]
    return [f"resource in {named[0]}" if len(named) == 1 else f"resource in [{', '.join(named)}]"]
