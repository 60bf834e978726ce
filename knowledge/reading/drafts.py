"""A draft: what the files hold before it is a register, with the place of each record and what is wrong so far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from knowledge.clauses import AgreementText, read_clauses
from knowledge.company import Company
from knowledge.partners import PUBLIC
from knowledge.reading.problems import Complaint, Path, Severity
from knowledge.reading.sections import AGREEMENTS, ALL_SECTIONS, COMPANY, TEXT
from knowledge.reading.shapes import Fault, Partial
from knowledge.reading.yaml_files import compose, find_place
from knowledge.register import Register
from knowledge.terms import HOUSE, Agreement, Term

RESERVED = frozenset({PUBLIC, HOUSE})


@dataclass(frozen=True, slots=True)
class Entry:
    """One record with its place; `faults` are the paths where its block had the wrong shape."""

    section: str
    id: str
    record: Any
    file: str
    path: Path
    partial: Partial | None = None
    faults: frozenset[Path] = frozenset()
    touched: frozenset[Path] = frozenset()
    """Every path that leads to a fault or part of the way."""

    def is_whole(self, within: Path = ()) -> bool:
        """Whether the record was read without a fault outside its terms, or the one at the path without any."""
        if within:
            return within not in self.touched
        return all(path[:1] in ((), ("terms",)) for path in self.touched) and ("terms",) not in self.faults

    def is_told(self, path: Path) -> bool:
        """Whether a fault is known at the path in the file, around it, or inside the field that it names."""
        if not self.faults:
            return False
        around = any(path[:length] in self.faults for length in range(len(path) + 1))
        return around or (path in self.touched and path != () and isinstance(path[-1], str))


@dataclass(slots=True)
class Draft:
    """Everything read from the files, and every complaint about it."""

    sources: dict[str, str] = field(default_factory=dict)
    """The texts of the YAML files, for places."""
    company: Entry | None = None
    entries: dict[str, dict[str, Entry]] = field(default_factory=lambda: {name: {} for name in ALL_SECTIONS})
    """Section to id to record; of records with one id the first."""
    known: dict[str, set[str]] = field(default_factory=lambda: {name: set() for name in ALL_SECTIONS})
    """Section to every id in the files, of unreadable records too."""
    known_terms: dict[str, set[str]] = field(default_factory=dict)
    """Agreement id to every term id in its file, of unreadable terms too; files that are no YAML are left out."""
    texts: dict[str, str] = field(default_factory=dict)
    text_files: dict[str, str] = field(default_factory=dict)
    """Agreement id, or `house`, to the file of its text, of unreadable files too."""
    own_basis: set[str] = field(default_factory=set)
    """Ids of the approvals whose block says what they were given on, be it nothing."""
    revision: int | None = None
    complete: bool = True
    """Whether every file of the top folder was readable; if not, a missing id may stand in the unreadable one."""
    complaints: list[Complaint] = field(default_factory=list)
    _clauses: dict[str, AgreementText] = field(default_factory=dict)
    _duplicates: dict[str, frozenset[str]] = field(default_factory=dict)

    def every(self, section: str) -> Iterator[Entry]:
        """The records of a section."""
        return iter(self.entries[section].values())

    def terms(self) -> Iterator[tuple[Entry, Term, Path, str]]:
        """Every term and house rule with the record it stands in, its path there and the id it is cited under."""
        for entry in self.every("rules"):
            yield entry, entry.record, (), HOUSE
        for entry in self.every(AGREEMENTS):
            agreement: Agreement = entry.record
            for number, term in enumerate(agreement.terms):
                yield entry, term, ("terms", number), agreement.id

    def clauses(self, agreement: str) -> AgreementText | None:
        """The numbered text of an agreement or of `house`; None where there is none."""
        if agreement not in self._clauses and agreement in self.texts:
            self._clauses[agreement] = read_clauses(self.texts[agreement])
        return self._clauses.get(agreement)

    def duplicates(self, agreement: str) -> frozenset[str]:
        """The clause numbers that stand more than once in the text of an agreement."""
        if agreement not in self._duplicates:
            text = self.clauses(agreement)
            self._duplicates[agreement] = frozenset(text.duplicates if text else ())
        return self._duplicates[agreement]

    def complain(
        self,
        entry: Entry,
        path: Path,
        what: str,
        suggestion: str | None = None,
        *,
        severity: Severity = Severity.ERROR,
        at_key: bool = False,
    ) -> None:
        """Adds a problem of a record; one of a faulty field is left out, since the fault is told already."""
        inside = entry.partial.path_in_file(path) if entry.partial else path
        if entry.is_told(inside):
            return
        complaint = Complaint(entry.file, (*entry.path, *inside), what, suggestion, severity, at_key)
        self.complaints.append(complaint)

    def report_faults(self, file: str, path: Path, faults: list[Fault]) -> None:
        """Adds what is wrong with the shape of a block."""
        for fault in faults:
            self.complaints.append(
                Complaint(file, (*path, *fault.path), fault.what, fault.suggestion, at_key=fault.at_key)
            )

    def register(self) -> Register:
        """The register of the draft; only for a draft without errors."""
        if self.company is None:
            raise ValueError("a draft without `company` is no register")
        company: Company = self.company.record
        records: Mapping[str, Mapping[str, Any]] = {
            name: {id: entry.record for id, entry in entries.items()} for name, entries in self.entries.items()
        }
        register = Register(company=company, texts=dict(self.texts), **records)
        given = {
            approval.id: replace(approval, basis=register.basis_of(approval.asset))
            for approval in register.approvals.values()
            if approval.basis is None and approval.id not in self.own_basis
        }
        return replace(register, approvals={**register.approvals, **given})


class Places:
    """Where things stand in the files; a file is looked through once, and only when a place in it is asked for."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._nodes: dict[str, Any] = {}

    def find(self, complaint: Complaint) -> tuple[int, int]:
        """The line and column of a complaint, from 1."""
        if complaint.place is not None:
            return complaint.place
        return self._find(complaint.file, complaint.path, at_key=complaint.at_key)

    def locate(self, section: str, id: str, path: Path = ()) -> tuple[str, int, int]:
        """The file, line and column of a field of a record, or of the record where the path leads nowhere.

        `section` is the name of a section, the kind of its records, `company`, `agreements` or `text`.
        """
        if section == TEXT:
            return self._draft.text_files[id], 1, 1
        if section == COMPANY:
            entry = self._draft.company
        else:
            name = section if section in ALL_SECTIONS else _SECTION_OF_KIND[section]
            entry = self._draft.entries[name].get(id)
        if entry is None:
            raise KeyError((section, id))
        return entry.file, *self._find(entry.file, (*entry.path, *path), at_key=False)

    def _find(self, file: str, path: Path, *, at_key: bool) -> tuple[int, int]:
        if file not in self._nodes:
            self._nodes[file] = compose(self._draft.sources[file]) if file in self._draft.sources else None
        return find_place(self._nodes[file], path, at_key=at_key)


_SECTION_OF_KIND = {section.kind: name for name, section in ALL_SECTIONS.items()}
