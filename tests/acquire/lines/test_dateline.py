"""Datelines: the place, the day, and where the text begins."""

import pytest

from pressroom.acquire.lines import find_dateline
from tests.patience import patience

TEXT = "Alianza Ejemplo denounced the decision of the court today."


@pytest.mark.parametrize(
    ("prefix", "place", "date"),
    [
        ("CHICAGO – ", "CHICAGO", ""),
        ("WASHINGTON, D.C. — ", "WASHINGTON, D.C.", ""),
        ("WASHINGTON-", "WASHINGTON", ""),
        ("CHICAGO, 18 de octubre de 2018 – ", "CHICAGO", "18 de octubre de 2018"),
        ("CHICAGO-17 de mayo de 2018 – ", "CHICAGO", "17 de mayo de 2018"),
        ("CHICAGO, IL—June 29, 2018—", "CHICAGO, IL", "June 29, 2018"),
        ("Chicago, IL, – ", "Chicago, IL", ""),
        ("Chicago, Illinois- ", "Chicago, Illinois", ""),
        ("CHICAGO, March 28, 2019 ", "CHICAGO", "March 28, 2019"),
        ("CHICAGO, Dec. 2, 2021 /Newswire/ -- ", "CHICAGO", "Dec. 2, 2021"),
        ("WASHINGTON (Dec. 2) – ", "WASHINGTON", "Dec. 2"),
        ("May 28, 2020 — ", "", "May 28, 2020"),
        ("San Salvador, El Salvador.- ", "San Salvador, El Salvador", ""),
        ("San Salvador, 3 de mayo de 2019. ", "San Salvador", "3 de mayo de 2019"),
        ("Ciudad de México, a 3 de mayo de 2019.- ", "Ciudad de México", "3 de mayo de 2019"),
        ("(Oakland, CA) ", "Oakland, CA", ""),
        ("Washington, DC  ", "Washington, DC", ""),
        ("RENO, NEV. -- ", "RENO, NEV.", ""),
        ("LOS ANGELES and CHICAGO – ", "LOS ANGELES and CHICAGO", ""),
    ],
)
def test_dateline_is_parted_from_the_text(prefix: str, place: str, date: str) -> None:
    found = find_dateline(prefix + TEXT)
    assert found is not None
    assert (found.place, found.date) == (place, date)
    assert (prefix + TEXT)[found.length :] == TEXT


def test_a_dateline_before_today() -> None:
    found = find_dateline("Washington, DC – Today, the coalition wrote to Congress.")
    assert found is not None
    assert found.length == len("Washington, DC – ")


@pytest.mark.parametrize(
    "text",
    [
        "Alianza Ejemplo – the network of migrant groups – denounced the decision.",
        "Ana Ruiz – executive director of the network – denounced the decision.",
        "WHAT: A march of ten thousand people to the court",
        "UPDATE – The march to the court begins an hour later",
        "Miami-based groups denounced the decision of the court today.",
        "Washington, DC residents denounced the decision of the court.",
        "In Washington, DC – and elsewhere – people marched to the court.",
        "On May 28, 2020 — a Thursday — people marched to the court.",
        "April 22 – Reports of the campaigns were due on that day.",
        "The September 11 attacks changed the law of the land for good.",
        "Argentina: the economic challenges of the coming years are many.",
        "CHICAGO – MARCH OF TEN",
    ],
)
def test_other_words_before_a_dash_are_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


def test_a_person_after_the_dash_stays_in_the_text() -> None:
    text = "RENO, NEV. -- Congressman Luis Vega (NV-2) will host a meeting in the town hall."
    found = find_dateline(text)
    assert found is not None
    assert text[found.length :].startswith("Congressman Luis Vega")


@pytest.mark.parametrize("unit", ["A", "A, ", "-", " ", "May 1 ", "(", "x."])
def test_a_line_of_a_million_characters_is_no_harm(unit: str) -> None:
    line = unit * (1_000_000 // len(unit))
    with patience():
        find_dateline(line)
