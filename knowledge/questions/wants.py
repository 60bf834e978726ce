"""What a message wants: what the phrasings say, weighed with what it is closest to among the examples."""

from knowledge.questions.closeness import closest
from knowledge.questions.intents import counts_as_told, find_intent, find_overview, is_plain
from knowledge.questions.values import Intent, Thread
from knowledge.questions.wording import Wording

_TRUST = 0.5
"""How much belief a phrasing is worth. A phrasing that fits was written for it; the examples know what none foresaw."""
_PHRASED_ONLY = frozenset({Intent.REGISTER})
"""What only a phrasing may say: its words are a button's."""


def find_want(own: Wording, thread: Thread, *, has_fact: bool) -> Intent:
    """The intent with the most belief.

    What would be put on record counts only where it is told: by no question, denial, hearsay or supposition, however
    close the examples are. An overview is one only where the lexicon knows what it is of.
    """
    phrased = find_intent(own, thread, has_fact=has_fact)
    if phrased in _PHRASED_ONLY or is_plain(own, thread, phrased, has_fact=has_fact):
        return phrased
    listed = bool(find_overview(own))
    beliefs = {phrased: _TRUST}
    for each in closest(own, in_thread=thread.intent is not Intent.NONE):
        intent = Intent.EXPLAIN_TERMS if each.intent is Intent.OVERVIEW and not listed else each.intent
        if intent is phrased or (intent not in _PHRASED_ONLY and counts_as_told(intent, own, thread)):
            beliefs[intent] = beliefs.get(intent, 0.0) + each.belief
    return max(beliefs, key=lambda intent: beliefs[intent])
