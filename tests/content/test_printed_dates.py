"""Dates as printed: what is there is read, what is not there is not guessed."""

import pytest

from pressroom.content.printed_dates import Order, printed_dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("December 2, 2021", "2021-12-02"),
        ("Thursday, Dec. 2nd, 2021", "2021-12-02"),
        ("Thursday | December 2, 2021", "2021-12-02"),
        ("2 December 2021", "2021-12-02"),
        ("September 2 , 2011", "2011-09-02"),
        ("2 de diciembre de 2021", "2021-12-02"),
        ("miércoles, 1.º de mayo del 2019", "2019-05-01"),
        ("primero de mayo de 2019", "2019-05-01"),
        ("Octubre 18 de 2018", "2018-10-18"),
        ("2021-12-02T08:00:00-05:00", "2021-12-02"),
        ("13/02/2021", "2021-02-13"),
        ("02.29.08", "2008-02-29"),
        ("05/05/2021", "2021-05-05"),
        ("diciembre de 2021", "2021-12"),
        ("December 2021", "2021-12"),
    ],
)
def test_date_is_read(text: str, edtf: str) -> None:
    (found,) = printed_dates(text)
    assert text[found.start : found.end] == text
    assert found.edtf() == edtf


def test_the_order_of_figures_stays_open() -> None:
    (found,) = printed_dates("12/02/2021")
    assert found.edtf() == ""
    assert found.edtf(Order.MONTH_FIRST) == "2021-12-02"
    assert found.edtf(Order.DAY_FIRST) == "2021-02-12"


def test_a_missing_year_stays_missing() -> None:
    (found,) = printed_dates("WASHINGTON, Dec. 2 –")
    assert found.readings == ()


@pytest.mark.parametrize(
    "text",
    [
        "February 30, 2021",
        "November 5-9, 2012",
        "(202) 555-0142",
        "202.555.0142",
        "la marcha",
        "2,880",
    ],
)
def test_no_date_is_made_up(text: str) -> None:
    assert [found.readings for found in printed_dates(text) if found.readings] == []
