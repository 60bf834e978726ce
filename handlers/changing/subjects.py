"""Which records the words of a command are about, as their reader knows them (rule 34)."""

import re
from datetime import date
from typing import NamedTuple

from handlers.orders import Order
from knowledge.changing.alterations import TABLES, find_record
from knowledge.changing.commands import Command
from knowledge.matching import Found, find_mentions
from knowledge.naming import find_agreement, find_asset, find_partner, find_person, names_in
from knowledge.questions import understand
from knowledge.register import Register

_HELD = {"partner": find_partner, "asset": find_asset, "agreement": find_agreement}
_ARTICLE = re.compile(r"^(?:the|our|all|everything|partner|asset|agreement)\s+", re.IGNORECASE)
_OF_AGREEMENT = frozenset(("nda", "dpa", "mutual", "developer", "data", "terms", "framework", "addendum", "contract"))
_OF_AGREEMENT |= {"agreement", "agreements", "licence", "license", "our", "the", "with"}
_ANY_DAY = date(2000, 1, 1)
"""The words for an agreement hold no date, so that it does not matter which day it is."""
_LIST = re.compile(r"\s*(?:,|\band\b|&)\s*", re.IGNORECASE)


class Subject(NamedTuple):
    """A record by its kind and id."""

    kind: str
    id: str


def get_command(order: Order) -> Command:
    """The command of an order that is one."""
    assert order.command is not None  # noqa: S101 - whoever reads a command makes its order
    return order.command


def find_subject(words: str, register: Register) -> Subject | None:
    """The one partner, asset or agreement that the words name as a whole; None where it is not exactly one."""
    plain = _ARTICLE.sub("", words.strip(" .,!\"'"))
    found = [Subject(kind, named.id) for kind, find in _HELD.items() if (named := find(plain, register)).id is not None]
    if not found:
        return _agreement_of(plain, register)
    return found[0] if len(found) == 1 else None


def find_subjects(words: str, register: Register) -> tuple[Subject, ...]:
    """The records that the words name as a whole, one or a list of them; none where any word is left over."""
    one = find_subject(words, register)
    if one is not None:
        return (one,)
    parts = [find_subject(part, register) for part in _LIST.split(words)]
    return tuple(dict.fromkeys(part for part in parts if part is not None)) if all(parts) else ()


def mentioned(words: str, register: Register) -> Subject | None:
    """The one partner or asset that is mentioned somewhere in the words; None where there is none, or several."""
    names = names_in(register)
    found = {
        Subject(kind, mention.id)
        for kind, known in (("partner", names.partners), ("asset", names.assets))
        for mention in find_mentions(words, known)
        if isinstance(mention, Found) and not mention.taken
    }
    return found.pop() if len(found) == 1 else None


def _agreement_of(words: str, register: Register) -> Subject | None:
    """The agreement that is named by its kind and its partner: "Orion NDA"."""
    mentions = [each for each in find_mentions(words, names_in(register).partners) if isinstance(each, Found)]
    if len(mentions) != 1:
        return None
    (partner,) = mentions
    rest = f"{words[: partner.start]} {words[partner.end :]}".replace("'s", " ").casefold().split()
    if not rest or not _OF_AGREEMENT.issuperset(rest):
        return None
    named = understand(f"what does the {words} say?", register, _ANY_DAY).agreements
    return Subject("agreement", named[0]) if len(named) == 1 else None


def find_of_kind(kind: str, words: str, register: Register) -> str | None:
    """The id of the record of the kind that the words name: by id, or by name where records of the kind have names."""
    plain = words.strip(" .!\"'")
    if find_record(register, kind, plain.casefold()) is not None:
        return plain.casefold()
    finders = {**_HELD, "person": find_person}
    if kind in finders:
        return finders[kind](_ARTICLE.sub("", plain), register).id
    table = getattr(register, TABLES[kind], {}) if kind in TABLES else {}
    named = [id for id, record in table.items() if getattr(record, "name", "").casefold() == plain.casefold() != ""]
    return named[0] if len(named) == 1 else None
