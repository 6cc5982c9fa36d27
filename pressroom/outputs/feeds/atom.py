"""Atom (RFC 4287), with the links of feed paging and archiving (RFC 5005)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lxml import etree

from pressroom.outputs.feeds.feed import FORMATS, Head, Item, Person, instant

ATOM = "http://www.w3.org/2005/Atom"
HISTORY = "http://purl.org/syndication/history/1.0"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MEDIA_TYPE = FORMATS["xml"]


def atom(head: Head, entries: Iterable[tuple[Item, str]]) -> bytes:
    """Return a document of *entries*, each with its content as HTML."""
    namespaces: Any = {None: ATOM, "fh": HISTORY}  # the stubs do not know the default one
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap=namespaces)
    feed.set(LANGUAGE, head.language)
    _add(feed, "id", head.id)
    _add(feed, "title", head.title)
    _add(feed, "updated", instant(head.updated))
    _add(feed, "link", rel="alternate", type="text/html", href=head.page)
    _add(feed, "link", rel="self", type=MEDIA_TYPE, href=f"{head.itself}.xml")
    if head.is_archive:
        etree.SubElement(feed, f"{{{HISTORY}}}archive")
        _add(feed, "link", rel="current", type=MEDIA_TYPE, href=f"{head.current}.xml")
    for relation, address in (("prev-archive", head.before), ("next-archive", head.after)):
        if address:
            _add(feed, "link", rel=relation, type=MEDIA_TYPE, href=f"{address}.xml")
    for item, content in entries:
        _add_entry(feed, item, content)
    return etree.tostring(feed, encoding="utf-8", xml_declaration=True)


def _add_entry(feed: etree._Element, item: Item, content: str) -> None:
    entry = _add(feed, "entry")
    entry.set(LANGUAGE, item.language)
    _add(entry, "id", item.id)
    _add(entry, "title", item.title)
    _add(entry, "link", rel="alternate", type="text/html", href=item.address)
    for file in item.enclosures:
        about = {"type": file.media_type, "length": str(file.size), "title": file.title}
        _add(entry, "link", rel="enclosure", href=file.address, **about)
    _add(entry, "published", instant(item.published))
    _add(entry, "updated", instant(item.updated))
    for person in item.authors:
        _add_person(entry, "author", person)
    for person in item.speakers:
        _add_person(entry, "contributor", person)
    for category in item.categories:
        _add(entry, "category", **vars(category))
    _add(entry, "content", content, type="html")


def _add_person(entry: etree._Element, tag: str, person: Person) -> None:
    element = _add(entry, tag)
    _add(element, "name", person.name)
    if person.address:
        _add(element, "uri", person.address)


def _add(parent: etree._Element, tag: str, text: str = "", **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{ATOM}}}{tag}", attributes)
    element.text = text or None
    return element
