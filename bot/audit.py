"""Audit packs: what one person finds, put together with its proofs."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from bot.wiring import Assistant
from handlers import proofs, replaying
from handlers.disclosures import Listing, Prover, write_pack
from handlers.proofs import ProofsError
from knowledge.proofs.checkpoints import Signer
from knowledge.proofs.verifying import MOST_BYTES, MOST_BYTES_OF_A_PACK, TooLargeError


class PackTooLargeError(ProofsError):
    """A pack that whoever gets it could not verify; `path` is the file in it with which it became too large."""

    def __init__(self, path: str) -> None:
        most, most_of_all = (number // 1024 // 1024 for number in (MOST_BYTES, MOST_BYTES_OF_A_PACK))
        super().__init__(
            f"this is too much for one audit pack: with `{path}` it would have a file of more than {most} MB, or more "
            f"than {most_of_all} MB in all, which nobody could verify; narrow the days or the partners"
        )
        self.path = path


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPack:
    """A pack, and what is in it."""

    listing: Listing
    content: bytes


def make_audit_pack(
    assistant: Assistant, person: str, values: Iterable[tuple[str, str]], signer: Signer
) -> AuditPack | None:
    """The pack of what the person finds with these values (`read_query`); None for an outsider.

    It is empty where the values cannot be read. Raises PackTooLargeError.
    """
    listing = assistant.find_disclosures(person, values)
    if listing is None or listing.sought.problems:
        return None if listing is None else AuditPack(listing=listing, content=b"")
    at = assistant.clock()
    checkpoint = proofs.get_checkpoint(assistant.engine, signer, at=at)
    prover = Prover(
        checkpoint=checkpoint.note,
        size=checkpoint.size,
        signer=signer,
        receipts=lambda asked: proofs.make_receipts(assistant.engine, asked, signer, checkpoint.note),
        answer=lambda id, reader: replaying.find_shareable(
            id, frozenset({reader}), assistant.engine, assistant.snapshots
        ),
        verifier=(files("knowledge.proofs") / "verifying.py").read_bytes(),
    )
    try:
        content = write_pack(listing, prover, assistant.engine, assistant.snapshots, at=at)
    except TooLargeError as error:
        raise PackTooLargeError(error.path) from None
    return AuditPack(listing=listing, content=content)
