"""A page's text in two."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.source import split_front_matter


def test_rule_further_down_is_no_end_of_front_matter() -> None:
    source = split_front_matter("---\ntitle: x\n---\n\nWords.\n\n---\n\nMore.\n")
    assert source.front_matter == "title: x"
    assert (source.body, source.body_line) == ("\nWords.\n\n---\n\nMore.\n", 4)


@given(st.text(max_size=200), st.text(alphabet="ab-\n", max_size=40))
def test_page_is_parted_without_losing_a_character(front: str, body: str) -> None:
    text = f"---\ntitle: {front}\n---\n{body}"
    source = split_front_matter(text)
    begun = text.split("\n")[: source.body_line - 1]
    assert "\n".join([*begun, source.body]) == text
