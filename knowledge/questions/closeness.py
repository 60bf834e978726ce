"""Which intent a message is closest to, learned from the example sentences of the lexicon.

It is a naive Bayes reading of small signs - words, their stems, pairs of stems, which kinds of names are there - whose
weights are then corrected once by the examples they read wrongly. Nothing in it is left to chance: the same table gives
the same weights.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import exp, log, sqrt

from knowledge.company import Company
from knowledge.lexicon.everyday import MONTHS, WEEKDAYS
from knowledge.lexicon.sayings import SAYINGS
from knowledge.questions.values import Intent
from knowledge.questions.vocabulary import vocabulary
from knowledge.questions.wording import Item, Kind, Wording, read
from knowledge.register import Register
from knowledge.stems import stem

_IN_THREAD = "..."
"""Begins an example that is said in a thread."""
_NAMES = frozenset({"ASSET", "PARTNER", "PERSON"})
"""What stands for a name in the examples."""
_DAYS = (MONTHS | WEEKDAYS) - {"may"}
_SEEN_ENOUGH = 2
"""The fewest examples a word stands in to be a sign of its own."""
_UNSEEN = 0.02
"""Counted for a sign in an intent that no example of it shows."""
_RARE = 1.0
"""The number of examples with a sign that makes it count half as much as it would."""
_DOUBTFUL = 0.5
"""The belief an example must miss its own intent by to correct the weights."""
_STEP = 0.5
"""How far the first correction goes; the later ones go less far."""
_STRIDE = 7919
"""A prime, for an order that mixes the intents: each example has its turn unless their number is a multiple of it."""
_SHARPNESS = 0.85
"""Makes the belief in the closest intent agree with how often it is the right one."""

_INTENTS = tuple(Intent(name) for name in SAYINGS)
_Weights = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Closeness:
    """An intent, and how much of the belief is in it."""

    intent: Intent
    belief: float


def closest(own: Wording, *, in_thread: bool) -> tuple[Closeness, ...]:
    """Every intent with its belief, the closest first.

    The beliefs add up to 1. Among messages that the examples had no part in, about companies of three kinds, the
    closest intent was the right one as often as its belief says, give or take a few in a hundred. Words that no example
    has count for little, so a message full of them leaves the belief spread.
    """
    learned = _learned()
    beliefs = _beliefs(learned.weights, tuple(_signs(_keys(own.items), learned.known, in_thread=in_thread)))
    found = (Closeness(intent, belief) for intent, belief in zip(_INTENTS, beliefs, strict=True))
    return tuple(sorted(found, key=lambda each: -each.belief))


@dataclass(frozen=True, slots=True)
class _Learned:
    known: frozenset[str]
    weights: _Weights


@lru_cache(maxsize=1)
def _learned() -> _Learned:
    examples = [(at, *each) for at, intent in enumerate(_INTENTS) for each in _examples(SAYINGS[intent])]
    shown = Counter(key for _, keys, _ in examples for key in {key for key, _ in keys})
    known = frozenset(key for key, count in shown.items() if count >= _SEEN_ENOUGH)
    signs = [(at, tuple(_signs(keys, known, in_thread=threaded))) for at, keys, threaded in examples]
    weights = _log_odds(signs)
    _correct(weights, signs)
    return _Learned(known, weights)


def _examples(text: str) -> Iterator[tuple[tuple[tuple[str, bool], ...], bool]]:
    """The keys of each example of an intent, and whether it is said in a thread."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    whole = "\n".join(line.removeprefix(_IN_THREAD).strip() for line in lines)
    items = iter(read(whole, vocabulary(Register(company=Company(name="", time_zone="UTC")))).items)
    item, end = next(items, None), -1
    for line in lines:
        end = whole.find("\n", end + 1)
        own = []
        while item is not None and (end < 0 or item.start < end):
            own.append(item)
            item = next(items, None)
        yield _keys(own, whole), line.startswith(_IN_THREAD)


