"""Markdown of another generator (Hugo, Jekyll, Pelican) to a document.

The body goes through the HTML that it stands for, so that whatever that generator let through
(raw HTML, directives, roles) comes out as the text or the markup that its readers saw.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pressroom.acquire.document import Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.markup.cleaning import clean
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.days import date_field
from pressroom.acquire.readers.decoding import decode
from pressroom.acquire.readers.languages import language_tag
from pressroom.acquire.readers.markdown.body import read_body
from pressroom.acquire.readers.markdown.front_matter import (
    FrontMatterProblem,
    part,
    text_of,
    texts_of,
)
from pressroom.acquire.readers.selection import EVERYTHING, Selection

FIELD = "front matter, {}"

_TITLE_KEYS = ("title",)
_SUBTITLE_KEYS = ("subtitle", "subhead", "subheading")
_DATE_KEYS = ("date", "publishdate", "published", "created")
_URL_KEYS = ("canonical_url", "canonicalurl", "permalink", "url")
_LANGUAGE_KEYS = ("language", "lang", "locale")
_CATEGORY_KEYS = ("categories", "category", "tags")
_READ = frozenset((*_TITLE_KEYS, *_SUBTITLE_KEYS, *_DATE_KEYS, *_URL_KEYS, *_LANGUAGE_KEYS))
# How the site was built: nothing that a reader of it saw.
_UNSEEN = frozenset(
    "draft layout slug weight type aliases redirect_from status published modified lastmod".split()
)


def read(
    data: bytes | str, name: str, selection: Selection = EVERYTHING, *, base: str = ""
) -> Iterator[Document | Skipped | Unreadable]:
    """Read a Markdown file; *base* is the site's address, for its relative links.

    A draft is skipped, unless *selection* asks for drafts.
    """
    text = decode(data) if isinstance(data, bytes) else data
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        parted = part(text)
    except FrontMatterProblem as problem:
        yield Unreadable(name, f"its front matter cannot be read: {problem}")
        return
    categories = _categories(parted.fields)
    refusal = selection.refusal_by_status(_status(parted.fields))
    if reason := refusal or selection.refusal_by_category(categories):
        yield Skipped(name, reason)
        return
    body = read_body(parted.body, name, base=base)
    yield _with_fields(body, parted.fields, categories, base)


def _with_fields(
    body: Document, fields: Mapping[str, object], categories: tuple[str, ...], base: str
) -> Document:
    title, subtitle = (clean(_first(fields, keys)) for keys in (_TITLE_KEYS, _SUBTITLE_KEYS))
    return replace(
        body,
        title=title.text,
        subtitle=subtitle.text,
        date=date_field(text_of(fields.get(key)) for key in _DATE_KEYS),
        language=language_tag(_first(fields, _LANGUAGE_KEYS)),
        url=safe_link(_first(fields, _URL_KEYS), base),
        old_addresses=_old_addresses(fields),
        categories=categories,
        left_out=(*body.left_out, *title.left_out, *subtitle.left_out, *_unread(fields)),
    )


def _status(fields: Mapping[str, object]) -> str:
    """Return what the page is in WordPress' words."""
    status = text_of(fields.get("status")).lower()
    if fields.get("draft") is True or status == "draft":
        return "draft"
    return "private" if fields.get("published") is False or status == "hidden" else "publish"


def _first(fields: Mapping[str, object], keys: Iterable[str]) -> str:
    return next((text for key in keys if (text := text_of(fields.get(key)))), "")


def _categories(fields: Mapping[str, object]) -> tuple[str, ...]:
    found = (name for key in _CATEGORY_KEYS for name in texts_of(fields.get(key)))
    return tuple(dict.fromkeys(found))


def _old_addresses(fields: Mapping[str, object]) -> tuple[str, ...]:
    """Return the paths at which the page stood: its own address and what led to it."""
    keys = ("url", "permalink", "aliases", "redirect_from")
    found = (path for key in keys for path in texts_of(fields.get(key)))
    return tuple(dict.fromkeys(path for path in found if path.startswith("/")))


def _unread(fields: Mapping[str, object]) -> Iterator[LeftOut]:
    """Yield the words of fields that nobody asked for, so that none goes in silence."""
    for key, value in fields.items():
        if key not in _READ | _UNSEEN and (text := " ".join(_words(value))):
            yield LeftOut(FIELD.format(key), text)


def _words(value: object) -> Iterator[str]:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting += reversed(item.values())
        elif isinstance(item, list):
            waiting += reversed(item)
        elif text := text_of(item):
            yield text
