"""What of a disclosure on record each reader may see: the entry, what the terms say of it, and its free words."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from knowledge.disclosing.disclosures import Direction, Disclosure, Kept
from knowledge.disclosing.judging import judged
from knowledge.indiscretions import find_named, hidden_names
from knowledge.partners import PUBLIC
from knowledge.register import Register
from knowledge.terms import HOUSE

_FREE = ("asset_words", "version", "partner_words", "form", "marking", "kept_at", "note")
_FREE_LISTS = ("people", "purpose", "territory", "vertical")


def may_read(kept: Kept, readers: Iterable[str], visible: Register) -> bool:
    """Whether the readers may learn of the entry: of every record it names.

    What of ours, or to whom, is not registered is for those who logged it, disclosed it or were told of it: nobody else
    can tell what the words mean. What a partner gave us never is registered as ours; whoever may know of the partner,
    and of what it went into, may know of it.
    """
    made = kept.disclosure
    if made.partner_words or (made.asset_words and made.direction is Direction.OUT):
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
    hidden = visible.remember(("words of the hidden", ""), lambda: hidden_names(whole, visible))
    if not hidden:
        return kept
    return replace(
        kept,
        first=_cleared(kept.first, hidden),
        disclosure=_cleared(kept.disclosure, hidden),
        steps=tuple(replace(step, reason="") if find_named(step.reason, hidden) else step for step in kept.steps),
    )


def _cleared(made: Disclosure, hidden: Mapping[str, str]) -> Disclosure:
    changed: dict[str, Any] = {name: "" for name in _FREE if find_named(getattr(made, name), hidden)}
    for name in _FREE_LISTS:
        values = getattr(made, name)
        if any(find_named(value, hidden) for value in values):
            changed[name] = tuple(value for value in values if not find_named(value, hidden))
    return replace(made, **changed) if changed else made
