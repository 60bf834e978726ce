"""Real agreements in a register: their texts load as they came, and an answer cites their clauses word for word."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from handlers.answering import answer
from handlers.messages import Message
from handlers.registers import load
from knowledge.clauses import read_clauses
from storage.engine import migrate, open_engine
from storage.snapshots import Snapshots

REFERENCE = Path(os.environ.get("MAYSHARE_REFERENCE", Path(__file__).resolve().parents[2].parent / "shared"))
AGREEMENTS = REFERENCE / "data" / "agreements"
pytestmark = pytest.mark.skipif(
    not AGREEMENTS.is_dir(), reason="needs the reference agreements: set MAYSHARE_REFERENCE to their folder"
)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CLAUSES = {
    "01-nda": ("nda", "what", "2.1"),
    "02-strategic-alliance": ("framework", "what", "7"),
    "03-joint-development-collaboration": ("framework", "how", "5.1"),
    "04-co-branding": ("framework", "what", "1.1"),
    "05-content-licence": ("data-licence", "data", "1(d)"),
    "06-developer-terms-github-registered-developer": ("developer-terms", "how", "1"),
}
"""For each agreement: the kind it is taken as, the aspect asked about and a clause to cite."""


def register_files(folder: str, text: str, quote: str) -> dict[str, bytes]:
    kind, aspect, clause = CLAUSES[folder]
    quoted = quote.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return {
        "company.yaml": b"company: {name: Nordlys, time_zone: Europe/Oslo, today: 2026-11-22}\n",
        "people.yaml": b"people:\n  - {id: kari, name: Kari Berg}\n",
        "assets.yaml": (
            f"assets:\n  - {{id: field-report, name: Field report, aspects: [{aspect}], sensitivity: internal}}\n"
        ).encode(),
        "partners.yaml": b"""
partners:
  - id: tindra
    name: Tindra Systems AS
    aliases: [Tindra]
    tier: standard
    due_diligence: {status: approved, decided_on: 2026-01-10}
    screenings: [{result: clear, screened_on: 2026-01-10}]
""",
        "agreements/real.yaml": f"""
name: The real agreement
kind: {kind}
partner: tindra
effective_on: 2026-01-01
terms:
  - id: given
    clause: "{clause}"
    quote: "{quoted}"
    effect: permit
    aspects: [{aspect}]
""".encode(),
        "agreements/real.md": text.encode(),
    }


@pytest.mark.parametrize("folder", sorted(CLAUSES))
def test_a_real_agreement_loads_and_an_answer_cites_its_clause(folder: str) -> None:
    source = next(path for path in (AGREEMENTS / folder).iterdir() if path.suffix in (".md", ".txt"))
    text = source.read_bytes().decode()
    clause = CLAUSES[folder][2]
    found = read_clauses(text)
    record = found.find_clause(clause)
    assert record is not None
    lines = [line for line in found.get_text(record).splitlines() if len(line.strip()) > 20]
    quote = lines[0][:120]
    engine = open_engine("sqlite://")
    migrate(engine)
    assert load(register_files(folder, text, quote), engine, at=NOW, by="test").revision == 1
    message = Message(person="kari", text="May I send Tindra the field report?", at=NOW)
    reply = answer(message, engine, Snapshots()).reply
    assert isinstance(reply, tuple)
    (told,) = reply
    cited = [ground for ground in told.grounds if ground.agreement == "real"]
    assert (told.verdict, [(ground.clause, ground.quote) for ground in cited]) == ("yes", [(clause, quote)])
    assert quote in found.get_text(record)
