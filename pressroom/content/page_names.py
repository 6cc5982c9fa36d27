"""The names of new pages, which become their permanent addresses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from pressroom.content.names import slug

LONGEST = 64
"""Characters of a name, without the number that tells it from others."""


def page_names(title: str) -> Iterator[str]:
    """Yield names for a page with that *title*, without end, the best first.

    ``doors-open``, ``doors-open-2`` …; ``untitled`` where no letter of the title can stand in an
    address.
    """
    stem = _cut(slug(title)) or "untitled"
    yield stem
    yield from (f"{stem}-{number}" for number in count(2))


def _cut(stem: str) -> str:
    """Return *stem* cut at a hyphen, so that addresses stay short."""
    if len(stem) <= LONGEST:
        return stem
    return stem[: LONGEST + 1].rpartition("-")[0] or stem[:LONGEST]
