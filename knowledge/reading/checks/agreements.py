"""Agreements: each has its text, and amendments and successions keep to one partner."""

from knowledge.partners import Tent
from knowledge.reading.checks.durations import check_duration
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Complaint, did_you_mean
from knowledge.reading.sections import AGREEMENTS, HOUSE_FILE
from knowledge.terms import HOUSE, Agreement, AgreementKind


def check_agreements(draft: Draft) -> None:
    """Text and record come in pairs; an addendum, and nothing else, amends an agreement of the same partner."""
    _check_pairs(draft)
    for entry in draft.every(AGREEMENTS):
        agreement: Agreement = entry.record
        if agreement.survival is not None:
            check_duration(draft, entry, ("survival",), agreement.survival)
        if entry.is_whole():
            _check_amendment(draft, entry, agreement)
        for number, id in enumerate(agreement.supersedes):
            _check_partner(draft, entry, ("supersedes", number), id, "supersedes")
        if agreement.amends is not None:
            _check_partner(draft, entry, ("amends",), agreement.amends, "amends")


def _check_pairs(draft: Draft) -> None:
    for id, file in draft.text_files.items():
        if id != HOUSE and id not in draft.known[AGREEMENTS]:
            near = did_you_mean(id, draft.known[AGREEMENTS] - draft.text_files.keys())
            what = f"the text has no agreement `{id}.yaml` beside it"
            draft.complaints.append(Complaint(file, (), what, near or "add it or remove the text"))
    for entry in draft.every(AGREEMENTS):
        if entry.id not in draft.text_files:
            near = did_you_mean(entry.id, draft.text_files.keys() - draft.known[AGREEMENTS] - {HOUSE})
            what = f"the agreement has no text `{entry.id}.md` beside it"
            draft.complain(entry, (), what, near or "add the agreement's own text")
    cites_house = any(True for _ in draft.every("rules")) or _is_founded_on_house(draft)
    if cites_house and HOUSE not in draft.text_files:
        what = f"house rules need the company's policy in {HOUSE_FILE}"
        draft.complaints.append(Complaint(HOUSE_FILE, (), what, "add it, with numbered clauses"))


def _is_founded_on_house(draft: Draft) -> bool:
    tents: list[Tent] = [entry.record for entry in draft.every("tents")]
    return any(tent.agreement == HOUSE for tent in tents)


def _check_amendment(draft: Draft, entry: Entry, agreement: Agreement) -> None:
    if agreement.kind is AgreementKind.ADDENDUM:
        if agreement.amends is None:
            draft.complain(entry, ("kind",), "an addendum names the agreement it amends", "add `amends:`")
    elif agreement.amends is not None:
        what = f"only an addendum amends an agreement; this is `{agreement.kind}`"
        draft.complain(entry, ("amends",), what, "write `kind: addendum` or leave `amends` out", at_key=True)


def _check_partner(draft: Draft, entry: Entry, path: tuple[str | int, ...], id: str, does: str) -> None:
    other = draft.entries[AGREEMENTS].get(id)
    if other is None or not (other.is_whole() and entry.is_whole()):
        return
    if other.record.partner != entry.record.partner:
        what = f"it {does} `{id}`, an agreement with another partner: `{other.record.partner}`"
        draft.complain(entry, path, what, f"name an agreement with `{entry.record.partner}`")
