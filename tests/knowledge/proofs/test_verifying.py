"""Signatures, keys and notes are read as their specifications say, and anything else is refused."""

import base64

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from knowledge.proofs.checkpoints import (
    Signer,
    name_for,
    read_private_key,
    write_checkpoint,
    write_manifest_note,
    write_private_key,
)
from knowledge.proofs.verifying import (
    Checkpoint,
    Key,
    MalformedError,
    MismatchError,
    Posted,
    VerifyingError,
    compare_posted,
    is_signature,
    manifest_text,
    open_checkpoint,
    open_note,
    read_checkpoint,
    read_key,
    split_notes,
)
from tests.knowledge.proofs.signing import KEY, NAME, PRIVATE, SIGNER

ORDER = 2**252 + 27742317777372353535851937790883648493
PRIME = 2**255 - 19

RFC_8032 = (
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
        "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
)
"""Public key, message and signature of RFC 8032 7.1."""

GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
GO_NOTE = (
    f"{GO_TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6"
    "RyyBwJnAM=\n"
)
"""The example of Go's note package, which C2SP signed-note describes."""

C2SP_CHECKPOINT = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeM"
    "cTOAYQ8=\n"
)
"""The example of C2SP tlog-checkpoint."""


@pytest.mark.parametrize(("public", "message", "signature"), RFC_8032)
def test_published_signatures_are_verified(public: str, message: str, signature: str) -> None:
    key, text, signed = (bytes.fromhex(each) for each in (public, message, signature))
    assert is_signature(key, text, signed)
    assert not is_signature(key, text + b"\0", signed)


def bad_signatures() -> dict[str, tuple[bytes, bytes, bytes]]:
    key, message, signature = (bytes.fromhex(each) for each in RFC_8032[2])
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    other = bytes.fromhex(RFC_8032[1][0])

    def with_s(number: int) -> bytes:
        return r + number.to_bytes(32, "little")

    return {
        "s and the order": (key, message, with_s(s + ORDER)),
        "s is the order": (key, message, with_s(ORDER)),
        "s is zero": (key, message, with_s(0)),
        "s is as large as can be": (key, message, r + b"\xff" * 32),
        "r is zero": (key, message, bytes(32) + signature[32:]),
        "r is the prime": (key, message, PRIME.to_bytes(32, "little") + signature[32:]),
        "all zero": (key, message, bytes(64)),
        "empty": (key, message, b""),
        "too short": (key, message, signature[:-1]),
        "too long": (key, message, signature + b"\0"),
        "another key": (other, message, signature),
        "a key that is too short": (key[:-1], message, signature),
        "a key that is no point": ((2).to_bytes(32, "little"), message, signature),
        "a key beyond the prime": (((1 << 255) - 1).to_bytes(32, "little"), message, signature),
        "a key that is minus zero": ((1 | 1 << 255).to_bytes(32, "little"), message, signature),
        "halves changed over": (key, message, signature[32:] + signature[:32]),
    }


@pytest.mark.parametrize("what", bad_signatures())
def test_nothing_else_is_a_signature(what: str) -> None:
    assert not is_signature(*bad_signatures()[what])


