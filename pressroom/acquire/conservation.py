"""Nothing lost: every word of the source is in the page, or in the report under a reason."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pressroom.acquire.document import Document
from pressroom.acquire.draft import AboutPart, ContactPart, Draft, QuotePart, Text
from pressroom.content.plain_text import paragraphs

_WORD = re.compile(r"[^\W_]+")
_LINK_TARGET = re.compile(r"\]\(([^()\s]+)\)")
_SUPPLIED = re.compile(r"\{supplied\}(`+)[^`]*\1")
_LONGEST_GLUED = 100
"""Letters that words glued together have at most; what is longer is one word."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that are in the source only (``lost``) or in the page only (``invented``)."""

    lost: Counter[str]
    invented: Counter[str]


def difference(document: Document, draft: Draft) -> Difference:
    """Compare *document* with the page that *draft* will be and what it names as left out.

    A word is a run of letters and digits; each is counted as often as it stands. Two words that
    stood glued together in the source may stand apart in the page.
    """
    blocks = _words(block.text for block in document.blocks) + _around(document)
    kept = _words((*_page(draft), *(item.text for item in draft.left_out)))
    seen = _words([document.seen])
    # Whichever holds a word more often: what the source shows, or what its reader made of it.
    lost = (blocks | seen) - kept
    # An address that stood behind a link is printed in the contact that was made of it.
    behind = (t for block in document.blocks for t in _LINK_TARGET.findall(block.markdown))
    invented = kept - blocks - _words(behind)
    _part_glued(lost, kept - (seen or blocks), invented)
    # A phone printed once after several names stands in the contact of each.
    shared = _words(_shared(draft))
    invented = Counter({w: n for w, n in invented.items() if not (w in shared and blocks[w])})
    return Difference(+lost, +invented)


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text))


def _around(document: Document) -> Counter[str]:
    left_out = (item.text for item in document.left_out)
    return _words((document.title, document.subtitle, *left_out))


def _page(draft: Draft) -> Iterable[str]:
    """The page's text once, without what the archive derives from it (who says a quote)."""
    yield from (draft.title, draft.subtitle, draft.release_line)
    for part in draft.parts:
        match part:
            case Text(markdown):
                yield from _issued(markdown)
            case QuotePart() | AboutPart():
                yield from _issued("\n\n".join(part.paragraphs))
            case ContactPart():
                yield from (part.name, part.role, part.organization)
                yield from (*part.phones, *part.emails, *part.links)


def _shared(draft: Draft) -> Iterable[str]:
    for part in draft.parts:
        if isinstance(part, ContactPart):
            yield from (part.organization, *part.phones, *part.emails, *part.links)


def _issued(markdown: str) -> list[str]:
    """Return the text of *markdown* without what is marked as supplied: nobody issued that."""
    return paragraphs(_SUPPLIED.sub(" ", markdown).split("\n"))


def _part_glued(lost: Counter[str], spare: Counter[str], invented: Counter[str]) -> None:
    """Take out of *lost* and *invented* what is one word in the source and several in the page.

    *spare* are the words that are kept more often than the source shows them.
    """
    for glued in sorted(lost, key=len, reverse=True):
        while lost[glued] > 0 and (parts := _composed(glued, spare)):
            lost[glued] -= 1
            spare.subtract(parts)
            invented.subtract(parts)


def _composed(whole: str, parts: Counter[str]) -> list[str]:
    """Return words of *parts*, none more often than it is there, that make up *whole*.

    Nothing if there are none: ``7000Washington`` is made up by ``7000`` and ``Washington``.
    """
    if len(whole) > _LONGEST_GLUED:
        return []
    # How each beginning of the word can be made up; one way for each is enough.
    ways: dict[int, list[str]] = {0: []}
    for start in range(len(whole)):
        if start not in ways:
            continue
        for end in range(start + 1, len(whole) + 1):
            part = whole[start:end]
            if end not in ways and ways[start].count(part) < parts.get(part, 0):
                ways[end] = [*ways[start], part]
    return ways.get(len(whole), [])
