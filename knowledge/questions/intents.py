"""What a message wants, by the lexicon's tables of phrasings."""

import re

from knowledge.lexicon.intents import (
    ACKNOWLEDGEMENTS,
    FINITE,
    FOLLOW_UPS,
    GOES_ON,
    GREETINGS,
    INTENTS,
    LEISURE,
    LISTED,
    LOG_REQUESTED,
    NEGATED_REPORT,
    NOT_A_REPORT,
    NOT_SHARING,
    OF_AN_ASSET,
    OTHER_BUSINESS,
    OVERVIEWS,
    QUESTION_WORDS,
    REPORTS,
    SHARE_ASKED,
    SHARE_FIRST,
    SHARE_TOLD,
    UNASKED,
    UNLESS,
    WH_LED,
)
from knowledge.lexicon.things import ADDING
from knowledge.questions.facts import is_publication
from knowledge.questions.phrases import begins, says
from knowledge.questions.values import Intent, Thread
from knowledge.questions.wording import Kind, Wording

_INTENTS = tuple((Intent(name), tuple(phrases)) for name, *phrases in INTENTS)
_OVERVIEWS = tuple((listing, tuple(phrases)) for listing, *phrases in OVERVIEWS)
_JOINED = re.compile(r"\b(?:what|how) about ")
RECORDED = frozenset({Intent.LOG_DISCLOSURE, Intent.APPROVE, Intent.INCIDENT})
"""What would be put on record: never told by a question, a denial, hearsay or a supposition."""
_INVERTED = ("^ :be|:may|do|does *",)
_WONDERED = ("^ what|which|who|when|where|how|can|does|do|is|are|should *",)
_BY_MISTAKE = ("by mistake|accident", "accidentally *")
_OF_TERMS = (":agreement|clause|policy *",)
_OF_ANYTHING = ("reason|explain|how", "why * :may|does|do|is|did :we|this|it|*")
_TOLD_FIRST = ("~ who|whom|whose|why|when *", "~ how come|long|much|many|often *")
_SHAREABLE = frozenset({"shareable", "not_shareable"})
_OF_ONE = frozenset({"partner", "asset"})
_CONTINUED = frozenset({Intent.LIST_DISCLOSURES, Intent.EXPLAIN_TERMS, Intent.WHO_DECIDES, Intent.TRAINING, Intent.DUE})
_FRAGMENT = 12
"""The most words of a message that need not ask in words: "roadmap -> orion?"."""
_ADDED = 4
"""The most words beside the names of a message that only adds to a question: "also add Vega please"."""
_GOING_ON = 8
"""The most words of a message that goes on about what the thread was about."""


def find_overview(own: Wording) -> str:
    """What an overview is of, as the lexicon calls it: by its phrasing, else by the first word for records.

    Where one record is named and no list of records, it is what is on record of that one, `partner` or `asset`.
    """
    kinds = {item.kind for item in own.items}
    listed = next((LISTED[item.key] for item in own.items if item.key in LISTED), "")
    phrased = _phrased_overview(own)
    if Kind.ASSET in kinds:
        return phrased or ("" if listed or Kind.PARTNER in kinds else "asset")
    return phrased or listed or ("partner" if Kind.PARTNER in kinds else "")


def _phrased_overview(own: Wording) -> str:
    plain = own.plain()
    kinds = {item.kind for item in own.items}
    if Kind.ASSET in kinds:
        return "asset" if Kind.PARTNER not in kinds and says(plain, OF_AN_ASSET) else ""
    found = (listing for listing, phrases in _OVERVIEWS if says(plain, phrases))
    of_terms = says(plain, ("under|by|in|with :det? * :agreement",))
    return next((each for each in found if not (of_terms and each in _SHAREABLE)), "")


