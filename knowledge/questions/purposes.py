"""What it is for: a purpose of the tree where the message clearly means one, else its words (rule 35)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from knowledge.lexicon.classes import CLASSES
from knowledge.lexicon.everyday import NEGATIONS
from knowledge.lexicon.facts import PURPOSE_STOPS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.purposes import (
    CALLED,
    COPIES,
    ENDS_OF_PURPOSES,
    INSIDE_PURPOSES,
    LIGHT_VERBS,
    NO_PURPOSES,
    NOT_TOLD_BY,
    PURPOSE_LABELS,
    PURPOSE_NOUNS,
    QUESTION_WORDS,
    SHORT_FORMS,
    SUBJECTS_OF_PURPOSES,
    USED_IN,
    WANTING,
)
from knowledge.lexicon.rows import words
from knowledge.lexicon.things import AMONG_OTHERS, AND_SO_ON, ASKED_FOR
from knowledge.matching import Names
from knowledge.questions.facts import after_mark, named_in
from knowledge.questions.phrases import begins, compiled, ends
from knowledge.questions.roles import is_ordinary
from knowledge.questions.signatures import signature
from knowledge.questions.wording import Item, Kind, Wording
from knowledge.register import Register
from knowledge.slips import is_slip
from knowledge.territories import find_country, find_group, find_named_part

_LONGEST = 6
_REACH = 3
_FEWEST_SEGMENTS = 3
_SEGMENT_WORDS = 3
_SLIPPED = 6
_ENDINGS = ("ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "s", "e")
_SHORTEST_STEM = 3
_DETERMINERS = words("a an the their its our his her this that these those some any new own")
_LITTLE = _DETERMINERS | words("of for to in on and or with at by into from new") - {"new"}
_NO_VERBS = NOT_TOLD_BY | words(CLASSES["give"]) | words(CLASSES["get"]) | words(CLASSES["be"]) | words(CLASSES["gave"])
_NO_GERUNDS = NOT_TOLD_BY | words(CLASSES["giving"]) | words("recording logging approving registering reporting")
_ORDERED = words("next last right ok going this second third may march")
"""Words that go on with a purpose behind "the" only: "sizing the next batch"."""
_JOINTS = frozenset({"and", "or", ",", "plus"})
_BORDERS = frozenset({",", "->", "(", ")", ":", "or"})


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Some items that state a purpose."""

    first: int
    behind: int


def find_purposes(wording: Wording, register: Register) -> tuple[str, ...]:
    """Purpose ids where the words clearly mean one of the tree, else the words that state a purpose, in order."""
    tree = _tree(register)
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
            stated += [(phrase.first, each) for each in meant or [_words_of(wording, phrase)]]
    if not stated:
        return tuple(dict.fromkeys(_segment_purposes(wording, tree)))
    return tuple(dict.fromkeys(each for _, each in sorted(stated, key=lambda pair: pair[0]) if each))


def _named_purposes(wording: Wording, register: Register) -> Iterator[tuple[int, int, str]]:
    """The purposes of the tree that are named as they are written there, with first item and the one behind."""
    items = wording.items
    names = Names((each.id, (each.id, each.name, *each.aliases)) for each in register.purposes.values())
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
        if any(begins(wording.plain(behind, behind + 4), phrase) for phrase in (*AND_SO_ON, *AMONG_OTHERS)):
            yield behind, wording.words(behind, min(len(items), behind + 2))
            continue
        first = behind
        while first < len(items) and items[first].key in {"and", "or", "plus", "for", "to", "also", "as", "well"}:
            first += 1
        if first == behind or items[behind].key == "for":
            continue
        last = _end_of(wording, first)
        said = {item.key for item in items[first:last]}
        told = last > first and not {"i", "we", "only", "not", "used"} & said and last not in known
        if told and not _is_no_purpose(wording, first, last):
            yield behind, wording.words(first, last)


