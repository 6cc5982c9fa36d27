"""Two wordings compared, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pressroom.content.editions.alignment import matches, pairs
from pressroom.content.wording import Wording

Side = Literal["both", "before", "after"]
"""In which of the two wordings some words stand."""

CONTEXT = 4
"""Words that a short account shows on either side of a difference."""
MOST_WORDS = 12
"""Words of a difference that it shows; of more, the first and the last."""


@dataclass(frozen=True, slots=True)
class Words:
    """Some words in a row, and in which of the two wordings they stand."""

    side: Side
    text: str


Paragraph = tuple[Words, ...]


def compare(before: Wording, after: Wording) -> list[Paragraph]:
    """Return the paragraphs of both wordings in order, each as runs of words with their side."""
    paragraphs: list[Paragraph] = []
    for is_same, old, new in matches(before, after):
        if is_same:
            paragraphs += [(Words("both", text),) for text in old]
            continue
        for one, other in pairs(old, new):
            paragraphs += [tuple(_reworded(one.split(), other.split()))]
    return paragraphs


def account(before: Wording, after: Wording) -> Iterator[str]:
    """Yield each difference in a line: “over [-70,000-] {+68,000+} asylum seekers”."""
    for paragraph in compare(before, after):
        for index, words in enumerate(paragraph):
            is_second = index > 0 and paragraph[index - 1].side == "before"
            if words.side == "both" or (words.side == "after" and is_second):
                continue
            yield _printable(" ".join(_snippet(paragraph, index)))


def _reworded(old: list[str], new: list[str]) -> Iterator[Words]:
    for is_same, before, after in matches(old, new):
        if is_same:
            yield Words("both", " ".join(before))
            continue
        if before:
            yield Words("before", " ".join(before))
        if after:
            yield Words("after", " ".join(after))


def _snippet(paragraph: Paragraph, index: int) -> Iterator[str]:
    words = paragraph[index]
    if index and paragraph[index - 1].side == "both":
        yield from paragraph[index - 1].text.split()[-CONTEXT:]
    yield f"[-{_cut(words)}-]" if words.side == "before" else f"{{+{_cut(words)}+}}"
    following = index + 1
    after = paragraph[following : following + 1]
    if words.side == "before" and after and after[0].side == "after":
        yield f"{{+{_cut(after[0])}+}}"
        following += 1
    if following < len(paragraph) and paragraph[following].side == "both":
        yield from paragraph[following].text.split()[:CONTEXT]


def _cut(words: Words) -> str:
    all_words: Sequence[str] = words.text.split()
    if len(all_words) <= MOST_WORDS:
        return words.text
    half = MOST_WORDS // 2
    return " ".join([*all_words[:half], "…", *all_words[-half:]])


def _printable(text: str) -> str:
    """Return *text* without characters that could steer a terminal or turn the line around."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
