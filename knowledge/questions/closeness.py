"""Which intent a message is closest to, learned from the example sentences of the lexicon.

It is a naive Bayes reading of small signs - words, their stems, pairs of stems, which kinds of names are there - whose
weights are then corrected once by the examples they read wrongly or barely. Nothing in it is left to chance: the same
table gives the same weights.
"""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from itertools import count as counting
from math import exp, gcd, log, sqrt
from operator import sub

from knowledge.lexicon.everyday import MONTHS, WEEKDAYS
from knowledge.lexicon.sayings import SAYINGS
from knowledge.lexicon.shorthand import EMOJI, SHORTHAND
from knowledge.matching import fold
from knowledge.questions.values import Intent
from knowledge.questions.wording import Item, Kind, Wording, set_aside
from knowledge.stems import stem

_IN_THREAD = "..."
"""Begins an example that is said in a thread."""
_NAMES = frozenset({"ASSET", "PARTNER", "PERSON"})
"""What stands for a name in the examples."""
_KINDS = frozenset(Kind.__members__)
_DAYS = (MONTHS | WEEKDAYS) - {"may"}
_UNTOLD = frozenset(",:()")
"""The marks that tell nothing."""
_PIECES = re.compile(
    r"""
      (?P<PARTNER> (?<![\w.@+-]) [\w.+-]{1,64} @ (?:[\w-]{1,63}\.){1,8} [a-z]{2,63} \b )
    | (?P<ANSWER> (?<![\w-]) a-\d{1,9} (?![\w-]) )
    | (?P<CLAUSE> (?<![\w.,/:-]) \d{1,2} (?:\.\d{1,2}){1,2} (?:\([a-z]\))? (?![\w/-]|\.\d) )
    | (?P<word> [^\W_]+ (?:['\u2019] (?:t|re|ll|d|ve|m) (?![^\W_]))? )
    | (?P<arrow> [-=]{1,2}> | [→➡⇒⟶] | >{1,2} )
    | (?P<stop> \n | [.!?;…]+ (?=\s|$|["')]) )
    | (?P<and> [&+] )
    | (?P<or> (?<=\w\w\w) [ ]? / [ ]? (?=\w\w\w) )
    | (?P<emoji> [\U0001f44d\U0001f44e\u2714\u2705] )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKED_UP = re.compile(r"[<>&\"«“„'\u2018`@#:]|--")
"""What a message has where anything in it may be set aside."""
_SEEN_ENOUGH = 2
"""The fewest examples a sign stands in to count."""
_UNSEEN = 0.15
"""Counted for a sign in an intent that no example of it shows."""
_RARE = 2.0
"""The number of examples with a sign that makes it count half as much as it would."""
_DOUBTFUL = 0.15
"""The belief an example must miss its own intent by to correct the weights."""
_STEP = 2.0
"""How far the first correction goes; the later ones go less far."""
_GOLDEN = 0.618
"""The part of the table between one example and the next to correct, so that any few of them are of many intents."""
_SHARPNESS = 1.2
"""Makes the belief in the closest intent agree with how often it is the right one."""
_MODESTY = 0.7
"""How much less sharply the examples are read while they correct: they helped to make the weights they are read by."""

_INTENTS = tuple(Intent(name) for name in SAYINGS)

Key = tuple[str, bool]
"""What an item of a message is, and whether it looks like a name."""
_Weights = dict[Hashable, list[float]]


@dataclass(frozen=True, slots=True)
class Closeness:
    """An intent, and how much of the belief is in it."""

    intent: Intent
    belief: float


def closest(own: Wording, *, in_thread: bool) -> tuple[Closeness, ...]:
    """Every intent with its belief, the closest first.

    The beliefs add up to 1. Among messages that the examples had no part in, about companies of several kinds, the
    closest intent was the right one as often as its belief says, give or take a few in a hundred. Words that no example
    has count for little, so a message full of them leaves the belief spread.
    """
    learned = _learned()
    signs = _signs(keys_of_items(own.items), learned.known, in_thread=in_thread)
    rows = [*filter(None, map(learned.weights.get, signs))]
    beliefs = _beliefs(rows, _SHARPNESS / sqrt(len(signs) + 1))
    found = (Closeness(intent, belief) for intent, belief in zip(_INTENTS, beliefs, strict=True))
    return tuple(sorted(found, key=lambda each: -each.belief))


def keys_of_items(items: Iterable[Item]) -> tuple[Key, ...]:
    """The keys of a message, in order; marks that tell nothing are left out."""
    keys = []
    for item in items:
        if item.kind is Kind.WORD:
            keys.append((_word(item.key), item.capital))
        elif item.key not in _UNTOLD:
            keys.append((str(item.key), False))
    return tuple(keys)


def keys_of_example(text: str) -> tuple[Key, ...]:
    """The keys of an example: the same as of its items when it is read, but found faster, for there are thousands."""
    if _MARKED_UP.search(text):
        text = set_aside(text)[0]
    keys: list[Key] = []
    for piece in _PIECES.finditer(text):
        written = piece[0]
        match piece.lastgroup:
            case "word":
                keys.append(_written(written))
            case "stop":
                key = "?" if "?" in written else "." if written in {"\n", "…"} else written[0]
                keys.append((key, False))
            case "emoji":
                keys.append((EMOJI[written], False))
            case "arrow":
                keys.append(("->", False))
            case kind:
                keys.append((str(kind), False))
    return tuple(keys)


@lru_cache(maxsize=16_384)
def _written(word: str) -> Key:
    if word in _NAMES:
        return word, False
    key = fold(word).replace("\u2019", "'")
    return _word(SHORTHAND.get(key, key)), word[0].isupper()


def _word(key: str) -> str:
    key = key.replace("'", "")
    if key.isdigit():
        return "#"
    return "DAY" if key in _DAYS else key


@dataclass(frozen=True, slots=True)
class _Example:
    intent: int
    signs: tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class _Learned:
    known: frozenset[str]
    """The words the examples have."""
    weights: _Weights
    """By sign: how much it speaks for each intent."""


@lru_cache(maxsize=1)
def _learned() -> _Learned:
    read = [
        (at, keys_of_example(line.removeprefix(_IN_THREAD).strip()), line.startswith(_IN_THREAD))
        for at, intent in enumerate(_INTENTS)
        for line in _lines(SAYINGS[intent])
    ]
    shown = Counter(chain.from_iterable({key for key, _ in keys} for _, keys, _ in read))
    known = frozenset(key for key, count in shown.items() if count >= _SEEN_ENOUGH)
    examples = [_Example(at, tuple(_signs(keys, known, in_thread=threaded))) for at, keys, threaded in read]
    weights = _log_odds(examples)
    _correct(weights, examples)
    return _Learned(known, weights)


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def _signs(keys: Iterable[Key], known: frozenset[str], *, in_thread: bool) -> dict[Hashable, None]:
    """All that speaks for or against an intent, each once and in order.

    A word is itself, a stem a row of one, a pair of neighbours a row of two.
    """
    words = ["^"]
    for key, capital in keys:
        last = words[-1]
        if key in known:
            if key != "." or last not in {"^", ".", "?"}:
                words.append(key)
        elif key.isalpha() and key.islower():
            words.append("NAME" if capital and last not in {"^", "."} else "STRANGE")
        else:
            words.append(key)
    while words[-1] == ".":
        words.pop()
    stems = [*map(_stem, words), "$"]
    named = " ".join(sorted(_KINDS.intersection(words)))
    asked = "?" in words
    signs: list[Hashable] = [*words[1:], *zip(stems, strict=True), *pairwise(stems)]
    signs += [("names", named, asked), ("names", named, in_thread, ""), ("length", (len(words) + 1).bit_length(), "")]
    if in_thread:
        signs.append(("thread", "", ""))
    return dict.fromkeys(signs)


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    return stem(word) if word.isalpha() and word.islower() else word


def _log_odds(examples: Sequence[_Example]) -> _Weights:
    """How much more often each sign is seen with an intent than without it, in logarithms; a rare sign counts less."""
    sizes = [0] * len(_INTENTS)
    counts: list[Counter[Hashable]] = [Counter() for _ in _INTENTS]
    for each in examples:
        sizes[each.intent] += 1
        counts[each.intent].update(each.signs)
    totals = Counter(chain.from_iterable(each.signs for each in examples))
    lean = [log((len(examples) - size + 2 * _UNSEEN) / (size + 2 * _UNSEEN)) for size in sizes]
    missing: dict[int, list[float]] = {}
    weights: _Weights = {}
    for sign, total in totals.items():
        if total >= _SEEN_ENOUGH:
            if total not in missing:
                missing[total] = [_weight(0, total, base) for base in lean]
            weights[sign] = missing[total].copy()
    for at, shown in enumerate(counts):
        for sign, count in shown.items():
            if sign in weights:
                weights[sign][at] = _weight(count, totals[sign], lean[at])
    return weights


def _weight(count: int, total: int, base: float) -> float:
    return total / (total + _RARE) * (base + log((count + _UNSEEN) / (total - count + _UNSEEN)))


def _correct(weights: _Weights, examples: Sequence[_Example]) -> None:
    """One walk over the examples: where one is read wrongly or barely, its signs move towards its intent."""
    stride = next(each for each in counting(round(_GOLDEN * len(examples)) or 1) if gcd(each, len(examples)) == 1)
    for step in range(len(examples)):
        example = examples[step * stride % len(examples)]
        rows = [*filter(None, map(weights.get, example.signs))]
        scale = _MODESTY * _SHARPNESS / sqrt(len(example.signs) + 1)
        beliefs = _beliefs(rows, scale)
        beliefs[example.intent] -= 1
        if -beliefs[example.intent] < _DOUBTFUL:
            continue
        pace = _STEP * scale * (1 - step / len(examples))
        moves = [pace * belief for belief in beliefs]
        for row in rows:
            row[:] = map(sub, row, moves)


def _beliefs(rows: Sequence[Sequence[float]], scale: float) -> list[float]:
    sums = [scale * total for total in map(sum, zip(*rows, strict=True))]
    most = max(sums)
    shares = [exp(each - most) for each in sums]
    whole = sum(shares)
    return [share / whole for share in shares]
