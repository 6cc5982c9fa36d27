"""Writing the page of a release that is yet to be written."""

from __future__ import annotations

from pathlib import Path

from pressroom.acquire.beginning import Beginning, begun
from pressroom.acquire.page_text import page_text
from pressroom.content.editions.shelf import Shelf
from pressroom.content.page_names import page_names
from pressroom.content.release_files import SUFFIX, edition_of
from pressroom.content.text_files import write_whole


def write_new_page(shelf: Shelf, beginning: Beginning) -> Path:
    """Write the page of *beginning* among the releases of *shelf*; return where it lies.

    No other page is written over, and no address given twice that the ledger knows.

    :raises Busy: if another command is writing to the archive.
    """
    text = page_text(begun(beginning, shelf.directory))
    year = beginning.date[:4]
    with shelf.locked():
        ledger = shelf.ledger()
        known = {*ledger.editions, *ledger.removals}
        ids = (f"{year}/{name}" for name in page_names(beginning.title))
        release = next(name for name in ids if name not in known and _is_free(shelf, name))
        path = shelf.path(release)
        write_whole(path, text)
    return path


def _is_free(shelf: Shelf, release: str) -> bool:
    """Whether no page, and no folder of a release's editions, has that name."""
    path = shelf.releases / release
    page = path.with_name(f"{path.name}{SUFFIX}")
    return edition_of(release) is None and not page.exists() and not path.exists()
