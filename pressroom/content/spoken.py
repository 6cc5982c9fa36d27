"""The spoken words of a passage: what stands inside its quotation marks.

A passage is quoted as issued, attribution and all: “The decision …,” said Oscar Chacón. “The
resumption …” The spoken words are the two runs inside the marks. Marks nest; a quotation that
goes on over several paragraphs opens each of them again and closes only the last. Spanish
typography (Real Academia Española, *Ortografía*, «comillas de seguimiento») opens the following
paragraphs with the closing mark instead, so both are read as going on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

CLOSING = {"“": "”", "«": "»", "„": "“", '"': '"'}
"""Each opening mark and what closes it. ‘ ’ only ever nest, and ’ is also the apostrophe, so
single marks stay part of the words."""
_MARK = re.compile("[" + "".join(sorted({*CLOSING, *CLOSING.values()})) + "]")


class UnbalancedMarks(ValueError):
    """Quotation marks that do not pair; ``paragraph`` counts from 0."""

    def __init__(self, paragraph: int, opening: str) -> None:
        super().__init__(opening)
        self.paragraph = paragraph
        self.opening = opening


@dataclass
class _Open:
    """A mark that waits for its partner."""

    mark: str
    paragraph: int


def spoken_runs(paragraphs: Sequence[str], *, unclosed: bool = False) -> tuple[str, ...]:
    """Return the runs of words inside the quotation marks of *paragraphs* of plain text.

    One run ends where an attribution interrupts it or the paragraph ends. Without any marks the
    paragraphs themselves are the runs. With *unclosed*, a mark that never closes reaches to the
    end, and a mark that closes what was never opened reaches back to the paragraph's beginning.

    :raises UnbalancedMarks: if a mark never closes, or closes what was never opened.
    """
    if not any(_MARK.search(text) for text in paragraphs):
        return tuple(text.strip() for text in paragraphs if text.strip())
    runs: list[str] = []
    waiting: list[_Open] = []
    for index, paragraph in enumerate(paragraphs):
        runs += _scan(paragraph, index, waiting, unclosed)
        following = paragraphs[index + 1 : index + 2]
        if waiting and not unclosed and not _goes_on(following, waiting[0].mark):
            raise UnbalancedMarks(waiting[0].paragraph, waiting[0].mark)
    return tuple(run for run in runs if run)


def _goes_on(following: Sequence[str], mark: str) -> bool:
    """Whether the next paragraph opens with *mark*, or with its partner as in Spanish."""
    return bool(following) and following[0].lstrip()[:1] in {mark, CLOSING[mark]}


def _scan(paragraph: str, index: int, waiting: list[_Open], unclosed: bool) -> list[str]:
    """Return the runs of one paragraph; *waiting* holds the open marks, outermost first."""
    text = paragraph.strip()
    start = _skip_continuation(text, waiting)
    runs: list[str] = []
    for match in _MARK.finditer(text, start):
        mark = match[0]
        if waiting and mark == CLOSING[waiting[-1].mark]:
            waiting.pop()
            if waiting:
                continue
        elif mark in CLOSING:
            if not waiting:
                start = match.end()
            waiting.append(_Open(mark, index))
            continue
        elif not unclosed:
            raise UnbalancedMarks(index, mark)
        runs.append(text[start : match.start()].strip())
        start = match.end()
    if waiting:
        runs.append(text[start:].strip())
    return runs


def _skip_continuation(text: str, waiting: Sequence[_Open]) -> int:
    """Return where the words begin, after marks that only repeat what is already open."""
    position = 0
    for open_mark in waiting:
        if text[position : position + 1] not in {open_mark.mark, CLOSING[open_mark.mark]}:
            break
        position += 1
    return position
