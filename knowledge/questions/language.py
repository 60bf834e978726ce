"""Whether a message is in English (rule 39)."""

from unicodedata import normalize

from knowledge.lexicon.everyday import ENGLISH_WORDS, FOREIGN_WORDS
from knowledge.matching import fold, tokenize

_FOREIGN = frozenset(fold(word) for word in FOREIGN_WORDS) - ENGLISH_WORDS
_LAST_LATIN = "\u0250"


def is_foreign(text: str) -> bool:
    """True for mostly other letters than Latin ones, and for more little words of other languages than English ones."""
    letters = [character for character in normalize("NFKC", text) if character.isalpha()]
    latin = sum(character < _LAST_LATIN for character in letters)
    if letters and latin * 2 < len(letters):
        return True
    words = [token.key for token in tokenize(text)]
    english = sum(word in ENGLISH_WORDS for word in words)
    foreign = sum(word in _FOREIGN for word in words)
    return foreign > 1 and foreign > english
