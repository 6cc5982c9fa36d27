"""A line cut where contacts stand in it: emphasis and links go on in what stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.myst_role import myst_role_plugin

from pressroom.acquire.markup.escaping import escape
from pressroom.acquire.markup.inline import Run, render
from pressroom.acquire.understanding.line import Line

LONGEST = 100_000
"""Characters of a line with links or emphasis that is cut; such a line is no contact's."""
_PREFIX = re.compile(r"\s*(?:(?:#{1,6}|[-*+]|\d{1,9}[.)]|>)\s+)+")
_PREFIXED = frozenset({"heading", "list", "quote"})
_SIDES = {"open": True, "close": False}


def part_line(line: Line, spans: Sequence[tuple[int, int]]) -> tuple[Line, ...] | None:
    """Return a line for each of *spans*, the characters of *line* that stay.

    None where the Markdown of the line does not show its text, as in a table.
    """
    texts = [line.text[start:end] for start, end in spans]
    if _solid(line.markdown) == _solid(escape(line.text)):
        return tuple(replace(line, text=text, markdown=escape(text)) for text in texts)
    match = _PREFIX.match(line.markdown) if line.kind in _PREFIXED else None
    prefix = match[0] if match else ""
    runs = _runs(line.markdown[len(prefix) :]) if len(line.markdown) <= LONGEST else []
    if _solid("".join(run.text for run in runs)) != _solid(line.text):
        return None
    pieces = (_cut(runs, *(len(_solid(line.text[:at])) for at in span)) for span in spans)
    return tuple(
        replace(line, text=text, markdown=prefix + render(piece).markdown)
        for text, piece in zip(texts, pieces, strict=True)
    )


def _solid(text: str) -> str:
    """Return *text* without its white space, which Markdown evens out."""
    return "".join(text.split())


def _cut(runs: Iterable[Run], start: int, end: int) -> list[Run]:
    """Return the characters *start* to *end* of *runs*, white space not counted."""
    pieces: list[Run] = []
    at = 0
    for run in runs:
        kept = []
        for character in run.text:
            if start <= at < end:
                kept.append(character)
            at += not character.isspace()
        pieces.append(replace(run, text="".join(kept)))
    return pieces


def _runs(markdown: str) -> list[Run]:
    """Return what *markdown* shows; nothing if it holds more than text, emphasis and links."""
    (inline,) = _parser().parseInline(markdown)
    return list(_of_tokens(inline.children or []))


def _of_tokens(tokens: Sequence[Token]) -> Iterator[Run]:
    look = Run("")
    for token in tokens:
        name, _, side = token.type.rpartition("_")
        match name, side:
            case "strong", _:
                look = replace(look, strong=_SIDES[side])
            case "em", _:
                look = replace(look, emphasis=_SIDES[side])
            case "link", _:
                look = replace(look, link=str(token.attrGet("href") or ""))
            case _ if token.type in ("text", "text_special"):
                yield replace(look, text=token.content)
            case _:
                yield replace(look, text="\0")


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").disable(["html_inline"]).use(myst_role_plugin)
