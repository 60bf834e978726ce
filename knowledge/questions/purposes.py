"""What it is for: a purpose of the tree where the message clearly means one, else its words (rule 35)."""

from collections.abc import Iterator

from knowledge.lexicon.everyday import NEGATIONS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.purposes import COPIES, ENDS_OF_PURPOSES, PURPOSE_NOUNS
from knowledge.lexicon.things import AMONG_OTHERS, AND_SO_ON
from knowledge.matching import Names
from knowledge.questions.facts import after_mark, named_in
from knowledge.questions.phrases import begins_with_any
from knowledge.questions.purpose_openings import begins_purpose
from knowledge.questions.purpose_phrases import NO_GERUNDS, Phrase, end_of, is_no_purpose, words_of
from knowledge.questions.purpose_segments import find_lone_purposes
from knowledge.questions.purpose_tree import Tree, purpose_tree, resolve
from knowledge.questions.wording import Kind, Wording
from knowledge.register import Register

_REACH = 3
_JOINTS = frozenset({"and", "or", ",", "plus"})


def find_purposes(wording: Wording, register: Register) -> tuple[str, ...]:
    """Purpose ids where the words clearly mean one of the tree, else the words that state a purpose, in order."""
    tree = register.remember(("purpose tree", ""), lambda: purpose_tree(register))
    phrases = [(phrase, _resolved(wording, phrase, tree)) for phrase in _phrases(wording)]
    named = [
        (first, behind, each)
        for first, behind, each in _named_purposes(wording, register)
        if not any(phrase.first <= first and behind <= phrase.behind and each not in meant for phrase, meant in phrases)
    ]
    stated = [(first, each) for first, _, each in named]
    stated += [(behind, each) for behind, each in _purposes_beside(wording, [behind for _, behind, _ in named])]
    covered = [(first, behind) for first, behind, _ in named]
    for phrase, meant in phrases:
        if not any(first < phrase.behind and phrase.first < behind for first, behind in covered):
            stated += [(phrase.first, each) for each in meant or [words_of(wording, phrase)]]
    if not stated:
        return tuple(dict.fromkeys(find_lone_purposes(wording, tree)))
    return tuple(dict.fromkeys(each for _, each in sorted(stated, key=lambda pair: pair[0]) if each))


def _named_purposes(wording: Wording, register: Register) -> Iterator[tuple[int, int, str]]:
    """The purposes of the tree that are named as they are written there, with first item and the one behind."""
    items = wording.items
    names = register.remember(
        ("names of purposes", ""),
        lambda: Names((each.id, (each.id, each.name, *each.aliases)) for each in register.purposes.values()),
    )
    index = {item.start: at for at, item in enumerate(items)}
    for each, start, end in named_in(wording, names):
        at = index.get(start)
        if at is None or items[at].kind is not Kind.WORD or _is_negated(wording, at):
            continue
        behind = next((behind for behind in range(at, len(items)) if items[behind].start >= end), len(items))
        if behind == len(items) or items[behind].key not in PEOPLE_WORDS:
            yield at, behind, each


def _is_negated(wording: Wording, at: int) -> bool:
    return bool(NEGATIONS.intersection(after_mark([item.key for item in wording.items[max(0, at - _REACH) : at]])))


def _purposes_beside(wording: Wording, behinds: list[int]) -> Iterator[tuple[int, str]]:
    """What is enumerated with a known purpose and is none: "store planning and other things"."""
    items = wording.items
    known = set(behinds)
    for behind in behinds:
        if begins_with_any(wording.plain(behind, behind + 4), (*AND_SO_ON, *AMONG_OTHERS)):
            yield behind, wording.words(behind, min(len(items), behind + 2))
            continue
        first = behind
        while first < len(items) and items[first].key in {"and", "or", "plus", "for", "to", "also", "as", "well"}:
            first += 1
        if first == behind or items[behind].key == "for":
            continue
        last = end_of(wording, first)
        said = {item.key for item in items[first:last]}
        told = last > first and not {"i", "we", "only", "not", "used"} & said and last not in known
        if told and not is_no_purpose(wording, first, last):
            yield behind, wording.words(first, last)


def _phrases(wording: Wording) -> Iterator[Phrase]:
    """The words of each purpose stated, in order."""
    behind = 0
    for at, item in enumerate(wording.items):
        if at < behind or item.kind is Kind.MARK:
            continue
        if item.key in PURPOSE_NOUNS and at + 1 < len(wording.items) and wording.items[at + 1].key in COPIES:
            yield Phrase(at, at + 1)
            continue
        first = begins_purpose(wording, at)
        if first is None or _is_negated(wording, at):
            continue
        while first is not None:
            last = end_of(wording, first)
            if last > first and not is_no_purpose(wording, first, last):
                yield Phrase(first, last)
                behind = last
            first = _joined_purpose(wording, last) if last > first else None


def _joined_purpose(wording: Wording, at: int) -> int | None:
    """Where a further purpose begins that is joined with "and": a verb form or a noun for purposes."""
    items = wording.items
    first = at
    while first < len(items) and items[first].key in _JOINTS:
        first += 1
    if first == at or first == len(items) or items[first].kind is not Kind.WORD:
        return None
    key = items[first].key
    following = items[first + 1].key if first + 1 < len(items) else ""
    is_one = (key.endswith("ing") and key not in NO_GERUNDS) or key in PURPOSE_NOUNS or following in PURPOSE_NOUNS
    return first if is_one and key not in ENDS_OF_PURPOSES else None


def _resolved(wording: Wording, phrase: Phrase, tree: Tree) -> list[str]:
    return resolve((item.key for item in wording.items[phrase.first : phrase.behind]), tree)
