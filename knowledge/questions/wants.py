"""What a message wants: what the phrasings say, weighed with what it is closest to among the examples."""

from knowledge.questions.closeness import closest
from knowledge.questions.intents import RECORDED, counts_as_told, find_intent, find_overview, is_plain
from knowledge.questions.values import Intent, Thread
from knowledge.questions.wording import Kind, Wording

_TRUST = 0.5
"""How much belief a phrasing is worth. A phrasing that fits was written for it; the examples know what none foresaw."""
_PHRASED_ONLY = frozenset({Intent.REGISTER})
"""What only a phrasing may say: its words are a button's."""
_CAUTION = 0.3
"""How much belief in nothing it takes besides to pass over what a phrasing tells to be put on record."""
_COMMAND = 3
"""The most words of a command, such as "why" or "show my courses"."""


def find_want(own: Wording, thread: Thread, *, has_fact: bool) -> Intent:
    """The intent with the most belief.

    What would be put on record counts only where it is told: by no question, denial, hearsay or supposition, however
    close the examples are. An overview is one only where the lexicon knows what it is of.
    """
    phrased = find_intent(own, thread, has_fact=has_fact)
    if (
        phrased in _PHRASED_ONLY
        or is_plain(own, thread, phrased, has_fact=has_fact)
        or _is_command(own, phrased)
        or all(item.kind is Kind.MARK for item in own.items)
    ):
        return phrased
    listed = bool(find_overview(own))
    beliefs = {phrased: _TRUST}
    for each in closest(own, in_thread=thread.intent is not Intent.NONE):
        intent = Intent.EXPLAIN_TERMS if each.intent is Intent.OVERVIEW and not listed else each.intent
        if intent is phrased or (intent not in _PHRASED_ONLY and counts_as_told(intent, own, thread)):
            caution = _CAUTION if intent is Intent.NONE and phrased in RECORDED else 0.0
            beliefs[intent] = beliefs.get(intent, 0.0) + each.belief - caution
    return max(beliefs, key=lambda intent: beliefs[intent])


def _is_command(own: Wording, phrased: Intent) -> bool:
    """True for a few words that a phrasing knows whole; they hold too little for the examples to speak against it."""
    words = sum(item.kind is not Kind.MARK for item in own.items)
    return words <= _COMMAND and phrased not in {Intent.NONE, Intent.SHARE}
