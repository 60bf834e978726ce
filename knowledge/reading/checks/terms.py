"""Terms: effect and action go together, every field belongs where it stands, and what is lifted or replaced exists."""

from collections.abc import Mapping

from knowledge.assets import Form
from knowledge.partners import Partner
from knowledge.reading.checks.durations import check_duration
from knowledge.reading.checks.names import plain_name
from knowledge.reading.checks.standing import check_least
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path, Severity, did_you_mean, listed
from knowledge.reading.sections import AGREEMENTS
from knowledge.terms import (
    DUTIES,
    HOUSE,
    LATER_USES,
    Action,
    Agreement,
    AgreementKind,
    Duration,
    Effect,
    Information,
    Reach,
    Term,
)

GRANTED = LATER_USES | {Action.DISCLOSE}
"""What a term can permit or forbid."""
DECIDED = frozenset({Action.CONSENT, Action.APPROVE})
NAMED = frozenset({Action.CERTIFICATE, Action.CONTROL, Action.INSURANCE, Action.AGREEMENT})
REQUIRED = DUTIES | DECIDED | NAMED
"""What a term can require."""
DATED = frozenset({Action.DELETE, Action.RETURN, Action.CONFIRM, Action.NOTIFY})
OFFICES = ("owner", "accountable", "partner-manager", "partner")
"""Approvers that are found from the question, not named."""

_LISTS = (
    "aspects",
    "sensitivities",
    "recipients",
    "partners",
    "tiers",
    "purposes",
    "territories",
    "verticals",
    "forms",
    "fields",
    "volume",
    "channels",
)

_LIMITS = (*_LISTS[1:], "min_group", "from_on", "until_on")
"""What can narrow a permit besides its aspects and what it covers."""


def check_terms(draft: Draft) -> None:
    """Every term and house rule means something a gate can decide."""
    roles = {role for entry in draft.every("people") for role in entry.record.roles}
    approvers = {*draft.known["people"], *roles, *OFFICES}
    groups = _affiliates(draft)
    for entry, term, path, source in draft.terms():
        check = _TermCheck(draft, entry, term, path)
        check.amounts()
        check.references(source)
        if draft.complete:
            check.approvers(approvers)
        if entry.is_whole(path):
            check.effect(source)
            check.belongings()
            check.fields(source)
            check.survival(source)
            check.idle_limits(source)
        if source != HOUSE:
            check.recipients(groups.get(entry.record.partner, {}))


