"""The XML of one item of a WordPress export, without what makes XML dangerous."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from functools import lru_cache
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from pressroom.acquire.readers.wxr.items import Comment, Item, Term

DEEPEST = 100
_WORDPRESS = re.compile(r"https?://(?:www\.)?wordpress\.org/export/[\d.]*/?(excerpt)?/?\Z")
_CONTENT = re.compile(r"https?://purl\.org/rss/1\.0/modules/content/?\Z")
_UNDECLARED = "urn:undeclared:"
_CONTAINERS = frozenset({"wp:postmeta", "wp:comment"})


class BrokenItem(Exception):
    """An item's XML cannot be read; the text says why, ``line`` is counted within the item."""

    def __init__(self, reason: str, line: int = 1) -> None:
        super().__init__(reason)
        self.line = line


def parse_item(text: str, namespaces: Mapping[str, str]) -> Item:
    """Read the XML of one ``<item>``; *namespaces* are those of the file, by prefix.

    :raises BrokenItem: if it is not well-formed, declares entities or is nested absurdly.
    """
    declared = "".join(f' xmlns:{p}="{html.escape(uri)}"' for p, uri in namespaces.items())
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    try:
        parser.feed(f"<rss{declared}>")
        parser.feed(text)
        parser.feed("</rss>")
        parser.close()
    except ParseError as error:
        raise BrokenItem(str(error).partition(":")[0], error.position[0]) from error
    except DefusedXmlException as error:
        raise BrokenItem("it declares entities or a document type") from error
    return builder.item()


def undeclared(prefix: str) -> str:
    """Return a namespace for a *prefix* that the file uses and does not declare."""
    return _UNDECLARED + prefix


@lru_cache(maxsize=512)
def _canonical(tag: str) -> str:
    """Return ``{namespace}name`` as ``prefix:name`` with WordPress' own prefix."""
    uri, _, local = tag.removeprefix("{").rpartition("}")
    if match := _WORDPRESS.match(uri):
        return f"excerpt:{local}" if match[1] else f"wp:{local}"
    if _CONTENT.match(uri):
        return f"content:{local}"
    return f"{uri.removeprefix(_UNDECLARED)}:{local}" if uri else local


class _Builder:
    """Receives the parser's events; a tree of a hostile item would take gigabytes."""

    def __init__(self) -> None:
        self.depth = 0
        self.name = ""
        self.attributes: Mapping[str, str] = {}
        self.texts: list[str] = []
        self.inner: dict[str, str] = {}
        self.fields: dict[str, str] = {}
        self.terms: list[Term] = []
        self.meta: dict[str, list[str]] = {}
        self.comments: list[Comment] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise BrokenItem("its elements are nested deeper than any post's")
        if self.depth == 3:
            self.name, self.attributes = _canonical(tag), attributes
            self.texts, self.inner = [], {}
        elif self.depth > 3 and self.name in _CONTAINERS:
            self.texts = []
        elif self.depth > 3:
            # HTML that was written into the XML as it is.
            pairs = "".join(f' {k}="{html.escape(v)}"' for k, v in attributes.items())
            self.texts.append(f"<{_canonical(tag)}{pairs}>")

    def data(self, text: str) -> None:
        if self.depth >= 3:
            self.texts.append(text)

    def end(self, tag: str) -> None:
        if self.depth == 3:
            self._take("".join(self.texts))
        elif self.depth == 4 and self.name in _CONTAINERS:
            self.inner[_canonical(tag)] = "".join(self.texts)
        elif self.depth > 3 and self.name not in _CONTAINERS:
            self.texts.append(f"</{_canonical(tag)}>")
        self.depth -= 1

    def comment(self, text: str) -> None:
        # qTranslate marks languages with comments, in titles too.
        if self.depth == 3:
            self.texts.append(f"<!--{text}-->")

    def close(self) -> None:
        """Nothing is open when the parser is done."""

    def item(self) -> Item:
        meta = {key: tuple(values) for key, values in self.meta.items()}
        return Item(self.fields, tuple(self.terms), meta, tuple(self.comments))

    def _take(self, text: str) -> None:
        if self.name == "category":
            name = " ".join(html.unescape(text).split())
            get = self.attributes.get
            self.terms.append(Term(get("domain", "category"), get("nicename", ""), name))
        elif self.name == "wp:postmeta":
            key = self.inner.get("wp:meta_key", "").strip()
            self.meta.setdefault(key, []).append(self.inner.get("wp:meta_value", ""))
        elif self.name == "wp:comment":
            self._take_comment()
        elif not self.fields.get(self.name):
            self.fields[self.name] = text

    def _take_comment(self) -> None:
        # Spam and comments that wait were never seen by the public.
        if self.inner.get("wp:comment_approved", "").strip() == "1":
            author = self.inner.get("wp:comment_author", "").strip()
            self.comments.append(Comment(author, self.inner.get("wp:comment_content", "").strip()))
