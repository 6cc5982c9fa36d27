"""Looking for secrets in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from pressroom.content.leaks.secrets import Needle, Secret, Trace
from pressroom.content.names import fold
from pressroom.content.traces import STEP, some_traces, words_of


class Seeker:
    """Finds any of *needles* in a text, in one pass over its words.

    A secret is looked at only where its two longest neighbours stand, which few places have. Traces
    cost a digest, so not every word is tried: see :data:`pressroom.content.traces.STEP`.
    """

    def __init__(self, needles: Iterable[Needle], step: int = STEP) -> None:
        self._step = step
        self._single: dict[str, list[Secret]] = defaultdict(list)
        self._pairs: dict[tuple[str, ...], list[tuple[int, Secret]]] = defaultdict(list)
        self._traces: dict[str, list[Trace]] = defaultdict(list)
        for needle in needles:
            if isinstance(needle, Trace):
                self._traces[needle.digest].append(needle)
            elif len(needle.words) == 1:
                self._single[needle.words[0]].append(needle)
            elif needle.words:
                at = _longest_pair(needle.words)
                self._pairs[needle.words[at : at + 2]].append((at, needle))

    def seek(self, text: str) -> set[Needle]:
        """Return the needles that stand in *text*."""
        return self.among(words_of(text), text)

    def among(self, words: Sequence[str], text: str) -> set[Needle]:
        """Return the needles that stand among *words*, those of *text*."""
        found: set[Needle] = {one for one in self._known(words) if _is_exact(one, text)}
        if self._traces:
            for digest in some_traces(words, self._step):
                found.update(self._traces.get(digest, ()))
        return found

    def _known(self, words: Sequence[str]) -> Iterator[Secret]:
        for word in self._single.keys() & words:
            is_alone = len(words) == 1
            yield from (one for one in self._single[word] if is_alone or not one.is_alone)
        pairs = self._pairs
        if pairs.keys().isdisjoint(pairwise(words)):
            return
        places = [place for place, pair in enumerate(pairwise(words)) if pair in pairs]
        for place in places:
            for at, secret in pairs[words[place], words[place + 1]]:
                start = max(place - at, 0)
                if tuple(words[start : start + len(secret.words)]) == secret.words:
                    yield secret


def _longest_pair(words: Sequence[str]) -> int:
    """Return where the two neighbours stand that are longest together."""
    return max(range(len(words) - 1), key=lambda at: len(words[at]) + len(words[at + 1]))


def _is_exact(secret: Secret, text: str) -> bool:
    return not secret.exact or _alone(secret.exact).search(fold(text)) is not None


@cache
def _alone(name: str) -> re.Pattern[str]:
    """Return the pattern of *name* where it is no part of a longer name."""
    return re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
