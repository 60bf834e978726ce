"""Requests for approval in the ledger: how they are written, and each with all that was said to it since."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session

from knowledge.approving import ApprovalRequest, Need, Said
from knowledge.inquiry import Question
from storage.carrying import Carried
from storage.ledger import Entry, find_entry, history, ledger_id, own_id

APPROVAL_REQUEST = "approval-request"
DECISION = "decision"
"""What somebody said to a request, or without one; the words that count besides are `approval` events."""

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
    later = history(session, kinds=(DECISION,), after=entry.sequence, naming=id)
    return _extended({}, (entry, *later))[id]


class Requests:
    """Every request on record, kept in memory and carried on."""

    def __init__(self) -> None:
        self._carried = Carried[Mapping[str, ApprovalRequest]]((APPROVAL_REQUEST, DECISION), {}, _extended)

    def list(self, session: Session) -> tuple[ApprovalRequest, ...]:
        """Every request as it stands now, oldest first."""
        return tuple(self._carried.read(session).state.values())


def _extended(found: Mapping[str, ApprovalRequest], entries: Iterable[Entry]) -> Mapping[str, ApprovalRequest]:
    requests = dict(found)
    for entry in entries:
        body = json.loads(entry.body)
        if entry.kind == APPROVAL_REQUEST:
            id = own_id(entry)
            fields = {name: body[name] for name in _FIELDS}
            requests[id] = _REQUEST.validate_python({**fields, "id": id, "said": ()})
        elif (id := body["request"]) in requests:
            requests[id] = replace(requests[id], said=(*requests[id].said, _SAID.validate_python(body["said"])))
    return requests


_FIELDS = ("asker", "asked_on", "question", "answer", "reason", "until", "place", "named")
