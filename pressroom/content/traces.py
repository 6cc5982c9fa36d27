"""Traces of words: by them a text is recognised anywhere, without being kept.

A trace is a digest of some words in a row, compared without case, accents, punctuation and white
space. From a text that was removed only its traces stay, so that a copy of it can be found.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence

from pressroom.content.names import fold

LENGTH = 8
"""Words in a row that make a trace: fewer are said by anybody."""
STEP = 4
"""A text that is searched is tried at every fourth word. The traces that are sought begin at every
word, so that a copy of eleven words or more is found wherever it stands."""

_END = re.compile(r"(?<=[.!?…])(?<![^\W_]\.[^\W_]\.)[\"'”’»)\]]*\s+")

_UNSPACED = (
    range(0x0E00, 0x0F00),  # Thai, Lao
    range(0x1000, 0x10A0),  # Burmese
    range(0x1780, 0x1800),  # Khmer
    range(0x3040, 0x3100),  # Japanese
    range(0x3400, 0xA000),  # Chinese and Japanese
    range(0xF900, 0xFB00),
    range(0x20000, 0x32400),
)
"""Scripts that put no space between words: each of their characters is taken for one."""


class _Folding(dict[int, str]):
    """What becomes of each character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        self[code] = folded
        return folded


def _folded(character: str) -> str:
    """Return the letters and digits of *character*, or the space that it is between words."""
    # Soft hyphens and zero-width spaces stand inside words, where nobody sees them.
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return ""
    letters = "".join(c if c.isalnum() else " " for c in fold(character)) or " "
    return f" {letters} " if any(ord(character) in block for block in _UNSPACED) else letters


_FOLDING = _Folding()


def words_of(text: str) -> list[str]:
    """Return the words of *text*, folded."""
    return text.translate(_FOLDING).split()


def traces(paragraphs: Sequence[str]) -> Iterator[str]:
    """Yield the traces of every paragraph; one that is shorter than a trace leaves none."""
    for text in paragraphs:
        for run in runs(text):
            yield trace(run)


def runs(paragraph: str) -> Iterator[tuple[str, ...]]:
    """Yield all runs of ``LENGTH`` words in *paragraph*.

    None goes over the end of a sentence that is long enough for a run of its own: a list of quotes
    puts sentences side by side that stand apart where they come from.
    """
    for words in _passages(paragraph):
        for start in range(len(words) - LENGTH + 1):
            yield tuple(words[start : start + LENGTH])


def sentences(paragraph: str) -> list[str]:
    """Return the sentences of *paragraph*; an abbreviation such as U.S. ends none."""
    return _END.split(paragraph)


def _passages(paragraph: str) -> Iterator[list[str]]:
    """Yield the words of each sentence; short ones go with those before and after them."""
    passage: list[str] = []
    for words in map(words_of, sentences(paragraph)):
        if len(passage) >= LENGTH and len(words) >= LENGTH:
            yield passage
            passage = []
        passage += words
    yield passage


def some_traces(words: Sequence[str], step: int = STEP) -> Iterator[str]:
    """Yield a trace at every *step* of *words*, and the last one."""
    last = len(words) - LENGTH
    for start in range(0, last, step):
        yield trace(words[start : start + LENGTH])
    if last >= 0:
        yield trace(words[last:])


def trace(run: Sequence[str]) -> str:
    """Return the digest of the words of *run*: 64 bits of their SHA-256, in hexadecimal."""
    return hashlib.sha256(" ".join(run).encode()).hexdigest()[:16]
