"""What a message wants: what the phrasings say, weighed with what it is closest to among the examples."""

from knowledge.questions.closeness import closest
from knowledge.questions.intents import RECORDED, counts_as_told, find_intent, find_overview, is_plain, is_unasked
from knowledge.questions.values import Intent, Thread
from knowledge.questions.wording import Kind, Wording

_TRUST = 0.5
"""How much belief a phrasing is worth. A phrasing that fits was written for it; the examples know what none foresaw."""
_SILENCE = 0.2
"""How much it is worth that no phrasing fits: little, for the phrasings leave most to the examples."""
_CAUTION = 0.3
"""How much more it takes that a message no phrasing fits leaves a trace, or that one told for the record does not."""
_TRACED = RECORDED | {Intent.SHARE}
"""What leaves a trace: an answer, too, is on record."""
_COMMAND = 3
"""The most words of a command, such as "why" or "show my courses"."""


def find_want(own: Wording, thread: Thread, *, has_fact: bool) -> Intent:
    """The intent with the most belief.

    What would be put on record counts only where it is told: by no question, denial, hearsay or supposition, however
    close the examples are. An overview is one only where the lexicon knows what it is of.
    """
    phrased = find_intent(own, thread, has_fact=has_fact)
    if (
        is_plain(own, thread, phrased, has_fact=has_fact)
        or _is_command(own, phrased)
        or all(item.kind is Kind.MARK for item in own.items)
    ):
        return phrased
    listed = bool(find_overview(own))
    silent = phrased is Intent.NONE and not is_unasked(own)
    beliefs = {phrased: _SILENCE if silent else _TRUST}
    for each in closest(own, in_thread=thread.intent is not Intent.NONE):
        intent = Intent.EXPLAIN_TERMS if each.intent is Intent.OVERVIEW and not listed else each.intent
        doubted = intent in _TRACED if phrased is Intent.NONE else intent is Intent.NONE and phrased in RECORDED
        beliefs[intent] = beliefs.get(intent, 0.0) + each.belief - (_CAUTION if doubted else 0.0)
    # Only what is believed more than the phrasing has to be told.
    closer = [intent for intent in beliefs if beliefs[intent] > beliefs[phrased]]
    told = (intent for intent in closer if counts_as_told(intent, own, thread))
    return max(told, key=lambda intent: beliefs[intent], default=phrased)


def _is_command(own: Wording, phrased: Intent) -> bool:
    """True for a few words that a phrasing knows whole; they hold too little for the examples to speak against it."""
    words = sum(item.kind is not Kind.MARK for item in own.items)
    return words <= _COMMAND and phrased not in {Intent.NONE, Intent.SHARE}
