"""What may go to a partner, and what may go to nobody: many decisions at once, with a limit on the work."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from knowledge.assets import Asset, Sensitivity
from knowledge.dealings import standings_of
from knowledge.decisions import decide
from knowledge.findings import Gate, Verdict
from knowledge.inquiry import Question
from knowledge.reasons import worst_findings
from knowledge.register import Register

MOST_DECISIONS = 2_000
"""No reply works out more decisions than this."""
_FEWEST = 20
"""So many partners are looked at for each asset, while the limit allows."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What may go to one partner: asset ids by verdict, and how many assets were not looked at."""

    assets: Mapping[Verdict, tuple[str, ...]]
    left_out: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What may go to nobody: asset ids by the gate that stands against most partners."""

    assets: Mapping[Gate, tuple[str, ...]]
    left_out: int
    """How many assets were not settled before the limit was reached."""


def prospect(register: Register, partner: str, asker: str, today: date, *, most: int = MOST_DECISIONS) -> Prospect:
    """Each asset to the partner today, with nothing further stated; in the order of names."""
    assets = _by_name(register)
    found: dict[Verdict, list[str]] = {}
    for asset in assets[:most]:
        verdict = decide(_question(asset, partner, asker, today), register).verdict
        found.setdefault(verdict, []).append(asset.id)
    return Prospect({verdict: tuple(ids) for verdict, ids in found.items()}, max(0, len(assets) - most))


def kept_from_all(register: Register, asker: str, today: date, *, most: int = MOST_DECISIONS) -> Kept:
    """The assets that are NO for every partner today.

    A partner without an agreement in force, its parents' included, is NO for all that is not public, so only the others
    are looked at, and one of those without for the reason.
    """
    signed, unsigned = _split(register, today)
    found: dict[Gate, list[str]] = {}
    assets = _by_name(register)
    left, open_assets = most, 0
    each_gets = max(_FEWEST, most // max(1, len(assets)))
    for asset in assets:
        is_public = asset.sensitivity is Sensitivity.PUBLIC
        partners = (*signed, *(unsigned if is_public else unsigned[:1]))
        gates: Counter[Gate] = Counter()
        is_kept = bool(partners)
        for partner in partners[: min(each_gets, left)]:
            left -= 1
            decision = decide(_question(asset, partner, asker, today), register)
            if decision.verdict is not Verdict.NO:
                is_kept = False
                break
            gates[worst_findings(decision)[0].gate] += 1
        if is_kept and gates.total() < len(partners):
            open_assets += 1
        elif is_kept:
            found.setdefault(gates.most_common(1)[0][0], []).append(asset.id)
    return Kept({gate: tuple(ids) for gate, ids in found.items()}, open_assets)


def _split(register: Register, today: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The partners with an agreement in force that day, their own or a parent's, and those without."""
    signed = {id for id in register.agreements_of if any(today in each.force for each in standings_of(register, id))}
    covered = [id for id in sorted(register.partners) if not signed.isdisjoint((id, *register.ancestors(id)))]
    others = [id for id in sorted(register.partners) if signed.isdisjoint((id, *register.ancestors(id)))]
    return tuple(covered), tuple(others)


def _question(asset: Asset, partner: str, asker: str, today: date) -> Question:
    return Question(asset=asset.id, partner=partner, asker=asker, on=today, today=today)


def _by_name(register: Register) -> list[Asset]:
    return sorted(register.assets.values(), key=lambda asset: (asset.name.casefold(), asset.id))
