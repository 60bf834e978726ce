"""Who decides: under an agreement, about a partner or an asset, and in place of a colleague."""

from collections.abc import Iterator

from handlers.messages import Asked
from handlers.replies import Choice, Note, sentence
from knowledge.assets import Asset
from knowledge.dealings import house_rules
from knowledge.examples import likely_assets_of
from knowledge.explaining import words_of
from knowledge.matching import Found
from knowledge.partners import Partner
from knowledge.prompts import Prompt, ask_decider, ask_share
from knowledge.questions import Intent, Understood
from knowledge.responsible import Activity, absence_of, assignment_for, names_of, turn_to
from knowledge.terms import HOUSE_POLICY, Action, Agreement
from knowledge.wording import either

MOST_LINES = 8
_MOST_CHOICES = 6
_WORDS = {Activity.DISCLOSURE: "Disclosures", Activity.APPROVAL: "Approvals", Activity.REVIEW: "Reviews",
          Activity.INCIDENT: "Incidents"}  # fmt: skip


def who_decides(understood: Understood, asked: Asked) -> Note:
    """Whom to ask about the agreements, partners, asset or colleague named; Legal where nothing is named."""
    register = asked.register
    people = [id for id in understood.people if id in register.people]
    agreements = [register.agreements[id] for id in understood.agreements if id in register.agreements]
    partners = [register.partners[each.id] for each in understood.partners if isinstance(each, Found)]
    assets = [register.assets[each.id] for each in understood.assets if isinstance(each, Found)]
    if agreements:
        return _about_agreements(agreements, asked)
    if assets and "assets" not in understood.carried:
        return _about_asset(assets[0], asked)
    if partners and not ("partners" in understood.carried and people):
        return _about_partner(partners[0], asked)
    if people:
        return _about_person(people[0], asked)
    legal = turn_to(register, asked.asker, asked.today, Activity.DISCLOSURE)
    prompts = [ask_decider(partner, register) for partner in _first_partners(asked)]
    headline = f"Whom is this about? In doubt {legal.name} decides." if legal is not None else "Whom is this about?"
    return _note(Intent.WHO_DECIDES, headline, (), prompts)


def _about_agreements(agreements: list[Agreement], asked: Asked) -> Note:
    lines = [line for each in agreements for line in _assigned(each, asked)]
    return _note(Intent.WHO_DECIDES, _turn_to(agreements, asked), lines, [])


def _turn_to(agreements: list[Agreement], asked: Asked) -> str:
    told: dict[str, list[str]] = {}
    for agreement in agreements:
        person = turn_to(asked.register, asked.asker, asked.today, Activity.DISCLOSURE, agreement=agreement)
        told.setdefault(person.name if person is not None else "nobody", []).append(agreement.name)
    return f"Ask {either([f'{name} ({_and(names)})' for name, names in told.items()], 'and')}."


def _and(names: list[str]) -> str:
    return either(names, "and")


def _assigned(agreement: Agreement, asked: Asked) -> Iterator[str]:
    """Who answers for what, an activity a line; what is the same as for disclosures is not repeated."""
    register = asked.register
    shown = None
    for activity, name in _WORDS.items():
        assignment = assignment_for(agreement, activity)
        if assignment is None or assignment == shown:
            continue
        shown = shown or assignment
        told = [f"{names_of(register, (assignment.accountable,))[0]} is accountable"]
        away = absence_of(register, assignment.accountable, asked.today)
        told += [away] if away else []
        for people, word in (
            (assignment.responsible, "responsible"),
            (assignment.consulted, "consulted"),
            (assignment.informed, "informed"),
            ((assignment.delegate,) if assignment.delegate else (), "the delegate"),
        ):
            told += (
                [f"{either(names_of(register, people), 'and')} {'is' if len(people) == 1 else 'are'} {word}"]
                if people
                else []
            )
        yield f"{name} under {agreement.name}: {', '.join(told)}."


