"""What Sphinx asks of blocks in a row: headings that step down one by one, rules that part text.

To be used again by whoever takes blocks out of a document.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from pressroom.acquire.document import Block

_LOWEST = 6
B = TypeVar("B", bound=Block)


def tidy_blocks(blocks: Iterable[B]) -> tuple[B, ...]:
    """Return *blocks* with the first heading at ``##``, each deeper one a single step deeper, and
    without rules at the ends, under a heading or in a row."""
    levels: list[int] = []
    tidy: list[B] = []
    for block in blocks:
        if block.kind == "rule" and (not tidy or tidy[-1].kind in ("rule", "heading")):
            continue
        if block.kind == "heading":
            if tidy and tidy[-1].kind == "rule":
                tidy.pop()
            block = _levelled(block, levels)
        tidy.append(block)
    while tidy and tidy[-1].kind == "rule":
        tidy.pop()
    return tuple(tidy)


def _levelled(block: B, levels: list[int]) -> B:
    words = block.markdown.lstrip("#")
    level = len(block.markdown) - len(words)
    while levels and levels[-1] >= level:
        levels.pop()
    levels.append(level)
    return replace(block, markdown=f"{'#' * min(len(levels) + 1, _LOWEST)}{words}")
