"""What a word is, or several together: an article, a verb of saying, a place, an organization."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.vocabulary.grammar import ARTICLES
from pressroom.acquire.quotes.vocabulary.names import HONORIFICS, NAME_SUFFIXES, STATE_CODES
from pressroom.acquire.quotes.vocabulary.roles import ORGANIZATION_WORDS, ROLE_MODIFIERS, ROLE_NOUNS
from pressroom.acquire.quotes.vocabulary.saying import NAMES_TOO, VERBS
from pressroom.acquire.quotes.words import Word

LONGEST_STATE = 6
NOT_PLACES = NAME_SUFFIXES | HONORIFICS | ROLE_MODIFIERS | ROLE_NOUNS
"""Short words after a comma that are no state: Today, Rep. Ruiz; Roe, Jr."""


def is_article(word: Word) -> bool:
    """Whether *word* is an article that a name does not begin with (unlike Los Angeles)."""
    return word.key in ARTICLES and (word.text.islower() or word.key in ("the", "el"))


def is_honorific(word: Word) -> bool:
    """Whether *word* is a title of courtesy; Don with a capital is a first name."""
    return word.key in HONORIFICS or word.text == "don"


def is_verb(word: Word) -> bool:
    """Whether *word* is a verb of saying, and not a part of a name such as United States."""
    return word.key in VERBS and (word.text.islower() or word.key not in NAMES_TOO)


def is_place(words: Sequence[Word], at: int) -> bool:
    """Whether the word at *at* ends a place: Washington, DC; Reno, Nev."""
    word = words[at]
    is_short = word.text.endswith(".") and len(word.text) <= LONGEST_STATE
    is_state = (word.text.isupper() and len(word.text) == 2) or word.is_initial or is_short
    is_other = word.key in NOT_PLACES
    return at > 0 and words[at - 1].text == "," and is_state and not is_other


def is_organization(name: Sequence[Word]) -> bool:
    """Whether *name* is rather an organization's than a person's."""
    if any(word.base in ORGANIZATION_WORDS for word in name):
        return True
    if any(word.text.isupper() and word.key in STATE_CODES for word in name):
        return False
    if any("." in word.text[1:-1] and not word.is_initial for word in name):
        return True
    return len(name) == 1 and len(name[0].text) > 1 and name[0].text.isupper()
