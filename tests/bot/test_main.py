"""The command line: what each command prints and the exit code it ends with, also when something is wrong."""

import json
import os
import re
import runpy
import signal
import socket
import sqlite3
import sys
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from io import BytesIO
from pathlib import Path
from typing import cast

import httpx
import pytest

from bot.__main__ import main
from bot.settings import read_settings
from bot.web import serving
from bot.wiring import open_assistant
from handlers.replies import NEUTRAL
from tests.bot.console import Console
from tests.bot.web.site import parsed
from tests.postgres import PostgresServer

NEVER_RAW = ("\x1b", "\x9b", "\x07", "\x08", "\r", "\u202e", "\x00")
"""What could move the cursor, ring, recolour or turn a line around on a terminal."""
NASTY = "\x1b[2J\x9b31m\x07\x08\r\u202e"
ORION = "can I share the product roadmap with Orion?"


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def assert_harmless(text: str) -> None:
    assert not [letter for letter in NEVER_RAW if letter in text]


# ask


@pytest.mark.parametrize(
    ("words", "verdict", "code"),
    [
        (["press kit to Hydra?"], "yes", 0),
        ([ORION], "yes_if", 0),
        (["may I send Vega the integration guide and the press kit?"], None, 0),
        (["basket trends to Lyra?"], "unknown", 4),
        (["flux capacitor to Orion?"], "unknown", 4),
        (["product roadmap to Cetus?"], "no", 5),
        (["press kit, product roadmap and basket table to Lyra?"], None, 5),
        (["--as", "dana", "may I share the scheduler source with Vega?"], None, None),
    ],
)
def test_the_exit_code_is_the_verdict(loaded: Console, words: list[str], verdict: str | None, code: int | None) -> None:
    result = loaded("ask", "--json", *(words if "--as" in words else ["--as", "ana", *words]))
    found = json.loads(result.stdout)
    verdicts = [each["verdict"] for each in found] if isinstance(found, list) else [found["verdict"]]
    codes = {"yes": 0, "yes_if": 0, "ask": 3, "unknown": 4, "no": 5}
    assert result.exit_code == max(codes[each] for each in verdicts)
    assert code is None or result.exit_code == code
    assert verdict is None or verdicts == [verdict]


def test_to_ask_somebody_has_an_exit_code_of_its_own(console: Console, sample: Path) -> None:
    change(sample, "company.yaml", "sensitivities: [restricted]\n    tiers", "sensitivities: [confidential]\n    tiers")
    console("load", "sample")
    result = console("ask", "--as", "ana", ORION)
    assert (result.exit_code, result.stdout.split(".")[0]) == (3, "ASK Ravi Menon")


def test_several_pairs_begin_with_the_worst_and_come_partners_first(loaded: Console) -> None:
    result = loaded("ask", "--as", "ana", "product roadmap to Orion and Hydra?")
    assert result.exit_code == 5
    assert [line.split(".")[0] for line in result.stdout.splitlines() if line[:2] in ("NO", "YE")] == [
        "NO is the worst of 2 answers",
        "YES, IF marked confidential; if orally or in a demo, confirmed in writing within 30 days",
        "NO",
    ]
    found = json.loads(loaded("ask", "--as", "ana", "--json", "product roadmap to Orion and Hydra?").stdout)
    assert [each["partner"] for each in found] == ["orion", "hydra"]


@pytest.mark.untraced
@pytest.mark.parametrize("asked", [ORION, "scheduler source to Vega?", "", NASTY, "x" * 25_000])
@pytest.mark.parametrize(
    "readers", [("--as", "mallory"), ("--as", "finn"), ("--as", ""), ("--as", "ana", "--audience", "bo,mallory")]
)
def test_an_outsider_gets_the_same_bytes_whatever_is_asked(
    loaded: Console, readers: tuple[str, ...], asked: str
) -> None:
    for words in ((), ("--why",), ("--revision", "77"), ("--on", "2020-01-01")):
        plain = loaded("ask", *readers, *words, asked)
        assert (plain.exit_code, plain.output, plain.stderr) == (0, f"{NEUTRAL}\n", "")
    as_json = loaded("ask", *readers, "--json", asked)
    assert (as_json.exit_code, as_json.output) == (0, f"{json.dumps({'message': NEUTRAL})}\n")
    assert loaded("replay", "A-1").exit_code == 1


