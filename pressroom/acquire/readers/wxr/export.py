"""A WordPress export (WXR 1.0 to 1.2) to documents, of any size in flat memory.

The format: https://developer.wordpress.org/reference/functions/export_wp/. The file is cut into
its items, and each is parsed on its own, so that what is broken in one leaves the others whole.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.languages import language_tag
from pressroom.acquire.readers.selection import Selection
from pressroom.acquire.readers.wxr.documents import NoRelease, Site, documents_of
from pressroom.acquire.readers.wxr.encoding import rereadable
from pressroom.acquire.readers.wxr.index import Index, Names, make_index
from pressroom.acquire.readers.wxr.items import Item
from pressroom.acquire.readers.wxr.repair import Broken, Read, read_piece
from pressroom.acquire.readers.wxr.splitter import Kind, Piece, split
from pressroom.acquire.readers.wxr.wanted import refusal, says_status
from pressroom.content.problems import ContentError

_NAMESPACES = {
    "wp": "http://wordpress.org/export/1.2/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}
"""What an export means by these prefixes, if it forgot to say so."""

_NAMESPACE = re.compile(r"\sxmlns:([A-Za-z_][\w.-]{0,40})\s?=\s?[\"']([^\"'<>]{1,300})[\"']")
_MOST_NAMESPACES = 50
MOST_BROKEN = 10_000
"""Broken items in a row, behind which nobody expects a whole one."""
_HEADER_FIELD = "<{0}>([^<>]{{1,300}})</{0}>"
_LANGUAGE = re.compile(_HEADER_FIELD.format("language"))
_ADDRESS = re.compile(_HEADER_FIELD.format("(?:wp:base_blog_url|link)"))
_REFUSED = "declares entities or a document type, which no WordPress export does: not read at all"


@dataclass
class _Export:
    """What is known of the file around its items, once they are read."""

    site: Site = field(default_factory=Site)
    namespaces: Mapping[str, str] = field(default_factory=lambda: _NAMESPACES)
    is_refused: bool = False
    is_feed: bool = False
    is_ended: bool = False
    line: int = 1
    items: int = 0
    broken: int = 0
    """How many items before this line could not be read, one after the other."""

    def problem(self) -> str:
        """Return what is wrong with the file as a whole, or nothing."""
        if self.is_refused:
            return f"line {self.line} {_REFUSED}"
        if not self.is_feed and not self.items:
            return "is no WordPress export: there is no <item> in it"
        if self.broken > MOST_BROKEN:
            return f"has {MOST_BROKEN} broken items in a row: not read behind line {self.line}"
        if self.is_feed and not self.is_ended:
            return "ends before its </rss>: whatever came behind is missing"
        return ""


def read(
    stream: BinaryIO, name: str, selection: Selection | None = None
) -> Iterator[Document | Skipped | Unreadable]:
    """Read the export *stream*, called *name*: each item is a document, skipped or unreadable.

    The documents are called after the file and the post's id (``export.xml#17``). Posts under a
    password are of the status ``protected``, and imported only if *selection* names that.
    """
    chosen = selection or Selection()
    with rereadable(stream) as file:
        start = file.tell()
        export = _Export()
        index = make_index(_items(file, export), name, lambda item: _is_wanted(item, chosen))
        if not export.is_refused:
            file.seek(start)
            names, again = Names(name, index.repeated), _Export()
            for found in _items(file, again):
                yield from _read(found, names.name(found), again.site, index, chosen)
    if problem := export.problem():
        yield Unreadable(name, problem)


def _is_wanted(item: Item, selection: Selection) -> bool:
    return says_status(item) and not refusal(item, selection)


def _read(
    found: Read | Broken, name: str, site: Site, index: Index, selection: Selection
) -> Iterator[Document | Skipped | Unreadable]:
    if isinstance(found, Broken):
        yield Unreadable(name, found.reason)
    elif not says_status(found.item):
        yield Unreadable(name, f"line {found.line}: nothing says whether it was published")
    elif reason := refusal(found.item, selection):
        yield Skipped(name, reason)
    else:
        yield from _documents(found, name, site, index)


def _documents(found: Read, name: str, site: Site, index: Index) -> Iterator[Document | Unreadable]:
    try:
        first, *others = documents_of(found.item, name, site, index)
    except NoRelease as problem:
        yield Unreadable(name, f"line {found.line}: {problem}")
    except ContentError as error:
        what = "; ".join(str(problem) for problem in error.problems)
        yield Unreadable(name, f"line {found.line}: {what}")
    else:
        yield replace(first, left_out=(*first.left_out, *found.notes))
        yield from others


def _items(file: BinaryIO, export: _Export) -> Iterator[Read | Broken]:
    for piece in split(file):
        match piece.kind:
            case Kind.HEADER:
                _note_header(piece, export)
            case Kind.ITEM:
                # Behind one end another export may begin that has none.
                export.is_ended = False
                export.items += 1
                for found in read_piece(piece, export.namespaces):
                    export.broken = export.broken + 1 if isinstance(found, Broken) else 0
                    yield found
                if export.broken > MOST_BROKEN:
                    export.line = piece.line
                    return
            case Kind.END:
                export.is_ended = True
            case Kind.DTD:
                export.is_refused, export.line = True, piece.line
                return


def _note_header(piece: Piece, export: _Export) -> None:
    # By pattern: a header whose XML is broken must not cost the posts.
    header = piece.data.decode("utf-8", "replace")
    found = _NAMESPACE.findall(header)[:_MOST_NAMESPACES]
    declared = {prefix: html.unescape(uri) for prefix, uri in found if not prefix.startswith("xml")}
    language, address = _LANGUAGE.search(header), _ADDRESS.search(header)
    export.is_feed = bool(re.search(r"<(?:rss|channel)[\s>]", header))
    export.namespaces = {**_NAMESPACES, **declared}
    export.site = Site(
        safe_link(html.unescape(address[1])) if address else "",
        language_tag(language[1]) if language else "",
    )
