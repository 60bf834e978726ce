"""The folder of register files: which file may hold what, gathered into a draft."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from knowledge.company import Company
from knowledge.reading.drafts import Draft, Entry
from knowledge.reading.problems import Complaint, Path, did_you_mean, shown
from knowledge.reading.sections import (
    AGREEMENTS,
    BY_NAME,
    COMPANY,
    COMPANY_FILE,
    HOUSE_FILE,
    REVISION,
    TEXT_ENDINGS,
    YAML_ENDING,
    Section,
)
from knowledge.reading.shapes import no_block, read_block, read_shapes
from knowledge.reading.yaml_files import MOST_TEXT_BYTES, MOST_YAML_BYTES, read_text, read_yaml
from knowledge.terms import HOUSE, Agreement

TOP_KEYS = (COMPANY, *BY_NAME)
KNOWN_FILES = (*dict.fromkeys((COMPANY_FILE, *(section.file for section in BY_NAME.values()))), HOUSE_FILE)

_IGNORED = re.compile(r"(?:^|/)\.|^(?:readme|licen[cs]e|changelog)(?:\.\w+)?$", re.IGNORECASE)


def gather(files: Mapping[str, bytes | str]) -> Draft:
    """The draft of all files, in the order of their names; dot files, README, LICENSE and CHANGELOG are passed over."""
    draft = Draft()
    for file in sorted(files):
        if not _IGNORED.search(file):
            _gather_file(draft, file, files[file])
    if draft.company is None and draft.complete:
        complaint = Complaint(
            COMPANY_FILE, (), "the section `company` is missing", "add it with `name` and `time_zone`"
        )
        draft.complaints.append(complaint)
    return draft


def _gather_file(draft: Draft, file: str, content: bytes | str) -> None:
    folder, _, name = file.rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if folder == "" and dot + ending == YAML_ENDING:
        data = _read_yaml(draft, file, content)
        if data is None:
            draft.complete = False
        else:
            _gather_sections(draft, file, data)
    elif file == HOUSE_FILE:
        _gather_text(draft, HOUSE, file, content)
    elif folder == AGREEMENTS and dot + ending == YAML_ENDING:
        draft.known[AGREEMENTS].add(stem)
        data = _read_yaml(draft, file, content)
        if data is not None:
            _gather_agreement(draft, file, stem, data)
    elif folder == AGREEMENTS and dot + ending in TEXT_ENDINGS:
        _gather_text(draft, stem, file, content)
    else:
        known = [f"{stem}{YAML_ENDING}"] if ending == "yml" else KNOWN_FILES
        near = did_you_mean(name, known) if folder in ("", AGREEMENTS) else None
        where = "the register is `*.yaml`, `house.md`, `agreements/NAME.yaml` and `agreements/NAME.md`"
        draft.complaints.append(Complaint(file, (), "this file is no part of a register", near or where))


def _gather_text(draft: Draft, id: str, file: str, content: bytes | str) -> None:
    if id in draft.text_files:
        other = draft.text_files[id].rpartition("/")[2]
        draft.complaints.append(Complaint(file, (), f"`{id}` has a text already: {other}", "keep one of the two"))
        return
    draft.text_files[id] = file
    match read_text(file, content, MOST_TEXT_BYTES):
        case str() as text:
            draft.texts[id] = text
        case complaint:
            draft.complaints.append(complaint)


def _read_yaml(draft: Draft, file: str, content: bytes | str) -> dict[str, Any] | None:
    """The top block of a YAML file, None when it has none."""
    match read_text(file, content, MOST_YAML_BYTES):
        case str() as text:
            draft.sources[file] = text
            data, complaints = read_yaml(file, text)
            draft.complaints.extend(complaints)
        case complaint:
            draft.complaints.append(complaint)
            return None
    if data is not None and not isinstance(data, dict):
        draft.complaints.append(Complaint(file, (), "the file is no block of `key: value`", None))
        return None
    return data


def _gather_sections(draft: Draft, file: str, data: dict[str, Any]) -> None:
    for key, value in data.items():
        if key == COMPANY:
            _gather_company(draft, file, value)
        elif key == REVISION and file == COMPANY_FILE:
            _gather_revision(draft, file, value)
        elif key in BY_NAME:
            _gather_section(draft, file, BY_NAME[key], value)
        else:
            near = did_you_mean(key, TOP_KEYS)
            hint = "an agreement stands in `agreements/NAME.yaml`" if key == AGREEMENTS else near
            complaint = Complaint(file, (key,), f"unknown section `{key}`", hint, at_key=True)
            draft.complaints.append(complaint)


def _gather_revision(draft: Draft, file: str, value: object) -> None:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value):
        draft.revision = int(value)
    else:
        what = f"`revision` must be a whole number, not {shown(value)}"
        draft.complaints.append(Complaint(file, (REVISION,), what, "leave it as it was exported"))


def _gather_company(draft: Draft, file: str, value: object) -> None:
    if not isinstance(value, dict):
        draft.report_faults(file, (COMPANY,), [no_block(Company, value)])
        draft.complete = False
    elif draft.company is not None:
        what = f"`{COMPANY}` stands in {draft.company.file} already"
        draft.complaints.append(Complaint(file, (COMPANY,), what, "keep one of the two", at_key=True))
    else:
        draft.company = _read_entry(draft, COMPANY, Company, value, file=file, path=(COMPANY,))


def _gather_section(draft: Draft, file: str, section: Section, value: object) -> None:
    if value is None:
        return
    if not isinstance(value, list):
        hint = f"begin each {section.noun} with `- id:`"
        complaint = Complaint(file, (section.name,), f"`{section.name}` must be a list, not {shown(value)}", hint)
        draft.complaints.append(complaint)
        draft.complete = False
        return
    for entry in _section_entries(draft, file, section, value):
        _add(draft, section, entry)
    if section.name == "approvals":
        draft.own_basis.update(raw["id"] for raw in value if isinstance(raw, dict) and "id" in raw and "basis" in raw)


def _section_entries(draft: Draft, file: str, section: Section, raws: list[Any]) -> Iterator[Entry]:
    if (records := read_shapes(section.record, raws)) is not None:
        for number, record in enumerate(records):
            yield Entry(section.name, record.id, record, file, (section.name, number))
        return
    for number, raw in enumerate(raws):
        path = (section.name, number)
        if not isinstance(raw, dict):
            draft.report_faults(file, path, [no_block(section.record, raw)])
            continue
        entry = _read_entry(draft, section.name, section.record, raw, file=file, path=path)
        if isinstance(raw.get("id"), str):
            yield entry


def _add(draft: Draft, section: Section, entry: Entry) -> None:
    entries = draft.entries[section.name]
    if (first := entries.get(entry.id)) is not None:
        where = "above" if first.file == entry.file else f"in {first.file}"
        draft.complain(entry, ("id",), f"the {section.noun} `{entry.id}` stands {where} already", "choose another id")
        return
    entries[entry.id] = entry
    draft.known[section.name].add(entry.id)


def _gather_agreement(draft: Draft, file: str, name: str, data: dict[str, Any]) -> None:
    own = data.get("id", name)
    if own != name:
        what = f"the id {shown(own)} is not the file's name `{name}`"
        draft.complaints.append(Complaint(file, ("id",), what, "leave `id` out or rename the file"))
    terms = data.get("terms")
    blocks = [raw for raw in terms if isinstance(raw, dict)] if isinstance(terms, list) else []
    draft.known_terms[name] = {raw["id"] for raw in blocks if isinstance(raw.get("id"), str)}
    draft.entries[AGREEMENTS][name] = _read_entry(
        draft, AGREEMENTS, Agreement, {**data, "id": name}, file=file, path=()
    )


def _read_entry(draft: Draft, section: str, record: type, raw: dict[str, Any], *, file: str, path: Path) -> Entry:
    """The record of a block, whose faults are reported."""
    partial, faults = read_block(record, raw)
    draft.report_faults(file, path, faults)
    entry = Entry(section, getattr(partial.record, "id", COMPANY), partial.record, file, path)
    paths = frozenset(fault.path for fault in faults)
    touched = frozenset(path[:length] for path in paths for length in range(len(path) + 1))
    return replace(entry, partial=partial, faults=paths, touched=touched) if faults else entry
