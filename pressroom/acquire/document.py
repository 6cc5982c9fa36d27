"""A foreign document, as its reader found it.

A reader (text, HTML, WordPress export, Word, Markdown, JSON) turns a file into documents; what
stands in them is understood by the modules beside this one, from plain text alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["paragraph", "heading", "list", "table", "quote", "image", "code", "rule"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list or the like.

    ``markdown`` is how it will stand in the page: every character that Markdown would take for
    markup and that was text in the source is escaped. ``text`` is what a reader sees of it; a
    line break of the source is ``\\n`` in it.
    """

    markdown: str
    text: str
    kind: BlockKind = "paragraph"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of the source that are not in the page, and why: nothing is lost in silence."""

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """One release of a source, before anybody has understood it.

    ``name`` says where it comes from, the same at every run (a path, or a path and a post's id).
    ``title``, ``date``, ``language`` (BCP 47), ``url`` and ``old_addresses`` are what the source's
    metadata says, empty where it says nothing. The date is EDTF, or the field as it stands where
    that alone does not tell the day (07/10/1998). ``embargo`` is an ISO 8601 instant with offset.
    ``translations`` names documents that are this one in another language. ``media``
    holds the addresses of images and files that the text shows. ``left_out`` is what the reader
    itself took away (navigation, share buttons), word for word. ``seen`` is every word that the
    source shows, gathered on another way than the blocks: the proof that none was lost rests on it.
    """

    name: str
    blocks: tuple[Block, ...]
    title: str = ""
    subtitle: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
    old_addresses: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    embargo: str = ""
    translations: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part of a source that is rightly no document to import, and why.

    A draft, an attachment, a picture in a folder: nothing that anybody has to look into.
    """

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A part of a source that may be a document and could not be read, and why (it is broken).

    Somebody must look into it: an import that met one has not done all it was asked for.
    """

    name: str
    reason: str
