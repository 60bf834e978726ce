"""What goes wrong on purpose: refusals, failures, silence, cut connections and delays, as a test scripts them."""

from dataclasses import dataclass, field
from enum import StrEnum

EVERYTHING = "*"
"""Names every method and response_url."""

HOOKS = "response_url"
"""Names the response_url addresses."""


class Way(StrEnum):
    """Ways to fail that are no answer."""

    TIME_OUT = "time-out"  # the request is taken and never answered, nor done
    CUT = "cut"  # it is done, and the connection is cut before the answer
    REFUSE = "refuse"  # the connection is cut before anything is done


@dataclass(frozen=True, slots=True)
class RateLimited:
    """HTTP 429 that asks to wait so long."""

    seconds: int = 1


@dataclass(frozen=True, slots=True)
class Delay:
    """Done and answered as ever, but late."""

    seconds: float


How = str | int | RateLimited | Delay | Way
"""An error code, an HTTP status, or one of the other ways."""


@dataclass(slots=True)
class _Planned:
    method: str
    how: How
    left: int


@dataclass(slots=True)
class Faults:
    """The failures still to come, in the order in which they were planned."""

    outage: How | None = None
    _planned: list[_Planned] = field(default_factory=list)

    def plan(self, method: str, how: How, times: int) -> None:
        """Fails the next so many calls of the method that way."""
        self._planned.append(_Planned(method, how, times))

    def clear(self) -> None:
        """Forgets whatever was planned."""
        self._planned.clear()
        self.outage = None

    def take(self, method: str) -> How | None:
        """How this call is to fail, which counts; None where it is not."""
        if self.outage is not None:
            return self.outage
        for planned in self._planned:
            if planned.method in (method, EVERYTHING):
                planned.left -= 1
                if not planned.left:
                    self._planned.remove(planned)
                return planned.how
        return None
