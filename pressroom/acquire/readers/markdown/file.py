"""Markdown of another generator (Hugo, Jekyll, Pelican) to a document.

The body goes through the HTML that it stands for, so that whatever that generator let through
(raw HTML, directives, roles) comes out as the text or the markup that its readers saw.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
    is_false,
    is_true,
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
_OLD_KEYS = ("url", "permalink", "aliases", "redirect_from")
# How the site was built: nothing that a reader of it saw.
_UNSEEN = frozenset("draft layout slug weight type status modified lastmod".split())
# Jekyll takes the day of a post from its name, and keeps drafts in a folder.
_DATED_NAME = re.compile(r"(?:\A|/)(\d{4}-\d{2}-\d{2})-[^/]*\Z")
_DRAFTS = "_drafts"


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
    refusal = selection.refusal_by_status(_status(parted.fields, name))
    if reason := refusal or selection.refusal_by_category(categories):
        yield Skipped(name, reason)
        return
    body = read_body(parted.body, name, base=base)
    yield _with_fields(body, parted.fields, categories, base)


def _with_fields(
    body: Document, fields: Mapping[str, object], categories: tuple[str, ...], base: str
) -> Document:
    title_key, title = _first(fields, _TITLE_KEYS)
    subtitle_key, subtitle = _first(fields, _SUBTITLE_KEYS)
    language_key, language = _first(fields, _LANGUAGE_KEYS)
    date_key, date = _date(fields, body.name)
    url_key, url = next(((k, u) for k in _URL_KEYS if (u := _address(fields, k, base))), ("", ""))
    tag = language_tag(language)
    used = {title_key, subtitle_key, date_key, url_key, language_key if tag else ""}
    cleaned = [clean(title), clean(subtitle)]
    notes = [note for line in cleaned for note in line.left_out]
    return replace(
        body,
        title=cleaned[0].text,
        subtitle=cleaned[1].text,
        date=date,
        language=tag,
        url=url,
        old_addresses=_old_addresses(fields),
        categories=categories,
        left_out=(*body.left_out, *notes, *_unread(fields, used)),
        seen="\n".join((cleaned[0].text, cleaned[1].text, body.seen)),
    )


def _status(fields: Mapping[str, object], name: str) -> str:
    """Return what the page is in WordPress' words."""
    status = text_of(fields.get("status")).lower()
    if is_true(fields.get("draft")) or status == "draft" or _DRAFTS in name.split("/"):
        return "draft"
    return "private" if is_false(fields.get("published")) or status == "hidden" else "publish"


def _first(fields: Mapping[str, object], keys: Sequence[str]) -> tuple[str, str]:
    """Return the first of *keys* that holds a text, and that text."""
    return next(((key, text) for key in keys if (text := text_of(fields.get(key)))), ("", ""))


def _date(fields: Mapping[str, object], name: str) -> tuple[str, str]:
    """Return the key that holds the date, if one does, and the date."""
    given = {key: text_of(fields.get(key)) for key in _DATE_KEYS}
    in_name = _DATED_NAME.search(name)
    date = date_field([*given.values(), in_name[1] if in_name else ""])
    return next((key for key in _DATE_KEYS if date and date_field([given[key]]) == date), ""), date


def _address(fields: Mapping[str, object], key: str, base: str) -> str:
    return safe_link(text_of(fields.get(key)), base)


def _categories(fields: Mapping[str, object]) -> tuple[str, ...]:
    found = (name for key in _CATEGORY_KEYS for name in texts_of(fields.get(key)))
    return tuple(dict.fromkeys(found))


def _old_addresses(fields: Mapping[str, object]) -> tuple[str, ...]:
    """Return the paths at which the page stood: its own address and what led to it."""
    found = (path for key in _OLD_KEYS for path in texts_of(fields.get(key)))
    return tuple(dict.fromkeys(path for path in found if path.startswith("/")))


def _unread(fields: Mapping[str, object], used: set[str]) -> Iterator[LeftOut]:
    """Yield the words of fields that nobody asked for, so that none goes in silence."""
    for key, value in fields.items():
        words = list(_words(value))
        if key in _OLD_KEYS:
            words = [word for word in words if not word.startswith("/")]
        if words and key not in used | _UNSEEN:
            yield LeftOut(FIELD.format(key), " ".join(words))


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
