"""The README is true: its dialogues are what the program prints, its register loads, its commands exist."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bot.__main__ import main
from bot.wiring import read_folder, sample_folder, write_folder
from knowledge.changing.rights import RIGHTS, Office, offices_for
from knowledge.reading import noun_of, read_register

TOP = Path(__file__).resolve().parent.parent
README = (TOP / "README.md").read_text(encoding="utf-8")
SECTION = "## Write your own register"
MAIN = click.Context(main, info_name="mayshare", **main.context_settings)
CHECKED = re.compile(r"^Checked \d{4}-\d\d-\d\d", re.MULTILINE)


def command_of(name: str) -> click.Command:
    found = main.get_command(MAIN, name)
    assert found is not None, name
    return found


COMMANDS = {name: command_of(name) for name in main.list_commands(MAIN)}


def dialogue(text: str) -> list[tuple[str, str]]:
    """Each command of the console blocks with the output that is shown below it."""
    blocks = re.findall(r"```console\n(.*?)```", text, re.DOTALL)
    turns = [turn for block in blocks for turn in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(command, output.strip()) for command, _, output in (turn.partition("\n") for turn in turns)]


def written_register() -> dict[str, bytes]:
    blocks = re.findall(r"<!-- register: (\S+) -->\n```\w+\n(.*?)```", README, re.DOTALL)
    return {path: content.encode() for path, content in blocks}


def commands_named() -> set[str]:
    return set(re.findall(r"^\| `mayshare ([\w-]+)", README, re.MULTILINE))


def examples() -> Iterator[tuple[str, list[str]]]:
    """Every example of every `--help`: the command and its arguments, as far as the first pipe or redirection."""
    for name, command in COMMANDS.items():
        for line in (command.epilog or "").splitlines()[2:]:
            called = re.search(r"mayshare ([^>|)]*)", line)
            assert called is not None, line
            words = shlex.split(called[1].replace("$(", ""))
            yield name, words


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home, which is the working folder too."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MAYSHARE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("MAYSHARE_DATABASE_URL", raising=False)
    return tmp_path


def run(command: str) -> str:
    program, *words = shlex.split(command)
    assert program == "mayshare"
    result = CliRunner().invoke(main, words)
    assert result.exit_code not in (1, 2), result.output
    return result.stdout.strip()


def test_the_first_dialogue_is_what_the_sample_register_answers(home: Path) -> None:
    write_folder(home / "sample", read_folder(sample_folder()))
    run("mayshare load sample")
    turns = dialogue(README.partition(SECTION)[0])
    assert len(turns) > 1
    assert [(command, run(command)) for command, _ in turns] == turns


def test_the_register_written_in_the_readme_answers_as_shown(home: Path) -> None:
    write_folder(home / "nordlys", written_register())
    turns = dialogue(README.partition(SECTION)[2])
    answers = [(command, CHECKED.sub("Checked", run(command))) for command, _ in turns]
    assert answers == [(command, CHECKED.sub("Checked", output)) for command, output in turns]
    assert [command.split()[1] for command, _ in turns] == ["check", "load", "ask", "ask"]


def test_every_command_the_readme_names_exists_and_every_command_is_named() -> None:
    assert commands_named() == set(COMMANDS)


OFFICES = {
    Office.ADMINISTRATOR: "administrator",
    Office.LEGAL: "Legal",
    Office.PARTNERSHIPS: "partnerships",
    Office.MANAGER: "manager",
    Office.OWNER: "owner",
    Office.ACCOUNTABLE: "accountable person",
}
"""How the table of rights calls each office."""
NOT_IN_THE_TABLE = {"text"}
"""The kinds of records that are changed with another one."""


def rights_told() -> dict[str, set[Office]]:
    """By what people call a kind of record, the offices that the table names."""
    table = README.partition("| record | who may change it |\n| --- | --- |\n")[2].partition("\n\n")[0]
    rows = [row.strip("| ").split(" | ") for row in table.splitlines()]
    nouns = {noun_of(kind) for kind in RIGHTS}
    return {
        kind if kind in nouns else kind.removesuffix("s"): {office for office, word in OFFICES.items() if word in who}
        for kinds, who in rows
        for kind in kinds.split(", ")
    }


def test_the_readme_tells_of_every_kind_of_record_who_may_change_it() -> None:
    """With those who take an administrator's place where there is none, as in this register."""
    register = read_register(written_register()).register
    assert register is not None
    assert not register.people_with_role.get(Office.ADMINISTRATOR)
    rights = {
        noun_of(kind): {*offices, *offices_for(kind, register)}
        for kind, offices in RIGHTS.items()
        if kind not in NOT_IN_THE_TABLE
    }
    assert rights_told() == rights


def test_every_option_of_ask_that_the_readme_names_exists() -> None:
    row = re.search(r"^\| `mayshare ask .*$", README, re.MULTILINE)
    assert row is not None
    options = {option for parameter in COMMANDS["ask"].params for option in parameter.opts}
    assert set(re.findall(r"--\w+", row[0])) <= options


@pytest.mark.parametrize(("name", "words"), list(examples()), ids=str)
def test_every_example_of_the_help_is_understood(name: str, words: list[str]) -> None:
    assert words[0] == name
    with COMMANDS[name].make_context(name, words[1:], MAIN) as context:
        assert isinstance(context, click.Context)


def test_every_command_has_an_example_or_needs_none() -> None:
    assert {name for name, command in COMMANDS.items() if not command.epilog} <= {"demo"}


def test_every_question_of_the_help_gets_a_verdict(home: Path) -> None:
    write_folder(home / "sample", read_folder(sample_folder()))
    run("mayshare load sample")
    questions = [words for name, words in examples() if name == "ask"]
    assert questions
    for words in questions:
        assert CliRunner().invoke(main, words).exit_code in (0, 3, 5), words
