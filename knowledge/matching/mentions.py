"""What words in a text stand for: one record, several, or none for certain."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """Exactly one record; `taken` when a one-letter slip was forgiven, which the reply must say."""

    id: str
    start: int
    end: int
    text: str
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Several:
    """A name that fits more than one record."""

    ids: tuple[str, ...]
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Words that name no record for certain, with the nearest ones to offer."""

    words: str
    nearest: tuple[str, ...]
    start: int = 0
    end: int = 0


Mention = Found | Several | Nothing
