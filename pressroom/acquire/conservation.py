"""Nothing lost: every word of the source is in the page, or in the report under a reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from pressroom.acquire.document import Document
from pressroom.acquire.draft import AboutPart, ContactPart, Draft, QuotePart, Text
from pressroom.content.plain_text import paragraphs

_WORD = re.compile(r"\w+")


def lost_words(document: Document, draft: Draft) -> Counter[str]:
    """Return the words of *document* that neither the page nor ``left_out`` holds.

    A word is a run of letters and digits; each is counted as often as it stands.
    """
    return _words(_source(document)) - _words(_kept(draft))


def invented_words(document: Document, draft: Draft) -> Counter[str]:
    """Return the words in the page's text that the source does not hold."""
    kept = _words(_page(draft)) + _words(item.text for item in draft.left_out)
    return kept - _words(_source(document))


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text))


def _source(document: Document) -> Iterable[str]:
    yield from (block.text for block in document.blocks)
    yield from (item.text for item in document.left_out)


def _kept(draft: Draft) -> Iterable[str]:
    yield from _page(draft)
    yield from (item.text for item in draft.left_out)


def _page(draft: Draft) -> Iterable[str]:
    """The page's text once, without what the archive derives from it (who says a quote)."""
    yield from (draft.title, draft.subtitle)
    for part in draft.parts:
        match part:
            case Text(markdown):
                yield from paragraphs(markdown.split("\n"))
            case QuotePart() | AboutPart():
                yield from paragraphs("\n\n".join(part.paragraphs).split("\n"))
            case ContactPart():
                yield from (part.name, part.role, part.organization)
                yield from (*part.phones, *part.emails, *part.links)
