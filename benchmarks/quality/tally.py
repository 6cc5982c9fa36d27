"""Counts of what is right, found and wanted, and the shares that they make."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counts by name, and what went wrong, told to a person."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, **counts: int) -> None:
        """Add to the *counts*."""
        self.counts.update(counts)

    def share(self, part: str, whole: str) -> float | None:
        """Return how much of *whole* is *part*; nothing where there is no whole."""
        return round(self.counts[part] / self.counts[whole], 4) if self.counts[whole] else None

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.counts + other.counts, self.errors + other.errors)
