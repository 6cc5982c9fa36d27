"""What has happened to the releases of the archive since they went out, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pressroom.content.dates import ArchiveDate
from pressroom.content.release import Release
from pressroom.content.schema import Change, Notice
from pressroom.domain.archive import Archive
from pressroom.domain.standing import Standing


@dataclass(frozen=True, slots=True)
class NewEdition:
    """That edition *number* of a release went out, and what it changed."""

    docname: str
    release: Release
    number: int
    change: Change

    @property
    def date(self) -> ArchiveDate:
        return self.change.date


@dataclass(frozen=True, slots=True)
class Ending:
    """That a release was withdrawn or removed."""

    docname: str
    release: Release
    standing: Standing
    notice: Notice

    @property
    def date(self) -> ArchiveDate:
        return self.notice.date


Event = NewEdition | Ending


def events(archive: Archive) -> Sequence[Event]:
    """Return every change, withdrawal and removal, the newest first."""
    return sorted(_events(archive), key=_order, reverse=True)


def _events(archive: Archive) -> Iterator[Event]:
    for entry in archive.oldest_first:
        release = entry.release
        for number, change in enumerate(release.changes, start=2):
            yield NewEdition(entry.docname, release, number, change)
        if release.withdrawn:
            yield Ending(entry.docname, release, Standing.WITHDRAWN, release.withdrawn)
        if release.removed:
            yield Ending(entry.docname, release, Standing.REMOVED, release.removed)


def _order(event: Event) -> tuple[date, date, str, int]:
    number = event.number if isinstance(event, NewEdition) else event.release.edition + 1
    return event.date.earliest, event.date.latest, event.docname, number
