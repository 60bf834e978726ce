"""The names one audience's messages are read with."""

from dataclasses import dataclass

from knowledge.matching import Names, asset_names, fold, partner_names, tokenize
from knowledge.questions.likeness import Likenesses
from knowledge.register import Register


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names a message is read with."""

    assets: Names
    partners: Names
    people: Names
    agreements: Names
    courses: Names
    likenesses: Likenesses
    ids: frozenset[str] = frozenset()
    """Ids of courses, agreements and tents, folded: a name inside one of them is no other company."""
    own_domains: frozenset[str] = frozenset()
    """Our own mail domains, folded."""
    own_name: frozenset[str] = frozenset()
    """The words of our own company's name, as keys: what is called after it is ours."""


def vocabulary(register: Register) -> Vocabulary:
    """The names of the register ready for reading messages: build it once per register."""
    ours = frozenset(fold(each.email.rpartition("@")[2]) for each in register.people.values() if each.email)
    return Vocabulary(
        assets=asset_names(register),
        partners=partner_names(register),
        people=Names(
            ((each.id, (each.id, each.name, each.name.split(" ")[0])) for each in register.people.values()),
            partner_like=True,
        ),
        agreements=Names(((each.id, (each.id, each.name)) for each in register.agreements.values()), partner_like=True),
        courses=Names(((each.id, (each.id, each.name)) for each in register.courses.values()), partner_like=True),
        likenesses=Likenesses(register),
        ids=frozenset(fold(each) for each in (*register.courses, *register.agreements, *register.tents)),
        own_domains=ours,
        own_name=frozenset(token.key for token in tokenize(register.company.name)),
    )
