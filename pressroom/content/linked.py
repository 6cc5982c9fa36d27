"""What is wrong with what a page names outside itself: links, its original, its old addresses."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pressroom.content.editions.finding import Finding
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import hidden_page
from pressroom.content.front_matter_lines import line_of
from pressroom.content.old_addresses import EXPECTED, OWN_PAGES, Redirect, faults, page_at
from pressroom.content.references import Reference, dead_references, references
from pressroom.content.release import Release
from pressroom.content.release_files import SUFFIX, ReleaseFile, release_files
from pressroom.content.source import Source
from pressroom.content.translations import fault as translation_fault
from pressroom.content.translations import faults as translation_faults

PAGE = ".html"


def link_findings(
    shelf: Shelf, release: Release, source: Source, now: datetime
) -> Iterator[tuple[Finding, bool]]:
    """Yield each link of a page that leads nowhere, and whether its target only is not public yet.

    *source* is the text of the page of *release*.
    """
    path = shelf.path(release.id)
    found = list(references(source))
    if release.replaces:
        found.append(Reference(line_of(path, ("replaces",)), "release", release.replaces))
    for problem, is_held_back in dead_references(shelf, found, now):
        yield Finding(path, problem.what, problem.expected, problem.line), is_held_back


def translation_findings(
    shelf: Shelf, releases: Mapping[str, Release], hidden: Collection[str]
) -> Iterator[Finding]:
    """Yield every ``translation-of`` of the archive that cannot be; *releases* are all by id.

    *hidden* are the ids of those that the public does not see.
    """
    public = {name: release for name, release in releases.items() if name not in hidden}
    for name, message in translation_faults(public, hidden):
        yield _of_translation(shelf, name, message)
    for name in sorted(releases.keys() & set(hidden)):
        # What is held back may name what is held back: they may go out together.
        if releases[name].translation_of and (
            message := translation_fault(releases[name], releases, ())
        ):
            yield _of_translation(shelf, name, f"translation-of: {message}")


def original_findings(
    shelf: Shelf, release: Release, is_hidden: bool, now: datetime
) -> Iterator[Finding]:
    """Yield what is wrong with the ``translation-of`` of one *release*, from its original alone."""
    named = release.translation_of
    if not named:
        return
    file = ReleaseFile(named, shelf.path(named))
    page = shelf.page(named).release if file.path.is_file() else None
    is_held_back = page is not None and not is_hidden and hidden_page(file, now) is not None
    by_id = {named: page} if page and not is_held_back else {}
    known = () if page else [other.id for other in release_files(shelf.releases)]
    hidden = {named} if is_held_back else ()
    if message := translation_fault(release, by_id, hidden, known):
        yield _of_translation(shelf, release.id, f"translation-of: {message}")


def old_address_findings(shelf: Shelf, releases: Sequence[Release]) -> Iterator[Finding]:
    """Yield each old address of the public *releases* at which something else is.

    Which pages a build makes beside those of releases, people, organizations and topics is known
    to the build alone, which looks again.
    """
    wanted = [
        Redirect(release.id, index, address, path)
        for release in releases
        for index, address in enumerate(release.formerly)
        if (path := page_at(address))
    ]
    found = faults(wanted, _Pages(shelf), lambda name: f"{shelf.releases.name}/{name}{SUFFIX}")
    for redirect, message in found:
        page = shelf.path(redirect.docname)
        yield Finding(page, message, EXPECTED, line_of(page, ("formerly", redirect.index)))


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of the site, as far as names of files and of the directory tell them."""

    shelf: Shelf

    def __contains__(self, key: object) -> bool:
        name, _suffix, rest = str(key).rpartition(PAGE)
        if rest or not name:
            return False
        folder, _slash, entry = name.rpartition("/")
        directory = self.shelf.directory
        entries = {
            "speakers": directory.people,
            "organizations": directory.organizations,
            "topics": directory.topics,
        }
        page = self.shelf.releases.parent / f"{name}{SUFFIX}"
        return name in OWN_PAGES or entry in entries.get(folder, ()) or page.is_file()


def _of_translation(shelf: Shelf, release: str, message: str) -> Finding:
    path = shelf.path(release)
    return Finding(path, message, "", line_of(path, ("translation-of",)))
