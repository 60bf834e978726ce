"""The partner's people and teams named in a message, as registered where known, else as stated (rule 35)."""

from collections.abc import Iterator

from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import OTHER_THAN_PEOPLE, PEOPLE_WORDS, UNNAMED
from knowledge.matching import Found, Names, fold
from knowledge.questions.facts import named_in
from knowledge.questions.roles import is_ordinary
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register

_RECIPIENT_WORDS = 4


def find_recipients(wording: Wording, register: Register, partners: tuple[str, ...]) -> tuple[str, ...]:
    """The partner's people and teams named: as registered where the register has them, else the words as stated."""
    known = list(dict.fromkeys(_registered_recipients(register, partners)))
    named = [(start, end, each) for each, start, end in named_in(wording, Names((name, (name,)) for name in known))]
    found = {start: each for start, end, each in named if _is_recipient(wording, start, end, each)}
    for start, end, words in _stated_recipients(wording):
        if words and not any(start < other_end and other < end for other, other_end, _ in named):
            found.setdefault(start, words)
    return tuple(dict.fromkeys(words for _, words in sorted(found.items())))


def _is_recipient(wording: Wording, start: int, end: int, name: str) -> bool:
    """True for a name outside the partner's own; a team called by an everyday word must be told as a team."""
    if any(item.kind is Kind.PARTNER and start < item.end and item.start < end for item in wording.items):
        return False
    if " " in name or not is_ordinary(fold(name)):
        return True
    after = next((item.key for item in wording.items if item.start >= end), "")
    before = [item.key for item in wording.items if item.end <= start][-1:]
    return after in PEOPLE_WORDS or bool({"'s", "their"} & set(before))


def _registered_recipients(register: Register, partners: tuple[str, ...]) -> Iterator[str]:
    for partner in partners:
        record = register.partners.get(partner)
        for team in record.teams if record else ():
            yield team.name
            yield from team.people
        for tent in register.tents.values():
            yield from tent.partner_people if tent.partner == partner else ()
        for agreement in register.agreements_of.get(partner, ()):
            for term in agreement.terms:
                yield from term.recipients or ()


def _stated_recipients(wording: Wording) -> Iterator[tuple[int, int, str]]:
    items = wording.items
    for at, item in enumerate(items):
        if (item.key == "'s" and at and items[at - 1].kind is Kind.PARTNER) or item.key in {
            "their",
            "its",
            "his",
            "her",
        }:
            end = _people_after(wording, at + 1)
            if end:
                yield items[at + 1].start, items[end - 1].end, wording.words(at + 1, end)
        elif item.kind is Kind.PARTNER:
            yield from _beside_partner(wording, at)


def _beside_partner(wording: Wording, at: int) -> Iterator[tuple[int, int, str]]:
    items = wording.items
    if "@" in wording.text[items[at].start : items[at].end] and isinstance(items[at].mention, Found):
        yield items[at].start, items[at].end, wording.words(at, at + 1)
    if at + 1 < len(items) and items[at + 1].key in PEOPLE_WORDS and (end := _people_after(wording, at + 1)):
        yield items[at + 1].start, items[end - 1].end, wording.words(at + 1, end)
    link = at - 1
    while link > 0 and items[link].key in {"the", "("}:
        link -= 1
    if link < 1 or items[at - 1].key not in {"at", "from", "of", "in", "(", "the"}:
        return
    last = link if items[link].key in {"at", "from", "of", "in"} else link + 1
    first = last
    while first and last - first < _RECIPIENT_WORDS and _is_person_like(items[first - 1]):
        first -= 1
    if last > first:
        yield items[first].start, items[last - 1].end, wording.words(first, last)


def _is_person_like(item: Item) -> bool:
    return (
        item.kind is Kind.WORD
        and item.clean
        and ((item.capital and not is_ordinary(item.key)) or item.key in PEOPLE_WORDS)
    )


def _people_after(wording: Wording, start: int) -> int | None:
    """The end of a phrase of up to four words that closes with a word for people; None when there is none."""
    end = None
    for at in range(start, min(len(wording.items), start + _RECIPIENT_WORDS)):
        item = wording.items[at]
        if item.kind is not Kind.WORD or item.key == "'s" or item.key in PURPOSE_STOPS:
            break
        if item.key in OTHER_THAN_PEOPLE:
            return None
        if item.key in PEOPLE_WORDS | UNNAMED:
            end = at + 1
    return end
