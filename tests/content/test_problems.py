"""Messages: fit for one line of a terminal, with the nearest right thing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.problems import ContentError, Problem, nearest, quoted, unknown

KNOWN = ["Oscar Chacón", "Nancy Treviño", "asylum"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Oscar Chacom", "Did you mean “Oscar Chacón”?"),
        ("oscar chacón", "Did you mean “Oscar Chacón”?"),
        ("NANCY TREVIÑO", "Did you mean “Nancy Treviño”?"),
        ("asylm", "Did you mean “asylum”?"),
        ("wages", ""),
        ("", ""),
    ],
)
def test_nearest_known_name(name: str, hint: str) -> None:
    assert nearest(name, KNOWN) == hint


def test_unknown_without_anything_known() -> None:
    assert unknown("topic", "wages", "Expected a topic.", []) == (
        "Unknown topic “wages”.",
        "Expected a topic.",
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "“plain”"),
        ("año ‘x’", "“año ‘x’”"),
        ("a\nb\tc", "“a\\nb\\tc”"),
        ("\x1b[31mred", "“\\x1b[31mred”"),
        ("\u202eback", "“\\u202eback”"),
        ("x" * 80, "“" + "x" * 80 + "”"),
        ("x" * 81, "“" + "x" * 79 + "…”"),
        ("", "“”"),
    ],
)
def test_quoted(text: str, shown: str) -> None:
    assert quoted(text) == shown


@given(st.text())
def test_quoted_text_is_one_short_printable_line(text: str) -> None:
    assert quoted(text).isprintable()
    assert len(quoted(text)) <= 82


def test_content_error_is_one_line_a_problem() -> None:
    problems = [Problem(3, "This is wrong.", "Expected right."), Problem(7, "And this.")]
    error = ContentError(Path("directory.yml"), problems)
    assert (
        str(error) == "directory.yml:3: This is wrong. Expected right.\ndirectory.yml:7: And this."
    )
    assert error.problems == tuple(problems)
