"""Records as canonical JSON, one text by kind and id: what a revision of the register is stored as."""

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from knowledge.company import Company
from knowledge.reading.sections import ALL_SECTIONS, COMPANY, TEXT
from knowledge.register import Register
from knowledge.terms import Agreement, Effect, Information, Term


class RegisterError(Exception):
    """Stored records that cannot be read; `kind` and `id` say which."""

    def __init__(self, kind: str, id: str, why: str) -> None:
        super().__init__(f"the stored {kind} `{id}` cannot be read: {why}")
        self.kind = kind
        self.id = id


def register_records(register: Register) -> dict[tuple[str, str], str]:
    """Every record as JSON with sorted keys and without defaults, by kind and id; equal records give equal texts.

    The company's id is `company`. Texts are JSON strings.
    """
    records = {(COMPANY, COMPANY): encode(register.company)}
    for name, section in ALL_SECTIONS.items():
        for id, record in getattr(register, name).items():
            records[section.kind, id] = encode(record)
    for id, text in register.texts.items():
        records[TEXT, id] = _json(text)
    return records


def read_records(records: Mapping[tuple[str, str], str]) -> Register:
    """The register of stored records.

    A term that cannot be read, such as one a newer version wrote, becomes a term of effect `unclear`: its questions
    answer ASK. Raises RegisterError for anything else that cannot be read.
    """
    found: dict[str, dict[str, Any]] = {name: {} for name in ALL_SECTIONS}
    texts: dict[str, str] = {}
    company: Any = None
    for (kind, id), stored in sorted(records.items()):
        if kind == TEXT:
            texts[id] = _decode_text(id, stored)
        elif kind == COMPANY:
            company = _decode(kind, id, stored)
        elif kind in _NAMES:
            found[_NAMES[kind]][id] = _decode(kind, id, stored)
        else:
            raise RegisterError(kind, id, "the kind is unknown")
    if company is None:
        raise RegisterError(COMPANY, COMPANY, "it is missing")
    return Register(company=company, texts=texts, **found)


def amend(register: Register, changes: Mapping[tuple[str, str], str | None]) -> Register:
    """The register with these records put in the place of the old ones, or removed where None.

    Gives what `read_records` gives for the changed records; only those are read. Raises RegisterError likewise.
    """
    amended: dict[str, dict[str, Any]] = {}
    company = register.company
    for (kind, id), stored in changes.items():
        if kind == COMPANY and stored is not None:
            company = _decode(kind, id, stored)
            continue
        name = "texts" if kind == TEXT else _NAMES.get(kind)
        if name is None:
            raise RegisterError(kind, id, "the kind is unknown")
        records = amended.setdefault(name, dict(getattr(register, name)))
        if stored is None:
            records.pop(id, None)
        else:
            records[id] = _decode_text(id, stored) if kind == TEXT else _decode(kind, id, stored)
    return replace(register, company=company, **amended)


def encode(record: object) -> str:
    """One record as canonical JSON."""
    kind: type = type(record)
    return _json(_adapter(kind).dump_python(record, mode="json", exclude_defaults=True))


def encode_text(text: str) -> str:
    """An agreement's own text as canonical JSON."""
    return _json(text)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


_NAMES = {section.kind: name for name, section in ALL_SECTIONS.items()}


@cache
def _adapter(record: type) -> TypeAdapter[Any]:
    return TypeAdapter(record)


def _decode(kind: str, id: str, stored: str) -> Any:
    record = _type_of(kind)
    try:
        return _adapter(record).validate_json(stored)
    except ValidationError as error:
        why = f"{error.error_count()} of its fields are not as this version knows them"
    data = _load(kind, id, stored)
    if record is Term:
        return _read_term(data, id)
    if record is Agreement and isinstance(data.get("terms"), list):
        terms = [_read_term(term, f"unreadable-{number}") for number, term in enumerate(data["terms"], 1)]
        try:
            rest = _adapter(Agreement).validate_python({**data, "terms": []})
        except ValidationError:
            raise RegisterError(kind, id, why) from None
        return replace(rest, terms=tuple(terms))
    raise RegisterError(kind, id, why)


def _type_of(kind: str) -> type:
    return Company if kind == COMPANY else ALL_SECTIONS[_NAMES[kind]].record


def _load(kind: str, id: str, stored: str) -> dict[str, Any]:
    try:
        data = json.loads(stored)
    except ValueError:
        raise RegisterError(kind, id, "it is no JSON") from None
    if not isinstance(data, dict):
        raise RegisterError(kind, id, "it is no record")
    return data


def _decode_text(id: str, stored: str) -> str:
    try:
        text = json.loads(stored)
    except ValueError:
        raise RegisterError(TEXT, id, "it is no JSON") from None
    if not isinstance(text, str):
        raise RegisterError(TEXT, id, "it is no text")
    return text


def _read_term(data: object, id: str) -> Term:
    """The term, or an unclear one in its place that covers everything the unread one could.

    It keeps its id, clause and quote, whose information it is about, and whether it survives, where these can be read.
    """
    try:
        term: Term = _adapter(Term).validate_python(data)
    except ValidationError:
        found = data if isinstance(data, dict) else {}
    else:
        return term
    known = {field: found[field] for field in ("id", "clause", "quote") if isinstance(found.get(field), str)}
    information = found.get("information", Information.OURS)
    return Term(
        **{"id": id, "clause": "", "quote": "", **known},
        effect=Effect.UNCLEAR,
        information=Information(information) if information in tuple(Information) else Information.OURS,
        survives=True if found.get("survives") else None,
    )
