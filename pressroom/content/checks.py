"""Everything that is wrong in an archive, found in one pass over its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from pressroom.content.editions.finding import Finding
from pressroom.content.editions.findings import missing_findings, stray_findings
from pressroom.content.editions.ledger import Ledger
from pressroom.content.editions.page_findings import kept_findings, page_findings
from pressroom.content.editions.recording import still_to_come_in
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import Hidden, hidden_pages
from pressroom.content.problems import ContentError
from pressroom.content.release import Release
from pressroom.content.release_files import release_files


@dataclass
class Check:
    """What was looked at, and what was found.

    ``unrecorded`` are ids of public releases that are not recorded as they stand: no fault, as
    long as they have not gone out.
    """

    findings: list[Finding] = field(default_factory=list)
    releases: int = 0
    unrecorded: list[str] = field(default_factory=list)


def check_archive(shelf: Shelf, now: datetime) -> Check:
    """Check every page, every kept text and the ledger, as they are at *now*."""
    hidden = {page.file.id for page in hidden_pages(shelf.releases, now)}
    checking = _Checking.of(shelf)
    read = {
        file.id: checking.page(file.id, file.id in hidden) for file in release_files(shelf.releases)
    }
    ledger = checking.ledger
    if ledger is not None:
        known = {*ledger.editions, *ledger.removals}
        missing = known - (read.keys() - hidden)
        others = [release for name, release in read.items() if release and name not in known]
        checking.note(missing_findings(shelf, ledger, missing, hidden, others))
        checking.note(stray_findings(shelf, ledger))
    return checking.check


def check_pages(shelf: Shelf, releases: Iterable[str], now: datetime) -> Check:
    """Check the pages and kept texts of some *releases*, as they are at *now*, and the ledger."""
    hidden = {page.file.id for page in hidden_pages(shelf.releases, now)}
    checking = _Checking.of(shelf)
    for release in releases:
        checking.page(release, release in hidden)
    return checking.check


def hidden_findings(pages: Iterable[Hidden]) -> Iterator[Finding]:
    """Yield that a page is not for the public, for every one of *pages*."""
    for page in pages:
        state = (
            f"is under embargo until {page.embargo.isoformat()}" if page.embargo else "is a draft"
        )
        command = "Keep it in a private repository until it may be seen."
        yield Finding(page.file.path, f"This page {state}.", command)


@dataclass
class _Checking:
    """A check under way on *shelf*; without a *ledger* if that is broken."""

    shelf: Shelf
    ledger: Ledger | None
    check: Check

    @classmethod
    def of(cls, shelf: Shelf) -> _Checking:
        try:
            return cls(shelf, shelf.ledger(), Check())
        except ContentError as error:
            found = [Finding(error.path, p.what, p.expected, p.line) for p in error.problems]
            return cls(shelf, None, Check(found))

    def note(self, findings: Iterable[Finding]) -> None:
        self.check.findings += findings

    def page(self, release: str, is_hidden: bool) -> Release | None:
        """Check the page of *release*, and return what stands on it."""
        page, path = self.shelf.page(release), self.shelf.path(release)
        self.check.releases += 1
        self.note(Finding(path, p.what, p.expected, p.line) for p in page.problems)
        if page.release and not (self.ledger and self.ledger.last(release)):
            # What was recorded went out like that.
            self.note(still_to_come_in(path))
        if self.ledger and page.release and not is_hidden:
            self._record(self.ledger, page.release)
        return page.release

    def _record(self, ledger: Ledger, release: Release) -> None:
        self.note(page_findings(self.shelf, ledger, release))
        self.note(kept_findings(self.shelf, ledger, release))
        last = ledger.last(release.id)
        if not release.removed and (last is None or last.edition < release.edition):
            self.check.unrecorded.append(release.id)
