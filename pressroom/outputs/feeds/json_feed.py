"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pressroom.outputs.feeds.feed import Enclosure, Head, Item, Person, instant

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(head: Head, entries: Iterable[tuple[Item, str]]) -> bytes:
    """Return a document of *entries*, each with its content as HTML.

    ``next_url`` leads to older entries. What the format has no name for stands in ``_pressroom``.
    """
    document = {
        "version": VERSION,
        "title": head.title,
        "home_page_url": head.page,
        "feed_url": f"{head.itself}.json",
        "language": head.language,
        "items": [_item(item, content) for item, content in entries],
    }
    if head.before:
        document["next_url"] = f"{head.before}.json"
    # Without an indent, which the encoder in C does not know.
    return json.dumps(document, ensure_ascii=False).encode()


def _item(item: Item, content: str) -> dict[str, Any]:
    attached = [_attachment(file) for file in item.enclosures]
    return {
        "id": item.id,
        "url": item.address,
        "title": item.title,
        "language": item.language,
        "date_published": instant(item.published),
        "date_modified": instant(item.updated),
        "authors": [_person(person) for person in item.authors],
        "tags": [category.label for category in item.categories],
        "content_html": content,
        **({"attachments": attached} if attached else {}),
        "_pressroom": {
            "date": item.edtf,
            "speakers": [_person(person) for person in item.speakers],
        },
    }


def _attachment(file: Enclosure) -> dict[str, Any]:
    return {
        "url": file.address,
        "mime_type": file.media_type,
        "title": file.title,
        "size_in_bytes": file.size,
    }


def _person(person: Person) -> dict[str, str]:
    return {"name": person.name, **({"url": person.address} if person.address else {})}
