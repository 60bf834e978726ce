"""A name that fills a field of a form: the one record it names, or the nearest ones (rule 34)."""

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.company import Purpose, Vertical
from knowledge.matching import Found, Names, Several, find_mentions
from knowledge.questions import Vocabulary, vocabulary
from knowledge.register import Register
from knowledge.territories import find_country, find_group, find_part


@dataclass(frozen=True, slots=True)
class Named:
    """What a field's words name."""

    words: str
    id: str | None
    """The record's id; None where the words name none, or more than one."""
    nearest: tuple[str, ...] = ()
    """Ids of the records it could mean."""


def find_asset(words: str, register: Register) -> Named:
    """The asset that the words name as a whole, by id or by any of its names."""
    return _find(words, names_in(register).assets, register.assets)


def find_partner(words: str, register: Register) -> Named:
    """The partner that the words name as a whole, by id or by any of its names."""
    return _find(words, names_in(register).partners, register.partners)


def find_person(words: str, register: Register) -> Named:
    """Our person that the words name as a whole: by id, name, first name or e-mail address."""
    by_address = [
        each.id for each in register.people.values() if each.email and each.email.casefold() == words.casefold()
    ]
    return Named(words, by_address[0]) if by_address else _find(words, names_in(register).people, register.people)


def find_agreement(words: str, register: Register) -> Named:
    """The agreement that the words name as a whole, by id or by name."""
    return _find(words, names_in(register).agreements, register.agreements)


def find_purpose(words: str, register: Register) -> Named:
    """The purpose that the words name as a whole, by id, name or alias."""
    return _find(words, _names_of(register.purposes, "purposes", register), register.purposes)


def find_vertical(words: str, register: Register) -> Named:
    """The vertical that the words name as a whole, by id, name or alias."""
    names = register.remember(
        ("vertical names", ""),
        lambda: Names(
            (each.id, (each.id, each.name or each.id, *each.aliases)) for each in register.verticals.values()
        ),
    )
    return _find(words, names, register.verticals)


def find_places(words: str, register: Register) -> tuple[str, ...]:
    """The region's id or the codes of the countries that the words name; the words themselves where they name none."""
    said = words.casefold()
    for region in register.regions.values():
        if said in (region.id.casefold(), *(alias.casefold() for alias in region.aliases)):
            return (region.id,)
    country = find_country(words) or find_part(words)
    return (country,) if country is not None else find_group(words) or (words,)


def names_in(register: Register) -> Vocabulary:
    """The register's names, made ready once."""
    return register.remember(("vocabulary", ""), lambda: vocabulary(register))


def _names_of(records: Mapping[str, Purpose] | Mapping[str, Vertical], kind: str, register: Register) -> Names:
    return register.remember(
        ("names", kind),
        lambda: Names((each.id, (each.id, each.name or each.id, *each.aliases)) for each in records.values()),
    )


def _find(words: str, names: Names, records: Mapping[str, object]) -> Named:
    if words in records:
        return Named(words, words)
    mentions = find_mentions(words, names)
    if len(mentions) != 1:
        return Named(words, None, tuple(each.id for each in mentions if isinstance(each, Found)))
    (only,) = mentions
    if isinstance(only, Found):
        is_whole = not only.taken and only.text.strip() == words.strip()
        return Named(words, only.id) if is_whole else Named(words, None, (only.id,))
    return Named(words, None, only.ids if isinstance(only, Several) else only.nearest)
