"""May it be shared: what was understood, answered for each asset and partner it names (rule 38)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from handlers.messages import Asked
from handlers.replies import Answer, Choice, Ground, one_line
from knowledge.assets import Asset
from knowledge.cases import Case
from knowledge.deciders import whom_to_ask
from knowledge.decisions import Decision, decide
from knowledge.explaining import days_in_force
from knowledge.findings import Change, Finding, Gate, Result, Verdict
from knowledge.inquiry import Fact, Question, facts_of
from knowledge.matching import Found, Mention, Nothing, Several
from knowledge.partners import PUBLIC, Partner
from knowledge.prompts import REGISTER_IT, Prompt, ask_share, give_facts
from knowledge.questions import Intent, Understood
from knowledge.reasons import headline_of, reason_of, why_of, worst_findings
from knowledge.register import Register
from knowledge.remedies import Remedy, find_remedies
from knowledge.silences import silence_of
from knowledge.stated import in_words
from knowledge.terms import HOUSE
from knowledge.validity import Ahead, valid_until

MOST_PAIRS = 100
"""A message about more pairs than this is not answered: nobody reads so many answers."""
_MOST_CHOICES = 5
_MOST_BUTTONS = 8


def answer_share(understood: Understood, asked: Asked) -> tuple[Answer, ...]:
    """One answer for each pair, partners first, then assets, in the order of the text; ids are left empty.

    Where the words pair assets off with partners, only those pairs count; other facts are stated of all alike.
    """
    unread = _unread(understood, asked)
    if unread is not None:
        return (unread,)
    pairs = _pairs(understood)
    if len(pairs) > MOST_PAIRS:
        return (_unknown(understood, asked, f"That asks about {len(pairs)} pairs; please ask about fewer at once."),)
    taken, carried = _taken(understood, asked), _carried(understood, asked)
    return tuple(replace(_answer_pair(understood, asked, *pair), taken=taken, carried=carried) for pair in pairs)


def _pairs(understood: Understood) -> list[tuple[Mention | str | None, Mention | None, Mention | None]]:
    """Partner with asset or with whose information it is: those the words pair off, else each with each (rule 38)."""
    partners: tuple[Mention | str | None, ...] = understood.partners
    if understood.publication:
        partners = (*partners, PUBLIC)
    if understood.pairs:
        paired = [(partner, asset, None) for asset, partner in understood.pairs]
        told = [(partner, None, source) for partner in partners for source in understood.sources]
        return [*paired, *told]
    # What a partner told us is a subject of its own (rule 25).
    subjects = (*((asset, None) for asset in understood.assets), *((None, source) for source in understood.sources))
    return [(partner, *subject) for partner in partners or (None,) for subject in subjects or ((None, None),)]


def _unread(understood: Understood, asked: Asked) -> Answer | None:
    """What is asked back before any record is looked at."""
    if understood.too_long:
        return _unknown(
            understood, asked, "The message is too long to be read; please ask in fewer than 20,000 characters."
        )
    if understood.language_foreign:
        return _unknown(understood, asked, "Only English is understood; please ask in English.")
    if understood.incoming:
        return _unknown(understood, asked, "What a partner gives us is theirs to decide; ask about what we would give.")
    if understood.discloser_unclear:
        return _unknown(understood, asked, "It is not clear which colleague would share it.", ("discloser", ()))
    if understood.date_unclear and asked.on is None:
        return _unknown(understood, asked, "It is not clear on which day it would be shared.", ("date", ("today",)))
    return None


def _answer_pair(
    understood: Understood, asked: Asked, partner: Mention | str | None, asset: Mention | None, told_by: Mention | None
) -> Answer:
    partner_id = partner if isinstance(partner, str) else partner.id if isinstance(partner, Found) else None
    asset_id = asset.id if isinstance(asset, Found) else None
    source = told_by.id if isinstance(told_by, Found) else None
    known = replace(_unknown(understood, asked, ""), partner=partner_id, asset=asset_id, source=source)
    if told_by is not None and source is None:
        return _unresolved(known, asked, Fact.PARTNER, told_by)
    if asset_id is None and source is None:
        return _unresolved(known, asked, Fact.ASSET, asset)
    if partner_id is None:
        return _unresolved(known, asked, Fact.PARTNER, None if isinstance(partner, str) else partner)
    question = _question(understood, asked, partner_id, asset_id, source)
    return _decided(question, known, asked, is_whom_asked=understood.intent is Intent.WHO_DECIDES)


def _question(understood: Understood, asked: Asked, partner: str, asset: str | None, source: str | None) -> Question:
    return Question(
        asset=asset,
        partner=partner,
        asker=asked.asker,
        on=_day(understood, asked),
        today=asked.today,
        source=source,
        **facts_of(understood),
    )


def _day(understood: Understood, asked: Asked) -> date:
    return asked.on or understood.on or asked.today


def _unknown(
    understood: Understood, asked: Asked, reason: str, ask_for: tuple[str, tuple[str, ...]] | None = None
) -> Answer:
    return Answer(
        id="",
        verdict=Verdict.UNKNOWN,
        partner=None,
        asset=None,
        source=None,
        on=_day(understood, asked),
        revision=asked.revision,
        reason=reason,
        ask_for=ask_for,
        today=asked.today,
    )


def _unresolved(known: Answer, asked: Asked, fact: Fact, mention: Mention | None) -> Answer:
    """Rule 34: nothing is guessed; the nearest visible names are offered, and to have the name registered."""
    records = asked.register.assets if fact is Fact.ASSET else asked.register.partners
    choices: tuple[str, ...]
    match mention:
        case Nothing():
            reason = f"No {fact} called “{one_line(mention.words)}” is registered."
            choices = (*mention.nearest, REGISTER_IT)
        case Several():
            reason = f"More than one {fact} fits: {' or '.join(records[id].name for id in mention.ids)}."
            choices = mention.ids
        case _:
            reason = f"Which {fact} is meant was not said."
            choices = tuple(sorted(records))[:_MOST_CHOICES]
    ground = Ground(gate=Gate.RESOLUTION, result=Result.MISSING, agreement=None, clause=None, quote=None, reason=reason)
    ask_for = (str(fact), choices)
    prompts = give_facts(ask_for, asked.register)
    return replace(known, reason=reason, grounds=(ground,), ask_for=ask_for, choices=_as_choices(prompts))


def _decided(question: Question, known: Answer, asked: Asked, *, is_whom_asked: bool) -> Answer:
    register = asked.register
    decision = decide(question, register)
    ahead = Ahead(question, register)
    until = valid_until(decision, register, ahead)
    remedies = find_remedies(decision, register, ahead)
    to_yes = tuple(tuple((step.do, step.who) for step in remedy.steps) for remedy in remedies)
    whom = _whom(decision, register)
    people = {person for steps in to_yes for _, person in steps if person is not None} | ({whom} if whom else set())
    missing = decision.missing
    ask_for = None if missing is None else (str(missing.fact), missing.choices)
    further = give_facts(ask_for, register) if ask_for is not None else _instead(question, remedies, register)
    return replace(
        known,
        verdict=decision.verdict,
        reason=reason_of(decision, register),
        headline=_headline(decision, register, whom if is_whom_asked else None),
        why=why_of(decision),
        silence=silence_of(decision, register),
        lead=_lead(decision, register),
        grounds=tuple(_ground(finding, register, question.on) for finding in decision.findings),
        conditions=decision.conditions,
        ask_for=ask_for,
        ask_whom=whom,
        to_yes=to_yes,
        valid_until=until,
        names={person: register.people[person].name for person in sorted(people) if person in register.people},
        choices=_as_choices(further),
        best_way=tuple(step.says for remedy in remedies[:1] for step in remedy.steps),
    )


def _headline(decision: Decision, register: Register, whom: str | None) -> str:
    """The verdict as people speak, with whom to ask where that was the question; ASK names her by itself."""
    told = headline_of(decision, register)
    if whom is None or whom not in register.people or decision.verdict is Verdict.ASK:
        return told
    return f"{told}; the person to ask is {register.people[whom].name}"


def _instead(question: Question, remedies: tuple[Remedy, ...], register: Register) -> Iterator[Prompt]:
    """The questions that the remedies open: another asset, or another form of it (rule 33)."""
    partner = register.partners.get(question.partner)
    for remedy in remedies:
        if len(remedy.cures) != 1:
            continue
        (cure,) = remedy.cures
        if cure.change is Change.SHARE_INSTEAD and partner is not None:
            yield ask_share(register.assets[cure.subject], partner, register)
        elif cure.change is Change.USE_FORM:
            yield from give_facts((Fact.FORM, (cure.subject,)), register)


def _as_choices(prompts: Iterable[Prompt]) -> tuple[Choice, ...]:
    return tuple(Choice(*prompt) for prompt in prompts)[:_MOST_BUTTONS]


def _ground(finding: Finding, register: Register, on: date) -> Ground:
    citation = finding.citation
    return Ground(
        gate=finding.gate,
        result=finding.result,
        agreement=citation.agreement if citation else None,
        clause=citation.clause if citation else None,
        quote=citation.quote if citation else None,
        reason=finding.reason,
        source=register.get_agreement_name(citation.agreement) if citation else None,
        standing=days_in_force(citation.agreement, register, on) if citation else "",
    )


def _lead(decision: Decision, register: Register) -> Ground | None:
    """The clause to quote: for a yes that which covers it, else that of the finding which weighs most."""
    findings = worst_findings(decision)
    if decision.verdict in (Verdict.YES, Verdict.YES_IF, Verdict.UNKNOWN):
        findings = (*(finding for finding in decision.findings if finding.gate is Gate.COVERAGE), *findings)
    cited = (finding for finding in findings if finding.citation is not None)
    first = next(cited, None)
    return _ground(first, register, decision.question.on) if first is not None else None


def _whom(decision: Decision, register: Register) -> str | None:
    """Rule 32: the first whose word is missing; else who is accountable for the agreement relied on."""
    carrying = worst_findings(decision)
    for finding in carrying:
        if finding.slot is not None and finding.slot.people:
            return finding.slot.people[0]
    case = Case(decision.question, register)
    return whom_to_ask(case, next(_agreements(carrying, decision, register), None))


def _agreements(carrying: tuple[Finding, ...], decision: Decision, register: Register) -> Iterator[str]:
    cited = [finding.citation.agreement for finding in carrying if finding.citation is not None]
    partner = decision.question.partner
    yield from (id for id in cited if id != HOUSE and register.agreements[id].partner == partner)
    yield from (agreement.id for agreement in register.agreements_of.get(partner, ()))
    yield from (id for id in cited if id != HOUSE)


def _taken(understood: Understood, asked: Asked) -> tuple[str, ...]:
    return tuple(
        f"Taken “{one_line(words)}” for {asked.register.assets[id].name if id in asked.register.assets else id}."
        for words, id in understood.taken
    )


def _carried(understood: Understood, asked: Asked) -> tuple[str, ...]:
    """What was taken over from the thread, as people say it (rule 37)."""
    found: list[str] = []
    for name in understood.carried:
        value = getattr(understood, name)
        if name in ("assets", "partners", "sources"):
            records: Mapping[str, Asset | Partner] = (
                asked.register.assets if name == "assets" else asked.register.partners
            )
            found.extend(records[each.id].name for each in value if isinstance(each, Found))
        else:
            found.extend(in_words(name, value, asked.register))
    return tuple(dict.fromkeys(found))
