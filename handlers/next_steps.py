"""What can be done with an answer once it has its id: buttons that are only for drawing and never on record."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.replies import Answer, Choice
from knowledge.findings import Verdict


def next_steps(answer: Answer) -> tuple[Choice, ...]:
    """The buttons that this answer offers."""
    return tuple(_steps(answer)) if answer.id else ()


def _steps(answer: Answer) -> Iterator[Choice]:
    if answer.verdict in (Verdict.YES, Verdict.YES_IF) and answer.asset is not None:
        yield Choice("Log this disclosure", f"log {answer.id}")
    if answer.verdict == Verdict.ASK and answer.ask_whom is not None:
        name = (answer.names or {}).get(answer.ask_whom, "")
        label = f"Ask {name.split()[0]}" if name.split() else "Ask for approval"
        yield Choice(label, f"ask for approval of {answer.id}")


def with_next_steps(answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """The answers with these buttons before the others, each once."""
    return tuple(replace(each, choices=tuple(dict.fromkeys((*next_steps(each), *each.choices)))) for each in answers)
