"""Makes a set of folded words out of a line of them."""

from __future__ import annotations

from collections.abc import Iterator

from pressroom.content.names import fold

_LEAST_BARE = 4
"""Letters that must be left of a word that lost its accented ones, lest it be another word."""


def folded(words: str) -> frozenset[str]:
    """Return the folded spellings of *words*, which are parted by spaces."""
    return frozenset(spelling for word in words.split() for spelling in _spellings(word))


def _spellings(word: str) -> Iterator[str]:
    yield fold(word)
    bare = "".join(sign for sign in word if sign.isascii() or not sign.isalpha())
    if len(bare) >= _LEAST_BARE:
        yield bare
