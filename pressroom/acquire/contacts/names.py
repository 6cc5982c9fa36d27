"""What words beside a phone may be: a person, a role, an organization, a place, or none."""

from __future__ import annotations

import re
from collections.abc import Set
from enum import Enum, auto
from functools import cache

from babel import Locale

from pressroom.acquire.contacts import vocabulary
from pressroom.acquire.contacts.pieces import folded_words
from pressroom.content.names import fold

_NO_PERSON = (
    vocabulary.NOT_NAMES
    | vocabulary.ORGANIZATION_WORDS
    | vocabulary.ROLE_WORDS
    | vocabulary.PARTICULARS
    | vocabulary.SMALL_WORDS
)
LONGEST_NAME = 6
_LEAST_RUN = 6
LONGEST_ORGANIZATION = 9
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w.'’`-]*,?")
_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,9}")
_DOTTED = re.compile(r"\w[\w-]{2,}\.(?:org|com|net|us|info)", re.IGNORECASE)
_QUOTES = "\"“‘'"
_INITIAL = re.compile(r"[A-ZÁÉÍÓÚÑ]\.\s+[^\W\d_]{3}")
_HANDLE = re.compile(r"@\w{2,30}")
_ROLE_BEFORE_NAME = re.compile(r"[^\W\d_][\w'’.-]*")


class Sense(Enum):
    """What words stand for."""

    PERSON = auto()
    ROLE = auto()
    ORGANIZATION = auto()
    PLACE = auto()
    CHANNEL = auto()
    TELLING = auto()
    FAX = auto()
    LANGUAGE = auto()
    JOINING = auto()
    SINGLE = auto()
    """One capitalised word: a first name, an organization, a town."""
    NONE = auto()


_ALL_WORDS_OF = (
    # The first set that holds every word of the text names its sense.
    (vocabulary.JOINING_WORDS, Sense.JOINING),
    (vocabulary.CHANNEL_WORDS, Sense.CHANNEL),
    (vocabulary.FAX_WORDS | vocabulary.CHANNEL_WORDS, Sense.FAX),
    (vocabulary.TELLING_WORDS | vocabulary.CHANNEL_WORDS, Sense.TELLING),
    (vocabulary.LANGUAGE_WORDS | vocabulary.JOINING_WORDS, Sense.LANGUAGE),
)


def sense_of(text: str) -> Sense:
    """Return what *text*, words between marks, stands for."""
    words = folded_words(text)
    if not words:
        return Sense.JOINING
    if _HANDLE.fullmatch(text):
        return Sense.CHANNEL
    for known, sense in _ALL_WORDS_OF:
        if known.issuperset(words):
            return sense
    if fold(text) in places():
        return Sense.PLACE
    if is_role(text):
        return Sense.ROLE
    if is_organization(text):
        return Sense.ORGANIZATION
    if is_person(text):
        return Sense.PERSON
    if len(words) == 1 and _CAPITALISED.fullmatch(text) and not vocabulary.NOT_NAMES & set(words):
        return Sense.SINGLE
    return Sense.NONE


def is_person(text: str) -> bool:
    """Whether *text* has the form of a person's name, first name and surname."""
    tokens = text.split()
    words = folded_words(text)
    while words and words[0] in vocabulary.TITLES and len(words) > 2:
        tokens, words = tokens[1:], words[1:]
    if not 2 <= len(words) <= LONGEST_NAME or len(tokens) != len(words):
        return False
    if not all(_is_name_token(token, word) for token, word in zip(tokens, words, strict=True)):
        return False
    bearing = [word for word in words if word not in vocabulary.PARTICLES]
    plain = {word for word, token in zip(words, tokens, strict=True) if token[0] not in _QUOTES}
    plain -= vocabulary.FIRST_NAMES & {words[0]}
    return (
        not _NO_PERSON & (plain - vocabulary.PARTICLES)
        and (sum(len(word) > 1 for word in bearing) >= 2 or _INITIAL.match(text) is not None)
        and words[-1] not in vocabulary.PARTICLES
    )


