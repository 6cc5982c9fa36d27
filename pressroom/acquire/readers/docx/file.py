"""A Word file to a document, by way of the HTML that mammoth makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

import mammoth

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.readers.decoding import unusable
from pressroom.acquire.readers.docx.elements import TYPED, name_of
from pressroom.acquire.readers.docx.headline import take_headline
from pressroom.acquire.readers.docx.package import Package, unpack
from pressroom.acquire.readers.docx.plain import leave_out_notes, make_plain
from pressroom.acquire.readers.docx.words import all_words, shown_words
from pressroom.acquire.readers.html import read_fragment

LETTERHEAD = "page header or footer of the Word file"
COMMENT = "comment in the Word file"
DRAWING = "diagram in the Word file"
SYMBOL = "symbol of the Word file that is no character"

_SHOWN = ("document", "footnotes", "endnotes")
_NOTES = ("footnotes", "endnotes")
_BESIDE: Mapping[str, str] = {
    "hdr": LETTERHEAD,
    "ftr": LETTERHEAD,
    "comments": COMMENT,
    "dataModel": DRAWING,
    "chartSpace": DRAWING,
}
_STYLES = "\n".join(
    (
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => h2:fresh",
        # Mammoth would drop what is struck out; its words were published all the same.
        "strike => s",
    )
)
# What mammoth puts behind a note to lead back to the text.
_WAY_BACK = re.compile(r' ?<a href="#(?:foot|end)note-ref-[^"]*">↑</a>')
_SYMBOL = re.compile(r"A w:sym element .* ignored: (.*)", re.DOTALL)


def read(data: bytes, name: str) -> Iterator[Document]:
    """Read a Word file (Office Open XML, ISO/IEC 29500); pictures are listed by their place in it.

    :raises ContentError: if it is none, is locked by a password, is damaged, or unpacks to what
        no text needs.
    """
    package = unpack(data, name)
    parts = {kind: _trees(package, kind) for kind in (*_SHOWN, *_BESIDE, "styles")}
    _check(parts["document"], name)
    # Read before anything is rewritten.
    seen = "\n".join(shown_words(tree) for kind in _SHOWN for tree in parts[kind])
    left_out = [*_rewrite(parts), *_beside(parts)]
    title, subtitle = take_headline(parts["document"][0], parts["styles"])
    html, symbols = _html(package, name)
    document = read_fragment(html, name)
    pictures = sorted(path for path in package.paths if path.startswith("word/media/"))
    yield replace(
        document,
        title=title,
        subtitle=subtitle,
        media=tuple(f"{name}#{picture}" for picture in pictures),
        left_out=(*document.left_out, *left_out, *symbols),
        seen=seen,
    )


def _trees(package: Package, kind: str) -> list[Element]:
    return [tree for tree in package.trees.values() if name_of(tree) == kind]


def _check(documents: list[Element], name: str) -> None:
    if not documents:
        raise unusable(name, "There is no Word document in this file.")
    if any(name_of(element) == "altChunk" for tree in documents for element in tree.iter()):
        raise unusable(
            name,
            "This Word file holds another file where its text should be.",
            "Open it in Word and save it again.",
        )


def _rewrite(parts: Mapping[str, list[Element]]) -> Iterator[LeftOut]:
    """Make what is shown plain for mammoth; yield what is taken out of it."""
    for kind in _SHOWN:
        for tree in parts[kind]:
            yield from make_plain(tree)
    for kind in _NOTES:
        for tree in parts[kind]:
            yield from leave_out_notes(tree, parts["document"][0])


def _beside(parts: Mapping[str, list[Element]]) -> Iterator[LeftOut]:
    for kind, reason in _BESIDE.items():
        for tree in parts[kind]:
            if text := all_words(tree, TYPED, "v"):
                yield LeftOut(reason, text)


def _html(package: Package, name: str) -> tuple[str, list[LeftOut]]:
    """Return the HTML that mammoth makes, and the symbols that it knows no character for."""
    try:
        result = mammoth.convert_to_html(
            package.packed(),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(_no_image),
        )
    except Exception as error:
        # Mammoth trusts the file: whatever it stumbles over is damage.
        what = f"{type(error).__name__}: {error}"
        raise unusable(name, f"This Word file is damaged ({what}).") from error
    found = (_SYMBOL.fullmatch(message.message) for message in result.messages)
    symbols = [LeftOut(SYMBOL, match[1]) for match in found if match]
    return _WAY_BACK.sub("", result.value), symbols


def _no_image(_image: object) -> dict[str, str]:
    return {"src": ""}
