"""Whether a message is in English (rule 39)."""

from unicodedata import normalize

from knowledge.lexicon.everyday import ENGLISH_WORDS, FOREIGN_WORDS
from knowledge.matching import fold, tokenize

_FOREIGN = frozenset(fold(word) for word in FOREIGN_WORDS) - ENGLISH_WORDS
_LAST_LATIN = "\u0250"


def is_foreign(text: str) -> bool:
    """True for mostly other letters than Latin ones, and for more little words of other languages than English ones."""
    if not text.isascii() and _is_mostly_strange(text):
        return True
    words = [token.key for token in tokenize(text)]
    foreign = sum([word in _FOREIGN for word in words])
    return foreign > 1 and foreign > sum([word in ENGLISH_WORDS for word in words])


def _is_mostly_strange(text: str) -> bool:
    letters = [character for character in normalize("NFKC", text) if character.isalpha()]
    latin = sum(character < _LAST_LATIN for character in letters)
    return latin * 2 < len(letters)
