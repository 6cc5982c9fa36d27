"""A Word file to a document, by way of the HTML that mammoth makes of it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element, ParseError

import mammoth
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pressroom.acquire.document import Document, LeftOut
from pressroom.acquire.readers.decoding import unusable
from pressroom.acquire.readers.html import read_fragment

MAX_UNPACKED = 100_000_000
"""Bytes of all parts together: what unpacks to more was made to fill a disk."""
MAX_XML = 30_000_000
"""Bytes of one part that is XML; a release of a hundred pages has a million."""
MAX_PARTS = 5_000

LETTERHEAD = "page header or footer of the Word file"
COMMENT = "comment in the Word file"
DELETED = "deleted in the Word file, with changes tracked"

_STYLES = "\n".join(
    (
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => h2:fresh",
        # Mammoth would drop what is struck out; its words were published all the same.
        "strike => s",
    )
)
_BODY = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def read(data: bytes, name: str) -> Iterator[Document]:
    """Read a Word file (Office Open XML, ISO/IEC 29500); pictures are listed by their place in it.

    :raises ContentError: if it is none, is locked by a password, or unpacks to what no text needs.
    """
    parts = _parts(data, name)
    html = _html(data, name)
    document = read_fragment(html, name)
    pictures = sorted(part for part in parts if part.startswith("word/media/"))
    yield replace(
        document,
        media=tuple(f"{name}#{picture}" for picture in pictures),
        left_out=(*document.left_out, *_left_out(parts)),
        seen="\n".join(text for part in _BODY for text in _texts(parts.get(part), "t")),
    )


def _html(data: bytes, name: str) -> str:
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=mammoth.images.img_element(_no_image)
        )
    except (KeyError, OSError, ValueError, AttributeError, RecursionError) as error:
        raise unusable(name, f"This Word file is damaged ({error}).") from error
    return str(result.value)


def _no_image(_image: object) -> dict[str, str]:
    return {"src": ""}


def _parts(data: bytes, name: str) -> dict[str, Element | None]:
    """Return the parts of the file by their path: XML as a tree, all else without content."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive.infolist(), name)
            return {
                info.filename: _tree(archive, info) if _is_text(info.filename) else None
                for info in archive.infolist()
            }
    except zipfile.BadZipFile as error:
        raise unusable(
            name, "This is no Word file (.docx).", "Expected one saved by Word 2007 or later."
        ) from error
    except RuntimeError as error:  # zipfile's word for a password
        raise unusable(name, "This Word file is locked by a password.") from error
    except (ParseError, DefusedXmlException, NotImplementedError) as error:
        raise unusable(name, f"This Word file is damaged, or made to do harm ({error}).") from error


def _check(infos: Sequence[zipfile.ZipInfo], name: str) -> None:
    if "word/document.xml" not in {info.filename for info in infos}:
        raise unusable(name, "There is no Word document in this file.")
    if (
        len(infos) > MAX_PARTS
        or sum(info.file_size for info in infos) > MAX_UNPACKED
        or any(i.file_size > MAX_XML for i in infos if i.filename.endswith((".xml", ".rels")))
    ):
        raise unusable(name, "This Word file unpacks to more than any release needs.")


def _is_text(part: str) -> bool:
    return part.startswith("word/") and part.endswith(".xml") and part.count("/") == 1


def _tree(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Element:
    # A declared size is the most that zipfile unpacks.
    tree: Element = fromstring(archive.read(info), forbid_dtd=True)
    return tree


def _left_out(parts: dict[str, Element | None]) -> Iterator[LeftOut]:
    reasons = {"word/header": LETTERHEAD, "word/footer": LETTERHEAD, "word/comments": COMMENT}
    for path, tree in sorted(parts.items()):
        for beginning, reason in reasons.items():
            if path.startswith(beginning) and (text := "\n".join(_texts(tree, "t"))):
                yield LeftOut(reason, text)
    if deleted := "\n".join(_texts(parts["word/document.xml"], "delText")):
        yield LeftOut(DELETED, deleted)


def _texts(tree: Element | None, tag: str) -> Iterator[str]:
    """Yield the lines of *tree*; Word keeps what was typed in elements called *tag*."""
    if tree is not None:
        text = "".join(_pieces(tree, tag))
        yield from (line for line in text.split("\n") if line.strip())


def _pieces(tree: Element, tag: str) -> Iterator[str]:
    stack: list[Element | str] = [tree]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        name = item.tag.rpartition("}")[2]
        if name == tag:
            yield item.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        # A text box stands in both; what was moved away stands where it was moved to.
        children = [] if name == "moveFrom" else list(item)
        if name == "AlternateContent":
            children = [c for c in children if c.tag.endswith("}Fallback")] or children
        stack += ["\n"] if name == "p" else []
        stack += reversed(children)
