"""Cases of the rules as data: what a case asks of which world, what it expects, and what it gets."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from pydantic import TypeAdapter

from knowledge.cases import Case, CaseError
from knowledge.deciders import key_of, whom_to_ask
from knowledge.decisions import Decision, decide
from knowledge.findings import VERDICT_OF, Verdict
from knowledge.inquiry import Question
from knowledge.reading.sections import ALL_SECTIONS
from knowledge.reasons import reason_of, worst_findings
from knowledge.register import Register
from knowledge.remedies import apply, find_remedies
from knowledge.validity import essence, valid_until
from knowledge.visibility import is_outsider, visible_to
from tests.case_worlds import HERE, Table, World, world
from tests.severity import SEVERITY

FILES = sorted((HERE / "cases").glob("rules-*.toml"))
ASKED = frozenset(field.name for field in fields(Question))
ON_ASKING = frozenset({*ASKED, "audience"})
_LISTS = frozenset({"purpose", "recipient", "territory", "vertical", "form", "aspect", "uses", "fields"})
_USUAL = {"asker": "ana", "on": date(2026, 11, 22), "partner": "orion", "asset": None}
_QUESTION = TypeAdapter(Question)


@dataclass(frozen=True)
class RuleCase:
    """One question put to one register, and what is expected of the answer."""

    id: str
    rules: tuple[int, ...]
    world: str
    changes: tuple[Mapping[str, Any], ...]
    ask: Mapping[str, Any]
    expect: Mapping[str, Any]
    unsound: bool
    """Whether `check` refuses the register; the answer must be a safe one all the same."""

    def told_in(self) -> World:
        """The world with the case's changes."""
        told = world(self.world)
        for change in self.changes:
            told = told.changed(change)
        return told

    def question(self) -> Question:
        """What is asked; a single value may stand for a list of one."""
        asked = {name: _several(name, value) for name, value in self.ask.items() if name in ASKED}
        return _QUESTION.validate_python({**_USUAL, **asked})


def read_cases() -> Iterator[RuleCase]:
    """Every row of every case of every file."""
    for path in FILES:
        file = tomllib.loads(path.read_text(encoding="utf-8"))
        for number, case in enumerate(file["case"], 1):
            yield from _rows(f"{path.stem}:{number}", file.get("world", "minimal"), case)


def _rows(place: str, told_in: str, case: Table) -> Iterator[RuleCase]:
    unknown = case.keys() - {"rule", "name", "world", "change", "ask", "expect", "rows", "unsound"}
    assert not unknown, f"{place}: {unknown}"
    rules = case["rule"] if isinstance(case["rule"], list) else [case["rule"]]
    for number, row in enumerate(case.get("rows", [{}]), 1):
        asked = {name: value for name, value in row.items() if name in ON_ASKING}
        expected = {name: value for name, value in row.items() if name not in (*ON_ASKING, "change", "unsound")}
        yield RuleCase(
            id=f"{place}.{number}: {case['name']}",
            rules=tuple(rules),
            world=case.get("world", told_in),
            changes=tuple(table["change"] for table in (case, row) if "change" in table),
            ask={**case.get("ask", {}), **asked},
            expect={**case.get("expect", {}), **expected},
            unsound=row.get("unsound", case.get("unsound", False)),
        )


def _several(name: str, value: Any) -> Any:
    if name == "volume":
        return tuple(value.items())
    return (value,) if name in _LISTS and isinstance(value, str) else value


