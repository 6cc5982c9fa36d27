"""Tables of data stay tables; those that only lay out become lines."""

from __future__ import annotations

import pytest

from tests.acquire.readers.html.pages import markdown


def test_table_of_data() -> None:
    source = """<table><caption>Fires</caption>
    <thead><tr><th>Year<th>Fires</thead><tr><td>2018<td>4<tr><td>2019<td>a | b</table>"""
    assert markdown(source) == (
        "Fires\n\n| Year | Fires |\n| --- | --- |\n| 2018 | 4 |\n| 2019 | a \\| b |"
    )


def test_table_of_data_without_a_head() -> None:
    source = "<table><tr><td>2018<td>4<tr><td>2019<td>5</table>"
    assert markdown(source) == "|  |  |\n| --- | --- |\n| 2018 | 4 |\n| 2019 | 5 |"


def test_missing_cell_leaves_its_column_empty() -> None:
    source = "<table><tr><th>a<th>b<th>c<tr><td>1<td><td>3<tr><td>4<td>5<td>6</table>"
    assert markdown(source).splitlines()[2:] == ["| 1 |  | 3 |", "| 4 | 5 | 6 |"]


@pytest.mark.parametrize(
    "opening", ["<table role=presentation>", "<table summary='Layout of the page'>"]
)
def test_table_that_says_it_is_layout(opening: str) -> None:
    source = f"{opening}<tr><td>Date:<td>March 3<tr><td>To:<td>All</table>"
    assert markdown(source) == "Date: March 3\\\nTo: All"


def test_contacts_in_a_layout_table_are_read_column_by_column() -> None:
    source = """<table>
    <tr><td>Contact:<td>Ana Roe<td>Bo Dunn</tr>
    <tr><td><td>555-0100<td>555-0101</tr></table>"""
    assert markdown(source) == "Contact:\\\nAna Roe\\\n555-0100\n\nBo Dunn\\\n555-0101"


def test_cell_with_paragraphs_is_layout() -> None:
    source = "<table><tr><td><p>One<p>two<td>three</table>"
    assert markdown(source) == "One\n\ntwo\n\nthree"


def test_table_within_a_table() -> None:
    inner = "<table><tr><td>1<td>2<tr><td>3<td>4</table>"
    source = f"<table><tr><td>One<td>{inner}</table>"
    assert markdown(source) == "One\n\n|  |  |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |"


def test_text_in_no_cell_stands_before_the_table() -> None:
    source = "<table>One<tr>two<td>1<td>2</tr><p>three</p><tr><td>3<td>4</tr>five</table>"
    text = markdown(source)
    before, table = text.split("|", 1)
    assert sorted(before.split()) == ["One", "five", "three", "two"]
    assert "| 1 | 2 |" in table


def test_hidden_row_is_left_out() -> None:
    source = "<table><tr><td>1<td>2<tr hidden><td>x<td>y<tr><td>3<td>4</table>"
    assert markdown(source).splitlines()[2:] == ["| 1 | 2 |", "| 3 | 4 |"]


@pytest.mark.parametrize("span", ["0", "-1", "x", "9" * 5000, "²"])
def test_senseless_span(span: str) -> None:
    source = f'<table><tr><td colspan="{span}">1<td>2<tr><td>3<td>4</table>'
    assert {"1", "2", "3", "4"} <= set(markdown(source).split())
