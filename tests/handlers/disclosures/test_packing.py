"""An audit pack holds what one person may see, verifies without us, and shows every change made to it."""

import csv
import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import event

from bot.audit import PackTooLargeError, make_audit_pack
from bot.wiring import Assistant
from handlers.disclosures import Prover, look_up, write_pack
from handlers.disclosures.packing import VERIFIER
from handlers.proofs import get_checkpoint, make_receipts
from knowledge.people import Approval
from knowledge.proofs import verifying
from knowledge.proofs.checkpoints import Signer, write_manifest_note
from knowledge.proofs.verifying import (
    MANIFEST,
    MANIFEST_NOTE,
    MOST_BYTES,
    PACK_CHECKPOINT,
    PACK_LIST,
    Key,
    MalformedError,
    MismatchError,
    VerifyingError,
    main,
    open_checkpoint,
    verify_pack,
    verify_receipt,
    write_zip,
)
from knowledge.reading import encode
from storage.checkpoints import list_checkpoints
from storage.engine import migrate, open_engine, reading, transaction
from storage.ledger import append, history
from tests.handlers.desk import NOW, Desk, edited, sample_files
from tests.handlers.disclosures.records import LOG, put, send
from tests.knowledge.proofs.signing import NAME, SIGNER

Files = dict[str, bytes]


def desk_with_all() -> Iterator[Desk]:
    engine = open_engine("sqlite://")
    migrate(engine)
    desk = Desk(engine)
    desk.load(sample_files())
    files = edited(desk.export(), "agreements/orion-mnda.yaml", ("review_on: 2027-02-01", "review_on: 2027-03-01"))
    files = edited(files, "partners.yaml", ("country: DE", "country: AT"))
    files = edited(files, "assets.yaml", ("name: Press kit", "name: Press kit of the house"))
    desk.load(files)
    approval = Approval(
        id="yes-1", approver="dana", asset="press-kit", partner="orion", given_on=NOW.date(), reason="=1+1"
    )
    with transaction(desk.engine) as session:
        append(session, kind="approval", id="yes-1", at=NOW, by="dana", body=encode(approval))
    yield desk
    engine.dispose()


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    for desk in desk_with_all():
        (answer,) = desk.answers()
        form = desk.note(f"log {answer.id}").form
        assert form is not None
        desk.ask(form.text, "ana")
        secret = put(desk, LOG, "bo", {"What": "scheduler source", "To": "Vega"})
        send(desk, "Withdraw a disclosure", "bo", {"Entry": secret, "Why": "it was another day"})
        put(desk, LOG, "ana", {"What": "press kit", "To": "Orion", "Note": "with the scheduler source"})
        put(desk, LOG, "eve", {"What": "press kit", "To": "Hydra", "Note": "=1+1"}, at=NOW + timedelta(hours=1))
        yield desk


def packed(desk: Desk, person: str, **values: str) -> bytes:
    assistant = Assistant(desk.engine, desk.snapshots, lambda: NOW)
    made = make_audit_pack(assistant, person, [("withdrawn", "yes"), *values.items()], SIGNER)
    assert made is not None
    return made.content


def files_of(pack: bytes) -> Files:
    with ZipFile(io.BytesIO(pack)) as found:
        return {name: found.read(name) for name in found.namelist()}


def shown(receipt: bytes) -> Mapping[str, object]:
    return {name: each["value"] for name, each in json.loads(receipt)["shown"].items()}


def test_it_verifies_by_a_program_that_has_nothing_of_ours(desk: Desk, tmp_path: Path) -> None:
    pack = packed(desk, "dana")
    (tmp_path / "pack.zip").write_bytes(pack)
    (tmp_path / VERIFIER).write_bytes(files_of(pack)[VERIFIER])
    words = [sys.executable, "-I", VERIFIER, "pack.zip", "--key", str(SIGNER.key)]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    receipts = [name for name in files_of(pack) if name.startswith("receipts/")]
    assert f"verified: {len(receipts)} entries of a ledger of" in done.stdout


def test_the_same_is_the_same_bytes_and_another_list_is_not(desk: Desk) -> None:
    assert packed(desk, "dana") == packed(desk, "dana")
    assert packed(desk, "dana") != packed(desk, "dana", partner="orion")
    with ZipFile(io.BytesIO(packed(desk, "dana"))) as pack:
        assert {(info.date_time[0], info.compress_type) for info in pack.infolist()} == {(1980, ZIP_STORED)}


