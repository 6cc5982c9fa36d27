"""What became of some invented releases after they went out.

The archive's own commands do it, as a press office would: everything is recorded, then some
releases are corrected, updated, withdrawn, replaced or removed.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pressroom.content.dates import parse_date
from pressroom.content.directory import read_directory
from pressroom.content.editions.recording import record
from pressroom.content.editions.revision import remove, revise, withdraw
from pressroom.content.editions.shelf import Shelf
from pressroom.content.release import Release
from pressroom.content.release_files import release_files
from pressroom.content.schema import Change, ChangeKind, Notice

EVERY = {"corrected": 12, "updated": 17, "withdrawn": 29, "replaced": 31, "removed": 41}
"""Of so many releases, one: far more than a press office has, so that a small archive shows all."""
AFTER = timedelta(days=6)
NONE = (None, None)
_LATER = datetime(9000, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"(?<=[a-zà-ÿ] )(\d{2,3})(?= [a-zà-ÿ])")


def write_history(folder: Path) -> None:
    """Give the releases of the archive in *folder* a history; the same archive, the same one."""
    shelf = Shelf(folder / "releases", read_directory(folder / "directory.yml"), "US")
    record(shelf, _LATER)
    releases = [_read(shelf, file.id) for file in release_files(shelf.releases)]
    for number, release in enumerate(releases, start=1):
        for fate, every in EVERY.items():
            if number % every == 0:
                _FATES[fate](shelf, release, releases[number - 2])
                break
    record(shelf, _LATER)


def _read(shelf: Shelf, release: str) -> Release:
    page = shelf.page(release)
    assert page.release is not None, page.problems
    return page.release


def _correct(shelf: Shelf, release: Release, _before: Release) -> None:
    path = shelf.path(release.id)
    text = path.read_text("utf-8")
    number = _NUMBER.search(text)
    if number is None:
        _update(shelf, release, _before)
        return
    right = str(int(number[1]) + 1)
    note = "The number was given wrongly."
    revise(shelf, release.id, _change(release, ChangeKind.CORRECTION, note, (number[1], right)))
    text = path.read_text("utf-8")
    path.write_bytes(_NUMBER.sub(right, text, count=1).encode())


def _update(shelf: Shelf, release: Release, _before: Release) -> None:
    note = "A paragraph was added at the end."
    revise(shelf, release.id, _change(release, ChangeKind.UPDATE, note))
    path = shelf.path(release.id)
    text = path.read_text("utf-8")
    path.write_bytes(f"{text.rstrip()}\n\nMore will be told on the day itself.\n".encode())


def _withdraw(shelf: Shelf, release: Release, _before: Release) -> None:
    withdraw(shelf, release.id, _notice(release, "It rested on figures that were never published."))


def _replace(shelf: Shelf, release: Release, before: Release) -> None:
    path = shelf.path(release.id)
    head, _, body = path.read_text("utf-8").partition("\n---\n")
    path.write_bytes(f"{head}\nreplaces: {before.id}\n---\n{body}".encode())


def _remove(shelf: Shelf, release: Release, _before: Release) -> None:
    remove(shelf, release.id, _notice(release, "It named a person who had asked not to be named."))


_FATES = {
    "corrected": _correct,
    "updated": _update,
    "withdrawn": _withdraw,
    "replaced": _replace,
    "removed": _remove,
}


def _day(release: Release) -> str:
    return (release.date.latest + AFTER).isoformat()


def _change(
    release: Release, kind: ChangeKind, note: str, words: tuple[str | None, str | None] = NONE
) -> Change:
    day = parse_date(_day(release))
    return Change(kind=kind, date=day, note=note, wrong=words[0], right=words[1])


def _notice(release: Release, reason: str) -> Notice:
    return Notice(date=parse_date(_day(release)), reason=reason)