class _TermCheck:
    def __init__(self, draft: Draft, entry: Entry, term: Term, path: Path) -> None:
        self.draft = draft
        self.entry = entry
        self.term = term
        self.path = path

    def complain(self, field: str, what: str, suggestion: str | None, *, at_key: bool = False) -> None:
        self.draft.complain(self.entry, (*self.path, field), what, suggestion, at_key=at_key)

    def effect(self, source: str) -> None:
        """Permit and forbid go with disclosing and later uses, require with duties and conditions."""
        term = self.term
        if term.effect is Effect.REQUIRE and term.action not in REQUIRED:
            allowed = listed(sorted(REQUIRED))
            self.complain("effect", f"`require` does not go with `{term.action}`", f"it goes with {allowed}")
        elif term.effect in (Effect.PERMIT, Effect.FORBID) and term.action not in GRANTED:
            hint = "write `effect: require`"
            self.complain("effect", f"`{term.effect}` does not go with `{term.action}`", hint)
        if term.effect is Effect.PERMIT and source == HOUSE:
            self.complain("effect", "a house rule permits nothing", "write `forbid` or `require`, or remove it")
        elif term.effect is Effect.PERMIT and term.information is Information.OURS and term.aspects is None:
            hint = "add `aspects:` with `what`, `how` or `data`"
            self.complain("aspects", "a permit on our information must name its aspects", hint)

    def belongings(self) -> None:
        """Fields that an action needs are there, and none that belongs to another action."""
        term = self.term
        self._belongs("approvers", bool(term.approvers), DECIDED)
        self._belongs("name", term.name is not None, NAMED, optional=frozenset({Action.NOTIFY}))
        self._belongs("within", term.within is not None, DATED)
        kinds = [kind for kind in AgreementKind if kind is not AgreementKind.ADDENDUM]
        if term.action is Action.AGREEMENT and term.name is not None and term.name not in kinds:
            what = f"`{term.name}` is no kind of agreement"
            self.complain("name", what, did_you_mean(term.name, kinds) or f"write {listed(kinds)}")

    def _belongs(
        self, field: str, given: bool, needing: frozenset[Action], optional: frozenset[Action] = frozenset()
    ) -> None:
        action = self.term.action
        if self.term.effect is Effect.UNCLEAR:
            return
        if not given and action in needing:
            self.complain(field, f"`{action}` needs `{field}`", f"add `{field}:`")
        elif given and action not in needing | optional:
            self._stray(field, f"`{field}` belongs to {listed(sorted(needing | optional), 'and')}, not to `{action}`")

    def _stray(self, field: str, what: str) -> None:
        self.complain(field, what, f"leave `{field}` out", at_key=True)

    def fields(self, source: str) -> None:
        """Limits stand where a gate looks at them, and each names something."""
        term = self.term
        for field in _LISTS:
            if getattr(term, field) in ((), {}):
                self.complain(field, f"`{field}` is empty, so the term never matches", "fill it or leave it out")
        if source != HOUSE and term.tiers is not None:
            self._stray("tiers", "`tiers` belongs to house rules")
        if source != HOUSE and term.partners is not None and term.information is Information.OURS:
            self._stray("partners", "`partners` belongs to house rules and to terms on their information")
        if term.reach is not Reach.PARTNER and term.effect not in (Effect.FORBID, Effect.UNCLEAR):
            self._stray("reach", "`reach` belongs to a forbid")
        elif term.reach is not Reach.PARTNER and term.information is not Information.OURS:
            self._stray("reach", "`reach` belongs to terms on our information")
        if term.lifts and term.effect not in (Effect.PERMIT, Effect.UNCLEAR):
            self._stray("lifts", "`lifts` belongs to a permit")
        covers = term.covers
        if not (covers.any or covers.assets or covers.kinds or covers.lines):
            self.complain("covers", "`covers` names no asset", "leave it out to cover every asset, or name some")
        if term.min_group is not None and term.forms is not None and Form.AGGREGATED not in term.forms:
            self._stray("min_group", "`min_group` belongs to aggregated data, which `forms` leaves out")

    def idle_limits(self, source: str) -> None:
        """A data processing agreement in force is enough, whatever its permits are limited to (rule 10)."""
        term = self.term
        if source == HOUSE or self.entry.record.kind is not AgreementKind.DPA:
            return
        if term.effect is not Effect.PERMIT or term.information is not Information.OURS:
            return
        limits = [field for field in _LIMITS if getattr(term, field) is not None]
        if not term.covers.any:
            limits.append("covers")
        if limits:
            what = f"{listed(limits, 'and')} of a permit in a dpa limit nothing"
            hint = "write a `forbid`, or limit the data licence"
            path = (*self.path, limits[0])
            self.draft.complain(self.entry, path, what, hint, severity=Severity.WARNING, at_key=True)

    def survival(self, source: str) -> None:
        """What survives has a length (rule 15)."""
        if self.term.survives is True and source != HOUSE and self.entry.is_whole():
            agreement: Agreement = self.entry.record
            if agreement.survival is None:
                what = "the term survives, but the agreement does not say how long"
                self.complain("survives", what, "add `survival:` to the agreement, or write `survives: {years: 3}`")

    def amounts(self) -> None:
        """Amounts are positive."""
        term = self.term
        check_least(self.draft, self.entry, (*self.path, "min_group"), term.min_group, 1)
        for unit, amount in (term.volume or {}).items():
            check_least(self.draft, self.entry, (*self.path, "volume", unit), amount, 1)
        if isinstance(term.survives, Duration):
            check_duration(self.draft, self.entry, (*self.path, "survives"), term.survives)
        if term.within is not None:
            check_duration(self.draft, self.entry, (*self.path, "within"), term.within)

    def references(self, source: str) -> None:
        """`lifts` names forbids, `replaces` names terms of the amended agreement (rules 12 and 13)."""
        for number, lifted in enumerate(self.term.lifts):
            self._check_lifted(number, lifted, source)
        if not self.term.replaces:
            return
        if source == HOUSE or self.entry.record.kind is not AgreementKind.ADDENDUM:
            if self.entry.is_whole():
                self._stray("replaces", "`replaces` belongs to an addendum")
            return
        amended = self.entry.record.amends
        known = self.draft.known_terms.get(amended)
        for number, replaced in enumerate(self.term.replaces):
            if known is not None and replaced not in known:
                what = f"the amended agreement `{amended}` has no term `{replaced}`"
                path = (*self.path, "replaces", number)
                self.draft.complain(self.entry, path, what, did_you_mean(replaced, known))

    def _check_lifted(self, number: int, lifted: str, source: str) -> None:
        agreement, slash, id = lifted.rpartition("/")
        agreement = agreement if slash else source
        path = (*self.path, "lifts", number)
        known = self.draft.known["rules"] if agreement == HOUSE else self.draft.known_terms.get(agreement)
        if known is None and agreement not in self.draft.known[AGREEMENTS]:
            near = did_you_mean(agreement, self.draft.known[AGREEMENTS])
            self.draft.complain(self.entry, path, f"there is no agreement `{agreement}`", near)
        elif known is None or (agreement == HOUSE and not self.draft.complete):
            return
        elif id not in known:
            what = f"there is no term `{id}` in `{agreement}`"
            self.draft.complain(self.entry, path, what, did_you_mean(id, known))
        elif (term := self._find_term(agreement, id)) and term.effect not in (Effect.FORBID, Effect.UNCLEAR):
            what = f"`{lifted}` is no forbid, so there is nothing to lift"
            self.draft.complain(self.entry, path, what, "name a forbid")

    def _find_term(self, agreement: str, id: str) -> Term | None:
        if agreement == HOUSE:
            rule = self.draft.entries["rules"].get(id)
            return rule.record if rule else None
        entry = self.draft.entries[AGREEMENTS].get(agreement)
        terms: tuple[Term, ...] = entry.record.terms if entry else ()
        return next((term for term in terms if term.id == id), None)

    def approvers(self, known: set[str]) -> None:
        """Approvers are people, offices, or roles that somebody has."""
        for number, approver in enumerate(self.term.approvers):
            if approver not in known:
                path = (*self.path, "approvers", number)
                what = f"there is no person or role `{approver}`"
                self.draft.complain(self.entry, path, what, did_you_mean(approver, known))

    def recipients(self, affiliates: Mapping[str, str]) -> None:
        """An affiliate is no name among recipients: a term extends to it by `affiliates` (rule 16)."""
        for number, recipient in enumerate(self.term.recipients or ()):
            plain = plain_name(recipient)
            if plain in ("affiliate", "affiliates"):
                found, hint = "affiliates are", "write `affiliates: true`"
            elif (id := affiliates.get(plain)) is not None:
                found, hint = f"the affiliate `{id}` is", f"write `affiliates: [{id}]`"
            else:
                continue
            path = (*self.path, "recipients", number)
            self.draft.complain(self.entry, path, f"{found} no recipient by name", hint)


def _affiliates(draft: Draft) -> dict[str, dict[str, str]]:
    """Partner id to the names of the companies below and above it, each with its id."""
    parents = {entry.id: entry.record.parent for entry in draft.every("partners")}
    found: dict[str, dict[str, str]] = {}
    for id, parent in parents.items():
        seen = {id}
        above = parent
        while above in parents and above not in seen:
            seen.add(above)
            for one, other in ((id, above), (above, id)):
                names = _names(draft.entries["partners"][other].record)
                found.setdefault(one, {}).update({plain_name(name): other for name in names})
            above = parents[above]
    return found


def _names(partner: Partner) -> tuple[str, ...]:
    return (partner.id, partner.name, *partner.aliases, *partner.former_names, *partner.code_names)
