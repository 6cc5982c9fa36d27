"""What a recogniser points at: a span of one line, and why it was taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """Characters *start* to *end* of line *line*; ``text`` is exactly what stands there.

    ``reason`` names what it is, for the report. ``is_whole`` says that nothing but white space
    stands beside it in the line.
    """

    line: int
    start: int
    end: int
    text: str
    reason: str
    is_whole: bool = True


def found_in(line: str, index: int, start: int, end: int, reason: str) -> Found:
    """Return the span *start* to *end* of *line*, the white space at its ends left out."""
    span = line[start:end]
    start += len(span) - len(span.lstrip())
    text = span.strip()
    end = start + len(text)
    is_whole = not line[:start].strip() and not line[end:].strip()
    return Found(index, start, end, text, reason, is_whole)
