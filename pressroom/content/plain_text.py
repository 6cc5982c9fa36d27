"""A directive's Markdown body as paragraphs of plain text, the way a reader sees it.

The same CommonMark parser as MyST's, with MyST's roles, but none of Sphinx.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.myst_role import myst_role_plugin

_ROLE_TARGET = re.compile(r"\s*<[^<>]*>\s*\Z")
_MARKUP = re.compile(r"[\\`*_{}\[\]<>&#~|!]|^\s*(?:[-+=>]|\d+[.)])|^    ", re.MULTILINE)


@cache
def _parser() -> MarkdownIt:
    # Raw HTML is text in a release, here as in the built page.
    return MarkdownIt("commonmark").disable(["html_block", "html_inline"]).use(myst_role_plugin)


def paragraphs(body: Sequence[str]) -> list[str]:
    """Return the text of each paragraph, heading or list item of Markdown lines *body*.

    Line ends within a paragraph become single spaces. What a role shows is its text, without
    the ``<target>`` or ``<reason>``.
    """
    source = "\n".join(body)
    if _MARKUP.search(source) is None:
        # Most passages are plain prose, in which only blank lines mean anything.
        return [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", source) if part.strip()]
    inline = (token for token in _parser().parse(source) if token.type == "inline")
    return [" ".join("".join(_text(token.children or [])).split()) for token in inline]


def _text(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            yield token.content
        elif token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type == "myst_role":
            yield _ROLE_TARGET.sub("", token.content)
        elif token.type == "image":
            yield from _text(token.children or [])
