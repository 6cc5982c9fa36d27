"""Reads the organization that words begin with."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.kinds import is_article
from pressroom.acquire.quotes.vocabulary.grammar import CONJUNCTIONS, CONNECTORS
from pressroom.acquire.quotes.vocabulary.roles import ROLE_NOUNS
from pressroom.acquire.quotes.words import Word

_WHERE = frozenset({"in", "en", "at"})


def organization_words(words: Sequence[Word]) -> Sequence[Word]:
    """Return those of *words* that name an organization or a place at their beginning.

    It ends before "and" with another role or a common noun, and before the place where it is.
    """
    last = 0
    for index, word in enumerate(words):
        if word.key in _WHERE and last > 1:
            break
        if word.key in CONJUNCTIONS and not _goes_on(words[index + 1 :]):
            break
        is_part = word.is_capital or word.possessor or word.text.isdigit()
        if not is_part and word.key not in CONNECTORS:
            break
        if is_part:
            last = index + 1
    return words[:last]


def _goes_on(words: Sequence[Word]) -> bool:
    """Whether a name goes on after "and": Education and the Workforce, but not "and head of"."""
    following = next((word for word in words if not is_article(word)), None)
    if following is None or not following.is_capital:
        return False
    return following.key not in ROLE_NOUNS and following.key not in ("former", "ex")


def is_district(words: Sequence[Word]) -> bool:
    """Whether a court's district is meant: the Northern District of Georgia."""
    keys = [word.key for word in words]
    return "district" in keys and "of" in keys and "office" not in keys
