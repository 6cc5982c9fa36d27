"""An HTML page, or a piece of HTML out of a database, to a document."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from pressroom.acquire.document import Document
from pressroom.acquire.markup.cleaning import clean
from pressroom.acquire.markup.tidy import tidy_blocks
from pressroom.acquire.readers.decoding import decode
from pressroom.acquire.readers.html.blocks import element_blocks
from pressroom.acquire.readers.html.found import Found
from pressroom.acquire.readers.html.main import find_main
from pressroom.acquire.readers.html.metadata import read_metadata
from pressroom.acquire.readers.html.residue import (
    NEVER_SEEN,
    NO_SCRIPT,
    OUTSIDE,
    landmark,
    own_landmark,
)
from pressroom.acquire.readers.html.tree import parse_html, visible_text

PAGE_TITLE = "title of the page's window"


def read(data: bytes | str, name: str, *, base: str = "") -> Iterator[Document]:
    """Read a whole page: its main text, and what it says about itself.

    *base* is the address where the page stood, if the page itself does not say.
    """
    text = decode(data, markup=True) if isinstance(data, bytes) else data
    yield read_page(text, name, base=base)


def read_page(text: str, name: str, *, base: str = "") -> Document:
    """Read a page's *text*; see :func:`read`."""
    cleaned = clean(text)
    root = parse_html(cleaned.text, name)
    main = find_main(root)
    metadata = read_metadata(root, main)
    found = Found(base=_base(root) or metadata.url or base)
    blocks = element_blocks(main, found)
    _leave_out_around(root, main, found)
    found.leave_out(PAGE_TITLE, metadata.page_title)
    found.note_programs()
    return Document(
        name=name,
        blocks=tidy_blocks(blocks),
        title=metadata.title,
        date=metadata.date,
        language=metadata.language,
        url=metadata.url,
        categories=metadata.categories,
        media=tuple(dict.fromkeys(found.media)),
        left_out=(*found.left_out, *cleaned.left_out),
        seen=visible_text(root),
    )


def read_fragment(text: str, name: str, *, base: str = "") -> Document:
    """Read a piece of HTML all of which is the release: a field of a database, a post's body."""
    if not text.strip():
        return Document(name, ())
    cleaned = clean(text)
    root = parse_html(f"<div>{cleaned.text}</div>", name)
    found = Found(base=base)
    blocks = element_blocks(root, found)
    found.note_programs()
    return Document(
        name=name,
        blocks=tidy_blocks(blocks),
        media=tuple(dict.fromkeys(found.media)),
        left_out=(*found.left_out, *cleaned.left_out),
        seen=visible_text(root),
    )


def _base(root: _Element) -> str:
    for base in root.iter("base"):
        href = base.get("href", "")
        if href.startswith(("http://", "https://")):
            return href
    return ""


def _leave_out_around(root: _Element, main: _Element, found: Found) -> None:
    """Note the words around *main*, each part under the name of what it is."""
    around = {*main.iterancestors()}
    stack = [root] if root is not main else []
    while stack:
        holder = stack.pop()
        _leave_out_text(holder, holder.text, found)
        for child in holder:
            if child in around or _holds_landmarks(child):
                stack.append(child)
            elif child is not main:
                _leave_out_part(child, found)
            _leave_out_text(holder, child.tail, found)


def _leave_out_text(holder: _Element, text: str | None, found: Found) -> None:
    if words := " ".join((text or "").split()):
        found.leave_out(landmark(holder), words)


def _leave_out_part(part: _Element, found: Found) -> None:
    if not isinstance(part.tag, str):
        return
    if part.tag == "noscript":
        found.leave_out(NO_SCRIPT, visible_text(part))
    elif part.tag in NEVER_SEEN:
        found.programs[part.tag] += part.tag != "head"
    else:
        found.programs.update(str(p.tag) for p in part.iterdescendants("script", "style"))
        if words := visible_text(part):
            found.leave_out(landmark(part), words)


def _holds_landmarks(element: _Element) -> bool:
    """Whether *element* is only a wrapper around parts that have names of their own."""
    if not isinstance(element.tag, str) or element.tag in NEVER_SEEN:
        return False
    parts = (part for part in element.iterdescendants() if isinstance(part.tag, str))
    return landmark(element) == OUTSIDE and any(own_landmark(part) for part in parts)
