"""When the next embargo lifts: then the archive must be built again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pressroom.content.embargo.hidden import Hidden
from pressroom.content.release_files import ReleaseFile, edition_of


@dataclass(frozen=True, slots=True)
class Due:
    """The instant at which the next embargo lifts, and the pages that it holds back."""

    at: datetime
    files: tuple[ReleaseFile, ...]


def next_due(pages: Iterable[Hidden]) -> Due | None:
    """Return what of the hidden *pages* is due next; ``None`` if no embargo lies ahead.

    A draft never is: a person must take its ``draft: true`` out.
    """
    held = [page for page in pages if page.embargo and edition_of(page.file.id) is None]
    at = min((page.embargo for page in held if page.embargo), default=None)
    if at is None:
        return None
    return Due(at, tuple(page.file for page in held if page.embargo == at))
