"""EDTF dates: what they can mean, how they sort, how they read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressroom.content.dates import parse_date

FORMS = "Expected 2021-12-02, 2021-12 or 2021; with ~ behind it if approximate, ? if uncertain."


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "month"),
    [
        ("2021-12-02", date(2021, 12, 2), date(2021, 12, 2), "day", 12),
        ("2021-12", date(2021, 12, 1), date(2021, 12, 31), "month", 12),
        ("2021", date(2021, 1, 1), date(2021, 12, 31), "year", None),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), "month", 2),
        ("1900-02", date(1900, 2, 1), date(1900, 2, 28), "month", 2),
        ("2020-02-29", date(2020, 2, 29), date(2020, 2, 29), "day", 2),
        ("2021-12-02~", date(2021, 12, 2), date(2021, 12, 2), "day", 12),
        ("2021-12?", date(2021, 12, 1), date(2021, 12, 31), "month", 12),
        ("2021%", date(2021, 1, 1), date(2021, 12, 31), "year", None),
        ("9999-12-31", date(9999, 12, 31), date(9999, 12, 31), "day", 12),
    ],
)
def test_date_spans_what_it_can_mean(
    text: str, earliest: date, latest: date, precision: str, month: int | None
) -> None:
    parsed = parse_date(text)
    assert (parsed.earliest, parsed.latest) == (earliest, latest)
    assert (parsed.precision, parsed.month, parsed.year) == (precision, month, earliest.year)
    assert parsed.edtf == text


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2021-12", False, False),
        ("2021-12~", True, False),
        ("2021-12?", False, True),
        ("2021-12%", True, True),
    ],
)
def test_qualifier_says_how_sure_and_leaves_the_calendar_alone(
    text: str, approximate: bool, uncertain: bool
) -> None:
    parsed = parse_date(text)
    assert (parsed.is_approximate, parsed.is_uncertain) == (approximate, uncertain)
    assert parsed.calendar == "2021-12"


@pytest.mark.parametrize(
    "text",
    [
        "2021-02-30",
        "2021-02-29",
        "2021-02-30~",
        "2021-12-00",
        "2021-04-31?",
        "0000",
        "0000-01-01",
        "0000~",
    ],
)
def test_day_that_never_was(text: str) -> None:
    with pytest.raises(ValueError, match="There is no such day or month") as caught:
        parse_date(text)
    assert str(caught.value) == f"There is no such day or month. {FORMS}"


@pytest.mark.parametrize(
    "text",
    [
        "2021-13",
        "2021-00",
        "20211202",
        "2021-12-02T00:00",
        "２０２１-１２-０２",  # full-width digits
        "٢٠٢١",  # Arabic digits
        "2021-1-2",
        "21",
        "2021-24",  # EDTF's autumn: no day begins a season everywhere
        "202X",
        "2021-12/2022-01",
        "-2021",
        "~2021",
        "2021~~",
        " 2021",
        "2021-12-02\n",
        "December 2, 2021",
        "yesterday",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="Expected") as caught:
        parse_date(text)
    assert str(caught.value) == FORMS


def test_dates_sort_by_the_first_day_they_can_mean() -> None:
    texts = ["2022", "2021-12-02", "2021", "2021-12", "2021-11-30~"]
    assert sorted(texts, key=parse_date) == [
        "2021",
        "2021-11-30~",
        "2021-12",
        "2021-12-02",
        "2022",
    ]


@pytest.mark.parametrize(
    ("text", "locale", "label"),
    [
        ("2021-12-02", "en", "December 2, 2021"),
        ("2021-12-02", "es", "2 de diciembre de 2021"),
        ("2021-12", "en", "December 2021"),
        ("2021-12", "es", "diciembre de 2021"),
        ("2021", "es", "2021"),
        ("2021-12-31~", "en", "December 31, 2021"),
        ("2021-01?", "en", "January 2021"),
    ],
)
def test_label_is_in_the_readers_language(text: str, locale: str, label: str) -> None:
    assert parse_date(text).label(locale) == label


@given(st.dates(), st.sampled_from(["", "~", "?", "%"]))
@settings(max_examples=50)
def test_every_day_reads_back_as_itself(day: date, qualifier: str) -> None:
    parsed = parse_date(day.isoformat() + qualifier)
    assert (parsed.earliest, parsed.latest) == (day, day)


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    wrong = ""
    try:
        parsed = parse_date(text)
    except ValueError as error:
        wrong = str(error)
    assert FORMS in wrong or (text.isascii() and parsed.earliest <= parsed.latest)
