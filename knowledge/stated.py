"""The facts that were stated, the records they name, and kinds of agreement, as people say them."""

from knowledge.inquiry import Fact
from knowledge.register import Register
from knowledge.terms import Action, AgreementKind
from knowledge.wording import spaced, stated_use

_SIGNED = {
    AgreementKind.NDA: "an NDA",
    AgreementKind.DEVELOPER_TERMS: "developer terms",
    AgreementKind.FRAMEWORK: "a framework agreement",
    AgreementKind.DATA_LICENCE: "a data licence",
    AgreementKind.DPA: "a data processing agreement",
    AgreementKind.ADDENDUM: "an addendum",
}


def one_of_kind(kind: AgreementKind) -> str:
    """An agreement of that kind, as it stands behind "sign" or "with"."""
    return _SIGNED[kind]


def in_words(fact: str, value: object, register: Register) -> tuple[str, ...]:
    """Each value of the fact by the name of its record where it has one; nothing for a fact that was not stated."""
    if value is None or value is False:
        return ()
    if not isinstance(value, tuple):
        return (_said(fact, value, register),)
    return tuple(_said(fact, each, register) for each in value)


def _said(fact: str, value: object, register: Register) -> str:
    match fact, value:
        case "publication", _:
            return "the public"
        case "volume", (str(unit), amount):
            return f"{amount} {spaced(unit)}"
        case "uses", Action() as use:
            return stated_use(use)
        case "discloser", str(id) if id in register.people:
            return register.people[id].name
        case Fact.PURPOSE, str(id) if id in register.purposes:
            return register.purposes[id].name or spaced(id)
        case Fact.VERTICAL, str(id) if id in register.verticals:
            return register.verticals[id].name or spaced(id)
        case _:
            return str(value)
