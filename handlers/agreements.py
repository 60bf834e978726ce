"""What an agreement or a clause says, quoted, with what it does; silence is said to be no permission."""

from collections.abc import Iterable, Iterator

from handlers.messages import Asked
from handlers.replies import Choice, Note, Passage, one_line
from knowledge.assets import Asset
from knowledge.bindings import stand
from knowledge.explaining import (
    bound_terms,
    days_in_force,
    days_of,
    holds_in_words,
    kind_in_words,
    parties_of,
    words_of,
)
from knowledge.matching import Found
from knowledge.prompts import Prompt, ask_agreement, ask_clause
from knowledge.questions import Intent, Understood
from knowledge.register import Register
from knowledge.speeches import Speech, clause_speech, find_speeches
from knowledge.stems import stems
from knowledge.terms import HOUSE, HOUSE_POLICY
from knowledge.wording import either

MOST_LINES = 6
MOST_PASSAGES = 3
_MOST_CHOICES = 8
_MOST_NAMED = 3
_HOLD = stems("hold")

NOTHING_TO_EXPLAIN = Note(
    topic=Intent.EXPLAIN_TERMS,
    headline="There is no answer in this thread yet to explain; ask whether something may be shared.",
)
"""The reply to "why" where nothing was asked before."""


def explain_terms(understood: Understood, asked: Asked) -> Note:
    """The clauses asked for, else those about the asset or the topic, else what the agreements do, clause by clause.

    Of a partner without an agreement it says so; without any partner or agreement it asks which.
    """
    agreements = _agreements(understood, asked)
    if not agreements:
        return _without_agreement(understood, asked)
    if understood.clauses:
        return _clauses(understood.clauses, agreements, asked)
    assets = [each.id for each in understood.assets if isinstance(each, Found) and "assets" not in understood.carried]
    if assets:
        asset = asked.register.assets[assets[0]]
        return _about(asset.name, agreements, asked, asset)
    if understood.topic:
        holds = _holds(agreements, asked)
        if holds and stems(understood.topic) == _HOLD:
            return _note(holds[0], (*holds[1:], *_standings(agreements, asked)))
        return _about(understood.topic, agreements, asked)
    return _heads(agreements, asked)


def _agreements(understood: Understood, asked: Asked) -> tuple[str, ...]:
    """The agreements named, else those with the partners named; those in force come first."""
    register = asked.register
    named = [id for id in understood.agreements if id in register.agreements or (id == HOUSE and register.rules)]
    if not named:
        named = [each.id for partner in _partners(understood) for each in register.agreements_of.get(partner, ())]
    return tuple(sorted(dict.fromkeys(named), key=lambda id: not _is_in_force(id, asked)))


def _partners(understood: Understood) -> tuple[str, ...]:
    return tuple(each.id for each in (*understood.partners, *understood.sources) if isinstance(each, Found))


def _is_in_force(agreement: str, asked: Asked) -> bool:
    return agreement == HOUSE or asked.today in stand(asked.register.agreements[agreement], asked.register).force


def _without_agreement(understood: Understood, asked: Asked) -> Note:
    register = asked.register
    partners = _partners(understood)
    if partners:
        names = either((register.partners[id].name for id in partners), "and")
        holds = tuple(line for id in partners for line in holds_in_words(register, id, asked.today))
        return _note(f"No agreement with {names} is registered; only public assets need none.", holds)
    signed = sorted((register.partners[id] for id in register.agreements_of if id in register.partners), key=_by_name)
    if not signed:
        return _note("No agreement is registered.")
    prompts = [ask_agreement(partner, register, understood.topic) for partner in signed[:_MOST_CHOICES]]
    more = len(signed) - len(prompts)
    return _note("Which agreement do you mean?", (f"and {more} more",) if more else (), prompts=prompts)


def _by_name(record: object) -> tuple[str, str]:
    return (str(getattr(record, "name", "")).casefold(), str(getattr(record, "id", "")))


def _clauses(numbers: tuple[str, ...], agreements: tuple[str, ...], asked: Asked) -> Note:
    """Each clause of that number in full; of an agreement without it, the nearest there is."""
    register = asked.register
    found: list[Speech] = []
    lines: list[str] = []
    prompts: list[Prompt] = []
    for number in numbers:
        spoken = [clause_speech(id, number, register, asked.today) for id in agreements]
        found.extend(each for each in spoken if each is not None)
        if any(spoken):
            continue
        for id in agreements:
            text = register.find_text(id)
            nearest = text.nearest(number) if text is not None else None
            near = f"; the nearest is {nearest}" if nearest is not None else ""
            lines.append(f"{register.get_agreement_name(id)} has no clause {one_line(number)}{near}.")
            prompts.extend([ask_clause(id, nearest, register)] if nearest is not None else [])
    if not found:
        return _note("There is no such clause.", lines, prompts=prompts)
    return _told(_where(found, register), lines, found, prompts, asked)