@given(st.binary(max_size=200), st.integers(0, 64 * 8 - 1), st.booleans())
def test_signatures_are_judged_as_the_library_does(message: bytes, bit: int, is_flipped: bool) -> None:
    signature = bytearray(PRIVATE.sign(message))
    if is_flipped:
        signature[bit // 8] ^= 1 << bit % 8
    try:
        Ed25519PublicKey.from_public_bytes(KEY.public).verify(bytes(signature), message)
        expected = True
    except InvalidSignature:
        expected = False
    assert is_signature(KEY.public, message, bytes(signature)) is expected is not is_flipped


def test_the_published_note_is_opened_by_its_published_key() -> None:
    key = read_key(GO_KEY)
    assert (str(key), open_note(GO_NOTE, key)) == (GO_KEY, GO_TEXT)
    with pytest.raises(MismatchError, match="not one by the key"):
        open_note(GO_NOTE.replace("answer", "Answer"), key)


def test_the_published_checkpoint_is_read() -> None:
    found = read_checkpoint(C2SP_CHECKPOINT)
    assert (found.origin, found.size, found.root.hex()[:8]) == ("example.com/behind-the-sofa", 20852163, "0ac5186a")


def test_a_checkpoint_is_written_as_it_is_read() -> None:
    note = write_checkpoint(7, bytes(range(32)), SIGNER)
    assert note.splitlines()[:3] == [NAME, "7", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="]
    assert open_checkpoint(note, KEY) == Checkpoint(NAME, 7, bytes(range(32)))
    assert read_key(str(KEY)) == KEY


def test_the_empty_ledger_has_size_0() -> None:
    assert open_checkpoint(write_checkpoint(0, bytes(32), SIGNER), KEY).size == 0


def test_signatures_by_unknown_keys_say_nothing() -> None:
    note = write_checkpoint(7, bytes(32), SIGNER)
    garbage = base64.b64encode(b"\x01\x02\x03\x04" + bytes(100)).decode()
    assert open_checkpoint(f"{note}— somebody.example {garbage}\n— {NAME} {garbage}\n", KEY).size == 7
    with pytest.raises(MismatchError, match="is not signed by the key"):
        open_checkpoint(note.rpartition("— ")[0] + f"— {NAME} {garbage}\n", KEY)


def test_one_bad_signature_of_the_key_spoils_the_note() -> None:
    note = write_checkpoint(7, bytes(32), SIGNER)
    bad = base64.b64encode(KEY.id + bytes(64)).decode()
    with pytest.raises(MismatchError, match="signature is not one by the key"):
        open_checkpoint(f"{note}— {NAME} {bad}\n", KEY)


def test_a_key_signs_for_its_own_ledger_alone() -> None:
    text = f"another.example\n7\n{base64.b64encode(bytes(32)).decode()}\n"
    signature = base64.b64encode(KEY.id + PRIVATE.sign(text.encode())).decode()
    with pytest.raises(MismatchError, match=r"is of the ledger `another\.example`, and the key of"):
        open_checkpoint(f"{text}\n— {NAME} {signature}\n", KEY)


@pytest.mark.parametrize("name", [NAME, "mayshare-pack/1"])
def test_the_note_of_a_manifest_is_no_checkpoint_and_a_checkpoint_none_of_a_manifest(name: str) -> None:
    signer = Signer(Key(name, KEY.public), PRIVATE.sign)
    note = write_manifest_note(b"{}", signer)
    assert note == write_manifest_note(b"{}", signer)
    assert open_note(note, signer.key) == manifest_text(b"{}")
    with pytest.raises(MalformedError):
        open_checkpoint(note, signer.key)
    lines = manifest_text(b"{}").splitlines()
    assert lines[0] == "mayshare-pack/1"
    assert len(lines) < len(write_checkpoint(7, bytes(32), signer).partition("\n\n")[0].splitlines())


ROOT = base64.b64encode(bytes(32)).decode()
SIGNATURE = f"— {NAME} {base64.b64encode(KEY.id + bytes(64)).decode()}\n"


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n",
        "\n\n",
        f"{NAME}\n7\n{ROOT}\n",
        f"{NAME}\n7\n{ROOT}\n{SIGNATURE}",
        f"{NAME}\n7\n{ROOT}\n\n",
        f"{NAME}\n7\n{ROOT}\n\n{SIGNATURE}"[:-1],
        f"{NAME}\n7\n{ROOT}\n\n{SIGNATURE}\n",
        f"{NAME}\n7\n{ROOT}\n\n- {NAME} AAAA\n",
        f"{NAME}\n7\n{ROOT}\n\n— {NAME}\n",
        f"{NAME}\n7\n{ROOT}\n\n— {NAME} AAAAAA\n",
        f"{NAME}\n7\n{ROOT}\n\n— {NAME} AAAA\n",
        f"{NAME}\n7\n{ROOT}\n\n— a+b {base64.b64encode(bytes(68)).decode()}\n",
        f"{NAME}\n7\n\n{SIGNATURE}",
        f"{NAME}\n07\n{ROOT}\n\n{SIGNATURE}",
        f"{NAME}\n-7\n{ROOT}\n\n{SIGNATURE}",
        f"{NAME}\n\u0667\n{ROOT}\n\n{SIGNATURE}",
        f"{NAME}\n{'9' * 5000}\n{ROOT}\n\n{SIGNATURE}",
        f"\n7\n{ROOT}\n\n{SIGNATURE}",
        f"{NAME}\n7\n{ROOT[:-4]}\n\n{SIGNATURE}",
        f"{NAME}\n7\n{ROOT[:-2]}B=\n\n{SIGNATURE}",
        f"{NAME}\n7\n{ROOT} \n\n{SIGNATURE}",
        f"{NAME}\r\n7\r\n{ROOT}\r\n\n{SIGNATURE}",
        f"{NAME}\n7\n{ROOT}\n\ud800\n\n{SIGNATURE}",
        f"{NAME}\n7\n{ROOT}\n\n{SIGNATURE * 65}",
    ],
)
def test_what_is_no_checkpoint_is_refused(note: str) -> None:
    with pytest.raises(MalformedError):
        read_checkpoint(note)
    with pytest.raises(VerifyingError):
        open_checkpoint(note, KEY)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "mayshare",
        GO_KEY.replace("c74f20a3", "c74f20a4"),
        GO_KEY.replace("c74f20a3", "C74F20A3"),
        GO_KEY[:-4],
        GO_KEY + "AAAA",
        GO_KEY.replace("+ARpc", "+AhpC"),
        "a b" + GO_KEY.removeprefix("PeterNeumann"),
        GO_KEY.removeprefix("PeterNeumann"),
        "n+00000000+",
        "n+00000000+=",
        "n+00000000+\u00e9\u00e9\u00e9\u00e9",
    ],
)
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(MalformedError):
        read_key(key)


