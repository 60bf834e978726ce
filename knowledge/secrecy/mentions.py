"""Hidden names in strings that others see (rule 7)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, NamedTuple

from knowledge.lexicon.names import LEGAL_FORMS
from knowledge.matching import fold, strip_invisible
from knowledge.register import Register
from knowledge.secrecy.audiences import Audience, views_of
from knowledge.secrecy.leaks import TEXTS, Leak

_WORD = re.compile(r"[^\W_]+")
_NAMED = ("partners", "assets", "tents", "agreements", "holds", "courses")
"""The sections whose records can be hidden from somebody."""
_NAMES = ("id", "name", "aliases", "former_names", "code_names")
_SECTIONS = (
    "purposes", "verticals", "regions", "kinds", "courses", "rules", "people", "assets", "partners", "holds", "tents",
    "agreements", "passes", "approvals", "clearances", "acknowledgements",
)  # fmt: skip

Words = tuple[str, ...]
Subject = tuple[str, str]
"""Section and id."""


class Mention(NamedTuple):
    """A name inside a string: whose it is, its words, and the line it begins on."""

    subject: Subject
    words: Words
    line: int


def find_mentions(register: Register, audiences: Iterable[Audience]) -> Iterator[Leak]:
    """Each visible string with the id, name or alias of a record hidden from the audience.

    Names compare after NFKC, case and diacritics; whatever is neither letter nor digit parts words, and a legal form
    at a name's end may be missing. What an asset is called in somebody's words is about nothing that she never sees.
    """
    hidden = [(audience, _hidden_from(register, audience.view)) for audience in audiences]
    if not hidden:
        return
    names = _Names(register, frozenset().union(*(subjects for _, subjects in hidden)))
    for section, id in names.suspects(register):
        unknown = _unknown_to_namer(register, section, id)
        for audience, subjects in hidden:
            yield from _in_record(audience, subjects, unknown, names, (section, id))


def _hidden_from(register: Register, view: Register) -> frozenset[Subject]:
    return frozenset(
        (section, id) for section in _NAMED for id in getattr(register, section) if id not in getattr(view, section)
    )


def _unknown_to_namer(register: Register, section: str, id: str) -> frozenset[Subject]:
    """What whoever named the asset sees on no day: her words are not about it."""
    namer = register.assets[id].named_by if section == "assets" else None
    if namer is None:
        return frozenset()
    return frozenset.intersection(*(_hidden_from(register, view) for view in views_of(register, namer)))


def _in_record(
    audience: Audience, hidden: frozenset[Subject], unknown: frozenset[Subject], names: "_Names", subject: Subject
) -> Iterator[Leak]:
    section, id = subject
    record = _record(audience.view, section, id)
    for path, string in _strings(record):
        if path != ("id",) and _is_visible_id(audience.view, string):
            continue  # told where that record has its id
        told = hidden - unknown if path[:1] and path[0] in _NAMES else hidden
        mention = next((mention for mention in names.mentions(string) if mention.subject in told), None)
        if mention is not None:
            kind, name = mention.subject
            yield Leak(
                section=section,
                id=id,
                path=(mention.line,) if section == TEXTS else path,
                what=f"`{audience.person}` sees `{' '.join(mention.words)}` here, "
                f"which names the hidden {_noun(kind)} `{name}`",
                suggestion="write it without the name, or hide it too",
            )


def _is_visible_id(view: Register, string: str) -> bool:
    return any(string in getattr(view, section) for section in _SECTIONS)


def _noun(section: str) -> str:
    return section.removesuffix("s")


def _record(register: Register, section: str, id: str) -> Any:
    return register.company if section == "company" else getattr(register, section).get(id)


def _strings(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every string in a record with its path; none in a record that is not there."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _strings(item, (*path, number))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _strings(key, (*path, key))
            yield from _strings(item, (*path, key))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name), (*path, field.name))


def words_of(string: str) -> Iterator[tuple[str, int]]:
    """The string's words made comparable, each with its line."""
    lines = string.split("\n")
    for number, line in enumerate(lines, start=1):
        plain = line if line.isascii() else unicodedata.normalize("NFKC", strip_invisible(line))
        for match in _WORD.finditer(plain):
            yield fold(match.group()), number


class _Names:
    """The names of hidden records, found by their first word."""

    def __init__(self, register: Register, subjects: Iterable[Subject]) -> None:
        self._by_first: dict[str, list[tuple[Words, Subject]]] = {}
        self._found: dict[str, tuple[Mention, ...]] = {}
        for section, id in sorted(subjects):
            for words in _names_of(getattr(register, section)[id]):
                self._by_first.setdefault(words[0], []).append((words, (section, id)))

    def suspects(self, register: Register) -> Iterator[Subject]:
        """The records in which any of the names stands."""
        hosts = [("company", "company"), *((s, id) for s in (*_SECTIONS, TEXTS) for id in sorted(getattr(register, s)))]
        for section, id in hosts:
            if any(self.mentions(string) for _, string in _strings(_record(register, section, id))):
                yield section, id

    def mentions(self, string: str) -> tuple[Mention, ...]:
        """The names in a string."""
        if string not in self._found:
            self._found[string] = tuple(self._search(string))
        return self._found[string]

    def _search(self, string: str) -> Iterator[Mention]:
        found = tuple(words_of(string))
        for at, (word, line) in enumerate(found):
            for words, subject in self._by_first.get(word, ()):
                if words == tuple(other for other, _ in found[at : at + len(words)]):
                    yield Mention(subject, words, line)


def _names_of(record: Any) -> frozenset[Words]:
    found: set[Words] = set()
    for name in _NAMES:
        value = getattr(record, name, ())
        for written in (value,) if isinstance(value, str) else value:
            words = tuple(word for word, _ in words_of(written))
            while words:
                found.add(words)
                words = words[:-1] if len(words) > 1 and words[-1] in LEGAL_FORMS else ()
    return frozenset(found)
