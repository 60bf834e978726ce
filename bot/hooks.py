"""Hooks: addresses at which a platform calls us, and services that run beside them, free of any web framework."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Call:
    """One request."""

    headers: Mapping[str, str]
    """By name in lower case."""
    query: str = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """What it is answered."""

    status: HTTPStatus
    body: str = ""
    content_type: str = "text/plain"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Hook:
    """One address."""

    path: str
    method: str
    answer: Callable[[Call], Awaitable[Reply]]


class Service(Protocol):
    """What runs while the program serves."""

    @property
    def hooks(self) -> tuple[Hook, ...]:
        """The addresses at which it is called."""

    async def open(self) -> None:
        """Begins."""

    async def close(self) -> None:
        """Ends what was begun."""