def _keys(items: Iterable[Item], example: str = "") -> tuple[tuple[str, bool], ...]:
    """What each item of a message is, and whether it looks like a name; `example` has names in capitals."""
    keys: list[tuple[str, bool]] = []
    for item in items:
        key, capital = str(item.key), False
        if item.kind is Kind.MARK and key in {",", ":", "(", ")"}:
            continue
        if item.kind is Kind.WORD:
            written = example[item.start : item.end]
            if written in _NAMES:
                key = written
            else:
                key, capital = _word(key), item.capital
        keys.append((key, capital))
    return tuple(keys)


def _word(key: str) -> str:
    key = key.replace("'", "")
    if key.isdigit():
        return "#"
    return "DAY" if key in _DAYS else key


def _signs(keys: Sequence[tuple[str, bool]], known: frozenset[str], *, in_thread: bool) -> dict[str, None]:
    """All that speaks for or against an intent, each once and in order."""
    words = ["^"]
    for key, capital in keys:
        if key == "." and words[-1] in {"^", ".", "?"}:
            continue
        strange = key not in known and key.isalpha() and key.islower()
        words.append(("NAME" if capital and words[-1] not in {"^", "."} else "STRANGE") if strange else key)
    while words[-1] == ".":
        words.pop()
    words.append("$")
    stems = [stem(word) if word.isalpha() and word.islower() else word for word in words]
    kinds = sorted({word for word in words if word.isupper() and word in Kind.__members__})
    signs = [f"word {word}" for word in words[1:-1]]
    signs += [f"stem {each}" for each in stems]
    signs += [f"pair {one} {other}" for one, other in pairwise(stems)]
    signs += [f"near {one} {other}" for one, other in zip(stems, stems[2:], strict=False)]
    signs += [f"first {' '.join(stems[1:3])}", f"names {' '.join(kinds)}{'?' if '?' in words else ''}"]
    signs.append(f"length {min(6, len(words).bit_length())}")
    if in_thread:
        signs.append("thread")
    return dict.fromkeys(signs)


def _log_odds(examples: Sequence[tuple[int, tuple[str, ...]]]) -> _Weights:
    """How much more often each sign is seen with an intent than without it, in logarithms; a rare sign counts less."""
    shown = Counter(at for at, _ in examples)
    sizes = [shown[at] for at in range(len(_INTENTS))]
    counts: dict[str, list[int]] = {}
    for at, signs in examples:
        for sign in signs:
            counts.setdefault(sign, [0] * len(_INTENTS))[at] += 1
    lean = [log((len(examples) - size + 2 * _UNSEEN) / (size + 2 * _UNSEEN)) for size in sizes]
    weights: _Weights = {}
    for sign, row in counts.items():
        total = sum(row)
        trust = total / (total + _RARE)
        missing = log(_UNSEEN / (total + _UNSEEN))
        weights[sign] = [
            trust * (base + (log((count + _UNSEEN) / (total - count + _UNSEEN)) if count else missing))
            for count, base in zip(row, lean, strict=True)
        ]
    return weights


def _correct(weights: _Weights, examples: Sequence[tuple[int, tuple[str, ...]]]) -> None:
    """One walk over the examples: where one is read wrongly or with doubt, its signs move towards its intent."""
    for step in range(len(examples)):
        meant, signs = examples[step * _STRIDE % len(examples)]
        beliefs = _beliefs(weights, signs)
        beliefs[meant] -= 1
        if -beliefs[meant] < _DOUBTFUL:
            continue
        pace = _STEP * (1 - step / len(examples)) / sqrt(len(signs) + 1)
        moves = [pace * belief for belief in beliefs]
        for sign in signs:
            weights[sign] = [weight - move for weight, move in zip(weights[sign], moves, strict=True)]


def _beliefs(weights: _Weights, signs: Sequence[str]) -> list[float]:
    rows = [weights[sign] for sign in signs if sign in weights]
    scale = _SHARPNESS / sqrt(len(signs) + 1)
    sums = [scale * sum(column) for column in zip(*rows, strict=True)]
    most = max(sums)
    shares = [exp(each - most) for each in sums]
    whole = sum(shares)
    return [share / whole for share in shares]
