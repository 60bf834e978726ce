"""What is handed to somebody who will verify it without us: receipts of one entry, and proofs of extension.

{"format": "mayshare-receipt/1",
 "shown": {"sequence": {"value": 12, "salt": "<hex>"}, "kind": {...}, "body.answer": {...}},
 "hidden": {"by": "<digest in hex>", "body": "<digest in hex>"},
 "path": ["<hash in hex>", ...],
 "checkpoint": "<signed note>",
 "key": "<the key it is signed with; who verifies must have it from elsewhere>"}

{"format": "mayshare-consistency/1", "old": "<signed note>", "new": "<signed note>", "path": [...], "key": "..."}

`verifying` says how the hashes are made and checked.
"""

import json
from collections.abc import Collection, Sequence

from knowledge.proofs.entries import Openings
from knowledge.proofs.verifying import BODY, BODY_PREFIX, CONSISTENCY, HEADER, RECEIPT, Json, Key


class WithholdingError(Exception):
    """A field that a receipt cannot leave out; `name` is it."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"the receipt cannot leave out `{name}`: {why}")
        self.name = name


def write_receipt(entry: Openings, without: Collection[str], path: Sequence[bytes], checkpoint: str, key: Key) -> str:
    """The receipt of the entry, with all that can be shown but the fields named: of the header by their names, of the
    body as `body.NAME` or `NAME`. The body's whole text is shown only where it has no parts. Raises WithholdingError.
    """
    hidden = {_field(name, entry) for name in without}
    if any(name.startswith(BODY_PREFIX) for name in (*entry.shown, *entry.erased)):
        hidden.add(BODY)
    digests = entry.digests()
    shown: dict[str, Json] = {
        name: {"value": opening.value, "salt": opening.salt.hex()}
        for name, opening in entry.shown.items()
        if name not in hidden
    }
    withheld: dict[str, Json] = {name: digest.hex() for name, digest in sorted(digests.items()) if name not in shown}
    return _write(
        {
            "format": RECEIPT,
            "shown": shown,
            "hidden": withheld,
            "path": [each.hex() for each in path],
            "checkpoint": checkpoint,
            "key": str(key),
        }
    )


def write_extension(old: str, new: str, path: Sequence[bytes], key: Key) -> str:
    """The proof that the ledger of the newer checkpoint begins with that of the older one."""
    return _write(
        {"format": CONSISTENCY, "old": old, "new": new, "path": [each.hex() for each in path], "key": str(key)}
    )


def _field(name: str, entry: Openings) -> str:
    if name == HEADER[0]:
        raise WithholdingError(name, "the proof itself says it")
    for full in (name, BODY_PREFIX + name):
        if full in entry.shown or full in entry.erased:
            return full
    names = ", ".join(each.removeprefix(BODY_PREFIX) for each in entry.shown if each not in (HEADER[0], BODY))
    raise WithholdingError(name, f"the entry has no such field; it has {names}")


def _write(value: Json) -> str:
    return json.dumps(value, indent=2, ensure_ascii=True) + "\n"
