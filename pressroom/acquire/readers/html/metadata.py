"""What a page says about itself: title, day, address, language, categories."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.etree import _Element

from pressroom.acquire.readers.addresses import safe_link
from pressroom.acquire.readers.days import date_field
from pressroom.acquire.readers.html.date import printed_date
from pressroom.acquire.readers.html.landmarks import Landmarks
from pressroom.acquire.readers.html.named import first_text, linked_articles, named_values
from pressroom.acquire.readers.html.title import headings_of, release_title
from pressroom.acquire.readers.html.tree import visible_text
from pressroom.acquire.readers.languages import language_tag

# The surest first.
TITLE_KEYS = (
    "og:title",
    "dcterms.title",
    "dc.title",
    "citation_title",
    "twitter:title",
    "headline",
)
DATE_KEYS = (
    "article:published_time",
    "datepublished",
    "dcterms.issued",
    "dcterms.date",
    "dc.date.issued",
    "dc.date",
    "dc:date",
    "dcterms.created",
    "dc.date.created",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish_date",
    "date",
)
_CATEGORY_KEYS = ("article:section", "article:tag")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself; ``page_title`` is its window's title if it says more."""

    title: str
    date: str
    url: str
    language: str
    categories: tuple[str, ...]
    page_title: str


def read_metadata(root: _Element, main: _Element, landmarks: Landmarks) -> Metadata:
    """Read the page *root*, whose release stands in *main*."""
    values = list(named_values(root))
    named = dict(reversed(values))
    linked = list(linked_articles(root))
    window = next(root.iter("title"), None)
    page_title = visible_text(window) if window is not None else ""
    titles = (*(named.get(k, "") for k in TITLE_KEYS), first_text(linked, "headline"), page_title)
    headings = headings_of(root, main, landmarks)
    title = release_title(titles, headings, main, named.get("og:site_name", ""))
    return Metadata(
        title=title,
        date=_date(named, linked) or printed_date(main, landmarks),
        url=_canonical(root) or safe_link(named.get("og:url", "")),
        language=language_tag(root.get("lang") or ""),
        categories=tuple(dict.fromkeys(_categories(root, values))),
        page_title=page_title if page_title != title else "",
    )


def _date(named: Mapping[str, str], linked: list[Mapping[str, object]]) -> str:
    return date_field((first_text(linked, "datePublished"), *(named.get(k, "") for k in DATE_KEYS)))


def _canonical(root: _Element) -> str:
    for link in root.iter("link"):
        if "canonical" in link.get("rel", "").lower().split():
            return safe_link(link.get("href", ""))
    return ""


def _categories(root: _Element, values: list[tuple[str, str]]) -> Iterator[str]:
    """Yield what the page is filed under; its lists of all categories are none of that."""
    yield from (value for key, value in values if key in _CATEGORY_KEYS)
    for link in root.iter("a"):
        if "tag" in link.get("rel", "").lower().split() and (name := visible_text(link)):
            yield name