def _about(topic: str, agreements: tuple[str, ...], asked: Asked, asset: Asset | None = None) -> Note:
    register = asked.register
    found = find_speeches(agreements, topic, register, asked.today, asset)
    names = _names(agreements, register)
    verb = "says" if len(agreements) == 1 else "say"
    if not found:
        prompts = [ask_clause(id, clause, register) for id, clause in _first_clauses(agreements, register)]
        nothing = f"{names} {verb} nothing about {one_line(topic)}, and silence is not permission."
        return _note(nothing, _standings(agreements, asked), prompts=prompts)
    return _told(f"What {names} {verb} about {one_line(topic)}.", _standings(agreements, asked), found, (), asked)


def _first_clauses(agreements: tuple[str, ...], register: Register) -> Iterator[tuple[str, str]]:
    for id in agreements:
        for clause in dict.fromkeys(each.term.clause for each in bound_terms(id, register)):
            yield id, clause


def _heads(agreements: tuple[str, ...], asked: Asked) -> Note:
    """Kind, parties and days of each, and what its terms do, a clause a line."""
    register = asked.register
    lines: list[str] = []
    told: list[tuple[str, str]] = []
    lines.extend((*_holds(agreements, asked), *_standings(agreements, asked)))
    for id in agreements:
        clauses: dict[str, list[str]] = {}
        for binding in bound_terms(id, register):
            clauses.setdefault(binding.term.clause, []).append(words_of(binding, register, asked.today))
        name = f"{register.get_agreement_name(id)}, " if len(agreements) > 1 else ""
        lines.extend(f"{name}{clause}: {'; '.join(dict.fromkeys(words))}" for clause, words in clauses.items())
        told.extend((id, clause) for clause in clauses)
    hidden = len(lines) - MOST_LINES
    shown = (*lines[: MOST_LINES - 1], f"and {hidden + 1} more; ask for a clause or a subject") if hidden > 0 else lines
    prompts = [ask_clause(id, clause, register) for id, clause in told]
    verb = "says" if len(agreements) == 1 else "say"
    return _note(f"What {_names(agreements, register)} {verb}, clause by clause.", shown, prompts=prompts)


def _holds(agreements: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """The holds on the partners of the agreements."""
    partners = dict.fromkeys(asked.register.agreements[id].partner for id in agreements if id != HOUSE)
    return tuple(line for id in partners for line in holds_in_words(asked.register, id, asked.today))


def _standings(agreements: tuple[str, ...], asked: Asked) -> tuple[str, ...]:
    """Each agreement's kind, parties and days."""
    register = asked.register
    found = []
    for id in agreements:
        record = register.agreements.get(id)
        if record is not None:
            amended = f" to {_name(record.amends, register)}" if record.amends is not None else ""
            kind = f"{kind_in_words(record.kind)}{amended}"
            days = days_of(record, register, asked.today)
            found.append(f"{record.name}: {kind} {parties_of(record, register)}; {days}.")
    return tuple(found[:_MOST_NAMED])


def _name(agreement: str, register: Register) -> str:
    return register.get_agreement_name(agreement) if agreement in register.agreements else "another agreement"


def _names(agreements: tuple[str, ...], register: Register) -> str:
    names = [_called(id, register) for id in agreements]
    more = len(names) - _MOST_NAMED
    return either((*names[:_MOST_NAMED], f"{more} more") if more > 0 else names, "and")


def _called(agreement: str, register: Register) -> str:
    return f"the {HOUSE_POLICY}" if agreement == HOUSE else register.agreements[agreement].name


def _where(found: list[Speech], register: Register) -> str:
    return f"{either([f'{_called(each.agreement, register)}, {each.clause}' for each in found], 'and')}."


def _told(
    headline: str, lines: Iterable[str], found: Iterable[Speech], prompts: Iterable[Prompt], asked: Asked
) -> Note:
    """The first passages, and a choice for each of the rest."""
    speeches = tuple(found)
    rest = [ask_clause(each.agreement, each.clause, asked.register) for each in speeches[MOST_PASSAGES:]]
    passages = tuple(
        Passage(
            agreement=each.agreement,
            clause=each.clause,
            quote=each.quote,
            source=asked.register.get_agreement_name(each.agreement),
            standing=days_in_force(each.agreement, asked.register, asked.today),
            says=each.says,
        )
        for each in speeches[:MOST_PASSAGES]
    )
    return _note(headline, lines, passages, (*prompts, *rest))


def _note(
    headline: str, lines: Iterable[str] = (), passages: tuple[Passage, ...] = (), prompts: Iterable[Prompt] = ()
) -> Note:
    return Note(
        topic=Intent.EXPLAIN_TERMS,
        headline=headline,
        lines=tuple(lines)[:MOST_LINES],
        passages=passages,
        choices=tuple(Choice(*each) for each in dict.fromkeys(prompts))[:_MOST_CHOICES],
    )
