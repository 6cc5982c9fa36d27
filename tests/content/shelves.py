"""A small archive in a folder, whose releases are recorded, revised and removed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from pressroom.content.dates import parse_date
from pressroom.content.editions.findings import findings
from pressroom.content.editions.recording import NotRecorded, record
from pressroom.content.editions.revision import revise
from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import hidden_pages
from pressroom.content.schema import Change, ChangeKind, Notice
from tests.content.pages import DIRECTORY, page_text

NOW = datetime(2022, 1, 1, tzinfo=UTC)
DOORS = "2021/doors"
GATES = "2021/gates"


def begun(folder: Path, **pages: str) -> Shelf:
    """Return the releases in *folder*, with the texts of *pages* of 2021 by name."""
    shelf = Shelf(folder / "releases", DIRECTORY, "US")
    shelf.releases.mkdir(parents=True)
    for name, text in (pages or {"doors": page_text()}).items():
        write(shelf, f"2021/{name}", text)
    return shelf


def recorded(folder: Path, **pages: str) -> Shelf:
    """Like :func:`begun`, with everything recorded."""
    shelf = begun(folder, **pages)
    record(shelf, NOW)
    return shelf


def write(shelf: Shelf, release: str, text: str) -> None:
    path = shelf.path(release)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def edit(shelf: Shelf, release: str, old: str, new: str) -> None:
    """Put *new* in the place of *old* in the page of *release*."""
    text = shelf.path(release).read_bytes().decode()
    assert old in text
    write(shelf, release, text.replace(old, new))


def correction(date: str = "2021-12-05", note: str = "The doors were not open.") -> Change:
    return Change(
        kind=ChangeKind.CORRECTION, date=parse_date(date), note=note, wrong="open", right="ajar"
    )


def notice(reason: str = "It named a child.", date: str = "2021-12-06") -> Notice:
    return Notice(date=parse_date(date), reason=reason)


def second_edition(shelf: Shelf, new: str = "ajar") -> None:
    """Revise the doors, edit them, and record that."""
    revise(shelf, DOORS, correction())
    edit(shelf, DOORS, "are open", f"are {new}")
    record(shelf, NOW)


def found(shelf: Shelf) -> list[str]:
    """Return what breaks the record, without the folder."""
    hidden = {page.file.id for page in hidden_pages(shelf.releases, NOW)}
    every = findings(shelf, shelf.ledger(), hidden)
    return [str(finding).replace(f"{shelf.releases}/", "") for finding in every]


def refusal(shelf: Shelf) -> str:
    """Return why nothing is recorded; fail if something is."""
    before = files(shelf)
    try:
        entries = record(shelf, NOW)
    except NotRecorded as error:
        assert files(shelf) == before
        return str(error).replace(f"{shelf.releases}/", "")
    raise AssertionError(f"recorded {entries}")


def files(shelf: Shelf) -> dict[str, bytes]:
    """Return every file among the releases but the lock."""
    return {
        path.relative_to(shelf.releases).as_posix(): path.read_bytes()
        for path in sorted(shelf.releases.rglob("*"))
        if path.is_file() and path.name != ".lock"
    }
