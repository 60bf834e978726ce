"""Which names are near some words: misspelled, cut short, with other words beside them, or as initials."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import nlargest

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from knowledge.lexicon.names import COMPANY_WORDS, GROUP_WORDS
from knowledge.matching.forms import letters, same_form, without_legal_form
from knowledge.matching.names import Names
from knowledge.matching.tokens import strip_invisible, tokenize
from knowledge.matching.word_index import INITIALS, SHORTEST_SLIP, WordIndex, telling_words

OFFERED = 3
"""The most records offered for words that name none for certain."""

_NEAR = 0.5
"""The least nearness that is offered, of at most a little over 1."""
_BESIDE_BEST = 0.7
"""The least nearness that is offered beside the nearest, as a share of that one's."""
_ASKED, _LEADING = 0.6, 0.1
"""How much it counts that the words asked for are in the name, against the reverse, and that the first one is."""
_GENERIC = 0.3
"""What a word that many companies put beside their name weighs, against a telling one."""
_SLIP, _TWO_SLIPS, _INITIALS, _TOGETHER = 0.88, 0.65, 0.7, 0.95
_SHORTEST_CUT, _SHORTEST_TWO_SLIPS, _SHORTEST_BEGUN = 3, 6, 6
_MOST_WORDS, _MOST_LIKE, _MOST_PLACES, _MOST_COMPARED, _MOST_LOOSE = 10, 200, 3_000, 60, 3_000
_LOOKALIKES = str.maketrans("аеорсухіјѕοανρτικ", "aeopcyxijsoavptik")


@dataclass(frozen=True, slots=True)
class _Asked:
    """One word asked for: what it weighs, and the known words it may stand for with their likeness."""

    word: str
    weight: float
    like: Mapping[str, float]


def nearest(words: str, names: Names, limit: int = OFFERED) -> tuple[str, ...]:
    """The ids of the records whose names are near the words, best first; none where no partner's name is.

    Assets are offered down to the limit, near or not, while they are few: who asks for one knows it by another name.
    """
    said = tuple(same_form(token.key.translate(_LOOKALIKES)) for token in tokenize(strip_invisible(words)))
    said = tuple(word for word in said if word != "'s")[:_MOST_WORDS]
    said = telling_words(without_legal_form(said) if names.partner_like else said)
    if not said or not names.spoken:
        return ()
    best: dict[str, float] = dict(_as_one_word(said, names))
    for place, score in _by_words(said, names.word_index):
        for record in names.spoken[names.word_index.names[place]]:
            best[record] = max(best.get(record, 0.0), score)
    least = max(_NEAR, _BESIDE_BEST * max(best.values(), default=0.0))
    near = [record for record, score in sorted(best.items(), key=lambda each: (-each[1], each[0])) if score >= least]
    if len(near) < limit and not names.partner_like and len(names.spoken) <= _MOST_LOOSE:
        near += [record for record in _loosely(" ".join(said), names) if record not in near]
    return tuple(near[:limit])


def begun_by(word: str, names: Names) -> tuple[str, ...]:
    """The ids of the records one of whose names begins with the word, shortest name first; none for a common word."""
    index = names.word_index
    places = index.places(word) if word else ()
    begun = (index.names[place] for place in places) if len(places) <= _MOST_LIKE else ()
    known = sorted((name for name in begun if name.startswith(f"{word} ")), key=lambda name: (len(name), name))
    return tuple(record for name in known[:OFFERED] for record in names.spoken[name])


