"""Which feeds the archive has, and of which documents each is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from pressroom.domain.archive import Archive, Entry, Listing
from pressroom.domain.events import events
from pressroom.outputs.corrections import DOCNAME as CORRECTIONS
from pressroom.outputs.feeds.feed import MOST, MOST_OF_HEADING, WHOLE, Document, Feed
from pressroom.words import _


@lru_cache(maxsize=1)
def feeds_of(archive: Archive, name: str, front_page: str) -> dict[str, Feed]:
    """Return every feed by its name; *name* is that of the archive.

    The whole archive and the corrections have one before there is anything in them; a heading
    has one once there is.
    """
    feeds = [
        Feed(WHOLE, name, front_page, archive.newest_first),
        Feed(CORRECTIONS, f"{name}: {_('Corrections')}", CORRECTIONS, events(archive)),
    ]
    for axis in archive.axes:
        if axis.option != "year":
            feeds += [_of_listing(listing, name) for listing in axis.listings if listing.count]
    return {feed.name: feed for feed in feeds}


def _of_listing(listing: Listing, name: str) -> Feed:
    # Under a speaker stands each quote; a feed has the release once.
    entries = {entry.docname: Entry(entry.docname, entry.release) for entry in listing.entries}
    title = f"{name}: {listing.title}"
    return Feed(listing.docname, title, listing.docname, list(entries.values()))


def documents_of(feed: Feed) -> Iterator[Document]:
    """Yield the feed itself, and where it is the whole archive's the documents for the rest."""
    if feed.name != WHOLE:
        most = MOST if feed.name == CORRECTIONS else MOST_OF_HEADING
        yield Document(feed, feed.name, feed.members[:most])
        return
    archived = _archived(feed.members)
    paths = [f"{WHOLE}/{period}" for period, _members in archived]
    yield Document(feed, feed.name, feed.members[:MOST], before=paths[-1] if paths else "")
    neighbours = zip(["", *paths], paths, [*paths[1:], ""], archived, strict=False)
    for before, path, after, (_period, members) in neighbours:
        yield Document(feed, path, members, before, after)


def _archived(members: Sequence[object]) -> list[tuple[str, list[Entry]]]:
    """Return the archive documents, the oldest first, each by its period: ``2021-1``.

    A year's releases are counted from its first, so that a full document stays as it is when
    releases follow, and a late find changes its own year only. The last document begins before
    the newest :data:`MOST` and so is full, or of a year that is over.
    """
    oldest_first = [member for member in reversed(members) if isinstance(member, Entry)]
    rest = {entry.docname for entry in oldest_first[: max(0, len(oldest_first) - MOST)]}
    found = []
    for year, group in groupby(oldest_first, key=lambda entry: entry.release.date.year):
        entries = list(group)
        for number, start in enumerate(range(0, len(entries), MOST), start=1):
            part = entries[start : start + MOST]
            if part[0].docname in rest:
                found.append((f"{year}-{number}", part[::-1]))
    return found
