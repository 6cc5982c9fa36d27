"""An item whose XML is broken, mended where only one reading is possible."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from pressroom.acquire.document import LeftOut
from pressroom.acquire.readers.wxr.encoding import text_of
from pressroom.acquire.readers.wxr.items import Item
from pressroom.acquire.readers.wxr.references import REFERENCE, escape_bare
from pressroom.acquire.readers.wxr.splitter import MAX_ITEM, Piece
from pressroom.acquire.readers.wxr.xml import BrokenItem, parse_item, undeclared

MENDED = "broken XML, mended"

_CDATA = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z))", re.DOTALL)
_OF_XML = frozenset({"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"})
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,40}):|\s([A-Za-z_][\w.-]{0,40}):[\w.-]{1,40}\s*=")
_POST_ID = re.compile(r"<wp:post_id>\s{0,99}(?:<!\[CDATA\[)?\s{0,99}(\d{1,20})")
_TITLE = re.compile(r"<title>\s*(?:<!\[CDATA\[)?([^<\]]{1,120})")
# Where a CDATA section that nothing closes swallowed the items behind it.
_SEAM = re.compile(r"(?<=</item>)(?=\s*<item[\s>])")


@dataclass(frozen=True, slots=True)
class Read:
    """An item that could be read, and what had to be done for that."""

    item: Item
    line: int
    notes: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """An item that could not: what is known of it, and why."""

    post_id: str
    line: int
    reason: str


def read_piece(piece: Piece, namespaces: Mapping[str, str]) -> Iterator[Read | Broken]:
    """Yield the item in *piece*, or the items that a broken one holds."""
    text, notes = text_of(piece.data)
    if piece.is_too_long:
        yield _broken(text, piece.line, f"is longer than {MAX_ITEM // 1_000_000} MB; no post is")
        return
    whole = _read(text, piece.line, namespaces) if piece.is_closed else _cut(text, piece.line)
    seams = [match.start() for match in _SEAM.finditer(text)] if isinstance(whole, Broken) else []
    if not seams:
        yield _noted(whole, notes)
        return
    line = piece.line
    for start, stop in zip([0, *seams], [*seams, len(text)], strict=True):
        part = text[start:stop]
        lead = part[: len(part) - len(part.lstrip())].count("\n")
        is_cut = stop == len(text) and not piece.is_closed
        found = _read(part.lstrip(), line + lead, namespaces)
        yield _cut(part, line + lead) if is_cut and isinstance(found, Broken) else found
        line += part.count("\n")


def _read(text: str, line: int, namespaces: Mapping[str, str]) -> Read | Broken:
    try:
        return Read(parse_item(text, namespaces), line)
    except BrokenItem as error:
        first = error
    mended, prefixes = _mend(text)
    try:
        item = parse_item(mended, {**{p: undeclared(p) for p in prefixes}, **namespaces})
    except BrokenItem:
        where = line + first.line - 1
        return _broken(text, line, f"cannot be read: {first}, in line {where}")
    note = LeftOut(MENDED, f"{first}, in line {line + first.line - 1}")
    return Read(item, line, (note,) if mended != text else ())


def _mend(text: str) -> tuple[str, set[str]]:
    """Return *text* with each ``&`` outside CDATA made a right one, and the prefixes it uses."""
    parts = _CDATA.split(text)
    parts[::2] = [REFERENCE.sub(_reference, escape_bare(part)) for part in parts[::2]]
    prefixes = {p for part in parts[::2] for pair in _PREFIX.findall(part) for p in pair if p}
    return "".join(parts), prefixes - {"xml", "xmlns"}


def _reference(match: re.Match[str]) -> str:
    if match[0] in _OF_XML:
        return match[0]
    # HTML's names are unknown to XML; html.unescape leaves out what no text may hold.
    return html.escape(html.unescape(match[0]))


def _noted(found: Read | Broken, notes: tuple[LeftOut, ...]) -> Read | Broken:
    return replace(found, notes=(*notes, *found.notes)) if isinstance(found, Read) else found


def _cut(text: str, line: int) -> Broken:
    return _broken(text, line, "ends in its midst: its </item> is missing")


def _broken(text: str, line: int, reason: str) -> Broken:
    post_id, title = _POST_ID.search(text), _TITLE.search(text)
    called = f" (“{' '.join(title[1].split())}”)" if title and title[1].strip() else ""
    return Broken(post_id[1] if post_id else "", line, f"the item in line {line}{called} {reason}")
