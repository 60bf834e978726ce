"""Whether purpose, recipient, territory, vertical, period and volume lie inside a grant (rules 11, 20, 21)."""

from collections.abc import Iterable, Iterator

from knowledge.bindings import Binding
from knowledge.cases import Case
from knowledge.findings import Finding, Gate, Result
from knowledge.gates.prohibition import tent_citation
from knowledge.grants import Extent, Granted
from knowledge.inquiry import Fact
from knowledge.judgements import Limit
from knowledge.wording import channel_condition, either, spaced

_PASS = (Finding(Gate.SCOPE, Result.PASS, "it lies inside the grant"),)
_DATA_LIMITS = frozenset({Fact.FORM, Limit.GROUP, Limit.FIELDS})
"""What lies outside for the data gate to say."""


def scope(case: Case, granted: Granted) -> Iterable[Finding]:
    """A block for each permit that names the asset while something besides its form lies outside, when none fits."""
    found: list[Finding] = []
    if granted.is_outside:
        found.extend(_outside(case, granted))
    if case.tents:
        found.extend(_tent_periods(case))
    return found or _PASS


def _outside(case: Case, granted: Granted) -> Iterator[Finding]:
    for cover in granted.covers:
        if cover.extent is Extent.OUTSIDE and case.aspects:
            for binding, judgement in cover.outside:
                limits = [limit for limit in judgement.outside if limit not in _DATA_LIMITS]
                if limits:
                    yield Finding(Gate.SCOPE, Result.BLOCK, _why(binding, limits), binding.citation)


def _why(binding: Binding, limits: list[Fact | Limit]) -> str:
    return f"{binding.source} permits it only {either((_limit(binding, limit) for limit in limits), 'and')}"


def _limit(binding: Binding, limit: Fact | Limit) -> str:
    term = binding.term
    match limit:
        case Limit.PERIOD:
            return f"from {binding.period.first} to {binding.period.last}"
        case Limit.VOLUME:
            return either((f"up to {most} {spaced(unit)}" for unit, most in sorted((term.volume or {}).items())), "and")
        case Limit.CHANNEL:
            return channel_condition(term.channels or ()).removeprefix("only ")
        case Fact.PURPOSE:
            return f"for {either(map(spaced, term.purposes or ()))}"
        case Fact.RECIPIENT:
            return f"to {either(term.recipients or ())}"
        case Fact.TERRITORY:
            return f"in {either(term.territories or ())}"
        case _:
            return f"in the {either(map(spaced, term.verticals or ()))} business"


def _tent_periods(case: Case) -> Iterator[Finding]:
    """Rule 8: a tent's period limits the permission; outside it is NO."""
    if case.public:
        return
    for tent in case.tents:
        if tent.partner == case.partner_id and not tent.from_on <= case.on <= tent.until_on:
            reason = f"tent {tent.name} runs from {tent.from_on} to {tent.until_on}"
            yield Finding(Gate.SCOPE, Result.BLOCK, reason, tent_citation(tent))
