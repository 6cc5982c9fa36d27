"""What breaks the record of one release: on its page, and in the kept texts of its editions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from pressroom.content.attachments.attachment import digests
from pressroom.content.editions.attached import changed_files, lost_files
from pressroom.content.editions.comparison import account
from pressroom.content.editions.finding import RESTORE, Finding
from pressroom.content.editions.ledger import Ledger, Recorded, Withdrawn
from pressroom.content.editions.shelf import Shelf
from pressroom.content.release import Release
from pressroom.content.release_files import edition_path

MOST_DIFFERENCES = 5


def page_findings(shelf: Shelf, ledger: Ledger, release: Release) -> Iterator[Finding]:
    """Yield what breaks the record of one *release* on its own page."""
    path = shelf.path(release.id)
    last = ledger.last(release.id)
    again = f"run: pressroom remove {path} --reason …"
    if release.id in ledger.removals:
        if release.removed is None or not release.is_tombstone:
            what = "This release was removed, and its text stands here."
            yield Finding(path, what, f"Restore the page as the removal left it; or {again}")
    elif release.removed:
        what = "This page says that it was removed, and the ledger does not."
        yield Finding(path, what, f"Restore it; or {again}")
    elif release.id in ledger.disputed:
        edition = ledger.disputed[release.id]
        what = f"Two branches recorded different texts as edition {edition} of this release."
        yield Finding(path, what, "Undo the merge, and on one branch that edition; then revise.")
    elif last:
        yield from _of_page(shelf, path, release, last)
        yield from _of_history(path, release, ledger.editions[release.id])
        yield from _of_withdrawal(path, release, ledger.withdrawals.get(release.id))
    elif release.changes:
        what = "The first edition of this release was never recorded."
        yield Finding(path, what, "Take changes: out, run: pressroom record, then revise it.")


def _of_page(shelf: Shelf, path: Path, release: Release, last: Recorded) -> Iterator[Finding]:
    if release.edition < last.edition:
        what = f"This page is edition {release.edition}, but edition {last.edition} is recorded."
        yield Finding(path, what, "Restore the changes: in its front matter.")
    elif release.edition > last.edition + 1:
        what = f"This page is edition {release.edition}, but only {last.edition} is recorded."
        yield Finding(path, what, "Take the newest of its changes: out, and run: pressroom record")
    elif release.edition > last.edition:
        return
    elif release.fingerprint != last.sha256:
        shown = _differences(shelf, release.id, last.edition)
        what = f"The text differs from edition {last.edition} as it was recorded{shown}"
        yield Finding(path, what, f"Undo it; or run: pressroom revise {path} --kind … --note …")
    elif changed := changed_files(last.attachments, digests(release.attachments)):
        what = f"The attachments differ from those of edition {last.edition} as it was recorded:"
        revise = f"or run: pressroom revise {path} --kind … --note …"
        yield Finding(path, f"{what} {changed}.", f"Put back what it was; {revise}")
    elif (early := edition_path(shelf.releases, release.id, last.edition)).is_file():
        what = f"Edition {last.edition} stands among the earlier ones, and no later one is open."
        yield Finding(early, what, f"Run: pressroom revise {path} --kind … --note …")


def _of_history(
    path: Path, release: Release, editions: Mapping[int, Recorded]
) -> Iterator[Finding]:
    for edition, change in enumerate(release.changes, start=2):
        recorded = editions.get(edition)
        if recorded and recorded.date != change.date.edtf:
            what = f"Edition {edition} was recorded as of {recorded.date}, and this page says"
            yield Finding(path, f"{what} {change.date.edtf}.", "Restore its date: there.")


def _of_withdrawal(path: Path, release: Release, known: Withdrawn | None) -> Iterator[Finding]:
    if known and (release.withdrawn is None or release.withdrawn.date.edtf != known.withdrawn):
        what = f"This release was withdrawn on {known.withdrawn}, and its page does not say so."
        yield Finding(path, what, "Restore withdrawn: in its front matter.")


def _differences(shelf: Shelf, release: str, edition: int) -> str:
    kept = shelf.kept(release, edition)
    if kept is None:
        return ", and its kept text is gone."
    differences = account(kept.wording, shelf.page(release).wording)
    shown = [f"“{words}”" for words in islice(differences, MOST_DIFFERENCES + 1)]
    more = ["…"] if len(shown) > MOST_DIFFERENCES else []
    return ": " + ", ".join([*shown[:MOST_DIFFERENCES], *more])


def kept_findings(shelf: Shelf, ledger: Ledger, release: Release) -> Iterator[Finding]:
    """Yield what breaks the record of one *release* in the kept texts of its editions."""
    if release.id in ledger.removals or release.id in ledger.disputed:
        return
    for edition, recorded in ledger.editions.get(release.id, {}).items():
        path = shelf.kept_path(release.id, edition)
        if path is None:
            what = f"The kept text of edition {edition} is gone."
            again = " Or run: pressroom record" if _can_be_kept(release, recorded) else ""
            yield Finding(shelf.path(release.id), what, f"{RESTORE}{again}")
        elif path.read_bytes() != shelf.path(release.id).read_bytes():
            yield from _of_kept(path, shelf.read(path, release.id).release, release, recorded)
        if edition != release.edition:
            yield from lost_files(shelf.folder(release.id), recorded)


def _can_be_kept(release: Release, recorded: Recorded) -> bool:
    """Whether the page of *release* still is the edition that was *recorded*."""
    is_present = release.edition == recorded.edition
    return is_present and release.fingerprint == recorded.sha256


def _of_kept(
    path: Path, kept: Release | None, release: Release, recorded: Recorded
) -> Iterator[Finding]:
    if kept is None or kept.fingerprint != recorded.sha256:
        what = f"The kept text of edition {recorded.edition} differs from the recorded one."
        yield Finding(path, what, RESTORE)
    elif kept.changes != release.changes[: len(kept.changes)]:
        what = f"The changes: of this page are not those with which edition {recorded.edition}"
        yield Finding(path, f"{what} was recorded.", "Restore them in the page of the release.")
