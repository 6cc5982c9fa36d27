"""What does not agree between the ledger, the pages and the kept editions.

The promise of the record: a text that went out is never changed, exchanged or taken away in
silence. Every finding breaks it, and says by which command it can be kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from pressroom.content.editions.finding import Finding
from pressroom.content.editions.ledger import Ledger, Recorded
from pressroom.content.editions.page_findings import kept_findings, page_findings
from pressroom.content.editions.shelf import Shelf
from pressroom.content.release import Release
from pressroom.content.release_files import (
    KeptFile,
    kept_files,
    linked_files,
    release_files,
)


def findings(shelf: Shelf, ledger: Ledger, hidden: Collection[str]) -> Iterator[Finding]:
    """Yield what breaks the record, of every release that *ledger* names.

    *hidden* are the ids of releases that are kept back now. A page that cannot be read has
    problems of its own, told where it is read.
    """
    names = {file.id for file in release_files(shelf.releases)}
    known = {*ledger.editions, *ledger.removals}
    for release in sorted(known & names - set(hidden)):
        if found := shelf.page(release).release:
            yield from page_findings(shelf, ledger, found)
            yield from kept_findings(shelf, ledger, found)
    missing = known - (names - set(hidden))
    others = (shelf.page(name).release for name in sorted(names - known)) if missing else ()
    yield from missing_findings(shelf, ledger, missing, hidden, [r for r in others if r])
    yield from stray_findings(shelf, ledger)


def missing_findings(
    shelf: Shelf,
    ledger: Ledger,
    missing: Iterable[str],
    hidden: Collection[str],
    others: Iterable[Release],
) -> Iterator[Finding]:
    """Yield the findings of recorded releases that are *missing* among the public pages.

    *hidden* ones are kept back, and some stand in another part of the archive; the text of the
    rest may stand in one of the *others*.
    """
    standing = {release.fingerprint: release.id for release in others}
    for release in sorted(missing):
        if release in hidden:
            yield _held_back(shelf, release)
        elif release not in shelf.elsewhere:
            yield _vanished(shelf, release, ledger.last(release), standing)


def _held_back(shelf: Shelf, release: str) -> Finding:
    path = shelf.path(release)
    what = "This release went out and was recorded, and its page is under embargo or a draft now."
    command = "Take that out of its front matter: nothing that went out can be held back. Or run:"
    return Finding(path, what, f"{command} pressroom remove {path} --reason …")


def _vanished(
    shelf: Shelf, release: str, last: Recorded | None, standing: Mapping[str, str]
) -> Finding:
    path = shelf.path(release)
    if last and last.sha256 in standing:
        where = shelf.path(standing[last.sha256])
        what = f"This release was recorded, and its text stands in {where} now."
        return Finding(path, what, "Its address is permanent: give the page its name back.")
    what = "This release was recorded, and its page is gone."
    return Finding(path, what, f"Restore it, then run: pressroom remove {path} --reason …")


def stray_findings(shelf: Shelf, ledger: Ledger) -> Iterator[Finding]:
    """Yield the findings of files that the record does not know, and of links."""
    for link in linked_files(shelf.releases):
        what = "This is a symbolic link, and what it leads to is no part of the record."
        yield Finding(link, what, "Put the file itself in its place.")
    for file in kept_files(shelf.releases):
        yield from _of_stray(shelf, ledger, file)


def _of_stray(shelf: Shelf, ledger: Ledger, file: KeptFile) -> Iterator[Finding]:
    path = shelf.path(file.release)
    if file.release in ledger.removals:
        what = "This release was removed, and this edition of it is still kept."
        yield Finding(file.path, what, f"Run: pressroom remove {path} --reason …")
    elif file.edition in ledger.editions.get(file.release, {}):
        return
    elif path.is_file():
        what = f"The text of edition {file.edition} is kept here, and the ledger does not name it."
        command = (
            "Restore the ledger from the repository; or, if pressroom record was stopped, run it "
            "again. If the page was edited since then, delete this file first."
        )
        yield Finding(file.path, what, command)
    else:
        what = "This is the edition of no release; pages with such a name are those of editions."
        yield Finding(file.path, what, "Give it another name.")
