"""The text of markup gathered the simple way: a witness of what the careful way makes of it.

No tree is built: tags, comments and programs go, entities are resolved. What is no whole tag is
left to the careful way, so that the witness never speaks against it without reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from pressroom.acquire.readers.html.tree import BLOCK_TAGS

_TAG = re.compile(
    r"""<(?P<comment>!--)|</?(?P<name>[A-Za-z][\w:-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>"""
    r"|<[A-Za-z/!?][^<>]*>?"
)
_ENDS = {
    name: re.compile(end, re.IGNORECASE)
    for name, end in (
        ("", "-->"),  # of a comment
        *((name, f"</{name}\\b[^>]*>?") for name in ("script", "style", "template", "head")),
    )
}


def text_of_markup(markup: str) -> str:
    """Return the text of *markup*; a blank stands for the tag of a block."""
    return unescape("".join(_pieces(markup)))


def _pieces(markup: str) -> Iterator[str]:
    missing: set[str] = set()
    at = 0
    while tag := _TAG.search(markup, at):
        yield markup[at : tag.start()]
        name = (tag["name"] or "").lower()
        yield " " if name in BLOCK_TAGS else ""
        at = tag.end()
        if (tag["comment"] or name in _ENDS) and tag[0][1] != "/" and name not in missing:
            end = _ENDS[name].search(markup, at)
            # What is never closed is text to somebody.
            missing |= set() if end else {name}
            at = end.end() if end else at
    yield markup[at:]
