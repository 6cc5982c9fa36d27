"""Changes to a release that went out: the next edition, a withdrawal, a removal.

The archive's own words go into the front matter, line by line, so that all else in the page stays
as it is to the byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from pressroom.content.attachments.attachment import digests
from pressroom.content.dates import parse_date
from pressroom.content.editions.attached import attached_paths
from pressroom.content.editions.front_matter import with_item, with_mapping
from pressroom.content.editions.ledger import Ledger, Recorded, Removed, Withdrawn
from pressroom.content.editions.recording import demote, promote
from pressroom.content.editions.shelf import Shelf, exact_text
from pressroom.content.page import Page
from pressroom.content.problems import ContentError
from pressroom.content.release import Release
from pressroom.content.release_files import remains
from pressroom.content.schema import Change, Notice
from pressroom.content.text_files import write_whole
from pressroom.content.traces import traces
from pressroom.content.yaml_lines import block_item, block_mapping, flow_list, scalar


class NotRevised(Exception):
    """The page stays as it is; the text says why, and what to do first."""


def revise(shelf: Shelf, release: str, change: Change) -> int:
    """Open the next edition of *release*, and return its number.

    The outgoing text gets a page of its own. The words of the new edition are for an editor to
    write, before or after.

    :raises NotRevised: if the present edition is not recorded.
    """
    with shelf.locked():
        page = _standing(shelf, release)
        last = shelf.ledger().last(release)
        _must_be_recorded(shelf, page, last)
        assert last is not None
        if change.date.latest < parse_date(last.date).earliest:
            raise NotRevised(
                f"{change.date.edtf} is before {last.date}, when edition {last.edition} went out. "
                "Is this machine’s clock right? Say the day with --date."
            )
        text = _with_change(shelf, page, change)
        # In this order, so that a second run after a kill in between does the rest.
        promote(shelf, release, last.edition)
        try:
            write_whole(shelf.path(release), text)
        except OSError:
            demote(shelf, release, last.edition)
            raise
        return page.edition + 1


def withdraw(shelf: Shelf, release: str, notice: Notice) -> None:
    """Note in the page of *release* that it no longer stands, since when and why.

    :raises NotRevised: if it is withdrawn or removed already.
    """
    with shelf.locked():
        page = _standing(shelf, release)
        if page.withdrawn:
            raise NotRevised("It is withdrawn already.")
        values = _values(notice)
        text = exact_text(shelf.path(release))
        fresh = with_mapping(text, "withdrawn", values)
        if not _is(shelf, fresh, text, replace(page, withdrawn=notice)):
            raise _unknown_form(["withdrawn:", *block_mapping(values, "  ")])
        ledger = shelf.ledger()
        if ledger.last(release) and release not in ledger.withdrawals:
            # Before the page: a second run after a kill in between does the rest.
            shelf.enter(ledger, Withdrawn(release, notice.date.edtf))
        write_whole(shelf.path(release), fresh)


def remove(shelf: Shelf, release: str, notice: Notice) -> list[Path]:
    """Take the text of *release* out of the archive, in every edition; return what was deleted.

    Title, date and reason stay. The ledger keeps traces of the words, by which a copy that is
    left somewhere in the site is found. What a removal that was stopped has left is done.

    :raises NotRevised: if it is removed already, and nothing of it is left.
    """
    with shelf.locked():
        page = shelf.page(release)
        found, ledger = page.release, shelf.ledger()
        if found is None:
            raise ContentError(shelf.path(release), page.problems)
        left, known = remains(shelf.releases, release), ledger.removals.get(release)
        attached = _attached(shelf, page, left, ledger)
        is_tombstone = bool(found.removed) and found.is_tombstone
        if known and is_tombstone and not left and not attached:
            raise NotRevised("It is removed already.")
        date = known.removed if known else notice.date.edtf
        gone = _traces(shelf, page, left, notice) - set(known.traces if known else ())
        if gone or not known:
            shelf.enter(ledger, Removed(release, date, tuple(sorted(gone))))
        for file in attached:
            file.unlink()
        if not is_tombstone:
            write_whole(shelf.path(release), _tombstone(found, date, notice.reason))
        for file in left:
            # The page was written under the name of one that was left unfinished.
            file.unlink(missing_ok=True)
        with suppress(OSError):
            # Another release may lie in it; then it stays.
            shelf.path(release).with_suffix("").rmdir()
        return [*attached, *left]


def _attached(shelf: Shelf, page: Page, left: list[Path], ledger: Ledger) -> list[Path]:
    """Return the files that any edition of the release on *page* attaches, kept or recorded."""
    assert page.release is not None
    release = page.release.id
    kept = (shelf.read(path, release).release for path in left)
    stated = (digests(found.attachments) for found in (page.release, *kept) if found)
    recorded = (entry.attachments for entry in ledger.editions.get(release, {}).values())
    return attached_paths(shelf.folder(release), [*stated, *recorded])


def _standing(shelf: Shelf, release: str) -> Release:
    page = shelf.page(release)
    if page.release is None:
        raise ContentError(shelf.path(release), page.problems)
    if page.release.removed:
        raise NotRevised("It was removed; nothing is left to revise.")
    return page.release


def _must_be_recorded(shelf: Shelf, page: Release, last: Recorded | None) -> None:
    if last is None:
        raise NotRevised(
            "It was never recorded: as long as it has not gone out, just edit it. "
            "If it has, run: pressroom record"
        )
    if page.edition > last.edition:
        raise NotRevised(
            f"Edition {page.edition} is open already; edit it, then run: pressroom record"
        )
    if page.edition < last.edition:
        raise NotRevised(
            f"It says that it is edition {page.edition}, but edition {last.edition} is recorded. "
            "Restore the changes: in its front matter."
        )
    kept = shelf.kept(page.id, last.edition)
    if kept is None or kept.release is None or kept.release.fingerprint != last.sha256:
        raise NotRevised(
            f"The text that was kept of edition {last.edition} is gone or altered. Restore it "
            "from the repository; or, if the page is still as it went out, run: pressroom record"
        )


def _with_change(shelf: Shelf, page: Release, change: Change) -> str:
    values = _values(change)
    text = exact_text(shelf.path(page.id))
    fresh = with_item(text, "changes", values)
    if not _is(shelf, fresh, text, replace(page, changes=(*page.changes, change))):
        raise _unknown_form(["changes:", *block_item(values, "  ")])
    return fresh


def _is(shelf: Shelf, fresh: str, text: str, expected: Release) -> bool:
    """Whether *fresh* reads as *expected*, and in all else as *text*."""
    page, before = (shelf.parsed(version, expected.id) for version in (fresh, text))
    return page.release == expected and page.wording == before.wording


def _unknown_form(lines: list[str]) -> NotRevised:
    written = "\n".join(lines)
    return NotRevised(
        "Its front matter has a form to which this command cannot add. Write one key a line, or "
        f"add this to it:\n{written}"
    )


def _values(said: Change | Notice) -> Mapping[str, str]:
    return {key: str(v) for key, v in said.model_dump(mode="json", exclude_none=True).items()}


def _traces(shelf: Shelf, page: Page, left: list[Path], notice: Notice) -> set[str]:
    """Return the traces of everything that goes: not of what the tombstone says."""
    assert page.release is not None
    kept = (shelf.read(path, page.release.id).wording for path in left)
    all_words = [*page.wording, *(text for wording in kept for text in wording)]
    return set(traces(all_words)) - set(traces([page.release.title, notice.reason]))


def _tombstone(release: Release, date: str, reason: str) -> str:
    return "\n".join(["---", *_tombstone_lines(release, date, reason), "---", ""])


def _tombstone_lines(release: Release, date: str, reason: str) -> Iterator[str]:
    yield f"title: {scalar(release.title)}"
    yield f"date: {release.date.edtf}"
    yield f"kind: {release.kind}"
    yield f"language: {release.language}"
    yield f"issuers: {flow_list(release.issuers)}"
    if release.formerly:
        yield f"formerly: {flow_list(release.formerly)}"
    if release.translation_of:
        yield f"translation-of: {scalar(release.translation_of)}"
    if release.replaces:
        yield f"replaces: {scalar(release.replaces)}"
    yield "removed:"
    yield f"  date: {date}"
    yield f"  reason: {scalar(reason)}"
