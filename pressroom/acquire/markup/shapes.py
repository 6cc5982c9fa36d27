"""Blocks made of blocks: headings, quotations and lists."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.document import Block


def heading(markdown: str, text: str, level: int) -> Block:
    """Return a heading; the page's own title is the only one of the first level."""
    line = " ".join(markdown.replace("\\\n", " ").split())
    # Markdown takes the # at the end of a heading's line away.
    line = f"{line[:-1]}\\#" if line.endswith("#") and not line.endswith("\\#") else line
    return Block(f"{'#' * min(level + 1, 6)} {line}", text, "heading")


def quoted(block: Block) -> Block:
    """Return *block* inside a quotation."""
    if block.kind == "rule":
        return block
    markdown = _plain(block).markdown
    lines = (f"> {line}".rstrip() for line in markdown.split("\n"))
    return Block("\n".join(lines), block.text, "quote")


def list_block(items: Sequence[Sequence[Block]], number: int | None, previous: str) -> Block:
    """Return a list of *items*, numbered from *number*, that does not flow into *previous*.

    *previous* is the Markdown of a list right before it, or nothing.
    """
    is_loose = any(sum(block.kind != "list" for block in item) > 1 for item in items)
    between = "\n\n" if is_loose else "\n"
    lines = [
        _item(_marker(number, index, previous), [_plain(b).markdown for b in item], between)
        for index, item in enumerate(items)
    ]
    text = "\n".join(block.text for item in items for block in item if block.text)
    return Block(between.join(lines), text, "list")


def _marker(number: int | None, index: int, previous: str) -> str:
    if number is None:
        return "*" if previous.startswith("- ") else "-"
    return f"{number + index}{')' if previous.split(' ')[0].endswith('.') else '.'}"


def _item(marker: str, parts: Sequence[str], between: str) -> str:
    first, *rest = between.join(parts).split("\n")
    indent = " " * (len(marker) + 1)
    return "\n".join([f"{marker} {first}", *(f"{indent}{line}".rstrip() for line in rest)])


def _plain(block: Block) -> Block:
    """Headings and rules within something else would part the page: they become plain lines."""
    if block.kind == "heading":
        return Block(block.markdown.lstrip("#").lstrip(), block.text)
    return Block("", "") if block.kind == "rule" else block
