"""What a message wants, by the lexicon's tables of phrasings."""

from knowledge.lexicon.intents import (
    ACKNOWLEDGEMENTS,
    DENIALS,
    FOLLOW_UPS,
    INTENTS,
    NEGATED_REPORT,
    NOT_A_REPORT,
    NOT_SHARING,
    REPORTS,
    SHARE_ASKED,
    SHARE_FIRST,
    SHARE_TOLD,
)
from knowledge.questions.phrases import says
from knowledge.questions.values import Intent, Thread
from knowledge.questions.wording import Kind, Wording

_RECORDED = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE, Intent.INCIDENT})
_FRAGMENT = 12
"""The most words of a message that need not ask in words: "roadmap -> orion?"."""


def find_intent(own: Wording, thread: Thread, *, has_fact: bool) -> Intent:
    """What the person's own words want.

    In this order:

    1. a question or order other than sharing that the table knows; what would be recorded counts only when it is no
       question, no denial, no hearsay and no supposition;
    2. a report of something disclosed, under the same condition;
    3. a question about sharing; 4. a fragment of names; 5. a follow-up that states a fact.
    """
    plain = own.plain()
    kinds = {item.kind for item in own.items}
    named = bool(kinds & {Kind.ASSET, Kind.PARTNER})
    told = not says(plain, NOT_A_REPORT) and not plain.rstrip().endswith("?")
    asked = says(plain, SHARE_ASKED)
    first = says(plain, SHARE_FIRST) and not says(plain, NOT_SHARING)
    for name, *phrases in INTENTS:
        intent = Intent(name)
        if (
            (first and intent is not Intent.INCIDENT)
            or not says(plain, phrases)
            or (intent in _RECORDED - {Intent.INCIDENT} and not told)
        ):
            continue
        if intent is Intent.INCIDENT and not _is_incident(plain, asked=asked):
            continue
        return intent
    if (
        told
        and not says(plain, NEGATED_REPORT)
        and says(plain, REPORTS)
        and (named or thread.assets or thread.partners)
    ):
        return Intent.LOG_DISCLOSURE
    return _sharing(own, plain, thread, asked=asked, named=named, has_fact=has_fact)


def _is_incident(plain: str, *, asked: bool) -> bool:
    supposed = says(plain, ("if|imagine|suppose|supposing|would|movie|film",))
    return not supposed and not (asked and "?" in plain and not says(plain, ("by mistake|accident", "accidentally *")))


def _sharing(own: Wording, plain: str, thread: Thread, *, asked: bool, named: bool, has_fact: bool) -> Intent:
    kinds = {item.kind for item in own.items}
    both = {Kind.ASSET, Kind.PARTNER} <= kinds
    question = "?" in plain or "->" in plain
    words = sum(item.kind is Kind.WORD for item in own.items)
    if says(plain, NOT_SHARING) and Kind.PARTNER not in kinds:
        return Intent.NONE
    if "?" not in plain and (says(plain, DENIALS) or ACKNOWLEDGEMENTS.issuperset(plain.split())):
        return Intent.NONE
    if asked and (
        named
        or thread.intent is not Intent.NONE
        or says(plain, (":may|:allowed|:be ** :give|:publish|:given", ":may|am :we $"))
    ):
        return Intent.SHARE
    if both and (question or says(plain, (*SHARE_TOLD, ":may :we")) or words <= _FRAGMENT // 2):
        return Intent.SHARE
    if named and question and words <= _FRAGMENT // 3:
        return Intent.SHARE
    if thread.intent is not Intent.NONE and (named or has_fact or says(plain, FOLLOW_UPS)):
        return Intent.SHARE if thread.intent is not Intent.DUE or named else Intent.DUE
    return Intent.NONE
