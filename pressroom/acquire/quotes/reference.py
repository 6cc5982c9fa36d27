"""Whom a word such as "she" or "el congresista" points back to, where that is certain."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.vocabulary import NOT_NAMES, ROLE_MODIFIERS, ROLE_NOUNS
from pressroom.acquire.quotes.words import words_of
from pressroom.content.names import fold

BACK = 6
"""Paragraphs before, in which somebody can be named whom a word points back to."""
LONGEST = 2000
_WINDOW = 250


def points_to(
    subject: Subject,
    marked: Sequence[Marked],
    start: int,
    speakers: Sequence[tuple[int, Subject]],
) -> Subject:
    """Return the person whom *subject* points to, nobody if it could be more than one.

    *marked* ends with the passage that begins at *start*; *speakers* are those who spoke before
    it, each with the paragraph where his or her quote ends.
    """
    named = [(end, who) for end, who in speakers if who.manner == "person"]
    if subject.manner == "role":
        return _by_role(subject, named, marked, start)
    if named:
        end, last = named[-1]
        between = [name for m in marked[end:start] for name in people_in(m)]
        others = {fold(name).split()[-1] for name in between} - {fold(last.name).split()[-1]}
        return last if not others else NOBODY
    return _only(marked, start)


def _by_role(
    subject: Subject,
    named: Sequence[tuple[int, Subject]],
    marked: Sequence[Marked],
    start: int,
) -> Subject:
    nouns = {word.key for word in words_of(subject.role) if word.key in ROLE_NOUNS}
    fitting = {who.name: who for _end, who in named if nouns & _keys(who.role)}
    before = {
        who.name: who
        for m in marked[max(0, start - BACK) : start]
        for who in subjects_in(m)
        if nouns & _keys(who.role)
    }
    lasts = {fold(name).split()[-1] for name in (*fitting, *before)}
    if len(lasts) != 1:
        return NOBODY
    return next(iter((*fitting.values(), *before.values())))


def _keys(role: str) -> set[str]:
    return {word.key for word in words_of(role)}


def _only(marked: Sequence[Marked], start: int) -> Subject:
    """Return the only person named in the nearest paragraph that names anybody."""
    for paragraph in reversed(marked[max(0, start - BACK) : start + 1]):
        if found := subjects_in(paragraph):
            lasts = {fold(who.name).split()[-1] for who in found}
            full = [who for who in found if " " in who.name]
            return full[0] if len(lasts) == 1 and full else NOBODY
    return NOBODY


def people_in(marked: Marked) -> list[str]:
    return [subject.name for subject in subjects_in(marked)]


def subjects_in(marked: Marked) -> list[Subject]:
    """Return the people named outside the marks of a paragraph: with a role, or first and last."""
    found: list[Subject] = []
    for piece in marked.outside:
        text = piece[:LONGEST]
        over = 0
        for word in words_of(text):
            begins = word.is_capital or word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS
            if word.start < over or not begins or word.key in NOT_NAMES - ROLE_MODIFIERS:
                continue
            read = read_subject(text[word.start : word.start + _WINDOW])
            if read and read[0].manner == "person" and (read[0].role or " " in read[0].name):
                found.append(read[0])
                over = word.start + read[1]
    return found
