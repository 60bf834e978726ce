"""A person's data on the command line: handed out whole, purged only when it is meant."""

import json
import stat
from pathlib import Path

import pytest

from tests.bot.console import Console
from tests.handlers.desk import edited, sample_files


@pytest.fixture
def left(console: Console, tmp_path: Path) -> Console:
    """A register where cy has left."""
    files = edited(
        sample_files(), "people.yaml", ("joined_on: 2024-02-01", "joined_on: 2024-02-01\n    left_on: 2026-11-20")
    )
    for path, content in files.items():
        (tmp_path / "register" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "register" / path).write_bytes(content)
    assert console("load", "register").exit_code == 0
    return console


def test_what_is_held_is_written_into_a_file_for_its_owner_alone(left: Console, tmp_path: Path) -> None:
    assert left("person", "export", "cy", "--out", "cy.json").exit_code == 0
    assert stat.S_IMODE((tmp_path / "cy.json").stat().st_mode) == 0o600
    assert json.loads((tmp_path / "cy.json").read_text())["record"][0]["body"]["name"] == "Cy Okafor"
    assert "name a new one" in left("person", "export", "cy", "--out", "cy.json").output
    assert json.loads(left("person", "export", "cy").stdout)["person"] == "cy"


def test_a_purge_asks_first(left: Console) -> None:
    assert left("person", "purge", "cy", "--why", "request 7", typed="n\n").exit_code == 1
    assert "Cy Okafor" in left("person", "export", "cy").output
    result = left("person", "purge", "cy", "--why", "request 7", typed="y\n")
    assert result.exit_code == 0
    assert "1 version of the record" in result.output
    assert "Cy Okafor" not in left("person", "export", "cy").output
    assert left("ledger", "verify").exit_code == 0


def test_who_is_still_here_or_unknown_is_told(left: Console) -> None:
    assert "`ana` still works here" in left("person", "purge", "ana", "--why", "x", "--yes").output
    assert "nobody with the id `zoe`" in left("person", "purge", "zoe", "--why", "x", "--yes").output
