"""Blocks in a row are what Sphinx asks of them."""

from __future__ import annotations

import pytest

from pressroom.acquire.document import Block
from pressroom.acquire.markup.tidy import tidy_blocks

RULE = Block("---", "", "rule")


def block(markdown: str) -> Block:
    if markdown == "---":
        return RULE
    return Block(markdown, markdown, "heading" if markdown.startswith("#") else "paragraph")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("## a|x|### b", "## a|x|### b"),
        ("#### a|x|###### b|### c", "## a|x|### b|## c"),
        ("## a|###### b|### c|#### d", "## a|### b|### c|#### d"),
        ("---|x|---|---|y|---", "x|---|y"),
        ("x|---|## a|---|y", "x|## a|y"),
        ("---", ""),
    ],
)
def test_headings_and_rules(given: str, expected: str) -> None:
    tidy = tidy_blocks(block(markdown) for markdown in given.split("|"))
    assert "|".join(found.markdown for found in tidy) == expected
