"""The words that a result shows of a headline or a quote."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

_EXCERPT = """async ([content, locations]) => {
  const { excerpt } = await import("/_static/pressroom/excerpt.js");
  return excerpt(content, locations);
}"""
WORDS = [f"w{number}" for number in range(100)]


def marked(first: int, *found: int) -> str:
    """Return the thirty words that begin with the word *first*, those that were *found* marked."""
    shown = range(first, first + 30)
    return " ".join(f"<mark>w{at}</mark>" if at in found else f"w{at}" for at in shown)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ([29], marked(0, 29)),
        ([2, 29, 80], marked(0, 2, 29)),
        ([2, 40, 60], marked(35, 40, 60)),
        ([99], marked(70, 99)),
        ([], marked(0)),
    ],
    ids=["the beginning", "of two, the beginning", "most words", "the end", "nothing"],
)
def test_it_is_where_most_was_found(reader: Page, found: list[int], shown: str) -> None:
    reader.goto("/")
    assert reader.evaluate(_EXCERPT, [" ".join(WORDS), found]) == shown


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("open doors", "open <mark>doors</mark>"),
        ("“<b> </mark>”", "“&lt;b&gt; <mark>&lt;/mark&gt;”</mark>"),
        ("門\u200b開著\u200b。", "門<mark>開著</mark>。"),
    ],
    ids=["short", "hostile", "without spaces"],
)
def test_each_word_that_was_found_is_marked(reader: Page, content: str, shown: str) -> None:
    reader.goto("/")
    assert reader.evaluate(_EXCERPT, [content, [1]]) == shown
