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
    ``title``, ``date`` (EDTF), ``language`` (BCP 47), ``url`` and ``old_addresses`` are what the
    source's metadata says, empty where it says nothing; ``embargo`` is an ISO 8601 instant with
    offset. ``translations`` names documents that are this one in another language. ``media``
    holds the addresses of images and files that the text shows. ``left_out`` is what the reader
    itself took away (navigation, share buttons), word for word.
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


@dataclass(frozen=True, slots=True)
class Skipped:
    """A part of a source that is no document to import, and why (a draft, an attachment)."""

    name: str
    reason: str
