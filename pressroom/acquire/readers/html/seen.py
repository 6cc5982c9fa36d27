"""Every word that a page shows, read from its source and not from the tree that is made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import unescape

from pressroom.acquire.readers.html.source import named_attributes
from pressroom.acquire.readers.html.tokens import Token, tokens
from pressroom.acquire.readers.html.tree import shown_values

_NOT_SHOWN = ("script", "style")


def seen_words(source: str) -> str:
    """Return the words of *source* wherever a reader may meet them.

    In the text, shown or folded away; in place of an image, a script or a frame; on a button, in
    a field, on pointing at something.
    """
    found = list(tokens(source))
    texts = "".join(_text(token) for token in found)
    return " ".join(" ".join((texts, *_values(found))).split())


def _text(token: Token) -> str:
    if token.kind == "text":
        return unescape(token.source)
    return token.source if token.kind == "raw" and token.name not in _NOT_SHOWN else ""


def _values(found: Iterable[Token]) -> Iterator[str]:
    for token in found:
        if token.kind == "start" and token.attributes:
            named = named_attributes(token)
            yield from (unescape(value) for value in shown_values(token.name, named))
