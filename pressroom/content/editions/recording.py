"""Recording: each published edition's fingerprint into the ledger, and its text into keeping."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pressroom.content.attachments.attachment import digests
from pressroom.content.editions.finding import Finding
from pressroom.content.editions.findings import missing_findings, stray_findings
from pressroom.content.editions.ledger import Ledger, Recorded, Withdrawn
from pressroom.content.editions.page_findings import kept_findings, page_findings
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import hidden_pages
from pressroom.content.page import Page
from pressroom.content.release import Release
from pressroom.content.release_files import (
    ReleaseFile,
    edition_path,
    is_release_id,
    recorded_path,
    release_files,
    same_address,
)
from pressroom.content.source import split_front_matter
from pressroom.content.text_files import read_text, write_whole
from pressroom.content.to_come import still_to_come


class NotRecorded(Exception):
    """Nothing was recorded, because of these *findings*."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


def record(shelf: Shelf, now: datetime) -> list[Recorded]:
    """Record every release that is public at *now* and not recorded as it stands.

    A kept text is written before the ledger names it, so that a kill in between loses nothing:
    the next run writes the same again.

    :raises ContentError: if the ledger cannot be read without a problem.
    :raises NotRecorded: if a page is wrong, or the record is broken anywhere.
    """
    with shelf.locked():
        recording = _Recording(shelf, shelf.ledger(), [], [], [], [])
        recording.look({page.file.id for page in hidden_pages(shelf.releases, now)})
        return recording.enter()


def record_one(shelf: Shelf, release: str) -> list[Recorded]:
    """Likewise for one *release*, which is public; for whoever has the lock.

    :raises NotRecorded: if its page is wrong, or its own record is broken.
    """
    recording = _Recording(shelf, shelf.ledger(), [], [], [], [])
    recording.look_at_one(release)
    return recording.enter()


def keep(shelf: Shelf, release: str, edition: int, text: str) -> None:
    """Keep *text* as that of an *edition* of *release*; the edition before becomes a page."""
    promote(shelf, release, edition - 1)
    write_whole(recorded_path(shelf.releases, release, edition), text)


def promote(shelf: Shelf, release: str, edition: int) -> None:
    """Make a page of the kept text of an *edition* that another one has taken the place of."""
    kept = recorded_path(shelf.releases, release, edition)
    if kept.is_file():
        kept.replace(edition_path(shelf.releases, release, edition))


def demote(shelf: Shelf, release: str, edition: int) -> None:
    """Take back what :func:`promote` did, since no other edition came."""
    page = edition_path(shelf.releases, release, edition)
    page.replace(recorded_path(shelf.releases, release, edition))


