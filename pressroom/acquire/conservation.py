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
    # Whichever holds a word more often: what the source shows, or what its reader made of it.
    lost = (blocks | _words([document.seen])) - kept
    # An address that stood behind a link is printed in the contact that was made of it.
    behind = (t for block in document.blocks for t in _LINK_TARGET.findall(block.markdown))
    invented = kept - blocks - _words(behind)
    for glued in sorted(lost.elements(), key=len, reverse=True):
        if parts := _composed(glued, invented):
            lost -= Counter([glued])
            invented -= Counter(parts)
    return Difference(lost, invented)


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
                yield from paragraphs(markdown.split("\n"))
            case QuotePart() | AboutPart():
                yield from paragraphs("\n\n".join(part.paragraphs).split("\n"))
            case ContactPart():
                yield from (part.name, part.role, part.organization)
                yield from (*part.phones, *part.emails, *part.links)


def _composed(whole: str, parts: Counter[str]) -> tuple[str, ...]:
    """Return words of *parts*, none more often than it is there, that make up *whole*.

    Nothing if there are none: ``7000Washington`` is made up by ``7000`` and ``Washington``.
    """
    waiting: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    known = [part for part in parts if part in whole]
    seen: set[int] = set()
    while waiting:
        at, taken = waiting.pop()
        if at == len(whole):
            return taken
        for part in known:
            end = at + len(part)
            if end not in seen and whole.startswith(part, at) and taken.count(part) < parts[part]:
                seen.add(end)
                waiting.append((end, (*taken, part)))
    return ()
