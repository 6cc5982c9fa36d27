"""Reading a file as text, and writing it whole."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from pressroom.content.problems import ContentError, Problem


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file, a byte order mark left out and line ends made ``\\n``.

    :raises ContentError: with the line of the first byte that is not UTF-8.
    """
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problem = Problem(
            line,
            f"This file is not UTF-8: byte 0x{data[error.start]:02x} stands for no character.",
            "Save it as UTF-8 in your editor (it may be Windows-1252, “ANSI”).",
            fatal=True,
        )
        raise ContentError(path, [problem]) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_whole(path: Path, text: str) -> None:
    """Write *text* so that a kill leaves the old file or the new one, never a half."""
    write_bytes_whole(path, text.encode())


def write_bytes_whole(path: Path, data: bytes) -> None:
    """Write *data* likewise."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        try:
            fresh.write_bytes(data)
        except FileNotFoundError:
            # Rarer, and slower to look at, than a folder that is there.
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(data)
        fresh.replace(path)
    except OSError:
        # Half a file would hold room on a disk that has none.
        with suppress(OSError):
            fresh.unlink()
        raise
