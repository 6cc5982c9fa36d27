"""A WordPress export cut into its items, so that a broken one spoils no other.

The file is never held whole: a piece is a header or one ``<item>``, and one that is longer than
any post keeps only its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import BinaryIO

MAX_ITEM = 20_000_000
"""A post with its comments and fields; what is longer is no post."""
MAX_HEADER = 2_000_000
_KEPT_OF_LONG = 20_000
_CHUNK = 1 << 18
_LONGEST_MARK = 24

# Only marks outside CDATA, comments and processing instructions count: a post may well write
# about <item>.
_MARK = re.compile(
    rb"<(?:(?P<opaque>!\[CDATA\[|!--|\?)|(?P<dtd>!(?:DOCTYPE|ENTITY))|(?P<open>item(?=[\s/>]))"
    rb"|(?P<close>/item[ \t\r\n]{0,9}>)|(?P<end>/(?:rss|channel)[ \t\r\n]{0,9}>))"
)
_ENDS = {b"<![CDATA[": b"]]>", b"<!--": b"-->", b"<?": b"?>"}


class Kind(Enum):
    """What a piece is: what stands before the first item, an item, or marks around them."""

    HEADER = auto()
    ITEM = auto()
    DTD = auto()
    """A document type or entity declaration outside the items."""
    END = auto()
    """The end of the channel: without it the file was cut."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the file; ``line`` counts from 1. An item is ``is_closed`` if its end is there,
    and ``is_too_long`` if only its beginning is in ``data``."""

    kind: Kind
    data: bytes
    line: int
    is_closed: bool = True
    is_too_long: bool = False


def split(stream: BinaryIO) -> Iterator[Piece]:
    """Yield the pieces of *stream*, which is in UTF-8 or another encoding that extends ASCII."""
    collector = _Collector()
    for name, data in _tokens(stream):
        yield from collector.take(name, data)
    yield from collector.finish()


@dataclass
class _Collector:
    """Puts tokens together to pieces, and counts lines."""

    is_inside: bool = False
    is_header_done: bool = False
    line: int = 1
    start: int = 1
    size: int = 0
    parts: list[bytes] = field(default_factory=list)

    def take(self, name: str, data: bytes) -> Iterator[Piece]:
        if name == "open":
            # An <item> within an item: the one before was never closed.
            yield from self._flush(is_closed=False)
            self.is_inside, self.start = True, self.line
        self._add(data)
        if name == "close" and self.is_inside:
            yield from self._flush(is_closed=True)
        elif name in ("dtd", "end") and not self.is_inside:
            yield Piece(Kind.DTD if name == "dtd" else Kind.END, data, self.line)

    def finish(self) -> Iterator[Piece]:
        yield from self._flush(is_closed=False)

    def _add(self, data: bytes) -> None:
        self.line += data.count(b"\n")
        if not self.is_inside and self.is_header_done:
            return
        limit = MAX_ITEM if self.is_inside else MAX_HEADER
        if self.size <= limit < self.size + len(data) and self.is_inside:
            self.parts = [b"".join(self.parts)[:_KEPT_OF_LONG]]
        if self.size + len(data) <= limit:
            self.parts.append(data)
        self.size += len(data)

    def _flush(self, *, is_closed: bool) -> Iterator[Piece]:
        data, size = b"".join(self.parts), self.size
        self.parts, self.size = [], 0
        if self.is_inside:
            yield Piece(Kind.ITEM, data, self.start, is_closed, size > MAX_ITEM)
        elif not self.is_header_done:
            yield Piece(Kind.HEADER, data, 1)
        self.is_inside, self.is_header_done = False, True


def _tokens(stream: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Yield all of *stream* in parts, each with what it is: a mark's name, or nothing."""
    scanner, buffer = _Scanner(), b""
    while chunk := stream.read(_CHUNK):
        buffer += chunk
        at = 0
        for name, start, stop in scanner.marks(buffer):
            yield "", buffer[at:start]
            yield name, buffer[start:stop]
            at = stop
        # A mark may be cut by the end of the chunk.
        keep = max(scanner.at, len(buffer) - _LONGEST_MARK)
        yield "", buffer[at:keep]
        buffer = buffer[keep:]
    yield "", buffer


@dataclass
class _Scanner:
    """Finds marks: where it stopped ``at``, and the ``end`` of the opaque part it is in."""

    at: int = 0
    end: bytes = b""

    def marks(self, buffer: bytes) -> Iterator[tuple[str, int, int]]:
        """Yield the name of each mark in *buffer*, where it starts and where it stops."""
        self.at = 0
        while True:
            if self.end:
                found = buffer.find(self.end, self.at)
                if found < 0:
                    return
                self.at, self.end = found + len(self.end), b""
            match = _MARK.search(buffer, self.at)
            if match is None:
                return
            self.at = match.end()
            if match.lastgroup == "opaque":
                self.end = _ENDS[match[0]]
            else:
                yield match.lastgroup or "", match.start(), self.at