def test_the_audience_may_be_named_in_any_way(loaded: Console) -> None:
    for words in (["--audience", "bo,cy"], ["--audience", "bo", "--audience", "cy"], ["--audience", " bo , cy "]):
        result = loaded("ask", "--as", "ana", *words, "scheduler source to Vega?")
        assert (result.exit_code, "“scheduler source” is registered" in result.stdout) == (4, True)
    assert loaded("ask", "--as", "ana", "--audience", "bo", "scheduler source to Vega?").exit_code == 0


def test_the_question_may_come_from_the_input(loaded: Console) -> None:
    assert loaded("ask", "--as", "ana", "-", typed=ORION).exit_code == 0
    assert loaded("ask", "--as", "ana", "can", "I", "share", "the", "roadmap", "with", "Orion").exit_code == 0
    assert loaded("ask", "--as", "ana", "-", typed=b"flux \xff\xfe\x1b[2J capacitor to Orion").exit_code == 4
    assert loaded("ask", "--as", "ana", "-", typed="").exit_code == 4
    assert "20,000 characters" in loaded("ask", "--as", "ana", "-", typed="x" * 100_000).stdout


def test_a_day_and_a_revision_may_be_stated(loaded: Console) -> None:
    result = loaded("ask", "--as", "ana", "--on", "2028-02-01", ORION)
    assert (result.exit_code, "Checked 2026-11-22, for 2028-02-01" in result.stdout) == (5, True)
    assert loaded("ask", "--as", "ana", "--revision", "1", ORION).exit_code == 0
    unknown = loaded("ask", "--as", "ana", "--revision", "2", ORION)
    assert (unknown.exit_code, unknown.output) == (
        1,
        "mayshare: there is no revision `2`; you have seen only revision 1\n",
    )


@pytest.mark.parametrize("question", [ORION, "scheduler source to Orion?", "basket trends to Lyra?", "flux to Orion?"])
def test_an_answer_has_at_most_six_lines_the_verdict_first_and_says_who_asked_apart(
    loaded: Console, question: str
) -> None:
    result = loaded("ask", "--as", "ana", question)
    lines = result.stdout.splitlines()
    assert len(lines) <= 6
    assert lines[0].startswith(("YES", "NO", "ASK", "UNKNOWN"))
    assert lines[-1].startswith("Checked 2026-11-22")
    assert result.stderr == "(asked as ana, on the operator's word)\n"


def test_why_shows_every_gate(loaded: Console) -> None:
    lines = loaded("ask", "--as", "ana", "--why", "scheduler source to Orion?").stdout.splitlines()
    steps = lines[lines.index("Why, step by step:") + 1 :]
    assert {line.split()[0] for line in steps} >= {"hold", "coverage", "prohibition", "people"}
    assert any("Vega Developer Terms, 4.2" in line for line in steps)


