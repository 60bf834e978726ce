"""Scenarios: what people do step by step, played on one surface after another, each of which must show the same."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Thread as Worker
from typing import Any, Protocol

from bot.terminal.conversation import converse
from bot.wiring import Assistant
from handlers.forms import Form
from handlers.replies import Answer, Choice, Note
from knowledge.questions import Thread
from tests.case_worlds import HERE

SCENARIOS: list[dict[str, Any]] = tomllib.loads((HERE / "cases" / "scenarios.toml").read_text(encoding="utf-8"))[
    "scenario"
]
_ID = re.compile(r"\b[CDRP]-[A-Z2-7]{8}\b")


class Surface(Protocol):
    """Something a person can talk to."""

    def say(self, text: str) -> str:
        """What is shown after the person typed this."""

    def press(self, label: str) -> str:
        """What is shown after the person pressed the button."""

    def send(self, values: Mapping[str, str]) -> str:
        """What is shown after the person filled in these fields of the form and sent it."""

    def waiting(self, person: str) -> str:
        """What waits for somebody."""


Begin = Callable[[str], Surface]


def play(begin: Begin, scenario: Mapping[str, Any]) -> None:
    """Takes every step, each person on a surface of her own, and asserts that all it must show is shown."""
    surfaces: dict[str, Surface] = {}
    id = "ID"
    for step in scenario["steps"]:
        who = step.get("who", scenario["who"])
        surface = surfaces[who] = surfaces.get(who) or begin(who)
        match step:
            case {"says": text}:
                shown = surface.say(text.replace("ID", id))
            case {"press": label}:
                shown = surface.press(label.replace("ID", id))
            case {"send": values}:
                shown = surface.send(values)
            case _:
                raise AssertionError(f"this step does nothing: {step}")
        found = _ID.search(shown)
        id = found[0] if found is not None else id
        require(shown, step["shows"], id)
    for told in scenario.get("told", ()):
        require(next(iter(surfaces.values())).waiting(told["who"]), told["shows"], id)


def require(shown: str, wanted: Sequence[str], id: str) -> None:
    flat = " ".join(shown.split())
    for each in wanted:
        assert each.replace("ID", id) in flat, f"`{each}` is not in:\n{shown}"


@dataclass
class Terminal:
    """The conversation on the terminal, line by line."""

    assistant: Assistant
    person: str

    def __post_init__(self) -> None:
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        self._said: SimpleQueue[str] = SimpleQueue()
        self._shown = ""
        self._worker = Worker(target=self._talk, daemon=True)
        self._worker.start()
        self._wait()

    def _talk(self) -> None:
        converse(self.assistant, self._read(), self._said.put, self.person)

    def _read(self) -> Iterator[str]:
        while True:
            self._said.put("\0")  # it waits for the next line now
            line = self._lines.get()
            if line is None:
                return
            yield line

    def _wait(self) -> str:
        parts = list(iter(lambda: self._said.get(timeout=30), "\0"))
        self._shown = "\n".join(parts)
        return self._shown

    def say(self, text: str) -> str:
        self._lines.put(text)
        return self._wait()

    def press(self, label: str) -> str:
        """A button stands on the terminal as the words to type."""
        return self.say(self._words(label))

    def _words(self, label: str) -> str:
        line = next((line for line in self._shown.splitlines() if line.startswith(f"{label}: ")), None)
        if line is not None:
            return line.removeprefix(f"{label}: ")
        offered = self._shown.rpartition("Ask next: ")[2].splitlines()[0].split(" | ")
        return next(words for words in offered if words.split()[0] == WORDS.get(label, label).split()[0].lower())

    def send(self, values: Mapping[str, str]) -> str:
        for name, value in values.items():
            self.say(f"{name}: {value}")
        return self.say("send")

    def waiting(self, person: str) -> str:
        return "\n".join(
            "\n".join((told.note.headline, *told.note.lines)) for told in self.assistant.list_waiting(person)
        )

    def close(self) -> None:
        self._lines.put(None)
        self._worker.join(30)


WORDS = {
    "Draft the letter that confirms it": "letter",
    "It was sent: record it": "done",
    "Record what was done": "done",
    "Correct it": "correct",
    "Withdraw it": "withdraw",
}
"""The first word of what a button stands for."""


@dataclass
class Handlers:
    """No surface at all: the replies as the handlers give them, all their words shown."""

    assistant: Assistant
    person: str
    thread: Thread = field(default_factory=Thread)
    choices: tuple[Choice, ...] = ()
    form: Form | None = None

    def say(self, text: str) -> str:
        answered = self.assistant.ask(text, self.person, thread=self.thread)
        self.thread = answered.thread
        reply = answered.reply
        self.form = reply.form if isinstance(reply, Note) else None
        match reply:
            case Note():
                self.choices = reply.choices
                return "\n".join((reply.headline, *reply.lines))
            case tuple():
                self.choices = tuple(choice for answer in reply for choice in answer.choices)
                return "\n".join(map(_words_of, reply))
            case _:
                return reply.message

    def press(self, label: str) -> str:
        return self.say(next(choice.text for choice in self.choices if choice.label == label))

    def send(self, values: Mapping[str, str]) -> str:
        assert self.form is not None
        return self.say(self.form.filled(values))

    def waiting(self, person: str) -> str:
        return "\n".join(
            "\n".join((told.note.headline, *told.note.lines)) for told in self.assistant.list_waiting(person)
        )


def _words_of(answer: Answer) -> str:
    word = {"yes": "YES", "yes_if": "YES, IF", "no": "NO", "ask": "ASK", "unknown": "UNKNOWN"}[answer.verdict]
    return f"{word} {answer.headline} {answer.why} {' '.join(answer.conditions)} {answer.reason}"