def test_legal_finds_the_terms_answers_approvals_and_changes(desk: Desk) -> None:
    files = files_of(packed(desk, "dana"))
    assert json.loads(files["answers/A-1.json"])["verdict"] == "yes_if"
    assert b"Orion" in files["terms/now/agreements/orion-mnda.md"]
    assert "terms/now/house.md" in files
    reviews = {"now": b"2027-03-01", "000002-2026-11-22": b"2027-03-01", "before": b"2027-02-01"}
    for name, day in reviews.items():
        assert b"review_on: " + day in files[f"terms/{name}/agreements/orion-mnda.yaml"]
    _, *changes = csv.reader(io.StringIO(files["changes.csv"].decode("utf-8-sig")))
    assert changes == [
        ["2026-11-22", "operator", "agreement", "orion-mnda", "changed"],
        ["2026-11-22", "operator", "partner", "orion", "changed"],
        ["2026-11-22", "dana", "approval", "yes-1", "added"],
    ]
    names, *approvals = csv.reader(io.StringIO(files["approvals.csv"].decode("utf-8-sig")))
    assert [row[names.index("Asset")] for row in approvals] == ["Scheduler source"] * 2 + ["Press kit of the house"]
    assert [row[names.index("Reason")] for row in approvals][-1] == "'=1+1"
    assert shown(files["receipts/approval-approval-1.json"])["body.asset"] == "scheduler-source"
    assert shown(files["receipts/A-1.json"])["body.answer"] is not None
    assert files["disclosures.csv"].count(b"\r\n") == 5
    page = files["index.html"].decode()
    assert "3 disclosures, as Dana Weiss may see them on 2026-11-22." in page
    assert "<script" not in page
    assert "http" not in page


def test_what_is_hidden_is_in_no_file_and_what_reads_otherwise_is_withheld(desk: Desk) -> None:
    files = files_of(packed(desk, "cy"))
    program = files.pop(VERIFIER)
    assert b"verify" in program
    everything = b"".join(files.values()).lower()
    assert b"scheduler" not in everything
    assert b"blue" not in everything
    assert not [name for name in files if name.startswith("answers/")]
    receipts = [shown(content) for name, content in files.items() if name.startswith("receipts/")]
    told = [receipt.get("body.disclosure") for receipt in receipts if receipt["kind"] == "disclosure"]
    # One of the three names what is hidden in its note.
    assert sorted(each is None for each in told) == [False, False, True]
    assert not any({"body.message", "body.told", "body.moment", "delivery"} & receipt.keys() for receipt in receipts)


def test_the_steps_of_a_disclosure_are_proved(desk: Desk) -> None:
    receipts = [shown(c) for name, c in files_of(packed(desk, "dana")).items() if name.startswith("receipts/")]
    (step,) = [each for each in receipts if "body.step" in each]
    assert step["body.step"]["act"] == "withdrawn"  # type: ignore[index]  # JSON


def test_of_one_partner_only_its_terms_are_in_it(desk: Desk) -> None:
    files = files_of(packed(desk, "dana", partner="Hydra", since="2026-12-01"))
    assert not [name for name in files if "orion" in name]
    assert files["changes.csv"].count(b"\r\n") == 1
    assert files["disclosures.csv"].count(b"\r\n") == 1


def test_there_is_none_for_an_outsider_or_for_what_cannot_be_read(desk: Desk) -> None:
    assistant = Assistant(desk.engine, desk.snapshots, lambda: NOW)
    assert make_audit_pack(assistant, "zed", (), SIGNER) is None
    unread = make_audit_pack(assistant, "dana", (("partner", "umbrella"),), SIGNER)
    assert unread is not None
    assert (unread.content, len(unread.listing.sought.problems)) == (b"", 1)


def repacked(files: Files, names: Mapping[str, str] | None = None) -> bytes:
    """The files as the ledger's key would sign them, with a manifest that fits them unless another one is given."""
    kept = {name: content for name, content in files.items() if name not in (MANIFEST, MANIFEST_NOTE)}
    manifest = manifest_of(kept, names)
    return zipped({**kept, MANIFEST: manifest, MANIFEST_NOTE: write_manifest_note(manifest, SIGNER).encode()})


def manifest_of(files: Files, names: object = None) -> bytes:
    sums = names if names is not None else {name: hashlib.sha256(c).hexdigest() for name, c in files.items()}
    return json.dumps({"format": "mayshare-pack/1", "files": sums}).encode()


def zipped(files: Files) -> bytes:
    return b"".join(write_zip(files))


def first_receipt(files: Files) -> str:
    return min(name for name in files if name.startswith("receipts/disclosure"))


