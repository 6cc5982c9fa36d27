"""Periods: consecutive years of which the search keeps an index each.

Pagefind holds a whole index in memory while it makes it, so none may grow with the archive; and a
period that is over is not indexed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pressroom.domain.archive import Entry

YEAR = len("2021")
DAY = len("2021-12-31")
FINER = len("-12")
"""From a year to a month, and from a month to a day."""
Unit = tuple[str, tuple[Entry, ...]]
"""A year, a month or a day, and what is of it."""


@dataclass(frozen=True)
class Period:
    """Years, months or days that follow each other: ``2004-2010``, say; and what is of them."""

    name: str
    entries: tuple[Entry, ...]


def periods(oldest_first: Sequence[Entry], most: int) -> list[Period]:
    """Return the periods of *oldest_first*, filled from the oldest on, with *most* entries each.

    A year that holds more is divided by months, a month by days; only a day may hold too many.
    What is added at the end leaves every period but the last as it is.
    """
    runs: list[list[Unit]] = []
    for unit in _units(tuple(oldest_first), most, YEAR):
        if not runs or sum(len(entries) for _, entries in (*runs[-1], unit)) > most:
            runs.append([])
        runs[-1].append(unit)
    return [_period(run) for run in runs]


def _units(entries: Sequence[Entry], most: int, length: int) -> Iterator[Unit]:
    """Yield years, of which each that holds more than *most* is divided; *length* is of a name."""
    for name, group in groupby(entries, lambda entry: _day(entry)[:length]):
        unit = tuple(group)
        if len(unit) <= most or length == DAY:
            yield name, unit
        else:
            yield from _units(unit, most, length + FINER)


def _day(entry: Entry) -> str:
    return entry.release.date.earliest.isoformat()


def _period(run: Sequence[Unit]) -> Period:
    first, last = run[0][0], run[-1][0]
    entries = tuple(entry for _, unit in run for entry in unit)
    return Period(first if first == last else f"{first}-{last}", entries)
