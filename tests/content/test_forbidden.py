"""Characters that no feed can hold are an error where they stand."""

from __future__ import annotations

import pytest

from pressroom.content.directory import Directory
from pressroom.content.page import parse_page
from tests.archive import page


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x0b", "U+000B"),
        ("\x1f", "U+001F"),
        ("\ufffe", "U+FFFE"),
        ("&#12;", "&#12; (U+000C)"),
        ("&#x0C;", "&#x0C; (U+000C)"),
    ],
)
def test_control_character_is_named_with_its_line_and_column(character: str, name: str) -> None:
    text = page(f"The doors\nare {character}open.\n")
    read = parse_page(text, "2021/a", Directory(), "US")
    assert read.is_refused
    (problem,) = read.problems
    assert problem.line == text.split("\n").index(f"are {character}open.") + 1
    assert problem.what == f"The control character {name} stands in this line, at column 5."


@pytest.mark.parametrize("text", ["tab\there", "\x85", "\U0001f469\u200d\U0001f4bb", "&#65;"])
def test_what_xml_can_hold_is_let_pass(text: str) -> None:
    from pressroom.content.forbidden import find_forbidden

    assert not list(find_forbidden(text))
