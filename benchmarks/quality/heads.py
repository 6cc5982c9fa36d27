"""Titles and dates of drafts against what the source's metadata says.

Without the metadata, only a document whose text prints its title or date can be right; in the
others a title or date that is found is wrong, and none is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from benchmarks.quality.corpora import Truth
from benchmarks.quality.tally import Tally
from pressroom.acquire.document import Document
from pressroom.acquire.draft import Draft
from pressroom.content.names import fold
from pressroom.content.printed_dates import printed_dates

HEAD_LINES = 40
HEAD_CHARACTERS = 600
"""Of a text: where its own title and date stand, if anywhere."""
LONGEST_TITLE = 4
"""Lines."""


def compare_head(name: str, draft: Draft, truth: Truth, tally: Tally) -> None:
    """Count title and date of *draft*, the document *name*, against the *truth*."""
    for what, found, true in _pairs(draft, truth):
        _count(name, what, found, true, tally, is_there=True)


def compare_head_of_text(
    name: str, draft: Draft, truth: Truth, document: Document, tally: Tally
) -> None:
    """Like :func:`compare_head`, for a *draft* made without the metadata of *document*."""
    lines = [line for block in document.blocks for line in block.text.split("\n") if line.strip()]
    is_there = {"title": _prints_title(lines, truth.title), "date": _prints_date(lines, truth.date)}
    for what, found, true in _pairs(draft, truth):
        _count(name, what, found, true, tally, is_there=is_there[what])


def _pairs(draft: Draft, truth: Truth) -> Iterator[tuple[str, str, str]]:
    yield "title", _key(draft.title), _key(truth.title)
    yield "date", draft.date, truth.date


def _count(name: str, what: str, found: str, true: str, tally: Tally, *, is_there: bool) -> None:
    tally.add(
        **{
            f"{what}s": int(is_there),
            f"{what} right": int(is_there and found == true),
            f"{what} invented": int(not is_there and bool(found) and found != true),
        }
    )
    if (is_there or found) and found != true:
        tally.errors.append(f"{name}: {what} {found!r}, not {true!r}")


def _prints_title(lines: Sequence[str], title: str) -> bool:
    wanted = _key(title)
    head = lines[:HEAD_LINES]
    return any(
        _key(" ".join(head[start : start + count])) == wanted
        for start in range(len(head))
        for count in range(1, LONGEST_TITLE + 1)
    )


def _prints_date(lines: Sequence[str], date: str) -> bool:
    head = "\n".join(lines)[:HEAD_CHARACTERS]
    return any(date in found.readings for found in printed_dates(head))


def _key(text: str) -> str:
    return re.sub(r"\W+", "", fold(text))
