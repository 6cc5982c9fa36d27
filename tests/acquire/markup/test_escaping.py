"""Only what would be markup is escaped: pages are read and edited by people."""

from __future__ import annotations

import pytest

from pressroom.acquire.markup.escaping import escape, escape_cell, escape_inline


@pytest.mark.parametrize(
    "text",
    [
        "The council met (again) – 5 % more; 7 > 4, #1!",
        "press_office@example.org",
        "AT&T and Q&A",
        "1,000. 2) x",
        "https://example.org/a_b?c=d&e=f",
        "-5 degrees",
        "“Yes,” she said.",
    ],
)
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# One", r"\# One"),
        ("- one", r"\- one"),
        ("1. one", r"1\. one"),
        ("> one", r"\> one"),
        ("*one*", r"\*one\*"),
        ("_one_", r"\_one\_"),
        ("[email protected]", r"\[email protected\]"),
        ("{quote}", r"\{quote}"),
        (":::{quote}", r"\:::\{quote}"),
        ("&amp;", r"\&amp;"),
        ("<b>", r"\<b>"),
        ("| a | b |", r"\| a | b |"),
        ("---", r"\---"),
        ("(name)=", r"\(name)="),
        ("one\ntwo", "one\\\ntwo"),
        ("\xa0one", "&#160;one"),
    ],
)
def test_markup_is_escaped(text: str, markdown: str) -> None:
    assert escape(text) == markdown


def test_text_within_a_line_needs_no_escape_of_beginnings() -> None:
    assert escape_inline("- one # 1. *") == r"- one # 1. \*"


def test_cell_is_one_line_without_a_bare_pipe() -> None:
    assert escape_cell("one\\\ntwo | three") == r"one two \| three"
