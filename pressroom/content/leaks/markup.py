"""Text in markup, in every way in which a reader or a program may come to read it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

_BLOCKS = (
    "address article aside blockquote body button caption content dd description details dialog "
    "div dl dt entry fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html "
    "item li link loc main meta nav ol option p paragraph pre script section style summary svg "
    "symbol table tbody td template text tfoot th thead title tr ul url"
)
_BLOCK = re.compile(rf"<(?=/?(?:{_BLOCKS.replace(' ', '|')})\b)")
"""Where no sentence goes on: the beginning of a tag of HTML or XML that parts blocks."""
_INLINE = re.compile(
    r"</?(?:a|abbr|b|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)"
    r"(?=[\s/>])[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_APART = " tagend "
"""Keeps the last word of one tag from the first of the next."""
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([bfnrt])|(.))")
MOST_LAYERS = 3
"""HTML in a feed is escaped once, in the JSON of a page twice."""


def pieces(text: str) -> list[str]:
    """Part *text* where a sentence cannot go on, so that what repeats itself is looked at once.

    All but the first begin inside a tag, behind its ``<``.
    """
    return _BLOCK.split(text)


def views(piece: str, layer: int = 0) -> Iterator[str]:
    """Yield what *piece* says, and what its tags say, layer by layer without their escapes."""
    for part in _parted(piece):
        plain = _unescaped(part)
        # A backslash may be an escape, or part two words.
        if plain == part or "\\" in part:
            yield part
        if plain != part and layer < MOST_LAYERS:
            yield from views(plain, layer + 1)


def _parted(piece: str) -> Iterator[str]:
    if "<" not in piece and ">" not in piece:
        yield piece
        return
    whole = f"<{piece}"
    yield _TAG.sub(" ", _INLINE.sub("", whole))
    yield _APART.join(_TAG.findall(whole))


def _unescaped(text: str) -> str:
    """Resolve the entities of HTML, the escapes of JSON and of addresses."""
    if "&" in text:
        text = html.unescape(text)
    if "\\" in text:
        text = _ESCAPE.sub(_character, text)
    return unquote(text, errors="replace") if "%" in text else text


def _character(escape: re.Match[str]) -> str:
    code, space, itself = escape.groups()
    return chr(int(code, 16)) if code else " " if space else str(itself)
