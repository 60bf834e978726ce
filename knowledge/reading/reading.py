"""Register files made one register, or every problem with its place."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from knowledge.reading.checks import CHECKS
from knowledge.reading.drafts import Draft, Places
from knowledge.reading.files import gather
from knowledge.reading.problems import Path, Problem, Severity
from knowledge.register import Register


@dataclass(frozen=True, slots=True)
class Reading:
    """What the files give: the register, None where there is an error; every problem; the revision they came from."""

    register: Register | None
    problems: tuple[Problem, ...]
    base_revision: int | None


class RecordProblem(Protocol):
    """A problem told of a record instead of a place in a file."""

    @property
    def kind(self) -> str:
        """The kind of the record or the name of its section."""

    @property
    def id(self) -> str:
        """The id of the record."""

    @property
    def field_path(self) -> Path:
        """The way to the field in the record; empty for the record itself."""

    @property
    def what(self) -> str:
        """What is wrong."""

    @property
    def suggestion(self) -> str | None:
        """How to mend it."""


RegisterCheck = Callable[[Register], Iterable[RecordProblem]]


def read_register(files: Mapping[str, bytes | str], checks: Iterable[RegisterCheck] = ()) -> Reading:
    """The register of these files, by their paths in its folder, with every problem in the order of places.

    `checks` look at the whole register once it has no error of its own; what they find are errors too.
    """
    draft = gather(files)
    for check in CHECKS:
        check(draft)
    problems = _locate(draft)
    register = None if _has_error(problems) else draft.register()
    if register is not None:
        found = [problem for further in checks for problem in further(register)]
        if found:
            places = Places(draft)
            told = (
                Problem(*places.locate(one.kind, one.id, one.field_path), one.what, one.suggestion) for one in found
            )
            problems, register = sorted({*problems, *told}, key=_order), None
    return Reading(register, tuple(problems), draft.revision)


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _locate(draft: Draft) -> list[Problem]:
    places = Places(draft)
    found = {
        Problem(complaint.file, *places.find(complaint), complaint.what, complaint.suggestion, complaint.severity)
        for complaint in draft.complaints
    }
    return sorted(found, key=_order)


def _order(problem: Problem) -> tuple[str, int, int, str, str]:
    return problem.file, problem.line, problem.column, problem.what, problem.suggestion or ""
