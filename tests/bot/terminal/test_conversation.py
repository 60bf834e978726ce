"""The demo is a conversation: it remembers, explains, changes who asks, and goes on after a failure."""

from collections.abc import Iterator

import click
import pytest

from bot.settings import Settings
from bot.terminal.conversation import converse
from bot.wiring import Assistant, open_assistant, sample_folder
from tests.bot.console import Console


@pytest.fixture
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("demo")
    assistant = open_assistant(Settings(folder, f"sqlite:///{folder / 'demo.db'}"))
    yield assistant
    assistant.engine.dispose()


def said(assistant: Assistant, *lines: str, person: str = "ana", load: bool = True) -> list[str]:
    """What is said to each line, the greeting left out."""
    if load:
        assistant.load(sample_folder(), "demo")
    told: list[str] = []
    converse(assistant, iter(lines), told.append, person)
    assert told[0].startswith("This is Mayshare with its sample register")
    assert f"You are {person}." in told[0]
    return told[1:]


def test_a_thread_is_remembered(assistant: Assistant) -> None:
    first, second = said(assistant, "basket trends to Lyra?", "for store planning in Ireland")
    assert first.splitlines()[-2].startswith("Which purpose? for store planning, for advertising")
    assert second.startswith("\x1b[32m\x1b[1mYES, IF\x1b[0m not")
    assert second.endswith("(still: Basket trends, Lyra Retail plc)")


def test_why_explains_the_last_answer(assistant: Assistant) -> None:
    nothing, answer, why = said(assistant, "why", "scheduler source to Orion?", "Why?")
    assert nothing == "There is no answer in this thread yet to explain; ask whether something may be shared."
    assert "Scheduler source may not go to Orion Systems GmbH." in answer
    assert why.startswith("NO: Scheduler source may not go to Orion Systems GmbH: ")
    gates = [line.partition(",")[0] for line in why.splitlines()[1:]]
    assert {"hold", "vetting", "coverage", "prohibition", "scope", "ownership", "data", "people", "approval"} <= {
        *gates
    }


def test_somebody_else_starts_afresh_and_sees_what_she_may(assistant: Assistant) -> None:
    ana, turned, cy, why, mallory, outside = said(
        assistant, "scheduler source to Vega?", "as cy", "and Orion?", "why", "as mallory", "scheduler source to Vega?"
    )
    assert "Scheduler source may go to Vega" in ana
    assert turned == "You are cy now, with a thread of your own."
    assert "cheduler" not in cy + why
    assert mallory == "You are mallory now, with a thread of your own."
    assert outside == "Mayshare answers employees of this company, where nobody else can read it."


def test_empty_lines_are_passed_over_and_help_is_given(assistant: Assistant) -> None:
    first, commands, *again = said(assistant, "", "  ", "help", "?", "bye", "help")
    assert first.startswith("Ask whether something may be shared with a partner")
    assert '"as NAME" changes who asks' in commands
    assert again == [first, commands]


def test_the_end_of_the_lines_is_the_end(assistant: Assistant) -> None:
    assert said(assistant) == []


def test_a_failure_is_said_and_the_conversation_goes_on(assistant: Assistant) -> None:
    told = said(assistant, "roadmap to Orion?", "help", load=False)
    assert told[0] == (
        "Sorry, that could not be answered: no register has been loaded; load one with `mayshare load DIR`."
    )
    assert len(told) == 2


def test_what_is_typed_never_comes_back_raw(assistant: Assistant) -> None:
    for told in said(assistant, "as \x1b[2Jcy", "as ana", "flux \x1b[31m\x9b capacitor to Orion?"):
        assert "\x1b[2J" not in told
        assert "\x1b[31m" not in told
        assert "\x9b" not in told


def test_the_questions_it_proposes_are_answered(assistant: Assistant) -> None:
    told: list[str] = []
    assistant.load(sample_folder(), "demo")
    converse(assistant, iter(()), told.append)
    proposed = [line.strip().partition("   ")[0] for line in told[0].splitlines() if line.startswith("  ")]
    assert len(proposed) == 3
    verdicts = [click.unstyle(answer).split()[0].strip(".,") for answer in said(assistant, *proposed, load=False)]
    assert verdicts == ["YES", "NO", "UNKNOWN"]


def test_the_command_talks_as_whom_it_is_told(console: Console) -> None:
    result = console("demo", "--terminal", "--as", "cy", typed="scheduler source to Vega?\n")
    assert result.exit_code == 0
    assert "You are cy." in result.output
    assert "No asset called “scheduler source” is registered." in result.output