def _about_partner(partner: Partner, asked: Asked) -> Note:
    """The accountable of its agreements in force, its manager, and the house rules on approvals for its tier."""
    register = asked.register
    agreements = list(register.agreements_of.get(partner.id, ()))
    person = turn_to(register, asked.asker, asked.today, Activity.DISCLOSURE, partner=partner.id)
    lines = [line for each in agreements for line in _assigned(each, asked)]
    if partner.manager is not None:
        lines.append(sentence(f"{names_of(register, (partner.manager,))[0]} manages {partner.name}"))
    lines.extend(f"{HOUSE_POLICY}, {clause}: {words}." for clause, words in _matrix(asked, partner, None))
    fallback = f"Ask {person.name}." if person is not None else "Nobody is named."
    prompts = [ask_share(asset, partner, register) for asset in likely_assets_of(register)[:2]]
    return _note(Intent.WHO_DECIDES, _turn_to(agreements, asked) if agreements else fallback, lines, prompts)


def _matrix(asked: Asked, partner: Partner | None, asset: Asset | None) -> Iterator[tuple[str, str]]:
    """The cells of the approval matrix that can be about them (rule 30)."""
    kinds = asked.register.broader_kinds.get(asset.kind or "", frozenset()) if asset is not None else frozenset()
    for binding in house_rules(asked.register):
        term = binding.term
        if term.action not in (Action.APPROVE, Action.CONSENT) or not binding.in_force(asked.today):
            continue
        if partner is not None and term.tiers is not None and partner.tier not in term.tiers:
            continue
        if partner is not None and term.partners is not None and partner.id not in term.partners:
            continue
        if asset is None or binding.names(asset, kinds):
            yield term.clause, words_of(binding, asked.register, asked.today)


def _about_asset(asset: Asset, asked: Asked) -> Note:
    register = asked.register
    owner = names_of(register, (asset.owner,))[0] if asset.owner else None
    away = absence_of(register, asset.owner, asked.today) if asset.owner else ""
    lines = [f"{asset.name} is {asset.sensitivity}."]
    lines += [f"{owner} is {away}."] if away else []
    lines.extend(f"{HOUSE_POLICY}, {clause}: {words}." for clause, words in _matrix(asked, None, asset))
    lines.append("Who else must agree depends on the partner's agreements.")
    headline = f"{owner} owns {asset.name}." if owner else f"No owner of {asset.name} is recorded."
    prompts = [ask_share(asset, partner, register) for partner in _first_partners(asked)]
    labelled = [
        Prompt(f"With {partner.name}", p.text) for partner, p in zip(_first_partners(asked), prompts, strict=True)
    ]
    return _note(Intent.WHO_DECIDES, headline, lines, labelled)


def _about_person(person: str, asked: Asked) -> Note:
    register = asked.register
    record = register.people[person]
    away = absence_of(register, person, asked.today)
    lines = [f"Away from {each.from_on} to {each.until_on}"
             + (f"; {names_of(register, (each.delegate,))[0]} decides meanwhile." if each.delegate else ".")
             for each in record.away if each.until_on >= asked.today and each.from_on > asked.today]  # fmt: skip
    stands_in: dict[str, list[str]] = {}
    for agreement in register.agreements.values():
        assignment = assignment_for(agreement, Activity.DISCLOSURE)
        if assignment is not None and assignment.accountable == person and assignment.delegate is not None:
            stands_in.setdefault(assignment.delegate, []).append(agreement.name)
    for delegate, names in sorted(stands_in.items()):
        lines.append(f"{names_of(register, (delegate,))[0]} stands in under {either(sorted(names), 'and')}.")
    if record.manager is not None:
        lines.append(f"{names_of(register, (record.manager,))[0]} is the manager.")
    return _note(Intent.WHO_DECIDES, f"{record.name} is {away or 'not away today, as far as is recorded'}.", lines, [])


def _first_partners(asked: Asked) -> list[Partner]:
    partners = [asked.register.partners[id] for id in asked.register.agreements_of if id in asked.register.partners]
    return sorted(partners, key=lambda partner: (partner.name.casefold(), partner.id))[:_MOST_CHOICES]


def _note(topic: str, headline: str, lines: tuple[str, ...] | list[str], prompts: list[Prompt]) -> Note:
    choices = tuple(Choice(*each) for each in dict.fromkeys(prompts))
    return Note(topic=topic, headline=headline, lines=tuple(lines)[:MOST_LINES], choices=choices[:_MOST_CHOICES])
