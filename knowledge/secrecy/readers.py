"""Who must be named in a tent or among the readers, since they decide about what is closed (rule 8)."""

from collections.abc import Iterator

from knowledge.assets import Asset
from knowledge.bindings import Binding
from knowledge.dealings import dealings_with
from knowledge.deciders import ACCOUNTABLE, LEGAL, OWNER, PARTNER, PARTNER_MANAGER
from knowledge.partners import Tent
from knowledge.people import Raci
from knowledge.register import Register
from knowledge.secrecy.covers import kinds_of
from knowledge.secrecy.leaks import Leak
from knowledge.terms import HOUSE


def find_unnamed(register: Register) -> Iterator[Leak]:
    """Each owner, approver or accountable person of a closed record who may not know of it."""
    for _, tent in sorted(register.tents.items()):
        for role, holders in dict.fromkeys(_deciders(register, tent)):
            if not set(holders) & set(tent.people):
                yield _unnamed("tents", tent.id, ("people",), role, holders)
    for section, id, readers, role, holder in _owners(register):
        if holder is not None and readers is not None and holder not in readers:
            yield _unnamed(section, id, ("readers",), role, (holder,))


def _unnamed(section: str, id: str, path: tuple[str | int, ...], role: str, holders: tuple[str, ...]) -> Leak:
    where = "the tent's people" if section == "tents" else "its readers"
    if not holders:
        return Leak(
            section=section, id=id, path=path, what=f"nobody is {role}", suggestion=f"name one who is one of {where}"
        )
    names = " or ".join(f"`{holder}`" for holder in holders)
    what = f"{names}, {role}, is not one of {where}" if len(holders) == 1 else f"nobody who is {role} is one of {where}"
    return Leak(section=section, id=id, path=path, what=what, suggestion=f"add {names}")


def _deciders(register: Register, tent: Tent) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What each person who decides about the tent is, with all who are; one of them is enough."""
    dealings = dealings_with(register, tent.partner)
    for asset in (register.assets[key] for key in tent.assets):
        kinds = kinds_of(asset, register)
        if asset.owner is not None:
            yield f"the owner of `{asset.id}`", (asset.owner,)
        for binding in dealings.words:
            if binding.names(asset, kinds):
                yield from _approvers(register, tent, asset, binding)
        for binding in dealings.permits:
            if binding.names(asset, kinds):
                yield from _accountables(register, binding.citation.agreement)
    if tent.agreement is not None:
        yield from _accountables(register, tent.agreement)


def _approvers(register: Register, tent: Tent, asset: Asset, binding: Binding) -> Iterator[tuple[str, tuple[str, ...]]]:
    for capacity in binding.term.approvers:
        if capacity == ACCOUNTABLE:
            raci = _raci(register, binding.citation.agreement)
            if raci is None:
                yield "an approver as `legal`", _with_role(register, LEGAL)
            else:
                yield from _accountables(register, binding.citation.agreement)
        elif capacity in (PARTNER, PARTNER_MANAGER):
            manager = register.partners[tent.partner].manager
            yield f"the manager of `{tent.partner}`", (manager,) if manager is not None else ()
        elif capacity == OWNER:
            yield f"the owner of `{asset.id}`", (asset.owner,) if asset.owner is not None else ()
        elif capacity in register.people:
            yield f"an approver of `{asset.id}`", (capacity,)
        else:
            yield f"an approver as `{capacity}`", _with_role(register, capacity)


def _with_role(register: Register, role: str) -> tuple[str, ...]:
    return tuple(person.id for person in register.people_with_role.get(role, ()))


def _accountables(register: Register, agreement: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    raci = _raci(register, agreement)
    if raci is not None:
        for person in _accountable(raci):
            yield f"accountable for `{agreement}`", (person,)


def _raci(register: Register, agreement: str) -> Raci | None:
    return None if agreement == HOUSE else register.agreements[agreement].raci


def _accountable(raci: Raci) -> tuple[str, ...]:
    """For disclosures and for approvals."""
    assignments = (raci.disclosure, raci.approval or raci.disclosure)
    return tuple(dict.fromkeys(assignment.accountable for assignment in assignments))


Readers = tuple[str, ...] | None


def _owners(register: Register) -> Iterator[tuple[str, str, Readers, str, str | None]]:
    for key, asset in sorted(register.assets.items()):
        yield "assets", key, asset.readers, "the owner", asset.owner
    for key, partner in sorted(register.partners.items()):
        yield "partners", key, partner.readers, "the manager", partner.manager
    for key, hold in sorted(register.holds.items()):
        yield "holds", key, hold.readers, "who placed it", hold.placed_by
    for key, agreement in sorted(register.agreements.items()):
        if agreement.raci is not None:
            for person in _accountable(agreement.raci):
                yield "agreements", key, agreement.readers, "accountable for it", person
