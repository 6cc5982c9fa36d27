"""Running text cut into words, with their places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from pressroom.acquire.quotes.vocabulary.names import ABBREVIATIONS
from pressroom.content.names import fold

_WORD = re.compile(
    r"[“\"«][^\W\d_]+(?:[ -][^\W\d_]+)?[”\"»]|[^\W_](?:[^\W_]|[’'.&\-](?=[^\W_]))*[.’']?|\S|\n"
)
_INITIALS = re.compile(r"(?:[A-ZÁÉÍÓÚÑ]\.)+|[A-ZÁÉÍÓÚÑ]|Wm\.")
_PARTY = re.compile(r"[dri]-(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark; ``key`` is its folded form without a trailing point."""

    text: str
    start: int
    end: int
    key: str

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper() or (self.text[0] in '“"«' and len(self.text) > 2)

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum() or len(self.text) > 2

    @property
    def is_initial(self) -> bool:
        return bool(_INITIALS.fullmatch(self.text))

    @property
    def ends_sentence(self) -> bool:
        if self.text in ("?", "!", "…", ".", ";", "\n"):
            return True
        if not self.text.endswith("."):
            return False
        key = _PARTY.sub("", self.key)
        return not (self.is_initial or key in ABBREVIATIONS or "." in self.text[:-1])

    @property
    def base(self) -> str:
        """``key`` without a possessive ending."""
        return fold(self.possessor) if self.possessor else self.key

    @property
    def possessor(self) -> str:
        """The word without its possessive ending (``Americas’``, ``Treasury's``), if it has one."""
        for ending in ("’s", "'s", "’", "'"):
            if self.text.endswith(ending) and len(self.text) > len(ending) + 1:
                return self.text[: -len(ending)]
        return ""


def words_of(text: str, start: int = 0) -> list[Word]:
    """Return the words of *text*, their places counted from *start*."""
    return [
        Word(match[0], match.start() + start, match.end() + start, _key(match[0]))
        for match in _WORD.finditer(text)
    ]


@lru_cache(maxsize=1 << 15)
def _key(text: str) -> str:
    # An initial keeps its point: Norman Y. Mineta has no Spanish "and" in his name.
    is_initial = len(text) == 2 and text[0].isupper()
    return fold(text[:-1] if text.endswith(".") and len(text) > 1 and not is_initial else text)


def last_sentence(text: str) -> str:
    """Return the sentence that *text* ends with, or is in the middle of."""
    begin = 0
    words = words_of(text)
    for word, following in pairwise(words):
        if word.ends_sentence and following.text != ")" and not following.text[0].islower():
            begin = word.end
    return text[begin:].strip()
