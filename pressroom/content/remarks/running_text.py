"""The words of a page's body where they stand, without markup and addresses.

All else is replaced by as many :data:`BLANK`, so that a place in the text is one in the file.
"""

from __future__ import annotations

import re
from collections.abc import Container

from pressroom.content.source import Source

BLANK = "\0"
_MARKUP = re.compile(
    r"^[ \t]*(?:`{3,}|~{3,}|:{3,})(?:\{[\w:-]+\})?"  # fences and names of directives
    r"|^[ \t]*:[\w-]+:(?=\s|$)"  # names of fields
    r"|\]\([^)\n]*\)"  # targets of links
    r"|<?\bhttps?://[^\s>)]+>?|\bwww\.[^\s>)]+|\S+@\S+"
    r"|\{[\w:-]+\}(?=`)|<[^`<>]*>(?=`)"  # names and targets of roles
    r"|^[ \t]*#{1,6}(?=\s)",
    re.MULTILINE,
)
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,}|:{3,})")


def running_text(source: Source) -> str:
    """Return the body of *source* with everything but its words made blank."""
    return _MARKUP.sub(lambda match: _blank(match[0]), source.body)


def without_blocks(source: Source, text: str, blocks: Container[int]) -> str:
    """Return the running *text* of *source* without the directives that open on lines *blocks*."""
    lines = text.split("\n")
    closing = ""
    for index, raw in enumerate(source.body.split("\n")):
        fence = _FENCE.match(raw)
        if not closing and fence and index + source.body_line in blocks:
            closing = fence[1]
            lines[index] = _blank(lines[index])
        elif closing:
            lines[index] = _blank(raw) or BLANK
            if raw.strip().startswith(closing) and not raw.strip().strip(closing[0]):
                closing = ""
    return "\n".join(lines)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", BLANK, text)
