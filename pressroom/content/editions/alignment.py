"""Which parts of two sequences of texts are the same: difflib, kept from taking hours.

difflib takes time with the square of what differs, or worse where one text repeats itself. A page
may hold half a million words; so what is alike at both ends is set aside, and of what is left no
more is compared than a reader could.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

Match = tuple[bool, Sequence[str], Sequence[str]]
"""Whether two parts are the same, and the parts: of the one and of the other sequence."""

MOST_COMPARED = 4_000
"""Texts on a side; more are called wholly different."""
MOST_MEETINGS = 200_000
"""Times that a text of one side meets its like on the other."""
MOST_PAIRS = 400
"""Pairs of paragraphs that are weighed against each other; of more, those in the same place."""
SIMILAR = 0.3
"""Paragraphs that share less than this are different ones, not one that was changed."""


def matches(before: Sequence[str], after: Sequence[str]) -> Iterator[Match]:
    """Yield the parts of *before* and *after* in order, by turns the same and different."""
    length = min(len(before), len(after))
    head = next((n for n in range(length) if before[n] != after[n]), length)
    length -= head
    tail = next((n for n in range(length) if before[-1 - n] != after[-1 - n]), length)
    if head:
        yield True, before[:head], after[:head]
    yield from _middle(before[head : len(before) - tail], after[head : len(after) - tail])
    if tail:
        yield True, before[-tail:], after[-tail:]


def pairs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pair the paragraphs of *before* with those of *after* that they became, in order.

    The partner of one that has none is empty.
    """
    words = [[Counter(text.split()) for text in side] for side in (before, after)]
    is_small = len(before) * len(after) <= MOST_PAIRS
    partners = _best_partners(*words) if is_small else _same_places(*words)
    done = 0
    for index, text in enumerate(before):
        partner = partners.get(index)
        if partner is None:
            yield text, ""
            continue
        yield from (("", other) for other in after[done:partner])
        yield text, after[partner]
        done = partner + 1
    yield from (("", other) for other in after[done:])


def _middle(before: Sequence[str], after: Sequence[str]) -> Iterator[Match]:
    if not before and not after:
        return
    if not _can_be_compared(before, after):
        yield False, before, after
        return
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        yield tag == "equal", before[a1:a2], after[b1:b2]


def _can_be_compared(before: Sequence[str], after: Sequence[str]) -> bool:
    if max(len(before), len(after)) > MOST_COMPARED:
        return False
    counts = Counter(after)
    return sum(counts[text] for text in before) <= MOST_MEETINGS


def _same_places(before: list[Counter[str]], after: list[Counter[str]]) -> dict[int, int]:
    """Return for each paragraph of *before* that of *after* in its place, if they are alike."""
    places = enumerate(zip(before, after, strict=False))
    return {n: n for n, (one, other) in places if _likeness(one, other) >= SIMILAR}


def _best_partners(before: list[Counter[str]], after: list[Counter[str]]) -> dict[int, int]:
    """Return for each paragraph of *before* which of *after* it became: the order stays, and
    all together are as much alike as can be."""
    alike = [[_likeness(one, other) for other in after] for one in before]
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in reversed(range(len(before))):
        for j in reversed(range(len(after))):
            paired = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= SIMILAR else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    partners, i, j = dict[int, int](), 0, 0
    while i < len(before) and j < len(after):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            partners[i] = j
            i, j = i + 1, j + 1
    return partners


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words that two paragraphs have in common, from 0 to 1."""
    return 2 * (one & other).total() / max(1, one.total() + other.total())
