"""The command line as a test runs it: in this process, or as a program of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from click.testing import CliRunner, Result

from bot.__main__ import main

TOP = Path(__file__).resolve().parents[2]


class Console:
    """Runs commands in this process."""

    def __call__(self, *words: str, typed: str | bytes | IO[bytes] | None = None, color: bool = False) -> Result:
        result = CliRunner().invoke(main, words, input=typed, color=color, prog_name="mayshare")
        assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
        assert "Traceback" not in result.output
        return result


def program(
    *words: str | bytes,
    stdin: int = subprocess.PIPE,
    stdout: int = subprocess.PIPE,
    environment: dict[str, str] | None = None,
    before: tuple[str, ...] = (),
) -> subprocess.Popen[bytes]:
    """Starts a command as a program of its own, in the working folder of the test; `before` is what runs it."""
    paths = os.pathsep.join(filter(None, (str(TOP), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        [*before, sys.executable, "-W", "error", "-m", "bot", *words],
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths, **(environment or {})},
    )
