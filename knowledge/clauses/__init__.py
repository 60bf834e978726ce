"""The numbered clauses of an agreement's own text: `read_clauses` finds them, `AgreementText` answers for them."""

from knowledge.clauses.numbering import read_clauses
from knowledge.clauses.texts import AgreementText, Clause

__all__ = ["AgreementText", "Clause", "read_clauses"]
