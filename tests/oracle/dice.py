"""Chance and dates for random worlds: most days lie far from the day in question, some touch it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

T = TypeVar("T")

CENTRES = (date(2026, 11, 22), date(2026, 11, 22), date(2027, 3, 1), date(2028, 2, 29), date(2025, 2, 28))


@dataclass(frozen=True)
class Dice:
    """Draws for one world, whose days cluster around its centre."""

    rng: random.Random
    centre: date

    def chance(self, probability: float) -> bool:
        """True with the probability."""
        return self.rng.random() < probability

    def pick(self, items: Sequence[T]) -> T:
        """One of the items."""
        return items[self.rng.randrange(len(items))]

    def some(self, items: Sequence[T], most: int = 2) -> tuple[T, ...]:
        """One or more of the items, in their own order."""
        count = min(len(items), self.rng.randint(1, most))
        places = sorted(self.rng.sample(range(len(items)), count))
        return tuple(items[place] for place in places)

    def maybe(self, probability: float, items: Sequence[T], most: int = 2) -> tuple[T, ...] | None:
        """Some of the items, or None more often than not."""
        return self.some(items, most) if items and self.chance(probability) else None

    def day(self, first: int, last: int) -> date:
        """A day so many days from the centre."""
        return self.centre + timedelta(days=self.rng.randint(first, last))

    def near(self) -> date:
        """A day close to the centre."""
        return self.day(-3, 3)

    def start(self, risky: float = 0.08) -> date:
        """A first day: long ago, or with the given risk close to the centre or still to come."""
        if self.chance(risky):
            return self.day(20, 60) if self.chance(0.25) else self.near()
        return self.day(-700, -450)

    def end(self, risky: float = 0.08) -> date | None:
        """A last day: none or far off, or with the given risk close to the centre or long past."""
        if self.chance(risky):
            return self.day(-60, -20) if self.chance(0.25) else self.near()
        return None if self.chance(0.6) else self.day(60, 800)

    def year_before(self) -> date:
        """A day one to four years before the centre, a few days more or less: there a survival ends."""
        years = self.rng.choice((1, 1, 2, 4))
        leap = self.centre.month == 2 and self.centre.day == 29
        back = self.centre.replace(year=self.centre.year - years, day=28 if leap and years != 4 else self.centre.day)
        return back + timedelta(days=self.rng.randint(-2, 2))
