"""Whom a word such as "she" or "el congresista" points back to, where that is certain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from pressroom.acquire.quotes.found import NOBODY, Subject
from pressroom.acquire.quotes.marks import Marked
from pressroom.acquire.quotes.people import People
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.vocabulary.names import NOT_NAMES, NOT_PEOPLE
from pressroom.acquire.quotes.vocabulary.roles import ROLE_MODIFIERS, ROLE_NOUNS, SAME_OFFICE
from pressroom.acquire.quotes.words import Word, words_of
from pressroom.content.names import fold

BACK = 6
"""Paragraphs before, in which somebody can be named whom a word points back to."""
MOST_SPEAKERS = 40
"""People who spoke before, and are looked at for a role that points back."""
LONGEST = 2000
_WINDOW = 250


@dataclass(frozen=True, slots=True)
class Past:
    """What was read before a passage that begins at paragraph ``start``.

    ``speakers`` are the people who spoke before it, by name, the last one last, each with the
    paragraph where his or her latest quote ends.
    """

    marked: Sequence[Marked]
    start: int
    speakers: dict[str, tuple[int, Subject]]
    people: People

    def named(self, start: int, end: int) -> list[Subject]:
        """Return the people named in paragraphs *start* to *end*, outside the marks."""
        return [who for m in self.marked[start:end] for who in named_in(m, self.people)]


def points_to(subject: Subject, past: Past) -> Subject:
    """Return the person whom *subject* points to, nobody if it could be more than one."""
    if subject.manner == "role":
        latest = islice(reversed(past.speakers), MOST_SPEAKERS)
        return _by_role(subject, [past.speakers[name][1] for name in latest], past)
    if past.speakers:
        end, last = past.speakers[next(reversed(past.speakers))]
        others = _last_names(past.named(max(end, past.start - BACK), past.start)) - _last_names(
            [last]
        )
        return NOBODY if others else last
    return _only(past)


def _by_role(subject: Subject, speakers: Sequence[Subject], past: Past) -> Subject:
    nouns = {word.key for word in words_of(subject.role) if word.key in ROLE_NOUNS}
    nouns = nouns.union(*(office for office in SAME_OFFICE if nouns & office))
    before = past.named(max(0, past.start - BACK), past.start)
    fitting = [who for who in (*speakers, *before) if nouns & _keys(who.role)]
    return fitting[0] if len(_last_names(fitting)) == 1 else NOBODY


def _keys(role: str) -> set[str]:
    return {word.key for word in words_of(role)}


def _last_names(people: Sequence[Subject]) -> set[str]:
    return {fold(who.name).split()[-1] for who in people}


def _only(past: Past) -> Subject:
    """Return the only person named in the nearest paragraph that names anybody."""
    for index in range(past.start, max(0, past.start - BACK) - 1, -1):
        if found := past.named(index, index + 1):
            full = [who for who in found if " " in who.name]
            return full[0] if len(_last_names(found)) == 1 and full else NOBODY
    return NOBODY


def named_in(marked: Marked, people: People) -> Iterator[Subject]:
    """Yield the people named outside the marks of a paragraph, last names in full."""
    for piece in marked.outside:
        text = piece[:LONGEST]
        over = 0
        for word in words_of(text):
            if word.start < over or not _begins(word):
                continue
            read = read_subject(text[word.start : word.start + _WINDOW])
            if read is None or read[0].manner != "person":
                continue
            who = people.resolve(read[0])
            if " " in who.name and _is_person(who):
                yield who
                over = word.start + read[1]


def _begins(word: Word) -> bool:
    if word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS:
        return True
    return word.is_capital and word.key not in NOT_NAMES


def _is_person(who: Subject) -> bool:
    """Whether *who* is rather a person than a street or a country."""
    return bool(who.role) or not any(word.key in NOT_PEOPLE for word in words_of(who.name))
