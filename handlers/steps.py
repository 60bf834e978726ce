"""Why, step by step: every gate with its finding and source, for answers that were worked out again."""

from collections.abc import Mapping

from handlers.orders import Desk, Errand, Order
from handlers.recording import find_own
from handlers.replaying import replay_entry
from handlers.replies import Answer, Ground, Note, Passage, one_line, worst_of
from knowledge.findings import VERDICT_WORDS, Result
from knowledge.questions import Intent

_MOST_PASSAGES = 3
_WORDS = {
    Result.PASS: "passes",
    Result.DUTY: "a condition",
    Result.APPROVAL: "somebody must decide",
    Result.NOT_COVERED: "somebody must decide",
    Result.MISSING: "open",
    Result.BLOCK: "stands against it",
}
"""The results in words, from the lightest to the heaviest."""
_WEIGHTS = {result: weight for weight, result in enumerate(map(str, _WORDS))}


def explain_own(order: Order, desk: Desk) -> Note:
    """Every gate of one of the person's own answers, as it was given; its number is what she names it by."""
    entry = find_own(desk.session, desk.person, order.subject)
    if entry is None:
        return Note(topic=Intent.EXPLAIN_TERMS, headline=f"You have no answer {one_line(order.subject)}.")
    again = replay_entry(desk.session, desk.snapshots, entry)
    return explain_steps((again.as_given(entry.answer),))


def explain_steps(answers: tuple[Answer, ...]) -> Note:
    """Every gate of every answer; the clauses of the worst one are quoted, those that weigh most first."""
    worst = worst_of(answers)
    several = len(answers) > 1
    lines = [
        f"{answer.headline}: {line}" if several else line for answer in answers for line in map(_told, answer.grounds)
    ]
    led = (worst.lead, *sorted(worst.grounds, key=_weight)) if worst.lead is not None else worst.grounds
    quoted = {(ground.agreement, ground.clause, ground.quote): _passage(ground) for ground in led if ground.quote}
    return Note(
        topic=Intent.EXPLAIN_TERMS,
        headline=f"{VERDICT_WORDS[worst.verdict]}: {worst.reason}",
        lines=tuple(lines),
        passages=tuple(quoted.values())[:_MOST_PASSAGES],
        choices=worst.choices,
    )


def _told(ground: Ground) -> str:
    source = f" ({ground.source}, {ground.clause})" if ground.clause else ""
    return f"{ground.gate}, {_WORDS[Result(ground.result)]}: {ground.reason}{source}"


def _passage(ground: Ground) -> Passage:
    return Passage(
        agreement=ground.agreement or "",
        clause=ground.clause or "",
        quote=ground.quote or "",
        source=ground.source or "",
        standing=ground.standing,
    )


def _weight(ground: Ground) -> int:
    return -_WEIGHTS[ground.result]


COMMANDS: Mapping[str, Errand] = {"why a": Errand(explain_own, writes=False)}
