"""Where the answers stood, counted by kind of question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rich.table import Table

ALL = "all"
FIRST_FIVE = 5


def place_of(answers: Iterable[str], found: Iterable[str]) -> int | None:
    """Return the place of the first of the *answers* among what was *found*, counted from 1."""
    wanted = set(answers)
    return next((place for place, release in enumerate(found, 1) if release in wanted), None)


def figures(places: Mapping[str, list[int | None]]) -> dict[str, dict[str, Any]]:
    """Return the shares of first, first five and not there, by kind of question and of all."""
    everything = [place for some in places.values() for place in some]
    return {kind: _shares(some) for kind, some in {**places, ALL: everything}.items()}


def _shares(places: list[int | None]) -> dict[str, Any]:
    there = [place for place in places if place]
    return {
        "questions": len(places),
        "first": round(sum(place == 1 for place in there) / len(places), 3),
        "first_five": round(sum(place <= FIRST_FIVE for place in there) / len(places), 3),
        "not_there": round(1 - len(there) / len(places), 3),
    }


def table(by_search: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Table:
    """Return a row for each kind of question, with first / first five / not there by search."""
    rows = Table("kind", "questions", *by_search, box=None, padding=(0, 2))
    for kind, shares in next(iter(by_search.values())).items():
        cells = (_cell(some[kind]) for some in by_search.values())
        rows.add_row(kind, str(shares["questions"]), *cells)
    return rows


def _cell(shares: Mapping[str, Any]) -> str:
    return " / ".join(f"{shares[name]:.2f}" for name in ("first", "first_five", "not_there"))
