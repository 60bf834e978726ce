"""The audit pack: disclosures with the terms, answers and approvals they rested on, and proofs that anybody can verify.

It holds what one person may see, and is signed as a whole. The same disclosures, register, checkpoint, day and key give
the same bytes: files in a fixed order, with a fixed time, and not compressed, because compression differs from one
machine to the next.
"""

import csv
import hashlib
import io
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from handlers.disclosures.booklet import write_index, write_readme
from handlers.disclosures.looking import Listing
from handlers.disclosures.sheets import BYTE_ORDER_MARK, harmless, write_csv
from handlers.replies import Answer, as_object
from handlers.viewers import Present, get_present
from knowledge.calendar import day_at, window
from knowledge.company import Company
from knowledge.disclosing.disclosures import Disclosure, Step
from knowledge.proofs.checkpoints import Signer, write_manifest_note
from knowledge.proofs.entries import ERASED
from knowledge.proofs.verifying import (
    MANIFEST,
    MANIFEST_NOTE,
    PACK,
    PACK_CHECKPOINT,
    PACK_LIST,
    check_sizes,
    receipt_path,
    write_zip,
)
from knowledge.reading import register_records, write_register
from knowledge.register import Register
from knowledge.sightings import visible_then
from knowledge.terms import HOUSE
from storage.disclosures import DISCLOSURE, NOTE, REASON, STEP, read_made, read_step
from storage.engine import reading
from storage.ledger import Entry, find_entry, find_numbered, history, ledger_id
from storage.registers import find_revision
from storage.snapshots import Moment, Snapshots

