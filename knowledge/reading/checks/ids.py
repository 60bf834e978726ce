"""Ids: how they are written, and those that stand for something else."""

import re

from knowledge.reading.drafts import RESERVED, Draft, Entry
from knowledge.reading.problems import Path
from knowledge.reading.sections import AGREEMENTS, ALL_SECTIONS
from knowledge.territories import country_name, is_country

_STRICT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LOOSE = re.compile(r"[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*")
_LOOSE_SECTIONS = frozenset({"regions", "passes", "approvals", "clearances", "acknowledgements"})
_MOST_LETTERS = 100


def check_ids(draft: Draft) -> None:
    """Ids are lower-case letters, digits and hyphens; regions and events may also have capitals."""
    for section in ALL_SECTIONS:
        loose = section in _LOOSE_SECTIONS
        for entry in draft.every(section):
            _check_id(draft, entry, ("id",), entry.id, loose=loose)
    for entry in draft.every("regions"):
        if is_country(entry.id):
            what = f"the region `{entry.id}` has the code of a country: {country_name(entry.id)}"
            draft.complain(entry, ("id",), what, "choose another id")
    for entry in draft.every(AGREEMENTS):
        seen: set[str] = set()
        for number, term in enumerate(entry.record.terms):
            path = ("terms", number, "id")
            _check_id(draft, entry, path, term.id, loose=False)
            if term.id in seen:
                draft.complain(entry, path, f"the term `{term.id}` stands above already", "choose another id")
            seen.add(term.id)


def _check_id(draft: Draft, entry: Entry, path: Path, id: str, *, loose: bool) -> None:
    if id in RESERVED:
        draft.complain(entry, path, f"the id `{id}` is reserved", "choose another id")
    elif len(id) > _MOST_LETTERS:
        draft.complain(entry, path, f"the id is longer than {_MOST_LETTERS} letters", "shorten it")
    elif not (_LOOSE if loose else _STRICT).fullmatch(id):
        wanted = "letters, digits and hyphens" if loose else "lower-case letters, digits and hyphens"
        better = id if loose else id.casefold()
        better = re.sub(r"-+", "-", re.sub(r"[^A-Za-z0-9]+", "-", better)).strip("-")
        hint = f"write `{better}`" if better and better not in RESERVED else None
        draft.complain(entry, path, f"the id `{id}` is not made of {wanted}", hint)
