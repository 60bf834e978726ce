"""Keys, tokens and passwords are found however they are written; what says where something lies is none."""

import base64

import pytest

from knowledge.pasted import find_keys, plain

# Put together so that this file holds no key itself.
DRAWN = base64.b64encode(bytes((37 * number + 11) % 251 for number in range(48))).decode()
HEX = bytes((37 * number + 11) % 251 for number in range(16)).hex()
PAIRS = [HEX[start : start + 2] for start in range(0, 32, 2)]

KEYS = (
    DRAWN,
    f"token:{DRAWN}",
    f"x.{DRAWN}",
    f'k="{DRAWN}"',
    " ".join(DRAWN[start : start + 8] for start in range(0, 64, 8)),
    "\n".join(DRAWN[start : start + 4] for start in range(0, 64, 4)),
    "\u200b".join(DRAWN),
    "".join(chr(ord(letter) + 0xFEE0) for letter in DRAWN),
    ":".join(PAIRS),
    " ".join(PAIRS).upper(),
    " ".join(HEX[start : start + 4] for start in range(0, 32, 4)),
    "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY",
    "Authorization: Basic " + "dXNlcjpwYXNzd29yZA==",
    "Authorization: Bearer " + "abc123def456",
    "https://files.example/x?sig=" + "abcdefghij",
    "https://files.example/x?sv=2022&share_token=" + "abcdefgh",
    "https://files.example/x?download=" + DRAWN,
    "https://files.example/file/AbC#" + DRAWN,
    "otpauth://totp/a?secret=" + "JBSWY3DPEHPK3PXP",
)
PASSWORDS = (
    "password: " + "correcthorsebattery",
    "password = " + "hunter2hunter2",
    "the password is " + "hunter2hunter2",
    "DB_PASSWORD=" + "hunter22x",
    "password for the portal: " + "hunter22x",
    "Password: " + "pa$$word",
    "Passwort: " + "Sommer2026!",
    "Das Kennwort lautet " + "Sommer2026",
    "mot de passe : " + "soleil2026",
    "contraseña: " + "Verano2026",
    "la password è " + "Estate2026",
    "api key: " + "abcdefghijklmnop",
)
POINTERS = (
    "https://files.example/" + DRAWN.replace("+", "-"),
    "drive.example/drive/folders/1A2b3C4d5E6f7G8h9I0jKLmNoPqRsTuVw",
    "https://aurora.example/:w:/r/_layouts/15/Doc.aspx?sourcedoc=%7B3F2B9C1E-7A4D-4E8B-9C0F-1D2E3A4B5C6D%7D&file=R.docx",
    "https://aurora.example/sites/x/Doc?d=w8a5b7c9d0e1f42a3b4c5d6e7f8a9b0c1&csf=1&web=1&e=aB3dE5",
    "https://drive.example/open?id=1A2b3C4d5E6f7G8h9I0jKLmNoPqRsTuVw&resourcekey=0-AbCdEf123456#heading=h.gjdgxs",
    "https://files.example/#/folders/1A2b3C4d5E6f7G8h9I0jKLmNoPqRsTuVw",
    "wiki.example/pages/viewpage.action?pageId=123456789&spaceKey=ORION",
    "aurora/roadmap/commit/3f786850e387550fdab836ed7e6dc881de23001b",
    "ticket 3f2b9c1e-7a4d-4e8b-9c0f-1d2e3a4b5c6d",
    "roadmap.pdf, sha256: " + HEX * 2,
    "registry.example/scheduler@sha256:" + HEX * 2,
    "fingerprint " + ":".join(PAIRS),
    "Partners/Orion/Roadmap_2026_Q4_v3-final-EN.pptx",
)
ORDINARY = (
    "withdraw D-7K3QM9XA D-AB2CDE3F D-QQ22AA77 and A-1042",
    "Part1 Part2 Part3 Part4 Part5 Part6 were shown",
    "Rev1A Rev1B Rev2A Rev2B Rev3A Rev3B",
    "10 20 30 40 50 60 70 80 90 10 20 30 40 50 60 70 80",
    "2001:0db8:85a3:0000:0000:8a2e:0370:7334 and 00:1a:2b:3c:4d:5e",
    "password: required",
    "password: confidential",
    "password reset: overview only",
    "Passwort: vertraulich, siehe Anlage",
    "the password policy is in clause 4.2",
    "access token: lifetime discussed, none given",
    "basic authentication was explained, basic agreement reached",
    "basic dXNlcjpwYXNzd29yZ",
    "may I show Orion what is authorization: basic documents?",
)


def found_in(text: str) -> list[str]:
    return list(find_keys(plain(text)))


@pytest.mark.parametrize("key", KEYS)
def test_a_key_is_found_however_it_is_written(key: str) -> None:
    for text in (key, f"may I share {key} with Orion?", f"Log a disclosure\nNote: {key}\nTo: Orion"):
        assert found_in(text)


@pytest.mark.parametrize("password", PASSWORDS)
def test_what_is_said_to_be_a_password_is_one(password: str) -> None:
    assert found_in(f"Log a disclosure\nNote: {password}\nTo: Orion") == ["a password or a key"]


@pytest.mark.parametrize("text", [*POINTERS, *ORDINARY])
def test_what_says_where_something_lies_and_what_people_say_is_no_key(text: str) -> None:
    assert found_in(f"Log a disclosure\nKept at: {text}\nTo: Orion") == []
    assert found_in(f"may I share {text} with Orion?") == []