class Answer:
    """What a case gets, as the values that `expect` names."""

    def __init__(self, case: RuleCase, without: Sequence[str] = ()) -> None:
        self.case = case
        self.question = case.question()
        told = case.told_in()
        self.register = told.changed({"remove": without}).register() if without else self._seen(told.register())
        self.hidden: str | None = None
        self.decision: Decision | None = None
        try:
            self.decision = decide(self.question, self.register)
        except CaseError as error:
            self.hidden = error.what

    def _seen(self, register: Register) -> Register:
        audience = self.case.ask.get("audience")
        today = self.question.today or self.question.on
        return register if audience is None else visible_to(register, audience, today)

    @property
    def decided(self) -> Decision:
        """The decision of a question whose records are there."""
        assert self.decision is not None, f"there is no {self.hidden} of that id"
        return self.decision

    def outsider(self) -> bool:
        """Whether the asker is one."""
        return is_outsider(self.register, self.question.asker, self.question.today or self.question.on)

    def worst(self, gate: str) -> set[str]:
        """The worst results of the gate; of two equally bad ones both."""
        results = {finding.result for finding in self.decided.findings if finding.gate == gate}
        most = max((SEVERITY[VERDICT_OF[result]] for result in results), default=0)
        return {str(result) for result in results if SEVERITY[VERDICT_OF[result]] == most}

    def stopped_by(self) -> set[str]:
        """The gates that find something worse than a condition."""
        fine = SEVERITY[Verdict.YES_IF]
        return {str(f.gate) for f in self.decided.findings if SEVERITY[VERDICT_OF[f.result]] > fine}

    def clauses(self) -> set[str]:
        """Every clause that is cited."""
        return {f"{f.citation.agreement} {f.citation.clause}" for f in self.decided.findings if f.citation}

    def valid_until(self) -> str:
        """The last day of the same answer, or `never` where it does not change."""
        last = valid_until(self.decided, self.register)
        return "never" if last is None else last.isoformat()

    def remedies(self) -> list[str]:
        """Each set of steps as one line, once without and once with those who can take them."""
        found = find_remedies(self.decided, self.register)
        plain = [" + ".join(step.do for step in remedy.steps) for remedy in found]
        return plain + [" + ".join(f"{step.do} ({step.who})" for step in remedy.steps) for remedy in found]

    def slots(self) -> set[str]:
        """The words that are needed, each with those who can say it."""
        slots = [finding.slot for finding in self.decided.findings if finding.slot is not None]
        return {f"{key_of(slot)}: {', '.join(slot.people) or 'nobody'}" for slot in slots}

    def ask_whom(self) -> str:
        """Who can say a word that is needed, else whom rule 32 names for the agreement relied on; or `nobody`."""
        carrying = worst_findings(self.decided)
        for finding in carrying:
            if finding.slot is not None and finding.slot.people:
                return finding.slot.people[0]
        own = [agreement.id for agreement in self.register.agreements_of.get(self.question.partner, ())]
        cited = [finding.citation.agreement for finding in carrying if finding.citation]
        agreement = next((id for id in (*cited, *own) if id in own), None)
        return whom_to_ask(Case(self.question, self.register), agreement) or "nobody"

    def essence(self) -> tuple[object, ...]:
        """All that an answer carries: to be the same for whoever may not know of a record as without it (rule 6)."""
        if self.decision is None:
            return (self.hidden,)
        reason = reason_of(self.decision, self.register)
        return (self.decision, reason, self.valid_until(), self.remedies(), self.ask_whom())


def unmet(case: RuleCase) -> list[str]:
    """What the case expects and does not get, in words; nothing when it holds."""
    answer = Answer(case)
    return [problem for key, value in case.expect.items() for problem in _check(answer, key, value)]


def broken_promises(case: RuleCase) -> list[str]:
    """What this answer does not keep of what every answer promises, in words; nothing when all is kept."""
    answer = Answer(case)
    return [] if answer.decision is None else list(_broken(answer, answer.decision))


def _broken(answer: Answer, decision: Decision) -> Iterator[str]:
    question, register = answer.question, answer.register
    for citation in filter(None, (finding.citation for finding in decision.findings)):
        text = register.find_text(citation.agreement)
        clause = text.find_clause(citation.clause) if text is not None else None
        if text is None or clause is None or citation.quote not in _plain(text.text[clause.start : clause.end]):
            yield f"the quotation is not in its clause: {citation}"
    last = valid_until(decision, register)
    for day, same in () if last is None else ((last, True), (last + timedelta(days=1), False)):
        if (essence(decide(replace(question, on=day), register)) == essence(decision)) is not same:
            yield f"the answer holds until {last}, but on {day} it is {'another' if same else 'the same'}"
    for remedy in find_remedies(decision, register):
        if apply(remedy.cures, question, register).verdict not in (Verdict.YES, Verdict.YES_IF):
            yield f"these steps do not make it a yes: {remedy.steps}"
    if decide(question, _turned(register)) != decision:
        yield "the decision depends on the order of records or terms"


