"""What a message wants, by the lexicon's tables of phrasings."""

import re

from knowledge.lexicon.intents import (
    ACKNOWLEDGEMENTS,
    CLAIMS,
    DENIALS,
    FINITE,
    FOLLOW_UPS,
    GOES_ON,
    GREETINGS,
    INTENTS,
    IRONY,
    LEISURE,
    LOG_REQUESTED,
    NEGATED_REPORT,
    NEWS,
    NOT_A_REPORT,
    NOT_SHARING,
    OTHER_BUSINESS,
    OVERVIEWS,
    QUESTION_WORDS,
    REPORTS,
    SHARE_ASKED,
    SHARE_FIRST,
    SHARE_REQUESTED,
    SHARE_TOLD,
    WH_LED,
)
from knowledge.questions.facts import is_publication
from knowledge.questions.phrases import says
from knowledge.questions.values import Intent, Thread
from knowledge.questions.wording import Kind, Wording

_JOINED = re.compile(r"\b(?:what|how) about ")
RECORDED = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE, Intent.INCIDENT})
"""What would be put on record: never told by a question, a denial, hearsay or a supposition."""
_INVERTED = ("^ :be|:may|do|does *",)
_TOLD_FIRST = ("~ who|whom|whose|why|when *", "~ how come|long|much|many|often *")
_SHAREABLE = frozenset({"shareable", "not_shareable"})
_CONTINUED = frozenset({Intent.LIST_DISCLOSURES, Intent.EXPLAIN_TERMS, Intent.WHO_DECIDES, Intent.TRAINING, Intent.DUE})
_FRAGMENT = 12
"""The most words of a message that need not ask in words: "roadmap -> orion?"."""
_GOING_ON = 8
"""The most words of a message that goes on about what the thread was about."""


def find_overview(own: Wording) -> str:
    """What an overview is asked of, as the lexicon calls it; empty where none is."""
    plain = own.plain()
    if any(item.kind is Kind.ASSET for item in own.items):
        return ""
    found = (listing for listing, *phrases in OVERVIEWS if says(plain, phrases))
    of_terms = says(plain, ("under|by|in|with :det? * :agreement",))
    return next((each for each in found if not (of_terms and each in _SHAREABLE)), "")


def find_intent(own: Wording, thread: Thread, *, has_fact: bool) -> Intent:
    """What the person's own words want.

    In this order:

    1. an overview of what may be shared; 2. a question or order other than sharing that the table knows; what would be
    recorded counts only when it is no question, no denial, no hearsay and no supposition; 3. another overview;
    4. a report of something disclosed, under the same condition; 5. a question about sharing; 6. a fragment of names;
    7. a follow-up.
    """
    plain = _JOINED.sub("what-about ", own.plain())
    if len(own.items) <= _FRAGMENT // 3 and says(plain, GREETINGS):
        return Intent.HELP
    listing = find_overview(own)
    if listing in _SHAREABLE:
        return Intent.OVERVIEW
    named = any(item.kind in {Kind.ASSET, Kind.PARTNER} for item in own.items)
    told = not says(plain, NOT_A_REPORT) and "?" not in plain.split()
    asked = says(plain, SHARE_ASKED)
    led = says(plain, WH_LED)
    first = says(plain, SHARE_FIRST) and not says(plain, NOT_SHARING) and not (led and says(plain, _TOLD_FIRST))
    sharing = not led and (says(plain, SHARE_REQUESTED) or (_names_both(own) and (asked or _questions_it(own))))
    for name, *phrases in INTENTS:
        intent = Intent(name)
        if intent is Intent.EXPLAIN_TERMS and listing:
            return Intent.OVERVIEW
        if (first and intent is not Intent.INCIDENT) or (sharing and intent in _CONTINUED - {Intent.WHO_DECIDES}):
            continue
        if intent is not Intent.INCIDENT and not sharing and LEISURE & set(plain.split()):
            continue
        if says(plain, phrases) and _counts(intent, own, plain, thread, told=told, asked=asked):
            return intent
    if told and _reports(own, plain, thread):
        return Intent.LOG_DISCLOSURE
    if not (first or sharing) and LEISURE & set(plain.split()):
        return Intent.NONE
    return _sharing(own, plain, thread, asked=asked, named=named, has_fact=has_fact)


