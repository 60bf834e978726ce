"""How often the app may call what: Slack's one message a second and channel, and the tiers."""

import math
from collections import deque
from dataclasses import dataclass, field

POSTING = frozenset({"chat.postMessage", "chat.postEphemeral"})
_MINUTE = 60.0


@dataclass(slots=True)
class Limits:
    """One message per `seconds_per_post` and channel, `burst` at once; 0 seconds is no limit.

    Slack documents one a second with short bursts that it does not promise, so none is given unless a test sets one.
    `per_minute` holds the calls a minute of single methods; with `tiers`, the documented tiers hold for the rest.
    """

    seconds_per_post: float = 1.0
    burst: int = 1
    tiers: bool = False
    per_minute: dict[str, int] = field(default_factory=dict)
    _due: dict[tuple[str, str, str], float] = field(default_factory=dict)
    _calls: dict[tuple[str, str], deque[float]] = field(default_factory=dict)

    def lift(self) -> None:
        """Lets everything through."""
        self.seconds_per_post, self.tiers = 0.0, False
        self.per_minute.clear()

    def wait_to_post(self, token: str, method: str, channel: str, now: float) -> int:
        """0 where this message may be posted now, and it counts; else the whole seconds until it may."""
        if not self.seconds_per_post:
            return 0
        key = (token, method, channel)
        due = max(self._due.get(key, now), now)
        early = due - now - (self.burst - 1) * self.seconds_per_post
        if early > 0:
            return math.ceil(early)
        self._due[key] = due + self.seconds_per_post
        return 0

    def wait_to_call(self, token: str, method: str, documented: int, now: float) -> int:
        """0 where this call may be made now, and it counts; else the whole seconds until it may."""
        most = self.per_minute.get(method, documented if self.tiers else 0)
        if not most:
            return 0
        made = self._calls.setdefault((token, method), deque())
        while made and made[0] <= now - _MINUTE:
            made.popleft()
        if len(made) >= most:
            return max(1, math.ceil(made[0] + _MINUTE - now))
        made.append(now)
        return 0