def _phrases(wording: Wording) -> Iterator[_Phrase]:
    """The words of each purpose stated, in order."""
    behind = 0
    for at, item in enumerate(wording.items):
        if at < behind or item.kind is Kind.MARK:
            continue
        if item.key in PURPOSE_NOUNS and at + 1 < len(wording.items) and wording.items[at + 1].key in COPIES:
            yield _Phrase(at, at + 1)
            continue
        first = _begins_purpose(wording, at)
        if first is None or _is_negated(wording, at):
            continue
        while first is not None:
            last = _end_of(wording, first)
            if last > first and not _is_no_purpose(wording, first, last):
                yield _Phrase(first, last)
                behind = last
            first = _joined_purpose(wording, last) if last > first else None


def _begins_purpose(wording: Wording, at: int) -> int | None:
    """Where the purpose begins that the word at hand leads to; None where it leads to none."""
    items = wording.items
    key = items[at].key
    if key in {"for", "4"}:
        return _behind_for(wording, at)
    if key in PURPOSE_LABELS:
        return _behind_label(wording, at)
    if key == "to" or items[at].key in SUBJECTS_OF_PURPOSES or items[at].kind is Kind.PARTNER:
        return _behind_verb(wording, at)
    if key in {"of", "it", "this", "that", "with", "to"} and any(
        ends(wording.plain(max(0, at - 5), at + 1), phrase) for phrase in CALLED
    ):
        return _past_determiners(items, at + 1)
    return None


def _past_determiners(items: tuple[Item, ...], at: int) -> int:
    while at < len(items) and (items[at].key in _DETERMINERS or items[at].key in {":", "is", "="}):
        at += 1
    return at


def _behind_for(wording: Wording, at: int) -> int | None:
    items = wording.items
    before = {item.key for item in items[max(0, at - 1) : at]}
    if before & (ASKED_FOR | {"thanks", "thank", "sorry", "except", "responsible", "accountable", "known", "apply"}):
        return None
    if begins(wording.plain(at, at + 5), "^ for the? purpose|purposes|sake of"):
        return None
    return _past_determiners(items, at + 1)


def _behind_label(wording: Wording, at: int) -> int | None:
    """Behind "purpose:" and "purpose is a pilot"; "debugging purposes" is read from its first word."""
    items = wording.items
    if at + 1 < len(items) and items[at + 1].key in {":", "is", "=", "being", "would"}:
        first = at + 2
        while first < len(items) and (
            items[first].key in _DETERMINERS | {"be", ":"} or items[first].kind is Kind.PARTNER
        ):
            first += 1
        return first
    if items[at].key == "purpose" and at + 1 < len(items) and items[at + 1].kind is Kind.WORD:
        return None if items[at + 1].key in {"of", "for"} else at + 1
    if items[at].key == "purposes" and at and items[at - 1].key not in _DETERMINERS:
        first = at
        while first and first > at - _SEGMENT_WORDS and _is_plain_noun(items[first - 1]):
            first -= 1
        led = first and items[first - 1].key == "for"
        return first if first < at and not led else None
    return None


def _is_plain_noun(item: Item) -> bool:
    return item.kind is Kind.WORD and item.clean and item.key not in ENDS_OF_PURPOSES | _LITTLE | {"for"}


def _behind_verb(wording: Wording, at: int) -> int | None:
    """The verb of "to test it", "so that they can test it", "Orion wants to test it", "they are testing it"."""
    items = wording.items
    if items[at].key == "to":
        before = items[at - 1] if at else None
        led = before is not None and (
            before.kind in {Kind.ASSET, Kind.PARTNER} or before.key in {"it", "them", "order", "as"}
        )
        return at + 1 if led and at + 1 < len(items) and _is_purpose_verb(items[at + 1]) else None
    after = wording.plain(at + 1, at + 7)
    for phrase in WANTING:
        match = compiled(phrase).match(after)
        if match is None:
            continue
        so = "so" in {item.key for item in items[max(0, at - 2) : at]}
        if phrase == WANTING[-1] and not so:
            continue
        first = at + 1 + len(match[0].split())
        return first if first < len(items) and _is_purpose_verb(items[first]) else None
    match = compiled("^ is|are|'re now|currently|just?").match(after)
    first = at + 1 + len(match[0].split()) if match else at + 1
    if (match or items[at].key == "they're") and first < len(items) and items[first].key.endswith("ing"):
        key = items[first].key
        return first if key not in _NO_GERUNDS and items[first].kind is Kind.WORD else None
    return None


