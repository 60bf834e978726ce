"""Which of two verdicts is worse."""

from knowledge.findings import Verdict

SEVERITY = {verdict: rank for rank, verdict in enumerate(Verdict)}
"""Rank of each verdict, the worst highest."""
