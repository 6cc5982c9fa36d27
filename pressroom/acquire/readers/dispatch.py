"""One file, in a known format, to the reader of that format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.readers import html, json, markdown, text, wxr
from pressroom.acquire.readers.decoding import read_limited
from pressroom.acquire.readers.selection import Selection
from pressroom.content.problems import ContentError

MAX_WORD_BYTES = 100_000_000
"""A Word file holds its pictures, so it is longer than its text."""
MAX_MARKDOWN_BYTES = 2_000_000
"""A book of a thousand pages; Markdown that is only marks takes ten seconds a megabyte."""

Found = Document | Skipped | Unreadable


def read_stream(
    format: str, stream: BinaryIO, name: str, selection: Selection, base: str
) -> Iterator[Found]:
    """Yield what the reader of *format* finds in *stream*; whatever goes wrong is said."""
    try:
        yield from _read(format, stream, name, selection, base)
    except ContentError as error:
        yield Unreadable(name, "; ".join(str(problem) for problem in error.problems))
    except OSError:
        raise
    except Exception as error:
        # One broken file must not end an overnight run.
        reason = f"the reader failed on it ({type(error).__name__}: {error}); please report it"
        yield Unreadable(name, reason)


def _read(
    format: str, stream: BinaryIO, name: str, selection: Selection, base: str
) -> Iterator[Found]:
    match format:
        case "wxr":
            yield from wxr.read(stream, name, selection)
        case "json":
            yield from json.read(stream, name, selection, base=base)
        case "docx":
            # Imported here: reading Word takes a library that nothing else needs.
            from pressroom.acquire.readers import docx

            yield from docx.read(read_limited(stream, name, MAX_WORD_BYTES), name)
        case "markdown":
            data = read_limited(stream, name, MAX_MARKDOWN_BYTES)
            yield from markdown.read(data, name, selection, base=base)
        case "html":
            for page in html.read(read_limited(stream, name), name, base=base):
                yield _chosen(page, selection)
        case _:
            yield from text.read(read_limited(stream, name), name)


def _chosen(page: Document, selection: Selection) -> Document | Skipped:
    reason = selection.refusal_by_category(page.categories)
    return Skipped(page.name, reason) if reason else page