def test_colour_is_for_terminals_and_for_those_who_want_it(loaded: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("ask", "--as", "ana", ORION)
    assert "\x1b" not in loaded(*words).stdout
    assert loaded(*words, color=True).stdout.startswith("\x1b[32m\x1b[1mYES, IF\x1b[0m marked")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in loaded(*words, color=True).stdout


def test_nothing_typed_reaches_the_terminal_raw(loaded: Console) -> None:
    for words in (
        ("ask", "--as", "ana", f"may I share the flux{NASTY} capacitor with Orion?"),
        ("ask", "--as", "ana", f"may I share the roadmap with Or{NASTY}ion?"),
        ("ask", "--as", "ana", "--json", f"may I share the flux{NASTY} capacitor with Orion?"),
        ("ask", "--as", "ana", f"--{NASTY}", "x"),
        ("ask", "--as", "ana", "--on", NASTY, "x"),
        ("replay", NASTY),
        ("check", NASTY),
        ("export", f"folder{NASTY}"),
        ("load", f"folder{NASTY}"),
        (NASTY,),
        (f"--{NASTY}",),
        ("completion", NASTY),
        ("link", NASTY),
        ("serve", "--host", NASTY),
    ):
        assert_harmless(loaded(*words).output)


def test_nothing_registered_reaches_the_terminal_raw(console: Console, sample: Path) -> None:
    escaped = '"Road\\e[2J\\x9b31m\\a\\u202e map"'
    change(sample, "assets.yaml", "name: Product roadmap", f"name: {escaped}")
    change(sample, "people.yaml", "name: Dana Weiss", 'name: "Dana \\e]0;title\\a Weiss"')
    assert console("load", "sample").exit_code in (0, 1)
    for words in (("check", "sample"), ("ask", "--as", "ana", "--why", "roadmap to Hydra?"), ("replay", "A-1")):
        for color in (False, True):
            output = console(*words, color=color).output
            assert_harmless(output.replace("\x1b[31m\x1b[1mNO\x1b[0m", ""))
        assert_harmless(console(*words[:1], *(["--json"] if words[0] != "check" else []), *words[1:]).output)


# load, check, export


def test_check_tells_what_there_is(console: Console, sample: Path) -> None:
    result = console("check", "sample")
    assert (result.exit_code, result.output) == (0, "no problems: 6 partners, 7 agreements, 9 assets, 9 people\n")


def test_check_and_load_tell_every_problem_and_change_nothing(loaded: Console, sample: Path) -> None:
    change(sample, "assets.yaml", "owner: ravi", "owner: nobody")
    change(sample, "partners.yaml", "tier: standard", "tier: golden")
    checked, refused = loaded("check", "sample"), loaded("load", "sample")
    assert (checked.exit_code, refused.exit_code) == (1, 1)
    assert checked.stdout == refused.stdout
    assert [line.split(":")[0] for line in refused.stdout.splitlines()] == ["assets.yaml", "partners.yaml"]
    assert checked.stderr == "mayshare: 2 problems\n"
    assert refused.stderr == "mayshare: 2 problems; nothing was loaded\n"
    assert loaded("ask", "--as", "ana", ORION).exit_code == 0


def test_load_tells_what_it_did(console: Console, sample: Path) -> None:
    assert console("load", "sample").output == "loaded as revision 1: 77 records added, 14 events recorded\n"
    assert console("load", "sample").output == "nothing to do: revision 1 already holds this\n"
    change(sample, "assets.yaml", "name: Product roadmap", "name: Road map")
    assert console("load", "--by", "dana", "sample").output == "loaded as revision 2: 1 record changed\n"


def test_what_should_be_checked_is_told_and_loads_all_the_same(console: Console, sample: Path) -> None:
    change(sample, "events.yaml", "approver: bo\n    capacity: owner", "approver: cy\n    capacity: owner")
    checked, done = console("check", "sample"), console("load", "sample")
    assert (checked.exit_code, done.exit_code) == (0, 0)
    assert checked.stdout.splitlines()[-1].startswith("1 warning, no problems: 6 partners")
    assert done.stderr == f"{checked.stdout.splitlines()[0]}\n"
    assert "events.yaml" in done.stderr
    assert "warning: `cy` does not have the capacity `owner`" in done.stderr
    assert done.stdout == "loaded as revision 1: 77 records added, 14 events recorded\n"


def test_what_is_exported_loads_again_until_the_register_changes(loaded: Console, sample: Path) -> None:
    assert loaded("export", "out").output == "exported revision 1 to out: 21 files\n"
    assert loaded("load", "out").output == "nothing to do: revision 1 already holds this\n"
    change(sample, "assets.yaml", "name: Product roadmap", "name: Road map")
    loaded("load", "sample")
    refused = loaded("load", "out")
    assert (refused.exit_code, refused.stdout) == (1, "changed asset product-roadmap\n")
    assert refused.stderr.startswith("mayshare: these files were exported from revision 1, but the register is at")
    assert loaded("export", "--revision", "1", "old").exit_code == 0
    assert (Path("old") / "assets.yaml").read_bytes() == (Path("out") / "assets.yaml").read_bytes()


def test_export_overwrites_nothing(loaded: Console, sample: Path) -> None:
    Path("file").write_text("mine", encoding="utf-8")
    Path("empty").mkdir()
    assert loaded("export", "sample").stderr == ("mayshare: `sample` is not empty; name a new or an empty folder\n")
    assert loaded("export", "file").stderr == "mayshare: `file` is a file; name a new or an empty folder\n"
    assert loaded("export", "file/below").exit_code == 1
    assert loaded("export", "empty").exit_code == 0
    assert Path("file").read_text(encoding="utf-8") == "mine"


def test_schema_is_json(console: Console) -> None:
    assert "$schema" in json.loads(console("schema").stdout)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_of_the_shell(console: Console, shell: str) -> None:
    assert "_MAYSHARE_COMPLETE" in console("completion", shell).stdout


# replay


def test_a_replay_gives_the_same_answer(loaded: Console) -> None:
    asked = loaded("ask", "--as", "ana", ORION)
    replayed = loaded("replay", "a-1")
    assert (replayed.exit_code, replayed.stdout) == (0, asked.stdout)
    assert replayed.stderr == "(A-1 is the same as it was answered)\n"
    assert loaded("replay", "--json", "A-1").stdout == loaded("replay", "--json", "A-1").stdout


def test_a_replay_that_differs_is_a_failure_and_shows_what_would_be_answered_now(loaded: Console) -> None:
    asked = loaded("ask", "--as", "ana", ORION)
    with closing(sqlite3.connect("home/mayshare.db")) as database:
        found = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ledger'")
        for (name,) in found.fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE ledger SET body = replace(body, 'yes_if', 'yes') WHERE id = 'A-1'")
        database.commit()
    replayed = loaded("replay", "A-1")
    assert (replayed.exit_code, replayed.stdout) == (1, asked.stdout)
    assert replayed.stderr == (
        "mayshare: this is not what was answered then as `A-1`; this version of Mayshare decides otherwise\n"
    )


def test_an_unknown_answer_is_a_failure(loaded: Console) -> None:
    result = loaded("replay", "A-9")
    assert (result.exit_code, result.output) == (
        1,
        "mayshare: there is no answer `A-9`; answer ids look like `A-1042`\n",
    )


# The demo on the terminal


class Terminal(BytesIO):
    """What is typed on a terminal."""

    def isatty(self) -> bool:
        return True


def test_who_types_gets_a_prompt_until_the_typing_ends(console: Console) -> None:
    typed = f"{ORION}\n\nas cy\n".encode()
    on_terminal, from_file = (console("demo", "--terminal", typed=each) for each in (Terminal(typed), typed))
    assert (on_terminal.exit_code, from_file.exit_code) == (0, 0)
    assert on_terminal.stdout.count("> ") == from_file.stdout.count("> ") + 4
    for told in ("You are ana.", "YES, IF marked confidential", "You are cy now"):
        assert (told in on_terminal.stdout, told in from_file.stdout) == (True, True)


# The page


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


class Caller(threading.Thread):
    """Calls a server that runs in the main thread as soon as it can be reached, and then ends it."""

    def __init__(self, url: str, call: Callable[[httpx.Client], object]) -> None:
        super().__init__()
        self.found: object = None
        self._url = url
        self._call = call
        self.start()

    def run(self) -> None:
        with httpx.Client(base_url=self._url, follow_redirects=True, timeout=60) as client:
            while self.found is None:
                with suppress(httpx.ConnectError):
                    client.get("/health")
                    self.found = self._call(client)
        os.kill(os.getpid(), signal.SIGINT)

    def wait(self) -> object:
        self.join()
        return self.found


@pytest.mark.parametrize("words", [("--no-browser",), ()])
def test_the_demo_is_a_page(console: Console, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(serving, "PORT", free_port())
    caller = Caller(serving.local_url(serving.PORT), lambda client: client.get("/").text)
    result = console("demo", *words, "--as", "eve")
    assert "selected>Eve Marchetti" in str(caller.wait())
    assert (result.exit_code, result.output) == (
        0,
        f"Mayshare with its sample register is at {serving.local_url(serving.PORT)}/ - "
        "Ctrl-C ends it, and nothing is kept.\n",
    )


def test_somebody_unknown_begins_the_demo_as_an_outsider(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "PORT", free_port())
    caller = Caller(serving.local_url(serving.PORT), lambda client: client.get("/").text)
    assert console("demo", "--no-browser", "--as", "mallory").exit_code == 0
    assert "selected>An outsider" in str(caller.wait())


def test_the_page_is_served_to_who_has_a_link(loaded: Console) -> None:
    port = free_port()
    link = loaded("link", "--port", str(port), "ana").stdout.strip()

    def call(client: httpx.Client) -> tuple[int, str]:
        button = parsed(client.get(link)).forms[""]
        return client.get("/").status_code, client.post(link, data=button).text

    caller = Caller(serving.local_url(port), call)
    result = loaded("serve", "--port", str(port), "--console")
    status, page = cast("tuple[int, str]", caller.wait())
    assert (status, "Signed in as <bdi>Ana Ferreira</bdi>" in page) == (403, True)
    assert result.exit_code == 0
    assert f"Mayshare serves at http://127.0.0.1:{port}/ - the page is on, Ctrl-C ends it." in result.stderr
    assert link.rpartition("/")[2] not in result.output


def test_without_the_console_the_page_is_off_and_says_so(loaded: Console) -> None:
    port = free_port()
    caller = Caller(serving.local_url(port), lambda client: client.get("/").status_code)
    result = loaded("serve", "--port", str(port), "--host", "0.0.0.0")
    assert caller.wait() == 404
    assert result.stderr.startswith("mayshare: other machines reach this without HTTPS")
    assert "the page is off: --console switches it on" in result.stderr


# link


def test_a_link_is_printed_for_a_person_of_the_register(loaded: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    link = re.compile(r"http://127\.0\.0\.1:8740/sign-in/[A-Za-z0-9_-]{43}\n")
    first, second = loaded("link", "ana").stdout, loaded("link", "ana").stdout
    assert link.fullmatch(first)
    assert first != second
    monkeypatch.setenv("MAYSHARE_URL", "https://mayshare.example")
    assert loaded("link", "ana").stdout.startswith("https://mayshare.example/sign-in/")


def test_who_must_be_cut_off_is_signed_out_everywhere(loaded: Console) -> None:
    assistant = open_assistant(read_settings())
    secret = assistant.sign_in(assistant.make_link("ana"))
    assert secret is not None
    unused = assistant.make_link("ana")
    told = [loaded("link", "--revoke", person) for person in ("ana", "ana", "gone\x1b[2J")]
    assert [each.exit_code for each in told] == [0, 0, 0]
    no_link = "and no link made before works any more\n"
    assert [each.stdout for each in told] == [
        f"ana is signed out everywhere: 1 session ended, {no_link}",
        f"ana is signed out everywhere: there was no session to end, {no_link}",
        f"gone [2J is signed out everywhere: there was no session to end, {no_link}",
    ]
    assert (assistant.find_signed_in(secret), assistant.sign_in(unused)) == (None, None)
    assistant.engine.dispose()


def test_nobody_else_gets_a_link(loaded: Console) -> None:
    for person in ("mallory", "finn"):
        result = loaded("link", person)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == (
            f"mayshare: `{person}` is nobody who works here today; a link is only for people of the register\n"
        )


# Failures and wrong usage


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "--as", "ana", ORION),
        ("export", "out"),
        ("link", "ana"),
    ],
)
def test_without_a_register_the_way_out_is_told(console: Console, words: tuple[str, ...]) -> None:
    result = console(*words)
    assert (result.exit_code, result.output) == (
        1,
        "mayshare: no register has been loaded; load one with `mayshare load DIR`\n",
    )


