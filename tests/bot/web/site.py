"""A page served for a test on a free port, and a visitor without script who reads its forms."""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from importlib.resources.abc import Traversable
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from starlette.types import ASGIApp

from bot.settings import Settings
from bot.web import serving
from bot.wiring import Assistant, open_assistant, read_folder, sample_folder, write_folder

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ORION = "can I share the product roadmap with Orion?"
Files = dict[str, bytes]
Headers = Mapping[str, str]


@dataclass
class Clock:
    """A clock that a test turns on, or breaks."""

    now: datetime = NOW
    fails_with: Exception | None = None

    def __call__(self) -> datetime:
        if self.fails_with is not None:
            raise self.fails_with
        return self.now

    def pass_by(self, **duration: float) -> None:
        self.now += timedelta(**duration)


@dataclass(frozen=True)
class Site:
    """A page that can be reached."""

    url: str
    assistant: Assistant
    clock: Clock
    clients: ExitStack
    """What is closed when the site is."""

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    def visitor(self) -> "Visitor":
        return Visitor(self)

    def signed_in(self, person: str = "ana") -> "Visitor":
        visitor = Visitor(self)
        assert visitor.sign_in(f"/sign-in/{self.assistant.make_link(person)}").status_code == 303
        return visitor


class _Fields(HTMLParser):
    """The inputs of each form of a page, by the form's address."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, dict[str, str]] = {}
        self.buttons: list[tuple[str, str]] = []
        self._form: dict[str, str] = {}

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attributes}
        if tag == "form":
            self._form = self.forms.setdefault(found.get("action", ""), {})
        elif tag == "input":
            self._form.setdefault(found["name"], found["value"])
        elif tag == "button" and "name" in found:
            self.buttons.append((found["name"], found["value"]))


@dataclass
class Visitor:
    """Somebody with a browser of her own and no script."""

    site: Site
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = self.site.clients.enter_context(httpx.Client(base_url=self.site.url, timeout=60))

    def get(self, path: str, headers: Headers | None = None) -> httpx.Response:
        return self.client.get(path, headers=headers)

    def post(
        self, path: str, fields: Mapping[str, str] | None = None, headers: Headers | None = None
    ) -> httpx.Response:
        return self.client.post(path, data=fields or {"": ""}, headers=headers)

    def sign_in(self, link: str, headers: Headers | None = None) -> httpx.Response:
        """What the link's button gives."""
        return self.post(link, self.form(self.get(link), ""), headers)

    def form(self, page: httpx.Response, action: str) -> dict[str, str]:
        return parsed(page).forms[action]

    def ask(self, text: str, page: httpx.Response | None = None) -> httpx.Response:
        """The page after the question, in the conversation of the page that was there before."""
        fields = self.form(page or self.get("/"), "/say")
        sent = self.post("/say", {**fields, "text": text})
        assert sent.status_code == 303, sent.text
        return self.get(sent.headers["location"])

    def ask_as(self, person: str) -> None:
        """Becomes somebody else, in the demo."""
        fields = self.form(self.get("/"), "/ask-as")
        assert self.post("/ask-as", {**fields, "person": person}).status_code == 303


def parsed(page: httpx.Response) -> _Fields:
    found = _Fields()
    found.feed(page.text)
    found.close()
    return found


def load_into(settings: Settings, folder: Traversable | None = None) -> None:
    """Loads the sample register, or another folder."""
    assistant = open_assistant(settings)
    assistant.load(folder or sample_folder(), "operator")
    assistant.engine.dispose()


def make_database(folder: Path, files: Files) -> str:
    """The address of a new database with these files."""
    write_folder(folder / "files", files)
    url = f"sqlite:///{folder / 'mayshare.db'}"
    load_into(Settings(folder, url), folder / "files")
    return url


def sample_files() -> Files:
    return read_folder(sample_folder())


@contextmanager
def served(settings: Settings, make: Callable[[Assistant, int], ASGIApp]) -> Iterator[Site]:
    """The application at work until the block ends."""
    clock = Clock()
    opened = open_assistant(settings)
    assistant = Assistant(opened.engine, opened.snapshots, clock)
    listening = serving.listen(serving.LOOPBACK, 0)
    port = listening.getsockname()[1]
    ready = threading.Event()
    server = serving.make_server(make(assistant, port), ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    assert ready.wait(30)
    try:
        with ExitStack() as clients:
            yield Site(serving.local_url(port), assistant, clock, clients)
    finally:
        server.should_exit = True
        thread.join()
        listening.close()
        assistant.engine.dispose()


@contextmanager
def served_to_people(settings: Settings) -> Iterator[Site]:
    """The page for people who sign in, where the settings have it on."""

    def make(assistant: Assistant, port: int) -> ASGIApp:
        return serving.serve_app(assistant, settings, host=serving.LOOPBACK, port=port)

    with served(settings, make) as site:
        yield site


@contextmanager
def served_as_demo(settings: Settings, first: str = "ana") -> Iterator[Site]:
    """The demo's page."""

    def make(assistant: Assistant, port: int) -> ASGIApp:
        return serving.demo_app(assistant, port=port, first=first)

    with served(settings, make) as site:
        yield site
