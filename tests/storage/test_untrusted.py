"""A value is read in the one way in which it is written."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from storage.untrusted import UntrustedError, find_text, read_instant, read_number, read_text

AT = datetime(2026, 11, 22, 9, 30, 0, 123456, tzinfo=UTC)


def test_an_instant_is_read_as_either_database_keeps_it() -> None:
    assert read_instant("2026-11-22 09:30:00.123456") == AT
    assert read_instant("2026-11-22 09:30:00.000000") == AT.replace(microsecond=0)
    assert read_instant(AT.astimezone(timezone(timedelta(hours=2)))) == AT


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-22T09:30:00.123456",
        "2026-11-22 09:30:00.123456+00:00",
        "2026-11-22 09:30:00.12345",
        "2026-11-22 09:30:00",
        "2026-11-22",
        "20261122 09:30:00.123456",
        "2026-13-22 09:30:00.123456",
        "",
        None,
        7,
        b"2026-11-22 09:30:00.123456",
        AT.replace(tzinfo=None),
    ],
)
def test_no_other_way_to_write_it_is_taken(value: object) -> None:
    with pytest.raises(UntrustedError, match="its instant cannot be read"):
        read_instant(value)


def test_only_text_is_text_and_only_a_number_a_number() -> None:
    assert (read_text("a", "kind"), find_text(None, "kind"), find_text("a", "kind"), read_number(7, "size")) == (
        "a",
        None,
        "a",
        7,
    )
    for value in (None, b"a", 7):
        with pytest.raises(UntrustedError, match="its kind is no text"):
            read_text(value, "kind")
    with pytest.raises(UntrustedError, match="its kind is no text"):
        find_text(b"a", "kind")
    with pytest.raises(UntrustedError, match="its size is no number"):
        read_number("7", "size")