def altered(files: Files) -> Files:
    name = first_receipt(files)
    return {**files, name: files[name].replace(b'"value": "disclosure"', b'"value": "disclosurf"')}


def without_checkpoint(files: Files) -> Files:
    return {name: content for name, content in files.items() if name != PACK_CHECKPOINT}


def not_text(files: Files) -> Files:
    return {**files, first_receipt(files): b"\xff"}


def without_a_row(files: Files) -> Files:
    lines = files[PACK_LIST].split(b"\r\n")
    return {**files, PACK_LIST: b"\r\n".join((lines[0], *lines[2:]))}


def without_a_receipt(files: Files) -> Files:
    return {name: content for name, content in files.items() if name != first_receipt(files)}


def without_a_list(files: Files) -> Files:
    return {name: content for name, content in files.items() if name != PACK_LIST}


def receipts_changed_over(files: Files) -> Files:
    one, other, *_ = (name for name in files if name.startswith("receipts/disclosure"))
    return {**files, one: files[other], other: files[one]}


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        (altered, MismatchError, "receipts/disclosure"),
        (without_checkpoint, MalformedError, "checkpoint"),
        (not_text, MalformedError, "UTF-8"),
        (without_a_row, MismatchError, "does not list the disclosures that the receipts prove"),
        (without_a_receipt, MismatchError, "does not list the disclosures that the receipts prove"),
        (without_a_list, MismatchError, "does not list the disclosures that the receipts prove"),
        (receipts_changed_over, MismatchError, "is the receipt of another entry"),
    ],
)
def test_a_pack_that_was_made_to_fit_itself_is_still_found_out(
    desk: Desk, tmp_path: Path, change: Callable[[Files], Files], error: type[VerifyingError], says: str
) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(repacked(change(files_of(packed(desk, "dana")))))
    with pytest.raises(error, match=says):
        verify_pack(path, SIGNER.key)


OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))
STRANGER = Signer(Key(NAME, OTHER.public_key().public_bytes_raw()), OTHER.sign)


def test_who_has_not_the_key_can_make_no_other_pack(desk: Desk, tmp_path: Path) -> None:
    """A row and its receipt are taken away, a text and the page replaced, and all that needs no key made to fit."""
    path = tmp_path / "pack.zip"
    files = files_of(packed(desk, "dana"))
    id = first_receipt(files).removeprefix("receipts/disclosure-").removesuffix(".json")
    rows = [row for row in files[PACK_LIST].split(b"\r\n") if id.encode() not in row]
    forged = without_a_receipt(files) | {
        PACK_LIST: b"\r\n".join(rows),
        "index.html": b"nothing was disclosed",
        "terms/now/agreements/orion-mnda.md": b"3.1 Everything is allowed.",
    }
    note = forged.pop(MANIFEST_NOTE)
    del forged[MANIFEST]
    manifest = manifest_of(forged)
    for made, says in (
        (note, "is not the one that was signed"),
        (b"", "nobody signed it"),
        (files[PACK_CHECKPOINT], "is not the one that was signed"),
        (write_manifest_note(manifest, STRANGER).encode(), "the manifest's note is not signed by the key"),
    ):
        path.write_bytes(zipped({**forged, MANIFEST: manifest, MANIFEST_NOTE: made}))
        with pytest.raises(MismatchError, match=says):
            verify_pack(path, SIGNER.key)
    path.write_bytes(repacked(forged))
    assert verify_pack(path, SIGNER.key)  # with the key it can be signed, as the README of the pack says


def moved(pack: bytes, by: int) -> bytes:
    """The pack with so many bytes in front and its places moved: what programs for ZIP files take for a sound one."""
    found = io.BytesIO(bytes(by) + pack)
    with ZipFile(found, "a") as archive:
        archive.comment = b""
    return found.getvalue()


def otherwise(pack: bytes, names: Iterable[str] = (), way: int = ZIP_STORED) -> bytes:
    """The same files in another ZIP."""
    made = io.BytesIO()
    files = files_of(pack)
    with ZipFile(made, "w", way) as archive:
        for name in names or files:
            archive.writestr(name, files[name])
    return made.getvalue()


