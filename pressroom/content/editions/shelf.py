"""The releases of an archive on the disk: their pages, their kept editions, their ledger."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from pressroom.content.attachments.reading import LIMIT, Folder
from pressroom.content.directory import Directory
from pressroom.content.editions.ledger import NAME, Fact, Ledger, appended, read_ledger
from pressroom.content.editions.lock import LOCK, Busy, locked
from pressroom.content.page import Page, parse_page, read_page
from pressroom.content.release_files import SUFFIX, edition_path, recorded_path
from pressroom.content.text_files import read_text, write_whole

__all__ = ["LOCK", "Busy", "Shelf"]


@dataclass(frozen=True)
class Shelf:
    """The folder *releases*; its pages are checked against *directory* and *region*.

    *elsewhere* are ids of releases that are recorded here and stand in another part of the archive.
    An attachment may have *limit* bytes.
    """

    releases: Path
    directory: Directory
    region: str
    elsewhere: Collection[str] = frozenset()
    limit: int = LIMIT

    @property
    def ledger_path(self) -> Path:
        return self.releases / NAME

    def ledger(self) -> Ledger:
        """Return what the ledger says.

        :raises ContentError: if it is broken.
        """
        return read_ledger(self.ledger_path)

    def enter(self, known: Ledger, *facts: Fact) -> None:
        """Append *facts* to the ledger, of which *known* was read under the same lock."""
        text = read_text(self.ledger_path) if self.ledger_path.exists() else ""
        write_whole(self.ledger_path, appended(known, text, facts))

    def path(self, release: str) -> Path:
        """Return where the page of *release* lies."""
        return self.releases / f"{release}{SUFFIX}"

    def folder(self, release: str) -> Path:
        """Return where the files that *release* attaches lie, and its kept editions."""
        return self.releases / release

    def page(self, release: str) -> Page:
        """Read the page of *release*."""
        return self.read(self.path(release), release)

    def read(self, path: Path, release: str) -> Page:
        """Read the file at *path* as an edition of *release*."""
        return read_page(path, release, self.directory, self.region, self.limit)

    def parsed(self, text: str, release: str) -> Page:
        """Read *text*, the exact one of a file, as an edition of *release*."""
        lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        files = Folder(self.folder(release), self.limit)
        return parse_page(lines, release, self.directory, self.region, files)

    def kept_path(self, release: str, edition: int) -> Path | None:
        """Return where the text of an *edition* of *release* is kept; ``None`` if it is not."""
        as_page = edition_path(self.releases, release, edition)
        places = (as_page, recorded_path(self.releases, release, edition))
        return next((path for path in places if path.is_file()), None)

    def kept(self, release: str, edition: int) -> Page | None:
        """Read the kept text of an *edition* of *release*; ``None`` if there is none."""
        path = self.kept_path(release, edition)
        return self.read(path, release) if path else None

    def locked(self) -> AbstractContextManager[None]:
        """Keep every other command from writing.

        :raises Busy: if another command has the lock.
        """
        return locked(self.releases)


def exact_text(path: Path) -> str:
    """Return the text of a file which was read before, with its line ends and mark as they are."""
    return path.read_bytes().decode()
