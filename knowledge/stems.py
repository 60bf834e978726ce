"""Words without their endings, so that "engineering" finds "engineer"."""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ENDINGS = (
    "ations", "ation", "ities", "ments", "ions", "ings", "ures", "ment", "ible", "able", "ity", "ion", "ing",
    "ure", "als", "ies", "ied", "al", "ed", "es", "er", "ly", "e", "s", "y",
)  # fmt: skip
_SHORTEST = 4
_SMALL_WORDS = frozenset(
    """
    a about am an and any are as at be been but by can did do does for from get give given had has have how i if in into
    is it its may me must my no not of on or our s say says shall should so tell than that the their them there they
    this those to under up us was we were what when where which who whom why will with would you your
    """.split()  # noqa: SIM905 - a list of words is read more easily as text
)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its endings, as long as four letters are left."""
    word = word.casefold()
    shorter = True
    while shorter:
        shorter = False
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                word = word.removesuffix(ending)
                shorter = True
                break
    return word


def stems(text: str) -> frozenset[str]:
    """The stems of all words of the text but the small ones."""
    words = _WORD.findall(text.casefold())
    return frozenset(stem(word) for word in words if word not in _SMALL_WORDS)


def words_in(text: str) -> tuple[str, ...]:
    """The words of the text in small letters, in their order."""
    return tuple(re.findall(r"[^\W_]+", text.casefold()))
