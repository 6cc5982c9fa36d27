"""Every public release of an archive on the disk, and its record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pressroom.content.editions.ledger import Ledger
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import hidden_pages
from pressroom.content.page import Page
from pressroom.content.problems import ContentError
from pressroom.content.records.making import Around, RecordMaker
from pressroom.content.records.models import ReleaseRecord
from pressroom.content.records.text import issued_text
from pressroom.content.release import Release
from pressroom.content.release_files import edition_path, release_files


@dataclass(frozen=True)
class Public:
    """A public release: its page and its record."""

    page: Page
    release: Release
    record: ReleaseRecord


class PublicArchive:
    """What of *shelf* is public at *now*, the oldest release first.

    :raises ContentError: if the ledger or a page has something wrong with it.
    """

    def __init__(self, shelf: Shelf, maker: RecordMaker, now: datetime) -> None:
        self.shelf = shelf
        self._maker = maker
        self._ledger: Ledger = shelf.ledger()
        hidden = {page.file.id for page in hidden_pages(shelf.releases, now)}
        releases = [
            _release(shelf, file.id, shelf.page(file.id))
            for file in release_files(shelf.releases)
            if file.id not in hidden
        ]
        order = sorted(releases, key=lambda r: (r.date.earliest, r.date.latest, r.id))
        self.ids = [release.id for release in order]
        self._replaced_by = {r.replaces: r.id for r in order if r.replaces not in ("", r.id)}

    def __iter__(self) -> Iterator[Public]:
        """Yield each release; its page is read again, so that no text stays in memory."""
        for name in self.ids:
            page = self.shelf.page(name)
            release = _release(self.shelf, name, page)
            record = self._maker.release(release, issued_text(page), self._around(release))
            yield Public(page, release, record)

    @property
    def records(self) -> Iterator[ReleaseRecord]:
        return (public.record for public in self)

    def _around(self, release: Release) -> Around:
        known = self._ledger.editions.get(release.id, {})
        folder = self.shelf.releases
        earlier = (
            number
            for number in range(1, release.edition)
            if edition_path(folder, release.id, number).is_file()
        )
        fingerprints = {number: recorded.sha256 for number, recorded in known.items()}
        return Around(self._replaced_by.get(release.id, ""), fingerprints, frozenset(earlier))


def _release(shelf: Shelf, name: str, page: Page) -> Release:
    if page.problems or page.release is None:
        raise ContentError(shelf.path(name), page.problems)
    return page.release
