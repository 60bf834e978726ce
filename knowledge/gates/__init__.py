"""The gates in the order in which their findings are listed; the verdict does not depend on it."""

from collections.abc import Callable, Iterable

from knowledge.cases import Case
from knowledge.findings import Finding
from knowledge.gates.approval import approval
from knowledge.gates.coverage import coverage
from knowledge.gates.data import data
from knowledge.gates.duties import duties
from knowledge.gates.hold import hold
from knowledge.gates.ownership import ownership
from knowledge.gates.people import people
from knowledge.gates.prohibition import prohibition
from knowledge.gates.scope import scope
from knowledge.gates.vetting import vetting
from knowledge.grants import Granted

GATES: tuple[Callable[[Case, Granted], Iterable[Finding]], ...] = (
    hold,
    vetting,
    coverage,
    prohibition,
    scope,
    ownership,
    data,
    people,
    approval,
    duties,
)
"""Every gate after resolution and visibility, which come before any question."""