def _is_purpose_verb(item: Item) -> bool:
    if item.key in LIGHT_VERBS and item.kind is Kind.WORD:
        return True
    return (
        item.kind is Kind.WORD
        and item.clean
        and item.key not in _NO_VERBS
        and item.key not in ENDS_OF_PURPOSES
        and not item.capital
    )


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
    is_one = (key.endswith("ing") and key not in _NO_GERUNDS) or key in PURPOSE_NOUNS or following in PURPOSE_NOUNS
    return first if is_one and key not in ENDS_OF_PURPOSES else None


def _end_of(wording: Wording, first: int) -> int:
    """The end of the words of a purpose."""
    items = wording.items
    at = first
    asks = False
    while at < len(items) and at - first < _LONGEST + 3 * asks:
        item = items[at]
        asks = asks or (at > first and item.key in QUESTION_WORDS)
        if not _continues(wording, at, first, asks=asks):
            break
        at += 1
    while at > first and (items[at - 1].key in _LITTLE | QUESTION_WORDS or items[at - 1].key in {"should", "new"}):
        at -= 1
    return at


def _continues(wording: Wording, at: int, first: int, *, asks: bool) -> bool:
    items = wording.items
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    if item.kind is Kind.ASSET:
        return (
            at > first
            and following is not None
            and following.kind is Kind.WORD
            and _is_plain_noun(following)
            and not is_stop_word(following)
        )
    if item.kind is not Kind.WORD or not item.clean or item.key == "'s" or item.key.isdigit():
        return False
    if asks and item.key in {"to", "should", "they", "it", "can", "could"}:
        return True
    if at > first and item.key in _ORDERED and items[at - 1].key in _DETERMINERS:
        return True
    if item.key in INSIDE_PURPOSES:
        return (
            at > first
            and following is not None
            and following.kind is Kind.WORD
            and _is_plain_noun(following)
            and not following.key.isdigit()
        )
    if item.key in _DETERMINERS or item.key in QUESTION_WORDS:
        return at > first and not {item.key} & {"this", "that"}
    if at > first and (
        wording.text[item.start : item.end].isupper() is False and item.capital and not is_ordinary(item.key)
    ):
        return False
    return item.key not in ENDS_OF_PURPOSES and item.key not in PURPOSE_STOPS - INSIDE_PURPOSES


def is_stop_word(item: Item) -> bool:
    """True for a word that a purpose does not run past."""
    return item.key in ENDS_OF_PURPOSES or item.key in PURPOSE_STOPS


def _is_no_purpose(wording: Wording, first: int, last: int) -> bool:
    """True for people, places, times and whatever else "for" leads to."""
    items = wording.items[first:last]
    told = [item for item in items if item.key not in _LITTLE]
    if not told or told[0].key in NO_PURPOSES:
        return True
    verbal = told[0].key.endswith("ing") or any(item.key in QUESTION_WORDS for item in items)
    if told[-1].key in NO_PURPOSES or (told[0].key in _NO_GERUNDS if verbal else _is_used_in(wording, first, told[-1])):
        return True
    if not verbal and (told[-1].key in PEOPLE_WORDS - PURPOSE_NOUNS or told[0].key in {"everyone", "anybody"}):
        return True
    if [item.key for item in wording.items[last : last + 2]] == ["to", Kind.PARTNER.value]:
        return True
    name = wording.text[told[0].start : told[0].end]
    if told[0].capital and not name.isupper() and not is_ordinary(told[0].key):
        return True
    words = wording.words(first, last)
    return bool(find_country(words) or find_group(words) or find_named_part(words))


def _is_used_in(wording: Wording, first: int, told: Item) -> bool:
    """True for "for the Limerick stores"; "to pick sites" is a purpose all the same."""
    while first and wording.items[first - 1].key in _DETERMINERS:
        first -= 1
    return told.key in USED_IN and first > 0 and wording.items[first - 1].key in {"for", "4"}


def _words_of(wording: Wording, phrase: _Phrase) -> str:
    first, behind = phrase.first, phrase.behind
    items = wording.items
    while first < behind - 1 and (items[first].key in LIGHT_VERBS or items[first].key in _DETERMINERS):
        first += 1
    words = wording.words(first, behind)
    return words.removesuffix(" purposes").removesuffix(" purpose")


