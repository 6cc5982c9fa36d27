"""Release lines in both languages, and embargoes with their moment."""

import pytest

from pressroom.acquire.lines import find_release_line, find_release_lines


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "**For Immediate Release:**",
        "For\xa0Immediate\xa0Release",
        "IMMEDIATE RELEASE",
        "For release upon receipt",
        "PARA DIFUSIÓN INMEDIATA",
        "Para su difusión inmediata",
        "Para difusin inmediata",  # a text that lost its accented letters
        "Para publicación inmediata:",
        "DIFUSIÓN INMEDIATA",
    ],
)
def test_release_line_fills_its_line(line: str) -> None:
    found = find_release_line(["", line, "A headline"])
    assert found is not None
    assert (found.line, found.text, found.is_whole) == (1, line, True)
    assert found.embargo == ""


def test_a_release_line_beside_other_words_is_a_span_of_its_line() -> None:
    line = "MEDIA ADVISORY   For Immediate Release: May 3, 2021  Contact: Ana Ruiz"
    found = find_release_line([line])
    assert found is not None
    assert line[found.start : found.end] == found.text == "For Immediate Release"
    assert not found.is_whole


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        (
            "EMBARGOED UNTIL 10:00 a.m. EST, Tuesday, May 3, 2022",
            "10:00 a.m. EST, Tuesday, May 3, 2022",
        ),
        ("Embargoed for release until May 5, 2014 at 9 a.m. ET", "May 5, 2014 at 9 a.m. ET"),
        ("EMBARGO: 5 de mayo de 2022, 10:00 h", "5 de mayo de 2022, 10:00 h"),
        ("EMBARGADO HASTA EL 3 de mayo de 2022", "3 de mayo de 2022"),
        ("For release on May 3, 2020", "May 3, 2020"),
    ],
)
def test_embargo_carries_its_moment_as_printed(line: str, moment: str) -> None:
    found = find_release_line([line])
    assert found is not None
    assert (found.embargo, found.reason, found.is_whole) == (moment, "embargo", True)


def test_the_moment_may_stand_on_the_next_line() -> None:
    found = find_release_line(["EMBARGOED UNTIL:", "", "Monday, May 5, 2014, 9 a.m. ET"])
    assert found is not None
    assert found.embargo == "Monday, May 5, 2014, 9 a.m. ET"
    assert found.text == "EMBARGOED UNTIL:"


@pytest.mark.parametrize(
    "line",
    [
        "The families called for their immediate release.",
        "For immediate release of detained children, the court must act",
        "Embargo: a history of a policy",
        "Embargoed until further notice",
        "The embargo lasted until 1990",
    ],
)
def test_running_text_is_no_release_line(line: str) -> None:
    assert find_release_line([line]) is None


def test_a_doubled_head_gives_every_release_line() -> None:
    lines = ["Para difusión inmediata", "A headline", "FOR IMMEDIATE RELEASE"]
    assert [found.line for found in find_release_lines(lines)] == [0, 2]
