"""The body of another generator's Markdown file, without its front matter."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from markdown_it import MarkdownIt

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.readers.html.page import read_fragment

SHORTCODE = "shortcode of the site generator"

# ### and # # # end a release; to Markdown they are empty headings.
_END_MARK = re.compile(r"^([ \t]*)(#(?:[ \t]*#)*)[ \t]*$", re.MULTILINE)
# Only the shape of a call: {{< name … >}}, {{% name … %}}, {% name … %}.
_SHORTCODE = re.compile(r"\{\{[<%][^{}]{1,500}[%>]\}\}|\{%[^{}%]{1,500}%\}")
_DELIMITER = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?[ \t]*")
_PIPE = re.compile(r"(?<!\\)\|")


@cache
def _parser() -> MarkdownIt:
    # Indented prose is what a converter left, not a program.
    return (
        MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("code")
    )


def read_body(markdown: str, name: str, *, base: str = "") -> Document:
    """Read Markdown as a document called *name*; relative links begin at *base*."""
    shortcodes = tuple(LeftOut(SHORTCODE, match[0]) for match in _SHORTCODE.finditer(markdown))
    plain = _SHORTCODE.sub("", markdown)
    plain = _END_MARK.sub(lambda m: m[1] + m[2].replace("#", "\\#"), plain)
    document = read_fragment(_parser().render(_widened(plain)), name, base=base)
    return replace(document, left_out=(*document.left_out, *shortcodes))


def _widened(markdown: str) -> str:
    """Make each table's head as wide as its widest row: cells beyond the head would be lost."""
    lines = markdown.split("\n")
    index = 1
    while index < len(lines):
        end = index + 1
        if "|" in lines[index - 1] and "-" in lines[index] and _DELIMITER.fullmatch(lines[index]):
            while end < len(lines) and "|" in lines[end]:
                end += 1
            head = _width(lines[index])
            missing = max(map(_width, lines[index + 1 : end]), default=0) - head
            if missing > 0 and head == _width(lines[index - 1]):
                lines[index - 1] = _with_cells(lines[index - 1], "   |" * missing)
                lines[index] = _with_cells(lines[index], "---|" * missing)
        index = end
    return "\n".join(lines)


def _width(row: str) -> int:
    return len(_PIPE.split(row.strip().removeprefix("|").removesuffix("|")))


def _with_cells(row: str, cells: str) -> str:
    return f"{row.rstrip().removesuffix('|')}|{cells}"
