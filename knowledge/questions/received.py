"""Whether a message tells that a partner gave us something, so that it can be put on record (rule 25)."""

from knowledge.lexicon.intents import NEGATED_REPORT, NOT_A_REPORT, TOLD_BY_OTHERS
from knowledge.lexicon.parties import RECEIVED
from knowledge.questions.intents import is_unasked
from knowledge.questions.phrases import says
from knowledge.questions.wording import Wording

_NOT_TOLD = (*(phrase for phrase in NOT_A_REPORT if phrase != TOLD_BY_OTHERS), *NEGATED_REPORT)


def tells_of_received(own: Wording) -> bool:
    """True where it is told: by no question, denial, hearsay or supposition."""
    plain = own.plain()
    if "?" in plain.split() or not says(plain, RECEIVED):
        return False
    return not says(plain, _NOT_TOLD) and not is_unasked(own)
