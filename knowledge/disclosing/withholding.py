"""What of a disclosure on record each reader may see: the entry, what the terms say of it, and its free words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from knowledge.disclosing.disclosures import Direction, Disclosure, Kept
from knowledge.disclosing.judging import judged
from knowledge.indiscretions import find_named, hidden_names
from knowledge.inquiry import is_known
from knowledge.register import Register
from knowledge.terms import HOUSE

UnknownTo = Callable[[str, Kept], Mapping[str, str]]
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
    return is_known(visible, asset=made.asset, partner=made.partner) and agreements <= visible.agreements.keys()


def rejudged(kept: Kept, register: Register) -> Kept:
    """The entry as it would stand on record if the register had held no more than this one."""
    agreements = tuple(id for id in kept.disclosure.agreements if id in register.agreements)
    return replace(
        kept,
        first=judged(replace(kept.first, agreements=agreements), kept.logged_by, register)[0],
        disclosure=judged(replace(kept.disclosure, agreements=agreements), kept.logged_by, register)[0],
    )


def without_hidden_first(kept: Kept, visible: Register) -> Kept:
    """The entry as if it had always been what it is now, where what was logged first names something hidden."""
    return kept if _knows(kept.first, visible) else replace(kept, first=kept.disclosure)


def without_hidden_words(kept: Kept, whole: Register, visible: Register, unknown_to: UnknownTo) -> Kept:
    """The entry without the free words in which a hidden record is named by somebody who may know of it.

    Words of one who may not are about something else; without them a reader would learn that there is such a record.
    `unknown_to` gives the names of what is hidden from a writer, and was when she wrote.
    """
    hidden = visible.remember(("words of the hidden", ""), lambda: hidden_names(whole, visible))
    if not hidden or not _names_any(kept, hidden):
        return kept

    def told_by(writers: Iterable[str]) -> Mapping[str, str]:
        unknown = [unknown_to(writer, kept).keys() for writer in writers]
        return {key: name for key, name in hidden.items() if not all(key in names for names in unknown)}

    own, names = told_by([kept.logged_by]), told_by({kept.logged_by, *(step.by for step in kept.steps)})
    return replace(
        kept,
        first=_cleared(kept.first, own),
        disclosure=_cleared(kept.disclosure, names),
        steps=tuple(
            replace(step, reason="") if find_named(step.reason, told_by([step.by])) else step for step in kept.steps
        ),
    )


def _names_any(kept: Kept, hidden: Mapping[str, str]) -> bool:
    return any(_cleared(made, hidden) != made for made in (kept.first, kept.disclosure)) or any(
        find_named(step.reason, hidden) for step in kept.steps
    )


def _cleared(made: Disclosure, hidden: Mapping[str, str]) -> Disclosure:
    changed: dict[str, Any] = {name: "" for name in _FREE if find_named(getattr(made, name), hidden)}
    for name in _FREE_LISTS:
        values = getattr(made, name)
        if any(find_named(value, hidden) for value in values):
            changed[name] = tuple(value for value in values if not find_named(value, hidden))
    return replace(made, **changed) if changed else made