def test_only_the_one_zip_of_these_files_verifies(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    whole = packed(desk, "dana")
    foreign = io.BytesIO()
    with ZipFile(foreign, "w") as archive:
        archive.writestr(PACK_LIST, "nothing was disclosed")
    end = whole.rindex(b"PK\x05\x06")
    for changed in (
        foreign.getvalue() + whole,
        moved(whole, 7),
        whole + b"\n",
        whole[:-2] + b"\x01\x00!",
        whole[:end] + bytes(9) + whole[end:],
        otherwise(whole),
        otherwise(whole, reversed(list(files_of(whole)))),
    ):
        path.write_bytes(changed)
        with pytest.raises(MalformedError, match=r"is not packed as ours are|cannot be read"):
            verify_pack(path, SIGNER.key)
    path.write_bytes(otherwise(whole, way=ZIP_DEFLATED))
    with pytest.raises(MalformedError, match="packed in another way"):
        verify_pack(path, SIGNER.key)


@pytest.mark.parametrize("name", ["../out", "/out", "a//b", "a/./b", "a\\..\\b", "C:out"])
def test_no_file_leads_out_of_the_pack(desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(repacked({**files_of(packed(desk, "dana")), name: b""}))
    with pytest.raises(MalformedError, match="is not packed as ours are"):
        verify_pack(path, SIGNER.key)


def test_no_byte_can_be_another(desk: Desk, tmp_path: Path) -> None:
    """One bit of several hundred bytes, those of the first and the last parts among them, is turned."""
    path = tmp_path / "pack.zip"
    whole = packed(desk, "dana")
    places = {*range(60), *range(0, len(whole), len(whole) // 300), *range(len(whole) - 100, len(whole))}
    for place in sorted(places):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        path.write_bytes(changed)
        with pytest.raises(VerifyingError):
            verify_pack(path, SIGNER.key)


def test_a_pack_beyond_all_bounds_is_not_read(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(packed(desk, "dana"))
    monkeypatch.setattr(verifying, "MOST_BYTES_OF_A_PACK", 1000)
    with pytest.raises(MalformedError, match=r"pack\.zip` is too large"):
        verify_pack(path, SIGNER.key)


def test_a_pack_that_nobody_could_verify_is_not_made(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(packed(desk, "dana"))
    size = path.stat().st_size
    monkeypatch.setattr(verifying, "MOST_BYTES_OF_A_PACK", size)
    assert packed(desk, "dana") == path.read_bytes()
    assert verify_pack(path, SIGNER.key)
    monkeypatch.setattr(verifying, "MOST_BYTES_OF_A_PACK", size - 1)
    with pytest.raises(
        PackTooLargeError, match=r"this is too much for one audit pack.*narrow the days or the partners"
    ):
        packed(desk, "dana")
    monkeypatch.setattr(verifying, "MOST_BYTES", len(files_of(path.read_bytes())[VERIFIER]) - 1)
    with pytest.raises(PackTooLargeError, match=VERIFIER) as caught:
        packed(desk, "dana")
    assert caught.value.path == VERIFIER


def test_packs_of_one_ledger_have_one_checkpoint_and_all_receipts_are_made_at_once(desk: Desk) -> None:
    first = files_of(packed(desk, "dana"))[PACK_CHECKPOINT]
    with reading(desk.engine) as session:
        stored = list_checkpoints(session)
        (entry,) = history(session, upto=1)
    begun: list[object] = []
    add = begun.append
    event.listen(desk.engine, "begin", add)
    assert files_of(packed(desk, "dana", partner="orion"))[PACK_CHECKPOINT] == first
    count, begun[:] = len(begun), []
    note = first.decode()
    receipts = make_receipts(desk.engine, [(entry, ()), (entry, ("by",)), (entry, ())], SIGNER, note)
    event.remove(desk.engine, "begin", add)
    assert (len(receipts), len(begun)) == (3, 1)
    assert count < 10
    with reading(desk.engine) as session:
        assert list_checkpoints(session) == stored
    checkpoint = open_checkpoint(note, SIGNER.key)
    unsigned = note.replace("\u2014 ", "\u2014 x")
    forged = receipts[0].replace(json.dumps(note), json.dumps(unsigned))
    assert verify_receipt(forged, SIGNER.key, {unsigned: checkpoint}).sequence == 1
    with pytest.raises(MismatchError):
        verify_receipt(forged, SIGNER.key)


def test_what_came_on_record_after_the_checkpoint_is_not_in_the_pack(tmp_path: Path) -> None:
    made = desk_with_all()
    desk = next(made)
    put(desk, LOG, "ana", {"What": "press kit", "To": "Orion"})
    listing = look_up("dana", (), desk.engine, desk.snapshots, at=NOW)
    assert listing is not None
    checkpoint = get_checkpoint(desk.engine, SIGNER, at=NOW)
    send(desk, "Withdraw a disclosure", "ana", {"Entry": listing.found[0].id, "Why": "it was another day"})
    prover = Prover(
        checkpoint=checkpoint.note,
        size=checkpoint.size,
        signer=SIGNER,
        receipts=lambda asked: make_receipts(desk.engine, asked, SIGNER, checkpoint.note),
        answer=lambda *_: None,
        verifier=b"",
    )
    path = tmp_path / "pack.zip"
    path.write_bytes(write_pack(listing, prover, desk.engine, desk.snapshots, at=NOW))
    assert verify_pack(path, SIGNER.key)
    assert next(made, None) is None


def test_a_file_changed_added_or_taken_away_is_found_out(desk: Desk, tmp_path: Path) -> None:
    files = files_of(packed(desk, "dana"))
    sums = json.loads(files[MANIFEST])["files"]
    path = tmp_path / "pack.zip"
    for changed in (
        {**files, "disclosures.csv": b"nothing"},
        {**files, "more.txt": b""},
        {name: content for name, content in files.items() if name != "README.txt"},
    ):
        path.write_bytes(repacked(changed, sums))
        with pytest.raises(MismatchError):
            verify_pack(path, SIGNER.key)
    path.write_bytes(repacked(files, sums))
    assert len(verify_pack(path, SIGNER.key)) == 3
    checkpoint = open_checkpoint(files[PACK_CHECKPOINT].decode(), SIGNER.key)
    assert verify_pack(path, SIGNER.key, [checkpoint])[-1] == "its checkpoint is one of those posted"


def test_a_file_that_is_no_pack_of_ours_is_told(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    files = files_of(packed(desk, "dana"))
    note = write_manifest_note(b"", SIGNER).encode()
    for changed in ({}, {"a": b""}, {**files, MANIFEST_NOTE: note}):
        path.write_bytes(zipped({name: content for name, content in changed.items() if name != MANIFEST}))
        with pytest.raises(MalformedError, match=r"pack\.zip` is no audit pack of ours: it has no `manifest\.json`"):
            verify_pack(path, SIGNER.key)


def test_a_receipt_for_another_checkpoint_is_found_out(desk: Desk, tmp_path: Path) -> None:
    old = files_of(packed(desk, "dana"))
    put(desk, LOG, "eve", {"What": "press kit", "To": "Cetus"}, at=NOW + timedelta(hours=2))
    new = files_of(packed(desk, "dana"))
    path = tmp_path / "pack.zip"
    path.write_bytes(repacked({**new, first_receipt(new): old[first_receipt(new)]}))
    with pytest.raises(MismatchError, match="another checkpoint"):
        verify_pack(path, SIGNER.key)


def test_what_is_no_pack_is_told(desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pack.zip"
    whole = packed(desk, "dana")
    path.write_bytes(whole[:200] + b"xxxx" + whole[204:])
    assert main([str(path), "--key", str(SIGNER.key)]) == 2
    assert "cannot be read" in capsys.readouterr().out
    twice = io.BytesIO()
    with ZipFile(twice, "w") as pack:
        pack.writestr("a", b"")
        with pytest.warns(UserWarning, match="Duplicate name"):
            pack.writestr("a", b"")
    path.write_bytes(twice.getvalue())
    with pytest.raises(MalformedError, match="twice"):
        verify_pack(path, SIGNER.key)
    path.write_bytes(repacked({}, {}))
    with pytest.raises(MalformedError):
        verify_pack(path, SIGNER.key)
    large = io.BytesIO()
    with ZipFile(large, "w", ZIP_DEFLATED) as pack:
        pack.writestr("a", bytes(MOST_BYTES + 1))
    path.write_bytes(large.getvalue())
    with pytest.raises(MalformedError, match="too large"):
        verify_pack(path, SIGNER.key)
    many = io.BytesIO()
    with ZipFile(many, "w") as pack:
        for number in range(33):
            pack.writestr(str(number), b"")
        for info in pack.infolist():
            info.file_size = MOST_BYTES
    path.write_bytes(many.getvalue())
    with pytest.raises(MalformedError, match="`32` is too large"):
        verify_pack(path, SIGNER.key)
    otherwise = io.BytesIO()
    with ZipFile(otherwise, "w", ZIP_BZIP2) as pack:
        pack.writestr("a", b"a")
    path.write_bytes(otherwise.getvalue())
    with pytest.raises(MalformedError, match="packed in another way"):
        verify_pack(path, SIGNER.key)
    listed = manifest_of({}, [])
    path.write_bytes(zipped({MANIFEST: listed, MANIFEST_NOTE: write_manifest_note(listed, SIGNER).encode()}))
    with pytest.raises(MalformedError, match="names no files"):
        verify_pack(path, SIGNER.key)