@pytest.mark.parametrize("command", ["check", "load"])
def test_a_folder_that_is_not_there_is_told(console: Console, command: str) -> None:
    result = console(command, "nowhere")
    assert (result.exit_code, result.stderr) == (
        1,
        "mayshare: `nowhere` is not a folder; a register is a folder of YAML files\n",
    )


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("ask",),
        ("ask", ORION),
        ("ask", "--as", "ana"),
        ("ask", "--as", "ana", "--on", "tomorrow", ORION),
        ("ask", "--as", "ana", "--revision", "0", ORION),
        ("ask", "--as", "ana", "--revision", "one", ORION),
        ("ask", "--as", "ana", "--nonsense", ORION),
        ("load",),
        ("export", "--revision", "-1", "out"),
        ("replay",),
        ("completion", "tcsh"),
        ("link",),
        ("serve", "--port", "99999"),
        ("nonsense",),
    ],
)
def test_wrong_usage_has_exit_code_2(console: Console, words: tuple[str, ...]) -> None:
    assert console(*words).exit_code == 2
    assert not Path("home").exists()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("nonsense", "the database address cannot be read"),
        ("mysql://root:secret@host/name", "databases of the kind `mysql` are not supported"),
        ("sqlite:///file/mayshare.db", "the database file `file/mayshare.db` cannot be opened: Not a directory"),
        ("sqlite:///file", "file is not a database"),
        (f"sqlite:///{'x' * 5000}.db", "File name too long"),
        ("postgresql://me:secret@127.0.0.1:1/name", "cannot be reached"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_without_its_password(
    console: Console, monkeypatch: pytest.MonkeyPatch, url: str, told: str
) -> None:
    Path("file").write_text("mine" * 1000, encoding="utf-8")
    monkeypatch.setenv("MAYSHARE_DATABASE_URL", url)
    result = console("ask", "--as", "ana", ORION)
    assert result.exit_code == 1
    assert told in result.stderr
    assert "secret" not in result.output
    assert result.stderr.count("\n") == 1


def test_a_home_that_cannot_be_made_is_told(console: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("file").write_text("", encoding="utf-8")
    monkeypatch.setenv("MAYSHARE_HOME", "file/home")
    result = console("ask", "--as", "ana", ORION)
    assert (result.exit_code, "Not a directory" in result.stderr) == (1, True)


def test_a_home_that_only_its_owner_may_read_is_made(loaded: Console) -> None:
    assert Path("home").stat().st_mode & 0o777 == 0o700
    assert Path("home/mayshare.db").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("command", [(), *((name,) for name in main.commands)], ids=str)
def test_every_command_has_help(console: Console, command: tuple[str, ...]) -> None:
    for option in ("--help", "-h"):
        result = console(*command, option)
        assert result.exit_code == 0
        assert "Usage: " in result.output
        assert max(map(len, result.output.splitlines())) <= 100


def test_the_version_is_told(console: Console) -> None:
    assert console("--version").output.startswith("mayshare, version ")


def test_the_package_is_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["bot", "--version"])
    monkeypatch.delitem(sys.modules, "bot.__main__")  # as it is not yet when the program starts
    with pytest.raises(SystemExit, match="0"):
        runpy.run_module("bot", run_name="__main__")
    assert capsys.readouterr().out.startswith("mayshare, version ")


def test_a_reader_who_went_away_is_told_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    output = os.fdopen(writing, "w", encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", output)
    with pytest.raises(SystemExit, match="1"):
        main(["schema"], prog_name="mayshare")
    monkeypatch.undo()
    with suppress(BrokenPipeError):
        output.close()
    assert capsys.readouterr().err == ""


# PostgreSQL


def test_postgresql_serves_as_well_as_sqlite(
    console: Console, sample: Path, monkeypatch: pytest.MonkeyPatch, postgres_server: PostgresServer
) -> None:
    with postgres_server.empty_database() as url:
        monkeypatch.setenv("MAYSHARE_DATABASE_URL", url)
        assert console("load", "sample").output == "loaded as revision 1: 77 records added, 14 events recorded\n"
        asked = console("ask", "--as", "ana", ORION)
        assert (asked.exit_code, asked.stdout.splitlines()[-1]) == (
            0,
            "Checked 2026-11-22, the same until 2028-01-31, answer A-1",
        )
        assert console("replay", "A-1").stdout == asked.stdout
        assert console("export", "out").exit_code == 0
        assert console("load", "out").output == "nothing to do: revision 1 already holds this\n"
        assert not Path("home").exists()


@pytest.mark.parametrize("group", ["ledger", "person"])
def test_a_group_without_a_command_prints_its_help(console: Console, group: str) -> None:
    result, asked_for = console(group), console(group, "--help")
    assert (result.exit_code, asked_for.exit_code) == (2, 0)
    assert result.stderr == asked_for.stdout
    assert result.stderr.startswith(f"Usage: mayshare {group} [OPTIONS] COMMAND [ARGS]...\n\n")
