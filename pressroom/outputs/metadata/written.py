"""Files beside the pages: written when they changed, and gone when they are empty."""

from __future__ import annotations

from pathlib import Path

from pressroom.content.text_files import write_whole


def write_or_remove(path: Path, text: str) -> None:
    """Let *path* hold *text*; an empty one is not there at all. What is right is left alone."""
    if not text:
        path.unlink(missing_ok=True)
    elif not path.is_file() or path.read_bytes() != text.encode():
        write_whole(path, text)
