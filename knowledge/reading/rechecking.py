"""A register that is there already, checked as its files would be; what is wrong is told of its records."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from knowledge.clauses import AgreementText, read_clauses
from knowledge.reading.checks import CHECKS
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Complaint, Path, Severity
from knowledge.reading.reading import RegisterCheck
from knowledge.reading.sections import AGREEMENTS, ALL_SECTIONS, COMPANY, HOUSE_FILE, TEXT
from knowledge.register import Register
from knowledge.terms import HOUSE

_TEXTS_KEPT = 2_000
_KINDS = {name: section.kind for name, section in ALL_SECTIONS.items()}
_NOUNS = {section.kind: section.noun for section in ALL_SECTIONS.values()}


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong with a record."""

    kind: str
    """The kind of the record; `company`, or `text` for the text of an agreement."""
    id: str
    path: Path
    """The way to the field in the record; empty for the record itself."""
    what: str
    suggestion: str | None = None
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        place = f"{noun_of(self.kind)} `{self.id}`" if self.id != self.kind else self.kind
        field = self.field
        hint = f"; {self.suggestion}" if self.suggestion else ""
        return f"{place}{f', {field}' if field else ''}: {self.what}{hint}"

    @property
    def field(self) -> str:
        """The way to the field in words, positions in lists counted from 1: `terms 2, clause`."""
        if self.kind == TEXT:
            return f"line {self.path[0]}" if self.path else ""
        words = ""
        for step in self.path:
            if isinstance(step, int):
                words += f" {step + 1}"
            else:
                words += f"{', ' if words else ''}{step.replace('_', ' ')}"
        return words.strip()


def noun_of(kind: str) -> str:
    """What people call a record of the kind."""
    return _NOUNS.get(kind, kind)


def recheck(register: Register, checks: Iterable[RegisterCheck] = ()) -> tuple[Flaw, ...]:
    """Every problem of the register, as `read_register` finds them in its files; of stray events they tell too.

    `checks` look at the register once it has no error of its own; what they find are errors.
    """
    draft = _draft(register)
    for check in CHECKS:
        check(draft)
    flaws = {_flaw(complaint, draft) for complaint in draft.complaints}
    if not any(flaw.severity is Severity.ERROR for flaw in flaws):
        flaws |= {
            Flaw(_KINDS.get(one.kind, one.kind), one.id, one.field_path, one.what, one.suggestion)
            for check in checks
            for one in check(register)
        }
    return tuple(sorted(flaws, key=_order))


def _draft(register: Register) -> Draft:
    """The draft that the files of the register would give; a record's place is its section and id."""
    draft = Draft(
        company=Entry(COMPANY, COMPANY, register.company, "", (COMPANY, COMPANY)),
        _clauses={id: _clauses_of(text) for id, text in register.texts.items()},
    )
    for name in ALL_SECTIONS:
        for id, record in getattr(register, name).items():
            draft.entries[name][id] = Entry(name, id, record, "", (name, id))
            draft.known[name].add(id)
    draft.known_terms = {id: {term.id for term in agreement.terms} for id, agreement in register.agreements.items()}
    draft.texts = dict(register.texts)
    draft.text_files = {id: HOUSE_FILE if id == HOUSE else f"{AGREEMENTS}/{id}.md" for id in register.texts}
    return draft


@lru_cache(maxsize=_TEXTS_KEPT)
def _clauses_of(text: str) -> AgreementText:
    """The clauses of a text, most of which are the same from one change to the next."""
    return read_clauses(text)


def _flaw(complaint: Complaint, draft: Draft) -> Flaw:
    if complaint.file:
        text = next((id for id, file in draft.text_files.items() if file == complaint.file), HOUSE)
        return Flaw(TEXT, text, (), complaint.what, complaint.suggestion, complaint.severity)
    section, id, *path = complaint.path
    kind = _KINDS.get(str(section), str(section))
    return Flaw(kind, str(id), tuple(path), complaint.what, complaint.suggestion, complaint.severity)


def _order(flaw: Flaw) -> tuple[str, str, tuple[str, ...], str]:
    path = tuple(f"{step:09}" if isinstance(step, int) else step for step in flaw.path)
    return flaw.kind, flaw.id, path, flaw.what
