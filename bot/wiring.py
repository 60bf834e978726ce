"""The one place that knows the whole: opens the database and puts the parts together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from sqlalchemy import Engine

from bot.settings import Settings, SettingsError
from handlers import answering, registers
from handlers.answering import Answered, AnsweringError, Replay
from handlers.messages import Message
from handlers.registers import Loaded, RegistersError
from knowledge.questions import Thread
from knowledge.reading import RegisterError
from storage.engine import migrate, open_engine
from storage.errors import StorageError
from storage.snapshots import Snapshots

COMPANY_FILE = "company.yaml"
MOST_BYTES = 100 * 1024 * 1024
"""A register folder larger than this is not read."""

EXPECTED_ERRORS = (AnsweringError, RegistersError, RegisterError, SettingsError, StorageError)
"""What can go wrong without a fault of ours; the message says what and how to mend it."""


class FolderError(RegistersError):
    """A folder that cannot be read or written as a register."""


@dataclass(frozen=True, slots=True)
class Assistant:
    """The assistant on one database."""

    engine: Engine
    snapshots: Snapshots

    def ask(
        self,
        text: str,
        person: str,
        *,
        audience: frozenset[str] = frozenset(),
        on: date | None = None,
        revision: int | None = None,
        thread: Thread | None = None,
    ) -> Answered:
        """The reply to one message, with what the thread remembers."""
        message = Message(
            person=person,
            text=text,
            at=datetime.now(UTC),
            audience=audience,
            on=on,
            revision=revision,
            thread=thread or Thread(),
        )
        return answering.answer(message, self.engine, self.snapshots)

    def replay(self, answer_id: str) -> Replay:
        """A past answer worked out again."""
        return answering.replay(answer_id, self.engine, self.snapshots)

    def load(self, folder: Path | Traversable, by: str) -> Loaded:
        """The folder as a new revision."""
        return registers.load(read_folder(folder), self.engine, at=datetime.now(UTC), by=by)

    def export(self, number: int | None = None) -> tuple[int, dict[str, bytes]]:
        """A revision and its files."""
        return registers.export(self.engine, number)


def explain_failure(error: Exception) -> str:
    """What a failure means for whoever asked, in one line that names no record but those she named herself."""
    if isinstance(error, EXPECTED_ERRORS):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: `{error.filename}`" if error.filename is not None else error.strerror
    return f"this is a fault of Mayshare itself, please report it: {type(error).__name__}{_place(error)}"


def _place(error: Exception) -> str:
    """The module and line it was raised at; never the message, which can hold records."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    return "" if at is None else f" in {at.tb_frame.f_globals.get('__name__', '?')}, line {at.tb_lineno}"


def open_assistant(settings: Settings) -> Assistant:
    """The assistant on the database of the settings, which is made or brought up to date first."""
    engine = open_engine(settings.database_url)
    migrate(engine)
    return Assistant(engine, Snapshots())


def sample_folder() -> Traversable:
    """The sample register that ships with Mayshare."""
    return files("bot") / "sample"


def read_folder(folder: Path | Traversable) -> dict[str, bytes]:
    """The files of a register folder by path: its own, and those of `agreements`. Hidden files are left out.

    Raises FolderError where it is no folder, or holds more than 100 MB.
    """
    if not folder.is_dir():
        raise FolderError(f"`{folder}` is not a folder; a register is a folder of YAML files")
    found: dict[str, bytes] = {}
    room = MOST_BYTES
    for path, file in _files(folder, ""):
        with file.open("rb") as stream:
            found[path] = stream.read(room + 1)
        room -= len(found[path])
        if room < 0:
            raise FolderError(f"`{folder}` holds more than {MOST_BYTES // 1024 // 1024} MB; that is no register")
    return found


def _files(folder: Path | Traversable, prefix: str) -> list[tuple[str, Path | Traversable]]:
    found: list[tuple[str, Path | Traversable]] = []
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.name.startswith((".", "__")):
            continue
        if entry.is_file():
            found.append((prefix + entry.name, entry))
        elif not prefix and entry.is_dir():
            found.extend(_files(entry, f"{entry.name}/"))
    return found


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """The files written into the folder, which must be new or empty. Raises FolderError.

    `company.yaml`, without which no folder is a register, comes last: what an interruption leaves cannot be loaded.
    """
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"`{folder}` is a file; name a new or an empty folder")
    if folder.exists() and any(folder.iterdir()):
        raise FolderError(f"`{folder}` is not empty; name a new or an empty folder")
    for path in sorted(contents, key=lambda path: path == COMPANY_FILE):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(contents[path])