def find_intent(own: Wording, thread: Thread, *, has_fact: bool) -> Intent:
    """What the person's own words want.

    In this order:

    1. an overview of what may be shared, or what is on record of one partner or asset; 2. a question or order other
    than sharing that the table knows; what would be recorded counts only when it is no question, no denial, no hearsay
    and no supposition; 3. another overview; 4. a report of something disclosed, under the same condition; 5. a question
    about sharing; 6. a fragment of names; 7. a follow-up.
    """
    plain = _JOINED.sub("what-about ", own.plain())
    if len(own.items) <= _FRAGMENT // 3 and says(plain, GREETINGS):
        return Intent.HELP
    listing = _phrased_overview(own)
    if listing in _SHAREABLE | _OF_ONE:
        return Intent.OVERVIEW
    named = any(item.kind in {Kind.ASSET, Kind.PARTNER} for item in own.items)
    told = not says(plain, NOT_A_REPORT) and "?" not in plain.split()
    asked = says(plain, SHARE_ASKED)
    led = says(plain, WH_LED)
    first = says(plain, SHARE_FIRST) and not says(plain, NOT_SHARING) and not (led and says(plain, _TOLD_FIRST))
    sharing = not led and _names_both(own) and (asked or _questions_it(own))
    for intent, phrases in _INTENTS:
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
    """True where no example may speak against the phrasing.

    That is a greeting, a button, a closed turn, what adds a name to a question, what asks what may go to whom or what
    is on record of one, and what only
    goes on.
    """
    plain = _JOINED.sub("what-about ", own.plain())
    if phrased is Intent.HELP:
        return len(own.items) <= _FRAGMENT // 3 and says(plain, GREETINGS)
    if phrased is Intent.REGISTER:
        return _is_button(own)
    if phrased is Intent.OVERVIEW:
        return _phrased_overview(own) in _SHAREABLE | _OF_ONE
    if phrased is Intent.NONE:
        return ACKNOWLEDGEMENTS.issuperset(plain.split())
    named = any(item.kind in {Kind.ASSET, Kind.PARTNER} for item in own.items)
    spoken = sum(item.kind is Kind.WORD for item in own.items)
    if phrased is Intent.SHARE:
        return thread.intent is phrased and named and spoken <= _ADDED and begins(plain, ADDING)
    return thread.intent is phrased and _going_on(plain, thread, spoken, named=named, has_fact=has_fact) is phrased


def _is_button(own: Wording) -> bool:
    """True for the words a button sends with a name behind them, whatever that name holds."""
    return own.items[0].key == "register"


def is_unasked(own: Wording) -> bool:
    """True for what is denied, heard or said in jest, or to others: no request, whatever it is like."""
    plain = own.plain()
    return "?" not in plain.split() and says(plain, (*UNASKED, *OTHER_BUSINESS))


def counts_as_told(intent: Intent, own: Wording, thread: Thread) -> bool:
    """False for what would be put on record where the message tells of nothing: asks, denies, supposes or hears it."""
    if intent is Intent.REGISTER:
        return _is_button(own) or not says(own.plain(), UNLESS[intent])
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
    """False where a phrase of the intent fits and yet something else is said."""
    if says(plain, UNLESS.get(intent, ())):
        return intent is Intent.REGISTER and _is_button(own)
    match intent:
        case Intent.INCIDENT:
            return _is_incident(own, plain, asked=asked)
        case Intent.APPROVE:
            return told and _approves(own, plain, thread)
        case Intent.LOG_DISCLOSURE:
            return told or says(plain, LOG_REQUESTED)
        case Intent.EXPLAIN_TERMS:
            named = any(item.kind not in {Kind.WORD, Kind.MARK} for item in own.items)
            return named or thread.intent is not Intent.NONE or says(plain, _OF_TERMS) or not says(plain, _OF_ANYTHING)
        case _:
            return True


def _is_incident(own: Wording, plain: str, *, asked: bool) -> bool:
    """False for what is asked about, unless it happened by mistake, and for what is about other business."""
    named = any(item.kind in {Kind.ASSET, Kind.PARTNER} for item in own.items)
    wondered = not named and says(plain, _WONDERED)
    requested = asked and ("?" in plain or says(plain, _INVERTED)) and not says(plain, _BY_MISTAKE)
    return not wondered and not requested and not LEISURE & set(plain.split())


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
            says(plain, UNASKED)
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
    told_to_all = Kind.PARTNER in kinds and is_publication(plain)
    if (named and question and words <= _FRAGMENT // 3) or (told_to_all and question):
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
