"""Finds a person's full name and role where the text first prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.subjects import is_place, read_subject
from pressroom.acquire.quotes.vocabulary import (
    ARTICLES,
    CONJUNCTIONS,
    CONNECTORS,
    HONORIFICS,
    NAME_SUFFIXES,
    NOT_NAMES,
    PARTICLES,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
)
from pressroom.acquire.quotes.words import Word, words_of
from pressroom.content.names import fold

MOST_MENTIONS = 40
"""Mentions of one last name that are looked at."""
_BEFORE = 140
_AFTER = 200


@dataclass
class People:
    """The people of one text. ``known`` are names from the archive's directory."""

    text: str
    known: Sequence[str] = ()
    _folded: str = ""
    _found: dict[str, Subject] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # Each letter folds by itself, so that places are the same in both.
        letters = {letter: fold(letter)[:1] or letter for letter in set(self.text)}
        self._folded = "".join(map(letters.__getitem__, self.text))

    def resolve(self, subject: Subject) -> Subject:
        """Return *subject* with the name as first printed in full, and its role there."""
        key = fold(subject.name)
        if key not in self._found:
            self._found[key] = self._resolve(subject.name)
        found = self._found[key]
        if not found.name:
            return subject
        return (
            Subject("person", found.name, subject.role, subject.organization).with_details_of(found)
            if not _is_short(subject, found)
            else Subject(
                "person", found.name, found.role, subject.organization or found.organization
            )
        )

    def _resolve(self, name: str) -> Subject:
        """Return the first full mention of *name*, nobody if two people could be meant."""
        parts = [word for word in words_of(name) if word.key not in NAME_SUFFIXES and word.is_word]
        if not parts:
            return Subject("person")
        mentions = [
            found
            for found in self._mentions(parts[-1].key)
            if _is_same(parts, words_of(found.name))
        ]
        full = [found for found in mentions if " " in found.name]
        if not full and len(parts) == 1:
            full = list(self._by_first_name(parts[0]))
        if not full:
            return Subject("person")
        if len(parts) == 1 and len({_first_name(found.name) for found in full}) > 1:
            return Subject("person")
        printed = next((found for found in full if not found.name.isupper()), full[0])
        with_role = next((f for f in full if f.role and fold(f.name) == fold(printed.name)), None)
        with_role = with_role or next((found for found in full if found.role), printed)
        return Subject("person", printed.name, with_role.role, with_role.organization)

    def _by_first_name(self, first: Word) -> Iterator[Subject]:
        """Yield the full names that begin with *first*, where only a first name is printed."""
        position = -1
        for _ in range(MOST_MENTIONS):
            position = self._folded.find(first.key, position + 1)
            if position < 0:
                return
            if self._is_whole_word(position, position + len(first.key)):
                read = read_subject(self.text[position : position + _AFTER])
                if read and _is_full(read[0]):
                    yield read[0]

    def _mentions(self, last_name: str) -> Iterator[Subject]:
        """Yield who is named wherever the folded *last_name* stands."""
        position = -1
        for _ in range(MOST_MENTIONS):
            position = self._folded.find(last_name, position + 1)
            if position < 0:
                return
            end = position + len(last_name)
            if self._is_whole_word(position, end):
                found = self._mention(position, end)
                if found:
                    yield found

    def _is_whole_word(self, start: int, end: int) -> bool:
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        return not before.isalnum() and not after.isalnum() and self.text[start].isupper()

    def _mention(self, start: int, end: int) -> Subject | None:
        begin = max(0, start - _BEFORE)
        words = words_of(self.text[begin:end], begin)
        first = _first_word(words)
        return self._read_mention(first, end) or self._of_several(words, first, end)

    def _of_several(self, words: Sequence[Word], first: int, end: int) -> Subject | None:
        """Return the last of several people named together: Senators Murkowski and Sullivan."""
        starts = [
            following.start
            for word, following in pairwise(words)
            if word.start >= first and word.key in CONJUNCTIONS
        ]
        found = self._read_mention(starts[-1], end) if starts else None
        if found is None or found.role:
            return found
        shared = read_subject(self.text[first : starts[-1]].rstrip(" ,&"))
        title = shared[0].role if shared else ""
        return replace(found, role=title)

    def _read_mention(self, first: int, end: int) -> Subject | None:
        # Up to the last name first: in a headline every word after it is a capital one, too.
        short = read_subject(self.text[first:end])
        if short is None or short[0].manner != "person":
            return None
        long = read_subject(self.text[first : end + _AFTER])
        if long and long[0].name.startswith(short[0].name) and _is_suffix(long[0], short[0]):
            return long[0]
        return short[0]


def _first_word(words: Sequence[Word]) -> int:
    """Return where the naming that ends *words* begins: before first name and role."""
    first = len(words) - 1
    while first and not is_place(words, first - 1):
        word = words[first - 1]
        names = word.is_word and (
            word.key in ROLE_NOUNS
            or word.key in ROLE_MODIFIERS
            or (word.is_capital and word.key not in NOT_NAMES)
            or word.key in PARTICLES
            or word.key in CONNECTORS - ARTICLES - {"with", "on", "to", "a", "y", "and", "e"}
            or word.key in ("the", "and", "&")
        )
        if not names or word.ends_sentence:
            break
        first -= 1
    while first < len(words) - 1 and (
        words[first].key in CONNECTORS or words[first].key in PARTICLES
    ):
        first += 1
    return words[first].start


def _is_same(parts: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether the first names of *parts* agree with those of *others*, initials aside."""
    first = [word for word in parts[:-1] if word.key not in HONORIFICS and not word.is_initial]
    keys = {word.key for word in others}
    return all(word.key in keys for word in first)


def _is_suffix(long: Subject, short: Subject) -> bool:
    rest = words_of(long.name[len(short.name) :])
    return all(word.key in NAME_SUFFIXES or not word.is_word for word in rest)


def _is_full(subject: Subject) -> bool:
    name = subject.name
    return subject.manner == "person" and " " in name and not name.isupper()


def _first_name(name: str) -> str:
    return fold(name.split()[0])


def _is_short(subject: Subject, found: Subject) -> bool:
    """Whether the role beside a bare last name ("Rep. Lee") says less than the first mention."""
    return " " not in subject.name and bool(found.role) and len(found.role) >= len(subject.role)