def is_plain(own: Wording, thread: Thread, phrased: Intent, *, has_fact: bool) -> bool:
    """True where no example may speak against the phrasing: a greeting, a closed turn, and what only goes on."""
    plain = _JOINED.sub("what-about ", own.plain())
    if phrased is Intent.HELP:
        return len(own.items) <= _FRAGMENT // 3 and says(plain, GREETINGS)
    if phrased is Intent.NONE:
        return ACKNOWLEDGEMENTS.issuperset(plain.split())
    named = any(item.kind in {Kind.ASSET, Kind.PARTNER} for item in own.items)
    spoken = sum(item.kind is Kind.WORD for item in own.items)
    return thread.intent is phrased and _going_on(plain, thread, spoken, named=named, has_fact=has_fact) is phrased


def counts_as_told(intent: Intent, own: Wording, thread: Thread) -> bool:
    """False for what would be put on record where the message tells of nothing: asks, denies, supposes or hears it."""
    if intent not in RECORDED:
        return True
    plain = _JOINED.sub("what-about ", own.plain())
    told = not says(plain, NOT_A_REPORT) and "?" not in plain.split()
    denied = intent is Intent.LOG_DISCLOSURE and says(plain, NEGATED_REPORT)
    return not denied and _counts(intent, own, plain, thread, told=told, asked=says(plain, SHARE_ASKED))


def _names_both(own: Wording) -> bool:
    kinds = {item.kind for item in own.items}
    return Kind.ASSET in kinds and (Kind.PARTNER in kinds or is_publication(own.plain()))


def _counts(intent: Intent, own: Wording, plain: str, thread: Thread, *, told: bool, asked: bool) -> bool:
    match intent:
        case Intent.INCIDENT:
            supposed = says(
                plain,
                (
                    "~ how do|can|should|would|to *",
                    "if|imagine|suppose|supposing|would|movie|film",
                ),
            )
            over = says(plain, ("resolved|solved|closed|over|settled|false *",)) or LEISURE & set(plain.split())
            unnamed = not any(item.kind in {Kind.ASSET, Kind.PARTNER} for item in own.items)
            if unnamed and says(plain, ("^ what|which|who|when|where|how|can|does|do|is|are|should *",)):
                return False
            return (
                not supposed
                and not over
                and not (
                    asked
                    and ("?" in plain or says(plain, _INVERTED))
                    and not says(plain, ("by mistake|accident", "accidentally *"))
                )
            )
        case Intent.APPROVE:
            return told and _approves(own, plain, thread)
        case Intent.TRAINING:
            return not says(
                plain, ("training loss|set|sets|data|run|runs|accuracy|model|models|gpu|gpus|job|jobs|script *",)
            )
        case Intent.LIST_DISCLOSURES:
            return not says(plain, ("i|we have|need|got to get|do|go|look|finish|check|be *",))
        case Intent.LOG_DISCLOSURE:
            other = says(plain, ("approval|approvals|consent|veto|permission|blessing *",))
            return not other and (told or says(plain, LOG_REQUESTED))
        case Intent.EXPLAIN_TERMS:
            words = {"reason", "explain", "how"} & set(plain.split()) or says(
                plain, ("why * :may|does|do|is|did :we|this|it|*",)
            )
            spoken = any(item.kind is not Kind.WORD and item.kind is not Kind.MARK for item in own.items)
            return (
                not words or spoken or thread.intent is not Intent.NONE or says(plain, (":agreement|clause|policy *",))
            )
        case _:
            return True


