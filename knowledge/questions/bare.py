"""A bare answer to the one fact the last reply asked for: "route optimisation", "none of these"."""

from dataclasses import replace

from knowledge.inquiry import OTHER, Fact
from knowledge.lexicon.intents import ACKNOWLEDGEMENTS, SHARE_ASKED
from knowledge.lexicon.replies import NONE_OF_THESE, NOT_KNOWN
from knowledge.matching import Nothing, strip_invisible
from knowledge.questions.phrases import says
from knowledge.questions.values import Intent, Understood
from knowledge.questions.wording import Kind, Wording

_BARE_WORDS = 5
_ASPECTS = {"what": "what", "how": "how", "data": "data"}
_MISTAKEN = frozenset({Intent.NONE, Intent.TRAINING, Intent.DUE, Intent.LIST_DISCLOSURES})
"""What a bare noun such as "training" would otherwise want."""


def may_answer(own: Wording, intent: Intent, *, has_fact: bool = True) -> bool:
    """True for a message that may be the bare answer to what was asked, beside what it would want by itself.

    What only looks like a question about sharing is one where it states no fact that is understood as such.
    """
    asks = any(item.key == "?" for item in own.items)
    return not asks and (
        intent in _MISTAKEN or (intent is Intent.SHARE and not has_fact and not says(own.plain(), SHARE_ASKED))
    )


def is_value_of(asked: Fact, answer: str) -> bool:
    """True for the very value of an aspect that was asked for: "how", which by itself asks for help."""
    return asked == Fact.ASPECT and answer in _ASPECTS


def find_bare_answer(own: Wording) -> str:
    """The words of a short message that names nothing and closes no turn; empty for another one."""
    spoken = [item for item in own.items if item.kind is Kind.WORD]
    short = 0 < len(spoken) <= _BARE_WORDS and len(spoken) == sum(item.kind is not Kind.MARK for item in own.items)
    if not short or ACKNOWLEDGEMENTS.issuperset(item.key for item in spoken):
        return ""
    return " ".join(strip_invisible(own.text[spoken[0].start : spoken[-1].end]).lower().split())


def is_none_of_these(own: Wording) -> bool:
    """True for "other", "none of these" and the like: a value no term names, which permits nothing."""
    return says(own.plain(), NONE_OF_THESE)


def with_answer(stated: Understood, asked: Fact, own: Wording, answer: str) -> Understood:
    """The question with the answer as the fact that was asked for.

    It stays open, and is asked for again, where the person does not know it, and where the words are no place and no
    form that anybody knows.
    """
    shared = replace(stated, intent=Intent.SHARE)
    if says(own.plain(), NOT_KNOWN):
        return shared
    if asked in {Fact.ASSET, Fact.PARTNER}:
        named = (Nothing(answer, ()),)
        return replace(shared, assets=named) if asked == Fact.ASSET else replace(shared, partners=named)
    value = OTHER if is_none_of_these(own) else answer
    if asked == Fact.ASPECT:
        return replace(shared, aspect=(_ASPECTS[value],) if value in _ASPECTS else shared.aspect)
    match asked:
        case Fact.PURPOSE:
            return replace(shared, purpose=shared.purpose or (value,))
        case Fact.RECIPIENT:
            return replace(shared, recipient=shared.recipient or (value,))
        case Fact.TERRITORY if value == OTHER:
            return replace(shared, territory=shared.territory or (value,))
        case Fact.VERTICAL:
            return replace(shared, vertical=shared.vertical or (value,))
        case Fact.FORM if value == OTHER:
            return replace(shared, form=shared.form or (value,))
        case _:
            return shared
