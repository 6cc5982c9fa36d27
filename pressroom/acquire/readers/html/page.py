"""An HTML page, or a piece of HTML out of a database, to a document."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from pressroom.acquire.document import Document
from pressroom.acquire.markup.cleaning import clean
from pressroom.acquire.markup.tidy import tidy_blocks
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.decoding import decode
from pressroom.acquire.readers.html.around import PAGE_TITLE, leave_out_around
from pressroom.acquire.readers.html.blocks import element_blocks
from pressroom.acquire.readers.html.found import Found
from pressroom.acquire.readers.html.landmarks import Landmarks
from pressroom.acquire.readers.html.main import find_main
from pressroom.acquire.readers.html.metadata import read_metadata
from pressroom.acquire.readers.html.seen import seen_words
from pressroom.acquire.readers.html.source import prepared, without_hidden_controls
from pressroom.acquire.readers.html.tree import parse_html
from pressroom.content.links import is_web_address


def read(data: bytes | str, name: str, *, base: str = "") -> Iterator[Document]:
    """Read a whole page: its main text, and what it says about itself.

    *base* is the address where the page stood, if the page itself does not say.
    """
    text = decode(data, markup=True) if isinstance(data, bytes) else data
    yield read_page(text, name, base=base)


def read_page(text: str, name: str, *, base: str = "") -> Document:
    """Read a page's *text*; see :func:`read`."""
    cleaned = clean(without_hidden_controls(text))
    source = prepared(cleaned.text, name)
    root = parse_html(source, name)
    landmarks = Landmarks()
    main = find_main(root, landmarks)
    metadata = read_metadata(root, main, landmarks)
    found = Found(base=_base(root, metadata.url or base))
    blocks = element_blocks(main, found)
    leave_out_around(root, main, found, landmarks)
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
        seen=seen_words(source),
    )


def read_fragment(text: str, name: str, *, base: str = "") -> Document:
    """Read a piece of HTML all of which is the release: a field of a database, a post's body."""
    if not text.strip():
        return Document(name, ())
    cleaned = clean(without_hidden_controls(text))
    source = prepared(f"<div>{cleaned.text}</div>", name)
    root = parse_html(source, name)
    found = Found(base=base)
    blocks = element_blocks(root, found)
    found.note_programs()
    return Document(
        name=name,
        blocks=tidy_blocks(blocks),
        media=tuple(dict.fromkeys(found.media)),
        left_out=(*found.left_out, *cleaned.left_out),
        seen=seen_words(source),
    )


def _base(root: _Element, url: str) -> str:
    """Return what completes the links of the page at *url*: the page may name something else."""
    bases = (safe_link(base.get("href", ""), url) for base in root.iter("base"))
    return next((base for base in bases if is_web_address(base)), url)
