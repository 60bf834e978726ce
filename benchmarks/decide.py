"""Decisions per second beside Cedar's on the same terms, and what a larger register costs."""

import argparse
import gc
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from random import Random
from statistics import median
from time import perf_counter
from typing import TypeVar

import cedarpy

from benchmarks.cedar_policies import Request, Translation
from benchmarks.register_files import (
    ASKERS,
    COUNTRIES,
    FIRST_DAY,
    LAST_DAY,
    PURPOSES,
    REGIONS,
    VERTICALS,
    partner_id,
    register_files,
)
from knowledge.assets import Asset
from knowledge.decisions import Decision, decide
from knowledge.findings import Verdict
from knowledge.inquiry import Question
from knowledge.reading import read_register
from knowledge.register import Register
from knowledge.remedies import find_remedies
from knowledge.spells import make_ready
from knowledge.validity import valid_until

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")
Said = tuple[Verdict, int]

ALLOWED = (Verdict.YES, Verdict.YES_IF)
BATCH = 500
"""Questions put to one engine before the other has its turn."""


class World:
    """One register in both engines' hands, with its own stream of questions."""

    def __init__(self, partners: int, seed: int) -> None:
        """Read the register from its files, take the first decision cold, and parse every partner's policies."""
        started = perf_counter()
        reading = read_register(register_files(partners, seed))
        assert reading.register is not None, reading.problems[:5]
        self.register: Register = reading.register
        self.partners = partners
        self.read_seconds = perf_counter() - started
        self._chance = Random(f"{seed}/questions")
        self._assets: list[Asset] = list(self.register.assets.values())
        self.cold_seconds = _timed(self.ask, [self._question(0.5)], _said)[0][0]
        self._translation = Translation(self.register)
        self._entities = cedarpy.Entities.from_json_str(self._translation.entities())
        self._policies = {
            partner: cedarpy.PolicySet.from_str(self._translation.policies(partner, FIRST_DAY, LAST_DAY))
            for partner in self.register.partners
        }
        self.policies = sum(map(len, self._policies.values())) / partners
        make_ready(self.register)
        self.first_seconds = median(_timed(self.ask, [self._about(number) for number in range(partners)], _said)[0])

    def questions(self, count: int) -> list[Question]:
        """The next questions: the same at every size but for the partner, who is drawn from all."""
        return [self._question(self._chance.random()) for _ in range(count)]

    def _question(self, where: float) -> Question:
        return self._about(int(where * self.partners))

    def _about(self, number: int) -> Question:
        chance = self._chance
        asset = chance.choice(self._assets)
        partner = partner_id(number)
        team = self.register.partners[partner].teams[0]
        return Question(
            asset=asset.id,
            partner=partner,
            asker=chance.choice(ASKERS),
            on=FIRST_DAY + timedelta(days=chance.randrange((LAST_DAY - FIRST_DAY).days + 1)),
            purpose=(chance.choice([purpose for narrower in PURPOSES.values() for purpose in narrower]),),
            recipient=(chance.choice((team.name, *team.people)),),
            territory=(chance.choice((*COUNTRIES, *REGIONS)),),
            vertical=(chance.choice(VERTICALS),),
            form=(chance.choice(asset.forms).form,) if asset.forms else (),
            aspect=(chance.choice(asset.aspects),),
        )

    def ask(self, question: Question) -> Decision:
        """Our decision, with the findings of every gate."""
        return decide(question, self.register)

    def authorize(self, question: Question) -> cedarpy.AuthzResult:
        """Cedar's decision; its request is made from the question, as ours looks up the same records."""
        request: Request = self._translation.request(question)
        return cedarpy.is_authorized(request, self._policies[request["principal"]["id"]], self._entities)


class Record:
    """What was measured at one size: seconds per decision, a list for each round."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.ours: list[list[float]] = []
        self.cedar: list[list[float]] = []
        self.verdicts: dict[str, int] = {}
        self.findings = 0

    def measure(self, world: World, seconds: float, *, ours_first: bool) -> None:
        """One round: both engines in turns on the same questions, until both together have taken so long."""
        ours: list[float] = []
        cedar: list[float] = []
        while sum(ours) + sum(cedar) < seconds:
            questions = world.questions(BATCH)
            if ours_first:
                took, said = _timed(world.ask, questions, _said)
                took_cedar, allowed = _timed(world.authorize, questions, _allowed)
            else:
                took_cedar, allowed = _timed(world.authorize, questions, _allowed)
                took, said = _timed(world.ask, questions, _said)
            ours += took
            cedar += took_cedar
            self._compare(questions, said, allowed)
        self.ours.append(ours)
        self.cedar.append(cedar)

    def _compare(self, questions: Sequence[Question], said: Sequence[Said], allowed: Sequence[bool]) -> None:
        for question, (verdict, findings), is_allowed in zip(questions, said, allowed, strict=True):
            assert verdict is not Verdict.UNKNOWN, question
            assert (verdict in ALLOWED) == is_allowed, (verdict, is_allowed, question)
            self.verdicts[verdict] = self.verdicts.get(verdict, 0) + 1
            self.findings += findings

    def ratios(self) -> list[float]:
        """Cedar's time over ours, round by round."""
        return [_mean(cedar) / _mean(ours) for ours, cedar in zip(self.ours, self.cedar, strict=True)]


def _said(decision: Decision) -> Said:
    return decision.verdict, len(decision.findings)


def _allowed(result: cedarpy.AuthzResult) -> bool:
    assert not result.diagnostics.errors, result.diagnostics.errors
    return bool(result.allowed)


