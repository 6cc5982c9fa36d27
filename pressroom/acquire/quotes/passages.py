"""Paragraphs of one passage, and whom the text beside its marks names as speaking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pressroom.acquire.quotes.after import speaker_after
from pressroom.acquire.quotes.before import is_told_whole, speaker_before
from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.vocabulary.grammar import FIRST_PERSON
from pressroom.acquire.quotes.words import words_of
from pressroom.content.names import fold

_LETTER = re.compile(r"[^\W_]")
LOOKED_AT = 4000
"""Characters of what stands outside the marks by which it is judged."""
LEAST_SPOKEN = 5
"""Fewer words in marks are no quote but a term."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Paragraphs ``start`` to ``end`` (exclusive) through which one quotation goes on.

    ``subjects`` are those whom attributions name, in order. ``is_whole`` says that nothing stands
    outside the marks, ``is_open`` that the last mark never closes, ``opens`` that the passage
    begins with a mark, ``is_told`` that somebody speaks in the first person outside of the marks.
    """

    start: int
    end: int
    subjects: tuple[Subject, ...]
    is_whole: bool
    is_open: bool
    opens: bool
    is_told: bool
    spoken_words: int


def passage_at(marked: Sequence[Marked], start: int) -> Passage:
    """Return the passage that begins at paragraph *start*."""
    end, subjects = _extent(marked, start)
    part = marked[start:end]
    if not part[0].runs:
        return Passage(start, end, (), False, False, False, False, 0)
    outside = [piece for paragraph in part for piece in paragraph.outside]
    spoken = [paragraph.words_of(run) for paragraph in part for run in paragraph.runs]
    return Passage(
        start,
        end,
        tuple(subjects),
        is_whole=not any(_LETTER.search(piece) for piece in outside),
        is_open=bool(part[-1].runs) and not part[-1].runs[-1].closed,
        opens=part[0].runs[0].start <= 1,
        is_told=any(w.key in FIRST_PERSON for p in outside for w in words_of(p[:LOOKED_AT])),
        spoken_words=sum(len(words.split()) for words in spoken),
    )


def _extent(marked: Sequence[Marked], start: int) -> tuple[int, Sequence[Subject]]:
    """Return where the passage from *start* on ends (exclusive), and whom it names as speaking.

    A mark that was never closed does not carry it on into the words of somebody else.
    """
    end = start + 1
    subjects = dict.fromkeys(_subjects(marked[start]))
    while end < len(marked) and marked[end].goes_on:
        more = dict.fromkeys(_subjects(marked[end]))
        if more and are_one([*subjects]) and not are_one([*subjects, *more]):
            break
        subjects |= more
        end += 1
    return end, tuple(subjects)


def _subjects(marked: Marked) -> list[Subject]:
    found: list[Subject] = []
    pieces = marked.outside
    for number in range(len(marked.runs)):
        if not found and _is_fragment(marked, number, pieces[number]):
            continue
        before = speaker_before(marked, number)
        after = speaker_after(marked, number)
        # Words between two runs say who speaks the first: “…,” said Chacón. “…”
        if after is not None:
            found.append(after)
        elif before is not None:
            found.append(before)
    return found


def _is_fragment(marked: Marked, number: int, before: str) -> bool:
    """Whether run *number* is a part of the sentence around it: calls it “a cruel policy”."""
    words = marked.words_of(marked.runs[number]).lstrip()
    if not words or not before.strip() or before.rstrip()[-1] in ",:":
        return not words
    return words[0].islower() and not is_told_whole(before, words)


def are_one(subjects: Sequence[Subject]) -> bool:
    """Whether *subjects* can all be the same person, named once and pointed back to."""
    named = [subject for subject in subjects if subject.manner in ("person", "organization")]
    names = {fold(subject.name or subject.organization).split()[-1] for subject in named}
    if len(names) > 1:
        return False
    groups = sum(subject.manner == "group" for subject in subjects)
    return not groups or groups == len(subjects)
