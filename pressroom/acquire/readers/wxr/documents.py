"""A post of a WordPress export to a document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pressroom.acquire.document import Document
from pressroom.acquire.readers.days import edtf_day, utc_instant
from pressroom.acquire.readers.decoding import MAX_BYTES
from pressroom.acquire.readers.html.page import read_fragment
from pressroom.acquire.readers.wxr.addresses import old_addresses, present_address, url_of
from pressroom.acquire.readers.wxr.around import media_of, plain_title, subtitle_of, words_around
from pressroom.acquire.readers.wxr.body import Body, body_of
from pressroom.acquire.readers.wxr.index import Index
from pressroom.acquire.readers.wxr.items import Item
from pressroom.acquire.readers.wxr.languages import language_of, versions
from pressroom.acquire.readers.wxr.wanted import categories
from pressroom.acquire.readers.wxr.witness import words_of

_TITLE, _CONTENT = "title", "content:encoded"


@dataclass(frozen=True, slots=True)
class Site:
    """What the export says of the site: its address, and the language it is set to."""

    base: str = ""
    language: str = ""


class NoRelease(Exception):
    """A wanted post cannot become a document; the text says why."""


def documents_of(item: Item, name: str, site: Site, index: Index) -> list[Document]:
    """Return the document that *item* is; several if it holds a text in several languages.

    :raises NoRelease: if it is scheduled for a moment that nobody knows, or longer than a release.
    :raises ContentError: if its HTML is nested deeper than any page.
    """
    if len(item.text(_CONTENT)) > MAX_BYTES:
        raise NoRelease(f"its text is longer than {MAX_BYTES // 1_000_000} MB; no release is")
    parts = versions(item)
    if not parts:
        return [_document(item, name, site, index)]
    names = [f"{name}-{language}" for language, _ in parts]
    found = [
        replace(
            _document(part, own, site, index),
            language=language,
            translations=tuple(other for other in names if other != own),
        )
        for own, (language, part) in zip(names, parts, strict=True)
    ]
    # One address can lead to one page only.
    return [found[0], *(replace(other, old_addresses=()) for other in found[1:])]


def embargo_of(item: Item) -> str:
    """Return the moment before which a scheduled post must not appear, or nothing for others.

    :raises NoRelease: if the export does not say when that is.
    """
    if item.value("wp:status") != "future":
        return ""
    if instant := utc_instant(item.value("wp:post_date_gmt")):
        return instant
    raise NoRelease("it is scheduled, and nothing says for when")


def date_of(item: Item) -> str:
    """Return the day that the post showed, in the site's own time, as EDTF; or nothing."""
    for name in ("wp:post_date", "wp:post_date_gmt", "pubDate"):
        # WordPress' "no date" comes out as a year before the first.
        value = item.value(name)
        if "-0001" not in value and (day := edtf_day(value)):
            return day
    return ""


def _document(item: Item, name: str, site: Site, index: Index) -> Document:
    url = url_of(item)
    base = url or site.base
    body = body_of(item.text(_CONTENT), index, item.value("wp:post_id"), base)
    read = read_fragment(body.html, name, base=base)
    title, subtitle = plain_title(item.text(_TITLE)), subtitle_of(item)
    notes = (*body.left_out, *title.left_out, *subtitle.left_out, *words_around(item, read))
    return replace(
        read,
        title=title.text,
        subtitle=subtitle.text,
        date=date_of(item),
        language=language_of(item) or site.language,
        url=url,
        old_addresses=_free_addresses(item, url, index),
        categories=categories(item),
        embargo=embargo_of(item),
        translations=index.translations(name, item),
        media=tuple(dict.fromkeys((*media_of(item, index), *read.media, *body.media))),
        left_out=(*read.left_out, *notes),
        seen=_seen(item, body),
    )


def _seen(item: Item, body: Body) -> str:
    """Return every word of the post as WordPress keeps it, and those it shows in it."""
    own = (item.text(name) for name in (_TITLE, _CONTENT, "excerpt:encoded", "description"))
    return "\n".join(filter(None, map(words_of, (*own, *body.inserted))))


def _free_addresses(item: Item, url: str, index: Index) -> tuple[str, ...]:
    """Return the post's addresses, but for a former one at which another post stands now."""
    present = present_address(url)
    return tuple(a for a in old_addresses(item, url) if a == present or a not in index.addresses)
