"""Words as the text prints them."""

from __future__ import annotations

from collections.abc import Sequence

from pressroom.acquire.quotes.vocabulary.names import NAME_SUFFIXES
from pressroom.acquire.quotes.words import Word

WITH_POINT = frozenset({"jr", "sr"})


def between(text: str, words: Sequence[Word]) -> str:
    """Return what *text* prints from the first to the last of *words*."""
    if not words:
        return ""
    printed = text[words[0].start : words[-1].end].strip()
    return printed.rstrip(".,;:") if words[-1].ends_sentence else printed


def print_name(text: str, name: Sequence[Word]) -> str:
    """Return *name* as printed, without the full stop of its sentence."""
    printed = text[name[0].start : name[-1].end]
    last = name[-1]
    keeps_point = last.key in WITH_POINT or (last.is_initial and last.key not in NAME_SUFFIXES)
    return printed if keeps_point else printed.rstrip(".")
