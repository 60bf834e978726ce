"""The fake's own time, which a test moves instead of sleeping."""

import time


class Clock:
    """Real time until it is moved; with `frozen_at` it stands still there."""

    def __init__(self, *, frozen_at: float | None = None) -> None:
        self._frozen_at = frozen_at
        self._ahead = 0.0

    def __call__(self) -> float:
        return (time.time() if self._frozen_at is None else self._frozen_at) + self._ahead

    def advance(self, seconds: float) -> None:
        """Moves this clock forward; nothing else notices."""
        self._ahead += seconds
