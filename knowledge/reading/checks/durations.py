"""Lengths of time: exactly one unit, and at least one of it."""

from dataclasses import fields

from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path, listed
from knowledge.terms import Duration

UNITS = tuple(field.name for field in fields(Duration))


def check_duration(draft: Draft, entry: Entry, path: Path, duration: Duration) -> None:
    """Adds a complaint unless exactly one unit is given, with one or more of it."""
    given = [unit for unit in UNITS if not (getattr(duration, unit) is None or getattr(duration, unit) is False)]
    if len(given) != 1:
        found = f"has {listed(given, 'and')}" if given else "has none"
        what = f"`{path[-1]}` must have exactly one of {listed(UNITS)}; it {found}"
        draft.complain(entry, path, what, "keep one of them" if given else "add one of them")
    elif getattr(duration, given[0]) < 1:
        number = getattr(duration, given[0])
        draft.complain(entry, (*path, given[0]), f"`{given[0]}` must be 1 or more, not `{number}`", None)
