"""Numbers of cards and accounts are told by their check digits, so that other numbers are none."""

import pytest

from knowledge.pasted import find_accounts

CARDS = ("4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "3782 822463 10005", "6011111111111117")
ACCOUNTS = ("DE89 3704 0044 0532 0130 00", "de89370400440532013000", "GB82-WEST-1234-5698-7654-32", "NO9386011117947")
OTHERS = (
    "4111 1111 1111 1112",
    "1234567812345670",
    "4006381333931",
    "https://aurora.example/p4111111111111111",
    "4111111111111111-3",
    "DE88 3704 0044 0532 0130 00",
    "XX89 3704 0044 0532 0130 00",
    "DE89 3704 0044 0532 01",
    "+49 151 2345 6789",
    "2026-11-22 to 2026-11-25",
)


@pytest.mark.parametrize("number", CARDS)
def test_a_card_is_found(number: str) -> None:
    assert list(find_accounts(f"they paid with {number}, by Friday")) == ["the number of a payment card"]


@pytest.mark.parametrize("number", ACCOUNTS)
def test_an_account_is_found_whatever_words_follow(number: str) -> None:
    for text in (number, f"pay to {number} from Orion", f"IBAN: {number}."):
        assert list(find_accounts(text)) == ["the number of a bank account"]


@pytest.mark.parametrize("text", OTHERS)
def test_other_numbers_are_none(text: str) -> None:
    assert list(find_accounts(text)) == []
