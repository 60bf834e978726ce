"""The scenarios, played on the handlers, the terminal, the page and Slack: the same content on every surface."""

import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.settings import Settings
from bot.wiring import Assistant, opened_assistant, sample_folder
from tests.bot.slack.office import Office, open_office
from tests.bot.slack.surface import Chat
from tests.bot.web.site import NOW, Site, Visitor, load_into, served_as_demo
from tests.scenarios import SCENARIOS, Handlers, Terminal, play

NAMES = [scenario["name"] for scenario in SCENARIOS]
_TAG = re.compile(r"<[^>]+>")


@pytest.fixture
def assistant(tmp_path: Path) -> Iterator[Assistant]:
    settings = Settings(tmp_path, f"sqlite:///{tmp_path / 'mayshare.db'}")
    with opened_assistant(settings) as opened:
        opened.load(sample_folder(), "operator")
        yield Assistant(opened.engine, opened.snapshots, lambda: NOW)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=NAMES)
def test_the_handlers_give_it(assistant: Assistant, scenario: dict[str, Any]) -> None:
    play(lambda person: Handlers(assistant, person), scenario)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=NAMES)
def test_the_terminal_shows_it(assistant: Assistant, scenario: dict[str, Any]) -> None:
    with ExitStack() as terminals:

        def begin(person: str) -> Terminal:
            terminal = Terminal(assistant, person)
            terminals.callback(terminal.close)
            return terminal

        play(begin, scenario)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("scenarios")
    settings = Settings(folder, f"sqlite:///{folder / 'mayshare.db'}")
    load_into(settings)
    with served_as_demo(settings) as site:
        yield site


@pytest.mark.parametrize("scenario", SCENARIOS, ids=NAMES)
def test_the_page_shows_it(site: Site, scenario: dict[str, Any]) -> None:
    play(lambda person: Browser(site.visitor(), person), scenario)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with open_office(tmp_path_factory.mktemp("slack")) as office:
        yield office


@pytest.mark.parametrize("scenario", SCENARIOS, ids=NAMES)
def test_slack_shows_it(office: Office, scenario: dict[str, Any]) -> None:
    play(lambda person: Chat(office, person), scenario)


class _Page(HTMLParser):
    """The forms of a page: their fields, what can be picked, and their buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, str]] = []
        self.buttons: list[tuple[int, str, str]] = []
        self._select = self._area = ""
        self._label: str | None = None
        self._value = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attributes}
        match tag:
            case "form":
                self.forms.append({"": found.get("class", "")})
            case "input" if self.forms:
                self.forms[-1][found["name"]] = found.get("value", "")
            case "select":
                self._select = found["name"]
            case "option" if self._select and ("selected" in found or self._select not in self.forms[-1]):
                self.forms[-1][self._select] = found.get("value", "")
            case "textarea":
                self._area = found["name"]
                self.forms[-1][self._area] = ""
            case "button" if found.get("name") == "text":
                self._label, self._value = "", found["value"]
            case _:
                pass

    def handle_data(self, data: str) -> None:
        if self._label is not None:
            self._label += data
        if self._area:
            self.forms[-1][self._area] += data.strip("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self._label is not None:
            self.buttons.append((len(self.forms) - 1, self._label.strip(), self._value))
            self._label = None
        if tag == "select":
            self._select = ""
        if tag == "textarea":
            self._area = ""


@dataclass
class Browser:
    """The page in a browser without script: forms are sent as they stand, with what was filled in."""

    visitor: Visitor
    person: str
    page: httpx.Response = field(init=False)

    def __post_init__(self) -> None:
        if self.person != "ana":
            self.visitor.ask_as(self.person)
        self.page = self.visitor.get("/")

    def say(self, text: str) -> str:
        return self._post({**self._form("ask"), "text": text})

    def press(self, label: str) -> str:
        page = _parsed(self.page)
        at, _, text = next(button for button in page.buttons if button[1] == label)
        return self._post({**page.forms[at], "text": text})

    def send(self, values: Mapping[str, str]) -> str:
        filled = {f"field:{name}": value for name, value in values.items()}
        return self._post({**self._form("fill"), **filled})

    def waiting(self, person: str) -> str:
        other = self.visitor.site.visitor()
        other.ask_as(person)
        return _text(other.get("/"))

    def _form(self, kind: str) -> dict[str, str]:
        return next(form for form in _parsed(self.page).forms if form[""] == kind)

    def _post(self, fields: Mapping[str, str]) -> str:
        sent = self.visitor.post("/say", {name: value for name, value in fields.items() if name})
        assert sent.status_code == 303, sent.text
        self.page = self.visitor.get(sent.headers["location"])
        return _text(self.page).rpartition("You asked:")[2]


def _parsed(page: httpx.Response) -> _Page:
    found = _Page()
    found.feed(page.text)
    found.close()
    return found


def _text(page: httpx.Response) -> str:
    return unescape(_TAG.sub("", page.text))
