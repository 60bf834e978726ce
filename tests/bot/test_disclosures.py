"""Finding disclosures on the command line, as one person may see them."""

import stat
from pathlib import Path

import pytest

from handlers.replies import NEUTRAL
from knowledge.proofs.verifying import main
from tests.bot.console import Console


@pytest.fixture
def logged(loaded: Console) -> Console:
    """A command line with two disclosures on record, one of which is a tent's secret."""
    for what, to in (("press kit", "Orion"), ("scheduler source", "Vega")):
        told = loaded("ask", "--as", "ana", f"Log a disclosure\nWhat: {what}\nTo: {to}\nOn: 2026-11-20\nHow: written")
        assert "On record" in told.stdout, told.output
    return loaded


def test_they_are_listed_with_their_counts(logged: Console) -> None:
    found = logged("disclosures", "--as", "ana")
    assert found.exit_code == 0
    first, *lines = found.stdout.splitlines()
    assert first == "2 disclosures"
    assert sorted(line.split("  ")[2].split(":")[0] for line in lines) == [
        "Press kit to Orion Systems GmbH",
        "Scheduler source to Vega Dynamics, Inc.",
    ]
    assert found.stderr == "(as ana may see it, on the operator's word)\n"
    assert logged("disclosures", "--as", "cy").stdout.startswith("1 disclosure\n2026-11-20  D-")
    assert logged("disclosures", "--as", "ana", "--partner", "Cetus").stdout == "no disclosures with Cetus Cloud B.V.\n"


def test_every_limit_is_one_of_the_page(logged: Console) -> None:
    limits = ["--partner", "Orion", "--asset", "press-kit", "--person", "ana", "--way", "given"]
    limits += ["--since", "2026-11-01", "--until", "2026-11-30"]
    found = logged("disclosures", "--as", "ana", *limits, "--how", "written", "--withdrawn")
    assert found.stdout.splitlines()[0] == (
        "1 written disclosure of Press kit by Ana Ferreira to Orion Systems GmbH from 2026-11-01 to 2026-11-30"
    )
    none = logged("disclosures", "--as", "ana", "--agreement", "orion-mnda", "--only", "exception")
    assert none.stdout == "no exceptions under Orion Mutual NDA\n"


def test_they_are_written_to_files_and_to_the_output(logged: Console, tmp_path: Path) -> None:
    found = logged("disclosures", "--as", "ana", "--csv", "all.csv", "--xlsx", "all.xlsx")
    assert found.stdout == "2 disclosures written to all.csv and all.xlsx\n"
    content = (tmp_path / "all.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfId,Date,")
    assert (tmp_path / "all.xlsx").read_bytes().startswith(b"PK")
    output = logged("disclosures", "--as", "ana", "--csv", "-")
    assert output.stdout_bytes == content.removeprefix(b"\xef\xbb\xbf")


def test_what_cannot_be_read_lists_nothing_and_an_outsider_gets_the_neutral_line(logged: Console) -> None:
    found = logged("disclosures", "--as", "cy", "--asset", "scheduler source", "--csv", "-")
    assert (found.exit_code, found.stdout) == (1, "")
    assert found.stderr == "mayshare: “scheduler source” is no asset that is known here.\n"
    outside = logged("disclosures", "--as", "zed")
    assert (outside.exit_code, outside.stdout, outside.stderr) == (0, f"{NEUTRAL}\n", "")


def test_an_audit_pack_is_written_and_verifies(logged: Console, tmp_path: Path) -> None:
    made = logged("audit-pack", "--as", "ana", "--since", "2026-11-01", "pack.zip")
    assert (made.exit_code, made.stdout) == (0, "2 disclosures packed into pack.zip\n")
    assert made.stderr == "(as ana may see it, on the operator's word)\n"
    key = logged("ledger", "key").stdout.strip()
    assert main([str(tmp_path / "pack.zip"), "--key", key]) == 0
    assert logged("audit-pack", "--as", "cy", "--partner", "Vega", "none.zip").stdout.startswith("0 disclosures packed")


def test_what_is_written_is_its_owners_alone_and_written_over_nothing(logged: Console, tmp_path: Path) -> None:
    for words in (("audit-pack", "out"), ("disclosures", "--csv", "out"), ("disclosures", "--xlsx", "out")):
        command, *rest = words
        assert logged(command, "--as", "ana", *rest).exit_code == 0
        assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o600
        (tmp_path / "out").write_text("precious")
        again = logged(command, "--as", "ana", *rest)
        assert (again.exit_code, again.output) == (1, "mayshare: there is a file `out` already; name a new one\n")
        assert (tmp_path / "out").read_text() == "precious"
        (tmp_path / "out").unlink()


def test_no_pack_is_made_of_what_cannot_be_read_or_for_an_outsider(logged: Console, tmp_path: Path) -> None:
    unread = logged("audit-pack", "--as", "ana", "--partner", "umbrella", "pack.zip")
    assert (unread.exit_code, unread.stderr) == (1, "mayshare: “umbrella” is no partner that is known here.\n")
    assert logged("audit-pack", "--as", "zed", "pack.zip").stdout == f"{NEUTRAL}\n"
    assert not (tmp_path / "pack.zip").exists()
