"""JSON to documents: one release, a list of them, or one a line."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import BinaryIO

from pressroom.acquire.document import Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.markup.cleaning import Cleaned, clean
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.days import date_field
from pressroom.acquire.readers.html.page import read_fragment
from pressroom.acquire.readers.json.records import LINE_ENDINGS, NotJson, records
from pressroom.acquire.readers.languages import language_tag
from pressroom.acquire.readers.selection import EVERYTHING, Selection
from pressroom.acquire.readers.text import read_text
from pressroom.content.problems import ContentError

FIELD = "field {}"
_HTML_TAGS = ("p", "div", "br", "table")
# The states of a post of WordPress' REST interface that its public never sees.
_STATUSES = frozenset("draft pending private trash auto-draft inherit future".split())


@dataclass(frozen=True, slots=True)
class Keys:
    """Which keys of a record hold what; of several names the first that holds text counts.

    A dot goes into a record (``content.rendered``).
    """

    title: Sequence[str] = ("title.rendered", "title", "headline", "name")
    subtitle: Sequence[str] = ("subtitle", "subhead", "subheading")
    date: Sequence[str] = ("date", "published", "date_published", "datePublished", "pubDate")
    html: Sequence[str] = ("html", "content_html", "content.rendered", "body_html")
    text: Sequence[str] = ("text", "content_text", "body", "content", "articleBody")
    url: Sequence[str] = ("url", "link", "permalink", "canonical", "href")
    language: Sequence[str] = ("language", "lang", "inLanguage")
    categories: Sequence[str] = ("categories", "category", "tags")
    identity: Sequence[str] = ("id", "guid", "slug")
    status: Sequence[str] = ("status",)


KEYS = Keys()


def read(
    source: BinaryIO | bytes,
    name: str,
    selection: Selection = EVERYTHING,
    *,
    keys: Keys = KEYS,
    base: str = "",
) -> Iterator[Document | Skipped | Unreadable]:
    """Read JSON, or JSON lines; a record becomes a document, named after its id or its number.

    *base* is the site's address, for relative links.
    """
    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    taken: set[str] = set()
    for number, value in records(stream, are_lines=name.lower().endswith(LINE_ENDINGS)):
        place = _place(name, number, value, keys, taken)
        if isinstance(value, NotJson):
            yield Unreadable(place, value.reason)
        else:
            yield _read(value, place, selection, keys, base)


def dates(source: BinaryIO, name: str, *, keys: Keys = KEYS) -> Iterator[str]:
    """Yield the date field of each record, as it stands: together they tell how days are written.

    One a record; nothing of the text is read.
    """
    for _number, value in records(source, are_lines=name.lower().endswith(LINE_ENDINGS)):
        if isinstance(value, dict) and (day := _value(value, keys.date)[1]):
            yield day


def _place(name: str, number: int, record: object, keys: Keys, taken: set[str]) -> str:
    """Return what a record is called: its id names it even after others were put before it."""
    if not number:
        return name
    identity = _value(record, keys.identity)[1] if isinstance(record, dict) else ""
    place = f"{name}#{' '.join(identity.split()) or number}"
    if place in taken:
        place = f"{name}#{number}"
    taken.add(place)
    return place


def _read(
    record: object, name: str, selection: Selection, keys: Keys, base: str
) -> Document | Skipped | Unreadable:
    if not isinstance(record, dict):
        return Unreadable(name, "is no record with keys")
    if not any(_value(record, names)[0] for names in (keys.html, keys.text)):
        return Unreadable(name, f"has no key for a text; known are {_listing(keys)}")
    status = _value(record, keys.status)[1].strip().lower()
    if status in _STATUSES and (reason := selection.refusal_by_status(status)):
        return Skipped(name, reason)
    if reason := selection.refusal_by_category(tuple(_categories(record, keys.categories))):
        return Skipped(name, reason)
    try:
        return _document(record, name, keys, base)
    except ContentError as error:
        return Unreadable(name, "; ".join(str(problem) for problem in error.problems))


def _listing(keys: Keys) -> str:
    return ", ".join((*keys.html, *keys.text))


def _document(record: Mapping[str, object], name: str, keys: Keys, base: str) -> Document:
    url_key, url = _value(record, keys.url)
    address = safe_link(url, base)
    text_key, body = _body(record, name, keys, address or base)
    title_key, title = _value(record, keys.title)
    subtitle_key, subtitle = _value(record, keys.subtitle)
    date_key, day = _value(record, keys.date)
    language_key, language = _value(record, keys.language)
    date = date_field([day])
    used = {text_key, title_key, subtitle_key}
    # What could not be made sense of is reported with its text.
    used |= {date_key if date else "", url_key if address else ""}
    used |= {language_key if language_tag(language) else ""}
    shown = [_plain(title), _plain(subtitle)]
    return replace(
        body,
        title=shown[0].text,
        subtitle=shown[1].text,
        date=date,
        url=address,
        language=language_tag(language),
        categories=tuple(dict.fromkeys(_categories(record, keys.categories))),
        left_out=(
            *body.left_out,
            *(note for line in shown for note in line.left_out),
            *_unread(record, used),
        ),
    )


def _body(record: Mapping[str, object], name: str, keys: Keys, base: str) -> tuple[str, Document]:
    """Return the key that holds the text, and the text as a document."""
    for names, is_markup in ((keys.html, True), (keys.text, False)):
        key, text = _value(record, names)
        # What calls itself text and is a web page's HTML is read as that.
        if text and (is_markup or _is_html(text)):
            return key, read_fragment(text, name, base=base)
        if text:
            return key, read_text(text, name)
    return "", Document(name, ())


def _value(record: Mapping[str, object], names: Iterable[str]) -> tuple[str, str]:
    """Return the first of *names* that holds text, and that text."""
    empty = ""
    for name in names:
        value: object = record
        for step in name.split("."):
            value = value.get(step) if isinstance(value, dict) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str):
            if value.strip():
                return name, value
            empty = empty or name
    return empty, ""


def _is_html(text: str) -> bool:
    head = text[:2000].lower()
    has_tag = any(f"<{tag}>" in head or f"<{tag} " in head for tag in _HTML_TAGS)
    return has_tag and ("</" in text or "<br" in head)


def _plain(title: str) -> Cleaned:
    """Return a title without its markup: feeds write entities and emphasis into titles."""
    if "<" not in title and "&" not in title:
        return clean(" ".join(title.split()))
    document = read_fragment(title, "")
    text = " ".join(" ".join(block.text for block in document.blocks).split())
    return Cleaned(text, document.left_out)


def _categories(record: Mapping[str, object], names: Iterable[str]) -> Iterator[str]:
    for name in names:
        value = record.get(name)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, str) and part.strip():
                yield " ".join(part.split())


def _unread(record: Mapping[str, object], used: set[str]) -> Iterator[LeftOut]:
    """Yield what stands under keys that nobody asked for, so that no word goes in silence."""
    waiting: list[tuple[str, object]] = [("", record)]
    while waiting:
        key, value = waiting.pop()
        if isinstance(value, str) and value.strip() and key not in used:
            yield LeftOut(FIELD.format(key), value.strip())
        elif isinstance(value, dict):
            parts = [(f"{key}.{name}" if key else str(name), part) for name, part in value.items()]
            waiting += reversed(parts)
        elif isinstance(value, list):
            waiting += [(key, part) for part in reversed(value)]
