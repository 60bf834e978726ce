"""Which words are everyday ones, and so no names."""

from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.lexicon.parties import PEOPLE_WORDS
from knowledge.lexicon.things import CARRIERS, QUALIFIERS

_KNOWN = ORDINARY_WORDS | QUALIFIERS | CARRIERS | PEOPLE_WORDS
_STEMS = ORDINARY_WORDS | CARRIERS | PEOPLE_WORDS
_ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "n't", "est", "al", "able")


def is_ordinary(key: str) -> bool:
    """True for an everyday word in any of its forms."""
    if key in _KNOWN or key.isdigit():
        return True
    stems = {key.removesuffix(ending) for ending in _ENDINGS if key.endswith(ending) and len(key) > len(ending) + 2}
    stems |= {f"{stem}e" for stem in stems} | {stem[:-1] for stem in stems if stem[-1:] == stem[-2:-1]}
    stems |= {f"{stem[:-1]}y" for stem in stems if stem.endswith("i")}
    return not _STEMS.isdisjoint(stems)
