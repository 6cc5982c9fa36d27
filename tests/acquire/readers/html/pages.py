"""Pieces of pages that tests read."""

from __future__ import annotations

from pressroom.acquire.document import Document
from pressroom.acquire.readers.html import read_fragment, read_page

FIRST = "The council opened the doors of the shelter on Monday, three weeks after the fire."
SECOND = "Forty families had waited in the school since then, said the mayor of the town."
PROSE = f"<p>{FIRST}</p>\n<p>{SECOND}</p>"


def page(body: str, head: str = "") -> Document:
    """Read a page."""
    return read_page(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", "x")


def markdown(fragment: str, base: str = "") -> str:
    """Return the Markdown of a piece of HTML."""
    return body_of(read_fragment(fragment, "x", base=base))


def body_of(document: Document) -> str:
    """Return the Markdown of a document."""
    return "\n\n".join(block.markdown for block in document.blocks)


def left_out(document: Document) -> dict[str, list[str]]:
    """Return what was left out of a document, by reason."""
    found: dict[str, list[str]] = {}
    for part in document.left_out:
        found.setdefault(part.reason, []).append(part.text)
    return found
