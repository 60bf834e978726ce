"""Runs of the assistant on Slack as a process of its own, started, killed and ended by a test."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bot.slack.service import EVENTS
from bot.web import serving
from tests.bot.console import TOP
from tests.bot.slack.program import Run
from tests.slack.sample import APP_TOKEN
from tests.slack.server import Slack

SECONDS = 30.0


@dataclass
class Started:
    """One run."""

    pid: int
    url: str

    @property
    def is_alive(self) -> bool:
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.await_end()

    def end(self) -> None:
        os.kill(self.pid, signal.SIGTERM)
        self.await_end()

    def await_end(self, seconds: float = SECONDS) -> None:
        until(lambda: not self.is_alive, seconds)


@dataclass
class Programs:
    """Starts programs."""

    process: subprocess.Popen[str]
    log: Path
    started: list[Started] = field(default_factory=list)

    def start(self, run: Run) -> Started:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asdict(run)) + "\n")
        self.process.stdin.flush()
        said = self.process.stdout.readline()
        assert said, self.log.read_text(encoding="utf-8")
        told = json.loads(said)
        started = Started(told["pid"], f"{serving.local_url(told['port'])}{EVENTS}")
        self.started.append(started)
        return started

    def kill_all(self) -> None:
        while self.started:
            last = self.started.pop()
            if last.is_alive:
                last.kill()

    def require_quiet(self) -> None:
        """Passes where no program has failed in a way that nobody expected."""
        said = self.log.read_text(encoding="utf-8")
        assert "Traceback" not in said, said


@contextmanager
def opened_programs(folder: Path) -> Iterator[Programs]:
    """What starts programs, for the time of the block; what they say is in `log`."""
    log = folder / "program.log"
    with ExitStack() as stack:
        process = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-m", "tests.bot.slack.program"],
                cwd=TOP,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stack.enter_context(log.open("wb")),
                text=True,
            )
        )
        assert process.stdin is not None
        stack.enter_context(closing(process.stdin))
        programs = Programs(process, log)
        yield programs
        programs.require_quiet()


def run_for(slack: Slack, database: str, folder: Path, *, socket: bool = False, **changes: Any) -> Run:
    """A run for that Slack."""
    return Run(
        database=database,
        folder=str(folder),
        api_url=slack.api_url,
        signing_secret=slack.world.app.signing_secret,
        app_token=APP_TOKEN if socket else "",
        **changes,
    )


def until(condition: Callable[[], object], seconds: float = SECONDS) -> None:
    """Waits for it; a test fails where it does not come true."""
    ends_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends_at, "it did not come true"
        threading.Event().wait(0.005)  # what is waited for is in another process
