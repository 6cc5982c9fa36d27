"""The files that recorded editions attach: whether they are still there, and still the same."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from pressroom.content.editions.finding import RESTORE, Finding
from pressroom.content.editions.ledger import Recorded

Digests = tuple[tuple[str, str], ...]


def changed_files(recorded: Digests, present: Digests) -> str:
    """Return the names of the files that are other ones, gone or new, with commas between."""
    names = {name for name, _digest in set(recorded) ^ set(present)}
    return ", ".join(f"“{name}”" for name in sorted(names))


def lost_files(folder: Path, recorded: Recorded) -> Iterator[Finding]:
    """Yield each file of a *recorded* edition that is gone from *folder*, or another one now."""
    for name, digest in recorded.attachments:
        path = folder / name
        what = f"This file went out with edition {recorded.edition}, and"
        if not path.is_file():
            yield Finding(path, f"{what} is gone.", RESTORE)
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            command = f"{RESTORE} Give the new one another name."
            yield Finding(path, f"{what} another one stands in its place.", command)


def attached_paths(folder: Path, editions: Iterable[Digests]) -> list[Path]:
    """Return the files in *folder* that any of *editions* attaches."""
    names = {name for edition in editions for name, _digest in edition}
    return [path for name in sorted(names) if (path := folder / name).is_file()]
