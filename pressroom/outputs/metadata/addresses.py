"""Where pages stand on the web, and when they last changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sphinx.builders import Builder

from pressroom.content.dates import ArchiveDate
from pressroom.content.release import Release


@dataclass(frozen=True)
class Addresses:
    """Makes absolute addresses of the pages of *builder*'s site.

    Without ``html_baseurl`` the archive does not know where it stands, and they are empty.
    """

    builder: Builder

    @property
    def base(self) -> str:
        """The address of the site, with a slash behind it."""
        base: str = self.builder.config.html_baseurl
        return f"{base.rstrip('/')}/" if base else ""

    def of(self, docname: str, anchor: str = "") -> str:
        """Return the address of the page *docname*, or of what has *anchor* on it."""
        if not self.base:
            return ""
        page = self.base + self.builder.get_target_uri(docname)
        return f"{page}#{anchor}" if anchor else page

    def of_file(self, name: str) -> str:
        """Return the address of the file *name*, a path below the output folder."""
        return self.base + name if self.base and name else ""


def modified(release: Release) -> ArchiveDate:
    """Return the last day on which what the archive shows of *release* became another."""
    return max(_days(release), key=lambda day: (day.earliest, day.latest))


def _days(release: Release) -> Iterable[ArchiveDate]:
    yield release.date
    yield from (change.date for change in release.changes)
    yield from (notice.date for notice in (release.withdrawn, release.removed) if notice)
