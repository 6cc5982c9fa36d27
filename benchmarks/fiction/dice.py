"""All chance in the corpus: the same seed throws the same, on every version of Python."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from random import Random
from typing import TypeVar

T = TypeVar("T")

MANDELBROT_SHIFT = 2.7
"""Flattens the top of Zipf's law to what natural text shows (Mandelbrot 1953)."""


class Dice:
    """A seeded source of choices.

    Only ``Random.random`` is used: it alone is promised never to change between versions of
    Python, while ``choice``, ``shuffle`` and ``sample`` have changed before.
    """

    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random

    def below(self, limit: int) -> int:
        """Return a whole number from 0 up to, but not including, *limit*."""
        return int(self._random() * limit)

    def between(self, low: int, high: int) -> int:
        """Return a whole number from *low* to *high*, both included."""
        return low + self.below(high - low + 1)

    def chance(self, probability: float) -> bool:
        """Return whether something that probable happens."""
        return self._random() < probability

    def pick(self, options: Sequence[T]) -> T:
        """Return one of *options*, each as likely as the others."""
        return options[self.below(len(options))]

    def zipf(self, options: Sequence[T]) -> T:
        """Return one of *options*, the earlier the likelier, as words are in natural text."""
        return self._by_totals(options, _zipf_totals(len(options)))

    def weighted(self, options: Sequence[T], weights: Sequence[int]) -> T:
        """Return one of *options*, as likely as its weight says."""
        return self._by_totals(options, list(accumulate(weights)))

    def _by_totals(self, options: Sequence[T], totals: Sequence[float]) -> T:
        return options[bisect_right(totals, self._random() * totals[-1])]

    def quantile(self, points: Sequence[int]) -> int:
        """Return a number spread as *points*, evenly spaced quantiles from least to most, say."""
        place = self._random() * (len(points) - 1)
        low, high = points[int(place)], points[int(place) + 1]
        return round(low + (high - low) * (place % 1))


@cache
def _zipf_totals(count: int) -> tuple[float, ...]:
    return tuple(accumulate(1 / (rank + MANDELBROT_SHIFT) for rank in range(1, count + 1)))
