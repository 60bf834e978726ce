"""Requests for approval in the ledger: how they are written, and each with all that was said to it since."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session

from knowledge.approving import ApprovalRequest, Need, Said
from knowledge.inquiry import Question
from storage.ledger import Entry, find_entry, history, ledger_id

APPROVAL_REQUEST = "approval-request"
DECISION = "decision"
"""What somebody said to a request, or without one; the words that count besides are `approval` events."""

_QUESTION = TypeAdapter(Question)
_SAID = TypeAdapter(Said)
_REQUEST = TypeAdapter(ApprovalRequest)


def write_request(request: ApprovalRequest, needs: Iterable[Need]) -> dict[str, Any]:
    """What an entry says of a request, with the words that were missing and why."""
    told: dict[str, Any] = _REQUEST.dump_python(replace(request, said=()), mode="json")
    del told["id"], told["said"]
    return {**told, "missing": [_written(need) for need in needs]}


def _written(need: Need) -> dict[str, Any]:
    finding, slot = need.finding, need.slot
    source = None if finding.citation is None else finding.citation._asdict()
    return {
        "capacity": slot.capacity,
        "subject": slot.subject,
        "people": list(need.people),
        "gate": finding.gate,
        "reason": finding.reason,
        "citation": source,
    }


def write_said(request: str | None, said: Said, question: Question, words: Iterable[str]) -> dict[str, Any]:
    """What an entry says of what was said; `words` are the ids of the events that it put on record."""
    return {
        "request": request,
        "asset": question.asset,
        "partner": question.partner,
        "said": _SAID.dump_python(said, mode="json"),
        "words": list(words),
    }


def find_request(session: Session, id: str) -> ApprovalRequest | None:
    """The request of that id as it stands now."""
    entry = find_entry(session, ledger_id(APPROVAL_REQUEST, id))
    if entry is None:
        return None
    later = (json.loads(each.body) for each in history(session, kinds=(DECISION,), after=entry.sequence))
    return _read(entry, [body for body in later if body["request"] == id])


def list_requests(session: Session) -> tuple[ApprovalRequest, ...]:
    """Every request as it stands now, oldest first."""
    entries: list[Entry] = []
    said: dict[str, list[Mapping[str, Any]]] = {}
    for entry in history(session, kinds=(APPROVAL_REQUEST, DECISION)):
        if entry.kind == APPROVAL_REQUEST:
            entries.append(entry)
        else:
            body = json.loads(entry.body)
            said.setdefault(body["request"] or "", []).append(body)
    return tuple(_read(entry, said.get(_own_id(entry), ())) for entry in entries)


def _own_id(entry: Entry) -> str:
    return entry.id.rpartition(":")[2]


def _read(entry: Entry, later: Iterable[Mapping[str, Any]]) -> ApprovalRequest:
    body = json.loads(entry.body)
    fields = {name: body[name] for name in _FIELDS}
    return _REQUEST.validate_python(
        {**fields, "id": _own_id(entry), "said": tuple(_SAID.validate_python(each["said"]) for each in later)}
    )


_FIELDS = ("asker", "asked_on", "question", "answer", "reason", "until", "place", "named")
