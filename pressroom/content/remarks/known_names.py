"""The names of the directory, word by word, for finding them in a text however they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pressroom.content.directory import Directory
from pressroom.content.names import fold

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"[’']s$", re.IGNORECASE)
_ONLY_WORDS = re.compile(r"[^\W\d_]+(?:[ ’'-]+[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word at characters *start* to *end*: as it is *written*, and as names are compared."""

    written: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name: as the directory has it, its words as names are compared, and whose it is: the id of
    a *person*, or the empty string for an organization."""

    printed: str
    words: tuple[str, ...]
    person: str


@dataclass(frozen=True)
class KnownNames:
    """The names by their first word; ``written`` are all of them, without regard to case."""

    by_first: dict[str, list[KnownName]]
    written: frozenset[str]

    @classmethod
    def of(cls, directory: Directory) -> KnownNames:
        """Return the names of people and organizations in *directory*."""
        by_first: dict[str, list[KnownName]] = {}
        for name in _names(directory):
            by_first.setdefault(name.words[0], []).append(name)
        every = (*directory.person_names, *directory.organization_names)
        return cls(by_first, frozenset(map(caseless, every)))


def words_of(text: str) -> list[Word]:
    """Return the words of *text*, a possessive ’s left out."""
    found = []
    for match in WORD.finditer(text):
        written = _POSSESSIVE.sub("", match[0])
        found.append(Word(written, _folded(written), match.start(), match.start() + len(written)))
    return found


def caseless(text: str) -> str:
    """Return *text* without case, kinds of apostrophes and white space; its accents stay."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().replace("’", "'").split())


@lru_cache(maxsize=65_536)
def _folded(word: str) -> str:
    return word.lower() if word.isascii() else fold(word).replace("’", "'")


def _names(directory: Directory) -> Iterator[KnownName]:
    for person_id, person in directory.people.items():
        yield from _spelled((person.name, *person.spellings), person_id)
    for organization in directory.organizations.values():
        yield from _spelled((organization.name, *organization.spellings), "")


def _spelled(names: Iterable[str], person: str) -> Iterator[KnownName]:
    for name in names:
        # Figures and signs are no words, and initials are too short to be told from others.
        if _ONLY_WORDS.fullmatch(name) and " " in name:
            yield KnownName(name, tuple(word.folded for word in words_of(name)), person)
