"""The release's own day, and no other day of its text."""

import pytest

from pressroom.acquire.lines import Order, find_date, order_of

TEXT = (
    "The network of fifty organizations marched to the court on May 1, 2017, and will march again."
)


def test_metadata_outweighs_the_text_and_contradictions_are_told() -> None:
    lines = ["FOR IMMEDIATE RELEASE", "May 3, 2021", "A headline of the day", TEXT]
    found = find_date(lines, metadata="2021-05-04T08:00:00-05:00")
    assert found is not None
    assert (found.edtf, found.place, found.line, found.others) == (
        "2021-05-04",
        "metadata",
        None,
        ("May 3, 2021",),
    )


@pytest.mark.parametrize(
    ("lines", "edtf", "line"),
    [
        (
            ["FOR IMMEDIATE RELEASE", "May 3, 2021", "", "A headline of the day", TEXT],
            "2021-05-03",
            1,
        ),
        (["A headline of the day", "", "Nov. 6, 2018", "", TEXT], "2018-11-06", 2),
        (["FOR IMMEDIATE RELEASE: Monday, May 3, 2021", "A headline", TEXT], "2021-05-03", 0),
        (["Press Release: May 3, 2021", "Contact: Ana Ruiz", TEXT], "2021-05-03", 0),
        (["May 3, 2021 Contact: Ana Ruiz", "A headline of the day", TEXT], "2021-05-03", 0),
        (["For Immediate Release: Contact: Ana Ruiz May 3, 2021 Luis Vega", TEXT], "2021-05-03", 0),
        (["By Ana Ruiz | May 3, 2021 | Press Releases | 0 comments", TEXT], "2021-05-03", 0),
        (["Fecha: 3 de mayo de 2021", "Un titular", TEXT], "2021-05-03", 0),
        (["Ciudad de México, a 3 de mayo de 2021", "Un titular", TEXT], "2021-05-03", 0),
        (["PARA DIFUSIÓN INMEDIATA", "CHICAGO, 3 de mayo de 2021 – " + TEXT], "2021-05-03", 1),
        (["A headline of the day", "May 3, 2021 — " + TEXT], "2021-05-03", 1),
        (["A headline of the day", "May 2021", TEXT], "2021-05", 1),
        (["A headline of the day", "CHICAGO, IL—May 3, 2021—" + TEXT], "2021-05-03", 1),
        (["Un titular del día", "CHICAGO, 3 de mayo de 2021 – " + TEXT], "2021-05-03", 1),
        (["Para publicación inmediata: 3 de mayo de 2021", "Un titular"], "2021-05-03", 0),
        (["PARA PUBLICACION INMEDIATA:   3 de Mayo de 2021", "Un titular"], "2021-05-03", 0),
        (["Un titular", "Viernes 3 de mayo de 2021", "Contacto: Ana Ruiz"], "2021-05-03", 1),
        (["Un titular", "3 de mayo de 2021", "Contacto: Ana Ruiz", TEXT], "2021-05-03", 1),
        (
            ["Press Release", "A headline of the day", "May 3, 2021", "Press Release"],
            "2021-05-03",
            2,
        ),
        (["May 3, 2021", "Ana Ruiz | (202) 555-0142", "A headline", TEXT], "2021-05-03", 0),
        (
            ["A headline of the day", TEXT, "", "Chicago, 3 May, 2021 – The network will march."],
            "2021-05-03",
            3,
        ),
        (["A headline of the day", TEXT, "Posted on May 3, 2021"], "2021-05-03", 2),
        (["For Immediate ReleaseMay 3, 2021Contact: Ana Ruiz", TEXT], "2021-05-03", 0),
        (
            [
                "“We march. We march for all of our families. We shall not rest.” – Ana Ruiz",
                "May 3, 2021",
                "Statement from the network:",
            ],
            "2021-05-03",
            1,
        ),
    ],
)
def test_day_is_found_in_the_head(lines: list[str], edtf: str, line: int) -> None:
    found = find_date(lines)
    assert found is not None
    assert (found.edtf, found.line) == (edtf, line)
    assert found.text in lines[line]


@pytest.mark.parametrize(
    "lines",
    [
        ["A headline of the day", TEXT],
        ["A headline of the day", "On May 3, 2021, the network marched to the court in Chicago."],
        ["MEDIA ADVISORY", "A march to the court", "WHEN: May 3, 2021", "WHERE: the court"],
        ["A march to the court", "Saturday, May 3, 2021", "6:00 p.m.", "City Hall", TEXT],
        ["A headline of the day", TEXT, "May 3, 2021", "11,046", "9,835"],
        ["CHICAGO, May 3 – " + TEXT],
        ["Un titular", "03/05/2021", "La red marchó hoy a la corte."],
    ],
)
def test_no_day_is_taken_from_elsewhere(lines: list[str]) -> None:
    assert find_date(lines) is None


def test_figures_count_where_another_day_of_the_head_decides() -> None:
    lines = [
        "03/05/2021",
        "Un titular",
        "CHICAGO, 3 de mayo de 2021 – La red marchó hoy a la corte.",
    ]
    found = find_date(lines)
    assert found is not None
    assert (found.edtf, found.line, found.repeats) == ("2021-05-03", 0, ())


def test_figures_count_where_the_source_is_surely_american() -> None:
    lines = [
        "05/03/2021",
        "Contact: Ana Ruiz, (202) 224-3121",
        "Oakland, CA – The network marched.",
    ]
    found = find_date(lines)
    assert found is not None
    assert found.edtf == "2021-05-03"


def test_a_source_shows_its_order() -> None:
    assert order_of(["10/28/1994", "05/12/2005"]) is Order.MONTH_FIRST
    assert order_of(["28/10/1994", "05/12/2005"]) is Order.DAY_FIRST
    assert order_of(["28/10/1994", "10/28/1994"]) is None
    assert order_of(["05/12/2005"]) is None
    found = find_date([], "05/12/2005", Order.DAY_FIRST)
    assert found is not None
    assert found.edtf == "2005-12-05"


def test_ambiguous_metadata_is_settled_by_the_text() -> None:
    found = find_date(["FOR IMMEDIATE RELEASE", "May 12, 2005", TEXT], "05/12/2005")
    assert found is not None
    assert (found.edtf, found.others) == ("2005-05-12", ())


def test_doubled_dates_can_all_leave_the_text() -> None:
    lines = ["Un titular", "May 3, 2021", "PARA PUBLICACIÓN INMEDIATA", "3 de mayo de 2021", TEXT]
    found = find_date(lines)
    assert found is not None
    assert (found.line, found.is_whole, found.repeats) == (1, True, (3,))


def test_an_embargo_gives_the_day_where_nothing_else_does() -> None:
    lines = ["EMBARGOED UNTIL 10 a.m. EST, May 3, 2021", "A headline of the day", TEXT]
    found = find_date(lines)
    assert found is not None
    assert (found.edtf, found.place) == ("2021-05-03", "embargo")


def test_phone_that_left_the_lines_tells_the_order_of_figures() -> None:
    lines = ["05.11.21", "A headline of the day", "We march to the court."]
    assert find_date(lines) is None
    found = find_date(lines, phones=["(202) 225-0142"])
    assert found is not None
    assert found.edtf == "2021-05-11"
