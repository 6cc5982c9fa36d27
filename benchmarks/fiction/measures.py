"""Numbers, as press releases give them: round, with thousands separators."""

from __future__ import annotations

from benchmarks.fiction.dice import Dice


def few(dice: Dice) -> str:
    """A number of days, seats or witnesses."""
    return str(dice.between(3, 29))


def hundreds(dice: Dice) -> str:
    """A number of families or meetings."""
    return str(dice.quantile([30, 80, 150, 300, 640, 990]))


def big(dice: Dice) -> str:
    """A round number of people or things, such as 4,200 or 70,000."""
    step = dice.weighted([100, 1_000, 10_000], [6, 6, 1])
    return f"{dice.between(11, 99) * step:,}"


def bill_number(dice: Dice) -> str:
    """What follows ``H.R.``"""
    return str(dice.between(1001, 9899))


def measure_number(dice: Dice) -> str:
    """What follows ``Proposition``."""
    return str(dice.between(11, 989))


def millions(dice: Dice) -> str:
    """How many million crowns: 4 or 12.5."""
    return f"{dice.between(11, 480) / 10:.1f}".removesuffix(".0")


def percentage(dice: Dice) -> str:
    """How many of a hundred."""
    return str(dice.between(4, 96))


def vote(dice: Dice) -> tuple[int, int]:
    """The ayes and noes of a chamber of about a hundred members."""
    noes = dice.between(8, 49)
    return 99 - noes - dice.below(4), noes


def clock(dice: Dice) -> tuple[int, int]:
    """An hour of the working day and its minutes."""
    return dice.between(8, 18), dice.pick([0, 0, 30, 30, 15, 45])


COMMON = {
    "few": few,
    "hundreds": hundreds,
    "big": big,
    "bill_number": bill_number,
    "measure_number": measure_number,
}
