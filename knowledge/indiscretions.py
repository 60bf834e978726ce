"""Names that somebody's own words give away: of records that she knows and a reader may not learn of (rule 5)."""

from collections.abc import Iterator

from knowledge.matching import fold
from knowledge.register import Register

_CLOSABLE = ("tents", "assets", "partners", "agreements")
_FEWEST_LETTERS = 3
"""A shorter name stands in too many words."""


def gives_away(words: str, known: Register, theirs: Register) -> str | None:
    """The first name in the words of a record that the one register holds and the other does not; None for none.

    Names compare without case, spaces and hyphens, so that spelling one otherwise does not help.
    """
    if known is theirs:
        return None
    said = _key(words)
    return next(
        (name for name in _names(known, theirs) if len(key := _key(name)) >= _FEWEST_LETTERS and key in said), None
    )


def _names(known: Register, theirs: Register) -> Iterator[str]:
    for table in _CLOSABLE:
        shown = getattr(theirs, table)
        for id, record in sorted(getattr(known, table).items()):
            if id not in shown:
                yield from (record.name, id, *getattr(record, "aliases", ()))
                yield from (*getattr(record, "former_names", ()), *getattr(record, "code_names", ()))


def _key(words: str) -> str:
    return "".join(letter for letter in fold(words) if letter.isalnum())
