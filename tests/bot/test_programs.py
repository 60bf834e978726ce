"""The command as a program of its own: interrupted, cut off, killed, or with an unusual terminal."""

import os
import pty
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from storage.engine import open_engine, transaction
from storage.ledger import append
from tests.bot.console import TOP, Console, program
from tests.storage.entries import NOW

ORION = "can I share the product roadmap with Orion?"
NO_TEXT = b"may I share the flux \xff\xfe capacitor with Orion?"
ASK = ("ask", "--as", "ana", ORION)


def test_an_answer_is_on_record_before_it_is_shown(loaded: Console) -> None:
    """The program is killed as soon as the first letter of its answer can be read."""
    running = program(*ASK)
    assert running.stdout is not None
    assert running.stdout.read(1) == b"Y"
    running.kill()
    running.communicate()
    assert loaded("replay", "A-1").exit_code == 0


def test_a_command_imports_only_what_it_needs() -> None:
    """Else every answer waits for the web server's packages, and the help for the database's."""
    script = (
        "import sys, bot.__main__; print('sqlalchemy' in sys.modules);"
        "import bot.commands.schema; print('sqlalchemy' in sys.modules);"
        "import bot.commands.answers; print(sorted({'jinja2', 'starlette', 'uvicorn'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", script], cwd=TOP, capture_output=True, text=True, check=True).stdout
    assert told.splitlines() == ["False", "False", "[]"]


def test_a_reader_who_went_away_is_no_fault_and_the_answer_is_kept(loaded: Console) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    running = program(*ASK, stdout=writing)
    os.close(writing)
    _, errors = running.communicate()
    assert (running.returncode, errors) == (1, b"")
    assert loaded("replay", "A-1").exit_code == 0


def test_bytes_that_are_no_text_are_read_all_the_same(loaded: Console) -> None:
    for words, typed in (((NO_TEXT,), b""), (("-",), NO_TEXT)):
        output, errors = program("ask", "--as", "ana", *words).communicate(typed)
        assert output.startswith(b"UNKNOWN. ")
        assert b"Traceback" not in errors


def test_a_terminal_without_unicode_gets_what_it_can_show(loaded: Console) -> None:
    plain = {"PYTHONIOENCODING": "latin-1"}
    words = "may I share the flux capacitor with Orion?"
    output, _ = program("ask", "--as", "ana", words, environment=plain).communicate()
    assert output.startswith(b"UNKNOWN. No asset called ?flux capacitor? is registered.")
    output, _ = program("ask", "--as", "ana", "--json", words, environment=plain).communicate()
    assert "“flux capacitor”".encode() in output


def test_nobody_to_write_to_is_no_failure(loaded: Console) -> None:
    running = program(*ASK, before=("sh", "-c", 'exec "$@" >&- 2>&-', "sh"))
    running.communicate()
    assert running.returncode == 0
    assert loaded("replay", "A-1").exit_code == 0


def test_an_interrupted_load_changes_nothing(loaded: Console, sample: Path) -> None:
    """Another program is writing, so that the load has to wait, and is killed meanwhile."""
    assets = sample / "assets.yaml"
    assets.write_text(
        assets.read_text(encoding="utf-8").replace("name: Product roadmap", "name: Road map"), encoding="utf-8"
    )
    engine = open_engine(f"sqlite:///{Path('home/mayshare.db').absolute()}")
    with transaction(engine) as session:
        append(session, kind="note", at=NOW, by="ana", body="{}")
        running = program("load", "sample")
        with pytest.raises(subprocess.TimeoutExpired):
            running.communicate(timeout=0.2)
        running.send_signal(signal.SIGKILL)
        running.communicate()
    engine.dispose()
    assert loaded("export", "out").output == "exported revision 1 to out: 21 files\n"
    assert loaded("load", "sample").output == "loaded as revision 2: 1 record changed\n"


def test_a_conversation_ends_quietly_when_it_is_interrupted(console: Console) -> None:
    # A program that runs in the background ignores the signal, and so would what it starts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        running = program("demo", "--terminal")
    finally:
        signal.signal(signal.SIGINT, before)
    assert running.stdout is not None
    assert running.stdout.readline().startswith(b"This is Mayshare")
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate()
    assert (running.returncode, b"Traceback" in errors) == (1, False)


def test_the_demo_reads_a_script_and_keeps_nothing(console: Console) -> None:
    output, _ = program("demo", "--terminal").communicate(f"{ORION}\n\xff\xfe\nquit\nnot read".encode("latin-1"))
    assert b"YES, IF marked confidential" in output
    assert output.count(b"answer A-") == 1
    assert b"That was not understood" in output
    assert b"not read" not in output
    assert not Path("home").exists()


def test_a_terminal_gets_a_prompt_and_colour(console: Console) -> None:
    ours, theirs = pty.openpty()
    running = program("demo", "--terminal", stdin=theirs, stdout=theirs)
    os.close(theirs)
    os.write(ours, f"{ORION}\nquit\n".encode())
    _, prompts = running.communicate(timeout=60)
    shown = b"".join(iter(lambda: read_terminal(ours), b""))
    os.close(ours)
    assert running.returncode == 0
    assert b"\x1b[32m\x1b[1mYES, IF\x1b[0m marked" in shown
    assert (shown + prompts).count(b"> ") == 2


def read_terminal(number: int) -> bytes:
    """What is left to read; nothing at the end, which Linux tells as an error."""
    try:
        return os.read(number, 65536)
    except OSError:
        return b""


def test_the_end_of_what_is_typed_ends_the_conversation(console: Console) -> None:
    ours, theirs = pty.openpty()
    running = program("demo", "--terminal", stdin=theirs)
    os.close(theirs)
    os.write(ours, b"\x04")
    output, errors = running.communicate(timeout=60)
    os.close(ours)
    assert (running.returncode, errors) == (0, b"")
    assert output.startswith(b"This is Mayshare")


# The page


def test_two_demos_serve_their_pages_until_they_are_told_to_end(console: Console) -> None:
    started = [program("demo", "--no-browser", "--as", who, stdin=subprocess.DEVNULL) for who in ("cy", "bo")]
    addresses = []
    for running, name in zip(started, ("Cy Okafor", "Bo Lindholm"), strict=True):
        assert running.stdout is not None
        addresses += re.findall(r"http://127\.0\.0\.1:\d+/", running.stdout.readline().decode())
        assert f"selected>{name}" in httpx.get(addresses[-1], timeout=60).text
    assert len(set(addresses)) == 2
    for running, sent in zip(started, (signal.SIGINT, signal.SIGTERM), strict=True):
        running.send_signal(sent)
        assert (running.communicate(timeout=60), running.returncode) == ((b"", b""), 0)
    assert not Path("home").exists()


def test_a_port_that_is_taken_is_told(loaded: Console) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = loaded("serve", "--port", str(taken.getsockname()[1]))
    assert (result.exit_code, "in use" in result.stderr) == (1, True)
