"""Headline and subhead among the lines of a head."""

import pytest

from pressroom.acquire.lines import find_headline

DATELINE = "CHICAGO – The network of fifty organizations marched to the court today."
TITLE = "Network Marches to the Court for Asylum"
SUBHEAD = "Ten thousand families demand a fair hearing"


@pytest.mark.parametrize(
    ("lines", "title", "subtitle"),
    [
        ([TITLE, "", "CONTACT: Ana Ruiz | (202) 555-0142", "", DATELINE], TITLE, ""),
        (["FOR IMMEDIATE RELEASE", "May 3, 2021", TITLE, SUBHEAD, DATELINE], TITLE, SUBHEAD),
        ([TITLE, "May 3, 2021", SUBHEAD, "Ana Ruiz | ana@example.org", DATELINE], TITLE, SUBHEAD),
        (["Press Release", "of", "Senator Vega", "", TITLE, "", DATELINE], TITLE, ""),
        (["Office of Public Affairs", "AB-932", TITLE, DATELINE], TITLE, ""),
        (["Contact:", "Judith Ingersoll", "May 3, 2021", "Julia King", TITLE, DATELINE], TITLE, ""),
        (
            ["1. Skip to navigation", "Art by Luz Vega", TITLE, "", "Nov. 6, 2018", DATELINE],
            TITLE,
            "",
        ),
        (["Red Ejemplo", "", TITLE, "", DATELINE], TITLE, ""),
        (["NETWORK MARCHES", "TO THE COURT FOR ASYLUM", DATELINE], TITLE.upper(), ""),
        (
            ["COMUNICADO DE PRENSA", "Para difusión inmediata", "La red exige justicia", DATELINE],
            "La red exige justicia",
            "",
        ),
        ([TITLE + ".", TITLE + ".", DATELINE], TITLE + ".", ""),
        (
            ["COALICIÓN POR LOS DERECHOS", "COMUNICADO DE PRENSA", TITLE.upper(), DATELINE],
            TITLE.upper(),
            "",
        ),
        (["Press Release", TITLE, "May 3, 2021", "Press Release", TITLE, DATELINE], TITLE, ""),
        (
            [TITLE, "May 3, 2021", "Ana Ruiz | (202) 555-0142", TITLE, SUBHEAD, DATELINE],
            TITLE,
            SUBHEAD,
        ),
    ],
)
def test_headline_is_found(lines: list[str], title: str, subtitle: str) -> None:
    found = find_headline(lines)
    assert found is not None
    assert (found.title, found.subtitle) == (title, subtitle)
    assert " ".join(lines[index] for index in found.title_lines) == title


@pytest.mark.parametrize(
    "lines",
    [
        ["FOR IMMEDIATE RELEASE", "Contact: Ana Ruiz, (202) 555-0142", "", DATELINE],
        ["PARA DIFUSIÓN INMEDIATA", "3 de mayo de 2021", DATELINE],
        ["Dear Senator Vega:", "We write to you about the law of asylum."],
        ["The network of fifty organizations marched to the court. It will march again."],
        ["“We march for all families,” said Ana Ruiz."],
        ["I. Introduction", DATELINE],
        ["PDF"],
        [],
    ],
)
def test_no_headline_is_made_of_other_lines(lines: list[str]) -> None:
    assert find_headline(lines) is None


def test_lines_that_others_took_are_left_alone() -> None:
    found = find_headline(["Ana Ruiz and Luis Vega of Red Ejemplo", TITLE, DATELINE], skip={0})
    assert found is not None
    assert found.title == TITLE


def test_a_title_doubled_is_recognised() -> None:
    lines = ["Press Release", TITLE, "May 3, 2021", "Press Release", TITLE, "May 3, 2021", DATELINE]
    found = find_headline(lines)
    assert found is not None
    assert (found.title_lines, found.repeats) == ((1,), (4,))


def test_the_title_of_the_metadata_is_found_again_in_the_text() -> None:
    lines = ["FOR IMMEDIATE RELEASE", "NETWORK MARCHES TO THE", "COURT FOR ASYLUM", "", DATELINE]
    found = find_headline(lines, title=TITLE)
    assert found is not None
    assert (found.title, found.title_lines, found.subtitle) == (TITLE, (1, 2), "")


def test_another_wording_of_the_title_is_no_subhead() -> None:
    found = find_headline(["NETWORK MARCHES TO COURT", DATELINE], title=TITLE)
    assert found is not None
    assert (found.title_lines, found.subtitle) == ((), "")


def test_the_subhead_of_a_title_that_only_the_metadata_has() -> None:
    found = find_headline(["FOR IMMEDIATE RELEASE", SUBHEAD, DATELINE], title=TITLE)
    assert found is not None
    assert (found.subtitle, found.subtitle_lines) == (SUBHEAD, (1,))
