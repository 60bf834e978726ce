"""What a message is about besides assets and partners: agreements, clauses, answers, colleagues, and a topic."""

import re
from collections.abc import Iterator
from dataclasses import replace

from knowledge.lexicon.rows import words
from knowledge.lexicon.topics import (
    AGREEMENT_KINDS,
    ANY_AGREEMENT,
    DUTY_TOPICS,
    HOUSE_WORDS,
    TOPIC_STOPS,
    TOPIC_VERBS,
    TOPIC_WORDS,
)
from knowledge.matching import Found, exact_mentions_among
from knowledge.questions.phrases import said, says
from knowledge.questions.values import Intent, Thread, Understood
from knowledge.questions.vocabulary import Vocabulary
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register
from knowledge.terms import HOUSE

_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,4}(?: ?\([a-z0-9]{1,4}\)){0,3}"
_CLAUSES = re.compile(
    rf"(?:\b(?:clauses?|sections?|sec\.?|paragraphs?|para\.?|articles?|art\.?|rules?)|§+) ?"
    rf"({_NUMBER}(?:(?: ?,| ?and| ?&| ?or| ?to)+ {_NUMBER}(?! (?:days|weeks|months|years)))*)",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?<![\w.,/-])\d{1,2}(?:\.\d{1,2}){1,3}(?: ?\([a-z]{1,2}\))?(?![\w./-])")
_EACH = re.compile(_NUMBER, re.IGNORECASE)
_ANSWERS = re.compile(r"(?<![\w-])a-(\d{1,9})(?![\w-])|\banswer (?:no\.? ?|number |#)?(\d{1,9})\b", re.IGNORECASE)
_ABOUT_TERMS = frozenset({Intent.EXPLAIN_TERMS, Intent.WHO_DECIDES, Intent.DUE, Intent.OVERVIEW, Intent.TRAINING})
_LONGEST_TOPIC = 8
_DETERMINERS = words("the a an our my their its his her this that any such")
_NO_TOPICS = words("hold what which top phone call paper")
_INSIDE = words("to by and")
_KINDS_SAID = tuple(phrase for _, phrase in AGREEMENT_KINDS)


def name_topics(
    understood: Understood, own: Wording, register: Register, names: Vocabulary, thread: Thread
) -> Understood:
    """The message with the agreements, clauses, answers, colleagues and the topic it names.

    The thread's agreements stay where a message about terms names neither an agreement nor another partner.
    """
    agreements = tuple(dict.fromkeys(_agreements(understood, own, register, names, thread)))
    carried = not agreements and understood.intent is Intent.EXPLAIN_TERMS and not settled_partners(understood)
    return replace(
        understood,
        agreements=thread.agreements if carried else agreements,
        clauses=tuple(dict.fromkeys(_clauses(own.text, understood.intent))),
        answers=tuple(dict.fromkeys(f"A-{match[1] or match[2]}" for match in _ANSWERS.finditer(own.text))),
        people=tuple(dict.fromkeys(_colleagues(own))),
        topic=_topic(own) if understood.intent is Intent.EXPLAIN_TERMS else "",
    )


def settled_partners(understood: Understood) -> tuple[str, ...]:
    """The ids of the partners that are exactly one record, sources included."""
    return tuple(each.id for each in (*understood.partners, *understood.sources) if isinstance(each, Found))


def _colleagues(own: Wording) -> Iterator[str]:
    for item in own.items:
        if item.kind is Kind.PERSON and isinstance(item.mention, Found):
            yield item.mention.id


def _agreements(
    understood: Understood, own: Wording, register: Register, names: Vocabulary, thread: Thread
) -> Iterator[str]:
    """Those named by id or by name; else those of the kinds named with the partners, or with the thread's."""
    named = exact_mentions_among(own.typed, names.agreements)
    plain = own.plain()
    if says(plain, HOUSE_WORDS):
        yield HOUSE
    yield from (each.id for each in named)
    if named:
        return
    partners = tuple(
        dict.fromkeys(
            item.mention.id for item in own.items if item.kind is Kind.PARTNER and isinstance(item.mention, Found)
        )
    )
    kinds = {AGREEMENT_KINDS[at][0] for at in said(plain, _KINDS_SAID)}
    if not kinds and not (understood.intent in _ABOUT_TERMS and says(plain, ANY_AGREEMENT)):
        return
    for partner in partners or thread.partners:
        found = register.agreements_of.get(partner, ())
        yield from (each.id for each in found if each.kind in kinds or not kinds)


def _clauses(text: str, intent: Intent) -> Iterator[str]:
    """Numbers behind "clause", "section" or "§"; in a question about terms, dotted ones alone too."""
    found = [(match.start(), each[0]) for match in _CLAUSES.finditer(text) for each in _EACH.finditer(match[1])]
    if not found and intent is Intent.EXPLAIN_TERMS:
        found = [(match.start(), match[0]) for match in _DOTTED.finditer(text)]
    yield from ("".join(number.split()) for _, number in sorted(found, key=lambda each: each[0]))


def _topic(own: Wording) -> str:
    """The words behind "about" and the like, else a duty that is asked about, else the words behind "covers"."""
    plain = own.plain()
    duty = (topic for topic, phrase in DUTY_TOPICS if says(plain, (phrase,)))
    return _topic_behind(own, TOPIC_WORDS) or next(duty, "") or _topic_behind(own, TOPIC_VERBS)


def _topic_behind(own: Wording, leads: frozenset[str]) -> str:
    """The words behind the last of those that lead to a topic; empty where none are."""
    items = own.items
    for at in reversed([at for at, item in enumerate(items) if item.key in leads]):
        first = at + 1
        while first < len(items) and items[first].key in _DETERMINERS:
            first += 1
        if items[at].key == "on" and first < len(items) and items[first].key in _NO_TOPICS:
            continue
        last = first
        while last < len(items) and last - first < _LONGEST_TOPIC and _is_topic(items[last], last == first):
            last += 1
        if last > first:
            return own.words(first, last)
    return ""


def _is_topic(item: Item, is_first: bool) -> bool:
    return item.kind is not Kind.MARK and item.key not in (TOPIC_STOPS if is_first else TOPIC_STOPS - _INSIDE)