def _approves(own: Wording, plain: str, thread: Thread) -> bool:
    """False for the approval of something else: "approved the expense report"."""
    about = any(item.kind in {Kind.ASSET, Kind.ANSWER} for item in own.items) or thread.intent is not Intent.NONE
    return about or not says(plain, ("approved|approve|granted|rejected|signed the|a|an|my|your|his|her *",))


def _reports(own: Wording, plain: str, thread: Thread) -> bool:
    kinds = {item.kind for item in own.items}
    thing = Kind.ASSET in kinds or bool(thread.assets)
    return (
        (thing or Kind.PARTNER in kinds)
        and not says(plain, NEGATED_REPORT)
        and not says(plain, (*NOT_SHARING, ":course *"))
        and says(plain, REPORTS)
    )


def _sharing(own: Wording, plain: str, thread: Thread, *, asked: bool, named: bool, has_fact: bool) -> Intent:
    kinds = {item.kind for item in own.items}
    both = _names_both(own)
    question = _questions_it(own) or "->" in plain
    words = sum(item.kind is Kind.WORD for item in own.items)
    if says(plain, NOT_SHARING) and not both and not (Kind.PARTNER in kinds and "?" in plain):
        return Intent.NONE
    if says(plain, OTHER_BUSINESS) and not says(plain, SHARE_FIRST):
        return Intent.NONE
    if "?" not in plain.split() and (
        (
            says(plain, (*DENIALS, *CLAIMS, *IRONY, *NEWS))
            and not says(plain, (*SHARE_FIRST, ":may PARTNER|i|we|they|PERSON|ASSET * :get|be|:give"))
        )
        or ACKNOWLEDGEMENTS.issuperset(plain.split())
    ):
        return Intent.NONE
    in_thread = thread.intent is not Intent.NONE
    if in_thread and thread.intent is not Intent.SHARE and (not (asked and named) or _only_goes_on(plain)):
        going = _going_on(plain, thread, words, named=named, has_fact=has_fact)
        if going is not Intent.NONE:
            return going
    if asked and (named or in_thread or says(plain, (":may|:allowed|:be ** :give|:publish|:given", ":may|am :we $"))):
        return Intent.SHARE
    if both and ("?" in plain or question or says(plain, (*SHARE_TOLD, ":may :we")) or _is_fragment(own, words)):
        return Intent.SHARE
    if (named and (question and words <= _FRAGMENT // 3)) or says(plain, SHARE_REQUESTED):
        return Intent.SHARE
    if in_thread and (named or has_fact or says(plain, FOLLOW_UPS) or ("?" in plain and words <= _GOING_ON)):
        return Intent.SHARE
    return Intent.NONE


def _only_goes_on(plain: str) -> bool:
    """True for "what about Vega?", which asks for no permission of its own."""
    return says(plain, FOLLOW_UPS) and not says(plain, (":may|:allowed|:give|:get|:given|:gave",))


def _is_fragment(own: Wording, words: int) -> bool:
    """True for names and notes without a verb that would tell something: "api docs, harbor, go or no go"."""
    return words <= _FRAGMENT and FINITE.isdisjoint(item.key for item in own.items)


def _going_on(plain: str, thread: Thread, words: int, *, named: bool, has_fact: bool) -> Intent:
    """What the thread was about, where a short message goes on about it: "and Vega?" behind a list of disclosures."""
    goes = says(plain, GOES_ON) or ((named or has_fact) and says(plain, FOLLOW_UPS))
    if thread.intent in _CONTINUED and goes and words <= _GOING_ON:
        return thread.intent
    if thread.intent in RECORDED and "?" not in plain and (goes or named or has_fact) and words <= _FRAGMENT:
        return thread.intent
    return Intent.NONE


def _questions_it(own: Wording) -> bool:
    """True when a question mark ends a sentence that names something, or asks whether what was named is all right."""
    for at in own.stops:
        if own.items[at].key != "?":
            continue
        start, end = own.sentence_of(at)
        sentence = own.items[start:end]
        if any(item.kind in {Kind.ASSET, Kind.PARTNER} or item.key in QUESTION_WORDS for item in sentence):
            return True
    return False
