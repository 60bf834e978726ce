"""Audit packs: what one person finds, put together with its proofs."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from importlib.resources import files

from bot.wiring import Assistant
from handlers import proofs, replaying
from handlers.disclosures import Listing, Prover, write_pack
from knowledge.proofs.checkpoints import Signer
from knowledge.proofs.verifying import Posted


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPack:
    """A pack, and what is in it."""

    listing: Listing
    content: bytes


def make_audit_pack(
    assistant: Assistant, person: str, values: Iterable[tuple[str, str]], signer: Signer
) -> AuditPack | None:
    """The pack of what the person finds with these values (`read_query`); None for an outsider.

    It is empty where the values cannot be read.
    """
    listing = assistant.find_disclosures(person, values)
    if listing is None or listing.sought.problems:
        return None if listing is None else AuditPack(listing=listing, content=b"")
    at = assistant.clock()
    note = proofs.make_checkpoint(assistant.engine, signer, at=at).note
    posted = (Posted(remark="", note=note),)

    def receipt(entry: str, without: Collection[str]) -> str:
        return proofs.make_receipt(assistant.engine, entry, signer, at=at, without=without, posted=posted)

    prover = Prover(
        checkpoint=note,
        signer=signer,
        receipt=receipt,
        answer=lambda id, reader: replaying.find_shareable(id, reader, assistant.engine, assistant.snapshots),
        verifier=(files("knowledge.proofs") / "verifying.py").read_bytes(),
    )
    content = write_pack(listing, prover, assistant.engine, assistant.snapshots, at=at)
    return AuditPack(listing=listing, content=content)
