"""The text of a page as plain XHTML, for newsrooms' systems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from pressroom.content.contacts import Contact
from pressroom.content.page import Page
from pressroom.content.quotes import Quote


def issued_xhtml(page: Page) -> str:
    """Return the text of *page* as an element ``div``: paragraphs, quotes, contacts.

    No page holds a character that XML forbids: :mod:`pressroom.content.forbidden`.
    """
    xmlns = "http://www.w3.org/1999/xhtml"
    return f'<div xmlns="{xmlns}">{"".join(_elements(page))}</div>'


def _elements(page: Page) -> Iterator[str]:
    for block, texts in page.parts:
        match page.records.get(block.line) if block else None:
            case Contact() as contact:
                yield f"<address>{_lines(contact.plain_lines())}</address>"
            case Quote() as quote:
                said = "".join(_paragraphs(texts))
                yield f'<blockquote id="{quote.anchor}">{said}</blockquote>'
            case _:
                yield from _paragraphs(texts)


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    return (f"<p>{escape(text)}</p>" for text in texts)


def _lines(lines: Iterable[str]) -> str:
    return "<br />".join(map(escape, lines))
