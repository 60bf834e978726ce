"""What a person could say next, in words that are understood when they are sent back."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from knowledge.assets import Asset
from knowledge.company import Purpose, Vertical
from knowledge.inquiry import OTHER, Fact
from knowledge.matching import fold
from knowledge.partners import Partner
from knowledge.register import Register
from knowledge.wording import spaced

REGISTER_IT = "register it"
"""Sends a request to have a name registered; it is always offered and always answered the same (rule 34)."""
_LONGEST_NAME = 60
_WITHOUT_SAFE_MARKS = str.maketrans("", "", " -.,&+/()")


class Prompt(NamedTuple):
    """A label for a button, and the words it stands for."""

    label: str
    text: str


def say_asset(asset: Asset) -> str:
    """The asset's name as it stands in a sentence; its id where the name could be read as more than a name."""
    name = asset.name
    if not _is_safe(name):
        return asset.id
    return f"{name[:1].lower()}{name[1:]}" if name[1:2].islower() else name


def say_partner(partner: Partner, register: Register) -> str:
    """What people call the partner: its first alias if it is nobody else's, else its name; else its id."""
    spellings = register.remember(("spellings", ""), lambda: _spellings(register.partners.values()))
    for name in (*partner.aliases[:1], partner.name):
        if _is_safe(name) and spellings.get(fold(name)) == {partner.id}:
            return name
    return partner.id


def _spellings(partners: Iterable[Partner]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for partner in partners:
        for name in (partner.id, partner.name, *partner.aliases, *partner.former_names, *partner.code_names):
            found.setdefault(fold(name), set()).add(partner.id)
    return found


def _is_safe(name: str) -> bool:
    if not 0 < len(name) <= _LONGEST_NAME:
        return False
    letters = name.translate(_WITHOUT_SAFE_MARKS)
    return not letters or letters.isalnum()


def ask_share(asset: Asset, partner: Partner, register: Register) -> Prompt:
    """Whether the asset may be shared with the partner."""
    text = f"may I share the {say_asset(asset)} with {say_partner(partner, register)}?"
    return Prompt(f"Ask about {say_asset(asset)}", text)


def ask_clause(agreement: str, clause: str, register: Register) -> Prompt:
    """To see one clause."""
    name = register.get_agreement_name(agreement)
    called = name if _is_safe(name) else agreement
    return Prompt(f"Clause {clause} of {called}", f"show clause {clause} of the {called}")


def ask_agreement(partner: Partner, register: Register, topic: str = "") -> Prompt:
    """What was signed with the partner says, about a topic where one is given."""
    about = f" about {topic}" if topic and _is_safe(topic) else ""
    name = say_partner(partner, register)
    return Prompt(name, f"what does our agreement with {name} say{about}?")


def ask_decider(partner: Partner, register: Register) -> Prompt:
    """Who decides about the partner."""
    name = say_partner(partner, register)
    return Prompt(f"Who decides about {name}", f"who decides about {name}?")


def give_fact(fact: str, value: str, register: Register) -> Prompt | None:
    """The fact that was asked for; None for a value that only stands for any other."""
    if value == OTHER:
        return None
    if value == REGISTER_IT:
        return Prompt("Register it", REGISTER_IT)
    match fact:
        case Fact.ASSET if value in register.assets:
            asset = register.assets[value]
            return Prompt(asset.name, say_asset(asset))
        case Fact.PARTNER if value in register.partners:
            partner = register.partners[value]
            return Prompt(partner.name, say_partner(partner, register))
        case Fact.PURPOSE:
            name, said = _spoken(register.purposes.get(value), value)
            return Prompt(name, f"for {said}")
        case Fact.RECIPIENT:
            return Prompt(value, f"to {value}")
        case Fact.TERRITORY:
            return Prompt(value, f"in {value}")
        case Fact.VERTICAL:
            name, said = _spoken(register.verticals.get(value), value)
            return Prompt(name, f"for the {said} business")
        case Fact.FORM:
            return Prompt(value, f"in {value} form")
        case Fact.ASPECT:
            return Prompt(f"the {value}", _ASPECTS.get(value, value))
        case _:
            return Prompt(value, value)


def _spoken(record: Purpose | Vertical | None, id: str) -> tuple[str, str]:
    """What it is called, and how that stands in a sentence: as the id where the name could be read as more."""
    name = record.name if record is not None and record.name else spaced(id)
    return name, name.lower() if _is_safe(name) else id


_ASPECTS = {"what": "only what it does", "how": "how it works", "data": "the data"}


def give_facts(ask_for: tuple[str, tuple[str, ...]], register: Register) -> Iterator[Prompt]:
    """Each likely value of the fact that was asked for."""
    fact, values = ask_for
    yield from filter(None, (give_fact(fact, value, register) for value in values))
