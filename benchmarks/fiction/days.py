"""The days on which releases go out: more in later years, and some known only roughly."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks.fiction.dice import Dice
from benchmarks.fiction.people import FIRST_YEAR, LAST_YEAR

SATURDAY = 5
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
WEIGHTS = [3 + year - FIRST_YEAR for year in YEARS]


@dataclass(frozen=True, order=True)
class ReleaseDay:
    """A day, and what the archive still knows of it, as EDTF: ``2009-03-02``, ``2009-03``, …"""

    day: date
    edtf: str


def release_days(count: int, dice: Dice) -> list[ReleaseDay]:
    """Return *count* days in order, nearly all of them working days."""
    return sorted(_release_day(dice) for _ in range(count))


def _release_day(dice: Dice) -> ReleaseDay:
    day = date(dice.weighted(YEARS, WEIGHTS), 1, 1) + timedelta(dice.between(2, 364))
    if day.weekday() >= SATURDAY and dice.chance(0.9):
        day -= timedelta(days=2)
    return ReleaseDay(day, _known(day, dice))


def _known(day: date, dice: Dice) -> str:
    precision = dice.weighted(["%Y-%m-%d", "%Y-%m", "%Y"], [94, 4, 2])
    return day.strftime(precision) + ("~" if dice.chance(0.02) else "")
