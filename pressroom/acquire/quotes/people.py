"""Finds a person's full name and role where the text first prints them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pressroom.acquire.quotes.beginnings import naming_begin
from pressroom.acquire.quotes.found import Subject
from pressroom.acquire.quotes.kinds import is_honorific
from pressroom.acquire.quotes.mentions import Mentions
from pressroom.acquire.quotes.subjects import read_subject
from pressroom.acquire.quotes.vocabulary.grammar import CONJUNCTIONS
from pressroom.acquire.quotes.vocabulary.names import (
    NAME_SUFFIXES,
)
from pressroom.acquire.quotes.vocabulary.roles import PLURAL_ROLES
from pressroom.acquire.quotes.words import Word, words_of
from pressroom.content.names import fold

_BEFORE = 140
_AFTER = 200


@dataclass(frozen=True, slots=True)
class _Mention:
    """Who is named at one place; a heading is a worse place to read a role from."""

    subject: Subject
    is_heading: bool

    @property
    def rank(self) -> tuple[bool, bool]:
        """The lower, the better to read a role from."""
        return self.is_heading, _is_plural(self.subject.role)


@dataclass
class People:
    """The people of one text. ``known`` are names from the archive's directory."""

    text: str
    known: Sequence[str] = ()
    _mentions: Mentions = field(init=False)
    _known: frozenset[str] = field(init=False)
    _found: dict[str, Subject] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._mentions = Mentions(self.text)
        self._known = frozenset(map(fold, self.known))

    def resolve(self, subject: Subject) -> Subject:
        """Return *subject* with the name as first printed in full, and its role there."""
        key = fold(subject.name)
        if key not in self._found:
            self._found[key] = self._resolve(subject.name)
        found = self._found[key]
        if not found.name:
            return subject
        named = Subject("person", found.name, subject.role, subject.organization)
        if _says_less(subject, found):
            return replace(named, role=found.role, organization=found.organization)
        return named.with_details_of(found)

    def confirms(self, subject: Subject) -> bool:
        """Whether the text or the directory shows that *subject* is a person."""
        full = self.resolve(subject).name
        if " " not in full:
            return False
        if fold(full) in self._known:
            return True
        last = _name_words(full)[-1].key
        return (
            sum(not self._mentions.is_heading(start) for start, _end in self._mentions.of(last)) > 1
        )

    def _resolve(self, name: str) -> Subject:
        """Return the first full mention of *name*, nobody if two people could be meant."""
        parts = _name_words(name)
        if not parts:
            return Subject("person")
        mentions = [m for m in self._of(parts[-1].key) if _is_same(parts, m.subject.name)]
        full = [m for m in mentions if " " in m.subject.name]
        if not full and len(parts) == 1:
            full = mentions = list(self._by_first_name(parts[0]))
        if not full:
            return Subject("person")
        if len(parts) == 1 and len({_first_name(m.subject.name) for m in full}) > 1:
            return Subject("person")
        printed = min(full, key=lambda m: (m.subject.name.isupper(), m.is_heading)).subject
        with_role = [m for m in mentions if m.subject.role]
        same = [m for m in with_role if fold(m.subject.name) == fold(printed.name)]
        best = min(same or with_role, key=lambda m: m.rank, default=None)
        role = best.subject if best else printed
        return Subject("person", printed.name, role.role, role.organization)

    def _by_first_name(self, first: Word) -> Iterator[_Mention]:
        """Yield the full names that begin with *first*, where only a first name is printed."""
        for start, _end in self._mentions.of(first.key):
            # In a heading every word after it is a capital one, too.
            is_heading = self._mentions.is_heading(start)
            read = None if is_heading else read_subject(self.text[start : start + _AFTER])
            if read and _is_full(read[0]):
                yield _Mention(read[0], is_heading)

    def _of(self, last_name: str) -> Iterator[_Mention]:
        """Yield who is named wherever the folded *last_name* stands."""
        for start, end in self._mentions.of(last_name):
            found = self._mention(start, end)
            if found:
                yield _Mention(found, self._mentions.is_heading(start))

    def _mention(self, start: int, end: int) -> Subject | None:
        begin = max(0, start - _BEFORE)
        words = words_of(self.text[begin:end], begin)
        first = naming_begin(words)
        return self._read_mention(first, start, end) or self._of_several(words, first, end)

    def _of_several(self, words: Sequence[Word], first: int, end: int) -> Subject | None:
        """Return the last of several people named together: Senators Murkowski and Sullivan."""
        starts = [
            following.start
            for word, following in pairwise(words)
            if word.start >= first and word.key in CONJUNCTIONS
        ]
        found = self._read_mention(starts[-1], words[-1].start, end) if starts else None
        if found is None or found.role:
            return found
        shared = read_subject(self.text[first : starts[-1]].rstrip(" ,&"))
        title = shared[0].role if shared and shared[0].manner == "person" else ""
        return replace(found, role=title)

    def _read_mention(self, first: int, last: int, end: int) -> Subject | None:
        """Return who is named from *first* to *end*, where the word at *last* is the last name."""
        # Up to the last name first: in a headline every word after it is a capital one, too.
        short = read_subject(self.text[first:end])
        if short is None or short[0].manner != "person":
            return None
        if not short[0].name.endswith(self.text[last:end]):
            return None
        long = read_subject(self.text[first : end + _AFTER])
        if long and long[0].name.startswith(short[0].name) and _is_suffix(long[0], short[0]):
            return long[0]
        return short[0]


def _name_words(name: str) -> list[Word]:
    return [word for word in words_of(name) if word.key not in NAME_SUFFIXES and word.is_word]


def _is_same(parts: Sequence[Word], name: str) -> bool:
    """Whether the first names of *parts* agree with those of *name*, initials aside."""
    first = [word for word in parts[:-1] if not is_honorific(word) and not word.is_initial]
    keys = {word.key for word in words_of(name)}
    return all(word.key in keys for word in first)


def _is_suffix(long: Subject, short: Subject) -> bool:
    rest = words_of(long.name[len(short.name) :])
    return all(word.key in NAME_SUFFIXES or not word.is_word for word in rest)


def _is_full(subject: Subject) -> bool:
    name = subject.name
    return subject.manner == "person" and " " in name and not name.isupper()


def _first_name(name: str) -> str:
    return fold(name.split()[0])


def _says_less(subject: Subject, found: Subject) -> bool:
    """Whether the role beside a bare last name ("Rep. Lee") says less than the first mention."""
    if subject.organization:
        return False
    is_several = bool(subject.role) and _is_plural(found.role)
    is_short = " " not in subject.name and bool(found.role) and not is_several
    return is_short and len(found.role) >= len(subject.role)


def _is_plural(role: str) -> bool:
    return any(word.key in PLURAL_ROLES for word in words_of(role))
