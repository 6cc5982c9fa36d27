"""The end mark: what a press office sets below the last line (``###``, ``-30-``, ``FIN``)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressroom.acquire.lines.found import Found, found_in
from pressroom.content.end_marks import TAIL, WHOLE

LONGEST = 40
"""Characters of a line, or of its tail, that are looked at."""


def find_end_mark(lines: Sequence[str]) -> Found | None:
    """Return the first end mark of *lines*."""
    return next(find_end_marks(lines), None)


def find_end_marks(lines: Sequence[str]) -> Iterator[Found]:
    """Yield every end mark: a line of its own, or the tail of a line after a sentence."""
    for index, line in enumerate(lines):
        tail_start = max(0, len(line) - LONGEST)
        text = line[tail_start:] if tail_start else line
        stripped = line.strip() if not tail_start or not line[:-LONGEST].strip() else ""
        if stripped and WHOLE.fullmatch(stripped):
            yield found_in(line, index, 0, len(line), "end mark")
        elif match := TAIL.search(text):
            start, end = match.span()
            yield found_in(line, index, tail_start + start, tail_start + end, "end mark")