def _as_one_word(said: tuple[str, ...], names: Names) -> Iterator[tuple[str, float]]:
    """Records one of whose whole names is there with other spaces, a slip, or more letters behind it."""
    weights = [_weight(word, names.word_index) for word in said]
    scores: dict[str, float] = {}
    for first in range(len(said)):
        for last in range(first + 1, len(said) + 1):
            key = letters(said[first:last])
            share = sum(weights[first:last]) / sum(weights)
            score = _ASKED * share + (1 - _ASKED) + _LEADING * (first == 0)
            alike = [(key, _TOGETHER)] if key in names.exact else []
            alike += [(name, _SLIP) for name in names.one_slip_away(key)] if len(key) >= SHORTEST_SLIP else []
            for name, likeness in alike:
                for record in names.exact[name]:
                    scores[record] = max(scores.get(record, 0.0), score * likeness)
    key = letters(said)
    for length in range(len(key) - 1, max(_SHORTEST_BEGUN, len(key) // 2) - 1, -1):
        for record in names.exact.get(key[:length], ()):
            scores.setdefault(record, length / len(key))
    yield from scores.items()


def _weight(word: str, index: WordIndex) -> float:
    return index.rarity(word) * (_GENERIC if word in COMPANY_WORDS or word in GROUP_WORDS else 1)


def _by_words(said: tuple[str, ...], index: WordIndex) -> Iterator[tuple[int, float]]:
    """The names that share words with those asked for, by place, with their nearness."""
    asked = [_Asked(word, _weight(word, index), _like(word, index)) for word in said]
    rough: dict[int, float] = {}
    for each in asked:
        for word, likeness in each.like.items():
            for place in index.places(word)[:_MOST_PLACES]:
                rough[place] = rough.get(place, 0.0) + each.weight * likeness
    for place in nlargest(_MOST_COMPARED, rough, key=lambda place: (rough[place], -len(index.names[place]), -place)):
        yield place, _nearness(asked, index.names[place], index)


def _like(word: str, index: WordIndex) -> dict[str, float]:
    """The known words that one asked for may stand for: itself, a slip, cut short or longer, initials."""
    like = {INITIALS + word: _INITIALS} if len(word) > 1 else {}
    if len(word) >= _SHORTEST_CUT:
        for longer in index.beginning_with(word, _MOST_LIKE):
            like[longer] = (1 + len(word) / len(longer)) / 2
    for length in range(SHORTEST_SLIP, len(word)):
        if index.places(word[:length]):
            like[word[:length]] = (1 + length / len(word)) / 2
    if len(word) >= _SHORTEST_TWO_SLIPS:
        for other in index.beginning_with(word[:_SHORTEST_CUT], _MOST_LIKE):
            if OSA.distance(word, other, score_cutoff=2) == 2:  # noqa: PLR2004 - as the name says
                like[other] = max(like.get(other, 0.0), _TWO_SLIPS)
    if len(word) >= SHORTEST_SLIP:
        like |= dict.fromkeys(index.one_slip_away(word), _SLIP)
    if index.places(word):
        like[word] = 1.0
    return like


def _nearness(asked: list[_Asked], name: str, index: WordIndex) -> float:
    """How much of what is asked for is in the name, and of the name in what is asked for."""
    words = telling_words(name.split(" "))
    initials = "".join(word[0] for word in words)
    held = dict.fromkeys(words, 0.0)
    got = 0.0
    for each in asked:
        word, likeness = max(((word, each.like.get(word, 0.0)) for word in words), key=lambda pair: pair[1])
        held[word] = max(held[word], likeness)
        at = initials.find(each.word) if len(each.word) > 1 else -1
        if at >= 0 and likeness < _INITIALS:
            likeness = _INITIALS
            held |= dict.fromkeys(words[at : at + len(each.word)], _INITIALS)
        got += each.weight * likeness
    weights = {word: _weight(word, index) for word in held}
    share = got / sum(each.weight for each in asked)
    rest = sum(weights[word] * likeness for word, likeness in held.items()) / sum(weights.values())
    return _ASKED * share + (1 - _ASKED) * rest + _LEADING * (asked[0].like.get(words[0], 0.0) > 0)


def _loosely(said: str, names: Names) -> list[str]:
    """Every record by how alike its best name looks, letter by letter."""
    best: dict[str, float] = {}
    for name, score, _ in process.extract(said, names.spoken.keys(), scorer=fuzz.WRatio, limit=None):
        for record in names.spoken[name]:
            best[record] = max(best.get(record, 0.0), score)
    return [record for record, _ in sorted(best.items(), key=lambda each: (-each[1], each[0]))]
