"""Which colleague would do the sharing, where the message names one (rule 4)."""

from dataclasses import replace

from knowledge.lexicon import DISCLOSERS, DISCLOSERS_UNCLEAR, FIRST_NAMES, GIVES
from knowledge.matching import Found, Nothing
from knowledge.questions.phrases import begins, ends
from knowledge.questions.roles import is_ordinary
from knowledge.questions.values import Understood
from knowledge.questions.wording import Kind, Vocabulary, Wording


def name_discloser(understood: Understood, own: Wording, names: Vocabulary) -> Understood:
    """The colleague who would disclose, where one is the subject of the sentence (rule 4)."""
    for at, item in enumerate(own.items[:-1]):
        subject = own.items[at + 1]
        if item.key not in {
            "may",
            "can",
            "could",
            "should",
            "is",
            "if",
            "whether",
            "must",
            "shall",
        } or subject.kind not in {Kind.WORD, Kind.PERSON}:
            continue
        end = at + 2
        while end < len(own.items) and own.items[end].capital and own.items[end].kind is Kind.WORD and subject.capital:
            end += 1
        named = subject.kind is Kind.PERSON or (subject.capital and subject.key not in {"i", "we"})
        if not named or not _gives(own, end):
            continue
        ids = names.people.exact.get(
            "".join(each.key for each in own.items[at + 1 : end] if each.kind is Kind.WORD), ()
        )
        if subject.kind is Kind.PERSON and isinstance(subject.mention, Found):
            ids = (subject.mention.id,)
        if len(ids) == 1:
            return replace(understood, discloser=ids[0])
        if ids or subject.kind is Kind.PERSON or not is_ordinary(subject.key) or subject.key in FIRST_NAMES:
            strange = any(isinstance(each, Nothing) and each.start == subject.start for each in understood.partners)
            return understood if strange else replace(understood, discloser_unclear=True)
    people = [_named_discloser(own, at) for at, item in enumerate(own.items) if item.kind is Kind.PERSON]
    disclosers = tuple(dict.fromkeys(each for each, _ in people if each))
    if len(disclosers) == 1:
        return replace(understood, discloser=disclosers[0])
    return replace(understood, discloser_unclear=bool(disclosers) or any(unclear for _, unclear in people))


def _named_discloser(own: Wording, at: int) -> tuple[str | None, bool]:
    """The colleague at that item as the discloser by the words before it, and whether that is unclear."""
    item = own.items[at]
    start, _ = own.sentence_of(at)
    before = own.plain(max(start, at - 3), at)
    sure = any(ends(before, phrase) for phrase in DISCLOSERS)
    unclear = any(ends(before, phrase) for phrase in DISCLOSERS_UNCLEAR)
    if isinstance(item.mention, Found) and sure:
        return item.mention.id, False
    return None, unclear or sure


def _gives(own: Wording, at: int) -> bool:
    return any(begins(own.plain(at, at + 5), phrase) for phrase in GIVES)
