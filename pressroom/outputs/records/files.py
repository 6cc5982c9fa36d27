"""Files of the output that are written only when their bytes change, and whole."""

from __future__ import annotations

import filecmp
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from pressroom.content.text_files import write_whole

FRESH = ".new"


def put(path: Path, text: str) -> None:
    """Make *path* hold *text*, and leave it alone if it does."""
    if not path.is_file() or path.read_bytes() != text.encode():
        write_whole(path, text)


@contextmanager
def refreshed(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write what *path* shall hold; it takes the place of the old one, if it
    differs, when all of it is written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}{FRESH}")
    try:
        with fresh.open("wb") as file:
            yield file
        if not path.is_file() or not filecmp.cmp(fresh, path, shallow=False):
            fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
