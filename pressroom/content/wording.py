"""The wording of a release: what a fingerprint is taken of, and what two editions differ in.

It holds every word that was issued, in order: title, subtitle, date, release line, contacts,
quotes with their attribution, the text as readers see it, and what is said of attachments. Filing
(topics, kind, addresses) and the look of the words (emphasis, links, the file of an image) are no
part of it; the ledger names the files of attachments beside it.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from pressroom.content.body import PlacedBlock
from pressroom.content.contacts import CHANNELS
from pressroom.content.fields import Block
from pressroom.content.layout import without_layout
from pressroom.content.plain_text import paragraphs
from pressroom.content.release import Release
from pressroom.content.source import Source

CHANNEL_FIELDS = frozenset({*CHANNELS, "withheld"})
"""Fields of contacts that hold what was printed, in the order in which it was."""
Wording = tuple[str, ...]
"""Paragraphs of plain text, normalized (Unicode NFC, white space collapsed)."""
Part = tuple[Block | None, list[str]]
"""Paragraphs of a page's body as issued: those of a record, or (``None``) of the prose around."""


def wording(release: Release, parts: Iterable[Part]) -> Wording:
    """Return the wording of *release*, whose page's body consists of *parts*."""
    attached = (text for attachment in release.attachments for text in attachment.words)
    lines = (*_head(release), *_body(parts), *attached)
    return tuple(text for line in lines if (text := _normalized(line)))


def fingerprint(words: Wording) -> str:
    """Return the SHA-256 of *words*, in hexadecimal."""
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _head(release: Release) -> Iterator[str]:
    yield release.title
    yield release.subtitle
    yield release.date.edtf
    yield release.dateline
    yield release.release_line


def body_parts(source: Source, blocks: Iterable[PlacedBlock]) -> Iterator[Part]:
    """Yield the parts of a page that reads *source*; *blocks* are its records, in order."""
    lines = source.body.split("\n")
    at = 0
    for block, end in blocks:
        yield None, _text(lines[at : block.line - source.body_line])
        yield block, _text(block.body)
        at = end - source.body_line
    yield None, _text(lines[at:])


def _body(parts: Iterable[Part]) -> Iterator[str]:
    for block, texts in parts:
        if block is not None:
            yield " | ".join(_attribution(block))
        yield from texts


def _text(lines: Sequence[str]) -> list[str]:
    return paragraphs(list(without_layout(lines)))


def _attribution(block: Block) -> Iterator[str]:
    """Yield who a block says is speaking or can be reached, as the page writes it.

    Not as the directory does, which changes. The order is always the same; the brackets tell an
    organization from a role, so that one cannot be made the other without a new edition.
    """
    organization = block.value("organization")
    channels = (field.value for field in block.fields if field.name in CHANNEL_FIELDS)
    parts = (block.argument, block.value("role"), organization and f"({organization})", *channels)
    yield from (part for part in parts if part)


def _normalized(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