def _segment_purposes(wording: Wording, tree: "_Tree") -> Iterator[str]:
    """A purpose that stands by itself in a list of facts: "interface description / Cetus / support case"."""
    signed = signature(wording.text)
    items = tuple(item for item in wording.items if item.start < signed)
    segments: list[tuple[int, int]] = []
    first = 0
    for at in range(len(items) + 1):
        if (
            at == len(items)
            or items[at].key in _BORDERS
            or items[at].is_stop
            or (at > first and _is_dashed(wording, at))
        ):
            if at > first:
                segments.append((first, at))
            dashed = at < len(items) and not (items[at].key in _BORDERS or items[at].is_stop)
            first = at if dashed else at + 1
    if len(segments) < _FEWEST_SEGMENTS or not any(item.mention is not None for item in items):
        segments = [segment for segment in segments if items[segment[1] - 1].key in {"only", "copy"}]
    for first, behind in segments:
        last = behind - 1 if items[behind - 1].key in {"only", "copy", "please", "pls"} else behind
        if not 0 < last - first <= _SEGMENT_WORDS or not all(_is_plain_noun(item) for item in items[first:last]):
            continue
        resolved = _resolved(wording, _Phrase(first, last), tree, whole=True)
        if resolved:
            yield from resolved
        elif items[last - 1].key in PURPOSE_NOUNS and not (items[first].capital and not is_ordinary(items[first].key)):
            yield wording.words(first, last)


def _is_dashed(wording: Wording, at: int) -> bool:
    gap = wording.text[wording.items[at - 1].end : wording.items[at].start]
    return (gap != gap.strip() and bool(set("-\u2013\u2014|/\n") & set(gap))) or "\n" in gap


_Tree = Mapping[frozenset[str], tuple[str, ...]]


def _tree(register: Register) -> _Tree:
    """The purposes by the stems of each of their names."""
    found: dict[frozenset[str], list[str]] = {}
    for purpose in register.purposes.values():
        for name in (purpose.id.replace("-", " "), purpose.name, *purpose.aliases):
            stems = frozenset(_stem(word) for word in _spread(name.casefold().replace("-", " ").split()))
            if stems and purpose.id not in found.setdefault(stems, []):
                found[stems].append(purpose.id)
    return {stems: tuple(ids) for stems, ids in found.items()}


def _spread(spoken: Iterable[str]) -> Iterator[str]:
    """The words that carry meaning, short forms written out."""
    for word in spoken:
        yield from (each for each in SHORT_FORMS.get(word, word).split() if each not in _LITTLE)


def _stem(word: str) -> str:
    """The part that all forms of a word share: "plan" of "planning", "advertis" of "advertise"."""
    word = word.replace("isation", "ise").replace("ization", "ise").replace("iz", "is")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word


def _resolved(wording: Wording, phrase: _Phrase, tree: _Tree, *, whole: bool = False) -> list[str]:
    """The purposes whose name the words clearly mean: all its words are there, in whatever form.

    A name of one word must be what the phrase is about: its first word or its last. With `whole`, nothing besides.
    """
    spoken = list(_spread(item.key for item in wording.items[phrase.first : phrase.behind]))
    spoken = [word for word in spoken if word not in LIGHT_VERBS]
    stems = [_stem(word) for word in spoken]
    fitting: list[tuple[int, tuple[str, ...]]] = []
    for name, ids in tree.items():
        held = [_holds(stem, stems, spoken) for stem in name]
        if not all(each is not None for each in held) or (whole and len(stems) > len(name)):
            continue
        if len(name) == 1 and not (len(stems) <= _SEGMENT_WORDS and held[0] in {0, len(stems) - 1}):
            continue
        fitting.append((len(name), ids))
    longest = max((length for length, _ in fitting), default=0)
    return list(dict.fromkeys(each for length, ids in fitting if length == longest for each in ids))


def _holds(stem: str, stems: list[str], spoken: list[str]) -> int | None:
    if stem in stems:
        return stems.index(stem)
    if len(stem) < _SLIPPED:
        return None
    slips = (at for at, word in enumerate(stems) if word[0] == stem[0] and is_slip(word, stem))
    return next((at for at in slips if not is_ordinary(spoken[at])), None)