def _is_name_token(token: str, word: str) -> bool:
    if word in vocabulary.PARTICLES or word in vocabulary.SUFFIXES:
        return True
    bare = token.strip("\"“”'‘’()")
    return _CAPITALISED.fullmatch(bare) is not None and _DOTTED.fullmatch(bare) is None


def is_role(text: str) -> bool:
    """Whether *text* names a role: capitalised or not, with a word such as ``director``."""
    words = folded_words(text)
    return (
        0 < len(words) <= LONGEST_ORGANIZATION
        and bool(vocabulary.ROLE_WORDS & set(words))
        and (
            all(_is_title_token(token) for token in text.split())
            or text == text.lower()
            or words[-1] in vocabulary.ROLE_WORDS
            or words[0] in vocabulary.ROLE_WORDS
        )
    )


def is_organization(text: str) -> bool:
    """Whether *text* names an organization or a desk."""
    tokens = text.split()
    if not is_titled(text) or vocabulary.PARTICULARS & set(folded_words(text)):
        return False
    if any(_DOTTED.fullmatch(token) for token in tokens):
        return True
    is_mixed = text != text.upper() or len(tokens) == 1
    if is_mixed and any(_ACRONYM.fullmatch(t) and not _is_initials(t) for t in tokens):
        return True
    return bool(vocabulary.ORGANIZATION_WORDS & set(folded_words(text)))


def is_titled(text: str) -> bool:
    """Whether *text* is a few words written as a name or a title is."""
    tokens = text.split()
    return 0 < len(tokens) <= LONGEST_ORGANIZATION and all(map(_is_title_token, tokens))


def _is_initials(token: str) -> bool:
    """Whether *token* is ``J.`` or ``J.R.``, or ``II`` after a name."""
    return "." in token or fold(token) in vocabulary.SUFFIXES


def _is_title_token(token: str) -> bool:
    bare = token.strip("\"“”'‘’(),.:")
    return not bare or bare[0].isupper() or bare.isdigit() or fold(bare) in vocabulary.SMALL_WORDS


def could_be_headline(text: str, lower_words: Set[str]) -> bool:
    """Whether words that look like a name may as well be a short headline.

    *lower_words* are the words that the document writes small somewhere: a name has none, or one
    (``Grace``, ``Rose``), a headline mostly such.
    """
    words = [word for word in folded_words(text) if word not in vocabulary.PARTICLES]
    common = sum(word in lower_words for word in words)
    return common * 2 >= len(words)


def run_of_persons(text: str) -> list[str]:
    """Part names with nothing between them: six words or more are too many for one name.

    Only first names with surnames, two words each; empty if that does not come out even.
    """
    tokens = text.split()
    if len(tokens) < _LEAST_RUN or len(tokens) % 2:
        return []
    pairs = [" ".join(tokens[n : n + 2]) for n in range(0, len(tokens), 2)]
    are_plain = all(token.isalpha() and len(token) > 1 for token in tokens)
    return pairs if are_plain and all(map(is_person, pairs)) else []


def role_and_person(text: str) -> tuple[str, str] | None:
    """Part ``Press Secretary Jane Doe`` or ``Jane Doe Press Secretary`` into role and name."""
    spans = [match.span() for match in _ROLE_BEFORE_NAME.finditer(text)]
    for start, _end in spans[1:]:
        left, right = text[:start].rstrip(" ,"), text[start:]
        if is_person(right) and is_role(left) and folded_words(left)[-1] in vocabulary.ROLE_WORDS:
            return left, right
    for _start, end in reversed(spans[:-1]):
        left, right = text[:end], text[end:].lstrip(" ,")
        if is_person(left) and is_role(right):
            return right, left
    return None


@cache
def places() -> frozenset[str]:
    """The names of countries in English and Spanish, folded."""
    names = {fold(n) for tag in ("en", "es") for n in Locale(tag).territories.values()}
    return frozenset(names | {"usa", "us", "u.s.", "eeuu", "ee.uu.", "washington"})
