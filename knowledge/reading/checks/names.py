"""Names: none may mean two records, compared as people's words are (rule 34)."""

import unicodedata
from collections.abc import Iterable, Iterator

from knowledge.company import Purpose, Region, Vertical
from knowledge.partners import Partner
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Path
from knowledge.reading.sections import BY_NAME
from knowledge.territories import find_country

_LEGAL_SUFFIXES = frozenset(
    {
        *("ab", "ag", "aps", "as", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "kg"),
        *("kgaa", "kk", "limited", "llc", "llp", "ltd", "mbh", "nv", "oy", "oyj", "plc", "pte", "pty", "sa", "sarl"),
        *("sas", "se", "spa", "spol", "srl", "sro", "ug"),
    }
)
_NAMESPACES = (("partners", "assets"), ("purposes",), ("verticals",), ("regions",))


def plain_name(name: str) -> str:
    """The name without what makes no difference: width, case, diacritics, spaces, hyphens, dots, legal suffixes."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    letters = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    words = letters.replace(".", "").replace("'", "").replace("\u2019", "")
    parts = "".join(letter if letter.isalnum() else " " for letter in words).split()
    while len(parts) > 1 and parts[-1] in _LEGAL_SUFFIXES:
        parts.pop()
    return "".join(parts)


def check_names(draft: Draft) -> None:
    """No two partners or assets, purposes, verticals or regions share a name; none is blank or has hidden letters."""
    for sections in _NAMESPACES:
        owners: dict[str, Entry] = {}
        for section in sections:
            for entry in draft.every(section):
                _check_record(draft, entry, owners)
    for entry in draft.every("regions"):
        for path, name in _names(entry):
            if (code := find_country(name)) is not None and code != name:
                draft.complain(entry, path, f"`{name}` is the name of the country `{code}`", "choose another name")
    _check_identities(draft)


def _check_record(draft: Draft, entry: Entry, owners: dict[str, Entry]) -> None:
    for path, name in _names(entry):
        if any(unicodedata.category(letter) in ("Cf", "Cc") for letter in name):
            draft.complain(entry, path, f"the name `{ascii(name)[1:-1]}` has an invisible letter", "type it anew")
        plain = plain_name(name)
        if not plain:
            if path != ("id",):
                draft.complain(entry, path, f"the name `{name}` has no letters", "write a name or leave it out")
            continue
        owner = owners.setdefault(plain, entry)
        if owner is not entry:
            noun = BY_NAME[owner.section].noun
            what = f"the name `{name}` means the {noun} `{owner.id}` already"
            draft.complain(entry, path, what, "take it from one of the two")


def _names(entry: Entry) -> Iterator[tuple[Path, str]]:
    record = entry.record
    yield ("id",), record.id
    if not isinstance(record, Region) and (record.name or not isinstance(record, Purpose | Vertical)):
        yield ("name",), record.name
    yield from _numbered("aliases", record.aliases)
    if isinstance(record, Partner):
        yield from _numbered("former_names", record.former_names)
        yield from _numbered("code_names", record.code_names)


def _numbered(field: str, names: Iterable[str]) -> Iterator[tuple[Path, str]]:
    for number, name in enumerate(names):
        yield (field, number), name


def _check_identities(draft: Draft) -> None:
    """One e-mail address or chat account is one person's: she is known by it (rule 3)."""
    owners: dict[tuple[str, str], str] = {}
    for entry in draft.every("people"):
        person = entry.record
        identities: list[tuple[Path, str, str]] = [(("email",), "e-mail address", person.email.casefold())]
        for platform, account in (person.accounts or {}).items():
            identities.append((("accounts", platform), f"{platform} account", account))
        for path, what, value in identities:
            if value and (owner := owners.setdefault((what, value), person.id)) != person.id:
                draft.complain(entry, path, f"the {what} `{value}` is `{owner}`'s already", "correct one of the two")
