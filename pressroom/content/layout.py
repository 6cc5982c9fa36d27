"""Directives that only lay out what was issued (figures, tables), taken away from around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pressroom.content.body import PLAIN_DIRECTIVES

_OPENING = re.compile(rf"\s*(:{{3,}}|`{{3,}}|~{{3,}})\{{({'|'.join(PLAIN_DIRECTIVES)})\}}(.*)")
_FIELD = re.compile(r"\s*:([\w-]+):(.*)")
TITLED = ("list-table", "table")
"""What follows their name is a caption; with the others it is the name of a file."""


def without_layout(lines: Iterable[str]) -> Iterator[str]:
    """Yield Markdown *lines* without the fences and fields of figures, images and tables.

    Captions, cells and the words for those who cannot see an image stay.
    """
    fences: list[str] = []
    in_head = False
    for line in lines:
        if opening := _OPENING.fullmatch(line):
            fence, name, argument = opening.groups()
            fences.append(fence)
            in_head = True
            yield from ("", argument if name in TITLED else "", "")
        elif in_head and (field := _FIELD.fullmatch(line)):
            yield from ("", field[2] if field[1] == "alt" else "", "")
        elif fences and _closes(line.strip(), fences[-1]):
            fences.pop()
            yield ""
        else:
            in_head = False
            yield line


def _closes(line: str, fence: str) -> bool:
    return len(line) >= len(fence) and set(line) == {fence[0]}
