"""The file to which checkpoints are appended, best where nobody can change it: so that a rewritten ledger shows."""

import fcntl
import os
from datetime import UTC, datetime
from pathlib import Path

from handlers.proofs import ProofsError
from knowledge.proofs.verifying import Posted, read_notes


class CheckpointFileError(ProofsError):
    """A file of checkpoints that cannot be written."""


def read_posted(path: Path) -> tuple[Posted, ...]:
    """The checkpoints of the file. Raises MalformedError."""
    return read_notes(path)


def post_checkpoint(path: Path, note: str, made_at: datetime) -> bool:
    """Appends the checkpoint, whole or not at all; False where the file has it already. Raises CheckpointFileError."""
    made = made_at.astimezone(UTC).isoformat(timespec="seconds")
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
    except (OSError, ValueError) as error:
        raise CheckpointFileError(_explain(path, error)) from None
    with os.fdopen(descriptor, "rb+", buffering=0) as stream:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX)
            before = stream.read()
            if note.encode() in before:
                return False
            _append(descriptor, len(before), f"# made {made}\n{note}\n".encode())
        except OSError as error:
            raise CheckpointFileError(_explain(path, error)) from None
    return True


def _append(descriptor: int, size: int, text: bytes) -> None:
    try:
        if os.write(descriptor, text) != len(text):
            raise OSError(None, "it could not be written whole")
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, size)
        raise


def _explain(path: Path, error: OSError | ValueError) -> str:
    reason = error.strerror if isinstance(error, OSError) else error
    return f"the file of checkpoints `{path}` cannot be written: {reason}"
