"""The text of a page as issued, in plain paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pressroom.content.contacts import Contact
from pressroom.content.page import Page
from pressroom.content.quotes import Quote

BETWEEN = "\n\n"
"""Stands between paragraphs, as in Markdown: none of them holds a blank line."""


@dataclass(frozen=True)
class IssuedText:
    """The plain ``text`` of a page, and the passage of each quote by its anchor."""

    text: str = ""
    passages: Mapping[str, str] = field(default_factory=dict)


def issued_text(page: Page) -> IssuedText:
    """Return the text of *page*, with each record in its place.

    A quote's attribution stands in its passage already, and a contact's lines stand as printed.
    """
    passages = {
        record.anchor: BETWEEN.join(texts)
        for block, texts in page.parts
        if block and isinstance(record := page.records.get(block.line), Quote)
    }
    return IssuedText(BETWEEN.join(_paragraphs(page)), passages)


def _paragraphs(page: Page) -> Iterable[str]:
    for block, texts in page.parts:
        record = page.records.get(block.line) if block else None
        yield from _printed(record) if isinstance(record, Contact) else texts


def _printed(contact: Contact) -> Iterator[str]:
    if lines := contact.plain_lines():
        yield "\n".join(lines)
