"""Dates as metadata writes them."""

from __future__ import annotations

import pytest

from pressroom.acquire.readers.days import date_field, edtf_day, utc_instant


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2019-03-04", "2019-03-04"),
        (" 2019-03-04 ", "2019-03-04"),
        ("2019-03-04T23:59:00-08:00", "2019-03-04"),
        ("2019-03-04 23:59", "2019-03-04"),
        ("20190304", "2019-03-04"),
        ("2019/3/4", "2019-03-04"),
        ("2019-03", "2019-03"),
        ("2019", "2019"),
        ("03/24/2019", "2019-03-24"),
        ("24.03.2019 10:00", "2019-03-24"),
        ("05/05/2019", "2019-05-05"),
        ("Mon, 04 Mar 2019 23:59:00 +0000", "2019-03-04"),
        ("03/04/2019", ""),
        ("2019-02-30", ""),
        ("2019-13", ""),
        ("0000-00-00", ""),
        ("March 4, 2019", ""),
        ("", ""),
        ("9" * 5000, ""),
    ],
)
def test_day(text: str, day: str) -> None:
    assert edtf_day(text) == day


@pytest.mark.parametrize(
    ("texts", "date"),
    [
        (["", "soon", "2019-03-04"], "2019-03-04"),
        (["03/04/2019", "2019-03-04"], "2019-03-04"),
        (["03/04/2019", "x"], "03/04/2019"),
        (["March 4, 2019"], "March 4, 2019"),
        (["soon", ""], ""),
        ([f"{'In the year that followed all of this, ' * 3} 2019"], ""),
    ],
)
def test_first_field_that_names_a_day(texts: list[str], date: str) -> None:
    assert date_field(texts) == date


def test_instant() -> None:
    assert utc_instant("2031-05-01 12:00:00") == "2031-05-01T12:00:00+00:00"
    assert utc_instant("0000-00-00 00:00:00") == ""
