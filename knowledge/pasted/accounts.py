"""Numbers of payment cards and bank accounts in a text, told by their check digits."""

import re
from collections.abc import Iterator

_CARD = re.compile(
    r"(?<![\w.+/-])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{4,5})(?![\w/-]|[.,]\d)", re.ASCII
)
_ISSUED = re.compile(
    r"4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}"
)
"""The beginnings and lengths of the numbers that the large issuers give out."""
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,9}", re.ASCII | re.IGNORECASE)
_WRITTEN = (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 "
    "FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 "
    "LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 "
    "SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
)
_LENGTHS = {each[:2]: int(each[2:]) for each in _WRITTEN.split()}
"""How long the number of an account is in each country (ISO 13616)."""
_LUHN = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def find_accounts(text: str) -> Iterator[str]:
    """What the text holds that is the number of a card or an account, in words."""
    if any(_is_card(re.sub("[ -]", "", found[0])) for found in _CARD.finditer(text)):
        yield "the number of a payment card"
    if any(_is_account(re.sub("[ -]", "", found[0]).upper()) for found in _IBAN.finditer(text)):
        yield "the number of a bank account"


def _is_card(digits: str) -> bool:
    """True for a number that an issuer gives out, with its check digit right (ISO/IEC 7812)."""
    own, doubled = digits[-1::-2], digits[-2::-2]
    total = sum(map(int, own)) + sum(_LUHN[int(digit)] for digit in doubled)
    return _ISSUED.fullmatch(digits) is not None and total % 10 == 0


def _is_account(number: str) -> bool:
    """True where it begins with the number of an account, its check digits right; words may follow."""
    number = number[: _LENGTHS.get(number[:2], 0)]
    moved = number[4:] + number[:4]
    return len(number) == _LENGTHS.get(number[:2]) and int("".join(str(int(each, 36)) for each in moved)) % 97 == 1
