"""A line is cut in two without losing its look or a word."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import BlockKind
from pressroom.acquire.understanding.line import Line
from pressroom.acquire.understanding.parting import part_line


def cut(text: str, markdown: str, *kept: str, kind: BlockKind = "paragraph") -> list[str] | None:
    spans = [(text.index(part), text.index(part) + len(part)) for part in kept]
    pieces = part_line(Line(text, markdown, 0, kind), spans)
    return None if pieces is None else [piece.markdown for piece in pieces]


@pytest.mark.parametrize(
    ("markdown", "pieces"),
    [
        ("May 2 Contact: A The *text*.", ["May 2", "The *text*."]),
        ("**May 2** **Contact: A** The text.", ["**May 2**", "The text."]),
        ("**May 2 Contact: A The text.**", ["**May 2**", "**The text.**"]),
        ("***May 2 Contact:* A** The text.", ["***May 2***", "The text."]),
        (
            "May 2 Contact: A [The text](https://x.org/a).",
            ["May 2", "[The text](https://x.org/a)."],
        ),
    ],
)
def test_emphasis_and_links_stay_with_their_words(markdown: str, pieces: list[str]) -> None:
    assert cut("May 2 Contact: A The text.", markdown, "May 2", "The text.") == pieces


def test_white_space_of_the_source_does_not_matter() -> None:
    text = "May\xa02   Contact: A  The text"
    assert cut(text, "May 2 Contact: A The text", "May\xa02", "The text") == [
        "May\xa02",
        "The text",
    ]


def test_heading_stays_a_heading() -> None:
    assert cut("May 2 Contact: A", "## May 2 Contact: A", "May 2", kind="heading") == ["## May 2"]


def test_what_would_become_markup_at_the_beginning_is_escaped() -> None:
    assert cut("Contact: A # One", "Contact: A # One", "# One") == ["\\# One"]


def test_several_pieces_may_stay() -> None:
    assert cut("Now: C: A May 2 B", "Now: C: *A* May 2 B", "Now:", "May 2") == ["Now:", "May 2"]


def test_table_cannot_be_cut() -> None:
    table = "| Contact: | A |\n| --- | --- |"
    assert cut("Contact: A", table, "Contact:", kind="table") is None
