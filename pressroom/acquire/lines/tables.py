"""How tables of words are written down."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of *text*, which white space parts."""
    return frozenset(text.split())