def test_a_file_of_notes_is_taken_apart() -> None:
    first, second = write_checkpoint(1, bytes(32), SIGNER), write_checkpoint(2, bytes(32), SIGNER)
    assert split_notes(first) == (Posted("", first),)
    assert split_notes(f"# made 2026-11-22\n{first}\n\n# made 2026-11-23\n{second}") == (
        Posted("made 2026-11-22", first),
        Posted("made 2026-11-23", second),
    )
    assert split_notes(first + second) == (Posted("", first), Posted("", second))
    cosigned = first + SIGNATURE
    assert split_notes(cosigned + second) == (Posted("", cosigned), Posted("", second))
    for text in ("", "# nothing", first + NAME):
        with pytest.raises(MalformedError):
            split_notes(text)


def test_a_checkpoint_must_be_one_of_those_posted() -> None:
    one, other, later = (
        Checkpoint("a", 7, bytes(32)),
        Checkpoint("a", 7, bytes([1] * 32)),
        Checkpoint("a", 8, bytes(32)),
    )
    compare_posted(one, [later, one])
    with pytest.raises(MismatchError, match="the posted checkpoint of 7 entries has another root"):
        compare_posted(one, [one, other])
    with pytest.raises(MismatchError, match="no posted checkpoint is of 7 entries"):
        compare_posted(one, [later])


def test_a_private_key_is_written_as_it_is_read() -> None:
    seed = bytes(range(32))
    public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    line = write_private_key("acme.example/ledger", public, seed)
    assert line.startswith("PRIVATE+KEY+acme.example/ledger+")
    assert read_private_key(line) == ("acme.example/ledger", seed)
    assert name_for(public) == f"mayshare/{'56475aa75463474c'}"
    for text in ("", line[8:], line.replace("acme", "ac me"), line[:-5], str(Key("acme.example", public))):
        with pytest.raises(MalformedError):
            read_private_key(text)


def test_the_keys_sign_through_the_signer() -> None:
    assert is_signature(KEY.public, b"x", Signer(KEY, PRIVATE.sign).sign(b"x"))