@dataclass
class _Recording:
    """What is to be entered into the *ledger* (``fresh`` editions, and what is ``withdrawn``), what
    to keep with it, and what was found that stands against it."""

    shelf: Shelf
    ledger: Ledger
    fresh: list[Recorded]
    withdrawn: list[Withdrawn]
    kept: list[tuple[Recorded, bytes]]
    found: list[Finding]

    def look(self, hidden: Collection[str]) -> None:
        """Look at every page that is not *hidden*."""
        known = self._known()
        missing, others = set(known), []
        for file in release_files(self.shelf.releases):
            if file.id in hidden:
                continue
            missing.discard(file.id)
            page = self._look_at(file)
            if page.release and file.id not in known:
                others.append(page.release)
        self.found += missing_findings(self.shelf, self.ledger, missing, hidden, others)
        self.found += self._strays()

    def look_at_one(self, release: str) -> None:
        """Look at the page of *release*, and at no other."""
        self._known()
        self._look_at(ReleaseFile(release, self.shelf.path(release)))
        folder = self.shelf.folder(release)
        self.found += (finding for finding in self._strays() if finding.path.parent == folder)

    def enter(self) -> list[Recorded]:
        """Keep the texts, then enter what is fresh into the ledger; return the editions.

        :raises NotRecorded: if anything was found.
        """
        if self.found:
            raise NotRecorded(self.found)
        for entry, data in self.kept:
            keep(self.shelf, entry.release, entry.edition, data.decode())
        if self.fresh or self.withdrawn:
            self.shelf.enter(self.ledger, *self.fresh, *self.withdrawn)
        return self.fresh

    def _known(self) -> set[str]:
        known = {*self.ledger.editions, *self.ledger.removals}
        self._addresses = {same_address(release): release for release in known}
        return known

    def _strays(self) -> Iterator[Finding]:
        fresh = {self._kept(entry): entry for entry in self.fresh}
        for finding in stray_findings(self.shelf, self.ledger):
            entry = fresh.get(finding.path)
            # A recording that was stopped has kept a text that the ledger does not name yet.
            if entry is None or not self._is_kept(entry):
                yield finding

    def _look_at(self, file: ReleaseFile) -> Page:
        # Read before the page is, so that an edit in between is kept for the next recording.
        data = file.path.read_bytes()
        page = self.shelf.page(file.id)
        if page.problems or page.release is None:
            problems = page.problems
            self.found += (Finding(file.path, p.what, p.expected, p.line) for p in problems)
        else:
            self._look_at_release(file, page.release, data)
        return page

    def _look_at_release(self, file: ReleaseFile, release: Release, data: bytes) -> None:
        last = self.ledger.last(file.id)
        entry = _entry(release)
        if entry == last and self.shelf.kept_path(file.id, last.edition) is None:
            self.kept.append((entry, data))
            return
        found = [
            *page_findings(self.shelf, self.ledger, release),
            *kept_findings(self.shelf, self.ledger, release),
        ]
        if not found and not release.removed and (last is None or last.edition < entry.edition):
            found += self._against(file, release)
            found += still_to_come_in(file.path)
            self.fresh.append(entry)
            self.kept.append((entry, data))
        if release.withdrawn and file.id not in self.ledger.withdrawals:
            self.withdrawn.append(Withdrawn(file.id, release.withdrawn.date.edtf))
        self.found += found

    def _against(self, file: ReleaseFile, release: Release) -> Iterator[Finding]:
        """Yield what stands against recording the present edition of *release*."""
        other = self._addresses.setdefault(same_address(file.id), file.id)
        if other != file.id:
            what = f"The name of this page differs from that of {other} by its letters’ case only."
            yield Finding(file.path, what, "Rename it: many file systems take them for one.")
        elif not is_release_id(file.id):
            what = "The name of this page holds characters that not every file system can keep."
            yield Finding(file.path, what, "Use letters, digits and hyphens.")
        elif release.changes and self._is_as_before(file, release):
            what = f"Edition {release.edition} does not differ from edition {release.edition - 1}."
            yield Finding(file.path, what, "Edit its text; or take the newest of its changes: out.")

    def _kept(self, entry: Recorded) -> Path:
        return recorded_path(self.shelf.releases, entry.release, entry.edition)

    def _is_kept(self, entry: Recorded) -> bool:
        kept = self.shelf.read(self._kept(entry), entry.release).release
        return kept is not None and kept.fingerprint == entry.sha256

    def _is_as_before(self, file: ReleaseFile, release: Release) -> bool:
        before = self.shelf.kept_path(file.id, release.edition - 1)
        last = self.ledger.last(file.id)
        if before is None or last is None or last.sha256 != release.fingerprint:
            return False
        if last.attachments != digests(release.attachments):
            return False
        # The words are the same; a link or an image may still be another.
        texts = (split_front_matter(read_text(path)).body for path in (before, file.path))
        return len(set(texts)) == 1


def still_to_come_in(path: Path) -> Iterator[Finding]:
    """Yield every place of the page at *path* where something is still to come."""
    for problem in still_to_come(read_text(path)):
        yield Finding(path, problem.what, problem.expected, problem.line)


def _entry(release: Release) -> Recorded:
    attached = digests(release.attachments)
    return Recorded(release.id, release.edition, day_of(release), release.fingerprint, attached)


def day_of(release: Release) -> str:
    """Return the day on which the release's present edition went out (EDTF)."""
    return release.changes[-1].date.edtf if release.changes else release.date.edtf