VERIFIER = "verify_mayshare.py"
_OF_THE_ZIP = "the ZIP's own list of files"
_UNTOLD = ("delivery", "platform")
"""Of an entry's header: which conversation it came from."""
_HOUSE = ("company.yaml", "house.md")
_APPROVAL = "approval"
_TABLES = {
    "agreement": "agreements",
    "text": "agreements",
    "hold": "holds",
    "tent": "tents",
    _APPROVAL: "approvals",
    "clearance": "clearances",
}
"""The tables of records that belong to one partner, by kind."""
_OF_CHANGES = ("When", "By", "Kind", "Id", "Done")
_OF_APPROVALS = ("Id", "Given on", "By", "As", "Word", "Asset", "Partner", "Purpose", "Until", "Reason")
_COMPANY_WIDE = frozenset({"company", "rule", "purpose", "region", "vertical", "kind"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Prover:
    """How entries of the ledger are proved."""

    checkpoint: str
    """The signed note that every receipt is made for."""
    size: int
    """How many entries the checkpoint has; what was put on record since is in no pack."""
    signer: Signer
    """Who signs the pack, with the key of the checkpoint."""
    receipts: Callable[[Iterable[tuple[Entry, Collection[str]]]], Iterable[str]]
    """The receipt of each entry, without the fields named with it."""
    answer: Callable[[str, str], Answer | None]
    """The answer of that id where it is what would have been told with that person listening."""
    verifier: bytes
    """The program that verifies the pack."""


def write_pack(listing: Listing, prover: Prover, engine: Engine, snapshots: Snapshots, *, at: datetime) -> bytes:
    """The pack of the disclosures found, as the one who looked for them may see them. Raises TooLargeError.

    1. Of an entry is shown what she would be shown; of other fields its receipt holds only the hashes.
    2. An answer is in it where it is her own, or where she is of Legal and it is the same with her listening; the words
       it was asked with never are.
    3. The terms are those of the partners of these disclosures and of the house, as they are now and at each change in
       the days looked for.
    """
    partners = {kept.disclosure.partner or "" for kept in listing.found} | listing.sought.query.partners
    files: dict[str, bytes] = {PACK_LIST: write_csv(listing)}
    files |= {f"terms/now/{path}": content for path, content in _terms(listing.register, partners).items()}
    approvals = _approvals(listing)
    files["approvals.csv"] = _table(_OF_APPROVALS, approvals)
    answers = _answers(listing, prover)
    files |= {f"answers/{id}.json": _json(body) for id, body in answers.items()}
    with reading(engine) as session:
        changes = list(_changes(listing, partners, session, snapshots, get_present(session, snapshots, at)))
        proved = list(_entries(listing, session))
        proved += _named([ledger_id(_APPROVAL, row[0]) for row in approvals], _all_of, session)
        proved += _named(answers, _answer_alone, session)
    changed = [each for each in changes if each.terms]
    for name, terms in (*(("before", each.former) for each in changed[:1]), *((c.name, c.terms) for c in changed)):
        files |= {f"terms/{name}/{path}": content for path, content in terms.items()}
    files["changes.csv"] = _table(_OF_CHANGES, [row for each in changes for row in each.rows])
    files |= _receipts([(entry, may_show) for entry, may_show in proved if entry.sequence <= prover.size], prover)
    files |= {PACK_CHECKPOINT: prover.checkpoint.encode(), VERIFIER: prover.verifier}
    files["README.txt"] = write_readme(listing).encode()
    files["index.html"] = write_index(listing, sorted(files)).encode()
    return _zipped(files, prover.signer)


def _zipped(files: Mapping[str, bytes], signer: Signer) -> bytes:
    sums = {path: hashlib.sha256(files[path]).hexdigest() for path in sorted(files)}
    manifest = _json({"format": PACK, "files": sums})
    whole = {**files, MANIFEST: manifest, MANIFEST_NOTE: write_manifest_note(manifest, signer).encode()}
    sizes = {path: len(content) for path, content in whole.items()}
    pack = b"".join(write_zip(whole))
    check_sizes((*sizes.items(), (_OF_THE_ZIP, len(pack) - sum(sizes.values()))))
    return pack


def _terms(register: Register, partners: Collection[str]) -> dict[str, bytes]:
    """The files of the agreements with the partners and of the house's own rules."""
    ids = {each.id for partner in partners for each in register.agreements_of.get(partner, ())}
    wanted = {*_HOUSE, *(f"agreements/{id}.{ending}" for id in ids for ending in ("yaml", "md"))}
    return {path: content for path, content in write_register(register).items() if path in wanted}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A change of the register that the reader can see."""

    name: str
    """Its number by her own count, and its day."""
    rows: tuple[tuple[str, ...], ...]
    terms: Mapping[str, bytes]
    """The terms as they were from then on, where it changed any."""
    former: Mapping[str, bytes]
    """The terms as they were before."""


def _changes(
    listing: Listing, partners: Collection[str], session: Session, snapshots: Snapshots, now: Present
) -> Iterator[_Change]:
    counts = snapshots.counts(session, (listing.reader,), now.today)
    days = window(listing.sought.query.since, listing.sought.query.until)

    def seen(moment: Moment) -> Register:
        return visible_then(snapshots.get(session, moment), now.register, (listing.reader,), now.today)

    for before, after in pairwise(counts):
        if counts[before] == counts[after]:
            continue
        when, by = _made(session, before, after, now.register.company)
        if when not in days:
            continue
        old, new = seen(before), seen(after)
        rows = tuple(
            (str(when), by, kind, id, done)
            for kind, id, done in _differences(old, new)
            if _is_meant(kind, id, (old, new), partners)
        )
        former, terms = _terms(old, partners), _terms(new, partners)
        name = f"{counts[after]:06}-{when}"
        yield _Change(name=name, rows=rows, terms={} if terms == former else terms, former=former)


def _made(session: Session, before: Moment, after: Moment, company: Company) -> tuple[date, str]:
    """When the change was made, and by whom."""
    revision = find_revision(session, after.revision) if after.revision != before.revision else None
    if revision is not None:
        return day_at(revision.made_at, company), revision.made_by
    entry = find_numbered(session, after.position)
    assert entry is not None  # noqa: S101 - a moment is the position of an entry
    return day_at(entry.at, company), entry.by


def _differences(old: Register, new: Register) -> Iterator[tuple[str, str, str]]:
    before, after = register_records(old), register_records(new)
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            yield *key, "added" if key not in before else "removed" if key not in after else "changed"


def _is_meant(kind: str, id: str, registers: Iterable[Register], partners: Collection[str]) -> bool:
    """Whether the record is the house's or one of these partners'."""
    if kind in _COMPANY_WIDE or (kind == "text" and id == HOUSE):
        return True
    if kind == "partner":
        return id in partners
    if kind not in _TABLES:
        return False
    records = (getattr(register, _TABLES[kind]).get(id) for register in registers)
    return any(record is not None and record.partner in partners for record in records)


def _approvals(listing: Listing) -> list[tuple[str, ...]]:
    """The words on record on what was disclosed, to whom."""
    register = listing.register
    pairs = {(kept.disclosure.asset, kept.disclosure.partner) for kept in listing.found}
    return [
        (
            event.id,
            str(event.given_on),
            _name(event.approver, register),
            event.capacity or "",
            event.word,
            register.assets[event.asset].name,
            register.partners[event.partner].name,
            event.purpose or "",
            str(event.until_on or ""),
            event.reason,
        )
        for _, event in sorted(register.approvals.items())
        if (event.asset, event.partner) in pairs and event.partner in register.partners
    ]


def _name(person: str, register: Register) -> str:
    return register.people[person].name if person in register.people else person


def _answers(listing: Listing, prover: Prover) -> dict[str, Mapping[str, Any]]:
    ids = {
        kept.disclosure.answer or "" for kept in listing.found if listing.is_legal or kept.logged_by == listing.reader
    }
    found = ((id, prover.answer(id, listing.reader)) for id in sorted(ids - {""}))
    return {id: as_object(answer) for id, answer in found if answer is not None}


Shows = Callable[[Mapping[str, Any]], Collection[str]]
"""What of an entry's body may be shown."""


def _all_of(body: Mapping[str, Any]) -> Collection[str]:
    return body.keys() - {"message"}


def _answer_alone(body: Mapping[str, Any]) -> Collection[str]:
    return {"answer"} & body.keys()


def _entries(listing: Listing, session: Session) -> Iterator[tuple[Entry, Shows]]:
    """The entries of each disclosure, with what of them is what the reader sees."""
    steps: dict[str, list[Entry]] = {}
    for entry in history(session, kinds=(STEP,)):
        steps.setdefault(str(json.loads(entry.body)["about"]), []).append(entry)
    for kept in listing.found:
        first = find_entry(session, ledger_id(DISCLOSURE, kept.id))
        entries = (*(() if first is None else (first,)), *steps.get(kept.id, ()))
        yield from ((entry, _shows((kept.first, kept.disclosure), kept.steps)) for entry in entries)


def _named(ids: Iterable[str], may_show: Shows, session: Session) -> Iterator[tuple[Entry, Shows]]:
    found = (find_entry(session, id) for id in ids)
    return ((entry, may_show) for entry in found if entry is not None)


def _shows(disclosures: Sequence[Disclosure], steps: Sequence[Step]) -> Shows:
    """Shows a disclosure or step that is to the letter what the reader sees of it, and which disclosure it is about."""

    def show(body: Mapping[str, Any]) -> Collection[str]:
        same = {"about"}
        if "disclosure" in body and read_made(body) in disclosures:
            same |= {"disclosure", NOTE}
        if "step" in body and read_step(body) in steps:
            same |= {"step", REASON}
        return same & body.keys()

    return show


def _receipts(proved: Sequence[tuple[Entry, Shows]], prover: Prover) -> dict[str, bytes]:
    made = prover.receipts((entry, _untold(json.loads(entry.body), may_show)) for entry, may_show in proved)
    return {receipt_path(entry.id): receipt.encode() for (entry, _), receipt in zip(proved, made, strict=True)}


def _untold(body: Mapping[str, Any], may_show: Shows) -> Collection[str]:
    return (*_UNTOLD, *sorted(f"body.{name}" for name in body.keys() - {ERASED, *may_show(body)}))


def _table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return f"{BYTE_ORDER_MARK}{text.getvalue()}".encode()


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, indent=2, sort_keys=True, ensure_ascii=True) + "\n").encode()
