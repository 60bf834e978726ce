"""Names that somebody's own words give away: of records that she knows and a reader may not learn of (rule 5)."""

from collections.abc import Callable, Collection, Iterator, Mapping

from knowledge.matching import fold
from knowledge.register import Register

_CLOSABLE = ("tents", "assets", "partners", "agreements")
_FEWEST_LETTERS = 3
"""A shorter name stands in too many words."""


def gives_away(words: str, known: Register, theirs: Register) -> str | None:
    """The first name in the words of a record that the one register holds and the other does not; None for none."""
    return None if known is theirs else find_named(words, hidden_names(known, theirs))


def without_hidden(words: str, hidden: Mapping[str, str], unknown: Callable[[], Collection[str]]) -> str:
    """The words, or none where they give away one of the names that are hidden from their reader.

    `unknown` gives those that are hidden from the writer too, by how they are compared: by these she means something
    else, and without her words the reader would learn that there is such a record.
    """
    if find_named(words, hidden) is None:
        return words
    not_hers = unknown()
    known = {key: name for key, name in hidden.items() if key not in not_hers}
    return words if find_named(words, known) is None else ""


def hidden_names(known: Register, theirs: Register) -> Mapping[str, str]:
    """The names of every record that the one register holds and the other does not, by how they are compared.

    Names compare without case, spaces and hyphens, so that spelling one otherwise does not help.
    """
    found: dict[str, str] = {}
    for name in _names(known, theirs):
        if len(key := _key(name)) >= _FEWEST_LETTERS:
            found.setdefault(key, name)
    return found


def find_named(words: str, names: Mapping[str, str]) -> str | None:
    """The first of these names that stands in the words; None for none."""
    said = _key(words) if names else ""
    return next((name for key, name in names.items() if key in said), None)


def _names(known: Register, theirs: Register) -> Iterator[str]:
    for table in _CLOSABLE:
        shown = getattr(theirs, table)
        for id, record in sorted(getattr(known, table).items()):
            if id not in shown:
                yield from (record.name, id, *getattr(record, "aliases", ()))
                yield from (*getattr(record, "former_names", ()), *getattr(record, "code_names", ()))


def _key(words: str) -> str:
    return "".join(letter for letter in fold(words) if letter.isalnum())
