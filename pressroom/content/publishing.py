"""Publishing: a page that was a draft becomes public, and is recorded unless it is held back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pressroom.content.checks import check_as_public
from pressroom.content.editions.finding import Finding
from pressroom.content.editions.front_matter import without_line
from pressroom.content.editions.ledger import Recorded
from pressroom.content.editions.recording import NotRecorded, record_one
from pressroom.content.editions.shelf import Shelf, exact_text
from pressroom.content.release import Release
from pressroom.content.text_files import write_whole


class NotPublished(Exception):
    """The page stays as it is, because of these *findings*."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(map(str, findings)))
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Published:
    """What was done to a page: whether it *was_draft*, the editions that were *recorded* now, and
    the *embargo* that still keeps it back, if one does."""

    release: Release
    was_draft: bool
    recorded: tuple[Recorded, ...]
    embargo: datetime | None


def publish(shelf: Shelf, release: str, now: datetime) -> Published:
    """Make *release* public, as far as an embargo at *now* lets it, and record it then.

    The page is written before the ledger names it: after a kill, the same command completes.

    :raises NotPublished: if anything is wrong with the page or its record; nothing is changed.
    """
    with shelf.locked():
        page = _standing(shelf, release, now)
        before = exact_text(shelf.path(release))
        if page.is_draft:
            write_whole(shelf.path(release), _without_draft(shelf, page, before))
        if page.embargo and page.embargo > now:
            return Published(page, page.is_draft, (), page.embargo)
        try:
            recorded = record_one(shelf, release)
        except NotRecorded as error:
            if page.is_draft:
                write_whole(shelf.path(release), before)
            raise NotPublished(error.findings) from error
        return Published(page, page.is_draft, tuple(recorded), None)


def remarks_before(shelf: Shelf, release: str, now: datetime) -> list[Finding]:
    """Return what should be looked at again before *release* is made public."""
    return check_as_public(shelf, release, now).remarks


def _standing(shelf: Shelf, name: str, now: datetime) -> Release:
    """Return the release *name*, if nothing is wrong with it at the moment when it goes out."""
    release = shelf.page(name).release
    embargo = release.embargo if release else None
    found = check_as_public(shelf, name, max(now, embargo or now)).findings
    if release and release.removed:
        what = "This release was removed; nothing is left to publish."
        found.append(Finding(shelf.path(name), what, ""))
    if found or release is None:
        raise NotPublished(found)
    return release


def _without_draft(shelf: Shelf, release: Release, text: str) -> str:
    fresh = without_line(text, "draft")
    page, before = shelf.parsed(fresh, release.id), shelf.parsed(text, release.id)
    if page.release != replace(release, is_draft=False) or page.wording != before.wording:
        what = "The front matter has a form from which this command cannot take draft: out."
        found = Finding(shelf.path(release.id), what, "Take it out by hand, and run this again.")
        raise NotPublished([found])
    return fresh
