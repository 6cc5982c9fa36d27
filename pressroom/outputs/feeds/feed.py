"""What a feed is, whatever format it is written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from pressroom.domain.archive import Entry
from pressroom.domain.events import Event

MOST = 50
"""Entries in one document of the whole archive."""
MOST_OF_HEADING = 20
"""Entries in the feed of a topic, a speaker and so on: there are hundreds of whole texts."""
WHOLE = "feed"
"""The name of the feed of the whole archive."""
FORMATS = {"xml": "application/atom+xml", "json": "application/feed+json"}
"""Media types by suffix."""


@dataclass(frozen=True)
class Feed:
    """One feed; ``name`` is its address without suffix, ``docname`` the page that shows the same.

    The ``members`` are in order, the newest first.
    """

    name: str
    title: str
    docname: str
    members: Sequence[Entry | Event]


@dataclass(frozen=True)
class Person:
    """Somebody who put a release out or speaks in it; ``address`` is their page or empty."""

    name: str
    address: str = ""


@dataclass(frozen=True)
class Category:
    """A term (``asylum``) of a ``scheme`` (a tag URI), and its ``label`` for people."""

    term: str
    label: str
    scheme: str


@dataclass(frozen=True)
class Enclosure:
    """A file that came with a release: its whole ``address``, what it is, its bytes, its title."""

    address: str
    media_type: str
    size: int
    title: str


@dataclass(frozen=True)
class Item:
    """An entry of a feed without its content, which is long.

    ``edtf`` is the date as far as it is known, where ``published`` is its first possible day.
    """

    id: str
    address: str
    title: str
    language: str
    published: date
    updated: date
    edtf: str
    authors: tuple[Person, ...]
    speakers: tuple[Person, ...] = ()
    categories: tuple[Category, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()


@dataclass(frozen=True)
class Document:
    """One file of a feed, in every format; ``path`` is without suffix, ``before`` etc. likewise.

    ``before`` holds older entries and ``after`` newer ones (RFC 5005); ``is_archive`` if it is
    one of the documents that hold what the feed itself, ``feed.name``, has no room for.
    """

    feed: Feed
    path: str
    members: Sequence[Entry | Event]
    before: str = ""
    after: str = ""

    @property
    def is_archive(self) -> bool:
        return self.path != self.feed.name


@dataclass(frozen=True)
class Head:
    """What a document says of itself: addresses without suffix, but for the ``page``."""

    id: str
    title: str
    language: str
    page: str
    itself: str
    current: str
    before: str
    after: str
    updated: date
    is_archive: bool


def instant(day: date) -> str:
    """Return *day* as RFC 3339 wants it: at noon UTC, which is that day nearly everywhere."""
    return f"{day.isoformat()}T12:00:00Z"
