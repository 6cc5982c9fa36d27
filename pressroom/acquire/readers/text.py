"""A plain text file to a document: paragraphs between blank lines."""

from __future__ import annotations

from collections.abc import Iterator

from pressroom.acquire.document import Document
from pressroom.acquire.markup.cleaning import clean
from pressroom.acquire.markup.preformatted import preformatted_blocks
from pressroom.acquire.readers.decoding import check_length, decode


def read(data: bytes | str, name: str) -> Iterator[Document]:
    """Read a text file's bytes, or text that stood in something else."""
    yield read_text(decode(data) if isinstance(data, bytes) else data, name)


def read_text(text: str, name: str) -> Document:
    """Read *text*; everything in it is text, whatever it would mean in Markdown.

    :raises ContentError: if it is longer than any release.
    """
    check_length(len(text), name)
    cleaned = clean(text.removeprefix("\ufeff"))
    return Document(
        name, tuple(preformatted_blocks(cleaned.text)), left_out=cleaned.left_out, seen=text
    )
