"""Where the capital words of a text stand, found once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from pressroom.content.names import fold

MOST_MENTIONS = 40
"""Mentions of one word that are looked at, the first ones."""
LONGEST_HEADING = 250
_CAPITAL_SHARE = 0.6
_CAPITAL = re.compile(r"[^\W\d_a-z](?:\w|[’'-](?=\w))*")
_POSSESSIVE = re.compile(r"[’']s\Z")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDED = re.compile(r"[.!?:;,”\"»’')…]\s*\Z")

Place = tuple[int, int]


class Mentions:
    """The capital words of a text by their folded form."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: defaultdict[str, list[Place]] = defaultdict(list)
        for match in _CAPITAL.finditer(text):
            word = _POSSESSIVE.sub("", match[0])
            places = self._places[_key(word)]
            if len(places) < MOST_MENTIONS:
                places.append((match.start(), match.start() + len(word)))

    def of(self, key: str) -> list[Place]:
        """Return where the word of folded form *key* stands with a capital."""
        return self._places.get(key, [])

    def is_heading(self, position: int) -> bool:
        """Whether the line at *position* is a heading, in which every word has a capital."""
        begin = self.text.rfind("\n", max(0, position - LONGEST_HEADING), position) + 1
        end = self.text.find("\n", position, position + LONGEST_HEADING)
        if (not begin and position > LONGEST_HEADING) or end - begin > LONGEST_HEADING:
            return False
        line = self.text[begin : end if end >= 0 else position + LONGEST_HEADING]
        words = _WORD.findall(line)
        capital = sum(word[0].isupper() for word in words)
        return not _ENDED.search(line) and capital >= _CAPITAL_SHARE * len(words)


@lru_cache(maxsize=1 << 15)
def _key(word: str) -> str:
    return fold(word)
