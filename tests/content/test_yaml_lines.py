"""Values written into front matter are read back as the texts they are."""

from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressroom.content.strict_yaml import parse
from pressroom.content.yaml_lines import block_item, block_mapping, flow_list, flow_mapping, scalar

MARKS = [*":#-?!&*|>%@`'\"\\{}[],~ =<", "---", ": ", " #", "…", "“"]
"""What YAML takes for markup somewhere, and what people write."""


def _text(pieces: list[str]) -> str:
    """Return *pieces* as one line of text such as front matter may hold."""
    return "".join(c for c in "".join(pieces) if c.isprintable() or category(c) == "Zs").strip()


texts = st.lists(st.sampled_from(MARKS) | st.text(max_size=3), max_size=12).map(_text).filter(bool)


@given(texts, texts)
def test_every_text_is_read_back(one: str, other: str) -> None:
    values = {"note": one, "wrong": other}
    assert parse(f"key: {scalar(one)}").value == {"key": one}
    assert parse(f"key: {flow_list([one, other])}").value == {"key": [one, other]}
    assert parse(f"key: {flow_mapping(values)}").value == {"key": values}
    assert parse("\n".join(block_mapping(values, "  "))).value == values
    assert parse("\n".join(block_item(values, "  "))).value == [values]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("The number was wrong.", "The number was wrong."),
        ("2021-12-02", "2021-12-02"),
        ("Wrong: the number", '"Wrong: the number"'),
        ("“Open”", '"“Open”"'),
        ('a "b"', '"a \\"b\\""'),
        ("no # comment", '"no # comment"'),
    ],
)
def test_quotation_marks_stand_only_where_they_must(value: str, written: str) -> None:
    assert scalar(value) == written
