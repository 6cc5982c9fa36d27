"""Reading a file as text."""

from __future__ import annotations

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
