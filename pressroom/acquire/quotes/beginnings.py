"""Finds where a naming begins that ends with a last name: before the first name and the role."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.kinds import is_place
from pressroom.acquire.quotes.vocabulary.grammar import ARTICLES, CONNECTORS
from pressroom.acquire.quotes.vocabulary.names import NOT_NAMES, PARTICLES
from pressroom.acquire.quotes.vocabulary.roles import ROLE_MODIFIERS, ROLE_NOUNS
from pressroom.acquire.quotes.words import Word

LONGEST_BRACKET = 8


def naming_begin(words: Sequence[Word]) -> int:
    """Return where the naming that ends *words* begins: before first name and role."""
    first = len(words) - 1
    while first and not is_place(words, first - 1):
        before = _bracket_begin(words, first - 1)
        if before == first - 1 and not _belongs(words[before]):
            break
        first = before
    while first < len(words) - 1 and (
        words[first].key in CONNECTORS or words[first].key in PARTICLES
    ):
        first += 1
    return words[first].start


def _bracket_begin(words: Sequence[Word], at: int) -> int:
    """Return where a bracket begins that the word at *at* ends: Reps. Roe (D-IL) and Ruiz."""
    if words[at].text != ")":
        return at
    longest = range(at - 1, max(0, at - LONGEST_BRACKET), -1)
    return next((n for n in longest if words[n].text == "("), at)


def _belongs(word: Word) -> bool:
    """Whether *word* can belong to the naming that comes after it."""
    if not word.is_word or word.ends_sentence:
        return False
    if word.key in ROLE_NOUNS or word.key in ROLE_MODIFIERS or word.key in PARTICLES:
        return True
    if word.key in ("the", "and", "&"):
        return True
    if word.key in CONNECTORS:
        return word.key not in ARTICLES | {"with", "on", "to", "a", "y", "and", "e"}
    return word.is_capital and word.key not in NOT_NAMES
