"""Events brought in: passes of editions that exist, and approvals by people who could give them (rules 28 and 31)."""

from knowledge.assets import Asset
from knowledge.partners import Partner
from knowledge.people import Approval, CoursePass, Person
from knowledge.reading.checks.terms import OFFICES
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Severity, did_you_mean
from knowledge.reading.sections import AGREEMENTS

LEGAL = "legal"
PARTNER = "partner"


def check_events(draft: Draft) -> None:
    """A pass is of an edition that was current; an approval is not its own requester's, and in a known capacity."""
    for entry in draft.every("passes"):
        _check_pass(draft, entry)
    roles = {role for entry in draft.every("people") for role in entry.record.roles}
    for entry in draft.every("approvals"):
        _check_approval(draft, entry, roles)


def _check_pass(draft: Draft, entry: Entry) -> None:
    event: CoursePass = entry.record
    course = draft.entries["courses"].get(event.course)
    if course is None or not course.is_whole():
        return
    versions = {version.version: version for version in course.record.versions}
    version = versions.get(event.version)
    if version is None:
        what = f"the course `{event.course}` has no version `{event.version}`"
        draft.complain(entry, ("version",), what, did_you_mean(event.version, versions))
    elif event.passed_on < version.from_on:
        what = f"passed on {event.passed_on}, before version `{version.version}` began on {version.from_on}"
        draft.complain(entry, ("passed_on",), what, "correct the day or the version")


def _check_approval(draft: Draft, entry: Entry, roles: set[str]) -> None:
    approval: Approval = entry.record
    if approval.requested_by == approval.approver:
        what = f"`{approval.approver}` both asked for the approval and gave it"
        draft.complain(entry, ("requested_by",), what, "somebody else must give it")
    if approval.consent_of is not None and approval.capacity != PARTNER:
        what = "`consent_of` belongs to `capacity: partner`"
        draft.complain(entry, ("consent_of",), what, "leave it out or write `capacity: partner`", at_key=True)
    if approval.capacity is None or not draft.complete:
        return
    known = {*OFFICES, LEGAL, *roles}
    if approval.capacity not in known:
        what = f"there is no capacity `{approval.capacity}`"
        draft.complain(entry, ("capacity",), what, did_you_mean(approval.capacity, known))
        return
    holders = _holders(draft, approval)
    if holders is not None and holders <= draft.known["people"] and approval.approver not in holders:
        who = " and ".join(f"`{holder}`" for holder in sorted(holders)) or "nobody"
        what = f"`{approval.approver}` does not have the capacity `{approval.capacity}`, which belongs to {who}"
        draft.complain(entry, ("capacity",), what, "check it", severity=Severity.WARNING)


def _holders(draft: Draft, approval: Approval) -> set[str] | None:
    """Who may decide in the capacity today; None where the records it hangs on are missing."""
    match approval.capacity:
        case "owner":
            asset = _find(draft, "assets", approval.asset)
            return _named(asset.owner) if isinstance(asset, Asset) else None
        case "partner-manager":
            return _managers(draft, approval.partner)
        case "partner":
            return _managers(draft, approval.consent_of or approval.partner)
        case "accountable":
            return _accountable(draft, approval.partner)
        case role:
            people: list[Person] = [entry.record for entry in draft.every("people")]
            return {person.id for person in people if role in person.roles}


def _find(draft: Draft, section: str, id: str) -> object | None:
    entry = draft.entries[section].get(id)
    return entry.record if entry else None


def _managers(draft: Draft, partner: str) -> set[str] | None:
    record = _find(draft, "partners", partner)
    return _named(record.manager) if isinstance(record, Partner) else None


def _accountable(draft: Draft, partner: str) -> set[str]:
    found: set[str] = set()
    for entry in draft.every(AGREEMENTS):
        if entry.record.partner == partner and (raci := entry.record.raci) is not None:
            for assignment in (raci.disclosure, raci.approval):
                found |= _named(assignment.accountable) | _named(assignment.delegate) if assignment else set()
    return found


def _named(person: str | None) -> set[str]:
    return {person} if person else set()
