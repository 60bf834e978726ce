"""Approvals on record: whose latest word stands, and whether it fills what was asked for (rule 31)."""

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.assets import Asset
from knowledge.people import Approval, Word
from knowledge.terms import Agreement
from tests.oracle.documents import within
from tests.oracle.fitting import Facts, broader
from tests.oracle.scene import Said, Scene


@dataclass(frozen=True, kw_only=True)
class Slot:
    """Somebody's yes that is needed."""

    name: str
    holders: tuple[str, ...] = ()
    """People whose yes it is as things stand."""
    consent_of: str | None = None
    """For the slot `partner`: whose consent."""
    delegates: tuple[tuple[str, str], ...] = ()
    """Holders with the one the agreement names to stand in for them."""


def basis_now(asset: Asset) -> str:
    """The asset's sensitivity and direct lineage, as approvals carry it."""
    lineage = sorted(asset.derived_from) + ["@" + partner for partner in sorted(asset.contains)]
    return asset.sensitivity.value + "|" + ",".join(lineage)


def stands(scene: Scene, approval: Approval) -> bool:
    """Whether the word is in force on the day and the asset is still what it was."""
    assert scene.asset is not None
    unchanged = approval.basis is None or approval.basis == basis_now(scene.asset)
    return unchanged and within(scene.day, approval.given_on, approval.until_on)


def speaker(scene: Scene, approval: Approval) -> tuple[str, str]:
    """Whose word it is: the approver's own, or the consent she recorded for a partner."""
    if approval.capacity != "partner":
        return approval.approver, ""
    return approval.approver, approval.consent_of or scene.question.partner


def given(scene: Scene) -> list[Approval]:
    """Every word given by the day on this asset and this partner, oldest first."""
    if scene.asset is None:
        return []
    found = []
    for approval in scene.register.approvals.values():
        about_this = approval.asset == scene.asset.id and approval.partner == scene.question.partner
        if about_this and approval.given_on <= scene.day:
            found.append(approval)
    return sorted(found, key=lambda approval: (approval.given_on, approval.id))


def latest(scene: Scene, purpose: str | None) -> list[Approval]:
    """Each speaker's latest word that applies to the purpose, where it still stands."""
    newest: dict[tuple[str, str], list[Approval]] = {}
    for approval in given(scene):
        applies = approval.purpose is None
        if approval.purpose is not None and purpose is not None:
            applies = approval.purpose in broader(scene.register, purpose)
        if applies:
            # A no takes back each yes before it, a yes each no; a yes in one capacity leaves those in others.
            words = newest.get(speaker(scene, approval), [])
            if approval.word is Word.NO:
                words = []
            words = [w for w in words if w.word is Word.YES and w.capacity != approval.capacity]
            newest[speaker(scene, approval)] = [*words, approval]
    return [approval for words in newest.values() for approval in words if stands(scene, approval)]


def refused(scene: Scene, facts: Facts) -> bool:
    """Whether somebody's latest word is a no for one of the stated purposes."""
    for purpose in facts.purpose or (None,):
        if any(approval.word is Word.NO for approval in latest(scene, purpose)):
            return True
    return False


def refused_for_some_purpose(scene: Scene, facts: Facts) -> bool:
    """Whether a no for one purpose may or may not matter, as no purpose is stated."""
    if facts.purpose:
        return False
    words = given(scene)
    for place, word in enumerate(words):
        if word.word is not Word.NO or word.purpose is None or not stands(scene, word):
            continue
        superseded = False
        for later in words[place + 1 :]:
            if speaker(scene, later) == speaker(scene, word):
                wide = later.purpose is None or later.purpose in broader(scene.register, word.purpose)
                superseded = superseded or wide
        if not superseded:
            return True
    return False


def fills(scene: Scene, slot: Slot, word: Approval) -> bool:
    """Whether this yes is the one the slot needs; nobody approves her own request, her manager does."""
    own = (scene.question.asker, scene.question.discloser_id, word.requested_by)
    if word.word is not Word.YES or word.approver in own:
        return False
    if slot.name == "partner" or word.capacity == "partner":
        same = slot.consent_of == (word.consent_of or scene.question.partner)
        return slot.name == "partner" and word.capacity == "partner" and same
    if word.capacity == slot.name:
        return True
    if word.capacity is not None:
        return slot.name == word.approver
    if word.approver in slot.holders:
        return True
    asking = (scene.question.asker, scene.question.discloser_id)
    able = 0
    for holder in slot.holders:
        person = scene.register.people[holder]
        away = False
        for absence in person.away:
            if within(word.given_on, absence.from_on, absence.until_on):
                away = True
                if absence.delegate == word.approver:
                    return True
        works = within(word.given_on, person.joined_on, person.left_on)
        able += works and not away and holder not in asking
    if able:
        return False
    if any(delegate == word.approver for _, delegate in slot.delegates):
        return True
    return any(scene.register.people[holder].manager == word.approver for holder in slot.holders)


def filled(scene: Scene, facts: Facts, slot: Slot) -> bool:
    """Whether the slot has its yes for every stated purpose."""
    return all(any(fills(scene, slot, word) for word in latest(scene, purpose)) for purpose in facts.purpose or (None,))


def accountable(scene: Scene, agreements: Iterable[Agreement | None]) -> Slot:
    """The slot of the accountable person of any of the agreements.

    Where one names none it is the partner's manager's; without one, and for the house, Legal's.
    """
    holders: set[str] = set()
    delegates: list[tuple[str, str]] = []
    for agreement in agreements:
        if agreement is not None and agreement.raci is not None:
            assignment = agreement.raci.approval or agreement.raci.disclosure
            holders.add(assignment.accountable)
            if assignment.delegate is not None:
                delegates.append((assignment.accountable, assignment.delegate))
        elif agreement is not None and scene.register.partners[agreement.partner].manager:
            holders.add(str(scene.register.partners[agreement.partner].manager))
        else:
            holders |= {person.id for person in scene.register.people.values() if "legal" in person.roles}
    return Slot(name="accountable", holders=tuple(sorted(holders)), delegates=tuple(delegates))


def slot_for(scene: Scene, said: Said, approver: str) -> Slot:
    """What one entry of a term's `approvers` asks for."""
    register = scene.register
    if approver == "partner":
        consent = said.agreement.partner if said.agreement else scene.question.partner
        return Slot(name=approver, consent_of=consent)
    if approver == "accountable":
        return accountable(scene, [said.agreement])
    if approver == "owner":
        owner = scene.asset.owner if scene.asset else None
        return Slot(name=approver, holders=(owner,) if owner else ())
    if approver == "partner-manager":
        party = scene.register.partners[said.agreement.partner] if said.agreement else scene.partner
        manager = party.manager if party else None
        return Slot(name=approver, holders=(manager,) if manager else ())
    if approver in register.people:
        return Slot(name=approver, holders=(approver,))
    holders = tuple(person.id for person in register.people.values() if approver in person.roles)
    return Slot(name=approver, holders=holders)
