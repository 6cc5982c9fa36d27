"""The body of another generator's Markdown file, without its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.markup.cleaning import clean
from pressroom.acquire.readers.html.page import read_fragment
from pressroom.acquire.readers.markdown.witness import markdown_words

SHORTCODE = "shortcode of the site generator"
DEFINITION = "address of a link that is not there"
CODE_LABEL = "label of a block of code"

# ### and # # # end a release; to Markdown they are empty headings.
_END_MARK = re.compile(r"^([ \t]*)(#(?:[ \t]*#)*)[ \t]*$", re.MULTILINE)
# To Markdown, [^1]: Ibid. would define a link; nobody knows any longer what stood for [^1].
_FOOTNOTE = re.compile(r"(?<!\\)\[\^")
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
    cleaned = clean(markdown)
    shortcodes = [LeftOut(SHORTCODE, match[0]) for match in _SHORTCODE.finditer(cleaned.text)]
    plain = _SHORTCODE.sub("", cleaned.text)
    plain = _END_MARK.sub(lambda m: m[1] + m[2].replace("#", "\\#"), plain)
    env: dict[str, dict[str, dict[str, str]]] = {}
    tokens = _parser().parse(_widened(_FOOTNOTE.sub(r"\\[^", plain)), env)
    html = _parser().renderer.render(tokens, _parser().options, env)
    document = read_fragment(html, name, base=base)
    notes = (*cleaned.left_out, *shortcodes, *_unshown(tokens, env.get("references", {})))
    return replace(
        document,
        left_out=(*document.left_out, *notes),
        seen=markdown_words(_SHORTCODE.sub("\0", cleaned.text)),
    )


def _unshown(tokens: Iterable[Token], definitions: dict[str, dict[str, str]]) -> Iterator[LeftOut]:
    """Yield the words that Markdown takes for no part of the text."""
    targets = set()
    for token in tokens:
        if token.type == "fence" and token.info.strip():
            yield LeftOut(CODE_LABEL, token.info.strip())
        targets |= {child.attrGet("href") or child.attrGet("src") for child in token.children or ()}
    for label, link in definitions.items():
        if link["href"] not in targets:
            yield LeftOut(DEFINITION, f"[{label}]: {link['href']} {link['title']}".rstrip())


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
