"""What of a disclosure on record each reader may see: the entry, what the terms say of it, and its free words."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from knowledge.disclosures import Disclosure, Kept
from knowledge.judging import judged
from knowledge.matching import fold
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import HOUSE

_FREE = ("asset_words", "version", "partner_words", "form", "marking", "kept_at", "note")
_FREE_LISTS = ("people", "purpose", "territory", "vertical")
_FEWEST_LETTERS = 3
"""A hidden record's shorter name is found in too many words."""


def may_read(kept: Kept, readers: Iterable[str], visible: Register) -> bool:
    """Whether the readers may learn of the entry: of every record it names.

    What names something unregistered is for those who logged it, disclosed it or were told of it: nobody else can tell
    what the words mean.
    """
    made = kept.disclosure
    if made.asset_words or made.partner_words:
        informed = {kept.logged_by, made.by, *kept.told}
        return informed.issuperset(readers) and _knows(made, visible)
    return _knows(made, visible)


def _knows(made: Disclosure, visible: Register) -> bool:
    agreements = {*made.agreements, *(duty.agreement for duty in made.duties)} - {None, HOUSE}
    return (
        (made.asset is None or made.asset in visible.assets)
        and (made.partner in (None, PUBLIC) or made.partner in visible.partners)
        and agreements <= visible.agreements.keys()
    )


def rejudged(kept: Kept, register: Register) -> Kept:
    """The entry as it would stand on record if the register had held no more than this one."""
    agreements = tuple(id for id in kept.disclosure.agreements if id in register.agreements)
    return replace(
        kept,
        first=judged(replace(kept.first, agreements=agreements), kept.logged_by, register)[0],
        disclosure=judged(replace(kept.disclosure, agreements=agreements), kept.logged_by, register)[0],
    )


def without_hidden_words(kept: Kept, whole: Register, visible: Register) -> Kept:
    """The entry without the free words in which a hidden record is named: whoever wrote them knew it, others do not."""
    hidden = visible.remember(("words of the hidden", ""), lambda: _hidden_words(whole, visible))
    if not hidden:
        return kept
    return replace(
        kept,
        first=_cleared(kept.first, hidden),
        disclosure=_cleared(kept.disclosure, hidden),
        steps=tuple(replace(step, reason="") if _names(step.reason, hidden) else step for step in kept.steps),
    )


def _hidden_words(whole: Register, visible: Register) -> frozenset[str]:
    """Every name of every record that is not visible, as it is compared."""
    found: set[str] = set()
    for table in ("assets", "partners", "tents", "agreements"):
        shown = getattr(visible, table)
        for id, record in getattr(whole, table).items():
            if id not in shown:
                names = (id, record.name, *getattr(record, "aliases", ()), *getattr(record, "code_names", ()))
                names = (*names, *getattr(record, "former_names", ()))
                found.update(key for key in map(_key, names) if len(key) >= _FEWEST_LETTERS)
    return frozenset(found)


def _key(words: str) -> str:
    return "".join(letter for letter in fold(words) if letter.isalnum())


def _names(words: str, hidden: frozenset[str]) -> bool:
    key = _key(words)
    return any(name in key for name in hidden)


def _cleared(made: Disclosure, hidden: frozenset[str]) -> Disclosure:
    changed: dict[str, Any] = {name: "" for name in _FREE if _names(getattr(made, name), hidden)}
    for name in _FREE_LISTS:
        values = getattr(made, name)
        if any(_names(value, hidden) for value in values):
            changed[name] = tuple(value for value in values if not _names(value, hidden))
    return replace(made, **changed) if changed else made
