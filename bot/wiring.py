"""The one place that knows the whole: opens the database and puts the parts together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from sqlalchemy import Engine

from bot.settings import Settings, SettingsError
from handlers import (
    answering,
    approving,
    conversations,
    disclosures,
    history,
    home,
    notices,
    registers,
    replaying,
    signing_in,
)
from handlers.answering import Answered, AnsweringError
from handlers.approving import Waiting
from handlers.backups import BackupError
from handlers.conversations import Conversation, Saying, Turn
from handlers.disclosures import Listing, Looked
from handlers.history import GivenAnswer, Page
from handlers.home import Home, PersonLine
from handlers.messages import Message
from handlers.notices import Told
from handlers.pasted import REMOVED
from handlers.personal import PersonalError
from handlers.proofs import ProofsError
from handlers.registers import Loaded, RegistersError
from handlers.replaying import Replay, ReplayingError
from handlers.replies import Answer
from handlers.signing_in import SigningInError
from handlers.viewers import NoRegisterError, Viewer
from knowledge.proofs.receipts import WithholdingError
from knowledge.proofs.verifying import VerifyingError
from knowledge.questions import Thread
from knowledge.reading import RegisterError
from storage.engine import migrate, open_engine
from storage.errors import StorageError
from storage.snapshots import Snapshots

COMPANY_FILE = "company.yaml"
MOST_BYTES = 100 * 1024 * 1024
"""A register folder larger than this is not read."""

WEB = "web"
"""The platform of what is asked on the page."""
PAGE_SIZE = 20
"""So many past answers are shown at once."""

EXPECTED_ERRORS = (
    AnsweringError,
    BackupError,
    NoRegisterError,
    PersonalError,
    ProofsError,
    ReplayingError,
    RegistersError,
    RegisterError,
    SettingsError,
    SigningInError,
    StorageError,
    VerifyingError,
    WithholdingError,
)
"""What can go wrong without a fault of ours; the message says what and how to mend it."""


class FolderError(RegistersError):
    """A folder that cannot be read or written as a register."""


def read_clock() -> datetime:
    """The instant now."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """A past answer for the person who asked."""

    past: GivenAnswer
    answer: Answer
    """As it was worked out again where that is the same, else as it stands on record."""
    same: bool


@dataclass(frozen=True, slots=True)
class Assistant:
    """The assistant on one database."""

    engine: Engine
    snapshots: Snapshots
    clock: Callable[[], datetime] = read_clock

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
            at=self.clock(),
            audience=audience,
            on=on,
            revision=revision,
            thread=thread or Thread(),
        )
        return answering.answer(message, self.engine, self.snapshots)

    def replay(self, answer_id: str) -> Replay:
        """A past answer worked out again."""
        return replaying.replay(answer_id, self.engine, self.snapshots)

    def load(self, folder: Path | Traversable, by: str) -> Loaded:
        """The folder as a new revision."""
        return registers.load(read_folder(folder), self.engine, at=self.clock(), by=by)

    def export(self, number: int | None = None) -> tuple[int, dict[str, bytes]]:
        """A revision and its files."""
        return registers.export(self.engine, number)

    def say(self, person: str, conversation: str, delivery: str, text: str) -> Turn:
        """The turn that this message makes in the person's conversation; a delivery that came before makes none."""
        before = conversations.find_delivered(person, conversation, delivery, self.engine)
        if before is not None:
            return before
        found = conversations.find_conversation(person, conversation, self.engine) or Conversation()
        message = Message(
            person=person,
            text=text,
            at=self.clock(),
            thread=found.thread,
            platform=WEB,
            delivery=f"{person}/{conversation}/{delivery}",
            place=conversation,
        )
        answered = answering.answer(message, self.engine, self.snapshots)
        saying = Saying(
            person=person,
            conversation=conversation,
            delivery=delivery,
            text=text if answered.is_kept else REMOVED,
            reply=answered.reply,
            thread=answered.thread,
            at=message.at,
        )
        return conversations.keep_turn(saying, self.engine)

    def was_delivered(self, person: str, conversation: str, delivery: str) -> bool:
        """Whether the delivery made a turn before."""
        return conversations.find_delivered(person, conversation, delivery, self.engine) is not None

    def find_conversation(self, person: str, conversation: str) -> Conversation | None:
        """The person's own conversation."""
        return conversations.find_conversation(person, conversation, self.engine)

    def find_home(self, person: str) -> Home | None:
        """What the person may know of; None for an outsider."""
        return home.find_home(person, self.engine, self.snapshots, at=self.clock())

    def name_of(self, person: str) -> str:
        """What the person is called; the id of one who is not registered."""
        return next((each.name for each in self.list_people() if each.id == person), person)

    def list_waiting(self, person: str) -> tuple[Told, ...]:
        """What the person must still take note of or decide, newest first."""
        return notices.waiting_for(person, self.engine, self.snapshots, at=self.clock())

    def list_requests(self, person: str) -> Waiting:
        """The requests for approval that lack the person's word, and her own that are open."""
        return approving.waiting_for(person, self.engine, self.snapshots, at=self.clock())

    def list_told(self, person: str, conversation: str) -> tuple[Told, ...]:
        """What the person was told in the conversation without having asked just then."""
        return notices.told_in(person, conversation, self.engine, self.snapshots, at=self.clock())

    def list_people(self) -> tuple[PersonLine, ...]:
        """Everybody in the register, for a sample."""
        return home.list_people(self.engine, self.snapshots, at=self.clock())

    def describe_register(self) -> str:
        """Whose register it is and on which day."""
        return home.describe_register(self.engine, self.snapshots, at=self.clock())

    def list_answers(self, person: str, before: str | None = None) -> Page | None:
        """The person's own answers, newest first, a page at a time."""
        return history.list_own(person, self.engine, self.snapshots, at=self.clock(), most=PAGE_SIZE, before=before)

    def find_answer(self, person: str, answer_id: str) -> OwnAnswer | None:
        """The person's own past answer as it was given, and whether it comes out the same; None where not hers."""
        past = history.find_own(answer_id, person, self.engine, self.snapshots, at=self.clock())
        if past is None:
            return None
        again = self.replay(answer_id)
        return OwnAnswer(past, again.as_given(past.answer), again.same)

    def find_disclosures(self, person: str, values: Iterable[tuple[str, str]]) -> Listing | None:
        """The disclosures that the names and values describe, as the person may see them; None for an outsider."""
        return disclosures.look_up(person, values, self.engine, self.snapshots, at=self.clock())

    def find_disclosure(self, person: str, id: str) -> Looked | None:
        """One disclosure, where the person may see it."""
        return disclosures.look_at(id, person, self.engine, self.snapshots, at=self.clock())

    def make_link(self, person: str) -> str:
        """The secret of a link that signs the person in once."""
        return signing_in.make_link(person, self.engine, self.snapshots, at=self.clock())

    def sign_in(self, link: str, former: str = "") -> str | None:
        """The secret of a new session in place of the browser's former one; None where the link is no good."""
        return signing_in.sign_in(link, self.engine, self.snapshots, at=self.clock(), former=former)

    def find_signed_in(self, secret: str) -> Viewer | None:
        """Whose session it is."""
        return signing_in.find_signed_in(secret, self.engine, self.snapshots, at=self.clock())

    def sign_out(self, secret: str) -> None:
        """Ends the session."""
        signing_in.sign_out(secret, self.engine)

    def sign_out_everywhere(self, person: str) -> int:
        """Ends every session of the person, and every link not used yet; how many sessions ended."""
        return signing_in.sign_out_everywhere(person, self.engine)


def may_retry(error: Exception) -> bool:
    """Whether the same may succeed a moment later."""
    return isinstance(error, StorageError) and error.retry


def explain_failure(error: Exception) -> str:
    """What a failure means for whoever asked, in one line that names no record but those she named herself."""
    if isinstance(error, EXPECTED_ERRORS):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: `{error.filename}`" if error.filename is not None else error.strerror
    return f"this is a fault of Mayshare itself, please report it: {type(error).__name__}{place_of(error)}"


def place_of(error: Exception) -> str:
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


@contextmanager
def opened_assistant(settings: Settings) -> Iterator[Assistant]:
    """The assistant for the time of a block; the database is closed behind it."""
    assistant = open_assistant(settings)
    try:
        yield assistant
    finally:
        assistant.engine.dispose()


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