def _plain(words: str) -> str:
    return " ".join(words.split())


def _turned(register: Register) -> Register:
    """The same register with its records, and the terms of each agreement, in the opposite order."""
    agreements = {id: replace(record, terms=record.terms[::-1]) for id, record in register.agreements.items()}
    tables: Table = {name: dict(reversed(getattr(register, name).items())) for name in ALL_SECTIONS}
    return replace(register, **{**tables, "agreements": dict(reversed(agreements.items()))})


def _check(answer: Answer, key: str, value: Any) -> Iterator[str]:
    match key:
        case "verdict":
            found = answer.decided.findings
            told = "".join(f"\n  {f.gate} {f.result}: {f.reason}" for f in found if f.result != "pass")
            yield from _equal(key, value, str(answer.decided.verdict), told)
        case "gates":
            for gate, result in value.items():
                if result not in answer.worst(gate):
                    yield f"gate {gate}: expected {result}, found {sorted(answer.worst(gate))}"
        case "stopped_by":
            yield from _equal(key, sorted(value), sorted(answer.stopped_by()))
        case "clauses" | "choices" | "slots" | "to_yes":
            yield from _lacks(key, value, _listed(answer, key))
        case "not_clauses" | "not_to_yes":
            yield from (f"{key}: {each}" for each in value if each in _listed(answer, key.removeprefix("not_")))
        case "conditions":
            conditions = answer.decided.conditions
            if not value:
                yield from _equal(key, (), conditions)
            yield from (f"no condition {each!r} in {conditions}" for each in value if not _among(each, conditions))
        case "not_conditions":
            yield from (f"condition {each!r}" for each in value if _among(each, answer.decided.conditions))
        case "reason":
            reason = reason_of(answer.decided, answer.register)
            wanted = [value] if isinstance(value, str) else value
            yield from (f"reason {reason!r} lacks {each!r}" for each in wanted if each not in reason)
        case "same_without":
            there = Answer(answer.case, without=value)
            if there.essence() != answer.essence():
                yield f"another answer than without {value}:\n  {answer.essence()}\n  {there.essence()}"
        case _:
            yield from _equal(key, value, _found(answer, key))


def _listed(answer: Answer, key: str) -> list[str]:
    match key:
        case "clauses":
            return sorted(answer.clauses())
        case "choices":
            missing = answer.decided.missing
            return list(missing.choices) if missing is not None else []
        case "slots":
            return sorted(answer.slots())
        case _:
            return answer.remedies()


def _found(answer: Answer, key: str) -> object:
    match key:
        case "all_conditions":
            return list(answer.decided.conditions)
        case "missing":
            missing = answer.decided.missing
            return "nothing" if missing is None else str(missing.fact)
        case "valid_until":
            return answer.valid_until()
        case "to_yes_first":
            return next(iter(answer.remedies()), "nothing")
        case "to_yes_none":
            return not answer.remedies()
        case "ask_whom":
            return answer.ask_whom()
        case "hidden":
            return answer.hidden or "nothing"
        case "outsider":
            return answer.outsider()
        case _:
            raise KeyError(key)


def _equal(key: str, wanted: object, found: object, more: str = "") -> Iterator[str]:
    if isinstance(wanted, date):
        wanted = wanted.isoformat()
    if wanted != found:
        yield f"{key}: expected {wanted}, found {found}{more}"


def _lacks(key: str, wanted: list[str], found: list[str]) -> Iterator[str]:
    yield from (f"{key}: no {each!r} in {found}" for each in wanted if each not in found)


def _among(words: str, conditions: tuple[str, ...]) -> bool:
    return any(words in condition for condition in conditions)
