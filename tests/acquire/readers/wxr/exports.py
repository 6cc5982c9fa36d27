"""WordPress exports for tests, and what is read of them."""

from __future__ import annotations

import io
import re
from collections import Counter

from pressroom.acquire.document import Document, Skipped, Unreadable
from pressroom.acquire.readers.selection import Selection
from pressroom.acquire.readers.wxr import read

SITE = "https://news.example.org"
_WORD = re.compile(r"[^\W_]+")
_FIELDS = {
    "title": "Shelter opens",
    "link": f"{SITE}/2021/12/shelter-opens/",
    "guid": f"{SITE}/?p=7",
    "content": "The shelter opened.",
    "excerpt": "",
    "post_id": "7",
    "post_date": "2021-12-02 19:30:00",
    "post_date_gmt": "2021-12-03 01:30:00",
    "post_name": "shelter-opens",
    "status": "publish",
    "post_parent": "0",
    "post_type": "post",
    "post_password": "",
}
_NAMES = {"content": "content:encoded", "excerpt": "excerpt:encoded"}
_OF_RSS = frozenset({"title", "link", "guid", "description"})


def item(inside: str = "", **fields: str) -> str:
    """Return an item: a published post, but for what *fields* say; *inside* is XML beside them."""
    values = {**_FIELDS, **fields}
    elements = [
        f"<{tag}><![CDATA[{value}]]></{tag}>\n"
        for name, value in values.items()
        for tag in [_NAMES.get(name, name if name in _OF_RSS else f"wp:{name}")]
    ]
    return f"<item>\n{''.join(elements)}{inside}</item>\n"


def meta(key: str, value: str) -> str:
    """Return a custom field."""
    return (
        f"<wp:postmeta><wp:meta_key>{key}</wp:meta_key>"
        f"<wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>\n"
    )


def term(domain: str, slug: str, name: str) -> str:
    """Return a category, tag or other term."""
    return f'<category domain="{domain}" nicename="{slug}"><![CDATA[{name}]]></category>\n'


def file(post_id: str, name: str, caption: str = "", parent: str = "0") -> str:
    """Return a file of the site's library."""
    url = f"{SITE}/wp-content/uploads/{name}"
    return item(
        f"<wp:attachment_url>{url}</wp:attachment_url>\n",
        post_id=post_id,
        title=name,
        link=f"{SITE}/{name}/",
        content="",
        excerpt=caption,
        status="inherit",
        post_parent=parent,
        post_type="attachment",
    )


def head(version: str = "1.2", language: str = "en-US") -> str:
    """Return what stands before the first item."""
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0"\n'
        f' xmlns:excerpt="http://wordpress.org/export/{version}/excerpt/"\n'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"\n'
        f' xmlns:wp="http://wordpress.org/export/{version}/">\n<channel>\n'
        f"<title>News</title><link>{SITE}</link><language>{language}</language>\n"
        f"<wp:wxr_version>{version}</wp:wxr_version>\n"
    )


TAIL = "</channel>\n</rss>\n"


def export(*items: str, version: str = "1.2", language: str = "en-US") -> str:
    """Return an export of *items*."""
    return f"{head(version, language)}{''.join(items)}{TAIL}"


def found(
    text: str | bytes, *conditions: str, name: str = "e.xml"
) -> list[Document | Skipped | Unreadable]:
    """Return all that is read of the export *text*, as ``--select`` with *conditions* has it."""
    data = text.encode() if isinstance(text, str) else text
    return list(read(io.BytesIO(data), name, Selection.of(conditions)))


def documents(text: str | bytes, *conditions: str) -> list[Document]:
    """Return the documents in an export in which nothing is broken."""
    everything = found(text, *conditions)
    broken = [entry.reason for entry in everything if isinstance(entry, Unreadable)]
    assert not broken, broken
    return [entry for entry in everything if isinstance(entry, Document)]


def broken(text: str | bytes) -> list[str]:
    """Return why parts of an export could not be read."""
    return [entry.reason for entry in found(text) if isinstance(entry, Unreadable)]


def post(content: str = "", *others: str, inside: str = "", **fields: str) -> Document:
    """Return the one post with *content* of an export that holds *others* beside it."""
    [document] = documents(export(item(inside, content=content, **fields), *others))
    return document


def texts(document: Document) -> list[str]:
    """Return the texts of the blocks."""
    return [block.text for block in document.blocks]


def left_out(document: Document, reason: str) -> list[str]:
    """Return the texts that were left out for *reason*."""
    return [note.text for note in document.left_out if note.reason == reason]


def lost(document: Document) -> Counter[str]:
    """Return the words that the source shows and nothing of *document* holds."""
    notes = (note.text for note in document.left_out)
    kept = (document.title, document.subtitle, *texts(document), *notes)
    return _words(document.seen) - _words(" ".join(kept))


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))
