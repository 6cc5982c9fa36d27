"""How the archive is divided for the search."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressroom.content.dates import parse_date
from pressroom.content.release import Release
from pressroom.content.schema import Kind
from pressroom.domain.archive import Entry
from pressroom.outputs.searching.periods import periods

RELEASE = Release(
    id="x",
    title="Doors Open",
    subtitle="",
    date=parse_date("2021"),
    kind=Kind.STATEMENT,
    language="en",
    issuers=(),
    topics=(),
    release_line="",
    dateline="",
    source="",
    embargo=None,
    formerly=(),
)
DIVIDED: dict[str, tuple[str, dict[str, int]]] = {
    "nothing": ("", {}),
    "one year": ("2004", {"2004": 1}),
    "years that fit together": ("2004 2004 2007", {"2004-2007": 3}),
    "a year too many": ("2004 2004 2007 2008", {"2004-2007": 3, "2008": 1}),
    "a full year": ("2004 2005 2005 2005 2006", {"2004": 1, "2005": 3, "2006": 1}),
    "too full a year": (
        "2004-01 2004-01 2004-03 2004-03 2005",
        {"2004-01": 2, "2004-03-2005": 3},
    ),
    "too full a month": (
        "2004-01-05 2004-01-05 2004-01-06 2004-01-07",
        {"2004-01-05-2004-01-06": 3, "2004-01-07": 1},
    ),
    "a day that is too full": ("2004-01-05 2004-01-05 2004-01-05 2004-01-05", {"2004-01-05": 4}),
    "a rough date": ("2004 2004 2004-01-01 2004-02", {"2004-01": 3, "2004-02": 1}),
}


def entries(dates: str) -> list[Entry]:
    return [Entry("x", replace(RELEASE, date=parse_date(date))) for date in dates.split()]


@pytest.mark.parametrize(("dates", "expected"), DIVIDED.values(), ids=DIVIDED.keys())
def test_periods_are_full_and_not_too_full(dates: str, expected: dict[str, int]) -> None:
    found = periods(entries(dates), most=3)
    assert {period.name: len(period.entries) for period in found} == expected


def test_new_release_changes_the_last_period_only() -> None:
    before = entries("2004 2005 2006 2007 2008")
    older = periods(before, most=2)
    newer = periods([*before, *entries("2008")], most=2)
    assert newer[:-1] == older[:-1]
    assert [len(period.entries) for period in newer] == [2, 2, 2]
