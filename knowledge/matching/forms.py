"""The forms a name is written in, and which of them count as the same name (rule 34)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.lexicon.everyday import ORDINARY_WORDS
from knowledge.lexicon.names import (
    COMPANY_WORDS,
    FURTHER_LEGAL_FORMS,
    GROUP_WORDS,
    JOINED_LEGAL_FORMS,
    LEADING_LEGAL_FORMS,
    LEGAL_FORMS,
    SAME_FORMS,
)
from knowledge.matching.tokens import Token, fold, tokenize

ALL_LEGAL_FORMS = LEGAL_FORMS | FURTHER_LEGAL_FORMS
AND = "&"
"""How a name's "&" and "and" are kept among its words."""

_REGISTRY_MARK = re.compile(r"(?:\s*[/\\]\s?\w{2,3}\s?[/\\]|(?<=[\s.,])[/\\]\s?\w{2,3}|\s*[/\\])\s*$")
_MARK_BEHIND_FORM = re.compile(r"\b([\w.]{2,12})[/\\]\s?\w{2,6}$")
_BRACKET = re.compile(r"\([^()]*\)")
_ALSO_CALLED = re.compile(
    r"\W+(?:d/?b/?a|[af]/?k/?a|doing business as|trading as|(?:formerly|also) known as)\b\W*", re.IGNORECASE
)
_LONGEST_JOINED = 6


@dataclass(frozen=True, slots=True)
class Forms:
    """One name as it is looked for: `keys` are equal to it, `said` is it without legal form.

    `bare` is it where no more than one word is left of it then, `short` what a group is called without "Group".
    `gaps` are the words and marks inside it that otherwise end a name: the dot of "Bros. Discovery".
    """

    keys: frozenset[str]
    said: str
    bare: str | None
    short: str | None
    length: int
    gaps: frozenset[tuple[str, str]]


def name_forms(spelling: str, *, partner_like: bool) -> tuple[Forms, ...]:
    """The forms of a name, of each where several stand in one; none for what mixes scripts or hides characters."""
    parts = _ALSO_CALLED.split(spelling) if partner_like else [spelling]
    return tuple(forms for part in parts if (forms := _forms(part, partner_like=partner_like)) is not None)


def _forms(spelling: str, *, partner_like: bool) -> Forms | None:
    text = _without_registry_marks(spelling) if partner_like else spelling
    tokens = tokenize(text)
    if not tokens or not all(token.clean for token in tokens):
        return None
    if not partner_like:
        keys = tuple(token.key for token in tokens)
        return Forms(frozenset({letters(keys)}), " ".join(keys), None, None, len(keys), frozenset())
    whole = _without_article(tuple(_with_ands(tokens, text)))
    said = without_legal_form(whole)
    short = _short(text, said)
    bare = letters(said) if len(said) == 1 and said != whole else None
    return Forms(
        frozenset(key for words in (whole, said) for key in _keys(words)) - {bare},
        " ".join(word for word in said if word != AND),
        bare,
        " ".join(word for word in short if word != AND) if short else None,
        len(tokens),
        frozenset(_gaps(tokens[: len(said)], text)),
    )


def same_form(key: str) -> str:
    """The word as names of companies are compared: a legal form in its short spelling."""
    return SAME_FORMS.get(key, key)


def letters(keys: Sequence[str]) -> str:
    """Words without spaces and apostrophes."""
    return "".join(keys).replace("'", "")


def without_legal_form(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without the legal forms it ends with; never nothing."""
    while length := legal_form_length(words, len(words)):
        words = words[:-length]
        if len(words) > 1 and words[-1] == AND:
            words = words[:-1]
    return words


def legal_form_length(words: Sequence[str], end: int) -> int:
    """How many words before `end` are one legal form, also one in single letters: "Inc", "B.V.", "Sp. z o.o."."""
    for length in range(min(_LONGEST_JOINED, end - 1), 1, -1):
        tail = words[end - length : end]
        joined = "".join(tail)
        if joined in JOINED_LEGAL_FORMS or (joined in ALL_LEGAL_FORMS and max(map(len, tail)) == 1):
            return length
    return int(end > 1 and words[end - 1] in ALL_LEGAL_FORMS)


def _without_registry_marks(spelling: str) -> str:
    """A name without the state or kind a registry puts behind it in slashes: "CORP /DE/", "Ltd./ADR"."""
    text = spelling.strip()
    while "/" in text or "\\" in text:
        behind = _MARK_BEHIND_FORM.search(text)
        if behind and fold(behind[1]).replace(".", "") in ALL_LEGAL_FORMS:
            text = text[: behind.end(1)]
        elif (mark := _REGISTRY_MARK.search(text)) and mark.start():
            text = text[: mark.start()]
        else:
            break
    return text


def _with_ands(tokens: tuple[Token, ...], text: str) -> Iterator[str]:
    for at, token in enumerate(tokens):
        if at and text[tokens[at - 1].end : token.start].strip() in {"&", "+"}:
            yield AND
        yield AND if token.key == "and" and 0 < at < len(tokens) - 1 else same_form(token.key)


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[:1] == ("the",) and not ALL_LEGAL_FORMS.issuperset(words[1:]) else words


def _keys(words: tuple[str, ...]) -> Iterator[str]:
    yield letters([word for word in words if word != AND])
    if AND in words:
        yield letters(["and" if word == AND else word for word in words])


def _short(text: str, said: tuple[str, ...]) -> tuple[str, ...] | None:
    """What a company is called without "Group", "(China)", a leading "PT"; None where that says little or the same."""
    short = said
    if "(" in text:
        shown = _BRACKET.sub(" ", text)
        short = without_legal_form(_without_article(tuple(_with_ands(tokenize(shown), shown))))
    while len(short) > 1 and (short[-1] in GROUP_WORDS or short[0] in LEADING_LEGAL_FORMS):
        short = without_legal_form(short[:-1]) if short[-1] in GROUP_WORDS else short[1:]
    if short == said or not any(len(word) > 2 and _is_telling(word) for word in short):  # noqa: PLR2004
        return None
    return short


def _is_telling(word: str) -> bool:
    return word not in ORDINARY_WORDS and word not in COMPANY_WORDS


def _gaps(tokens: tuple[Token, ...], text: str) -> Iterator[tuple[str, str]]:
    for at in range(len(tokens) - 1):
        mark = text[tokens[at].end : tokens[at + 1].start].strip()
        if mark in {".", ",", "!", "/"}:
            yield tokens[at].key, mark
