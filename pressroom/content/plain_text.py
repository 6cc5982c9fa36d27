"""A directive's Markdown body as paragraphs of plain text, the way a reader sees it.

The same CommonMark parser as MyST's, with MyST's roles, but none of Sphinx.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

_MARKUP = re.compile(r"[\\`*_{}\[\]<>&#~|!]|^\s*(?:[-+=>]|\d+[.)])|^    ", re.MULTILINE)
WITH_WORDS = ("inline", "code_block", "fence")


@cache
def parser() -> MarkdownIt:
    """Return the parser of Markdown with roles, as a reader of a release sees it."""
    # Raw HTML is text in a release, here as in the built page.
    return (
        MarkdownIt("commonmark")
        .enable("table")
        .disable(["html_block", "html_inline"])
        .use(myst_role_plugin)
        .use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    )


def paragraphs(body: Sequence[str]) -> list[str]:
    """Return the text of each paragraph, heading or list item of Markdown lines *body*.

    Line ends within a paragraph become single spaces. What a role shows is its text, without
    the ``<target>`` or ``<reason>``.
    """
    source = "\n".join(body)
    if _MARKUP.search(source) is None:
        # Most passages are plain prose, in which only blank lines mean anything.
        return [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", source) if part.strip()]
    tokens = (token for token in parser().parse(source) if token.type in WITH_WORDS)
    return [" ".join("".join(_text(token.children or [token])).split()) for token in tokens]


def _text(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special", "code_block", "fence"):
            yield token.content
        elif token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type == "myst_role":
            text = _role_text(token.content)
            # The brackets that mark an editor's words on the page mark them wherever they go.
            yield f"[{text}]" if token.meta["name"] == "supplied" else text
        elif token.type == "image":
            yield from _text(token.children or [])


def _role_text(content: str) -> str:
    """Return the text of a role, as Sphinx parts it from its ``<target>``."""
    text, _bracket, _target = content[:-1].rpartition("<") if content.endswith(">") else ("",) * 3
    return text.rstrip() or content
