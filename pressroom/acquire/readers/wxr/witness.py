"""Every word of a post by another way than its page: what is left when markup is struck out.

Nothing here knows of blocks, paragraphs or lists. If the way to the page loses a word, this one
still has it, and the importer sees that they differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressroom.acquire.readers.html.tree import BLOCK_TAGS
from pressroom.acquire.readers.wxr.references import resolve
from pressroom.acquire.readers.wxr.tags import TAG

_PROGRAM = re.compile(r"<(script|style|template|datalist)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--(.*?)(?:-->|\Z)|<[!?]([^<>]*)>", re.DOTALL)
_COMMENT_MARKUP = re.compile(r"\s*(?:/?wp:[a-z].*|(?:more|nextpage|noteaser)\b)", re.DOTALL)
_CLOSING = re.compile(r"\[/([A-Za-z][\w-]*)\]", re.ASCII)
_MARKER = re.compile(r"\[/?([A-Za-z][\w-]*)[^\[\]]*\]", re.ASCII)


def words_of(markup: str) -> str:
    """Return the words in *markup*, HTML with WordPress' shortcodes; the order is not kept."""
    aside: list[str] = []

    def put_aside(comment: re.Match[str]) -> str:
        inner = comment[1] if comment[1] is not None else comment[2]
        aside.append(_COMMENT_MARKUP.sub("", inner, count=1))
        return " " if inner.lstrip().startswith(("wp:", "/wp:")) else ""

    text = "".join(_without_programs(_COMMENT.sub(put_aside, markup)))
    text = TAG.sub(lambda tag: " " if tag["name"].lower() in BLOCK_TAGS else "", text)
    text = _without_pairs(text, aside)
    return " ".join(resolve(" ".join((text, *aside))).split())


def _without_programs(markup: str) -> Iterator[str]:
    """Yield what no script and no style is; one that nothing closes runs to the end."""
    at = 0
    while start := _PROGRAM.search(markup, at):
        yield markup[at : start.start()]
        end = re.compile(rf"</{start[1]}[^<>]*>", re.IGNORECASE).search(markup, start.end())
        if end is None:
            return
        at = end.end()
    yield markup[at:]


def _without_pairs(text: str, aside: list[str]) -> str:
    """Return *text* without markers around words: "[dropcap]T[/dropcap]he" is one word."""
    closed = set(_CLOSING.findall(text))
    if not closed:
        return text

    def put_aside(marker: re.Match[str]) -> str:
        if marker[1] not in closed:
            return marker[0]
        aside.append(marker[0])
        is_between = marker[0].startswith("[/") and text.startswith("[", marker.end())
        return " " if is_between else ""

    return _MARKER.sub(put_aside, text)
