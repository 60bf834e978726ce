"""What must hold between records: one module per family of checks, each adding its complaints to a draft."""

from collections.abc import Callable

from knowledge.reading.checks.agreements import check_agreements
from knowledge.reading.checks.clauses import check_clauses
from knowledge.reading.checks.cycles import check_cycles
from knowledge.reading.checks.dates import check_dates
from knowledge.reading.checks.events import check_events
from knowledge.reading.checks.ids import check_ids
from knowledge.reading.checks.names import check_names
from knowledge.reading.checks.references import check_references
from knowledge.reading.checks.standing import check_standing
from knowledge.reading.checks.terms import check_terms
from knowledge.reading.drafts import Draft

CHECKS: tuple[Callable[[Draft], None], ...] = (
    check_ids,
    check_names,
    check_references,
    check_cycles,
    check_dates,
    check_standing,
    check_agreements,
    check_clauses,
    check_terms,
    check_events,
)
"""Every check; none depends on another, and each works on a draft in which others find problems."""