def _timed(call: Callable[[T], R], items: Sequence[T], look: Callable[[R], S]) -> tuple[list[float], list[S]]:
    """How long each call took, one at a time, and what a look at its result said; the result itself is not kept."""
    took: list[float] = []
    seen: list[S] = []
    for item in items:
        started = perf_counter()
        result = call(item)
        took.append(perf_counter() - started)
        seen.append(look(result))
    return took, seen


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.decide", description=__doc__)
    parser.add_argument("--partners", type=int, nargs="+", default=[100, 1_000, 10_000], help="sizes of the register")
    parser.add_argument("--seconds", type=float, default=0.5, help="how long a round of one size takes")
    parser.add_argument("--rounds", type=int, default=21, help="how many rounds the medians are taken of")
    parser.add_argument("--seed", type=int, default=2, help="another number makes another world")
    given = parser.parse_args()
    sizes = sorted(given.partners)
    for line in _explanations(given.rounds):
        print(line)
    worlds = {}
    for size in sizes:
        worlds[size] = world = World(size, given.seed)
        first, cold = world.first_seconds * 1e6, world.cold_seconds * 1e3
        print(f"{size:>6,} partners: read in {world.read_seconds:.1f} s; Cedar has {world.policies:.1f} policies each")
        print(f"        first decision of all {cold:.1f} ms, first one with a partner {first:.0f} us", flush=True)
    gc.collect()
    gc.freeze()
    records = {size: Record() for size in sizes}
    for number in range(given.rounds):
        for size in sizes if number % 2 == 0 else reversed(sizes):
            records[size].measure(worlds[size], given.seconds, ours_first=number % 2 == 0)
    for size, record in records.items():
        _report(size, record)
    for size, world in worlds.items():
        _report_further(size, world, given.seconds)
    ratios = {size: median(record.ratios()) for size, record in records.items()}
    print(f"RATIO decide.vs_cedarpy {min(ratios.values()):.2f}")
    smallest, largest = records[sizes[0]], records[sizes[-1]]
    growth = [_mean(large) / _mean(small) for small, large in zip(smallest.ours, largest.ours, strict=True)]
    name = (
        "decide.growth_10k_vs_100"
        if (sizes[0], sizes[-1]) == (100, 10_000)
        else f"decide.growth_{sizes[-1]}_vs_{sizes[0]}"
    )
    print(f"RATIO {name} {median(growth):.2f}")


def _explanations(rounds: int) -> Iterator[str]:
    yield "decide: every gate's findings, one question at a time; cedarpy: allow or deny, one request at a time."
    yield "Each partner has ten terms. Every question is new, and both sides must say the same or the run ends."
    yield "Warm is what depends on a partner alone: which of its terms bind when, and each partner's parsed policies."
    yield "Cedar's assets and kinds are parsed too. Both sides start from the same question: Cedar's request is made"
    yield "from it in the quickest form tried, which takes a few microseconds of its time."
    yield "The world has no tents, joint ownership, affiliates or refusals, and every fact is stated."
    yield f"Garbage collection: {'on' if gc.isenabled() else 'off'} {gc.get_threshold()}, the same for both sides;"
    yield "what is there before the first round is frozen, as in a server that has loaded its register."
    yield f"Medians of {rounds} rounds; in each the two sides take turns of {BATCH} questions.\n"


def _report(size: int, record: Record) -> None:
    total = sum(record.verdicts.values())
    shares = ", ".join(f"{verdict} {count * 100 // total} %" for verdict, count in sorted(record.verdicts.items()))
    print(f"\n{size:>6,} partners: {total:,} questions, {record.findings / total:.1f} findings each; {shares}")
    for name, rounds in (("decide", record.ours), ("cedarpy", record.cedar)):
        every = sorted(took * 1e6 for each in rounds for took in each)
        rate = median(1 / _mean(each) for each in rounds)
        print(
            f"  {name:<12}{rate:>10,.0f} per second  mean {1e6 / rate:6.1f} us  p50 {every[len(every) // 2]:6.1f} us  "
            f"p99 {every[len(every) * 99 // 100]:6.1f} us"
        )
    ratios = record.ratios()
    print(f"  {'ratio':<12}{median(ratios):>10.2f}  ({' '.join(f'{ratio:.2f}' for ratio in ratios)})")


def _report_further(size: int, world: World, seconds: float) -> None:
    """Remedies of what is NO or ASK, and until when any answer holds; each apart from the decision it is about."""
    print(f"\n{size:>6,} partners, apart from the decision:")
    decisions = [world.ask(question) for question in world.questions(200)]
    refused = [decision for decision in decisions if decision.verdict not in ALLOWED]
    _report_rate("remedies", lambda decision: find_remedies(decision, world.register), refused, seconds)
    _report_rate("valid until", lambda decision: valid_until(decision, world.register), decisions, seconds)


def _report_rate(name: str, call: Callable[[Decision], object], decisions: Sequence[Decision], seconds: float) -> None:
    took: list[float] = []
    for decision in decisions:
        if sum(took) < seconds:
            took += _timed(call, [decision], bool)[0]
    every = sorted(took)
    print(
        f"  {name:<12}{1 / _mean(took):>10,.0f} per second  mean {_mean(took) * 1e3:6.2f} ms  "
        f"p50 {every[len(every) // 2] * 1e3:6.2f} ms  p99 {every[len(every) * 99 // 100] * 1e3:6.2f} ms"
    )


if __name__ == "__main__":
    main()
