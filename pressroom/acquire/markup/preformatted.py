"""Text whose line ends and blanks mean something: plain text files and ``<pre>``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressroom.acquire.document import Block
from pressroom.acquire.markup.cleaning import narrow
from pressroom.acquire.markup.escaping import escape

_GAP = re.compile(r"\S(?: {3,}|\t+ *)(?=\S)")
_LEAST_COLUMN_ROWS = 3
_WRAPPED_LENGTH = 50
_BLANKS = re.compile(r"[ \t]*\t[ \t]*| {2,}")


def preformatted_blocks(text: str) -> list[Block]:
    """Return the paragraphs of *text*; rows in columns stay as they stand, as code."""
    blocks = []
    for lines in paragraphs(text):
        if _is_columns(lines):
            blocks.append(_columns(lines))
        else:
            blocks.append(paragraph([line.strip() for line in lines]))
    return blocks


def paragraphs(text: str) -> Iterator[list[str]]:
    """Yield the lines of each paragraph of *text*: what stands between blank lines."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            lines.append(line)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def paragraph(lines: Sequence[str]) -> Block:
    """Return *lines* as one paragraph.

    Lines that were only wrapped at the width of a terminal flow into each other in the page;
    others (an address, a list of contacts) keep their ends. In the block's text, every line end
    stays, and blanks in a row, which part columns, are two.
    """
    tidy = [_BLANKS.sub("  ", narrow(line)).strip() for line in lines]
    single = [line.replace("  ", " ") for line in tidy]
    if is_wrapped(tidy):
        markdown = "\n".join(escape(line) for line in single)
    else:
        markdown = escape("\n".join(single))
    return Block(markdown, "\n".join(tidy))


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether every line but the last is long, and of nearly the same length."""
    full = [len(line) for line in lines[:-1]]
    return len(full) > 0 and min(full) >= _WRAPPED_LENGTH and max(full) - min(full) <= 25


def _is_columns(lines: Sequence[str]) -> bool:
    rows = [line for line in lines if _GAP.search(line)]
    return len(rows) >= _LEAST_COLUMN_ROWS and len(rows) * 2 > len(lines)


def _columns(lines: Sequence[str]) -> Block:
    text = "\n".join(line.expandtabs().replace("\u00a0", " ").rstrip() for line in lines)
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return Block(f"{fence}text\n{text}\n{fence}", text, "code")
