"""Which clauses speak about something, quoted character for character, with what their terms do."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from knowledge.assets import Asset
from knowledge.bindings import Binding
from knowledge.clauses import AgreementText, Clause
from knowledge.explaining import bound_terms, words_of
from knowledge.register import Register
from knowledge.stems import stems
from knowledge.wording import spaced

_LONGEST_QUOTE = 700


@dataclass(frozen=True, slots=True)
class Speech:
    """A clause that speaks about something, with what it does."""

    agreement: str
    clause: str
    quote: str
    """Words of the clause, character for character."""
    says: str
    """What its terms do; empty where no term cites it."""


def clause_speech(agreement: str, number: str, register: Register, on: date) -> Speech | None:
    """The clause of that number, its whole text where that is not too long; None when there is none."""
    text = register.find_text(agreement)
    clause = text.find_clause(number) if text is not None else None
    if text is None or clause is None:
        return None
    says = _says([each for each in bound_terms(agreement, register) if _cites(each, clause, text)], register, on)
    return Speech(agreement, clause.number, _shortened(_own_words(text, clause)), says)


def _cites(binding: Binding, clause: Clause, text: AgreementText) -> bool:
    cited = text.find_clause(binding.term.clause)
    return cited is not None and clause.start <= cited.start and cited.end <= clause.end


def _own_words(text: AgreementText, clause: Clause) -> str:
    """The clause without its number, which is shown beside it."""
    words = text.get_text(clause).strip()
    for mark in (f"{clause.number}.", f"{clause.number})", clause.number):
        words = words.lstrip("# ").removeprefix(mark)
    return words.strip() or text.get_text(clause).strip()


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE].rsplit(" ", 1)[0]


def _says(bindings: list[Binding], register: Register, on: date) -> str:
    return "; ".join(dict.fromkeys(words_of(each, register, on) for each in bindings))


def find_speeches(
    agreements: tuple[str, ...], topic: str, register: Register, on: date, asset: Asset | None = None
) -> tuple[Speech, ...]:
    """The clauses that speak about the topic, or whose terms name the asset, best first.

    1. those that hold all the topic's words, in their own text, their headings or what their terms do; where none does,
       those that hold most, at least half of them; 2. of these only those that need no heading, if there are any;
    3. those with a term before mere text; 4. in the order given.
    """
    wanted = stems(topic)
    found = [each for id in agreements for each in _candidates(id, wanted, register, on, asset)]
    best = max((hit.score for hit in found), default=0)
    if best == 0 or best * 2 < len(wanted):
        return ()
    kept = [hit for hit in found if hit.score == best]
    kept = [hit for hit in kept if hit.own == best] or kept
    return tuple(hit.speech for hit in sorted(kept, key=lambda hit: not hit.has_term))


class _Hit(NamedTuple):
    """A clause that may speak about what is wanted."""

    score: int
    """How many of the words it holds, headings included."""
    own: int
    """How many without the headings."""
    has_term: bool
    speech: Speech


def _candidates(
    agreement: str, wanted: frozenset[str], register: Register, on: date, asset: Asset | None
) -> Iterator[_Hit]:
    text = register.find_text(agreement)
    if text is None:
        return
    terms: dict[str, list[Binding]] = {}
    for binding in bound_terms(agreement, register):
        cited = text.find_clause(binding.term.clause)
        terms.setdefault(cited.number if cited is not None else binding.term.clause, []).append(binding)
    for clause, headings, is_leaf in _pieces(text):
        citing = terms.get(clause.number, [])
        if not is_leaf and not citing:
            continue
        if asset is not None:
            citing = [each for each in citing if _is_about(each, asset, register)]
            score = own = min(1, len(citing))
        else:
            words = " ".join((text.get_text(clause), *(_bag(each, register, on) for each in citing)))
            own, score = len(wanted & stems(words)), len(wanted & stems(f"{words} {headings}"))
        if score:
            quote = citing[0].term.quote if citing else _shortened(_own_words(text, clause))
            speech = Speech(agreement, clause.number, quote, _says(citing, register, on))
            yield _Hit(score, own, bool(citing), speech)


def _is_about(binding: Binding, asset: Asset, register: Register) -> bool:
    """True for a term that names the asset and something of it that can be told."""
    aspects = binding.term.aspects
    return binding.names(asset, _kinds(asset, register)) and (not aspects or not set(aspects).isdisjoint(asset.aspects))


def _pieces(text: AgreementText) -> Iterator[tuple[Clause, str, bool]]:
    """Each clause with the headings it stands under, and whether it has no sub-clauses."""
    above: list[Clause] = []
    for at, clause in enumerate(text.clauses):
        above = [each for each in above if clause.start < each.end]
        behind = text.clauses[at + 1] if at + 1 < len(text.clauses) else None
        is_leaf = behind is None or behind.start >= clause.end
        yield clause, " ".join(each.heading for each in (*above, clause)), is_leaf
        above.append(clause)


def _bag(binding: Binding, register: Register, on: date) -> str:
    term = binding.term
    return " ".join((words_of(binding, register, on), term.quote, spaced(term.action), spaced(term.id)))


def _kinds(asset: Asset, register: Register) -> frozenset[str]:
    return register.broader_kinds.get(asset.kind, frozenset()) if asset.kind else frozenset()
