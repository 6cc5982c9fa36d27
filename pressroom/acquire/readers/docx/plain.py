"""A Word document's XML rewritten so that mammoth reads what Word shows, and no more.

Mammoth passes over elements that it does not know, with all the words in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from pressroom.acquire.document import LeftOut
from pressroom.acquire.readers.docx.elements import (
    DELETED_TEXT,
    TYPED,
    attribute,
    name_of,
    one_of_alternatives,
    reason_not_shown,
)
from pressroom.acquire.readers.docx.words import all_words

NOTE = "note of the Word file that nothing refers to"

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# Of which mammoth reads what is inside, whatever it is.
_HOLDER = "customXml"
_READ_AS = {
    "cr": "br",
    "ptab": "tab",
    **dict.fromkeys(("fldSimple", "dir", "bdo", "ruby", "rubyBase", "rt"), _HOLDER),
}
# What was moved away stands where it was moved to; the settings of a form field make mammoth put
# a box that can be ticked in the place of its sign.
_UNREAD = ("moveFrom", "sdtPr")
_DRAWN = ("drawing", "pict", "object")
_REFERENCES = {"footnote": "footnoteReference", "endnote": "endnoteReference"}


def make_plain(tree: Element) -> Sequence[LeftOut]:
    """Rewrite *tree* in place; return the words that Word does not show, or mammoth cannot."""
    left_out: list[LeftOut] = []
    _plain(tree, left_out)
    return left_out


def leave_out_notes(notes: Element, document: Element) -> Iterator[LeftOut]:
    """Take those *notes* away that nothing in the plain *document* refers to any longer."""
    named = {(name_of(e), attribute(e, "id")) for e in document.iter() if attribute(e, "id")}
    for note in list(notes):
        reference = _REFERENCES.get(name_of(note), "")
        if (reference, attribute(note, "id")) not in named:
            notes.remove(note)
            if text := all_words(note, TYPED):
                yield LeftOut(NOTE, text)


def _plain(element: Element, left_out: list[LeftOut]) -> list[Element]:
    """Return what stands for *element*: itself rewritten, what it holds, or nothing."""
    name = name_of(element)
    if reason := reason_not_shown(element):
        if text := all_words(element, TYPED, DELETED_TEXT):
            left_out.append(LeftOut(reason, text))
        return []
    if name in _UNREAD:
        return []
    boxes = _boxes(element) if name in _DRAWN else []
    plain = [p for part in boxes or one_of_alternatives(element) for p in _plain(part, left_out)]
    if name == "AlternateContent":
        return plain
    element[:] = plain
    if boxes:
        element.tag = f"{{{_WORD}}}pict"
    elif name in _READ_AS:
        element.tag = f"{{{_WORD}}}{_READ_AS[name]}"
    elif name == "br":
        # A break is one, whether a page or a column ends with it.
        element.attrib.clear()
    return [element]


def _boxes(drawing: Element) -> list[Element]:
    """Return the text boxes in *drawing*, without those within others."""
    boxes = []
    stack = [drawing]
    while stack:
        element = stack.pop()
        if name_of(element) == "txbxContent":
            boxes.append(element)
        else:
            stack += reversed(one_of_alternatives(element))
    return boxes
