"""The leak gate as one question: does this site hold what the public must not see?"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pressroom.content.editions.shelf import Shelf
from pressroom.content.embargo.hidden import Hidden
from pressroom.content.leaks.copies import copies
from pressroom.content.leaks.public_words import PublicWords
from pressroom.content.leaks.search import Leak, leaks
from pressroom.content.leaks.secrets import needles


def leaks_of(
    site: Path,
    archive: Path,
    shelf: Shelf,
    hidden: Collection[Hidden],
    processes: int,
    note: Path | None = None,
) -> list[Leak]:
    """Return what the folder *site* lets out of the *archive* and its *shelf* of releases.

    With the *note* that an earlier call left, only what changed since is looked at.

    :raises ContentError: if the ledger is broken.
    :raises Unreadable: if a file of the site cannot be looked into.
    """
    public = PublicWords(archive, shelf.releases, {page.file.path for page in hidden})
    in_words = leaks(site, needles(shelf, hidden), public, processes, note)
    return sorted([*in_words, *copies(site, shelf, hidden)])
