"""The words of a text as names are compared: where they stand, folded, and whether they may resolve at all."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i"})
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0") | frozenset(map(chr, range(0xFE00, 0xFE10)))
_APOSTROPHES = frozenset("'\u2019")
_CONTRACTIONS = frozenset({"t", "re", "ll", "d", "ve", "m"})
_ADDRESS = re.compile(r"(?<![\w.@+-])(?:[\w.+-]{1,64}@)?((?:[\w-]{1,63}\.){1,8}[a-z]{2,63})\b", re.IGNORECASE)
_PLAIN_TEXT = re.compile(r"[\t-\r\x1c-~]*")
_PLAIN_WORD = re.compile(r"[A-Za-z0-9]+")
_WRITTEN_TOGETHER = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK", "HANGUL": "CJK"}
"""Scripts one word of Japanese or Korean is written in."""


class Token(NamedTuple):
    """One word of a text: where it stands, its folded form, and whether it may resolve at all.

    `key` is after NFKC, case and diacritics; `clean` is False for mixed scripts and invisible characters.
    """

    start: int
    end: int
    text: str
    key: str
    clean: bool

    @property
    def capital(self) -> bool:
        """True when the word begins with a capital letter."""
        return self.text[:1].isupper()


def is_invisible(character: str) -> bool:
    """True for what takes no room on the page: control and format characters, fillers and variation selectors."""
    return character in _FILLERS or (
        not character.isspace() and unicodedata.category(character) in {"Cf", "Cc", "Co", "Cs", "Cn"}
    )


def strip_invisible(text: str) -> str:
    """The text without invisible characters, for showing."""
    return "".join(character for character in text if not is_invisible(character))


def fold(text: str) -> str:
    """The text as names are compared: NFKC, case, diacritics."""
    return text.lower() if text.isascii() else _folded(text)


@lru_cache(maxsize=8_192)
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join(character for character in plain if not unicodedata.combining(character)).translate(_LETTERS)


@lru_cache(maxsize=8_192)
def _is_clean(word: str) -> bool:
    if word.isascii():
        return word.isalnum()
    if any(map(is_invisible, word)):
        return False
    letters = filter(str.isalpha, unicodedata.normalize("NFKC", word))
    scripts = {unicodedata.name(letter, "?").split(" ")[0] for letter in letters}
    return len({_WRITTEN_TOGETHER.get(script, script) for script in scripts}) <= 1


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _words(text: str) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for at, character in enumerate(text):
        if _is_word(character) or (is_invisible(character) and character not in _FILLERS):
            start = at if start is None else start
        elif start is not None and character not in _FILLERS:
            yield start, at
            start = None
    if start is not None:
        yield start, len(text)


def _tokens(text: str) -> list[Token]:
    if _PLAIN_TEXT.fullmatch(text):
        return [
            Token(match.start(), match.end(), word := match[0], word.lower(), True)
            for match in _PLAIN_WORD.finditer(text)
        ]
    tokens = []
    for start, end in _words(text):
        word = text[start:end]
        key = fold(strip_invisible(word))
        if any(character.isalnum() for character in key):
            tokens.append(Token(start, end, word, key, _is_clean(word)))
    return tokens


def tokenize(text: str) -> tuple[Token, ...]:
    """The words of a text; "can't" is one word, the possessive `'s` is a word of its own."""
    if _APOSTROPHES.isdisjoint(text):
        return tuple(_tokens(text))
    tokens: list[Token] = []
    for token in _tokens(text):
        if tokens and text[token.start - 1] in _APOSTROPHES and token.start == tokens[-1].end + 1:
            if token.key in _CONTRACTIONS:
                last = tokens.pop()
                joined = text[last.start : token.end]
                key = f"{last.key}'{token.key}"
                tokens.append(Token(last.start, token.end, joined, key, last.clean and token.clean))
                continue
            if token.key == "s":
                tokens.append(Token(token.start, token.end, token.text, "'s", token.clean))
                continue
        tokens.append(token)
    return tuple(tokens)


def addresses(text: str) -> tuple[tuple[int, int, str], ...]:
    """The mail and web addresses in a text: start, end, domain."""
    return tuple((match.start(), match.end(), match[1]) for match in _ADDRESS.finditer(text))
