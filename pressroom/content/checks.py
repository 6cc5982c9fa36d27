"""Everything that is wrong in an archive, found in one pass over its pages; and what to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from pressroom.content.checking import Check, Checking
from pressroom.content.editions.finding import Finding
from pressroom.content.editions.findings import missing_findings, stray_findings
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import Hidden, hidden_page, hidden_pages
from pressroom.content.linked import old_address_findings, translation_findings
from pressroom.content.release_files import ReleaseFile, release_files


def check_archive(shelf: Shelf, now: datetime) -> Check:
    """Check every page, every kept text and the ledger, as they are at *now*."""
    hidden = {page.file.id for page in hidden_pages(shelf.releases, now)}
    checking = Checking.of(shelf, now)
    read = {
        file.id: checking.page(file.id, file.id in hidden) for file in release_files(shelf.releases)
    }
    releases = {name: release for name, release in read.items() if release}
    checking.note(translation_findings(shelf, releases, hidden))
    public = [release for name, release in releases.items() if name not in hidden]
    checking.note(old_address_findings(shelf, public))
    ledger = checking.ledger
    if ledger is not None:
        known = {*ledger.editions, *ledger.removals}
        missing = known - (read.keys() - hidden)
        others = [release for name, release in releases.items() if name not in known]
        checking.note(missing_findings(shelf, ledger, missing, hidden, others))
        checking.note(stray_findings(shelf, ledger))
    return checking.check


def check_pages(shelf: Shelf, releases: Iterable[str], now: datetime) -> Check:
    """Check the pages and kept texts of some *releases*, as they are at *now*, and the ledger.

    Of other pages only those are read that these name.
    """
    checking = Checking.of(shelf, now)
    for name in releases:
        checking.page_alone(name, hidden_page(ReleaseFile(name, shelf.path(name)), now) is not None)
    return checking.check


def check_as_public(shelf: Shelf, release: str, moment: datetime) -> Check:
    """Check the page of *release* as if it were public at that *moment*."""
    checking = Checking.of(shelf, moment)
    checking.page_alone(release, False)
    return checking.check


def hidden_findings(pages: Iterable[Hidden]) -> Iterator[Finding]:
    """Yield that a page is not for the public, for every one of *pages*."""
    for page in pages:
        state = (
            f"is under embargo until {page.embargo.isoformat()}" if page.embargo else "is a draft"
        )
        command = "Keep it in a private repository until it may be seen."
        yield Finding(page.file.path, f"This page {state}.", command)
