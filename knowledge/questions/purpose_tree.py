"""The purposes of the tree by the words of their names, in whatever form the words come (rule 20)."""

from collections.abc import Iterable, Iterator, Mapping

from knowledge.lexicon.purposes import LIGHT_VERBS, LITTLE_IN_PURPOSES, SHORT_FORMS
from knowledge.questions.ordinary import is_ordinary
from knowledge.register import Register
from knowledge.slips import is_slip

_SLIPPED = 6
_ENDINGS = ("ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ed", "es", "s", "e")
_SHORTEST_STEM = 3
_FEW_WORDS = 3

Tree = Mapping[frozenset[str], tuple[str, ...]]
"""The ids of purposes by the stems of a name of theirs."""


def purpose_tree(register: Register) -> Tree:
    """The purposes by the stems of each of their names."""
    found: dict[frozenset[str], list[str]] = {}
    for purpose in register.purposes.values():
        for name in (purpose.id.replace("-", " "), purpose.name, *purpose.aliases):
            stems = frozenset(_stem(word) for word in _spread(name.casefold().replace("-", " ").split()))
            if stems and purpose.id not in found.setdefault(stems, []):
                found[stems].append(purpose.id)
    return {stems: tuple(ids) for stems, ids in found.items()}


def resolve(words: Iterable[str], tree: Tree, *, whole: bool = False) -> list[str]:
    """The purposes whose name the words clearly mean: all its words are there, in whatever form.

    A name of one word must be what the phrase is about: its first word or its last. With `whole`, nothing besides.
    """
    spoken = [word for word in _spread(words) if word not in LIGHT_VERBS]
    stems = [_stem(word) for word in spoken]
    fitting: list[tuple[int, tuple[str, ...]]] = []
    for name, ids in tree.items():
        held = [_holds(stem, stems, spoken) for stem in name]
        if not all(each is not None for each in held) or (whole and len(stems) > len(name)):
            continue
        if len(name) == 1 and not (len(stems) <= _FEW_WORDS and held[0] in {0, len(stems) - 1}):
            continue
        fitting.append((len(name), ids))
    longest = max((length for length, _ in fitting), default=0)
    return list(dict.fromkeys(each for length, ids in fitting if length == longest for each in ids))


def _spread(spoken: Iterable[str]) -> Iterator[str]:
    """The words that carry meaning, short forms written out."""
    for word in spoken:
        yield from (each for each in SHORT_FORMS.get(word, word).split() if each not in LITTLE_IN_PURPOSES)


def _stem(word: str) -> str:
    """The part that all forms of a word share: "plan" of "planning", "advertis" of "advertise"."""
    word = word.replace("isation", "ise").replace("ization", "ise").replace("iz", "is")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word


def _holds(stem: str, stems: list[str], spoken: list[str]) -> int | None:
    if stem in stems:
        return stems.index(stem)
    if len(stem) < _SLIPPED:
        return None
    slips = (at for at, word in enumerate(stems) if word[0] == stem[0] and is_slip(word, stem))
    return next((at for at in slips if not is_ordinary(spoken[at])), None)
