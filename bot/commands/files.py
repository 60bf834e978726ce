"""The files that commands write: new ones, for their owner alone."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from bot.commands.speaking import fail

_OWNER_ALONE = 0o600


def require_new(path: Path) -> None:
    """Ends the command where there is something of that name already."""
    if os.path.lexists(path):
        fail(f"there is a file `{path}` already; name a new one")


def write_new(path: Path, data: bytes) -> None:
    """Writes a new file, whole or not at all; ends the command where there is one of that name."""
    with _named(path):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ALONE)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
        except BaseException:
            path.unlink()
            raise


@contextmanager
def written_beside(path: Path) -> Iterator[IO[bytes]]:
    """A new file that gets its name only when the block has ended and all of it is on the disk.

    So what an interruption leaves is never taken for the whole. Ends the command where there is one of that name.
    """
    require_new(path)
    with _named(path):
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(descriptor, "w+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            # A link refuses a name that has been taken meanwhile, which a rename would write over.
            os.link(name, path)
        finally:
            with suppress(OSError):
                Path(name).unlink()


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Tells what cannot be done under the name that was given."""
    try:
        yield
    except FileExistsError:
        require_new(path)
        raise
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
