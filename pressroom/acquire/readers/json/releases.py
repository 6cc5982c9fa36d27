"""JSON to documents: one release, a list of them, or one a line."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from pressroom.acquire.document import Document, LeftOut, Skipped, Unreadable
from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.days import date_field
from pressroom.acquire.readers.html.page import read_fragment
from pressroom.acquire.readers.json.keys import KEYS, Keys, value_of
from pressroom.acquire.readers.json.records import LINE_ENDINGS, NotJson, records
from pressroom.acquire.readers.json.titles import plain_title, title_words
from pressroom.acquire.readers.languages import language_tag
from pressroom.acquire.readers.selection import EVERYTHING, Selection
from pressroom.acquire.readers.text import read_text
from pressroom.content.problems import ContentError

FIELD = "field {}"
_HTML_TAG = re.compile(r"<(?:p|div|br|table)[\s/>]")
_LONGEST_ID = 200
# The states of a post of WordPress' REST interface that its public never sees.
_STATUSES = frozenset("draft pending private trash auto-draft inherit future".split())


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
        if isinstance(value, dict) and (day := value_of(value, keys.date)[1]):
            yield day


def _place(name: str, number: int, record: object, keys: Keys, taken: set[str]) -> str:
    """Return what a record is called: its id names it even after others were put before it."""
    if not number:
        return name
    identity = value_of(record, keys.identity)[1] if isinstance(record, dict) else ""
    place = f"{name}#{' '.join(identity[:_LONGEST_ID].split()) or number}"
    while place in taken:
        place = f"{place}-{number}"
    taken.add(place)
    return place


def _read(
    record: object, name: str, selection: Selection, keys: Keys, base: str
) -> Document | Skipped | Unreadable:
    if not isinstance(record, dict):
        return Unreadable(name, "is no record with keys")
    if not any(value_of(record, names)[0] for names in (keys.html, keys.text)):
        return Unreadable(name, f"has no key for a text; known are {_listing(keys)}")
    status = value_of(record, keys.status)[1].strip().lower()
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
    url_key, url = value_of(record, keys.url)
    address = safe_link(url, base)
    text_key, body = _body(record, name, keys, address or base)
    title_key, title = value_of(record, keys.title)
    subtitle_key, subtitle = value_of(record, keys.subtitle)
    date_key, day = value_of(record, keys.date)
    language_key, language = value_of(record, keys.language)
    date = date_field([day])
    used = {text_key, title_key, subtitle_key}
    # What could not be made sense of is reported with its text.
    used |= {date_key if date else "", url_key if address else ""}
    used |= {language_key if language_tag(language) else ""}
    shown = [plain_title(title), plain_title(subtitle)]
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
        seen="\n".join((title_words(title), title_words(subtitle), body.seen)),
    )


def _body(record: Mapping[str, object], name: str, keys: Keys, base: str) -> tuple[str, Document]:
    """Return the key that holds the text, and the text as a document."""
    for names, is_markup in ((keys.html, True), (keys.text, False)):
        key, text = value_of(record, names)
        # What calls itself text and is a web page's HTML is read as that.
        if text and (is_markup or _is_html(text)):
            return key, read_fragment(text, name, base=base)
        if text:
            return key, read_text(text, name)
    return "", Document(name, ())


def _is_html(text: str) -> bool:
    head = text[:2000].lower()
    return _HTML_TAG.search(head) is not None and ("</" in text or "<br" in head)


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
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value.strip() and key not in used:
            yield LeftOut(FIELD.format(key), value.strip())
        elif isinstance(value, dict):
            parts = [(f"{key}.{name}" if key else str(name), part) for name, part in value.items()]
            waiting += reversed(parts)
        elif isinstance(value, list):
            waiting += [(key, part) for part in reversed(value)]
