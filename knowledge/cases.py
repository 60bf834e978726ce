"""One question with everything of the register that bears on it: what every gate looks at."""

from collections.abc import Iterator
from datetime import date

from knowledge.assets import Aspect, Asset, AssetForm, Form, Sensitivity
from knowledge.bindings import Binding, fold
from knowledge.dealings import Dealings, exclusivity
from knowledge.findings import Change, Cure
from knowledge.inquiry import OTHER, Fact, Question
from knowledge.judgements import MET, NOT_MET, Fit, Judgement, Limit
from knowledge.partners import PUBLIC, Partner, Tent
from knowledge.register import Register
from knowledge.spells import Spell, spell_of
from knowledge.terms import Information
from knowledge.territories import WORLDWIDE, country_codes, is_country


class CaseError(ValueError):
    """A question that names a record the register does not hold."""

    def __init__(self, what: str, subject: str) -> None:
        """Say which kind of record is missing."""
        super().__init__(f"there is no {what} `{subject}` in this register")
        self.what = what
        self.subject = subject


_NO_KINDS: frozenset[str] = frozenset()
NOTHING_SUPPOSED: frozenset[Cure] = frozenset()
_RAW = (AssetForm(form=Form.RAW),)


class Case:
    """What the gates may look at; built once per question, so that twelve gates do not look things up twelve times.

    `supposed` are changes taken as done, so that remedies can be tried without touching the register.
    """

    __slots__ = (
        "all_aspects",
        "allowed",
        "askable",
        "aspects",
        "asset",
        "chosen",
        "dealings",
        "discloser",
        "facts",
        "forms",
        "given_back",
        "kinds",
        "on",
        "partner",
        "partner_id",
        "public",
        "question",
        "register",
        "spell",
        "stated_form",
        "supposed",
        "tents",
        "to_public",
    )  # fmt: skip

    def __init__(self, question: Question, register: Register, supposed: frozenset[Cure] = NOTHING_SUPPOSED) -> None:
        """Gather; raises CaseError for an asset, partner or source the register does not hold."""
        partner_id = question.partner
        self.question = question
        self.register = register
        self.supposed = supposed
        self.on = question.on
        self.partner_id = partner_id
        self.to_public = partner_id == PUBLIC
        self.partner: Partner | None = None
        if not self.to_public:
            if partner_id not in register.partners:
                raise CaseError("partner", partner_id)
            self.partner = register.partners[partner_id]
        asset = self.asset = _subject(question, register)
        self.public = asset.sensitivity is Sensitivity.PUBLIC
        self.kinds = register.broader_kinds.get(asset.kind, _NO_KINDS) if asset.kind else _NO_KINDS
        self.spell: Spell = spell_of(register, partner_id, question.on)
        self.dealings: Dealings = self.spell.dealings
        self.discloser = question.discloser_id
        self.given_back = question.source is not None and question.source == partner_id
        self.forms = asset.forms or _RAW
        self.stated_form: str | None = None
        self.chosen = self._settle_form()
        """The registered forms in question; none while that is open, or where one stated is not registered."""
        self.aspects = self._settle_aspects()
        self.all_aspects = self.aspects or asset.aspects
        self.facts: dict[Fact, tuple[str, ...]] = {
            Fact.PURPOSE: self._settle_purpose(),
            Fact.RECIPIENT: tuple(map(fold, question.recipient)) if question.recipient else (),
            Fact.TERRITORY: self._settle_territory(),
            Fact.VERTICAL: self._settle_vertical(),
            Fact.FORM: tuple([form.form for form in self.chosen]),
            Fact.ASPECT: self.aspects,
        }
        self.tents = _tents(asset, question, register, self.public) if register.tents else ()
        self.askable: frozenset[Fact] | None = None
        """Which of the facts that may not always be asked for may be; worked out when first needed."""
        self.allowed: dict[Fact, tuple[frozenset[str], ...]] = {}
        """What the terms allow of a fact; worked out when a decision first needs it."""

    def _settle_purpose(self) -> tuple[str, ...]:
        """Rule 20: of a purpose outside the tree nothing is known; it must be asked for."""
        stated, tree = self.question.purpose, self.register.purposes
        return stated if all(purpose in tree or purpose == OTHER for purpose in stated) else ()

    def _settle_territory(self) -> tuple[str, ...]:
        """Rule 21: a region is all its members. What is no place anybody knows must be asked for."""
        stated, regions = self.question.territory, self.register.regions
        if all(is_country(place) for place in stated):
            return stated
        if not all(is_country(place) or place in regions or place in (WORLDWIDE, OTHER) for place in stated):
            return ()
        if WORLDWIDE in stated and WORLDWIDE not in regions:
            return country_codes()
        return tuple(country for place in stated for country in sorted(self.register.countries(place)))

    def _settle_vertical(self) -> tuple[str, ...]:
        """Rule 35: the only vertical a partner is registered in answers that fact."""
        stated, partner = self.question.vertical, self.partner
        return partner.verticals if not stated and partner is not None and len(partner.verticals) == 1 else stated

    def _settle_form(self) -> tuple[AssetForm, ...]:
        """Rule 35: a statement selects among the registered forms; `stated_form` says which are not registered."""
        stated, forms = self.question.form, self.forms
        if stated:
            chosen = tuple([form for form in forms if form.form in stated])
            if {form.form for form in chosen}.issuperset(stated):
                return chosen
            if self.asset.forms or Aspect.DATA in self.asset.aspects:
                registered = [form.form for form in forms]
                self.stated_form = " and ".join(form for form in stated if form not in registered)
                return ()
        return forms if len(forms) == 1 else ()

    def _settle_aspects(self) -> tuple[Aspect, ...]:
        """Rule 35: a statement selects among the registered aspects; one not registered is looked at besides."""
        registered, question = self.asset.aspects, self.question
        if len(question.aspect) == 1 and question.aspect[0] in registered:
            return (Aspect(question.aspect[0]),)
        if question.aspect:
            stated = tuple(aspect for aspect in Aspect if aspect in question.aspect)
            if stated and all(aspect in registered for aspect in stated):
                return stated
            if stated:
                return tuple(aspect for aspect in Aspect if aspect in stated or aspect in registered)
        return registered if len(registered) == 1 or question.source is not None else ()

    def has(self, change: Change, subject: str) -> bool:
        """True when the change to that subject is supposed as done."""
        return bool(self.supposed) and any(cure.change is change and cure.subject == subject for cure in self.supposed)

    def judge_permit(self, binding: Binding, aspect: Aspect | None = None) -> Judgement:
        """A grant fits when all its limits are met; every value stated must lie inside. With an `aspect`, of it."""
        term = binding.term
        if aspect is not None and term.aspects is not None and aspect not in term.aspects:
            return Judgement(Fit.NOT_MET, outside=(Fact.ASPECT,))
        facts = self.facts
        unknown: list[Fact] = []
        outside: list[Fact | Limit] = []
        for fact, _, allowed in binding.constraints:
            values = facts[fact]
            if not values:
                unknown.append(fact)
            elif not all(value in allowed for value in values):
                outside.append(fact)
        period = binding.period
        if not period.first <= self.on <= period.last:
            outside.append(Limit.PERIOD)
        if term.channels is not None and self.question.channel not in (None, *term.channels):
            outside.append(Limit.CHANNEL)
        if term.volume and self.question.volume and _exceeds(self.question.volume, term.volume):
            outside.append(Limit.VOLUME)
        if term.forms is not None or term.min_group is not None:
            self._judge_form(binding, unknown, outside)
        if term.fields is not None and not set(self.fields()) <= set(term.fields):
            outside.append(Limit.FIELDS)
        if binding.limited is not None and self.partner_id not in binding.limited:
            outside.append(Limit.PARTNER)
        if outside:
            return Judgement(Fit.NOT_MET, outside=tuple(outside))
        return Judgement(Fit.UNKNOWN, open=tuple(unknown)) if unknown else MET

    def _judge_form(self, binding: Binding, unknown: list[Fact], outside: list[Fact | Limit]) -> None:
        if not self.chosen:
            if self.stated_form is None:
                unknown.append(Fact.FORM)
            else:
                outside.append(Fact.FORM)
            return
        term = binding.term
        if term.forms is not None and not all(form.form in term.forms for form in self.chosen):
            outside.append(Fact.FORM)
        elif term.min_group is not None and any(
            form.form is Form.AGGREGATED and self.group_size(form) < term.min_group for form in self.chosen
        ):
            outside.append(Limit.GROUP)

    def group_size(self, form: AssetForm) -> int:
        """The smallest group in the form; 0 where none is recorded, which fails every k (rule 27)."""
        if form.group_size is None:
            return 0
        stated = self.question.group_size
        return form.group_size if stated is None else min(stated, form.group_size)

    def fields(self) -> tuple[str, ...]:
        """The data fields that would go: those stated, else all the asset has; none after they are dropped."""
        return self.asset.fields if self.question.fields is None else self.question.fields

    def judge_match(self, binding: Binding) -> Judgement:
        """A forbid or a require matches when all its limits do; one stated value inside is enough."""
        if binding.unlimited:
            return MET
        facts = self.facts
        term = binding.term
        channel_open = False
        if term.channels is not None:
            if self.question.channel not in (None, *term.channels):
                return NOT_MET
            channel_open = self.question.channel is None
        unknown: list[Fact] = []
        for fact, _, allowed in binding.constraints:
            values = facts[fact]
            if not values:
                unknown.append(fact)
            elif not any(value in allowed for value in values):
                return NOT_MET
        if term.forms is not None:
            if self.chosen:
                if not any(form.form in term.forms for form in self.chosen):
                    return NOT_MET
            elif self.stated_form is None:
                unknown.append(Fact.FORM)
        if term.aspects is not None:
            if not self.aspects:
                if not set(self.all_aspects) & set(term.aspects):
                    return NOT_MET
                if not set(self.all_aspects) <= set(term.aspects):
                    unknown.append(Fact.ASPECT)
            elif not any(aspect in term.aspects for aspect in self.aspects):
                return NOT_MET
        if unknown or channel_open:
            return Judgement(Fit.UNKNOWN, open=tuple(unknown), channel_open=channel_open)
        return MET

    def names(self, binding: Binding) -> bool:
        """True when the term, one of those that bind that day, names the asset."""
        return binding.is_plain or binding.names(self.asset, self.kinds)

    def is_granted(self, binding: Binding) -> bool:
        """True when the permit is in force that day, not suspended by a hold, and names the asset (rule 14).

        A permission to disclose what is ours never outlives its agreement, whatever is marked to survive.
        """
        standing = binding.standing
        if standing is None or (standing.held and standing.is_held(self.on)) or not self.names(binding):
            return False
        return not self._has_expired(binding)

    def _has_expired(self, permit: Binding) -> bool:
        ours, standing = permit.term.information is Information.OURS, permit.standing
        return ours and standing is not None and self.on > standing.force.last

    def shares_by_party(self) -> Iterator[tuple[Binding, ...]]:
        """The terms of each whose information is in the asset, and of each who owns it with us."""
        for source in self.inherited():
            yield self.dealings_of(source).theirs
        for owner in self.asset.joint_owners:
            if owner != self.partner_id:
                yield self.dealings_of(owner).joint

    def shares(self) -> Iterator[Binding]:
        """The terms of all of them."""
        for group in self.shares_by_party():
            yield from group

    def dealings_of(self, partner: str) -> Dealings:
        """What bears that day on another partner, who has a share in the asset."""
        return spell_of(self.register, partner, self.on).dealings

    def exclusivities(self) -> tuple[Binding, ...]:
        """Forbids given to other partners that reach this one that day, those included that bind later (rule 22)."""
        spell = self.spell
        if self.question.source is not None or not (spell.rivals or spell.others):
            return ()
        if not spell.others:
            return spell.rivals
        others = exclusivity(self.register).others(self.partner_id, self.asset.id, self.asset.line, self.kinds)
        return (*others, *spell.rivals)

    def inherited(self) -> tuple[str, ...]:
        """The other partners whose information is in the asset that day, over any number of hops (rule 25)."""
        if self.question.source is not None:
            return () if self.given_back else (self.question.source,)
        asset = self.asset
        if not asset.contains and not asset.derived_from:
            return ()
        return tuple(source for source in self._sources(self.on) if source != self.partner_id)

    def possible_sources(self) -> tuple[str, ...]:
        """The same on any day: with clearances that have not begun or will begin left out of account."""
        return self.inherited() if self.question.source is not None else self._sources(None)

    def _sources(self, day: date | None) -> tuple[str, ...]:
        found: set[str] = set()
        stack: list[tuple[str, frozenset[str]]] = [(self.asset.id, frozenset())]
        seen: set[tuple[str, frozenset[str]]] = set()
        while stack:
            at, cleared = stack.pop()
            if (at, cleared) in seen or at not in self.register.assets:
                continue
            seen.add((at, cleared))
            if day is not None:
                events = self.register.clearances_of.get(at, ())
                cleared = cleared | {event.partner for event in events if event.cleared_on <= day}
            record = self.register.assets[at]
            found.update(source for source in record.contains if source not in cleared)
            stack.extend((parent, cleared) for parent in record.derived_from)
        return tuple(sorted(found))


def _exceeds(stated: tuple[tuple[str, int], ...], allowed: dict[str, int]) -> bool:
    return any(unit in allowed and amount > allowed[unit] for unit, amount in stated)


def _subject(question: Question, register: Register) -> Asset:
    """The asset asked about; what a partner told us is a subject of its own (rule 25)."""
    if question.asset is not None:
        if question.asset not in register.assets:
            raise CaseError("asset", question.asset)
        return register.assets[question.asset]
    source = question.source
    if source is None or source not in register.partners:
        raise CaseError("partner", source or "")
    return Asset(
        id="",
        name=f"what {register.partners[source].name} told us",
        aspects=tuple(Aspect),
        sensitivity=Sensitivity.CONFIDENTIAL,
        contains=(source,),
    )


def _tents(asset: Asset, question: Question, register: Register, public: bool) -> tuple[Tent, ...]:
    """The tents that limit this disclosure: those of the asset, and those that hide the partner (rule 8)."""
    tents = register.tents_of_asset.get(asset.id, ())
    if not public and question.partner in register.hiding_tents:
        hiding = register.hiding_tents[question.partner]
        tents = tuple(sorted({tent.id: tent for tent in (*tents, *hiding)}.values(), key=lambda tent: tent.id))
    return tents
